import { type Context, calendarOf } from '../calendar/context'
import { holds } from '../calendar/reckoning'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, isRecord, wrong } from '../core/shape'
import { provincialChairDays } from '../law/petitions-reception'
import { frequencyOf } from './reception-frequency'
import type { DayRange, ReceptionHead } from './reception-types'
import { ruleShapes } from './record-shapes'

/** What is wrong with a period as it was given; nothing when it can be used. */
export function checkRange(range: DayRange, context: Context): readonly (CalendarFinding | SchemaFinding)[] {
  if (!isRecord(range)) return [wrong(range, 'object', provincialChairDays.values[0].basis, ['period'])]
  const calendar = calendarOf(context)
  const { from, to } = calendar
  const basis = provincialChairDays.values[0].basis
  const found = (['from', 'to'] as const).flatMap((side): readonly CalendarFinding[] => {
    const day = readDay(range[side])
    const place = { path: [side] }
    if (day === undefined) return [finding('calendar.date-form', { given: quote(range[side]) }, basis, place)]
    return holds(calendar, day) ? [] : [finding('calendar.date-outside', { date: range[side], from, to }, basis, place)]
  })
  if (found.length > 0 || range.from <= range.to) return found
  return [finding('calendar.range-reversed', { first: range.from, last: range.to }, basis, { path: ['to'] })]
}

/** What cannot be read of a head: the role first, because it decides how often. */
export function checkHead(head: ReceptionHead): readonly SchemaFinding[] {
  const basis = provincialChairDays.values[0].basis
  const unreadable = findMisshapen(head, ruleShapes.head, basis, ['head'])
  if (unreadable.length > 0) return unreadable
  const allowed = Object.keys(frequencyOf)
  const place = { path: ['head', 'role'] }
  if (!allowed.includes(head.role)) {
    return [finding('schema.wrong-value', { given: quote(head.role), allowed }, basis, place)]
  }
  const { schedule } = head
  const kinds = ['weekday', 'day-of-month', 'dates']
  if (schedule !== undefined && !kinds.includes(schedule.kind)) {
    const params = { given: quote(schedule.kind), allowed: kinds }
    return [finding('schema.wrong-value', params, basis, { path: ['head', 'schedule', 'kind'] })]
  }
  if (schedule?.kind === 'day-of-month' && schedule.days === undefined) {
    return [wrong(undefined, 'array', basis, ['head', 'schedule', 'days'])]
  }
  return schedule?.kind === 'dates' && schedule.dates === undefined
    ? [wrong(undefined, 'array', basis, ['head', 'schedule', 'dates'])]
    : []
}
