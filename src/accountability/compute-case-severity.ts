import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type CaseSeverity, caseSeverity } from '../law/accountability'
import { checkDays, notInForce } from './days'

/** Hình phạt cao nhất đã tuyên đối với người có hành vi tham nhũng. */
export type CorruptionPenalty =
  | { readonly kind: 'not-prosecuted' | 'fine' | 'non-custodial' | 'life' | 'death' }
  | { readonly kind: 'prison'; readonly years: number }

/**
 * Vụ việc tham nhũng thuộc mức độ nào? — How severe a corruption case is, by the heaviest penalty of the person who committed
 * it: minor up to 3 years of prison, serious up to 7, very serious up to 15, specially serious above.
 *
 * @param penalty What was decided; years of prison, fractions allowed for months.
 * @param date The day of the final decision or judgment.
 * @returns The level. Undetermined with findings for a day that is none, before 15 August 2019, or years that are no number
 *   above 0.
 * @remarks Decree 59/2019/NĐ-CP art. 76.2, known from quotations (secondary; the fourth level from memory).
 * @example
 * ```ts
 * import { computeCaseSeverity } from 'congvu/accountability'
 *
 * const severity = computeCaseSeverity({ kind: 'prison', years: 7 }, '2024-05-06')
 * severity.status === 'decided' && severity.value //=> 'serious'
 * ```
 */
export function computeCaseSeverity(penalty: CorruptionPenalty, date: IsoDate): Outcome<CaseSeverity> {
  const rule = 'accountability.compute-case-severity'
  const misshapen = findMisshapen(penalty, { kind: 'string' }, [], caseSeverity.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = caseSeverity.values[0]
  const years = penalty.kind === 'prison' ? penalty.years : 0
  const problems = [
    ...checkDays([[date ?? null, ['date']]], basis),
    ...(Number.isFinite(years) && (penalty.kind !== 'prison' || years > 0)
      ? []
      : [finding('accountability.number', { field: 'years', given: quote(years) }, basis, { path: ['years'] })]),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(caseSeverity.values, date)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(date, basis, ['date'])])
  return decided(levelOf(penalty, years, law.value), traceOf(rule, []))
}

function levelOf(
  { kind }: CorruptionPenalty,
  years: number,
  most: Readonly<Record<'minor' | 'serious' | 'very-serious', number>>,
): CaseSeverity {
  if (kind === 'life' || kind === 'death') return 'specially-serious'
  if (years <= most.minor) return 'minor'
  if (years <= most.serious) return 'serious'
  return years <= most['very-serious'] ? 'very-serious' : 'specially-serious'
}
