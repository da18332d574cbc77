import type { IsoDate, IsoInstant } from '../core/date'
import { instantOf, isDateText, readDay, readInstant } from '../core/iso'

/** `04/03/2024`, or `08:30 ngày 04/03/2024` for a moment, as Vietnamese offices write it; a text that is neither stays. */
export function dateVi(moment: IsoDate | IsoInstant): string {
  const read = parts(moment)
  if (read === undefined) return moment
  const { day, time } = read
  const written = day.split('-').reverse().join('/')
  return time === undefined ? written : `${time} ngày ${written}`
}

/** `4 March 2024`, or `08:30 on 4 March 2024` for a moment; a text that is neither stays. */
export function dateEn(moment: IsoDate | IsoInstant): string {
  const read = parts(moment)
  if (read === undefined) return moment
  const { day, time } = read
  const written = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  return time === undefined ? written : `${time} on ${written}`
}

/** `a, b and c`. */
export function listOf(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The day and time in Viet Nam; nothing when the text is neither day nor moment, and is then shown as it stands. */
function parts(moment: string): { readonly day: string; readonly time?: string } | undefined {
  if (isDateText(moment)) return readDay(moment) === undefined ? undefined : { day: moment }
  const second = readInstant(moment)
  if (second === undefined) return undefined
  const text = instantOf(second)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** A change with its sign. */
export function signed(change: number): string {
  return `${change > 0 ? '+' : ''}${change}`
}
