import { type DaysOff, nationalDaysOff } from './days-off'

/** What the slow oracle knows of an office: its days off, and its sessions in minutes from midnight. */
export interface Desk extends DaysOff {
  readonly sessions: readonly (readonly [from: number, to: number])[]
}

/** 07:00-11:30 and 13:30-17:00. */
export const nationalDesk: Desk = {
  ...nationalDaysOff,
  sessions: [
    [7 * 60, 11 * 60 + 30],
    [13 * 60 + 30, 17 * 60],
  ],
}

export const isWorked = ({ off }: Desk, day: number): boolean => !off.has(day)

/** Art. 147.2: the first day is not counted; day by day, forward or back. */
export function addSlowly(desk: Desk, day: number, count: number): number {
  const direction = count < 0 ? -1 : 1
  let current = day
  for (let left = Math.abs(count); left > 0; ) {
    current += direction
    if (isWorked(desk, current)) left -= 1
  }
  return current
}

/** Days worked in (from, to], negative when `to` is earlier. */
export function countSlowly(desk: Desk, from: number, to: number): number {
  if (to < from) return 0 - countSlowly(desk, to, from)
  let count = 0
  for (let day = from + 1; day <= to; day += 1) if (isWorked(desk, day)) count += 1
  return count
}

/** The last day worked that is not after a day. */
export function lastWorked(desk: Desk, day: number): number {
  let current = day
  while (!isWorked(desk, current)) current -= 1
  return current
}

/** Whether the office is open in the minute that begins at a moment. */
export function isOpen(desk: Desk, minute: number): boolean {
  const day = Math.floor(minute / 1440)
  const time = minute - day * 1440
  return isWorked(desk, day) && desk.sessions.some(([from, to]) => from <= time && time < to)
}
