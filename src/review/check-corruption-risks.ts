import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { corruptionRisks } from '../law/review'

/** Một vị trí việc làm. */
export interface JobPosition {
  readonly id: string
  readonly unit?: string
}

/** Một nguy cơ tham nhũng đã nhận diện. */
export interface CorruptionRisk {
  /** The position that it belongs to. */
  readonly position: string
  readonly risk: string
  /** Biện pháp kiểm tra, giám sát. */
  readonly controls: readonly string[]
}

/** Vị trí nào đã và chưa được nhận diện nguy cơ. */
export interface CorruptionRiskCoverage {
  readonly covered: Proportion<'positions'>
  readonly withoutRisk: readonly string[]
  readonly withoutControl: readonly string[]
}

/**
 * Vị trí việc làm nào chưa được nhận diện nguy cơ tham nhũng? — The positions without an entry in the risk register, and
 * those with a risk that no measure of checking or supervision answers.
 *
 * That a position holds no risk is an entry too: say so in `risk`, with the measure that keeps it so.
 *
 * @param positions The positions of the unit.
 * @param register The risk register; several risks of one position stand in several entries.
 * @param date The day of the question.
 * @returns The share covered, and the positions that are not: a violation each, since the plan orders risks to be identified
 *   by position so as to have measures. A warning for an entry whose position is unknown. Undetermined with a finding before
 *   15 January 2024, for a day that is none or a position that stands twice.
 * @remarks Plan 17/KH-UBND II.3.a.
 * @example
 * ```ts
 * import { checkCorruptionRisks } from 'congvu/review'
 *
 * const coverage = checkCorruptionRisks(
 *   [{ id: 'Tiếp nhận hồ sơ đất đai' }, { id: 'Thẩm định quy hoạch' }],
 *   [{ position: 'Tiếp nhận hồ sơ đất đai', risk: 'Gợi ý đưa thêm tiền', controls: ['Ghi âm, ghi hình tại quầy'] }],
 *   '2024-06-30',
 * )
 * coverage.status === 'decided' && coverage.value.withoutRisk //=> ['Thẩm định quy hoạch']
 * coverage.status === 'decided' && coverage.value.covered.percent //=> 50
 * ```
 */
export function checkCorruptionRisks(
  positions: readonly JobPosition[],
  register: readonly CorruptionRisk[],
  date: IsoDate,
): Outcome<CorruptionRiskCoverage> {
  const rule = 'review.check-corruption-risks'
  const misshapen = [
    ...findMisshapen(positions, [{ id: 'string' }], corruptionRisks.values[0].basis, ['positions']),
    ...findMisshapen(register, [{ position: 'string', controls: 'array' }], corruptionRisks.values[0].basis, [
      'register',
    ]),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(corruptionRisks.values, date)
  const { basis } = law ?? corruptionRisks.values[0]
  const ids = positions.map(({ id }) => id)
  const problems: readonly Finding[] = [
    ...(law === undefined ? [finding('review.not-in-force', { date: quote(date) }, basis, { path: ['date'] })] : []),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [finding('review.entry-repeated', { id }, basis, { path: ['positions', index] })],
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)

  const entriesOf = (id: string): readonly CorruptionRisk[] => register.filter(({ position }) => position === id)
  const withoutRisk = ids.filter((id) => entriesOf(id).length === 0)
  const withoutControl = ids.filter((id) => entriesOf(id).some(({ controls }) => controls.length === 0))
  const missing = new Set([...withoutRisk, ...withoutControl])
  return decided(
    { covered: shareOf(ids.length - missing.size, ids.length, 'positions'), withoutRisk, withoutControl },
    traceOf(rule, []),
    [
      ...withoutRisk.map((position) =>
        finding('review.position-without-risk', { position }, basis, { path: ['positions', ids.indexOf(position)] }),
      ),
      ...register.flatMap(({ position, risk, controls }, index): readonly Finding[] => {
        const path = ['register', index]
        if (!ids.includes(position)) {
          return [finding('review.position-unknown', { position }, basis, { severity: 'warning', path })]
        }
        return controls.length > 0
          ? []
          : [finding('review.risk-without-control', { position, risk }, basis, { path: [...path, 'controls'] })]
      }),
    ],
  )
}
