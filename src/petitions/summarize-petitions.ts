import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfSecond, instantOf, readInstant, secondOfDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { auditPetition, type Petition } from './audit-petition'
import { eventsOf, petitionMarks, placeOf } from './petition-marks'
import type { DayRange } from './reception-types'
import { checkRange } from './reception-windows'
import type { PetitionCounts, PetitionEntry, PetitionStatistics, StatisticsFinding } from './statistics-types'

const basis = [
  cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'c'),
  cite('17/KH-UBND@2024-01-15', 'II.2', undefined, 'c'),
] as const

/**
 * Kỳ này tiếp nhận, giải quyết bao nhiêu, bao nhiêu quá hạn? — Counts petitions of a period by kind, channel and unit:
 * carried over, received, classified, finished in time or late, open, overdue.
 *
 * Each case is judged as it stood at the end of the period. A case finished and opened again counts as open. Feedback to
 * which neither law nor channel gives a clock is `withoutClock`, never "in time". A visit that led to a case is a visit
 * and a case: leave one of them out to count people.
 *
 * @param entries The cases; they are not changed.
 * @param period From a day to a day, both included.
 * @param context Calendar, choices, local rules.
 * @returns The figures. Cases received after the period, or never, get a notice and are left out. Undetermined, with
 *   findings, for a period that is none.
 * @remarks Plan 17/KH-UBND of 15 January 2024, II.2.c, II.4.b, III.1.c, III.3.b.
 * @example
 * ```ts
 * import { summarizePetitions } from 'congvu/petitions'
 *
 * const visit = {
 *   kind: 'visit',
 *   id: 'LT-3',
 *   unit: 'phuong-ninh-kieu',
 *   events: [{ type: 'arrived', at: '2024-05-06T08:00:00+07:00' }],
 * } as const
 * const found = summarizePetitions([{ petition: visit }], { from: '2024-05-01', to: '2024-05-31' })
 * found.status === 'decided' && found.value.byUnit['phuong-ninh-kieu']?.received //=> 1
 * found.status === 'decided' && found.value.total.open //=> 1
 * ```
 */
export function summarizePetitions(
  entries: readonly PetitionEntry[],
  period: DayRange,
  context: Context = {},
): Outcome<PetitionStatistics, StatisticsFinding | CalendarFinding> {
  const rule = 'petitions.summarize-petitions'
  const problems = checkRange(period, context)
  if (problems.length > 0) return undetermined(['period'], traceOf(rule, []), problems)
  const judged = entries.map((entry) => judge(entry, period, context))
  const counted = judged.flatMap((one, position) =>
    typeof one === 'object' ? [{ ...one, position, entry: entries[position] as PetitionEntry }] : [],
  )
  const group = (keyOf: (entry: PetitionEntry) => string) => {
    const keys = [...new Set(counted.map(({ entry }) => keyOf(entry)))]
    return Object.fromEntries(keys.map((key) => [key, count(counted.filter(({ entry }) => keyOf(entry) === key))]))
  }
  const statistics: PetitionStatistics = {
    period,
    total: count(counted),
    byKind: group(({ petition }) => petition.kind),
    byChannel: group(({ petition, channel }) => channel ?? placeOf(petition).channel ?? ''),
    byUnit: group(({ petition, unit }) => unit ?? placeOf(petition).unit ?? ''),
    overdue: counted.flatMap(({ result, position }) => (result === 'overdue' ? [position] : [])),
  }
  const findings = judged.flatMap((one, index) =>
    one === 'no-receipt' || one === 'received-after-period'
      ? [finding('petition.not-counted', { reason: one }, basis, { severity: 'notice', path: [index] })]
      : [],
  )
  const steps = [step('petition.counted', { counted: counted.length, given: entries.length }, basis)]
  return decided(statistics, traceOf(rule, steps), findings)
}

interface Judged {
  readonly carried: boolean
  readonly classified: boolean
  readonly result: 'in-time' | 'late' | 'without-clock' | 'running' | 'overdue'
}

/** How a case counts in a period, or why it does not. */
function judge(
  { petition }: PetitionEntry,
  { from, to }: DayRange,
  context: Context,
): Judged | 'no-receipt' | 'received-after-period' | 'finished-before' {
  const marks = petitionMarks[petition.kind]
  const asOf = instantOf(secondOfDay(dayOf(to) + 1) - 1)
  const events = readable(petition)
  const received = events.find(({ type }) => marks.opens.includes(type))
  if (received === undefined) return 'no-receipt'
  if (received.date > to) return 'received-after-period'
  const past = events.filter(({ date }) => date <= to)
  const last = past.filter(({ type }) => marks.opens.includes(type) || marks.finishes.includes(type)).at(-1)
  const finished = last !== undefined && marks.finishes.includes(last.type) ? last.date : undefined
  if (finished !== undefined && finished < from) return 'finished-before'
  const audit = auditPetition(petition, { ...context, asOf })
  const deadlines = audit.status === 'decided' ? audit.value.deadlines : []
  const main = deadlines.filter(({ id, status }) => marks.clocks.includes(id) && status !== 'void')
  const overdue = main.some(({ status }) => status === 'overdue')
  const late = overdue || main.some(({ status }) => status === 'met-late')
  const open = overdue ? 'overdue' : 'running'
  const closed = main.length === 0 ? 'without-clock' : late ? 'late' : 'in-time'
  return {
    carried: received.date < from,
    classified: past.some(({ type }) => marks.sorts.includes(type)),
    result: finished === undefined ? open : closed,
  }
}

/** The events with a readable moment, in order of time, each with its civil day. */
function readable(petition: Petition) {
  return eventsOf(petition)
    .flatMap(({ type, at }) => {
      const second = readInstant(at)
      return second === undefined ? [] : [{ type, second, date: dateOf(dayOfSecond(second)) }]
    })
    .sort((one, other) => one.second - other.second)
}

function count(members: readonly Judged[]): PetitionCounts {
  const of = (test: (one: Judged) => boolean) => members.filter(test).length
  const results = (...names: readonly Judged['result'][]) => of(({ result }) => names.includes(result))
  return {
    carried: of(({ carried }) => carried),
    received: of(({ carried }) => !carried),
    classified: of(({ classified }) => classified),
    finished: results('in-time', 'late', 'without-clock'),
    inTime: results('in-time'),
    late: results('late'),
    withoutClock: results('without-clock'),
    open: results('running', 'overdue'),
    running: results('running'),
    overdue: results('overdue'),
  }
}
