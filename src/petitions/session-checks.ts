import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import {
  headConclusion,
  inPerson,
  onlineGrounds,
  onlineNotice,
  onlineRecording,
  postingContents,
  postingPlaces,
  postponement,
  receptionLog,
  schedulePosting,
} from '../law/petitions-reception'
import { choose } from '../law/policy'
import type { Check, Scene } from '../lifecycle/types'
import type { ReceptionFinding } from './reception-types'
import { frequencyOf } from './reception-windows'
import type { SessionEvent, SessionFacts, SessionState } from './session-types'

export type SessionScene = Scene<SessionState, SessionEvent, SessionFacts>
type SessionCheck = Check<SessionState, SessionEvent, SessionFacts>
type Found = readonly ReceptionFinding[]

const preparations = ['online-notified', 'online-tested', 'online-connected'] as const

/** The day that was announced last. */
export function announcedDay(history: readonly SessionEvent[]) {
  return history.reduce<SessionDay>((day, event) => {
    if (event.type === 'planned') return { date: event.date, ...(event.opensAt && { opensAt: event.opensAt }) }
    if (event.type !== 'postponed' || event.newDate === undefined) return day
    return { date: event.newDate, ...(event.opensAt && { opensAt: event.opensAt }) }
  }, {})
}

type SessionDay = { readonly date?: `${number}-${number}-${number}`; readonly opensAt?: string }

/** Niêm yết đủ nơi, đủ nội dung. */
export const postedWell: SessionCheck = {
  rule: 'reception.posting',
  find: ({ event, facts, lawDate }): Found => {
    const where = at(postingPlaces.values, lawDate)
    const what = at(postingContents.values, lawDate)
    if (event.type !== 'posted' || where === undefined || what === undefined) return []
    const places = where.value.filter(
      (place) => !event.places.includes(place) && (place !== 'website' || facts.website === true),
    )
    const contents = what.value.filter((content) => !event.contents.includes(content))
    if (places.length + contents.length === 0) return []
    return [finding('reception.posting-incomplete', { places, contents }, [...where.basis, ...what.basis])]
  },
}

/** Lùi lịch phải có lý do chính đáng và thông báo thời gian dự kiến. */
export const postponedWell: SessionCheck = {
  rule: 'reception.postponement',
  find: ({ event, lawDate }): Found => {
    const law = at(postponement.values, lawDate)
    if (event.type !== 'postponed' || law === undefined) return []
    const reasoned = event.reason !== undefined && event.reason.trim() !== ''
    return [
      ...(reasoned ? [] : [finding('reception.postponed-without-reason', {}, law.basis)]),
      ...(event.newDate !== undefined && event.announced !== false
        ? []
        : [finding('reception.postponed-without-new-time', {}, law.basis)]),
    ]
  },
}

/** Mở buổi tiếp: lịch đã niêm yết, đúng ngày đã thông báo, đã chuẩn bị trực tuyến. */
export const openedWell: SessionCheck = {
  rule: 'reception.opening',
  find: ({ event, history, facts, lawDate }: SessionScene): Found => {
    const posting = at(schedulePosting.values, lawDate)
    if (posting === undefined) return []
    const opened = dateOf(dayOfEither(event.at))
    const { date } = announcedDay(history)
    const posted = facts.adHoc === true || history.some(({ type }) => type === 'posted')
    const online = facts.online === undefined ? undefined : at(onlineNotice.values, lawDate)
    const missing = preparations.filter((type) => !history.some((one) => one.type === type))
    return [
      ...(posted ? [] : [finding('reception.unposted', { date: opened }, posting.basis)]),
      ...(date !== undefined && date !== opened
        ? [finding('reception.opened-on-another-day', { announced: date, opened }, posting.basis)]
        : []),
      ...(online !== undefined && missing.length > 0
        ? [finding('reception.online-not-ready', { missing }, online.basis)]
        : []),
    ]
  },
}

/** Vụ việc có được tiếp trực tuyến không; người tố cáo yêu cầu bảo vệ danh tính thì không. */
export const onlineAllowed: SessionCheck = {
  rule: 'reception.online-grounds',
  find: ({ facts: { online }, lawDate }): Found => {
    if (online === undefined) return []
    const law = at(onlineGrounds.values, lawDate)
    if (law === undefined) {
      return [finding('reception.online-ground', { ground: online.ground }, onlineGrounds.values[0].basis)]
    }
    const exposed = online.identityProtection === true || online.secure === false
    return online.ground === 'open-denunciation' && exposed
      ? [finding('reception.online-denouncer-protected', {}, law.basis)]
      : []
  },
}

/** Người đứng đầu trực tiếp tiếp; buổi trực tuyến được ghi âm, ghi hình. */
export const heldWell: SessionCheck = {
  rule: 'reception.in-person',
  find: ({ event, facts, lawDate, context }): Found => {
    const personal = at(inPerson.values, lawDate)
    const recording = at(onlineRecording.values, lawDate)
    if (event.type !== 'held') return []
    const counts =
      event.by === 'head' || (event.by === 'deputy' && choose('reception.held-by-deputy', context.policy) === 'counts')
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
