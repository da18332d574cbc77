import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { criminalRoute, referralAfterInspection, referralDuringInspection } from '../law/accountability'
import { fileBack } from '../law/accountability-discipline'
import { checkDays, clockOf, daysSince, notInForce, noticeOfAmendment, today } from './days'

/** Vụ việc mà người có thẩm quyền kết luận có dấu hiệu, đủ yếu tố cấu thành tội phạm. */
export interface CriminalCase {
  readonly id: string
  /** Ngày kết luận có dấu hiệu, đủ yếu tố cấu thành tội phạm: a human finding. */
  readonly found: IsoDate
  /** `during-inspection`, `after-inspection`, or found otherwise. */
  readonly stage: 'during-inspection' | 'after-inspection' | 'other'
  /** Ngày ký kết luận thanh tra; needed after an inspection. */
  readonly concluded?: IsoDate
  /** Ngày chuyển hồ sơ, kiến nghị khởi tố. */
  readonly referred?: IsoDate
  /** Ngày thông báo Viện kiểm sát cùng cấp. */
  readonly procuracyTold?: IsoDate
  /** Ngày xử lý hành chính, kỷ luật cho xong mà không chuyển. */
  readonly closedAdministratively?: IsoDate
  /** Ngày đình chỉ vụ án, không khởi tố. */
  readonly dropped?: IsoDate
  /** Ngày hồ sơ được gửi về để xử lý kỷ luật. */
  readonly fileReturned?: IsoDate
}

/** Việc chuyển hồ sơ. */
export interface Referral {
  readonly state: 'to-refer' | 'referred' | 'dropped'
  readonly administrativeClosure: 'allowed' | 'forbidden'
  readonly deadlines: readonly Deadline[]
}

/**
 * Vụ việc có dấu hiệu tội phạm đã chuyển đúng chưa? — Whether a case with the elements of a crime was referred, in time and
 * with notice to the procuracy, and was not closed administratively.
 *
 * After an inspection the file goes within 5 working days of the signing of the conclusion. During one, “chuyển ngay” has no
 * number of days: a file that is still here on a later day is a warning that tells the days. Once the criminal case was
 * dropped the file comes back within 3 working days and administrative closure is possible again.
 *
 * @param facts The case; `asOf` in the context is the moment of the question.
 * @returns The state, whether it may be closed administratively, and its clocks. Undetermined naming `concluded` for a case
 *   after an inspection without that day; with findings for days that are none or before 1 July 2019.
 * @remarks Law 36/2018/QH14 art. 62; Inspection Law 11/2022/QH15 art. 68.3; Joint Circular 03/2018 art. 5 (secondary); Law
 *   52/2019/QH14 (secondary); plan 17/KH-UBND II.4.c, III.3.b.
 * @example
 * ```ts
 * import { checkReferral } from 'congvu/accountability'
 *
 * const referral = checkReferral(
 *   { id: 'V1', found: '2024-05-06', stage: 'after-inspection', concluded: '2024-05-06', closedAdministratively: '2024-05-20' },
 *   { asOf: '2024-05-21T08:00:00+07:00' },
 * )
 * referral.status === 'decided' && referral.value.deadlines[0]?.due //=> '2024-05-13'
 * referral.findings.map(({ code }) => code)
 * //=> ['accountability.overdue', 'accountability.closed-administratively']
 * ```
 */
export function checkReferral(facts: CriminalCase, context: ContextAt): Outcome<Referral> {
  const rule = 'accountability.check-referral'
  const misshapen = findMisshapen(facts, { id: 'string', stage: 'string' }, [], criminalRoute.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { id, found, stage, concluded, referred, procuracyTold, closedAdministratively, dropped, fileReturned } = facts
  const { basis } = criminalRoute.values[0]
  const days = { concluded, referred, procuracyTold, closedAdministratively, dropped, fileReturned }
  const problems = checkDays(
    [[found ?? null, ['found']], ...Object.entries(days).map(([name, day]) => [day, [name]] as const)],
    basis,
    context,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(criminalRoute.values, found)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(found, basis, ['found'])])
  if (stage === 'after-inspection' && concluded === undefined) return undetermined(['concluded'], traceOf(rule, []))
  const clocks = [referralClock(facts, context), returnClock(facts, context)]
  const open = dropped === undefined
  const findings: readonly Finding[] = [
    ...clocks.flatMap((clock) => clock.findings),
    ...findDelay(facts, context),
    ...(closedAdministratively !== undefined && (open || closedAdministratively < dropped)
      ? [
          finding('accountability.closed-administratively', { case: id, closed: closedAdministratively }, law.basis, {
            path: ['closedAdministratively'],
          }),
        ]
      : []),
    ...(referred !== undefined && procuracyTold === undefined && stage !== 'other'
      ? [finding('accountability.procuracy-not-told', { case: id }, law.basis, { path: ['procuracyTold'] })]
      : []),
    ...noticeOfAmendment(found),
  ]
  const value: Referral = {
    state: open ? (referred === undefined ? 'to-refer' : 'referred') : 'dropped',
    administrativeClosure: open ? 'forbidden' : 'allowed',
    deadlines: clocks.flatMap((clock) => clock.deadlines),
  }
  return decided(value, traceOf(rule, []), findings)
}

function referralClock({ stage, concluded, referred }: CriminalCase, context: ContextAt): ReturnType<typeof clockOf> {
  const law = concluded === undefined ? undefined : at(referralAfterInspection.values, concluded)
  if (stage !== 'after-inspection' || concluded === undefined || law === undefined) {
    return { deadlines: [], findings: [] }
  }
  const period = { from: concluded, limit: law.value, basis: law.basis }
  return clockOf(
    { act: 'referral', holder: 'inspectorate', start: concluded, period, done: referred, path: ['referred'] },
    context,
  )
}

function returnClock({ dropped, fileReturned }: CriminalCase, context: ContextAt): ReturnType<typeof clockOf> {
  const law = dropped === undefined ? undefined : at(fileBack.values, dropped)
  if (dropped === undefined || law === undefined) return { deadlines: [], findings: [] }
  const period = { from: dropped, limit: law.value, basis: law.basis }
  return clockOf(
    { act: 'file-back', holder: 'procedural-body', start: dropped, period, done: fileReturned, path: ['fileReturned'] },
    context,
  )
}

/** “Ngay”: days since the finding, told when at least one has passed. */
function findDelay({ id, found, stage, referred, dropped }: CriminalCase, context: ContextAt): readonly Finding[] {
  if (stage === 'after-inspection' || dropped !== undefined) return []
  const days = daysSince(found, referred ?? today(context))
  if (days === 0) return []
  const { basis } = at(referralDuringInspection.values, found) ?? referralDuringInspection.values[0]
  return [
    finding('accountability.not-referred', { case: id, days }, basis, { severity: 'warning', path: ['referred'] }),
  ]
}
