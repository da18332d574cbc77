import { checkPercentage, checkSum, type FigureFinding } from '../core/check-figures'
import type { Basis } from '../core/citation'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import { dutyCheck } from '../law/accountability'

/** Số liệu một đợt kiểm tra công vụ. */
export interface DutyCheck {
  readonly units?: number
  /** Số người phải có mặt, có mặt, vắng mặt; absent ones by reason. */
  readonly staff: number
  readonly present: number
  readonly absent?: number
  readonly withReason?: number
  readonly withoutReason?: number
  /** Tỷ lệ có mặt đã nêu trong báo cáo, per cent. */
  readonly stated?: number
}

/** Kết quả kiểm tra số liệu. */
export interface DutyCheckResult {
  readonly present: Proportion<'staff'>
  readonly absent: number
  readonly withoutReason?: Proportion<'absent'>
}

/**
 * Số liệu kiểm tra công vụ có khớp không? — The share of staff present in a public-duty check, and whether its figures add up.
 *
 * No level is prescribed, so no share is good or bad; only contradictions between the figures are found, as warnings. A stated
 * percentage is compared at the decimals it was written with (at most 6).
 *
 * @param check Counts of people; a percentage as published.
 * @returns The shares to two decimals. Undetermined with findings for counts that are none or a part above its whole.
 * @remarks Plan 17/KH-UBND III.2.c.
 * @example
 * ```ts
 * import { checkDutyCheck } from 'congvu/accountability'
 *
 * const result = checkDutyCheck({ units: 22, staff: 424, present: 333, absent: 91, withoutReason: 28 })
 * result.status === 'decided' && result.value.present.percent //=> 78.54
 * result.findings //=> []
 * ```
 */
export function checkDutyCheck(check: DutyCheck): Outcome<DutyCheckResult> {
  const rule = 'accountability.check-duty-check'
  const misshapen = findMisshapen(check, 'object', dutyCheck.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = dutyCheck.values[0]
  const { units, staff, present, absent, withReason, withoutReason, stated } = check
  const problems = [
    ...counts({ units }, Number.MAX_SAFE_INTEGER, basis),
    ...counts({ staff }, Number.MAX_SAFE_INTEGER, basis, true),
    ...counts({ present }, staff, basis, true),
    ...counts({ absent, withReason, withoutReason }, staff, basis),
    ...(stated === undefined || (Number.isFinite(stated) && stated >= 0 && stated <= 100)
      ? []
      : [finding('accountability.number', { field: 'stated', given: quote(stated) }, basis, { path: ['stated'] })]),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const away = staff - present
  const share = shareOf(present, staff, 'staff')
  const percent =
    stated === undefined || staff === 0 ? [] : [{ numerator: present, denominator: staff, percent: stated }]
  const findings = [
    ...(absent === undefined ? [] : checkSum([away], absent, basis, ['absent'])),
    ...(withReason === undefined || withoutReason === undefined
      ? []
      : checkSum([withReason, withoutReason], absent ?? away, basis, ['absent'])),
    ...percent.flatMap((published) => checkPercentage(published, basis, ['stated'])),
  ].map((found): FigureFinding => ({ ...found, severity: 'warning' }))
  const value: DutyCheckResult = {
    present: share,
    absent: away,
    ...(withoutReason !== undefined && { withoutReason: shareOf(withoutReason, away, 'absent') }),
  }
  return decided(value, traceOf(rule, []), findings)
}

function counts(
  fields: Readonly<Record<string, number | undefined>>,
  most: number,
  basis: Basis,
  needed = false,
): readonly Finding[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    (value === undefined && !needed) ||
    (Number.isSafeInteger(value) && Number.isSafeInteger(most) && (value ?? -1) >= 0 && (value ?? 0) <= most)
      ? []
      : [finding('accountability.number', { field, given: quote(value) }, basis, { path: [field] })],
  )
}
