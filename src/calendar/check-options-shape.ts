import type { Basis } from '../core/citation'
import { findMisshapen, type Shape, wrong } from '../core/shape'
import { cite } from '../law/cite'
import type { CalendarOptions } from './create-calendar'
import { isCalendar } from './is-calendar'
import type { CalendarFinding } from './types'

const basis: Basis = [cite('45/2019/QH14@2019-11-20', '112', '3')]
const hours: Basis = [cite('45/2019/QH14@2019-11-20', '105')]
const sessions: Shape = [{ from: 'string', to: 'string' }]
const optionsShape: Shape = {
  'notices?': [
    {
      'tet?': 'array',
      'swaps?': [{ status: 'string' }],
      'off?': 'array',
      'worked?': 'array',
      basis: 'array',
    },
  ],
  'closures?': [{ basis: 'array' }],
  'weeklyRest?': 'array',
}

/** Where options that no parser has seen have not the shape of their type; days and names are read later. */
export function checkOptionsShape(options: CalendarOptions): readonly CalendarFinding[] {
  const problems = findMisshapen(options, optionsShape, basis)
  if (problems.length > 0) return problems
  if (options.base !== undefined && !isCalendar(options.base)) return [wrong(options.base, 'calendar', basis, ['base'])]
  if (options.officeHours === undefined) return []
  const path = ['officeHours']
  const own = findMisshapen(options.officeHours, { sessions }, hours, path)
  if (own.length > 0 || options.officeHours.byWeekday === undefined) return own
  const { byWeekday } = options.officeHours
  const days = findMisshapen(byWeekday, 'object', hours, [...path, 'byWeekday'])
  if (days.length > 0) return days
  return Object.entries(byWeekday).flatMap(([day, list]) =>
    findMisshapen(list, sessions, hours, [...path, 'byWeekday', day]),
  )
}
