import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import { onlineGrounds, onlineNotice, schedulePosting } from '../law/petitions-reception'
import { announcedDay, type Found, type SessionCheck, type SessionScene } from './session-checks'

const preparations = ['online-notified', 'online-tested', 'online-connected'] as const

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
