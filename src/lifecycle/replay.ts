import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { isRecord, placesOf, wrong } from '../core/shape'
import { traceOf } from '../core/trace'
import { asMade, checkCase } from './check-case'
import { begin } from './define-lifecycle'
import { listNext } from './list-next'
import { toDeadline } from './to-deadline'
import { judge, nameOf, typeName } from './transition'
import type { CaseContextAt, Lifecycle, LifecycleEvent, LifecycleFinding, Replay, Snapshot } from './types'

/**
 * Vụ việc đang ở đâu? — What a case is now, every clock it ever had, which events may come next, and why not
 * the rest.
 *
 * Events are replayed in order of time; those of the same moment keep their order in the record. An event that cannot be
 * placed (no such event, not from this state, a time that is none, after `asOf`) gets a finding with its index, and the
 * rest is still replayed.
 *
 * @param lifecycle The table.
 * @param events The record, as it was stored; it is not changed.
 * @param context Calendar, choices, local rules, the facts of the case, and `asOf`, the moment of the question.
 * @returns The state, deadlines and allowed events; undetermined when `asOf` is no instant with an offset.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { replay } from 'congvu/lifecycle'
 *
 * const outcome = replay(dossierLifecycle, [{ type: 'accepted', at: '2024-03-04T08:30:00+07:00' }], {
 *   facts: { limit: { amount: 5, unit: 'working-day' } },
 *   asOf: '2024-03-06T08:00:00+07:00',
 * })
 * outcome.status === 'decided' && outcome.value.deadlines.map(({ due, status }) => [due, status])
 * //=> [['2024-03-11', 'running']]
 * ```
 */
export function replay<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  events: readonly Event[],
  context: CaseContextAt<Facts>,
): Outcome<Replay<State, Event>> {
  const unusable = checkCase(lifecycle, context)
  if (unusable.length > 0) return undetermined(placesOf(unusable), traceOf('lifecycle.replay', []), unusable)
  const rule = `${lifecycle.id}.replay`
  const now = readInstant(context.asOf)
  if (now === undefined) {
    const given = { event: 'asOf', name: { vi: 'asOf', en: 'asOf' }, given: quote(context.asOf) }
    const problem = finding('lifecycle.time-unreadable', given, lifecycle.basis, { path: ['asOf'] })
    return undetermined(['asOf'], traceOf(rule, []), [problem])
  }
  if (!Array.isArray(events)) {
    return undetermined(['events'], traceOf(rule, []), [wrong(events, 'array', lifecycle.basis, ['events'])])
  }
  const findings: Finding[] = []
  const history: Event[] = []
  let snapshot: Snapshot<State, Event> = { ...begin(lifecycle), history }
  for (const { event, index, second } of inOrder(lifecycle, events, now, context.asOf, findings)) {
    const result = judge(lifecycle, snapshot, event, second, context)
    for (const found of result.findings) findings.push(placed(found, index, event))
    if (result.status === 'refused') continue
    history.push(event)
    snapshot = { state: result.to, history, clocks: result.clocks }
  }
  const deadlines: Deadline[] = []
  for (const clock of snapshot.clocks) {
    const counted = toDeadline(clock, context.asOf, now, context, lifecycle.basis)
    for (const found of counted.findings) findings.push(found)
    if (counted.deadline !== undefined) deadlines.push(counted.deadline)
  }
  const { allowed, forbidden } = listNext(
    lifecycle,
    snapshot,
    { at: context.asOf, date: dateOf(dayOfSecond(now)) },
    context,
  )
  const value: Replay<State, Event> = {
    state: snapshot.state,
    final: lifecycle.states[snapshot.state].final === true,
    deadlines,
    allowed,
    forbidden,
    snapshot: asMade(snapshot, lifecycle),
  }
  return decided(value, traceOf(rule, []), findings)
}

type Placed<Event> = { readonly event: Event; readonly index: number; readonly second: number }

/** The events that can be replayed, in order of time; findings name those that cannot, or that stood out of order. */
function inOrder<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  events: readonly Event[],
  now: number,
  asOf: string,
  findings: Finding[],
): readonly Placed<Event>[] {
  const readable: Placed<Event>[] = []
  let latest: Placed<Event> | undefined
  let sorted = true
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as Event
    if (!isRecord(event)) {
      findings.push(wrong(event, 'object', lifecycle.basis, ['events', index]))
      continue
    }
    const second = readInstant(event.at)
    if (second === undefined || second > now) {
      findings.push(
        second === undefined ? unreadable(lifecycle, event, index) : inFuture(lifecycle, event, index, asOf),
      )
      continue
    }
    const placed = { event, index, second }
    readable.push(placed)
    if (latest === undefined || second >= latest.second) {
      latest = placed
    } else {
      sorted = false
      findings.push(outOfOrder(lifecycle, event, index, latest.event.at))
    }
  }
  return sorted ? readable : readable.sort((one, other) => one.second - other.second)
}

function unreadable<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { type, at }: Event,
  index: number,
): LifecycleFinding {
  const params = { event: typeName(type), name: nameOf(lifecycle, type), given: quote(at) }
  return finding('lifecycle.time-unreadable', params, lifecycle.basis, { path: ['events', index, 'at'] })
}

function inFuture<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { type, at }: Event,
  index: number,
  asOf: string,
): LifecycleFinding {
  const place = { severity: 'warning', at, path: ['events', index, 'at'] } as const
  const params = { event: typeName(type), name: nameOf(lifecycle, type), asOf }
  return finding('lifecycle.in-future', params, lifecycle.basis, place)
}

function outOfOrder<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { type, at }: Event,
  index: number,
  after: string,
): LifecycleFinding {
  const place = { severity: 'warning', at, path: ['events', index, 'at'] } as const
  const params = { event: typeName(type), name: nameOf(lifecycle, type), after }
  return finding('lifecycle.out-of-order', params, lifecycle.basis, place)
}

function placed(found: Finding, index: number, { at }: LifecycleEvent): Finding {
  return { ...found, at: found.at ?? at, path: ['events', index, ...(found.path ?? [])] }
}
