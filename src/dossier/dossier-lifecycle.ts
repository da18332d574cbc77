import { lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { at } from '../core/timeline'
import { cite } from '../law/cite'
import {
  clockAfterSupplement,
  clockStartsAt,
  closeAfter,
  intakeOutcome,
  lateNotice,
  onlineAnswer,
  refusalIsResult,
  resultReturn,
  selfAdjustment,
  stopByApplicant,
  supplementForm,
  verification,
} from '../law/dossier'
import { choose } from '../law/policy'
import { isClosed } from '../lifecycle/clocks'
import { defineLifecycle } from '../lifecycle/define-lifecycle'
import type { Check, Condition, Lifecycle, Scene } from '../lifecycle/types'
import { findEarlyClosing } from './close-after'
import { dueOfOpenClock, findLateNotice } from './late-notice'
import { civilDay, lawDateOf } from './law-date'
import { processingPeriod } from './processing-period'
import { findSupplementForm, isBlank } from './supplement-form'
import { findLateSupplement } from './supplement-notice'
import { countSupplements, exceedsLimit, findRepeatedSupplement } from './supplement-once'
import type { DossierEvent, DossierState, Procedure, SupplementRequest } from './types'

type DossierScene = Scene<DossierState, DossierEvent, Procedure>
type DossierCondition = Condition<DossierState, DossierEvent, Procedure>
type DossierCheck = Check<DossierState, DossierEvent, Procedure>

const isRequest = (event: DossierEvent): event is SupplementRequest => event.type === 'supplement-requested'

const complete: DossierCondition = {
  name: 'complete',
  test: ({ event }) => event.type === 'supplement-received' && event.complete,
}

const online: DossierCondition = {
  name: 'online',
  test: ({ event }) => event.type === 'submitted' && event.channel === 'online',
}

/** A lawful request ends the running period; what may not be asked does not, unless the policy lets it. */
const winsTime: DossierCondition = {
  name: 'lawful-request-after-receipt',
  test: ({ event, history, context }) =>
    isRequest(event) &&
    history.some(({ type }) => type === 'accepted') &&
    (choose('dossier.repeated-request-clock', context.policy) === 'restarts' ||
      !exceedsLimit(countSupplements([...history, event], context), civilDay(event.at))),
}

const endsPeriod: DossierCondition = {
  name: 'ended-or-lawful-request',
  test: (scene) => !isRequest(scene.event) || winsTime.test(scene),
}

/** The complete dossier starts the full period anew, when the request had ended the one that ran. */
const startsAnew: DossierCondition = {
  name: 'complete-after-lawful-request',
  test: (scene) =>
    scene.event.type === 'accepted' ||
    (complete.test(scene) &&
      scene.history.some(({ type }) => type === 'accepted') &&
      !scene.clocks.some((clock) => clock.id === 'dossier.result' && !isClosed(clock))),
}

const supplementOnce: DossierCheck = {
  rule: 'dossier.supplement-once',
  find: ({ event, history, lawDate, context }) =>
    isRequest(event) ? findRepeatedSupplement(history, event, lawDate, context) : [],
}

const supplementNotice: DossierCheck = {
  rule: 'dossier.supplement-notice',
  find: ({ event, history, lawDate, context }) =>
    isRequest(event) ? findLateSupplement(history, event, lawDate, context) : [],
}

const supplementFormed: DossierCheck = {
  rule: 'dossier.supplement-form',
  find: ({ event, history, lawDate }) => (isRequest(event) ? findSupplementForm(history, event, lawDate) : []),
}

const refusalReasoned: DossierCheck = {
  rule: 'dossier.refusal-reason',
  find: ({ event, lawDate }) => {
    const refusal = event.type === 'refused' || (event.type === 'finished' && event.result === 'refused')
    const law = at((event.type === 'refused' ? intakeOutcome : refusalIsResult).values, lawDate)
    if (!refusal || !isBlank(event.reason) || law === undefined) return []
    return [finding('dossier.refusal-without-reason', {}, law.basis)]
  },
}

const lateNoticeKept: DossierCheck = {
  rule: 'dossier.late-notice',
  find: ({ event, history, clocks, lawDate, context }) =>
    event.type === 'late-notified'
      ? findLateNotice(history, event, dueOfOpenClock(clocks, context), lawDate, context)
      : [],
}

const closedInTime: DossierCheck = {
  rule: 'dossier.close-after',
  find: ({ event, clocks, lawDate, context }) => findEarlyClosing(event.at, clocks, lawDate, context),
}

const resultPeriod = ({ event, facts, lawDate, context }: DossierScene) => {
  if (facts.limit === undefined) return undefined
  const period = processingPeriod(event.at, facts.limit, lawDate, context)
  const anew = event.type === 'accepted' ? undefined : at(clockAfterSupplement.values, lawDate)
  return anew === undefined ? period : { ...period, basis: [...anew.basis, ...period.basis] satisfies Basis }
}

const newDatePeriod = ({ event, lawDate, context }: DossierScene) => {
  const law = lawOn(lateNotice, lawDate, context)
  return event.type === 'late-notified' && event.newDate !== undefined && law !== undefined
    ? { by: event.newDate, basis: law.basis }
    : undefined
}

/**
 * Vòng đời hồ sơ một cửa — The life of a one-stop dossier, from submission to the result handed over.
 *
 * @remarks Decree 61/2018/NĐ-CP (21 June 2018 to 30 June 2025) and Decree 118/2025/NĐ-CP (from 1 July 2025).
 */
export const dossierLifecycle: Lifecycle<DossierState, DossierEvent, Procedure> = /* @__PURE__ */ defineLifecycle({
  id: 'dossier',
  label: { vi: 'Hồ sơ một cửa', en: 'One-stop dossier' },
  initial: 'new',
  basis: [cite('118/2025/NĐ-CP@2025-06-09', '17'), cite('61/2018/NĐ-CP@2018-04-23', '17')],
  lawDate: lawDateOf,
  states: {
    new: { vi: 'Chưa nộp', en: 'Not submitted' },
    submitted: { vi: 'Đã nộp, chờ tiếp nhận', en: 'Submitted, waiting for intake' },
    completing: { vi: 'Chờ hoàn thiện để tiếp nhận', en: 'To be completed before acceptance' },
    processing: { vi: 'Đang giải quyết', en: 'In process' },
    supplementing: { vi: 'Chờ bổ sung', en: 'Waiting for the supplement' },
    finished: { vi: 'Đã có kết quả', en: 'Result ready' },
    returned: { vi: 'Đã trả kết quả', en: 'Result handed over', final: true },
    refused: { vi: 'Từ chối tiếp nhận', en: 'Refused at intake', final: true },
    stopped: { vi: 'Dừng theo yêu cầu của người nộp', en: 'Stopped by the applicant', final: true },
    closed: { vi: 'Đã đóng do không bổ sung', en: 'Closed, not completed in time', final: true },
  },
  events: {
    submitted: { vi: 'Nộp hồ sơ', en: 'Submitted' },
    accepted: { vi: 'Tiếp nhận', en: 'Accepted' },
    refused: { vi: 'Từ chối tiếp nhận', en: 'Refused at intake' },
    'supplement-requested': { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
    'supplement-received': { vi: 'Nhận bổ sung', en: 'Supplement received' },
    adjusted: { vi: 'Người nộp tự điều chỉnh', en: 'Adjusted by the applicant' },
    'verification-invited': { vi: 'Mời tham gia xác minh', en: 'Invited to a verification' },
    'late-notified': { vi: 'Thông báo trễ hẹn, xin lỗi', en: 'Late notice with apology' },
    finished: { vi: 'Có kết quả', en: 'Finished' },
    returned: { vi: 'Trả kết quả', en: 'Handed over' },
    stopped: { vi: 'Người nộp yêu cầu dừng', en: 'Stopped by the applicant' },
    closed: { vi: 'Đóng hồ sơ', en: 'Closed' },
  },
  transitions: [
    { from: 'new', event: 'submitted', to: 'submitted', by: 'applicant', law: intakeOutcome },
    {
      from: ['new', 'submitted', 'completing'],
      event: 'accepted',
      to: 'processing',
      by: 'one-stop',
      law: clockStartsAt,
    },
    {
      from: ['new', 'submitted', 'completing'],
      event: 'refused',
      to: 'refused',
      by: 'one-stop',
      law: intakeOutcome,
      checks: [refusalReasoned],
    },
    {
      from: ['new', 'submitted', 'completing'],
      event: 'supplement-requested',
      to: 'completing',
      by: 'one-stop',
      law: intakeOutcome,
      checks: [supplementOnce, supplementFormed],
    },
    { from: 'completing', event: 'supplement-received', to: 'submitted', by: 'applicant', law: intakeOutcome },
    {
      from: ['processing', 'supplementing'],
      event: 'supplement-requested',
      to: 'supplementing',
      by: 'authority',
      law: supplementForm,
      checks: [supplementOnce, supplementNotice, supplementFormed],
    },
    {
      from: 'supplementing',
      event: 'supplement-received',
      to: 'processing',
      by: 'applicant',
      law: clockAfterSupplement,
      when: complete,
    },
    {
      from: 'supplementing',
      event: 'supplement-received',
      to: 'supplementing',
      by: 'applicant',
      law: clockAfterSupplement,
    },
    {
      from: ['submitted', 'completing', 'processing', 'supplementing'],
      event: 'stopped',
      to: 'stopped',
      by: 'applicant',
      law: stopByApplicant,
    },
    { from: 'submitted', event: 'adjusted', to: 'submitted', by: 'applicant', law: selfAdjustment },
    { from: 'completing', event: 'adjusted', to: 'completing', by: 'applicant', law: selfAdjustment },
    { from: 'processing', event: 'adjusted', to: 'processing', by: 'applicant', law: selfAdjustment },
    { from: 'supplementing', event: 'adjusted', to: 'supplementing', by: 'applicant', law: selfAdjustment },
    { from: 'processing', event: 'verification-invited', to: 'processing', by: 'authority', law: verification },
    {
      from: 'processing',
      event: 'late-notified',
      to: 'processing',
      by: 'authority',
      law: lateNotice,
      checks: [lateNoticeKept],
    },
    {
      from: 'supplementing',
      event: 'late-notified',
      to: 'supplementing',
      by: 'authority',
      law: lateNotice,
      checks: [lateNoticeKept],
    },
    {
      from: ['processing', 'supplementing'],
      event: 'finished',
      to: 'finished',
      by: 'authority',
      law: refusalIsResult,
      checks: [refusalReasoned],
    },
    {
      from: 'supplementing',
      event: 'closed',
      to: 'closed',
      by: 'one-stop',
      law: closeAfter,
      checks: [closedInTime],
    },
    { from: 'finished', event: 'returned', to: 'returned', by: 'one-stop', law: resultReturn },
  ],
  clocks: [
    {
      id: 'dossier.online-answer',
      holder: 'one-stop',
      label: { vi: 'Trả lời hồ sơ nộp trực tuyến', en: 'Answer to an online submission' },
      starts: { on: ['submitted'], when: online },
      meets: { on: ['accepted', 'refused', 'supplement-requested'] },
      voids: { on: ['stopped'] },
      limit: onlineAnswer,
    },
    {
      id: 'dossier.result',
      holder: 'authority',
      label: { vi: 'Giải quyết và trả kết quả', en: 'Decision and result' },
      starts: { on: ['accepted', 'supplement-received'], when: startsAnew },
      meets: { on: ['finished'] },
      voids: { on: ['supplement-requested', 'stopped', 'closed'], when: endsPeriod },
      period: resultPeriod,
    },
    {
      id: 'dossier.applicant-supplement',
      holder: 'applicant',
      label: { vi: 'Người nộp hoàn thiện hồ sơ', en: 'Applicant completes the dossier' },
      starts: { on: ['supplement-requested'], when: winsTime },
      meets: { on: ['supplement-received'], when: complete },
      voids: { on: ['supplement-requested', 'finished', 'stopped', 'closed'], when: endsPeriod },
      limit: closeAfter,
    },
    {
      id: 'dossier.reappointed-result',
      holder: 'authority',
      label: { vi: 'Trả kết quả theo ngày hẹn lại', en: 'Result by the new date' },
      starts: { on: ['late-notified'] },
      meets: { on: ['finished'] },
      voids: { on: ['supplement-requested', 'late-notified', 'stopped', 'closed'], when: endsPeriod },
      period: newDatePeriod,
    },
  ],
})
