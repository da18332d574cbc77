import { finding } from '../core/finding'
import { at } from '../core/timeline'
import { consultation, intakeOutcome, lostDossier, pause, refusalIsResult, selfAdjustment } from '../law/dossier'
import type { Check } from '../lifecycle/types'
import { findEarlyClosing } from './close-after'
import { isRequest } from './dossier-conditions'
import { findLateAlert, findLateHandover } from './handover'
import { dueOfOpenClock, findLateNotice } from './late-notice'
import { findSupplementForm, isBlank } from './supplement-form'
import { findLateSupplement } from './supplement-notice'
import { findRepeatedSupplement } from './supplement-once'
import type { DossierEvent, DossierState, Procedure } from './types'

type DossierCheck = Check<DossierState, DossierEvent, Procedure>

export const supplementOnce: DossierCheck = {
  rule: 'dossier.supplement-once',
  find: ({ event, history, lawDate, context }) =>
    isRequest(event) ? findRepeatedSupplement(history, event, lawDate, context) : [],
}

export const supplementNotice: DossierCheck = {
  rule: 'dossier.supplement-notice',
  find: ({ event, history, lawDate, context }) =>
    isRequest(event) ? findLateSupplement(history, event, lawDate, context) : [],
}

export const supplementFormed: DossierCheck = {
  rule: 'dossier.supplement-form',
  find: ({ event, history, lawDate }) => (isRequest(event) ? findSupplementForm(history, event, lawDate) : []),
}

export const refusalReasoned: DossierCheck = {
  rule: 'dossier.refusal-reason',
  find: ({ event, lawDate }) => {
    const refusal = event.type === 'refused' || (event.type === 'finished' && event.result === 'refused')
    const law = at((event.type === 'refused' ? intakeOutcome : refusalIsResult).values, lawDate)
    if (!refusal || !isBlank(event.reason) || law === undefined) return []
    return [finding('dossier.refusal-without-reason', {}, law.basis)]
  },
}

export const lateNoticeKept: DossierCheck = {
  rule: 'dossier.late-notice',
  find: ({ event, history, clocks, lawDate, context }) =>
    event.type === 'late-notified'
      ? findLateNotice(history, event, dueOfOpenClock(clocks, context), lawDate, context)
      : [],
}

export const closedInTime: DossierCheck = {
  rule: 'dossier.close-after',
  find: ({ event, clocks, lawDate, context }) => findEarlyClosing(event.at, clocks, lawDate, context),
}

/** Không có căn cứ thì không được tạm dừng: the clock goes on. */
export const pauseBased: DossierCheck = {
  rule: 'dossier.pause',
  find: ({ event, lawDate }) => {
    const law = at(pause.values, lawDate)
    if (event.type !== 'paused' || event.basis !== undefined || law === undefined) return []
    return [finding('dossier.pause-without-basis', {}, law.basis)]
  },
}

/** Lấy ý kiến phải nêu thời hạn trả lời. */
export const consultationDated: DossierCheck = {
  rule: 'dossier.consultation',
  find: ({ event, lawDate }) => {
    const law = at(consultation.values, lawDate)
    if (event.type !== 'consulted' || event.answerBy !== undefined || law === undefined) return []
    return [finding('dossier.consultation-without-deadline', { body: event.body }, law.basis)]
  },
}

/** Tự điều chỉnh nội dung hồ sơ là quyền của người nộp trực tuyến; the others may only stop. */
export const adjustedOnline: DossierCheck = {
  rule: 'dossier.self-adjustment',
  find: ({ event, history, lawDate }) => {
    const law = at(selfAdjustment.values, lawDate)
    const submitted = history.find(({ type }) => type === 'submitted')
    const channel = submitted?.type === 'submitted' ? submitted.channel : undefined
    if (event.type !== 'adjusted' || channel === undefined || channel === 'online' || law === undefined) return []
    return [finding('dossier.adjusted-not-online', { channel }, law.basis, { severity: 'warning' })]
  },
}

/** Mất hồ sơ: phải quy trách nhiệm, chi trả chi phí, xin lỗi. */
export const lossMended: DossierCheck = {
  rule: 'dossier.lost-dossier',
  find: ({ event, lawDate }) => {
    const law = at(lostDossier.values, lawDate)
    if (event.type !== 'lost' || law === undefined) return []
    const open = [
      ...(isBlank(event.liable) ? ['liable'] : []),
      ...(event.costsPaid === true ? [] : ['costsPaid']),
      ...(event.apology === true ? [] : ['apology']),
    ]
    return open.length === 0 ? [] : [finding('dossier.lost', { fields: open }, law.basis)]
  },
}

/** Chuyển hồ sơ trong ngày làm việc, sau 15 giờ thì ngày làm việc tiếp theo. */
export const handedOverInTime: DossierCheck = {
  rule: 'dossier.handover',
  find: ({ event, history, lawDate, context }) => findLateHandover(history, event.at, lawDate, context),
}

/** Báo cho Bộ phận Một cửa trong 02 giờ. */
export const alertedInTime: DossierCheck = {
  rule: 'dossier.handover',
  find: ({ event, history, lawDate, context }) => findLateAlert(history, event.at, lawDate, context),
}
