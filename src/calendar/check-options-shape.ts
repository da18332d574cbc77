import { checkRecord, type RecordShape } from '../core/check-record'
import type { Basis } from '../core/citation'
import { cite } from '../law/cite'
import type { CalendarOptions } from './create-calendar'
import type { CalendarFinding } from './types'

const basis: Basis = [cite('45/2019/QH14@2019-11-20', '112', '3')]
const hours: Basis = [cite('45/2019/QH14@2019-11-20', '105')]
const sessions: RecordShape = [{ from: 'string', to: 'string' }]
const optionsShape: RecordShape = {
  notices: [
    {
      issued: 'any',
      tet: ['any', 'optional'],
      swaps: [{ off: 'any', worked: 'any', status: 'string' }, 'optional'],
      off: ['any', 'optional'],
      worked: ['any', 'optional'],
      basis: ['any'],
    },
    'optional',
  ],
  closures: [{ first: 'any', last: 'any', issued: 'any', basis: ['any'] }, 'optional'],
  weeklyRest: ['any', 'optional'],
}

/** Where options that no parser has seen have not the shape of their type; days and names are read later. */
export function checkOptionsShape(options: CalendarOptions): readonly CalendarFinding[] {
  const problems = checkRecord(options, optionsShape, basis, [])
  if (problems.length > 0 || options.officeHours === undefined) return problems
  const path = ['officeHours']
  const own = checkRecord(options.officeHours, { sessions }, hours, path)
  if (own.length > 0 || options.officeHours.byWeekday === undefined) return own
  const { byWeekday } = options.officeHours
  const days = checkRecord(byWeekday, {}, hours, [...path, 'byWeekday'])
  if (days.length > 0) return days
  return Object.entries(byWeekday).flatMap(([day, list]) =>
    checkRecord(list, sessions, hours, [...path, 'byWeekday', day]),
  )
}
