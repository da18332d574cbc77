import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import {
  acceptanceNotice,
  conclusionHandling,
  conclusionSent,
  decisionSent,
  initialHandling,
  initialHandlingExtended,
  monitoringReport,
  onwardReview,
  overdueDemand,
  overdueReport,
  publicationTime,
  resultReport,
  sanctionCap,
  senderAnswer,
  transferTime,
} from '../law/petitions-denunciation'
import type { DenunciationEvent } from './denunciation-events'
import { missingRecipients, type NoticeType } from './denunciation-notices'
import { endRuleOf, extendPeriod, type LawfulPeriod, resolutionPeriod } from './denunciation-resolution'
import {
  type DenunciationClock,
  type DenunciationScene,
  judgedExtension,
  label,
  resolutionClock,
  when,
} from './denunciation-scene'

type Types = readonly DenunciationEvent['type'][]

const ended: Types = ['terminated', 'taken-over', 'crime-referred', 'closed']

const passedOn = when(
  'passed-on-by-press-or-authority',
  ({ event }) => event.type === 'received' && (event.from === 'press' || event.from === 'authority'),
)
const maybeNotCompetent = when('not-known-to-be-competent', ({ facts }) => facts.competent !== true)
const whole = when('not-a-part', ({ event }) => event.type !== 'crime-referred' || event.part !== true)
const extended = when(
  'not-an-extension-without-effect',
  (scene) => whole.test(scene) && (scene.event.type !== 'extended' || judgedExtension(scene)?.effective === true),
)
/** Ends come before starts: a lawful extension has just ended the clock that it prolongs. */
const begins = when(
  'accepted-or-lawfully-extended',
  ({ event, clocks }) =>
    event.type === 'accepted' || clocks.filter(({ id }) => id === resolutionClock).at(-1)?.voidAt === event.at,
)
const sectorCapped = when(
  'sector-with-sanction-limit',
  ({ facts }) => facts.kind === 'sector' && facts.sanctionBy !== undefined,
)
const ofConclusion = when(
  'conclusion-published',
  ({ event }) => event.type === 'published' && event.document === 'conclusion',
)
const ofDecision = when(
  'decision-published',
  ({ event }) => event.type === 'published' && event.document === 'decision',
)
const anew = when(
  'resolved-anew',
  ({ event }) => event.type !== 'onward-reviewed' || (event.outcome !== 'upheld' && event.outcome !== 'transfer'),
)
const toldAll = (type: NoticeType) =>
  when('all-told', ({ event, history }) => missingRecipients([...history, event], type).length === 0)

/** The limit from the event, with its last day as the policy reads it. */
const inDays =
  (parameter: Parameter<Limit>) =>
  ({ event, lawDate, context }: DenunciationScene): Period | undefined => {
    const law = lawOn(parameter, lawDate, context)
    return law && { from: event.at, limit: endRuleOf(law.value, context), basis: law.basis }
  }

/** 07 ngày làm việc từ ngày nhận; 10 ngày khi phải kéo dài, vẫn từ ngày nhận. */
const handlingPeriod = ({ event, history, lawDate, context }: DenunciationScene): Period | undefined => {
  const law = lawOn(event.type === 'received' ? initialHandling : initialHandlingExtended, lawDate, context)
  const received = event.type === 'received' ? event : history.find(({ type }) => type === 'received')
  return law && received && { from: received.at, limit: law.value, basis: law.basis }
}

const resolvingPeriod = ({ event, clocks, lawDate, context }: DenunciationScene): Period | undefined => {
  if (event.type !== 'extended') return resolutionPeriod(event.at, lawDate, context)
  const last = clocks.filter(({ id }) => id === resolutionClock).at(-1)
  return last && extendPeriod(last.period as LawfulPeriod, event.days, lawDate, context)
}

const sanctionPeriod = ({ facts, lawDate }: DenunciationScene): Period | undefined => {
  const law = at(sanctionCap.values, lawDate)
  if (facts.sanctionBy === undefined || law === undefined) return undefined
  return { by: facts.sanctionBy.date, basis: [facts.sanctionBy.basis, ...law.basis] }
}

/** The clocks of a denunciation: two from receipt, two from acceptance, three from the conclusion, and their followers. */
export const denunciationClocks: readonly DenunciationClock[] = [
  {
    id: 'denunciation.initial-handling',
    holder: 'authority',
    label: label('Xử lý ban đầu thông tin tố cáo', 'Initial handling'),
    starts: { on: ['received', 'checking-extended'] },
    meets: {
      on: [
        'accepted',
        'refused',
        'transferred',
        'guided',
        'not-processed',
        'sent-to-inspection',
        'settled-at-once',
        'terminated',
        'crime-referred',
      ],
      when: whole,
    },
    voids: { on: ['checking-extended', 'closed'] },
    period: handlingPeriod,
  },
  {
    id: 'denunciation.transfer',
    holder: 'authority',
    label: label('Chuyển tố cáo không thuộc thẩm quyền', 'Transfer to the competent body'),
    starts: { on: ['received'], when: maybeNotCompetent },
    meets: { on: ['transferred', 'guided'] },
    voids: {
      on: ['accepted', 'refused', 'not-processed', 'sent-to-inspection', 'settled-at-once', ...ended],
      when: whole,
    },
    limit: transferTime,
  },
  {
    id: 'denunciation.sender-answer',
    holder: 'authority',
    label: label('Trả lời nơi đã chuyển tố cáo', 'Answer to who passed it on'),
    starts: { on: ['received'], when: passedOn },
    meets: { on: ['sender-answered'] },
    voids: { on: ['closed'] },
    period: inDays(senderAnswer),
  },
  {
    id: 'denunciation.acceptance-notice',
    holder: 'authority',
    label: label('Thông báo việc thụ lý và nội dung tố cáo', 'Notice of acceptance and content'),
    starts: { on: ['accepted'] },
    meets: { on: ['acceptance-notified'], when: toldAll('acceptance-notified') },
    voids: { on: ['taken-over', 'closed'] },
    limit: acceptanceNotice,
  },
  {
    id: resolutionClock,
    holder: 'authority',
    label: label('Giải quyết tố cáo', 'Resolution'),
    starts: { on: ['accepted', 'extended'], when: begins },
    meets: { on: ['concluded'] },
    voids: { on: ['extended', ...ended], when: extended },
    pauses: { on: ['suspended'] },
    resumes: { on: ['resumed'] },
    period: resolvingPeriod,
  },
  {
    id: 'denunciation.sanction-limit',
    holder: 'authority',
    label: label('Không vượt thời hạn xử lý vi phạm hành chính', 'Within the time for sanctions'),
    starts: { on: ['accepted'], when: sectorCapped },
    meets: { on: ['concluded'] },
    voids: { on: ended, when: whole },
    period: sanctionPeriod,
  },
  {
    id: 'denunciation.decision-sent',
    holder: 'authority',
    label: label('Gửi quyết định tạm đình chỉ, đình chỉ', 'Sending the decision to suspend or terminate'),
    starts: { on: ['suspended', 'terminated'] },
    meets: { on: ['decision-sent'], when: toldAll('decision-sent') },
    voids: { on: ['closed'] },
    limit: decisionSent,
  },
  {
    id: 'denunciation.conclusion-sent',
    holder: 'authority',
    label: label('Gửi kết luận nội dung tố cáo', 'Sending the conclusion'),
    starts: { on: ['concluded'] },
    meets: { on: ['conclusion-sent'], when: toldAll('conclusion-sent') },
    voids: { on: ['onward-reviewed', 'closed'], when: anew },
    limit: conclusionSent,
  },
  {
    id: 'denunciation.handling',
    holder: 'authority',
    label: label('Xử lý kết luận nội dung tố cáo', 'Acting on the conclusion'),
    starts: { on: ['concluded'] },
    meets: { on: ['handled'] },
    voids: { on: ['onward-reviewed', 'closed'], when: anew },
    limit: conclusionHandling,
  },
  {
    id: 'denunciation.conclusion-publication',
    holder: 'authority',
    label: label('Công khai kết luận nội dung tố cáo', 'Publishing the conclusion'),
    starts: { on: ['concluded'] },
    meets: { on: ['published'], when: ofConclusion },
    voids: { on: ['onward-reviewed', 'closed'], when: anew },
    limit: publicationTime,
  },
  {
    id: 'denunciation.decision-publication',
    holder: 'sanctioning-authority',
    label: label('Công khai quyết định xử lý', 'Publishing the decision on the violation'),
    starts: { on: ['sanctioned'] },
    meets: { on: ['published'], when: ofDecision },
    voids: { on: ['onward-reviewed', 'closed'], when: anew },
    limit: publicationTime,
  },
  {
    id: 'denunciation.result-report',
    holder: 'sanctioning-authority',
    label: label('Báo kết quả xử lý cho người giải quyết tố cáo', 'Reporting the result to the resolver'),
    starts: { on: ['sanctioned'] },
    meets: { on: ['result-reported'] },
    voids: { on: ['onward-reviewed', 'closed'], when: anew },
    limit: resultReport,
  },
  {
    id: 'denunciation.monitoring-report',
    holder: 'inspectorate',
    label: label('Báo cáo theo dõi việc thực hiện kết luận', 'Report on the follow-up'),
    starts: { on: ['monitoring-assigned', 'monitoring-reported'] },
    meets: { on: ['monitoring-reported'] },
    voids: { on: ['monitoring-assigned', 'onward-reviewed', 'closed'], when: anew },
    period: inDays(monitoringReport),
  },
  {
    id: 'denunciation.overdue-demand',
    holder: 'superior',
    label: label('Yêu cầu báo cáo việc chậm giải quyết', 'Demanding a report on the delay'),
    starts: { on: ['overdue-denounced'] },
    meets: { on: ['report-demanded'] },
    voids: { on: ['concluded', ...ended], when: whole },
    limit: overdueDemand,
  },
  {
    id: 'denunciation.overdue-report',
    holder: 'authority',
    label: label('Báo cáo cấp trên việc chậm giải quyết', 'Reporting to the superior on the delay'),
    starts: { on: ['report-demanded'] },
    meets: { on: ['progress-reported'] },
    voids: { on: ['concluded', ...ended], when: whole },
    limit: overdueReport,
  },
  {
    id: 'denunciation.onward-review',
    holder: 'superior',
    label: label('Xem xét tố cáo tiếp', 'Review of the onward denunciation'),
    starts: { on: ['onward-denounced'] },
    meets: { on: ['onward-reviewed'] },
    voids: { on: ['closed'] },
    period: inDays(onwardReview),
  },
]
