import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import { headConclusion, inPerson, onlineRecording, receptionLog, schedulePosting } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import type { Check, Scene } from '../lifecycle/types'
import type { ReceptionFinding } from './reception-findings'
import { frequencyOf } from './reception-frequency'
import type { SessionEvent } from './session-events'
import type { SessionFacts, SessionState } from './session-types'

export type SessionScene = Scene<SessionState, SessionEvent, SessionFacts>

export type SessionCheck = Check<SessionState, SessionEvent, SessionFacts>

export type Found = readonly ReceptionFinding[]

/** The day that was announced last. */
export function announcedDay(history: readonly SessionEvent[]) {
  return history.reduce<SessionDay>((day, event) => {
    if (event.type === 'planned') return { date: event.date, ...(event.opensAt && { opensAt: event.opensAt }) }
    if (event.type !== 'postponed' || event.newDate === undefined) return day
    return { date: event.newDate, ...(event.opensAt && { opensAt: event.opensAt }) }
  }, {})
}

type SessionDay = { readonly date?: `${number}-${number}-${number}`; readonly opensAt?: string }

/** Người đứng đầu trực tiếp tiếp; buổi trực tuyến được ghi âm, ghi hình. */
export const heldWell: SessionCheck = {
  rule: 'reception.in-person',
  find: ({ event, facts, lawDate, context }): Found => {
    const personal = at(inPerson.values, lawDate)
    const recording = at(onlineRecording.values, lawDate)
    if (event.type !== 'held') return []
    const counts =
      event.by === 'head' || (event.by === 'deputy' && choose('reception.held-by-deputy', context?.policy) === 'counts')
    return [
      ...(counts || personal === undefined
        ? []
        : [
            finding('reception.held-by-deputy', { date: dateOf(dayOfEither(event.at)) }, personal.basis, {
              severity: 'warning',
            }),
          ]),
      ...(facts.online !== undefined && recording !== undefined && event.recorded !== true
        ? [finding('reception.online-unrecorded', {}, recording.basis)]
        : []),
    ]
  },
}

/** Không tiếp công dân theo lịch. */
export const notHeld: SessionCheck = {
  rule: 'reception.not-held',
  find: ({ event, history, facts, lawDate }): Found => {
    const law = at(frequencyOf[facts.head.role].values, lawDate) ?? at(schedulePosting.values, lawDate)
    const { date } = announcedDay(history)
    if (law === undefined || date === undefined) return []
    return [finding('reception.not-held', { date }, law.basis, { at: event.at })]
  },
}

/** Kết thúc: thông báo kết luận bằng văn bản; ghi Sổ tiếp công dân và Cơ sở dữ liệu quốc gia. */
export const closedWell: SessionCheck = {
  rule: 'reception.log',
  find: ({ history, lawDate }): Found => {
    const conclusion = at(headConclusion.values, lawDate)
    const log = at(receptionLog.values, lawDate)
    const logged = history.flatMap((event) => (event.type === 'logged' ? event.places : []))
    const missing = log?.value.filter((place) => !logged.includes(place)) ?? []
    const written = history.some((event) => event.type === 'concluded' && event.written)
    return [
      ...(conclusion?.value === 'written-conclusion' && !written
        ? [finding('reception.no-written-conclusion', {}, conclusion.basis)]
        : []),
      ...(log !== undefined && missing.length > 0 ? [finding('reception.not-logged', { missing }, log.basis)] : []),
    ]
  },
}
