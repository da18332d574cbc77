import { reckon } from '../calendar/compute-period-end'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, isDateText, secondOf } from '../core/iso'
import { at } from '../core/timeline'
import { denunciationDefinition, denunciationLead } from '../law/petitions-classification'
import {
  contactPublication,
  feedbackHandling,
  feedbackRequirements,
  publicApology,
  publicationForms,
  receptionNotice,
} from '../law/petitions-feedback'
import { visitorSecrecy } from '../law/petitions-reception'
import { isClosed } from '../lifecycle/clocks'
import type { Check } from '../lifecycle/types'
import { holdsOn } from './feedback-channel'
import type { FeedbackScene } from './feedback-channel-clocks'
import { missingSteps } from './feedback-steps'
import type { FeedbackEvent, FeedbackFacts, FeedbackFinding, FeedbackState } from './feedback-types'

type FeedbackCheck = Check<FeedbackState, FeedbackEvent, FeedbackFacts>

/** Phản ánh qua điện thoại chỉ qua số đã công bố; quy định của kênh phải đang có hiệu lực. */
export const channelKnown: FeedbackCheck = {
  rule: 'feedback.channel',
  find: ({ event, facts: { channel }, lawDate }): readonly FeedbackFinding[] => {
    const law = at(contactPublication.values, lawDate)
    const day = dateOf(dayOfEither(event.at))
    const place = { severity: 'warning', path: ['channel'] } as const
    return [
      ...(holdsOn(channel, day)
        ? []
        : [finding('feedback.channel-not-in-force', { channel: channel.id, date: day }, channel.basis, place)]),
      ...(law !== undefined && channel.published === false
        ? [finding('feedback.contact-unpublished', { channel: channel.id }, law.basis)]
        : []),
    ]
  },
}

/** Từ chối tiếp nhận phải nêu yêu cầu nào không được đáp ứng. */
export const rejectionGrounded: FeedbackCheck = {
  rule: 'feedback.rejection',
  find: ({ event, facts, lawDate }): readonly FeedbackFinding[] => {
    const law = at(feedbackRequirements.values, lawDate)
    if (event.type !== 'rejected' || law === undefined) return []
    if (event.grounds.length === 0) return [finding('feedback.rejected-without-ground', {}, law.basis)]
    const known: readonly string[] = law.value
    const grounds = event.grounds.filter((ground) => !known.includes(ground))
    return facts.regime === 'regulation' && grounds.length > 0
      ? [finding('feedback.ground-not-in-law', { grounds, allowed: law.value }, law.basis)]
      : []
  },
}

/** Tố cáo chỉ bằng đơn hoặc trình bày trực tiếp: qua điện thoại, mạng chỉ là thông tin có nội dung tố cáo. */
export const denunciationByForm: FeedbackCheck = {
  rule: 'feedback.denunciation-form',
  find: ({ event, facts: { channel } }): readonly FeedbackFinding[] => {
    const formless = !['reception', 'post', 'mailbox'].includes(channel.kind)
    if (event.type !== 'routed-out' || event.as !== 'denunciation' || !formless) return []
    const basis = [...denunciationDefinition.values[0].basis, ...denunciationLead.values[0].basis] as const
    return [finding('feedback.denunciation-by-this-channel', { channel: channel.id }, basis)]
  },
}

/** Người đến nơi tiếp công dân phải được thông báo. */
export const senderTold: FeedbackCheck = {
  rule: 'feedback.sender-told',
  find: ({ event, facts, lawDate }): readonly FeedbackFinding[] => {
    const law = at(receptionNotice.values, lawDate)
    if (law === undefined || facts.channel.kind !== 'reception') return []
    if (event.type !== 'rejected' && event.type !== 'routed-out' && event.type !== 'transferred') return []
    const severity = event.type === 'transferred' ? 'notice' : 'violation'
    return event.told === true
      ? []
      : [finding('feedback.sender-not-told', { event: event.type }, law.basis, { severity })]
  },
}

/** Hạn giao cho đơn vị không được quá hạn trả lời người dân. */
export const assignedWithinLimit: FeedbackCheck = {
  rule: 'feedback.assignment',
  find: ({ event, clocks, context, lawDate }): readonly FeedbackFinding[] => {
    if (event.type !== 'assigned' || event.due === undefined) return []
    const { due } = event
    const basis = (at(feedbackHandling.values, lawDate) ?? feedbackHandling.values[0]).basis
    return clocks
      .filter((clock) => clock.id.endsWith('-answer') && !isClosed(clock))
      .flatMap((clock) => {
        const limit = reckon(clock.period, context).end?.due
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
