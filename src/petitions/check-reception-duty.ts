import type { ContextAt } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, readDay, readInstant } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, isRecord } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { inPerson } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import { noDuty, stepOf } from './list-reception-days'
import { withLocal } from './local-rules'
import type { ReceptionFinding } from './reception-findings'
import { checkHead, checkRange } from './reception-range'
import type {
  DayRange,
  HeldReception,
  ReceptionCount,
  ReceptionDuty,
  ReceptionHead,
  ReceptionWindow,
} from './reception-types'
import { windowsOf } from './reception-windows'
import { ruleShapes } from './record-shapes'

/**
 * Người đứng đầu đã tiếp công dân đủ số ngày chưa? — Days held against days owed, week by week or month by month.
 *
 * Two sessions on one day are one day; ad-hoc sessions do not count towards the periodic days, and neither do sessions
 * of a deputy (interpretation `reception.held-by-deputy`).
 *
 * @param head The role.
 * @param held The sessions that took place, in any order.
 * @param period From a day to a day, both included.
 * @param context Calendar, choices, and `asOf`: a week or month that has not ended yet is `running`.
 * @returns The counters with a finding for every week or month with too few days. Undetermined, with findings, for a
 *   period, a day or an `asOf` that is none.
 * @remarks Law 42/2013/QH13 art. 12.5, 13.5, 15.2, 18.2; plan 17/KH-UBND II.2.c, II.4.b.
 * @example
 * ```ts
 * import { checkReceptionDuty } from 'congvu/petitions'
 *
 * const duty = checkReceptionDuty(
 *   { role: 'commune-chair' },
 *   [{ date: '2026-08-11', by: 'head' }],
 *   { from: '2026-08-01', to: '2026-08-31' },
 *   { asOf: '2026-09-01T08:00:00+07:00' },
 * )
 * duty.status === 'decided' && [duty.value.held, duty.value.required] //=> [1, 2]
 * duty.findings.map(({ code }) => code) //=> ['reception.too-few']
 * ```
 */
export function checkReceptionDuty(
  head: ReceptionHead,
  held: readonly HeldReception[],
  period: DayRange,
  context: ContextAt,
): Outcome<ReceptionDuty, ReceptionFinding | CalendarFinding | LocalFinding | SchemaFinding> {
  return withLocal(dutyOf(head, held, period, context), context)
}

function dutyOf(
  head: ReceptionHead,
  held: readonly HeldReception[],
  period: DayRange,
  context: ContextAt,
): Outcome<ReceptionDuty, ReceptionFinding | CalendarFinding | SchemaFinding> {
  const rule = 'petitions.check-reception-duty'
  const now = readInstant(context?.asOf)
  const problems = [
    ...checkHead(head),
    ...checkRange(period, context),
    ...findMisshapen({ held }, ruleShapes.held, inPerson.values[0].basis),
    ...checkDays(held),
    ...checkNow(context),
  ]
  if (problems.length > 0 || now === undefined) return undetermined(['period'], traceOf(rule, []), problems)
  const today = dateOf(dayOfSecond(now))
  const deputyCounts = choose('reception.held-by-deputy', context?.policy) === 'counts'
  const periodic = held.filter(({ adHoc }) => adHoc !== true)
  const counted = periodic.filter(({ by }) => by === 'head' || (by === 'deputy' && deputyCounts))
  const windows = windowsOf(head.role, period, context).map((window) => count(window, counted, today))
  const delegated = periodic.filter((one) => !counted.includes(one))
  const duty: ReceptionDuty = {
    windows,
    required: sum(windows, ({ required }) => required),
    held: sum(windows, (window) => window.held),
    short: windows.filter(({ status }) => status === 'short').length,
    adHoc: held.length - periodic.length,
  }
  return decided(duty, traceOf(rule, windows.map(stepOf)), [
    ...(windows.length === 0 ? [noDuty(head, period)] : []),
    ...windows.flatMap(findShort),
    ...delegated.flatMap(({ date }) => {
      const law = at(inPerson.values, date)
      return law === undefined
        ? []
        : [finding('reception.held-by-deputy', { date }, law.basis, { severity: 'warning' })]
    }),
  ])
}

function count(window: ReceptionWindow, held: readonly HeldReception[], today: string): ReceptionCount {
  const days = new Set(held.map(({ date }) => date).filter((date) => window.from <= date && date <= window.to))
  const enough = days.size >= window.required
  return { ...window, held: days.size, status: enough ? 'kept' : today > window.to ? 'short' : 'running' }
}

function findShort({ from, to, held, required, split, status, basis }: ReceptionCount): readonly ReceptionFinding[] {
  if (status !== 'short') return []
  const severity = split ? 'warning' : 'violation'
  return [finding('reception.too-few', { from, to, held, required }, basis, { severity })]
}

function checkDays(held: readonly HeldReception[]): readonly CalendarFinding[] {
  if (!Array.isArray(held)) return []
  return held.flatMap((one: HeldReception, index) =>
    isRecord(one) && readDay(one.date) === undefined
      ? [finding('calendar.date-form', { given: quote(one.date) }, inPerson.values[0].basis, { path: [index, 'date'] })]
      : [],
  )
}

function checkNow(context: ContextAt): readonly CalendarFinding[] {
  const asOf = context?.asOf
  if (readInstant(asOf) !== undefined) return []
  return [finding('calendar.instant-form', { given: quote(asOf) }, inPerson.values[0].basis, { path: ['asOf'] })]
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
