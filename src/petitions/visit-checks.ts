import { reckon } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, readDay } from '../core/iso'
import { at } from '../core/timeline'
import {
  answersForFeedback,
  feedbackTransferAtDesk,
  recordedInWriting,
  refusalGrounds,
  resultToPerson,
  resultToSender,
  separatePetitions,
  visitorIdentity,
} from '../law/petitions-reception'
import { choose } from '../law/policy'
import { isClosed } from '../lifecycle/clocks'
import type { Check, Scene } from '../lifecycle/types'
import type { ReceptionFinding } from './reception-types'
import type { VisitClass, VisitEvent, VisitFacts, VisitState } from './visit-types'

export type VisitScene = Scene<VisitState, VisitEvent, VisitFacts>
export type VisitCheck = Check<VisitState, VisitEvent, VisitFacts>
type Found = readonly ReceptionFinding[]

/** What the last classification said. */
export function classesOf(history: readonly VisitEvent[]): readonly VisitClass[] {
  const last = history.filter(({ type }) => type === 'classified').at(-1)
  return last?.type === 'classified' ? last.as : []
}

/** Chỉ được từ chối theo căn cứ đang có hiệu lực. */
export const refusalLawful: VisitCheck = {
  rule: 'reception.refusal-grounds',
  find: ({ event, lawDate }): Found => {
    const law = at(refusalGrounds.values, lawDate)
    if (event.type !== 'refused' || law === undefined || law.value.includes(event.ground)) return []
    const params = { ground: event.ground, date: dateOf(dayOfEither(event.at)) }
    return [finding('reception.refusal-ground-not-in-law', params, law.basis, { path: ['ground'] })]
  },
}

/** Nêu rõ họ tên, địa chỉ, số giấy tờ; giấy ủy quyền chỉ khi được ủy quyền. */
export const identityStated: VisitCheck = {
  rule: 'reception.visitor-identity',
  find: ({ event, lawDate }): Found => {
    const law = at(visitorIdentity.values, lawDate)
    if (event.type !== 'identified' || law === undefined) return []
    const missing = law.value.filter((one) => one !== 'authorisation' && !event.stated.includes(one))
    return missing.length === 0
      ? []
      : [finding('reception.identity-incomplete', { missing }, law.basis, { severity: 'warning' })]
  },
}

/** Nội dung trình bày phải được ký hoặc điểm chỉ xác nhận. */
export const recordSigned: VisitCheck = {
  rule: 'reception.recorded-in-writing',
  find: ({ event, lawDate }): Found => {
    const law = at(recordedInWriting.values, lawDate)
    if (event.type !== 'recorded' || event.signed || law === undefined) return []
    return [finding('reception.unsigned', {}, law.basis)]
  },
}

/** Nhiều nội dung: hướng dẫn viết đơn riêng trước khi tiếp nhận. */
export const mixedSplit: VisitCheck = {
  rule: 'reception.separate-petitions',
  find: ({ history, lawDate }: VisitScene): Found => {
    const law = at(separatePetitions.values, lawDate)
    const classes = classesOf(history)
    const advised = history.some(({ type }) => type === 'split-advised')
    if (law === undefined || classes.length < 2 || advised) return []
    return [finding('reception.not-split', { classes }, law.basis)]
  },
}

/** Kiến nghị, phản ánh không thuộc thẩm quyền phải chuyển, không hướng dẫn người dân đi nơi khác. */
export const feedbackTransferred: VisitCheck = {
  rule: 'reception.feedback-transfer',
  find: ({ history, lawDate, context }: VisitScene): Found => {
    const law = at(feedbackTransferAtDesk.values, lawDate)
    const guided = choose('reception.feedback-not-competent', context.policy) === 'guide'
    const classes = classesOf(history)
    if (law === undefined || guided || classes.length !== 1 || classes[0] !== 'feedback') return []
    return [finding('reception.feedback-guided', {}, law.basis)]
  },
}

/** Kéo dài, từ chối thụ lý chỉ có đối với khiếu nại, tố cáo. */
export const answerLawful: VisitCheck = {
  rule: 'reception.answers-for-feedback',
  find: ({ event, history, lawDate }): Found => {
    const law = at(answersForFeedback.values, lawDate)
    const classes = classesOf(history)
    const onlyFeedback = classes.length > 0 && classes.every((one) => one === 'feedback')
    if (event.type !== 'answered' || law === undefined || !onlyFeedback) return []
    if (law.value.includes(event.content)) return []
    return [finding('reception.answer-not-for-feedback', { content: event.content }, law.basis)]
  },
}

/** Cơ quan giải quyết phải báo kết quả cho nơi đã chuyển trong 07 ngày làm việc. */
export const resultInTime: VisitCheck = {
  rule: 'reception.result-to-sender',
  find: ({ event, lawDate, context }): Found => {
    if (event.type !== 'result-received' || event.resolvedOn === undefined) return []
    const law = lawOn(resultToSender, lawDate, context)
    if (law === undefined || readDay(event.resolvedOn) === undefined) return []
    const { resolvedOn } = event
    const due = reckon({ from: resolvedOn, limit: law.value, basis: law.basis }, context).end?.due as
      | IsoDate
      | undefined
    if (due === undefined || dateOf(dayOfEither(event.at)) <= due) return []
    return [finding('reception.result-late', { due, resolvedOn }, law.basis, { path: ['resolvedOn'] })]
  },
}

/** Kết thúc khi người đã yêu cầu chưa được thông báo kết quả. */
export const closedTold: VisitCheck = {
  rule: 'reception.result-to-person',
  find: ({ clocks, lawDate }: VisitScene): Found => {
    const law = at(resultToPerson.values, lawDate)
    const untold = clocks.some((clock) => clock.id === 'visit.result-to-person' && !isClosed(clock))
    return untold && law !== undefined ? [finding('reception.result-untold', {}, law.basis)] : []
  },
}
