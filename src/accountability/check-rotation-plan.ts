import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type RotationPlanPart, rotationPlanContent } from '../law/accountability-staff'
import { checkDays, notInForce, noticeOfAmendment } from './days'
import { findMisshapenArgument } from './shapes'

/** Kế hoạch chuyển đổi vị trí công tác của một năm. */
export interface RotationPlan {
  readonly year: number
  readonly issued?: IsoDate
  /** Ngày công khai trong cơ quan, tổ chức, đơn vị. */
  readonly published?: IsoDate
  /** What the plan states. */
  readonly parts: readonly RotationPlanPart[]
  /** Các vị trí có trong kế hoạch. */
  readonly posts: readonly string[]
}

/**
 * Kế hoạch chuyển đổi hằng năm đã đủ và công khai chưa? — Whether the yearly rotation plan states what it must, was published,
 * and holds every post that falls due in its year.
 *
 * @param plan The plan.
 * @param due Posts with their last day, as `listRotations` gives them (`post`, `latest`).
 * @returns The posts due in the year that the plan lacks, with findings. Undetermined with findings for a year or day that is
 *   none or before the law.
 * @remarks Law 36/2018/QH14 art. 24.3, 26.
 * @example
 * ```ts
 * import { checkRotationPlan } from 'congvu/accountability'
 *
 * const result = checkRotationPlan(
 *   { year: 2024, published: '2024-02-01', parts: ['purpose', 'cases', 'time', 'rights', 'measures'], posts: [] },
 *   [{ post: 'Tiếp nhận hồ sơ', latest: '2024-03-01' }],
 * )
 * result.status === 'decided' && result.value //=> ['Tiếp nhận hồ sơ']
 * ```
 */
export function checkRotationPlan(
  plan: RotationPlan,
  due: readonly { readonly post: string; readonly latest: IsoDate }[] = [],
): Outcome<readonly string[]> {
  const rule = 'accountability.check-rotation-plan'
  const misshapen = findMisshapen(plan, { parts: ['string'], posts: ['string'] }, rotationPlanContent.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { year, issued, published, parts, posts } = plan
  const { basis } = rotationPlanContent.values[0]
  const end = (Number.isInteger(year) ? `${String(year).padStart(4, '0')}-12-31` : '') as IsoDate
  const unread = findMisshapenArgument(due, [{ post: 'string' }], ['due'], basis)
  if (unread.length > 0) return undetermined([], traceOf(rule, []), unread)
  const problems = [
    ...(readDay(end) !== undefined
      ? []
      : [finding('accountability.number', { field: 'year', given: quote(year) }, basis, { path: ['year'] })]),
    ...checkDays(
      [
        [issued, ['issued']],
        [published, ['published']],
        ...due.map(({ latest }, index) => [latest ?? null, ['due', index, 'latest']] as const),
      ],
      basis,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(rotationPlanContent.values, end)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(year, basis, ['year'])])
  const absent = law.value.filter((part) => !parts.includes(part))
  const lacking = due.filter(({ post, latest }) => latest.startsWith(end.slice(0, 5)) && !posts.includes(post))
  const findings: readonly Finding[] = [
    ...(absent.length > 0
      ? [finding('accountability.rotation-plan-incomplete', { parts: absent }, law.basis, { path: ['parts'] })]
      : []),
    ...(published === undefined
      ? [finding('accountability.rotation-plan-unpublished', { year }, law.basis, { path: ['published'] })]
      : []),
    ...lacking.map(({ post, latest }) =>
      finding('accountability.rotation-not-planned', { post, due: latest }, law.basis, { path: ['posts'] }),
    ),
    ...noticeOfAmendment(end),
  ]
  return decided(
    lacking.map(({ post }) => post),
    traceOf(rule, []),
    findings,
  )
}
