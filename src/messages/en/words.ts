import type { Certainty, DayKind } from '../../calendar/types'
import type { PeriodUnit } from '../../core/limit'
import { listOf } from '../format'

export const units: Record<PeriodUnit, string> = {
  minute: 'minute',
  hour: 'hour',
  'working-hour': 'working hour',
  day: 'day',
  'working-day': 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
}

export const kinds: Record<DayKind, string> = {
  working: 'working day',
  'weekly-rest': 'weekly rest',
  'public-holiday': 'public holiday',
  tet: 'Tết',
  'national-day': 'National Day',
  compensatory: 'compensatory day off',
  'culture-day': 'Viet Nam Culture Day',
  'swapped-off': 'swapped day off',
  'swapped-work': 'worked in exchange',
  closure: 'closure of the unit',
}

export const certainties: Record<Certainty, string> = {
  decided: 'announced',
  statutory: 'by statute',
  predicted: 'predicted, not announced yet',
  pending: 'waiting for a decision',
}

export const and = (items: readonly string[]): string => listOf(items, 'and')
export const or = (items: readonly string[]): string => listOf(items, 'or')
export const count = (amount: number, unit: PeriodUnit): string => `${amount} ${units[unit]}${amount === 1 ? '' : 's'}`
export const days = (amount: number): string => count(amount, 'working-day')
export const times = (amount: number): string => (amount === 1 ? 'once' : amount === 2 ? 'twice' : `${amount} times`)

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  calendar: 'a working calendar',
  lifecycle: 'a lifecycle',
  plan: 'a plan',
  object: 'an object',
}

/** For what is neither a day nor a moment, with what to write instead. */
export const noMoment = (given: string): string =>
  `${given} is no day and no moment with its offset; write '2024-03-04' or '2024-03-04T08:30:00+07:00'.`

/** A data type in words. */
export const typeName = (name: string): string =>
  name
    .split(' | ')
    .map((part) => types[part] ?? part)
    .join(' | ')

/** What is wrong with an address. */
export const addressProblems: Record<string, string> = {
  empty: 'it is empty',
  spaces: 'it has spaces',
  'no-at': 'it has no @',
  'local-part': 'what stands before the @ is wrong',
  domain: 'the domain is wrong',
  scheme: 'it must begin with http:// or https://',
  'too-long': 'it is too long',
}
