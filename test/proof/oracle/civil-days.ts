/** Civil days as whole numbers, by the host's own `Date` in UTC; nothing of the library. */
const dayLength = 86_400_000

/** Days since 1970-01-01 of a text that starts with `YYYY-MM-DD`. */
export const dayFrom = (text: string): number => Math.round(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / dayLength)

/** `YYYY-MM-DD`. */
export const dateFrom = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayFrom = (day: number): number => new Date(day * dayLength).getUTCDay()

/** Minutes since 1970-01-01T00:00+07:00 of a moment in Viet Nam to the minute, or of the first minute of a day. */
export const minuteFrom = (text: string): number =>
  dayFrom(text) * 1440 + (text.length === 10 ? 0 : Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)))

/** `YYYY-MM-DDTHH:MM:00+07:00`. */
export function momentFrom(minute: number): string {
  const day = Math.floor(minute / 1440)
  const two = (part: number) => String(part).padStart(2, '0')
  const rest = minute - day * 1440
  return `${dateFrom(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00+07:00`
}

/** Civil Code art. 148.3: the same day so many months later, or the last day of a month that has none. */
export function monthsFrom(day: number, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = dateFrom(day).split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const monthOf = (one: number) => dateFrom(one).slice(0, 7)
  const first = dayFrom(
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`,
  )
  let last = first + 30
  while (monthOf(last) !== monthOf(first)) last -= 1
  return Math.min(first + dayOfMonth - 1, last)
}
