import { withLocalOf } from '../calendar/check-local-rules'
import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import {
  type PostingContent,
  type PostingPlace,
  postingContents,
  postingPlaces,
  schedulePosting,
} from '../law/petitions-reception'
import { replaceableDisclosure } from '../law/replaceable/disclosure'
import { replaceablePetitions } from '../law/replaceable/petitions'
import { toDeadline } from '../lifecycle/to-deadline'
import { checkMoments } from './moments'
import { findMisshapenInputs, receptionNoticeShape } from './shapes'

/** Thông báo tiếp công dân của người đứng đầu. */
export interface ReceptionNotice {
  readonly unit: string
  /** Each text as posted: nơi tiếp, thời gian tiếp thường xuyên, lịch của người đứng đầu, thành phần, nội dung dự kiến. */
  readonly contents: { readonly [Content in PostingContent]?: string }
  readonly places: readonly PostingPlace[]
  readonly hasWebsite: boolean
  /** First day the schedule was posted; absent while it is not. */
  readonly posted?: IsoDate
  /** Days of reception on the schedule. */
  readonly days?: readonly IsoDate[]
}

/** Nội dung, nơi còn thiếu; thời hạn niêm yết từng ngày tiếp. */
export interface ReceptionNoticeCheck {
  readonly missingContents: readonly PostingContent[]
  readonly missingPlaces: readonly PostingPlace[]
  readonly deadlines: readonly Deadline[]
}

/**
 * Thời gian, địa điểm tiếp dân của người đứng đầu đã công khai đúng chưa? — Whether the standing notice of a head’s
 * reception says all it must, stands at the office, the reception place and the website (if any), and was up in time for
 * each day on it: 5 working days before.
 *
 * One session with its events, postponement and record is `auditReception` in `congvu/petitions`.
 *
 * @param notice The notice; a text that is blank counts as missing.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns What is missing and a deadline for each day. Undetermined with findings for days that are none and for a moment
 *   before 1 July 2014.
 * @remarks Law 42/2013/QH13 art. 24.2, 24.4; plan 17/KH-UBND II.3.c.
 * @example
 * ```ts
 * import { checkReceptionNotice } from 'congvu/disclosure'
 *
 * const outcome = checkReceptionNotice(
 *   {
 *     unit: 'so-noi-vu',
 *     contents: { place: 'Phòng 101', 'regular-hours': '07:00-11:00', 'head-schedule': '15 hằng tháng' },
 *     places: ['office', 'reception-place'],
 *     hasWebsite: true,
 *     posted: '2024-03-11',
 *     days: ['2024-03-15'],
 *   },
 *   { asOf: '2024-03-12T08:00:00+07:00' },
 * )
 * outcome.status === 'decided' && outcome.value.missingContents //=> ['attendees', 'planned-content']
 * outcome.status === 'decided' && outcome.value.missingPlaces //=> ['website']
 * outcome.findings.map(({ code }) => code) //=> ['disclosure.notice-contents', 'disclosure.notice-places', 'disclosure.schedule-late']
 * ```
 */
export function checkReceptionNotice(notice: ReceptionNotice, context: ContextAt): Outcome<ReceptionNoticeCheck> {
  return withLocal(noticeOf(notice, context), context)
}

/** The schedule of reception is a matter of both domains, so rows of both are looked at. */
const withLocal = /* @__PURE__ */ withLocalOf({
  domains: [...replaceableDisclosure.domains, 'reception'],
  basis: replaceableDisclosure.basis,
  shapes: { ...replaceableDisclosure.shapes, ...replaceablePetitions.shapes },
})

function noticeOf(notice: ReceptionNotice, context: ContextAt): Outcome<ReceptionNoticeCheck> {
  const rule = 'disclosure.check-reception-notice'
  const first = postingPlaces.values[0].basis
  const misshapen = findMisshapenInputs(first, [notice, receptionNoticeShape, []], [context, 'object', ['context']])
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { posted, days = [], contents } = notice
  const problems = checkMoments(
    [
      { given: context.asOf ?? null, as: 'moment', path: ['asOf'] },
      { given: posted, as: 'day', path: ['posted'] },
      ...Array.from(days, (given, index) => ({ given: given ?? null, as: 'day', path: ['days', index] }) as const),
    ],
    first,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const today = dateOf(dayOfSecond(secondOf(context.asOf)))
  const where = at(postingPlaces.values, today)
  const what = at(postingContents.values, today)
  const time = lawOn(schedulePosting, today, context)
  if (where === undefined || what === undefined || time === undefined) {
    const unknown = finding('disclosure.not-in-force', { date: quote(today) }, first, { path: ['asOf'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const missingContents = what.value.filter((content) => (contents[content] ?? '').trim() === '')
  const missingPlaces = where.value.filter(
    (place) => !notice.places.includes(place) && (place !== 'website' || notice.hasWebsite),
  )
  const counted = days.map((day) =>
    toDeadline(
      {
        id: 'disclosure.reception-schedule',
        holder: notice.unit,
        start: day,
        period: { until: day, limit: time.value, basis: time.basis },
        ...(posted !== undefined && { metAt: toInstant(posted) }),
      },
      context.asOf,
      secondOf(context.asOf),
      context,
      time.basis,
    ),
  )
  const late = counted.flatMap(({ deadline }, index): readonly Finding[] => {
    const day = days[index]
    if (deadline === undefined || day === undefined) return []
    const place = { path: ['days', index] }
    if (deadline.status === 'overdue') {
      return [finding('disclosure.schedule-missing', { day, due: deadline.due }, time.basis, place)]
    }
    return deadline.status === 'met-late' && posted !== undefined
      ? [finding('disclosure.schedule-late', { day, due: deadline.due, posted }, time.basis, place)]
      : []
  })
  return decided(
    {
      missingContents,
      missingPlaces,
      deadlines: counted.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])),
    },
    traceOf(rule, []),
    [
      ...(missingContents.length === 0
        ? []
        : [finding('disclosure.notice-contents', { contents: missingContents }, what.basis, { path: ['contents'] })]),
      ...(missingPlaces.length === 0
        ? []
        : [finding('disclosure.notice-places', { places: missingPlaces }, where.basis, { path: ['places'] })]),
      ...counted.flatMap(({ findings }) => findings),
      ...late,
    ],
  )
}
