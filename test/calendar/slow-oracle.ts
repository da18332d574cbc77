import { everyDayOff } from './official-schedule'

/**
 * A second, slow way to count, written from the articles and the hand-written schedule: day by day over a set of days
 * off, with the host's own `Date` in UTC. It knows 2016-2027 and shares no code with the library.
 */
const dayLength = 86_400_000
const off = everyDayOff()

export const isOff = (day: string): boolean => off.has(day)

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/** Art. 147.2: the first day is not counted; only days worked count. */
export function addSlowly(day: string, count: number): string {
  const direction = count < 0 ? -1 : 1
  let current = day
  for (let left = Math.abs(count); left > 0; ) {
    current = plus(current, direction)
    if (!isOff(current)) left -= 1
  }
  return current
}

/** Days worked in (from, to], negative when `to` is earlier. */
export function countSlowly(from: string, to: string): number {
  if (to < from) return 0 - countSlowly(to, from)
  let count = 0
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) if (!isOff(day)) count += 1
  return count
}

/** Art. 148.5: the last day, or the next day that is worked. */
export function rollSlowly(day: string): string {
  let current = day
  while (isOff(current)) current = plus(current, 1)
  return current
}

/** The last day worked that is not after a day. */
export function rollBackSlowly(day: string): string {
  let current = day
  while (isOff(current)) current = plus(current, -1)
  return current
}

/** Art. 148.3: the corresponding day, or the last day of a month that has none. */
export function addMonthsSlowly(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const first = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`
  for (let length = 31; ; length -= 1) {
    const last = plus(first, length - 1)
    if (last.slice(0, 7) === first.slice(0, 7)) return plus(first, Math.min(dayOfMonth, length) - 1)
  }
}

/** Working days with pauses: a day counts when it is worked and not in (from, to] of a pause that has begun. */
export function addWithPausesSlowly(
  day: string,
  count: number,
  pauses: readonly (readonly [string, string])[],
): string {
  let current = day
  for (let left = count; left > 0; ) {
    current = plus(current, 1)
    const paused = pauses.some(([from, to]) => from < current && current <= to)
    if (!isOff(current) && !paused) left -= 1
  }
  return current
}

const morning = [7 * 60, 11 * 60 + 30] as const
const afternoon = [13 * 60 + 30, 17 * 60] as const

/** Minute by minute through office time, 07:00-11:30 and 13:30-17:00; both are minutes from midnight of their day. */
export function addOfficeMinutesSlowly(day: string, minute: number, minutes: number): readonly [string, number] {
  let [current, now] = [day, minute]
  for (let left = minutes; left > 0; ) {
    const open = [morning, afternoon].some(([from, to]) => now >= from && now < to) && !isOff(current)
    now += 1
    if (open) left -= 1
    if (now === 24 * 60 && left > 0) [current, now] = [plus(current, 1), 0]
  }
  return [current, now]
}
