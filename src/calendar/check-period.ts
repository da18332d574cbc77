import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { dayOfEither, isDateText, quote, readDay, readInstant } from '../core/iso'
import type { Limit } from '../core/limit'
import { cite } from '../law/cite'
import type { ForwardPeriod, Period } from './period'
import type { CalendarFinding } from './types'

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const clockUnits: readonly string[] = ['minute', 'hour', 'working-hour']
const dayUnits: readonly string[] = ['day', 'working-day', 'week', 'month', 'year']

/** What is wrong with a period as it was given; nothing when it can be counted. */
export function checkPeriod(period: Period): readonly CalendarFinding[] {
  if (isPlain(period)) return fine
  if ('before' in period) return checkMoment(period.before, ['before'])
  if ('by' in period) return checkMoment(period.by, ['by'])
  const side = 'from' in period ? 'from' : 'until'
  const start = 'from' in period ? period.from : period.until
  return [
    ...checkMoment(start, [side]),
    ...checkLimit(period.limit, ['limit']),
    ...(isClock(period.limit) && typeof start === 'string' && isDateText(start)
      ? [finding('period.needs-instant', { unit: period.limit.unit }, basis, { path: [side] })]
      : []),
    ...('from' in period ? [...checkPauses(period), ...checkExtensions(period)] : []),
  ]
}

const fine: readonly CalendarFinding[] = []

/** The common case, seen at a glance: so many days from a readable moment, nothing paused or extended. */
function isPlain(period: Period): boolean {
  return (
    'from' in period &&
    period.pauses === undefined &&
    period.extensions === undefined &&
    dayUnits.includes(period.limit.unit) &&
    Number.isInteger(period.limit.amount) &&
    period.limit.amount >= 0 &&
    isMoment(period.from)
  )
}

/** True for limits that run by the clock, from a moment. */
export function isClock(limit: Limit): boolean {
  return clockUnits.includes(limit.unit)
}

function checkMoment(value: string, path: Path): readonly CalendarFinding[] {
  return isMoment(value) ? [] : [finding('calendar.instant-form', { given: quote(value) }, basis, { path })]
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && (readDay(value) ?? readInstant(value)) !== undefined
}

function checkLimit(limit: Limit, path: Path): readonly CalendarFinding[] {
  const { amount, unit } = limit
  return [
    ...(Number.isInteger(amount) && amount >= 0
      ? []
      : [finding('period.amount', { given: quote(amount) }, basis, { path: [...path, 'amount'] })]),
    ...(isClock(limit) || dayUnits.includes(unit)
      ? []
      : [finding('period.unit', { given: quote(unit) }, basis, { path: [...path, 'unit'] })]),
  ]
}

function checkPauses({ pauses = [] }: ForwardPeriod): readonly CalendarFinding[] {
  return pauses.flatMap((pause, number) => {
    const path = ['pauses', number]
    const start = checkMoment(pause.from, [...path, 'from'])
    if (pause.to === undefined) {
      return [...start, finding('period.pause-open', { from: pause.from }, basis, { path: [...path, 'to'] })]
    }
    const problems = [...start, ...checkMoment(pause.to, [...path, 'to'])]
    if (problems.length > 0 || dayOfEither(pause.to) >= dayOfEither(pause.from)) return problems
    return [finding('period.pause-reversed', { from: pause.from, to: pause.to }, basis, { path })]
  })
}

function checkExtensions({ limit, extensions = [] }: ForwardPeriod): readonly CalendarFinding[] {
  return extensions.flatMap((extension, number) => {
    const path = ['extensions', number, 'limit']
    const mixed = isClock(extension.limit) !== isClock(limit)
    return [
      ...checkLimit(extension.limit, path),
      ...(mixed
        ? [finding('period.extension-unit', { unit: limit.unit, extension: extension.limit.unit }, basis, { path })]
        : []),
    ]
  })
}
