import { dueOf } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import {
  documentAnswer,
  feedbackTransfer,
  petitionProcessing,
  portalAnswer,
  portalUpdate,
  receptionNotice,
} from '../law/petitions-feedback'
import { unprocessedTripwire } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import { isClosed } from '../lifecycle/clocks'
import type { Trigger } from '../lifecycle/types'
import { bindingLimit } from './authority-day-off'
import { channelClocks, type FeedbackClock, type FeedbackScene, receiptOf } from './feedback-channel-clocks'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackFacts, FeedbackState } from './feedback-types'

type FeedbackTrigger = Trigger<FeedbackState, FeedbackEvent, FeedbackFacts>

const ended: FeedbackTrigger = { on: ['rejected', 'routed-out', 'closed'] }
const left: FeedbackTrigger = { on: ['rejected', 'routed-out', 'transferred', 'closed'] }

/** An answer or a notice reached the sender. */
const told: FeedbackTrigger = {
  on: ['notified', 'answered', 'rejected', 'routed-out', 'transferred'],
  when: {
    name: 'sender-told',
    test: ({ event }) =>
      event.type === 'notified' || event.type === 'answered' || ('told' in event && event.told === true),
  },
}

/** Xử lý đơn: thụ lý, hướng dẫn hoặc chuyển. */
const processed: FeedbackTrigger = {
  on: ['classified', 'transferred', 'rejected', 'routed-out', 'answered', 'assigned'],
  when: { name: 'taken-up-or-sent-on', test: ({ event }) => event.type !== 'classified' || event.competent },
}

/** Every clock of a feedback case; those of the host's channel come last. */
export const feedbackClocks: readonly FeedbackClock[] = [
  {
    id: 'feedback.transfer',
    holder: 'authority',
    label: { vi: 'Chuyển đến cơ quan có thẩm quyền', en: 'Transfer to the competent authority' },
    starts: { on: ['classified'], when: { name: 'regulation-of-another-body', test: mustTransfer } },
    meets: { on: ['transferred'] },
    voids: {
      on: ['rejected', 'routed-out', 'closed', 'classified'],
      when: { name: 'ended-or-competent', test: ({ event }) => event.type !== 'classified' || event.competent },
    },
    period: (scene) => sinceReceipt(feedbackTransfer, scene),
  },
  {
    id: 'feedback.reception-notice',
    holder: 'authority',
    label: { vi: 'Trả lời, thông báo cho người đến', en: 'Answer or notice to the visitor' },
    starts: onReceipt('at-the-reception', ({ channel }) => channel.kind === 'reception'),
    meets: told,
    voids: ended,
    limit: receptionNotice,
  },
  {
    id: 'feedback.petition-processing',
    holder: 'authority',
    label: { vi: 'Xử lý đơn kiến nghị, phản ánh', en: 'Processing of the petition' },
    starts: onReceipt('written-petition', ({ regime }) => regime === 'petition'),
    meets: processed,
    limit: petitionProcessing,
  },
  {
    id: 'feedback.unprocessed',
    holder: 'officer',
    label: {
      vi: 'Mốc kỷ luật: không xử lý đơn sau khi tiếp nhận',
      en: 'Disciplinary tripwire: petition left unprocessed',
    },
    starts: onReceipt('written-petition', ({ regime }) => regime === 'petition'),
    meets: processed,
    period: (scene) => sinceReceipt(unprocessedTripwire, scene),
  },
  {
    id: 'feedback.document-answer',
    holder: 'authority',
    label: { vi: 'Trả lời phản ánh về văn bản quy phạm pháp luật', en: 'Answer about a legal document' },
    starts: onReceipt('about-a-legal-document', ({ regime }) => regime === 'legal-document'),
    meets: { on: ['answered'] },
    voids: left,
    period: (scene) => sinceReceipt(documentAnswer, scene),
  },
  {
    id: 'feedback.portal-answer',
    holder: 'authority',
    label: { vi: 'Trả lời trên Cổng Thông tin điện tử Chính phủ', en: 'Answer on the Government portal' },
    starts: onReceipt('government-portal', ({ channel }) => channel.kind === 'government-portal'),
    meets: { on: ['answered'] },
    voids: left,
    period: (scene) => sinceReceipt(portalAnswer, scene),
  },
  {
    id: 'feedback.portal-update',
    holder: 'authority',
    label: { vi: 'Cập nhật tình hình xử lý', en: 'Status update' },
    starts: {
      on: ['received', 'status-updated'],
      when: {
        name: 'government-portal-not-transferred',
        test: ({ facts, history }) =>
          facts.channel.kind === 'government-portal' && !history.some(({ type }) => type === 'transferred'),
      },
    },
    meets: { on: ['status-updated', 'answered'] },
    voids: left,
    period: updatePeriod,
  },
  ...channelClocks,
]

function onReceipt(name: string, test: (facts: FeedbackFacts) => boolean): FeedbackTrigger {
  return { on: ['received'], when: { name, test: ({ facts }) => test(facts) } }
}

function sinceReceipt(parameter: Parameter<Limit>, scene: FeedbackScene): Period | undefined {
  const law = lawOn(parameter, scene.lawDate, scene.context)
  return law && { from: receiptOf(scene), limit: bindingLimit(law.value, scene.context), basis: law.basis }
}

/** Decree 20/2008 art. 9.1.d: five working days for regulations of another body; for conduct it names no time. */
function mustTransfer({ event, facts, clocks, context }: FeedbackScene): boolean {
  if (event.type !== 'classified' || event.competent || facts.regime !== 'regulation') return false
  if (clocks.some((clock) => clock.id === 'feedback.transfer' && !isClosed(clock))) return false
  return event.subject !== 'conduct' || choose('feedback.conduct-transfer', context?.policy) === 'as-other-competence'
}

function updatePeriod(scene: FeedbackScene): Period | undefined {
  const law = lawOn(portalUpdate, scene.lawDate, scene.context)
  if (law === undefined) return undefined
  const afterAnswerDue = choose('feedback.status-update-from', scene.context?.policy) === 'answer-due'
  const answer = scene.event.type === 'received' && afterAnswerDue ? sinceReceipt(portalAnswer, scene) : undefined
  const from = (answer && dueOf(answer, scene.context)) ?? scene.event.at
  return { from, limit: bindingLimit(law.value, scene.context), basis: law.basis }
}
