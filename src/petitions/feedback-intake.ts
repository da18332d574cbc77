import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import { denunciationDefinition, denunciationLead } from '../law/petitions-classification'
import { contactPublication, feedbackRequirements, receptionNotice } from '../law/petitions-feedback'
import { holdsOn } from './feedback-channel'
import type { FeedbackCheck } from './feedback-checks'
import type { FeedbackFinding } from './feedback-findings'

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
