import { reckon } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { type Finding, finding } from '../core/finding'
import type { Parameter } from '../core/parameter'
import { at, type InForce } from '../core/timeline'
import {
  acceptanceConditions,
  acceptanceContents,
  conclusionContents,
  crimeReferral,
  denunciationForm,
  fastTrack,
  initialHandling,
  onwardReview,
  overdueDemand,
  petitionContents,
  refusalNotice,
  reopening,
  resolutionTime,
  restoration,
  resumption,
  senderAnswer,
  suspensionGrounds,
  transfersPerContent,
  transferTime,
  verificationRule,
} from '../law/petitions-denunciation'
import { judgeConditions } from './denunciation-conditions'
import { findDelay } from './denunciation-delay'
import type { DenunciationEvent } from './denunciation-events'
import { findPublication } from './denunciation-publication'
import {
  type DenunciationCheck,
  type DenunciationScene,
  judgedExtension,
  label,
  openClock,
  resolutionClock,
  sinceAcceptance,
} from './denunciation-scene'
import { findDisclosure, findShownIdentity } from './denunciation-secrecy'
import { findProtectionNeed, findTermination, findWithdrawalForm, withdrawalState } from './denunciation-withdrawal'
import { civilDay } from './moments'

type EventOf<Type extends DenunciationEvent['type']> = Extract<DenunciationEvent, { readonly type: Type }>

/** A check of one type of event, with the row of law it rests on. */
function check<Type extends DenunciationEvent['type'], Value>(
  rule: string,
  type: Type,
  parameter: Parameter<Value>,
  find: (event: EventOf<Type>, law: InForce<Value>, scene: DenunciationScene) => readonly Finding[],
): DenunciationCheck {
  return {
    rule,
    find: (scene) => {
      const law = at(parameter.values, scene.lawDate)
      return law !== undefined && isType(scene.event, type) ? find(scene.event, law, scene) : []
    },
  }
}

function isType<Type extends DenunciationEvent['type']>(event: DenunciationEvent, type: Type): event is EventOf<Type> {
  return event.type === type
}

/** Chỉ bằng đơn hoặc trực tiếp (art. 22, 25.1). */
export const formKept = check('denunciation.form', 'received', denunciationForm, ({ channel }, law) => {
  const forms: readonly string[] = law.value
  if (channel === undefined || forms.includes(channel)) return []
  return [finding('denunciation.wrong-form', { channel }, law.basis, { severity: 'warning' })]
})

/** Kéo dài xử lý ban đầu khi thời hạn 07 ngày còn chạy (art. 24.1). */
export const checkingExtendedInTime = check(
  'denunciation.checking-extended',
  'checking-extended',
  initialHandling,
  ({ at: moment }, law, { clocks, context }) => {
    const clock = openClock(clocks, 'denunciation.initial-handling')
    const due = clock && (reckon(clock.period, context).end?.due as IsoDate | undefined)
    if (due === undefined || civilDay(moment) <= due) return []
    return [finding('denunciation.checking-extended-late', { due }, law.basis)]
  },
)

/** Chuyển đơn: một lần, khi không thuộc thẩm quyền, có báo cho người tố cáo (art. 24.2; Circular 05/2021 art. 14.1). */
export const transferKept = check(
  'denunciation.transfer',
  'transferred',
  transferTime,
  ({ repeated, denouncerTold }, law, { facts, lawDate }) => {
    const once = at(transfersPerContent.values, lawDate)
    return [
      ...(repeated === true && once !== undefined
        ? [finding('denunciation.transferred-again', { limit: once.value }, once.basis)]
        : []),
      ...(denouncerTold === false ? [finding('denunciation.transferred-untold', {}, law.basis)] : []),
      ...(facts.competent === true ? [finding('denunciation.transferred-though-competent', {}, law.basis)] : []),
    ]
  },
)

/** Thụ lý: đủ điều kiện, đủ nội dung, thời hạn ghi trong quyết định không quá 30 ngày (art. 29). */
export const acceptanceKept = check(
  'denunciation.acceptance',
  'accepted',
  acceptanceConditions,
  ({ contents, limitDays }, law, { facts, history, lawDate, context }) => {
    const required = at(acceptanceContents.values, lawDate)
    const most = lawOn(resolutionTime, lawDate, context)
    const first = !history.some(({ type }) => type === 'accepted')
    const unmet = facts.intake && first ? judgeConditions(facts.intake, contentsOn(lawDate)).unmet : []
    const absent = required?.value.filter((field) => contents !== undefined && !contents.includes(field)) ?? []
    return [
      ...(unmet.length > 0 ? [finding('denunciation.accepted-without-condition', { missing: unmet }, law.basis)] : []),
      ...(required !== undefined && absent.length > 0
        ? [finding('denunciation.acceptance-incomplete', { fields: absent }, required.basis)]
        : []),
      ...(limitDays !== undefined && most !== undefined && limitDays > most.value.amount
        ? [
            finding(
              'denunciation.acceptance-limit-too-long',
              { stated: limitDays, limit: most.value.amount },
              most.basis,
            ),
          ]
        : []),
    ]
  },
)

/** Không thụ lý: nêu lý do, đúng điều kiện còn thiếu, báo ngay (art. 24.1, 29.1). */
export const refusalKept = check(
  'denunciation.refusal',
  'refused',
  refusalNotice,
  ({ at: moment, reasons, toldAt }, law, { facts, lawDate }) => {
    const conditions = at(acceptanceConditions.values, lawDate)
    const judged = facts.intake && judgeConditions(facts.intake, contentsOn(lawDate))
    const wrong = judged !== undefined && judged.unmet.length === 0 && judged.unknown.length === 0
    const duty = label('Thông báo không thụ lý', 'Notice of refusal')
    return [
      ...(reasons.length === 0 ? [finding('denunciation.refused-without-reason', {}, law.basis)] : []),
      ...(conditions !== undefined && wrong
        ? [finding('denunciation.refused-though-complete', { reasons }, conditions.basis)]
        : []),
      ...(conditions !== undefined && judged !== undefined && judged.unmet.length === 0 && judged.unknown.length > 0
        ? [
            finding('denunciation.refused-while-conditions-unknown', { missing: judged.unknown }, conditions.basis, {
              severity: 'warning',
            }),
          ]
        : []),
      ...(toldAt === undefined ? [] : findDelay(duty, moment, toldAt, law.basis)),
    ]
  },
)

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

/** Kết luận: sau khi xác minh, đủ nội dung; đã rút toàn bộ mà không có căn cứ tiếp tục thì phải đình chỉ (art. 28, 35). */
export const conclusionKept = check(
  'denunciation.conclusion',
  'concluded',
  conclusionContents,
  ({ contents }, law, { history, lawDate }) => {
    const verified = sinceAcceptance(history).some(({ type }) => type === 'verification-assigned')
    const absent = law.value.filter((field) => contents !== undefined && !contents.includes(field))
    const { whole, grounds } = withdrawalState(history)
    const rule = at(verificationRule.values, lawDate)
    return [
      ...(verified || rule === undefined ? [] : [finding('denunciation.concluded-unverified', {}, rule.basis)]),
      ...(absent.length > 0 ? [finding('denunciation.conclusion-incomplete', { fields: absent }, law.basis)] : []),
      ...(whole && grounds.length === 0
        ? [finding('denunciation.withdrawn-not-terminated', {}, law.basis, { severity: 'warning' })]
        : []),
    ]
  },
)

/** Tố cáo sai thì khôi phục quyền lợi (art. 36.1.a). */
export const handlingKept = check('denunciation.handling', 'handled', restoration, ({ restored }, law, { history }) => {
  const conclusion = history.filter((event) => event.type === 'concluded').at(-1)
  const innocent = conclusion?.type === 'concluded' && !conclusion.violation
  return innocent && restored === false ? [finding('denunciation.honour-not-restored', {}, law.basis)] : []
})

/** Xin lỗi, cải chính công khai (art. 10.1.e). */
export const apologyKept = check('denunciation.apology', 'apologised', restoration, ({ publicly }, law) =>
  publicly === false ? [finding('denunciation.apology-not-public', {}, law.basis)] : [],
)

/** Công khai: hình thức, thời gian, không lộ danh tính (art. 40). */
export const publicationKept: DenunciationCheck = {
  rule: 'denunciation.publication',
  find: ({ event, history, lawDate, context }) =>
    event.type === 'published'
      ? [...findPublication(event, lawDate, context), ...findShownIdentity(history, event.identityWithheld, lawDate)]
      : [],
}

/** Thông báo, kết luận gửi đi không được lộ danh tính người tố cáo (art. 8.3, 56). */
export const identityWithheldInNotice: DenunciationCheck = {
  rule: 'denunciation.identity-withheld',
  find: ({ event, history, lawDate }) =>
    event.type === 'acceptance-notified' || event.type === 'conclusion-sent'
      ? findShownIdentity(history, event.identityWithheld, lawDate)
      : [],
}

/** Lộ danh tính. */
export const disclosureKept: DenunciationCheck = {
  rule: 'denunciation.identity-secrecy',
  find: ({ event, history, lawDate }) =>
    event.type === 'identity-disclosed' ? findDisclosure(history, event.by, lawDate) : [],
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

/** Trả lời nơi chuyển đến bằng văn bản (art. 26.2). */
export const answerWritten = check('denunciation.sender-answer', 'sender-answered', senderAnswer, ({ written }, law) =>
  written === false ? [finding('denunciation.answer-unwritten', {}, law.basis)] : [],
)

/** Xử lý ngay chỉ dành cho tố cáo trong các lĩnh vực; công vụ thì vẫn thụ lý (art. 43; Decree 31/2019 art. 19). */
export const fastTrackKept = check('denunciation.fast-track', 'settled-at-once', fastTrack, (_, law, { facts }) =>
  facts.kind === 'public-duty' ? [finding('denunciation.fast-track-public-duty', {}, law.basis)] : [],
)

/** Tố cáo tiếp vì quá hạn khi hạn chưa hết (art. 38.1). */
export const trulyOverdue = check(
  'denunciation.overdue-onward',
  'overdue-denounced',
  overdueDemand,
  ({ at: moment }, law, { clocks, context }) => {
    const clock = openClock(clocks, resolutionClock)
    const due = clock && (reckon({ ...clock.period }, context).end?.due as IsoDate | undefined)
    if (due === undefined || civilDay(moment) > due) return []
    return [finding('denunciation.not-overdue', { due }, law.basis, { severity: 'warning' })]
  },
)

/** Giải quyết lại phải có căn cứ; không giải quyết lại phải báo và nêu lý do (art. 37.2, 37.3). */
export const reviewKept = check(
  'denunciation.onward-review',
  'onward-reviewed',
  reopening,
  ({ outcome, grounds, denouncerTold }, law, { lawDate }) => {
    const review = at(onwardReview.values, lawDate)
    return [
      ...(outcome === 'resolve-anew' && (grounds ?? []).length === 0
        ? [finding('denunciation.reopened-without-ground', {}, law.basis)]
        : []),
      ...(outcome === 'upheld' && denouncerTold === false && review !== undefined
        ? [finding('denunciation.upheld-untold', {}, review.basis)]
        : []),
    ]
  },
)

function contentsOn(date: IsoDate): readonly string[] {
  return at(petitionContents.values, date)?.value ?? []
}
