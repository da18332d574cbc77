import type { Basis } from '../core/citation'
import { type Finding, finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, readInstant } from '../core/iso'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, isRecord, wrong } from '../core/shape'
import { rowOn } from '../core/timeline'
import { asMade, checkCase, checkSnapshot } from './check-case'
import { moveClocks } from './clocks'
import type {
  CaseContext,
  Check,
  Clock,
  Effects,
  Label,
  Lifecycle,
  LifecycleEvent,
  LifecycleFinding,
  Scene,
  Snapshot,
  Transition,
} from './types'

/** The event could be placed: the next snapshot, what it did to the duties, and what it broke, if anything. */
export interface Moved<State extends string, Event extends LifecycleEvent> {
  readonly status: 'moved'
  readonly next: Snapshot<State, Event>
  readonly effects: Effects
  readonly findings: readonly Finding[]
}

/** The event has no place in the table here: nothing changed. */
export interface Refused {
  readonly status: 'refused'
  readonly findings: readonly (LifecycleFinding | SchemaFinding)[]
}

/**
 * Sự kiện này đưa vụ việc đến đâu? — The next state of a case and what the event does to its duties.
 *
 * Pure: the snapshot is not changed. An event that the table has no place for is refused; an event that happened but
 * breaks a rule moves the case all the same, with findings, because the record must hold what was done.
 *
 * @param lifecycle The table.
 * @param snapshot Where the case stands; `begin(lifecycle)` for a new one.
 * @param event What happened; its moment with any offset.
 * @param context Calendar, choices, local rules, and the facts of the case.
 * @returns `moved` with the next snapshot, effects and findings, or `refused` with the reason.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { begin, transition } from 'congvu/lifecycle'
 *
 * const facts = { limit: { amount: 5, unit: 'working-day' } } as const
 * const event = { type: 'accepted', at: '2024-03-04T08:30:00+07:00' } as const
 * const moved = transition(dossierLifecycle, begin(dossierLifecycle), event, { facts })
 * moved.status === 'moved' && moved.next.state //=> 'processing'
 * moved.status === 'moved' && moved.effects.created //=> ['dossier.result']
 * ```
 */
export function transition<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  snapshot: Snapshot<State, Event>,
  event: Event,
  context: CaseContext<Facts>,
): Moved<State, Event> | Refused {
  const problems = checkCase(lifecycle, context)
  const unreadable = problems.length > 0 ? problems : checkSnapshot(lifecycle, snapshot)
  if (unreadable.length > 0) return { status: 'refused', findings: unreadable }
  if (!isRecord(event)) return { status: 'refused', findings: [wrong(event, 'object', lifecycle.basis, [])] }
  const second = readInstant(event.at)
  if (second === undefined) {
    const name = nameOf(lifecycle, event.type)
    const params = { event: typeName(event.type), name, given: quote(event.at) }
    return refuse(finding('lifecycle.time-unreadable', params, lifecycle.basis))
  }
  const result = judge(lifecycle, snapshot, event, second, context)
  if (result.status === 'refused') return result
  const { to, clocks, effects, findings } = result
  const next = asMade({ state: to, history: [...snapshot.history, event], clocks }, lifecycle)
  return { status: 'moved', next, effects, findings }
}

/** Where an event leads, without the new history: replaying appends to one array instead of copying it each time. */
export interface Judged<State extends string> {
  readonly status: 'moved'
  readonly to: State
  readonly clocks: readonly Clock[]
  readonly effects: Effects
  readonly findings: readonly Finding[]
}

/** Judges an event whose moment was read. */
export function judge<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { state, history, clocks }: Snapshot<State, Event>,
  event: Event,
  second: number,
  context: CaseContext<Facts>,
): Judged<State> | Refused {
  const type: unknown = event.type
  if (typeof type !== 'string')
    return { status: 'refused', findings: [wrong(type, 'string', lifecycle.basis, ['type'])] }
  const details = lifecycle.details?.[event.type as Event['type']]
  const unreadable = details === undefined ? none : findMisshapen(event, details, lifecycle.basis)
  if (unreadable.length > 0) return { status: 'refused', findings: unreadable }
  const date = dateOf(dayOfSecond(second))
  const lawDate = lifecycle.lawDate?.(history, date, context) ?? date
  const scene: Scene<State, Event, Facts> = { state, event, history, clocks, facts: context.facts, context, lawDate }
  let first: Transition<State, Event, Facts> | undefined
  let chosen: Transition<State, Event, Facts> | undefined
  for (const row of lifecycle.lookup[state].get(event.type) ?? none) {
    if (row.when?.test(scene) === false) continue
    first ??= row
    if (rowOn(row.law.values, lawDate) === undefined) continue
    chosen = row
    break
  }
  if (first === undefined) return refuse(notAllowed(lifecycle, state, event, lawDate))
  if (chosen === undefined) return refuse(notInForce(lifecycle, first, event, lawDate))

  const findings = chosen.checks === undefined ? none : findBreaches(chosen.checks, scene)
  const moved = moveClocks(lifecycle, scene)
  return { status: 'moved', to: chosen.to, clocks: moved.clocks, effects: moved.effects, findings }
}

const none: readonly never[] = []

function findBreaches<State extends string, Event extends LifecycleEvent, Facts>(
  checks: readonly Check<State, Event, Facts>[],
  scene: Scene<State, Event, Facts>,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const check of checks) findings.push(...check.find(scene))
  return findings
}

function refuse(problem: LifecycleFinding): Refused {
  return { status: 'refused', findings: [problem] }
}

function notAllowed<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  state: State,
  { type, at }: Event,
  date: Scene<State, Event, Facts>['lawDate'],
): LifecycleFinding {
  const known = Object.keys(lifecycle.events)
  if (!known.includes(type)) {
    return finding('lifecycle.event-unknown', { event: quote(type), known }, lifecycle.basis, { at })
  }
  const inForce = lifecycle.leaving[state].filter(({ law }) => rowOn(law.values, date) !== undefined)
  const allowed = [...new Set(inForce.map(({ event }) => event))]
  const { vi, en } = lifecycle.states[state]
  const allowedNames = allowed.map((other) => nameOf(lifecycle, other))
  const name = nameOf(lifecycle, type)
  const params = { lifecycle: lifecycle.id, state: { vi, en }, event: type, name, allowed, allowedNames }
  return finding('lifecycle.not-allowed', params, lifecycle.basis, { at })
}

/** The law of that day has no such event. */
export function notInForce<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { law, event }: Transition<State, Event, Facts>,
  { at }: Event,
  date: Scene<State, Event, Facts>['lawDate'],
): LifecycleFinding {
  const basis: Basis = law.values[0].basis
  const since = law.values.find(({ from, value }) => from > date && value !== null)?.from
  const name = nameOf(lifecycle, event)
  const params = { lifecycle: lifecycle.id, event, name, date, ...(since !== undefined && { since }) }
  return finding('lifecycle.not-in-force', params, basis, { at })
}

/** The type of an event as a text, whatever stands there. */
export function typeName(type: unknown): string {
  return typeof type === 'string' ? type : quote(type)
}

/** The name of an event in both languages; its type when the lifecycle does not know it. */
export function nameOf<State extends string, Event extends LifecycleEvent, Facts>(
  { events }: Lifecycle<State, Event, Facts>,
  type: string,
): Label {
  const known: Readonly<Record<string, Label>> = events
  return typeof type === 'string' && Object.hasOwn(known, type)
    ? (known[type] as Label)
    : { vi: quote(type), en: quote(type) }
}
