import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { readDay } from '../core/iso'
import { civilDay } from '../core/moment'
import { lateNotice, reappointments } from '../law/dossier'
import { isClosed } from '../lifecycle/clocks'
import type { Clock } from '../lifecycle/types'

import { isBlank } from './supplement-form'
import type { DossierEvent, DossierFinding, LateNotice } from './types'

/**
 * Hạn cuối để thông báo, xin lỗi — The last day to give notice that a result will be late: 1 day before the due day.
 *
 * @remarks Decree 61/2018 art. 19.9; Decree 118/2025 art. 19.6.
 */
export function lateNoticeBy(due: IsoDate | IsoInstant, lawDate: IsoDate, context: Context): IsoDate | undefined {
  const law = lawOn(lateNotice, lawDate, context)
  if (law === undefined) return undefined
  return dueOf({ until: civilDay(due), limit: law.value, basis: law.basis }, context) as IsoDate | undefined
}

/** Thông báo trễ hẹn đúng quy định chưa? — What a late notice breaks: its day, its content, the one re-appointment. */
export function findLateNotice(
  history: readonly DossierEvent[],
  notice: LateNotice,
  due: IsoDate | IsoInstant | undefined,
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const law = lawOn(lateNotice, lawDate, context)
  if (law === undefined) return []
  const asked = [...history, notice].filter(setsNewDate).length
  const once = lawOn(reappointments, lawDate, context)
  const lastDay = due === undefined ? undefined : lateNoticeBy(due, lawDate, context)
  const absent = [
    ...(isBlank(notice.reason) ? ['reason'] : []),
    ...(notice.newDate === undefined ? ['newDate'] : []),
    ...(notice.apology === true ? [] : ['apology']),
  ]
  return [
    ...(lastDay !== undefined && civilDay(notice.at) > lastDay
      ? [finding('dossier.late-notice-late', { lastDay }, law.basis)]
      : []),
    ...(absent.length > 0 ? [finding('dossier.late-notice-incomplete', { fields: absent }, law.basis)] : []),
    ...(once !== undefined && setsNewDate(notice) && asked > once.value
      ? [finding('dossier.reappointed-again', { asked, limit: once.value }, once.basis)]
      : []),
    ...(notice.newDate !== undefined && due !== undefined && isNotAfter(notice.newDate, civilDay(due))
      ? [finding('dossier.reappointment-not-later', { newDate: notice.newDate, due }, law.basis)]
      : []),
  ]
}

/** A day that cannot be read is found by its clock; it is not compared. */
function isNotAfter(newDate: IsoDate, due: IsoDate): boolean {
  return readDay(newDate) !== undefined && newDate <= due
}

function setsNewDate(event: DossierEvent): boolean {
  return event.type === 'late-notified' && event.newDate !== undefined
}

/** The due day or moment of the open result clock, if there is one. */
export function dueOfOpenClock(clocks: readonly Clock[], context: Context): IsoDate | IsoInstant | undefined {
  const open = clocks.filter((clock) => clock.id === 'dossier.result' && !isClosed(clock)).at(-1)
  return open && dueOf(open.period, context)
}
