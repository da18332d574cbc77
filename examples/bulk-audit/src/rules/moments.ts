import { DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api'

const minutesPerDay = 1440
const days = new Map<number, string>()
const clocks = Array.from({ length: minutesPerDay }, (_, minute) => {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+07:00`
})

/** A TIMESTAMP of the register, the wall clock of Viet Nam in whole minutes, as the library reads moments. */
export function momentOf(value: DuckDBValue | null): string | undefined {
  if (!(value instanceof DuckDBTimestampValue)) return undefined
  const minutes = Number(value.micros) / 60_000_000
  if (!Number.isInteger(minutes)) throw new RangeError(`not a whole minute: ${value}`)
  const day = Math.floor(minutes / minutesPerDay)
  return `${dayText(day)}${clocks[minutes - day * minutesPerDay]}`
}

/** A day number as YYYY-MM-DD; three years have few days, so that each is written once. */
export function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
  days.set(day, text)
  return text
}
