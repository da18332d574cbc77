import { type Context, calendarOf } from '../calendar/context'
import { parseDate } from '../calendar/parse-date'
import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { quote, readInstant } from '../core/iso'
import { cite } from '../law/cite'
import { units as directory } from '../units/directory'
import type { PlanReportFinding } from './report-findings'
import type { ScheduleQuery } from './schedule-types'
import type { Plan } from './types'

/** What a moment is read by: a day or a moment of the calendar. */
export const momentBasis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]

/** What is wrong with the days, the moment, the lead times and the units of a question. */
export function checkScheduleQuery(query: ScheduleQuery, plan: Plan, context: Context): readonly PlanReportFinding[] {
  const calendar = calendarOf(context)
  const basis: Basis = [{ document: plan.document }]
  const { from, to, asOf, leadTimes = [], units = [] } = query
  const days = [...parseDate(from, calendar, ['from']).findings, ...parseDate(to, calendar, ['to']).findings]
  const reversed = days.length === 0 && to < from
  return [
    ...days,
    ...(reversed ? [finding('calendar.range-reversed', { first: from, last: to }, momentBasis, { path: ['to'] })] : []),
    ...(asOf === undefined || isInstant(asOf)
      ? []
      : [finding('calendar.instant-form', { given: quote(asOf) }, momentBasis, { path: ['asOf'] })]),
    ...leadTimes.flatMap((days, row) =>
      Number.isInteger(days) && days >= 0
        ? []
        : [finding('plan.lead-time', { given: quote(days) }, basis, { path: ['leadTimes', row] })],
    ),
    ...units.flatMap((unit, row) =>
      isKnownUnit(unit, query)
        ? []
        : [finding('plan.unit-unknown', { given: quote(unit) }, basis, { path: ['units', row] })],
    ),
  ]
}

/** True for an id of the directory, of the host's own members, or of an actor that the plan declares. */
export function isKnownUnit(unit: string, { members = {}, plan }: Pick<ScheduleQuery, 'members' | 'plan'>): boolean {
  return (
    directory.some(({ id }) => id === unit) ||
    Object.values(members).some((group) => group.includes(unit)) ||
    (plan?.clauses.some(({ lead }) => (lead as readonly string[]).includes(unit)) ?? false)
  )
}

function isInstant(text: unknown): boolean {
  return typeof text === 'string' && readInstant(text) !== undefined
}
