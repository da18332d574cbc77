import type { IsoDate, IsoInstant } from '../core/date'
import { instantOf, isDateText, readInstant, secondOf } from '../core/iso'
import type { BooleanForm, TimeForm } from './portal-types'

/** The forms of time seen in packets. */
export const timeForms = ['20231027093200', '2023-10-27 09:32:00', '2023-10-27T09:32:00.000'] as const

/** A moment of a packet; `local` when the text has no offset and was read as Viet Nam time. */
export interface PortalTime {
  readonly at: IsoInstant
  readonly local: boolean
}

/** A moment in one of the three forms, or `undefined`. */
export function readPortalTime(text: string): PortalTime | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text)
  const plain = compact?.slice(1)
  const written =
    plain === undefined
      ? text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2}:\d{2})/, '$1T')
      : `${plain.slice(0, 3).join('-')}T${plain.slice(3).join(':')}`
  const withOffset = readInstant(written)
  if (withOffset !== undefined) return { at: instantOf(withOffset), local: false }
  const local = readInstant(`${written}+07:00`)
  return local === undefined ? undefined : { at: instantOf(local), local: true }
}

/** .NET writes the first day of its calendar, and some systems zeros, where there is no moment. */
export function isEmptyTime(text: string): boolean {
  return /^(0001-01-01|0000-00-00|00010101|00000000)/.test(text)
}

/** A moment as a packet has it; a bare day is its last second, because a day lasts until 24:00. */
export function writePortalTime(moment: IsoDate | IsoInstant, form: TimeForm): string {
  const text = instantOf(secondOf(isDateText(moment) ? `${moment}T23:59:59+07:00` : moment))
  const [day = '', time = ''] = text.slice(0, 19).split('T')
  if (form === 'iso') return `${day}T${time}.000+07:00`
  return form === 'spaced' ? `${day} ${time}` : `${day}${time}`.replaceAll(/[-:]/g, '')
}

/** A truth value in one of its spellings, or `undefined`. */
export function readPortalBoolean(value: unknown): boolean | undefined {
  const text = String(value).toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

/** A truth value as a packet has it. */
export function writePortalBoolean(value: boolean, form: BooleanForm): string | boolean {
  if (form === 'json') return value
  if (form === 'digits') return value ? '1' : '0'
  return value ? 'True' : 'False'
}
