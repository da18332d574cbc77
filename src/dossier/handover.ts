import { stepWorkingDays } from '../calendar/add-working-days'
import { dueOf } from '../calendar/compute-period-end'
import { type Context, calendarOf, lawOn } from '../calendar/context'
import { isWorkingAt } from '../calendar/is-working-day'
import { holds } from '../calendar/reckoning'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, secondOf, secondOfDay } from '../core/iso'
import { civilDay, isLater } from '../core/moment'
import { handover, intakeAlert } from '../law/dossier'

import type { DossierEvent, DossierFinding } from './types'

/**
 * Phải chuyển hồ sơ chậm nhất ngày nào? — The day by which a paper dossier goes to the competent body: the working day
 * of receipt, or the start of the next one when it was received after 15:00. An internal step; it moves no due day.
 *
 * @remarks Decree 61/2018 art. 18.2; Decree 118/2025 art. 18.2.
 */
export function handoverBy(received: IsoInstant, lawDate: IsoDate, context: Context): IsoDate | undefined {
  const law = lawOn(handover, lawDate, context)
  const calendar = calendarOf(context)
  const second = secondOf(received)
  const day = dayOfSecond(second)
  if (law === undefined || !holds(calendar, day)) return undefined
  const sameDay = isWorkingAt(calendar, day - calendar.index.first) && second - secondOfDay(day) <= law.value * 3600
  const last = sameDay ? day : stepWorkingDays(calendar, day, 1)
  return last === undefined ? undefined : dateOf(last)
}

/** Chuyển hồ sơ có chậm không — judged only when the handover is on record; online dossiers are handed over at once. */
export function findLateHandover(
  history: readonly DossierEvent[],
  at: IsoInstant,
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const received = history.find(({ type }) => type === 'accepted')
  const law = lawOn(handover, lawDate, context)
  const online = history.some((event) => event.type === 'submitted' && event.channel === 'online')
  const first = !history.some(({ type }) => type === 'handed-over')
  const lastDay = received && handoverBy(received.at, lawDate, context)
  if (law === undefined || lastDay === undefined || online || !first || civilDay(at) <= lastDay) return []
  return [finding('dossier.handover-late', { lastDay }, law.basis, { severity: 'warning' })]
}

/** Báo cho Bộ phận Một cửa có trong 02 giờ không — clock hours from the submission, when the alert is on record. */
export function findLateAlert(
  history: readonly DossierEvent[],
  at: IsoInstant,
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const submitted = history.find((event) => event.type === 'submitted' && event.channel === 'online')
  const law = lawOn(intakeAlert, lawDate, context)
  if (submitted === undefined || law === undefined) return []
  const due = dueOf({ from: submitted.at, limit: law.value, basis: law.basis }, context)
  if (due === undefined || !isLater(at, due)) return []
  return [finding('dossier.alert-late', { due }, law.basis, { severity: 'warning' })]
}
