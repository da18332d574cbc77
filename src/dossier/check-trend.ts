import type { Basis } from '../core/citation'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { roundTo } from '../core/proportion'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { findMisshapenFacts } from './shapes'
import type { TrendClaim } from './statistics-types'

/** Một chuỗi số liệu và lời nhận xét về nó. */
export interface TrendFacts {
  readonly claim: TrendClaim
  /** Figures in order of time: at least two. */
  readonly values: readonly { readonly label: string; readonly value: number }[]
}

/** How a series really moved. */
export interface Trend {
  readonly holds: boolean
  readonly changes: readonly { readonly from: string; readonly to: string; readonly change: number }[]
}

/** Reports must be true: the body that reports answers for its figures. */
const basis: Basis = [cite('09/2026/TT-BTP@2026-06-15', '4', '1')]

/**
 * “Liên tục tăng” có đúng không? — Whether what a report says of a series of figures is true for every step of it.
 *
 * @param facts The claim and the figures in order of time, in one unit.
 * @returns Every change, rounded to 2 decimals, and a finding for each step that the claim does not fit. Undetermined
 *   with fewer than two figures or with one that is no number.
 * @remarks Circular 09/2026/TT-BTP art. 4.1: figures must be complete and accurate.
 * @example
 * ```ts
 * import { checkTrend } from 'congvu/dossier'
 *
 * const trend = checkTrend({
 *   claim: 'rising',
 *   values: [
 *     { label: '2022', value: 81.98 },
 *     { label: '2023', value: 93.08 },
 *     { label: '2024', value: 97.68 },
 *     { label: '2025', value: 94.67 },
 *   ],
 * })
 * trend.status === 'decided' && trend.value.changes.map(({ change }) => change) //=> [11.1, 4.6, -3.01]
 * trend.findings.map(({ code }) => code) //=> ['dossier.trend-false']
 * ```
 */
export function checkTrend(facts: TrendFacts): Outcome<Trend> {
  const rule = 'dossier.check-trend'
  const misshapen = findMisshapenFacts(facts, { claim: 'string', values: [{ label: 'string' }] })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { claim, values } = facts
  if (!claims.includes(claim)) {
    const unknown = finding('schema.wrong-value', { given: quote(claim), allowed: claims }, basis, { path: ['claim'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const problems = values.flatMap(({ label, value }, index) =>
    Number.isFinite(value)
      ? []
      : [finding('dossier.trend-value', { label, given: quote(value) }, basis, { path: ['values', index, 'value'] })],
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (values.length < 2) return undetermined([`values.${values.length}`], traceOf(rule, []))
  const changes = values.slice(1).map(({ label, value }, index) => {
    const before = values[index]
    return { from: before?.label ?? '', to: label, change: roundTo(value - (before?.value ?? 0), 2) }
  })
  const findings = changes.flatMap(({ from, to, change }, index): readonly Finding[] =>
    fits(claim, change)
      ? []
      : [finding('dossier.trend-false', { claim, from, to, change }, basis, { path: ['values', index + 1] })],
  )
  const steps = changes.map((change) => step('dossier.trend-change', change))
  return decided({ holds: findings.length === 0, changes }, traceOf(rule, steps), findings)
}

const claims: readonly TrendClaim[] = ['rising', 'falling', 'unchanged']

function fits(claim: TrendClaim, change: number): boolean {
  if (claim === 'unchanged') return change === 0
  return claim === 'rising' ? change > 0 : change < 0
}
