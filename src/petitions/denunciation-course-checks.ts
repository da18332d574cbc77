import { dueOf } from '../calendar/compute-period-end'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  crimeReferral,
  overdueDemand,
  resumption,
  suspensionGrounds,
  verificationRule,
} from '../law/petitions-denunciation'
import { check } from './denunciation-check'
import { findDelay } from './denunciation-delay'
import { type DenunciationCheck, judgedExtension, label, openClock, resolutionClock } from './denunciation-scene'
import { findProtectionNeed, findTermination, findWithdrawalForm, withdrawalState } from './denunciation-withdrawal'

/** Giao xác minh bằng văn bản cho người không liên quan (art. 31.1; Decree 31/2019 art. 10.3). */
export const verificationKept = check(
  'denunciation.verification',
  'verification-assigned',
  verificationRule,
  ({ written, impartial }, law) => [
    ...(written === false ? [finding('denunciation.verification-unwritten', {}, law.basis)] : []),
    ...(impartial === false ? [finding('denunciation.verifier-not-impartial', {}, law.basis)] : []),
  ],
)

/** Gia hạn (art. 30). */
export const extensionKept: DenunciationCheck = {
  rule: 'denunciation.extension',
  find: (scene) => judgedExtension(scene)?.findings ?? [],
}

/** Rút tố cáo (art. 33). */
export const withdrawalKept: DenunciationCheck = {
  rule: 'denunciation.withdrawal',
  find: ({ event, lawDate }) =>
    event.type === 'withdrawn'
      ? [
          ...findWithdrawalForm(event, lawDate),
          ...findProtectionNeed(event.continuationGrounds ?? [], event.protectionArranged === true, lawDate),
        ]
      : [],
}

/** Căn cứ vẫn phải giải quyết, tìm thấy sau khi rút (art. 33.3). */
export const continuationKept: DenunciationCheck = {
  rule: 'denunciation.continuation',
  find: ({ event, history, lawDate }) =>
    event.type === 'continuation-grounds-found'
      ? findProtectionNeed(
          event.grounds,
          event.protectionArranged === true || withdrawalState(history).protectionArranged,
          lawDate,
        )
      : [],
}

/** Quyết định tạm đình chỉ phải nêu rõ lý do (art. 34.4). */
export const suspensionKept = check('denunciation.suspension', 'suspended', suspensionGrounds, ({ reason }, law) =>
  reason !== undefined && reason.trim() === '' ? [finding('denunciation.decision-without-reason', {}, law.basis)] : [],
)

/** Hết căn cứ thì ra ngay quyết định tiếp tục (art. 34.2). */
export const resumptionKept = check('denunciation.resumption', 'resumed', resumption, (event, law) =>
  event.groundEndedAt === undefined
    ? []
    : findDelay(label('Quyết định tiếp tục giải quyết', 'Decision to go on'), event.groundEndedAt, event.at, law.basis),
)

/** Đình chỉ (art. 33, 34.3, 34.4). */
export const terminationKept: DenunciationCheck = {
  rule: 'denunciation.termination',
  find: ({ event, history, lawDate }) => {
    if (event.type !== 'terminated') return []
    const blank = event.reason !== undefined && event.reason.trim() === ''
    const law = at(suspensionGrounds.values, lawDate)
    return [
      ...findTermination(history, event, lawDate),
      ...(blank && law !== undefined ? [finding('denunciation.decision-without-reason', {}, law.basis)] : []),
    ]
  },
}

/** Dấu hiệu tội phạm thì chuyển ngay (art. 27.1, 36.2). */
export const crimeReferredAtOnce = check(
  'denunciation.crime-referral',
  'crime-referred',
  crimeReferral,
  ({ at: moment }, law, { history }) => {
    const found = history.filter(({ type }) => type === 'crime-signs-found').at(-1)
    const duty = label('Chuyển hồ sơ có dấu hiệu tội phạm', 'Referral of signs of a crime')
    return found === undefined ? [] : findDelay(duty, found.at, moment, law.basis)
  },
)

/** Tố cáo tiếp vì quá hạn khi hạn chưa hết (art. 38.1). */
export const trulyOverdue = check(
  'denunciation.overdue-onward',
  'overdue-denounced',
  overdueDemand,
  ({ at: moment }, law, { clocks, context }) => {
    const clock = openClock(clocks, resolutionClock)
    const due = clock && (dueOf({ ...clock.period }, context) as IsoDate | undefined)
    if (due === undefined || civilDay(moment) > due) return []
    return [finding('denunciation.not-overdue', { due }, law.basis, { severity: 'warning' })]
  },
)
