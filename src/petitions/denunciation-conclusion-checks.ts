import { finding } from '../core/finding'
import { at } from '../core/timeline'
import {
  conclusionContents,
  onwardReview,
  reopening,
  restoration,
  verificationRule,
} from '../law/petitions-denunciation'
import { check } from './denunciation-check'
import { findPublication } from './denunciation-publication'
import { type DenunciationCheck, sinceAcceptance } from './denunciation-scene'
import { findDisclosure, findShownIdentity } from './denunciation-secrecy'
import { withdrawalState } from './denunciation-withdrawal'

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
