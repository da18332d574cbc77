import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { excellentCap } from '../law/accountability-staff'
import { checkDays, notInForce } from './days'

/** Kết quả xếp loại của một đơn vị hoặc một nhóm có nhiệm vụ tương đồng. */
export interface GradedGroup {
  /** Ngày xếp loại. */
  readonly date: IsoDate
  /** Số người được xếp loại. */
  readonly staff: number
  readonly excellent: number
  /** Số người hoàn thành tốt nhiệm vụ. */
  readonly good: number
  /** Tỷ lệ đảng viên hoàn thành xuất sắc theo quy định của Đảng, per cent; needed from 15/9/2023 to 31/12/2025. */
  readonly partyExcellent?: number
  /** Đơn vị có thành tích xuất sắc: a higher share that was not seen. */
  readonly outstanding?: boolean
}

/**
 * Được xếp hoàn thành xuất sắc tối đa bao nhiêu người? — The most people of a group who may be graded excellent: by the share
 * of Party members so graded from 15 September 2023, 20 % of those graded good from 1 January 2026.
 *
 * @param group Counts of people, by grade.
 * @returns The cap, whole people rounded down, with a violation when it is passed. Undetermined naming `partyExcellent` when
 *   it is needed, `localShare` for an outstanding unit under Decree 335/2025 (its higher share was not seen); with findings
 *   for a day that is none or before the first cap, or counts that are none.
 * @remarks Decree 48/2023/NĐ-CP, Decree 335/2025/NĐ-CP (secondary).
 * @example
 * ```ts
 * import { computeExcellentCap } from 'congvu/accountability'
 *
 * const cap = computeExcellentCap({ date: '2026-12-10', staff: 60, excellent: 9, good: 40 })
 * cap.status === 'decided' && cap.value //=> 8
 * cap.findings.map(({ code }) => code) //=> ['accountability.excellent-over-cap']
 * ```
 */
export function computeExcellentCap(group: GradedGroup): Outcome<number> {
  const rule = 'accountability.compute-excellent-cap'
  const misshapen = findMisshapen(group, 'object', excellentCap.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { date, staff, excellent, good, partyExcellent, outstanding } = group
  const [first] = excellentCap.values
  const problems: readonly Finding[] = [
    ...checkDays([[date ?? null, ['date']]], first.basis),
    ...Object.entries({ staff, excellent, good }).flatMap(([field, value]) =>
      Number.isSafeInteger(value) && value >= 0 && Number.isSafeInteger(staff) && value <= staff
        ? []
        : [bad(field, value)],
    ),
    ...(partyExcellent === undefined ||
    (typeof partyExcellent === 'number' && partyExcellent >= 0 && partyExcellent <= 100)
      ? []
      : [bad('partyExcellent', partyExcellent)]),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(excellentCap.values, date)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(date, first.basis, ['date'])])
  if (law.value.kind === 'party-share' && partyExcellent === undefined) {
    return undetermined(['partyExcellent'], traceOf(rule, []))
  }
  if (law.value.kind === 'of-good' && outstanding === true) return undetermined(['localShare'], traceOf(rule, []))
  const exact = law.value.kind === 'of-good' ? good * law.value.percent : staff * (partyExcellent ?? 0)
  const cap = Math.floor(exact / 100 + 1e-9)
  const findings =
    excellent > cap
      ? [finding('accountability.excellent-over-cap', { excellent, cap }, law.basis, { path: ['excellent'] })]
      : []
  return decided(cap, traceOf(rule, []), findings)
}

function bad(field: string, value: unknown): Finding {
  return finding('accountability.number', { field, given: quote(value) }, excellentCap.values[0].basis, {
    path: [field],
  })
}
