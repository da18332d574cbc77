import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { dayOfEither, isDateText, quote, readDay } from '../core/iso'
import type { EndRule, Limit } from '../core/limit'
import { asSecond, isMoment } from '../core/moment'
import { findMisshapen, isRecord, type Shape } from '../core/shape'
import { cite } from '../law/cite'
import type { ForwardPeriod, Period } from './period'
import type { CalendarFinding } from './types'

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const ends: Basis = [cite('91/2015/QH13@2015-11-24', '148', '5')]
const clockUnits: readonly string[] = ['minute', 'hour', 'working-hour']
const calendarUnits: readonly string[] = ['day', 'week', 'month', 'year']
const endRules: readonly unknown[] = ['next-working-day', 'same-day'] satisfies readonly EndRule[]

/** What is wrong with a period as it was given; nothing when it can be counted. */
export function checkPeriod(period: Period): readonly CalendarFinding[] {
  if (isFine(period)) return fine
  const unread = findMisshapen(period, isBound(period) ? 'object' : countedShape, basis)
  if (unread.length > 0) return unread
  if ('before' in period) return checkDay(period.before, ['before'])
  if ('by' in period) return checkDay(period.by, ['by'])
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

/** What a counted period holds; days, moments and limits are read one by one. */
const countedShape: Shape = { limit: 'object', 'pauses?': ['object'], 'extensions?': [{ limit: 'object' }] }

const fine: readonly CalendarFinding[] = []

function isBound(period: Period): boolean {
  return isRecord(period) && ('before' in period || 'by' in period)
}

/** The common case, seen at a glance: a countable limit from or until a readable moment, nothing paused or extended. */
function isFine(period: Period): boolean {
  if (typeof period !== 'object' || period === null || !('limit' in period)) return false
  const { limit } = period
  if (typeof limit !== 'object' || limit === null) return false
  const start = 'from' in period ? period.from : period.until
  if (!Number.isInteger(limit.amount) || limit.amount < 0 || !isMoment(start)) return false
  if ('from' in period && !(isEmpty(period.pauses) && isEmpty(period.extensions))) return false
  if (limit.unit === 'working-day') return true
  return isClock(limit) ? !isDateText(start) : calendarUnits.includes(limit.unit) && hasEndRule(limit)
}

function isEmpty(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0)
}

/** True for limits that run by the clock, from a moment. */
export function isClock(limit: Limit): boolean {
  return clockUnits.includes(limit.unit)
}

function checkMoment(value: string, path: Path): readonly CalendarFinding[] {
  return isMoment(value) ? [] : [finding('calendar.instant-form', { given: quote(value) }, basis, { path })]
}

/** A bound is a day: a moment has no "day before". */
function checkDay(value: string, path: Path): readonly CalendarFinding[] {
  if (typeof value === 'string' && readDay(value) !== undefined) return []
  return [finding('calendar.date-form', { given: quote(value) }, basis, { path })]
}

/** What is wrong with a limit: its amount, its unit, what it says of a day off at the end. */
export function checkLimit(limit: Limit, path: Path): readonly CalendarFinding[] {
  const { amount, unit } = limit
  return [
    ...(Number.isInteger(amount) && amount >= 0
      ? []
      : [finding('period.amount', { given: quote(amount) }, basis, { path: [...path, 'amount'] })]),
    ...(isClock(limit) || unit === 'working-day' || calendarUnits.includes(unit)
      ? []
      : [finding('period.unit', { given: quote(unit) }, basis, { path: [...path, 'unit'] })]),
    ...(calendarUnits.includes(unit) ? checkEndRule(limit, [...path, 'endRule']) : []),
  ]
}

/** Nothing in law says what a day off at the end does when the limit does not: it is never assumed. */
function checkEndRule(limit: Limit, path: Path): readonly CalendarFinding[] {
  if (hasEndRule(limit)) return []
  const given = 'endRule' in limit ? limit.endRule : undefined
  return [finding('period.end-rule', { given: quote(given) }, ends, { path })]
}

function hasEndRule(limit: Limit): boolean {
  return 'endRule' in limit && endRules.includes(limit.endRule)
}

function checkPauses({ limit, pauses = [] }: ForwardPeriod): readonly CalendarFinding[] {
  return pauses.flatMap((pause, number) => {
    const path = ['pauses', number]
    const start = checkMoment(pause.from, [...path, 'from'])
    if (pause.to === undefined) {
      const from = typeof pause.from === 'string' ? pause.from : quote(pause.from)
      return [...start, finding('period.pause-open', { from }, basis, { path: [...path, 'to'] })]
    }
    const problems = [...start, ...checkMoment(pause.to, [...path, 'to'])]
    if (problems.length > 0 || !isReversed(pause.from, pause.to, isClock(limit))) return problems
    return [finding('period.pause-reversed', { from: pause.from, to: pause.to }, basis, { path })]
  })
}

/** Two moments are compared as moments, a day with a moment as days, unless the period runs by the clock. */
function isReversed(from: string, to: string, byClock: boolean): boolean {
  const alike = isDateText(from) === isDateText(to)
  return byClock || alike ? asSecond(to) < asSecond(from) : dayOfEither(to) < dayOfEither(from)
}

function checkExtensions({ limit, extensions = [] }: ForwardPeriod): readonly CalendarFinding[] {
  return extensions.flatMap((extension, number) => {
    const path = ['extensions', number, 'limit']
    const units = [limit.unit, extension.limit.unit]
    const mixed =
      isClock(extension.limit) !== isClock(limit) || (units.includes('working-hour') && units[0] !== units[1])
    return [
      ...checkLimit(extension.limit, path),
      ...(mixed
        ? [finding('period.extension-unit', { unit: limit.unit, extension: extension.limit.unit }, basis, { path })]
        : []),
    ]
  })
}
