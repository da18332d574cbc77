import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, readDay, readInstant, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import * as law from '../law/inspections'
import { toDeadline } from '../lifecycle/to-deadline'

import type { SeasonStep } from './record-types'
import type { InspectionFinding } from './types'

/** Mùa xây dựng kế hoạch thanh tra: the year of the plan, and what was done when, all in the year before. */
export interface PlanSeason {
  readonly year: number
  readonly done?: { readonly [Step in SeasonStep]?: IsoDate }
}

const steps: readonly (readonly [step: SeasonStep, parameter: Parameter<string>, holder: string])[] = [
  ['orientation', law.seasonOrientation, 'thanh-tra-chinh-phu'],
  ['approval', law.seasonApproval, 'thu-tuong'],
  ['guidance', law.seasonGuidance, 'thanh-tra-chinh-phu'],
  ['lower-guidance', law.seasonLowerGuidance, 'superior-inspectorate'],
  ['draft', law.seasonDraft, 'lower-inspectorate'],
  ['government-plan', law.seasonGovernmentPlan, 'thanh-tra-chinh-phu'],
  ['submission', law.seasonSubmission, 'superior-inspectorate'],
  ['ministry-plan', law.seasonMinistryPlan, 'bo-truong'],
  ['province-plan', law.seasonProvincePlan, 'provincial-chair'],
]

/**
 * Kế hoạch thanh tra năm sau phải xây dựng, trình, ban hành chậm nhất khi nào? — The nine dated steps by which the
 * inspection plan of a year is prepared in the year before; drafts meet in the plan of the province on 10 November, which
 * is when `detectOverlaps` has something to compare.
 *
 * Every day is “chậm nhất vào ngày”: itself included, never moved by a day off.
 *
 * @param season The year of the plan, and the days on which steps were done.
 * @param context `asOf`, the moment of the question.
 * @returns Deadlines in order, met, late or open. The days of the laws of 2010 and 2025 were not seen: no deadline, and the notice
 *   `inspections.season-unknown`. Undetermined with findings for a year or days that are none.
 * @remarks Inspection Law 11/2022/QH15 arts. 44, 45.
 * @example
 * ```ts
 * import { schedulePlanSeason } from 'congvu/inspections'
 *
 * const season = schedulePlanSeason({ year: 2025, done: { draft: '2024-11-12' } }, { asOf: '2024-11-13T08:00:00+07:00' })
 * const draft = season.status === 'decided' ? season.value.find(({ id }) => id === 'inspections.season-draft') : undefined
 * draft?.due //=> '2024-11-10'
 * draft?.status //=> 'met-late'
 * ```
 */
export function schedulePlanSeason(
  season: PlanSeason,
  context: ContextAt,
): Outcome<readonly Deadline[], InspectionFinding | SchemaFinding> {
  const rule = 'inspections.schedule-plan-season'
  const [{ basis }] = law.seasonOrientation.values
  const misshapen = findMisshapen(season, 'object', basis)
  if (misshapen.length > 0) return undetermined(placesOf(misshapen), traceOf(rule, []), misshapen)
  const { year, done = {} } = season
  const wrong: readonly InspectionFinding[] = [
    ...(readInstant(context?.asOf) === undefined
      ? [finding('inspections.moment', { given: quote(context?.asOf) }, basis, { path: ['asOf'] })]
      : []),
    ...(Number.isSafeInteger(year) && year >= 2017 && year <= 2100
      ? []
      : [finding('inspections.value', { field: 'year', given: quote(year) }, basis, { path: ['year'] })]),
    ...Object.entries(done ?? {}).flatMap(([step, day]) =>
      typeof day === 'string' && readDay(day) !== undefined
        ? []
        : [finding('inspections.moment', { given: quote(day) }, basis, { path: ['done', step] })],
    ),
  ]
  if (wrong.length > 0) return undetermined([], traceOf(rule, []), wrong)
  const now = secondOf(context.asOf)
  const read = steps.map(([step, parameter, holder]) => {
    const by = `${year - 1}-${parameter.values[0].value}` as IsoDate
    const row = at(parameter.values, by)
    if (row === undefined) return undefined
    const met = done?.[step]
    const clock = {
      id: parameter.id,
      holder,
      start: `${year - 1}-01-01`,
      period: { by, basis: row.basis },
      ...(met !== undefined && { metAt: toInstant(met) }),
    }
    return { step, deadline: toDeadline(clock, context.asOf, now, context, row.basis).deadline }
  })
  const deadlines = read.flatMap((one) => one?.deadline ?? [])
  const unknown = read.includes(undefined)
    ? [
        finding('inspections.season-unknown', { year }, at(law.course.values, `${year - 1}-12-31`)?.basis ?? basis, {
          severity: 'notice',
        }),
      ]
    : []
  return decided(deadlines, traceOf(rule, []), [
    ...unknown,
    ...read.flatMap((one) => (one?.deadline === undefined ? [] : late(one.step, one.deadline))),
  ])
}

function late(step: SeasonStep, { status, due, metAt, basis }: Deadline): readonly InspectionFinding[] {
  if (status !== 'overdue' && status !== 'met-late') return []
  const day = metAt === undefined ? {} : { done: dateOf(dayOfEither(metAt)) }
  return [finding('inspections.season-late', { step, due: dateOf(dayOfEither(due)), ...day }, basis)]
}
