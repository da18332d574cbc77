import type { ContextAt } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { personnelRevocation, suspensionRevocation } from '../law/accountability'
import { checkDays, daysSince, notInForce, noticeOfAmendment, today } from './days'

/** Quyết định về cán bộ. */
export interface PersonnelDecision {
  readonly id: string
  /** `suspension` tạm đình chỉ công tác, tạm thời chuyển vị trí công tác. */
  readonly kind: 'personnel' | 'suspension'
  readonly issued: IsoDate
  /** Ngày người có thẩm quyền kết luận quyết định trái pháp luật: a human finding. */
  readonly foundUnlawful?: IsoDate
  /** Ngày kết luận người bị tạm đình chỉ không có hành vi tham nhũng. */
  readonly cleared?: IsoDate
  /** Ngày thu hồi, hủy bỏ. */
  readonly withdrawn?: IsoDate
  /** Ngày thông báo công khai việc hủy bỏ. */
  readonly announced?: IsoDate
  /** Ngày xử lý tổ chức, cá nhân sai phạm. */
  readonly faultHandled?: IsoDate
}

/** Quyết định phải làm gì. */
export interface PersonnelReview {
  readonly state: 'stands' | 'must-be-withdrawn' | 'withdrawn'
  /** The day since which it must be withdrawn. */
  readonly since?: IsoDate
  readonly days?: number
}

/**
 * Quyết định về cán bộ này có phải thu hồi, hủy bỏ không? — Whether a personnel decision must be withdrawn, since when, and
 * whether that was done: one that a competent body found unlawful, and a suspension once the person was cleared.
 *
 * The law names no number of days (“kịp thời”, “ngay”), so a delay is a warning that tells the days. A suspension’s
 * cancellation must also be announced publicly.
 *
 * @param decision The decision and what was found; the library never finds it unlawful itself.
 * @param context `asOf`, the moment of the question.
 * @returns The state. Undetermined with findings for days that are none; the plan’s duty starts on 15 January 2024, the
 *   law’s on suspensions on 1 July 2019, by the day of the finding.
 * @remarks Plan 17/KH-UBND II.5.c; Law 36/2018/QH14 art. 71.3.
 * @example
 * ```ts
 * import { checkPersonnelDecision } from 'congvu/accountability'
 *
 * const review = checkPersonnelDecision(
 *   { id: '12/QĐ-UBND', kind: 'personnel', issued: '2024-03-04', foundUnlawful: '2024-05-06' },
 *   { asOf: '2024-05-20T08:00:00+07:00' },
 * )
 * review.status === 'decided' && [review.value.state, review.value.days] //=> ['must-be-withdrawn', 14]
 * review.findings.map(({ code }) => code)
 * //=> ['accountability.decision-not-withdrawn', 'accountability.fault-not-handled']
 * ```
 */
export function checkPersonnelDecision(decision: PersonnelDecision, context: ContextAt): Outcome<PersonnelReview> {
  const rule = 'accountability.check-personnel-decision'
  const misshapen = findMisshapen(decision, { id: 'string' }, [], personnelRevocation.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { kind, issued, foundUnlawful, cleared, withdrawn, announced, faultHandled } = decision
  const parameter = kind === 'suspension' && foundUnlawful === undefined ? suspensionRevocation : personnelRevocation
  const [first] = parameter.values
  const days = { foundUnlawful, cleared, withdrawn, announced, faultHandled }
  const problems = checkDays(
    [[issued ?? null, ['issued']], ...Object.entries(days).map(([name, day]) => [day, [name]] as const)],
    first.basis,
    context,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const since = foundUnlawful ?? (kind === 'suspension' ? cleared : undefined)
  if (since === undefined) return decided({ state: 'stands' }, traceOf(rule, []))
  const law = at<string>(parameter.values, since)
  if (law === undefined) {
    const name = foundUnlawful === undefined ? 'cleared' : 'foundUnlawful'
    return undetermined([], traceOf(rule, []), [notInForce(since, first.basis, [name])])
  }
  const open = daysSince(since, withdrawn ?? today(context))
  const value: PersonnelReview = {
    state: withdrawn === undefined ? 'must-be-withdrawn' : 'withdrawn',
    since,
    days: open,
  }
  return decided(value, traceOf(rule, []), [
    ...findGaps(decision, since, open, law.basis),
    ...(kind === 'suspension' ? noticeOfAmendment(since) : []),
  ])
}

function findGaps(decision: PersonnelDecision, since: IsoDate, days: number, basis: Basis): readonly Finding[] {
  const { id, kind, foundUnlawful, withdrawn, announced, faultHandled } = decision
  const place = { severity: 'warning' } as const
  return [
    ...(withdrawn === undefined
      ? [
          finding('accountability.decision-not-withdrawn', { decision: id, since, days }, basis, {
            ...place,
            path: ['withdrawn'],
          }),
        ]
      : []),
    ...(kind === 'suspension' && withdrawn !== undefined && announced === undefined
      ? [finding('accountability.withdrawal-not-announced', { decision: id }, basis, { path: ['announced'] })]
      : []),
    ...(foundUnlawful !== undefined && faultHandled === undefined
      ? [finding('accountability.fault-not-handled', { decision: id }, basis, { ...place, path: ['faultHandled'] })]
      : []),
  ]
}
