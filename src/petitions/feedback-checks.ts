import { dueOf } from '../calendar/compute-period-end'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dayOfEither, isDateText, quote, secondOf } from '../core/iso'
import { isMoment } from '../core/moment'
import { at } from '../core/timeline'
import { feedbackHandling, publicApology, publicationForms } from '../law/petitions-feedback'
import { visitorSecrecy } from '../law/petitions-reception'
import { isClosed } from '../lifecycle/clocks'
import type { Check } from '../lifecycle/types'
import type { FeedbackScene } from './feedback-channel-clocks'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackFinding } from './feedback-findings'
import { missingSteps } from './feedback-steps'
import type { FeedbackFacts, FeedbackState } from './feedback-types'

export type FeedbackCheck = Check<FeedbackState, FeedbackEvent, FeedbackFacts>

/** Hạn giao cho đơn vị không được quá hạn trả lời người dân. */
export const assignedWithinLimit: FeedbackCheck = {
  rule: 'feedback.assignment',
  find: ({ event, clocks, context, lawDate }): readonly (FeedbackFinding | CalendarFinding)[] => {
    if (event.type !== 'assigned' || event.due === undefined) return []
    const { due } = event
    const basis = (at(feedbackHandling.values, lawDate) ?? feedbackHandling.values[0]).basis
    if (!isMoment(due)) return [finding('calendar.instant-form', { given: quote(due) }, basis, { path: ['due'] })]
    return clocks
      .filter((clock) => clock.id.endsWith('-answer') && !isClosed(clock))
      .flatMap((clock) => {
        const limit = dueOf(clock.period, context)
        if (limit === undefined || !isAfter(due, limit)) return []
        const found = finding('feedback.assigned-beyond-limit', { due, limit }, clock.period.basis ?? basis, {
          severity: 'warning',
          path: ['due'],
        })
        return [found]
      })
  },
}

/** Công khai kết quả: ít nhất một hình thức; không nêu danh tính người yêu cầu giữ bí mật. */
export const publishedWell: FeedbackCheck = {
  rule: 'feedback.publication',
  find: ({ event, facts, lawDate }): readonly FeedbackFinding[] => {
    const forms = at(publicationForms.values, lawDate)
    if (event.type !== 'published' || forms === undefined) return []
    const secrecy = at(visitorSecrecy.values, lawDate)?.basis ?? []
    return [
      ...(event.forms.length === 0 ? [finding('feedback.published-nowhere', {}, forms.basis)] : []),
      ...(event.namesSender === true && facts.secret === true
        ? [finding('feedback.identity-published', {}, [...facts.channel.basis, ...secrecy])]
        : []),
    ]
  },
}

/** Xin lỗi phải công khai. */
export const apologyPublic: FeedbackCheck = {
  rule: 'feedback.public-apology',
  find: ({ event, lawDate }): readonly FeedbackFinding[] => {
    const law = at(publicApology.values, lawDate)
    return law !== undefined && event.type === 'apologised' && !event.public
      ? [finding('feedback.apology-not-public', {}, law.basis)]
      : []
  },
}

/** Kết thúc khi còn thiếu công khai, xin lỗi, khắc phục, xử lý vi phạm. */
export const closedComplete: FeedbackCheck = {
  rule: 'feedback.closing',
  find: ({ history, clocks, facts, lawDate }: FeedbackScene): readonly FeedbackFinding[] => {
    const { missing, basis } = missingSteps(history, facts.regime, lawDate)
    const untold = clocks.find((clock) => clock.id === 'feedback.reception-notice' && !isClosed(clock))
    const notice = untold?.period.basis
    return [
      ...(basis === undefined ? [] : [finding('feedback.closed-incomplete', { missing }, basis)]),
      ...(notice === undefined ? [] : [finding('feedback.sender-not-told', { event: 'transferred' } as const, notice)]),
    ]
  },
}

function isAfter(first: IsoDate | IsoInstant, second: IsoDate | IsoInstant): boolean {
  if (isDateText(first) || isDateText(second)) return dayOfEither(first) > dayOfEither(second)
  return secondOf(first) > secondOf(second)
}
