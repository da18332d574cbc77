import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { type Finding, finding } from '../core/finding'
import { rowOn } from '../core/timeline'
import { nameOf, notInForce } from './transition'
import type {
  Allowed,
  CaseContext,
  Forbidden,
  Lifecycle,
  LifecycleEvent,
  LifecycleFinding,
  Origin,
  Scene,
  Snapshot,
  Transition,
} from './types'

/** What may come next, and every other event with the reason why it may not. */
export interface Next<State extends string, Event extends LifecycleEvent> {
  readonly allowed: readonly Allowed<State, Event>[]
  readonly forbidden: readonly Forbidden<Event>[]
}

/**
 * Every event of a lifecycle, asked about at one moment: allowed with the states it may lead to, or forbidden with the
 * reason. Only what the case and the moment decide is asked; what the details of an event decide is not known yet.
 */
export function listNext<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  snapshot: Snapshot<State, Event>,
  moment: { readonly at: IsoInstant; readonly date: IsoDate },
  context: CaseContext<Facts>,
): Next<State, Event> {
  const { state, history, clocks } = snapshot
  const lawDate = lifecycle.lawDate?.(history, moment.date, context) ?? moment.date
  const rows = lifecycle.lookup[state]
  const allowed: Allowed<State, Event>[] = []
  const forbidden: Forbidden<Event>[] = []
  for (const [type, leaving] of rows as ReadonlyMap<Event['type'], readonly Transition<State, Event, Facts>[]>) {
    // Its details are not known yet; only rules of the case look at it.
    const event = { type, at: moment.at } as unknown as Event
    const scene: Scene<State, Event, Facts> = { state, event, history, clocks, facts: context.facts, context, lawDate }
    const findings = ask(lifecycle, leaving, scene, allowed)
    if (findings.length > 0) forbidden.push({ event: type, findings })
  }
  for (const [event, origin] of lifecycle.origins) {
    if (!rows.has(event)) forbidden.push({ event, findings: [notFromHere(lifecycle, state, event, origin, lawDate)] })
  }
  return { allowed, forbidden }
}

/** Adds the places an event may lead to, or returns why it may not happen. */
function ask<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  leaving: readonly Transition<State, Event, Facts>[],
  scene: Scene<State, Event, Facts>,
  allowed: Allowed<State, Event>[],
): readonly Finding[] {
  const findings: Finding[] = []
  const before = allowed.length
  for (const row of leaving) {
    const known = row.when === undefined || row.when.of === 'case'
    if (row.when?.of === 'case' && !row.when.test(scene)) {
      findings.push(notMet(lifecycle, row, row.when, scene))
      continue
    }
    const law = rowOn(row.law.values, scene.lawDate)
    if (law === undefined) {
      findings.push(notInForce(lifecycle, row, scene.event, scene.lawDate))
      continue
    }
    const broken = breaches(row, scene)
    if (broken.length > 0) findings.push(...broken)
    else allowed.push({ event: row.event, to: row.to, by: row.by, basis: law.basis })
    if (known) break
  }
  return allowed.length > before ? none : findings
}

const none: readonly never[] = []

function breaches<State extends string, Event extends LifecycleEvent, Facts>(
  { checks }: Transition<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): readonly Finding[] {
  if (checks === undefined) return none
  let found: readonly Finding[] = none
  for (const check of checks) {
    if (check.of !== 'case') continue
    const violations = check.find(scene).filter(({ severity }) => severity === 'violation')
    if (violations.length > 0) found = [...found, ...violations]
  }
  return found
}

function notMet<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  { event, law }: Transition<State, Event, Facts>,
  { name, label }: NonNullable<Transition<State, Event, Facts>['when']>,
  { lawDate }: Scene<State, Event, Facts>,
): LifecycleFinding {
  const params = {
    lifecycle: lifecycle.id,
    event,
    name: nameOf(lifecycle, event),
    condition: name,
    conditionName: label ?? { vi: name, en: name },
  }
  return finding('lifecycle.condition-not-met', params, basisOf(law, lawDate))
}

/** An event that other states have: which, and by which article. */
function notFromHere<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  state: State,
  event: Event['type'],
  { from, fromNames, law }: Origin<State, Event, Facts>,
  date: IsoDate,
): LifecycleFinding {
  const { vi, en } = lifecycle.states[state]
  const name = nameOf(lifecycle, event)
  const params = { lifecycle: lifecycle.id, state: { vi, en }, event, name, from, fromNames }
  return finding('lifecycle.not-from-here', params, basisOf(law, date))
}

function basisOf({ values }: Transition<string, LifecycleEvent, unknown>['law'], date: IsoDate): Basis {
  return (rowOn(values, date) ?? values[0]).basis
}
