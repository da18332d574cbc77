import type { Basis, Citation } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { instantOf, isDateText, readInstant } from '../core/iso'

/** `04/03/2024`, or `08:30 ngày 04/03/2024` for a moment, as Vietnamese offices write it. */
export function dateVi(moment: IsoDate | IsoInstant): string {
  const { day, time } = parts(moment)
  const written = day.split('-').reverse().join('/')
  return time === undefined ? written : `${time} ngày ${written}`
}

/** `4 March 2024`, or `08:30 on 4 March 2024` for a moment. */
export function dateEn(moment: IsoDate | IsoInstant): string {
  const { day, time } = parts(moment)
  const [year, month, dayOfMonth] = day.split('-')
  const written = `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? month} ${year}`
  return time === undefined ? written : `${time} on ${written}`
}

/** `a, b and c`. */
export function listOf(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Citations of a basis, told once each. */
export function distinct(basis: Basis | readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>()
  return basis.filter((citation) => {
    const key = JSON.stringify(citation)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
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

function parts(moment: string): { readonly day: string; readonly time?: string } {
  if (isDateText(moment)) return { day: moment }
  const second = readInstant(moment)
  if (second === undefined) return { day: moment }
  const text = instantOf(second)
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}
