import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { monitoring } from '../law/outreach'
import { checkDays, checkPeriodOf } from './moments'
import { findMisshapenInputs, monitoringLogShape, monitoringQuestionShape } from './shapes'
import type { ActivityPeriod, OutreachFinding } from './types'

/** Một lần đôn đốc, giám sát, kiểm tra. */
export interface MonitoringAction {
  readonly unit: string
  readonly on: IsoDate
  readonly kind: 'urging' | 'supervision' | 'check' | 'inspection' | 'procuracy-control'
  readonly document?: string
}

/** Which units, when, and how many days the host lets pass between two actions. */
export interface MonitoringQuestion {
  readonly units: readonly string[]
  readonly period: ActivityPeriod
  /** The host’s own interval, in days: the plan sets none. */
  readonly intervalDays: number
}

/** Đơn vị và những khoảng không có lần đôn đốc, kiểm tra nào. */
export interface UnitMonitoring {
  readonly unit: string
  readonly actions: number
  readonly longestGapDays: number
  readonly gaps: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly days: number }[]
}

/**
 * Đơn vị nào lâu không được đôn đốc, kiểm tra? — The stretches longer than the host’s interval in which a unit was neither
 * urged nor supervised, checked or inspected.
 *
 * A stretch runs from one action to the next, from the first day of the period to the first action, from the last action to
 * the last day. “Thường xuyên” has no number: a gap is a notice.
 *
 * @param log The actions, in any order; those of other units or outside the period are left out.
 * @param question Units, period, interval in whole days from 1.
 * @returns Each unit with its actions and gaps. Undetermined with findings for days that are none, a reversed period, an
 *   interval that is no whole number from 1, and a period that ends before 15 January 2024.
 * @remarks Plan 17/KH-UBND I.3.
 * @example
 * ```ts
 * import { findMonitoringGaps } from 'congvu/outreach'
 *
 * const found = findMonitoringGaps([{ unit: 'so-noi-vu', on: '2024-03-01', kind: 'urging', document: '12/CV' }], {
 *   units: ['so-noi-vu'],
 *   period: { from: '2024-02-01', to: '2024-12-31' },
 *   intervalDays: 92,
 * })
 * found.status === 'decided' && found.value[0]?.gaps //=> [{ from: '2024-03-01', to: '2024-12-31', days: 305 }]
 * found.findings.map(({ severity }) => severity) //=> ['notice']
 * ```
 */
export function findMonitoringGaps(
  log: readonly MonitoringAction[],
  question: MonitoringQuestion,
): Outcome<readonly UnitMonitoring[], OutreachFinding | SchemaFinding> {
  const rule = 'outreach.monitoring-gap'
  const first = monitoring.values[0].basis
  const misshapen = findMisshapenInputs(
    first,
    [log, monitoringLogShape, ['log']],
    [question, monitoringQuestionShape, []],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { units, period, intervalDays } = question
  const problems: readonly OutreachFinding[] = [
    ...checkPeriodOf(period, first),
    ...checkDays(
      log.map(({ on }, index) => ({ given: on ?? null, path: ['log', index, 'on'] })),
      first,
    ),
    ...(Number.isSafeInteger(intervalDays) && intervalDays >= 1
      ? []
      : [finding('outreach.interval', { given: quote(intervalDays) }, first, { path: ['intervalDays'] })]),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(monitoring.values, period.to)
  if (law === undefined) {
    const unknown = finding('outreach.not-in-force', { date: quote(period.to) }, first, { path: ['period', 'to'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const inside = log.filter(({ on }) => on >= period.from && on <= period.to)
  const days = new Map<string, number[]>(units.map((unit) => [unit, []]))
  for (const { unit, on } of inside) days.get(unit)?.push(dayOf(on))
  const value = [...days].map(([unit, actions]): UnitMonitoring => {
    const marks = [dayOf(period.from), ...actions.sort((one, other) => one - other), dayOf(period.to)]
    const stretches = marks.slice(1).map((to, index) => ({ from: marks[index] ?? to, to }))
    const lengths = stretches.map(({ from, to }) => to - from)
    return {
      unit,
      actions: actions.length,
      longestGapDays: lengths.reduce((longest, length) => Math.max(longest, length), 0),
      gaps: stretches
        .filter(({ from, to }) => to - from > intervalDays)
        .map(({ from, to }) => ({ from: dateOf(from), to: dateOf(to), days: to - from })),
    }
  })
  const findings = value.flatMap(({ unit, gaps }) =>
    gaps.map((gap) =>
      finding('outreach.monitoring-gap', { unit, ...gap, interval: intervalDays }, law.basis, { severity: 'notice' }),
    ),
  )
  const { from, to } = period
  return decided(
    value,
    traceOf(rule, [step('outreach.counted', { records: inside.length, from, to }, law.basis)]),
    findings,
  )
}
