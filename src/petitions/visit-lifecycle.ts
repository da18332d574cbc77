import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import { at } from '../core/timeline'
import { cite } from '../law/cite'
import { classifiedByContent } from '../law/petitions-classification'
import { receptionNotice } from '../law/petitions-feedback'
import {
  deskRouting,
  recordedInWriting,
  refusalGrounds,
  refusalInWriting,
  refusalNotice,
  resultToPerson,
  resultToSender,
  separatePetitions,
  subordinateUnresolved,
  unprocessedTripwire,
  visitorIdentity,
} from '../law/petitions-reception'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import { ofCase } from '../lifecycle/of-case'
import type { Condition, Lifecycle } from '../lifecycle/types'
import { bindingLimit } from './authority-day-off'
import { eventShapes, factShapes } from './record-shapes'
import {
  answerLawful,
  closedTold,
  feedbackTransferred,
  mixedSplit,
  resultInTime,
  type VisitScene,
} from './visit-checks'
import type { VisitEvent } from './visit-events'
import { identityStated, recordSigned, refusalLawful } from './visit-intake-checks'
import type { VisitFacts, VisitState } from './visit-types'

type VisitCondition = Condition<VisitState, VisitEvent, VisitFacts>

/** Whether a refusal on a ground takes a written notice on the day. */
function inWriting(event: VisitEvent | undefined, { lawDate }: VisitScene): boolean {
  const law = at(refusalInWriting.values, lawDate)
  return event?.type === 'refused' && law?.value.includes(event.ground) === true
}

const explainedOnly: VisitCondition = {
  name: 'no-written-notice-needed',
  label: { vi: 'căn cứ từ chối không phải thông báo bằng văn bản', en: 'a ground that needs no written notice' },
  of: 'case',
  test: (scene) => !inWriting(scene.history.filter(({ type }) => type === 'refused').at(-1), scene),
}

const petition: VisitCondition = {
  name: 'petition-handed-over',
  test: ({ event }) => event.type === 'recorded' && event.how === 'petition',
}

const asked: VisitCondition = {
  name: 'person-asked-to-be-told',
  test: ({ event }) => event.type === 'result-received' && event.asked,
}

/**
 * Vòng đời một lượt tiếp công dân — one visit to the desk: identified, recorded, classified, guided, transferred or taken
 * in, and answered within 10 working days; or refused on a ground of the law.
 *
 * @remarks Law 42/2013/QH13 art. 9, 25-28; Decree 154/2026/NĐ-CP art. 4, 12-15, 41, from 1 July 2026.
 */
export const visitLifecycle: Lifecycle<VisitState, VisitEvent, VisitFacts> = /* @__PURE__ */ defineLifecycle({
  id: 'visit',
  label: { vi: 'Lượt tiếp công dân', en: 'Visit to the reception' },
  initial: 'new',
  details: eventShapes.visit,
  facts: factShapes.visit,
  basis: [
    cite('42/2013/QH13@2013-11-25', '25'),
    cite('42/2013/QH13@2013-11-25', '26'),
    cite('42/2013/QH13@2013-11-25', '28'),
  ],
  states: {
    new: { vi: 'Chưa đến', en: 'Not arrived' },
    arrived: { vi: 'Đã đến', en: 'Arrived' },
    refused: { vi: 'Từ chối tiếp', en: 'Refused' },
    'turned-away': { vi: 'Đã giải thích, thông báo từ chối', en: 'Refusal explained or notified', final: true },
    identified: { vi: 'Đã xác định nhân thân', en: 'Identified' },
    recorded: { vi: 'Đã ghi nhận nội dung', en: 'Content recorded' },
    classified: { vi: 'Đã phân loại', en: 'Classified' },
    handled: { vi: 'Đã hướng dẫn, chuyển hoặc tiếp nhận', en: 'Guided, transferred or taken in' },
    answered: { vi: 'Đã trả lời', en: 'Answered' },
    closed: { vi: 'Đã kết thúc', en: 'Closed', final: true },
  },
  events: {
    arrived: { vi: 'Đến nơi tiếp công dân', en: 'Arrived' },
    refused: { vi: 'Từ chối tiếp', en: 'Refused' },
    'refusal-explained': { vi: 'Giải thích lý do từ chối', en: 'Refusal explained in person' },
    'refusal-noticed': { vi: 'Ra Thông báo từ chối tiếp công dân', en: 'Notice of refusal issued' },
    identified: { vi: 'Xác định nhân thân', en: 'Identified' },
    recorded: { vi: 'Ghi nhận nội dung', en: 'Content recorded' },
    classified: { vi: 'Phân loại', en: 'Classified' },
    'split-advised': { vi: 'Hướng dẫn viết đơn riêng', en: 'Told to write separate petitions' },
    guided: { vi: 'Hướng dẫn đến nơi có thẩm quyền', en: 'Guided to the competent body' },
    transferred: { vi: 'Chuyển đơn, bản ghi', en: 'Transferred' },
    'taken-in': { vi: 'Tiếp nhận để giải quyết', en: 'Taken in' },
    'superior-told': { vi: 'Báo cáo yêu cầu cấp dưới giải quyết', en: 'Superior told' },
    answered: { vi: 'Trả lời, thông báo', en: 'Answered' },
    'result-received': { vi: 'Nhận kết quả giải quyết', en: 'Result received' },
    'result-told': { vi: 'Thông báo kết quả cho người yêu cầu', en: 'Result told to the person' },
    closed: { vi: 'Kết thúc', en: 'Closed' },
  },
  transitions: [
    { from: 'new', event: 'arrived', to: 'arrived', by: 'person', law: visitorIdentity },
    {
      from: ['arrived', 'identified', 'recorded', 'classified'],
      event: 'refused',
      to: 'refused',
      by: 'officer',
      law: refusalGrounds,
      checks: [refusalLawful],
    },
    {
      from: 'refused',
      event: 'refusal-explained',
      to: 'turned-away',
      by: 'officer',
      law: refusalGrounds,
      when: explainedOnly,
    },
    { from: 'refused', event: 'refusal-explained', to: 'refused', by: 'officer', law: refusalGrounds },
    { from: 'refused', event: 'refusal-noticed', to: 'turned-away', by: 'head', law: refusalInWriting },
    {
      from: 'arrived',
      event: 'identified',
      to: 'identified',
      by: 'officer',
      law: visitorIdentity,
      checks: [identityStated],
    },
    {
      from: ['identified', 'recorded'],
      event: 'recorded',
      to: 'recorded',
      by: 'officer',
      law: recordedInWriting,
      checks: [recordSigned],
    },
    {
      from: ['recorded', 'classified'],
      event: 'classified',
      to: 'classified',
      by: 'officer',
      law: classifiedByContent,
    },
    { from: 'classified', event: 'split-advised', to: 'classified', by: 'officer', law: separatePetitions },
    {
      from: 'classified',
      event: 'guided',
      to: 'handled',
      by: 'officer',
      law: deskRouting,
      checks: [ofCase(mixedSplit), ofCase(feedbackTransferred)],
    },
    {
      from: 'classified',
      event: 'transferred',
      to: 'handled',
      by: 'officer',
      law: deskRouting,
      checks: [ofCase(mixedSplit)],
    },
    {
      from: 'classified',
      event: 'taken-in',
      to: 'handled',
      by: 'officer',
      law: deskRouting,
      checks: [ofCase(mixedSplit)],
    },
    { from: 'classified', event: 'superior-told', to: 'handled', by: 'officer', law: subordinateUnresolved },
    {
      from: ['classified', 'handled'],
      event: 'answered',
      to: 'answered',
      by: 'officer',
      law: receptionNotice,
      checks: [answerLawful],
    },
    {
      from: 'answered',
      event: 'result-received',
      to: 'answered',
      by: 'officer',
      law: resultToSender,
      checks: [resultInTime],
    },
    { from: 'answered', event: 'result-told', to: 'answered', by: 'officer', law: resultToPerson },
    {
      from: 'answered',
      event: 'closed',
      to: 'closed',
      by: 'officer',
      law: receptionNotice,
      checks: [ofCase(closedTold)],
    },
  ],
  clocks: [
    {
      id: 'visit.refusal-notice',
      holder: 'head',
      label: { vi: 'Ban hành Thông báo từ chối tiếp công dân', en: 'Notice of refusal' },
      starts: {
        on: ['refused'],
        when: { name: 'written-notice-needed', test: (scene) => inWriting(scene.event, scene) },
      },
      meets: { on: ['refusal-noticed'] },
      limit: refusalNotice,
    },
    {
      id: 'visit.answer',
      holder: 'officer',
      label: { vi: 'Trả lời, thông báo cho người đến', en: 'Answer or notice to the visitor' },
      starts: { on: ['recorded'], when: { name: 'first-record', test: isFirstRecord } },
      meets: { on: ['answered'] },
      voids: { on: ['refused'] },
      limit: receptionNotice,
    },
    {
      id: 'visit.unprocessed',
      holder: 'officer',
      label: {
        vi: 'Mốc kỷ luật: không xử lý đơn sau khi tiếp nhận',
        en: 'Disciplinary tripwire: petition left unprocessed',
      },
      starts: {
        on: ['recorded'],
        when: { name: petition.name, test: (scene) => petition.test(scene) && isFirstRecord(scene) },
      },
      meets: { on: ['guided', 'transferred', 'taken-in', 'superior-told', 'answered'] },
      voids: { on: ['refused'] },
      period: tripwirePeriod,
    },
    {
      id: 'visit.result-to-person',
      holder: 'officer',
      label: { vi: 'Thông báo kết quả cho người yêu cầu', en: 'Result told to the person who asked' },
      starts: { on: ['result-received'], when: asked },
      meets: { on: ['result-told'] },
      voids: { on: ['result-received', 'closed'] },
      limit: resultToPerson,
    },
  ],
})

function tripwirePeriod({ event, lawDate, context }: VisitScene): Period | undefined {
  const law = lawOn(unprocessedTripwire, lawDate, context)
  return law && { from: event.at, limit: bindingLimit(law.value, context), basis: law.basis }
}

function isFirstRecord({ history }: VisitScene): boolean {
  return !history.some(({ type }) => type === 'recorded')
}
