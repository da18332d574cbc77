import { reckon } from '../calendar/compute-period-end'
import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type RotationField, rotationFields, rotationYears } from '../law/accountability-staff'
import { checkDays, checkWord, clockOf, notInForce, noticeOfAmendment, today } from './days'

/** Vị trí công tác và người đang giữ. */
export interface RotationPost {
  readonly post: string
  readonly holder: string
  readonly field: RotationField
  /** Ngày bắt đầu giữ vị trí. */
  readonly since: IsoDate
  /** Giữ chức vụ lãnh đạo, quản lý: luân chuyển theo quy định khác. */
  readonly leader?: boolean
  /** Thời hạn của ngành, lĩnh vực, years; within 2 to 5. */
  readonly years?: number
  /** Vị trí duy nhất, có chuyên môn đặc thù. */
  readonly onlyPost?: boolean
  /** Ngày đã chuyển đổi. */
  readonly moved?: IsoDate
}

/** Kỳ chuyển đổi của một vị trí. */
export interface Rotation {
  readonly post: string
  readonly holder: string
  /** From this day 2 full years are reached. */
  readonly earliest: IsoDate
  /** The last day: the sector’s period, or 5 years where it is not given. */
  readonly latest: IsoDate
  readonly deadline: Deadline
}

/**
 * Vị trí nào đến hạn chuyển đổi? — When each non-leader post in personnel, public finance, assets, investment or direct
 * contact must change hands: after 2 full years, at the latest after the sector’s period or 5 years.
 *
 * @param posts Who holds which post since when; the sector’s period when the host knows it.
 * @param context Calendar, and `asOf`, the moment of the question.
 * @returns One entry for each post that rotates (leaders are left out: they are transferred under other rules), with findings
 *   for those overdue or late. A post that is the only one of its kind is told: the head proposes, the competent body decides.
 *   Undetermined with findings for days that are none or before 1 July 2019 by the question, a period outside 2 to 5 years, a
 *   field that is not known.
 * @remarks Law 36/2018/QH14 art. 24, 25. The posts of each sector (Decree 59/2019/NĐ-CP annex) were not read.
 * @example
 * ```ts
 * import { listRotations } from 'congvu/accountability'
 *
 * const rotations = listRotations(
 *   [{ post: 'Tiếp nhận hồ sơ', holder: 'X', field: 'direct-contact', since: '2021-03-01', years: 3 }],
 *   { asOf: '2024-05-06T08:00:00+07:00' },
 * )
 * rotations.status === 'decided' && rotations.value[0]?.latest //=> '2024-03-01'
 * rotations.findings.map(({ code }) => code) //=> ['accountability.overdue']
 * ```
 */
export function listRotations(posts: readonly RotationPost[], context: ContextAt): Outcome<readonly Rotation[]> {
  const rule = 'accountability.list-rotations'
  const misshapen = findMisshapen(
    posts,
    [{ post: 'string', holder: 'string', field: 'string', 'years?': 'number' }],
    rotationYears.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const [first] = rotationYears.values
  const { least = 2, most = 5 } = first.value ?? {}
  const problems = posts.flatMap(({ post, since, moved, field, years }, index) => [
    ...checkDays(
      [
        [since ?? null, [index, 'since']],
        [moved, [index, 'moved']],
      ],
      first.basis,
    ),
    ...checkWord('field', field, rotationFields.values[0].value ?? [], first.basis, [index, 'field']),
    ...(years === undefined || (Number.isInteger(years) && years >= least && years <= most)
      ? []
      : [
          finding('accountability.rotation-period', { post, years, least, most }, first.basis, {
            path: [index, 'years'],
          }),
        ]),
  ])
  const refused = [...checkDays([], first.basis, context), ...problems]
  if (refused.length > 0) return undetermined([], traceOf(rule, []), refused)
  const asOf = today(context)
  const law = at(rotationYears.values, asOf)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(asOf, first.basis, ['asOf'])])
  const rotating = posts.flatMap((post, index) => (post.leader === true ? [] : [{ post, index }]))
  const answers = rotating.map(({ post, index }) => rotationOf(post, index, law.value, context))
  const findings: readonly Finding[] = [
    ...answers.flatMap((answer) => answer.findings),
    ...rotating
      .filter(({ post }) => post.onlyPost === true)
      .map(({ post, index }) =>
        finding('accountability.rotation-only-post', { post: post.post }, law.basis, {
          severity: 'notice',
          path: [index],
        }),
      ),
    ...noticeOfAmendment(asOf),
  ]
  return decided(
    answers.flatMap(({ rotation }) => rotation ?? []),
    traceOf(rule, []),
    findings,
  )
}

function rotationOf(
  { post, holder, since, years, moved }: RotationPost,
  index: number,
  { least, most }: { readonly least: number; readonly most: number },
  context: ContextAt,
): { readonly rotation?: Rotation; readonly findings: readonly Finding[] } {
  const { basis } = rotationYears.values[0]
  const after = (amount: number) =>
    ({ from: since, limit: { amount, unit: 'year', endRule: 'same-day' }, basis }) as const
  const { end } = reckon(after(least), context)
  const clock = { act: 'rotation', holder: 'head', start: since, period: after(years ?? most), done: moved } as const
  const { deadlines, findings } = clockOf({ ...clock, path: [index] }, context)
  const [deadline] = deadlines
  if (end === undefined || deadline === undefined) return { findings }
  const earliest = dateOf(dayOfEither(end.due))
  const latest = dateOf(dayOfEither(deadline.due))
  return { rotation: { post, holder, earliest, latest, deadline }, findings }
}
