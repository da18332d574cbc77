import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { findUnreadable } from '../core/form'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { type Judged, judge } from './judge-petition'
import { placeOf } from './petition-place'
import { checkRange } from './reception-range'
import type { DayRange } from './reception-types'
import { ruleFields } from './record-fields'
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
): Outcome<PetitionStatistics, StatisticsFinding | CalendarFinding | SchemaFinding> {
  const rule = 'petitions.summarize-petitions'
  const problems = [...findUnreadable({ entries }, ruleFields.entries, basis), ...checkRange(period, context)]
  if (problems.length > 0)
    return undetermined([problems[0]?.path?.[0] === 'entries' ? 'entries' : 'period'], traceOf(rule, []), problems)
  const judged = entries.map((entry) => judge(entry, period, context))
  const counted = judged.flatMap((one, position) =>
    typeof one === 'object' ? [{ ...one, position, entry: entries[position] as PetitionEntry }] : [],
  )
  const group = (keyOf: (entry: PetitionEntry) => string): Record<string, PetitionCounts> => {
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
    one === 'no-receipt' || one === 'received-after-period' || one === 'unreadable'
      ? [finding('petition.not-counted', { reason: one }, basis, { severity: 'notice', path: [index] })]
      : [],
  )
  const steps = [step('petition.counted', { counted: counted.length, given: entries.length }, basis)]
  return decided(statistics, traceOf(rule, steps), findings)
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
