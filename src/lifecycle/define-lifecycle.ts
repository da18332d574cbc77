import { quote } from '../core/iso'
import { demandShape, type Shape } from '../core/shape'
import { demandLifecycle } from './check-case'
import type {
  ClockActions,
  ClockRule,
  ClockTriggers,
  Lifecycle,
  LifecycleEvent,
  LifecycleTable,
  Origin,
  Snapshot,
  Transition,
  Trigger,
} from './types'

/**
 * Lập vòng đời — Makes a table ready to be replayed: transitions are looked up by state and event.
 *
 * @param table States, events, transitions and clocks.
 * @throws RangeError that names the place of what the table lacks.
 * @example
 * ```ts
 * import { begin, defineLifecycle, transition } from 'congvu/lifecycle'
 *
 * const law = {
 *   id: 'example.loan',
 *   vi: 'Mượn hồ sơ lưu trữ',
 *   en: 'Loan of an archived file',
 *   unit: 'rule',
 *   values: [
 *     {
 *       from: '2024-01-01',
 *       value: 'written',
 *       basis: [{ document: { number: '1/QĐ-UBND', date: '2023-12-20', issuer: 'UBND phường' } }],
 *       verifiedOn: '2026-11-23',
 *       seen: 'text',
 *     },
 *   ],
 * } as const
 * const loan = defineLifecycle({
 *   id: 'loan',
 *   label: { vi: 'Mượn hồ sơ', en: 'Loan' },
 *   initial: 'in',
 *   basis: law.values[0].basis,
 *   states: { in: { vi: 'Trong kho', en: 'In the archive' }, out: { vi: 'Đang mượn', en: 'Lent' } },
 *   events: { lent: { vi: 'Cho mượn', en: 'Lent' }, back: { vi: 'Trả lại', en: 'Given back' } },
 *   transitions: [
 *     { from: 'in', event: 'lent', to: 'out', by: 'archivist', law },
 *     { from: 'out', event: 'back', to: 'in', by: 'borrower', law },
 *   ],
 *   clocks: [],
 * })
 * const lent = transition(loan, begin(loan), { type: 'lent', at: '2024-03-04T08:30:00+07:00' }, { facts: {} })
 * lent.status === 'moved' && lent.next.state //=> 'out'
 * ```
 */
export function defineLifecycle<State extends string, Event extends LifecycleEvent, Facts>(
  table: LifecycleTable<State, Event, Facts>,
): Lifecycle<State, Event, Facts> {
  demandTable(table)
  const leaving = leavingOf(table)
  const clockActions = clockActionsOf(table)
  return { ...table, lookup: lookupOf(leaving), leaving, clockActions, origins: originsOf(table) }
}

/** A table that a program wrote: what it lacks is refused by the name of the place. */
function demandTable<State extends string, Event extends LifecycleEvent, Facts>(
  table: LifecycleTable<State, Event, Facts>,
): void {
  demandShape(table, tableShape, 'table')
  const { states, initial, transitions } = table
  for (const [state, label] of Object.entries(states)) demandShape(label, labelShape, `table.states.${state}`)
  for (const [event, label] of Object.entries(table.events)) demandShape(label, labelShape, `table.events.${event}`)
  for (const state of [initial, ...transitions.flatMap(statesOf), ...transitions.map(({ to }) => to)]) {
    if (!Object.hasOwn(states, state)) throw new RangeError(`table.states: there is no state ${quote(state)}`)
  }
}

const labelShape: Shape = { vi: 'string', en: 'string' }
const trigger = { on: ['string'] } as const
const tableShape: Shape = {
  id: 'string',
  initial: 'string',
  states: 'object',
  events: 'object',
  transitions: [{ event: 'string', to: 'string', law: { values: ['object'] } }],
  clocks: [
    {
      id: 'string',
      starts: trigger,
      meets: trigger,
      'voids?': trigger,
      'pauses?': trigger,
      'resumes?': trigger,
    },
  ],
  basis: ['object'],
}

function clockActionsOf<State extends string, Event extends LifecycleEvent, Facts>({
  events,
  clocks,
}: LifecycleTable<State, Event, Facts>): Lifecycle<State, Event, Facts>['clockActions'] {
  const clockActions: Record<string, ClockActions<State, Event, Facts>> = {}
  for (const event of Object.keys(events)) {
    const acting: Record<string, ClockTriggers<State, Event, Facts>> = {}
    for (const rule of clocks) {
      const triggers = triggersOf(rule, event)
      if (Object.values(triggers).some((trigger) => trigger !== undefined)) acting[rule.id] = triggers
    }
    const starting = clocks.filter(({ starts }) => starts.on.includes(event))
    if (starting.length > 0 || Object.keys(acting).length > 0) clockActions[event] = { acting, starting }
  }
  return clockActions
}

function triggersOf<State extends string, Event extends LifecycleEvent, Facts>(
  { meets, voids, pauses, resumes }: ClockRule<State, Event, Facts>,
  event: string,
): ClockTriggers<State, Event, Facts> {
  const named = (trigger: Trigger<State, Event, Facts> | undefined) =>
    trigger?.on.includes(event) === true ? trigger : undefined
  return { meets: named(meets), voids: named(voids), pauses: named(pauses), resumes: named(resumes) }
}

function leavingOf<State extends string, Event extends LifecycleEvent, Facts>({
  states,
  transitions,
}: LifecycleTable<State, Event, Facts>): Lifecycle<State, Event, Facts>['leaving'] {
  const leaving = {} as Record<State, readonly Transition<State, Event, Facts>[]>
  for (const state of Object.keys(states) as State[]) {
    leaving[state] = transitions.filter((row) => statesOf(row).includes(state))
  }
  return leaving
}

function originsOf<State extends string, Event extends LifecycleEvent, Facts>({
  states,
  events,
  transitions,
}: LifecycleTable<State, Event, Facts>): Lifecycle<State, Event, Facts>['origins'] {
  const origins = new Map<Event['type'], Origin<State, Event, Facts>>()
  for (const event of Object.keys(events) as Event['type'][]) {
    const rows = transitions.filter((row) => row.event === event)
    const [first] = rows
    if (first === undefined) continue
    const from = [...new Set(rows.flatMap(statesOf))]
    const fromNames = from.map((state) => ({ vi: states[state].vi, en: states[state].en }))
    origins.set(event, { from, fromNames, law: first.law })
  }
  return origins
}

/** The rows that leave each state, by event, in the order of the table. */
function lookupOf<State extends string, Event extends LifecycleEvent, Facts>(
  leaving: Lifecycle<State, Event, Facts>['leaving'],
): Lifecycle<State, Event, Facts>['lookup'] {
  const lookup = {} as Record<State, ReadonlyMap<string, readonly Transition<State, Event, Facts>[]>>
  for (const state of Object.keys(leaving) as State[]) {
    const rows = leaving[state]
    lookup[state] = new Map(rows.map(({ event }) => [event, rows.filter((row) => row.event === event)]))
  }
  return lookup
}

/**
 * Trạng thái ban đầu — The state in which every case of a lifecycle begins.
 *
 * @param lifecycle A table made ready by {@link defineLifecycle}.
 * @throws RangeError that names what is none.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { begin } from 'congvu/lifecycle'
 *
 * begin(dossierLifecycle) //=> { state: 'new', history: [], clocks: [] }
 * ```
 */
export function begin<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
): Snapshot<State, Event> {
  demandLifecycle(lifecycle)
  return { state: lifecycle.initial, history: [], clocks: [] }
}

/** The states a transition leaves from. */
export function statesOf<State extends string, Event extends LifecycleEvent, Facts>({
  from,
}: Transition<State, Event, Facts>): readonly State[] {
  return Array.isArray(from) ? from : [from as State]
}
