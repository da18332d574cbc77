import { cite } from '../law/cite'
import { classifiedByContent } from '../law/petitions-classification'
import {
  answerReturn,
  feedbackClasses,
  feedbackHandling,
  feedbackReceipt,
  progressOnRequest,
  publicApology,
  publicationForms,
  remedy,
  sanctionReferral,
} from '../law/petitions-feedback'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import { ofCase } from '../lifecycle/of-case'
import type { Check, Condition, Lifecycle, Transition } from '../lifecycle/types'
import { apologyPublic, assignedWithinLimit, closedComplete, publishedWell } from './feedback-checks'
import { feedbackClocks } from './feedback-clocks'
import type { FeedbackEvent } from './feedback-events'
import { channelKnown, denunciationByForm, rejectionGrounded, senderTold } from './feedback-intake'
import { sinceLastAnswer } from './feedback-steps'
import type { FeedbackFacts, FeedbackState } from './feedback-types'
import { eventShapes, factShapes } from './record-shapes'

type FeedbackTransition = Transition<FeedbackState, FeedbackEvent, FeedbackFacts>
type FeedbackCondition = Condition<FeedbackState, FeedbackEvent, FeedbackFacts>
type FeedbackCheck = Check<FeedbackState, FeedbackEvent, FeedbackFacts>

const competent: FeedbackCondition = {
  name: 'competent',
  test: ({ event }) => event.type === 'classified' && event.competent,
}

const fault: FeedbackCondition = {
  name: 'at-fault',
  test: ({ event }) => event.type === 'answered' && event.fault,
}

const publicly: FeedbackCondition = {
  name: 'public-apology',
  test: ({ event }) => event.type === 'apologised' && event.public,
}

const remediedBefore: FeedbackCondition = {
  name: 'public-apology-after-remedy',
  test: (scene) => publicly.test(scene) && sinceLastAnswer(scene.history).some(({ type }) => type === 'remedied'),
}

const open: readonly FeedbackState[] = ['received', 'accepted', 'to-transfer', 'in-progress', 'transferred']
const answeredStates: readonly FeedbackState[] = ['answered', 'at-fault', 'apologised', 'remedied']

/** Rows for an event that leaves each state where it is. */
function staying(
  states: readonly FeedbackState[],
  event: FeedbackEvent['type'],
  by: string,
  law: FeedbackTransition['law'],
  checks: readonly FeedbackCheck[] = [],
): readonly FeedbackTransition[] {
  return states.map((state) => ({ from: state, event, to: state, by, law, checks }))
}

/**
 * Vòng đời phản ánh, kiến nghị — The life of a piece of feedback, from receipt to the published result, and where the
 * authority was at fault to the public apology, the remedy and the handling of the violation.
 *
 * No national clock for the answer exists: the case's channel names its limits with their legal basis. Transfer takes 5
 * working days under Decree 20/2008 only.
 *
 * @remarks Law 42/2013/QH13 art. 2.2, 26.2, 28.1; Decree 20/2008/NĐ-CP art. 5-19; plan 17/KH-UBND II.3.đ.
 * @example
 * ```ts
 * import { replay } from 'congvu/lifecycle'
 * import { feedbackLifecycle } from 'congvu/petitions'
 *
 * const basis = [{ document: { number: '01/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }] as const
 * const limits = [{ duty: 'answer', within: { amount: 3, unit: 'working-day' }, basis }] as const
 * const facts = { regime: 'local', channel: { id: '1022', kind: 'hotline', name: '1022', limits, basis } } as const
 * const found = replay(feedbackLifecycle, [{ type: 'received', at: '2024-03-04T08:00:00+07:00' }], {
 *   facts,
 *   asOf: '2024-03-05T08:00:00+07:00',
 * })
 * found.status === 'decided' && found.value.deadlines.map(({ id, due }) => [id, due])
 * //=> [['feedback.channel-answer', '2024-03-07']]
 * ```
 */
export const feedbackLifecycle: Lifecycle<FeedbackState, FeedbackEvent, FeedbackFacts> =
  /* @__PURE__ */ defineLifecycle({
    id: 'feedback',
    label: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
    initial: 'new',
    details: eventShapes.feedback,
    facts: factShapes.feedback,
    basis: [
      cite('20/2008/NĐ-CP@2008-02-14', '9'),
      cite('20/2008/NĐ-CP@2008-02-14', '14'),
      cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ'),
    ],
    states: {
      new: { vi: 'Chưa tiếp nhận', en: 'Not received' },
      received: { vi: 'Đã tiếp nhận', en: 'Received' },
      rejected: { vi: 'Không tiếp nhận', en: 'Not accepted', final: true },
      'routed-out': { vi: 'Chuyển sang khiếu nại, tố cáo', en: 'Routed to another procedure', final: true },
      accepted: { vi: 'Thuộc thẩm quyền, chờ giao', en: 'Within competence' },
      'to-transfer': { vi: 'Chờ chuyển cơ quan có thẩm quyền', en: 'To be transferred' },
      transferred: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Transferred' },
      'in-progress': { vi: 'Đang xử lý', en: 'In progress' },
      answered: { vi: 'Đã trả lời', en: 'Answered' },
      'at-fault': { vi: 'Có lỗi, phải xin lỗi', en: 'At fault, apology due' },
      apologised: { vi: 'Đã xin lỗi', en: 'Apologised' },
      remedied: { vi: 'Đã xin lỗi, khắc phục', en: 'Apologised and remedied' },
      closed: { vi: 'Đã kết thúc', en: 'Closed', final: true },
    },
    events: {
      received: { vi: 'Tiếp nhận', en: 'Received' },
      rejected: { vi: 'Không tiếp nhận', en: 'Not accepted' },
      'routed-out': { vi: 'Chuyển sang khiếu nại, tố cáo', en: 'Routed to another procedure' },
      classified: { vi: 'Phân loại', en: 'Classified' },
      transferred: { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Transferred' },
      assigned: { vi: 'Giao đơn vị xử lý', en: 'Assigned' },
      notified: { vi: 'Thông báo cho người phản ánh', en: 'Sender notified' },
      'progress-asked': { vi: 'Người phản ánh hỏi tình hình xử lý', en: 'Sender asked about progress' },
      'status-updated': { vi: 'Cập nhật tình hình xử lý', en: 'Status updated' },
      resolved: { vi: 'Có kết quả xử lý', en: 'Result ready' },
      answered: { vi: 'Trả lời', en: 'Answered' },
      'answer-returned': { vi: 'Trả lại câu trả lời', en: 'Answer returned' },
      published: { vi: 'Công khai kết quả', en: 'Result published' },
      apologised: { vi: 'Xin lỗi', en: 'Apologised' },
      remedied: { vi: 'Khắc phục hậu quả', en: 'Remedied' },
      'sanction-referred': { vi: 'Chuyển xử lý vi phạm', en: 'Violation referred' },
      closed: { vi: 'Kết thúc', en: 'Closed' },
    },
    transitions: [
      {
        from: 'new',
        event: 'received',
        to: 'received',
        by: 'authority',
        law: feedbackReceipt,
        checks: [channelKnown],
      },
      {
        from: ['received', 'accepted', 'to-transfer'],
        event: 'rejected',
        to: 'rejected',
        by: 'authority',
        law: feedbackClasses,
        checks: [rejectionGrounded, senderTold],
      },
      {
        from: ['received', 'accepted', 'to-transfer'],
        event: 'routed-out',
        to: 'routed-out',
        by: 'authority',
        law: classifiedByContent,
        checks: [denunciationByForm, senderTold],
      },
      {
        from: ['received', 'accepted', 'to-transfer'],
        event: 'classified',
        to: 'accepted',
        by: 'authority',
        law: feedbackClasses,
        when: competent,
      },
      {
        from: ['received', 'accepted', 'to-transfer'],
        event: 'classified',
        to: 'to-transfer',
        by: 'authority',
        law: feedbackClasses,
      },
      {
        from: 'to-transfer',
        event: 'transferred',
        to: 'transferred',
        by: 'authority',
        law: feedbackClasses,
        checks: [senderTold],
      },
      {
        from: ['accepted', 'in-progress'],
        event: 'assigned',
        to: 'in-progress',
        by: 'head',
        law: feedbackHandling,
        checks: [assignedWithinLimit],
      },
      ...staying(open, 'notified', 'authority', feedbackReceipt),
      ...staying(open, 'progress-asked', 'sender', progressOnRequest),
      ...staying(open, 'status-updated', 'authority', feedbackHandling),
      ...staying(['accepted', 'in-progress', 'transferred'], 'resolved', 'authority', feedbackHandling),
      {
        from: ['accepted', 'in-progress', 'transferred'],
        event: 'answered',
        to: 'at-fault',
        by: 'authority',
        law: feedbackHandling,
        when: fault,
      },
      {
        from: ['accepted', 'in-progress', 'transferred'],
        event: 'answered',
        to: 'answered',
        by: 'authority',
        law: feedbackHandling,
      },
      { from: answeredStates, event: 'answer-returned', to: 'in-progress', by: 'sender', law: answerReturn },
      ...staying(answeredStates, 'published', 'authority', publicationForms, [publishedWell]),
      {
        from: 'at-fault',
        event: 'apologised',
        to: 'remedied',
        by: 'authority',
        law: publicApology,
        when: remediedBefore,
      },
      {
        from: 'at-fault',
        event: 'apologised',
        to: 'apologised',
        by: 'authority',
        law: publicApology,
        when: publicly,
      },
      {
        from: 'at-fault',
        event: 'apologised',
        to: 'at-fault',
        by: 'authority',
        law: publicApology,
        checks: [apologyPublic],
      },
      { from: 'at-fault', event: 'remedied', to: 'at-fault', by: 'authority', law: remedy },
      { from: 'apologised', event: 'remedied', to: 'remedied', by: 'authority', law: remedy },
      ...staying(['at-fault', 'apologised', 'remedied'], 'sanction-referred', 'head', sanctionReferral),
      {
        from: [...answeredStates, 'transferred'],
        event: 'closed',
        to: 'closed',
        by: 'authority',
        law: feedbackHandling,
        checks: [ofCase(closedComplete)],
      },
    ],
    clocks: feedbackClocks,
  })
