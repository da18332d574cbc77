import { dueOf } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, readDay } from '../core/iso'
import { at } from '../core/timeline'
import {
  answersForFeedback,
  feedbackTransferAtDesk,
  resultToPerson,
  resultToSender,
  separatePetitions,
} from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import { isClosed } from '../lifecycle/clocks'
import type { Check, Scene } from '../lifecycle/types'
import type { ReceptionFinding } from './reception-findings'
import type { VisitClass, VisitEvent } from './visit-events'
import type { VisitFacts, VisitState } from './visit-types'

export type VisitScene = Scene<VisitState, VisitEvent, VisitFacts>

export type VisitCheck = Check<VisitState, VisitEvent, VisitFacts>

export type Found = readonly ReceptionFinding[]

/** What the last classification said. */
export function classesOf(history: readonly VisitEvent[]): readonly VisitClass[] {
  const last = history.filter(({ type }) => type === 'classified').at(-1)
  return last?.type === 'classified' ? last.as : []
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
    const guided = choose('reception.feedback-not-competent', context?.policy) === 'guide'
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
    const due = dueOf({ from: resolvedOn, limit: law.value, basis: law.basis }, context) as IsoDate | undefined
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
