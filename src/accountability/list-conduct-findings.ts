import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import { dutyConduct } from '../law/accountability'
import { checkDays } from './days'
import { findMisshapenArgument } from './shapes'

/** Phản ánh, tố cáo về cách ứng xử của một người. */
export interface ConductReport {
  readonly id: string
  readonly person: string
  /** Ngày xảy ra. */
  readonly date: IsoDate
  /** Kết quả xác minh của người có thẩm quyền. */
  readonly result: 'proven' | 'partly-proven' | 'not-proven' | 'pending'
}

/** Kết luận về cách ứng xử của một người trong kỳ. */
export interface ConductRecord {
  readonly person: string
  /** Ids of what was found proven, wholly or in part, by day. */
  readonly proven: readonly string[]
  /** Each but the first of the period. */
  readonly repeated: readonly string[]
}

/**
 * Ai đã bị kết luận hách dịch, gây khó khăn trong kỳ? — Which reports about a person’s conduct on duty were found proven in a
 * period: only those count; what is pending or not proven never does.
 *
 * @param reports Reports with the result of their verification.
 * @param period First and last day.
 * @returns One entry for each person with a proven report, in order of the first. Undetermined with findings for days that
 *   are none or a period that is reversed.
 * @remarks Plan 17/KH-UBND II.5.đ; Law 36/2018/QH14 art. 20.2.a.
 * @example
 * ```ts
 * import { listConductFindings } from 'congvu/accountability'
 *
 * const found = listConductFindings(
 *   [
 *     { id: 'P1', person: 'X', date: '2024-03-04', result: 'proven' },
 *     { id: 'P2', person: 'X', date: '2024-05-06', result: 'pending' },
 *   ],
 *   { from: '2024-01-01', to: '2024-12-31' },
 * )
 * found.status === 'decided' && found.value.map(({ proven }) => proven) //=> [['P1']]
 * ```
 */
export function listConductFindings(
  reports: readonly ConductReport[],
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Outcome<readonly ConductRecord[]> {
  const rule = 'accountability.list-conduct-findings'
  const misshapen = findMisshapen(reports, [{ id: 'string', person: 'string' }], dutyConduct.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = dutyConduct.values[0]
  const unread = findMisshapenArgument(period, 'object', ['period'], basis)
  if (unread.length > 0) return undetermined([], traceOf(rule, []), unread)
  const { from, to } = period
  const problems: readonly Finding[] = checkDays(
    [
      [from ?? null, ['from']],
      [to ?? null, ['to']],
      ...reports.map(({ date }, index) => [date ?? null, [index, 'date']] as const),
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (from > to) {
    const params = { first: from, second: to }
    return undetermined([], traceOf(rule, []), [finding('accountability.order', params, basis, { path: ['to'] })])
  }
  const proven = reports
    .filter(({ date, result }) => from <= date && date <= to && (result === 'proven' || result === 'partly-proven'))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const people = [...new Set(proven.map(({ person }) => person))]
  const value = people.map((person): ConductRecord => {
    const ids = proven.filter((report) => report.person === person).map(({ id }) => id)
    return { person, proven: ids, repeated: ids.slice(1) }
  })
  return decided(value, traceOf(rule, []))
}
