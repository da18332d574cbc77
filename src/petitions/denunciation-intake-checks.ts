import { dueOf } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  acceptanceConditions,
  acceptanceContents,
  denunciationForm,
  fastTrack,
  initialHandling,
  petitionContents,
  refusalNotice,
  resolutionTime,
  senderAnswer,
  transfersPerContent,
  transferTime,
} from '../law/petitions-denunciation'
import { check } from './denunciation-check'
import { judgeConditions } from './denunciation-conditions'
import { findDelay } from './denunciation-delay'
import { label, openClock } from './denunciation-scene'

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
    const due = clock && (dueOf(clock.period, context) as IsoDate | undefined)
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

/** Trả lời nơi chuyển đến bằng văn bản (art. 26.2). */
export const answerWritten = check('denunciation.sender-answer', 'sender-answered', senderAnswer, ({ written }, law) =>
  written === false ? [finding('denunciation.answer-unwritten', {}, law.basis)] : [],
)

/** Xử lý ngay chỉ dành cho tố cáo trong các lĩnh vực; công vụ thì vẫn thụ lý (art. 43; Decree 31/2019 art. 19). */
export const fastTrackKept = check('denunciation.fast-track', 'settled-at-once', fastTrack, (_, law, { facts }) =>
  facts.kind === 'public-duty' ? [finding('denunciation.fast-track-public-duty', {}, law.basis)] : [],
)

function contentsOn(date: IsoDate): readonly string[] {
  return at(petitionContents.values, date)?.value ?? []
}
