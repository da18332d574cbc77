import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Clock, ClockRule, ClockTriggers, Effects, Lifecycle, LifecycleEvent, Scene, Trigger } from './types'

type Gathered = { -readonly [Kind in keyof Effects]: readonly string[] }

const none: readonly never[] = []
const nothing: Effects = { created: none, met: none, void: none, paused: none, resumed: none }

/** What an event does to the clocks of a case: ends come before starts, so that a clock can start anew. */
export function moveClocks<State extends string, Event extends LifecycleEvent, Facts>(
  { clockActions }: Lifecycle<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): { readonly clocks: readonly Clock[]; readonly effects: Effects } {
  const actions = clockActions[scene.event.type]
  if (actions === undefined) return { clocks: scene.clocks, effects: nothing }
  const effects: Gathered = { created: none, met: none, void: none, paused: none, resumed: none }
  const clocks: Clock[] = []
  for (const clock of scene.clocks) {
    const triggers = isClosed(clock) ? undefined : actions.acting[clock.id]
    clocks.push(triggers === undefined ? clock : moveClock(clock, triggers, scene, effects))
  }
  if (actions.starting.length > 0) startClocks(actions.starting, after(scene, clocks), clocks, effects)
  return { clocks, effects }
}

function after<State extends string, Event extends LifecycleEvent, Facts>(
  { state, event, history, facts, context, lawDate }: Scene<State, Event, Facts>,
  clocks: readonly Clock[],
): Scene<State, Event, Facts> {
  return { state, event, history, clocks, facts, context, lawDate }
}

/** Starts the clocks of some rules; `scene` sees each as soon as it is there. */
function startClocks<State extends string, Event extends LifecycleEvent, Facts>(
  rules: readonly ClockRule<State, Event, Facts>[],
  scene: Scene<State, Event, Facts>,
  clocks: Clock[],
  effects: Gathered,
): void {
  for (const rule of rules) {
    const period = rule.starts.when?.test(scene) === false ? undefined : periodOf(rule, scene)
    if (period === undefined) continue
    effects.created = [...effects.created, rule.id]
    clocks.push({ id: rule.id, holder: rule.holderOf?.(scene) ?? rule.holder, start: scene.event.at, period })
  }
}

/** True once a clock was met or became void. */
export function isClosed({ metAt, voidAt }: Clock): boolean {
  return metAt !== undefined || voidAt !== undefined
}

function moveClock<State extends string, Event extends LifecycleEvent, Facts>(
  clock: Clock,
  { meets, voids, pauses, resumes }: ClockTriggers<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
  effects: Gathered,
): Clock {
  const { at } = scene.event
  const { id, holder, start } = clock
  if (fires(meets, scene, clock)) {
    effects.met = [...effects.met, id]
    return { id, holder, start, period: periodUntil(clock, at), metAt: at }
  }
  if (fires(voids, scene, clock)) {
    effects.void = [...effects.void, id]
    return { id, holder, start, period: periodUntil(clock, at), voidAt: at }
  }
  if (clock.pausedAt === undefined && fires(pauses, scene, clock)) {
    effects.paused = [...effects.paused, id]
    return { id, holder, start, period: clock.period, pausedAt: at }
  }
  if (clock.pausedAt !== undefined && fires(resumes, scene, clock)) {
    effects.resumed = [...effects.resumed, id]
    return { id, holder, start, period: periodUntil(clock, at) }
  }
  return clock
}

/** The period of a clock with its open pause ended at a moment; a bound (`before`, `by`) is not moved by a pause. */
export function periodUntil({ pausedAt, period }: Clock, at: string): Period {
  if (pausedAt === undefined || !('from' in period)) return period
  return { ...period, pauses: [...(period.pauses ?? none), { from: pausedAt, to: at }] }
}

function fires<State extends string, Event extends LifecycleEvent, Facts>(
  trigger: Trigger<State, Event, Facts> | undefined,
  scene: Scene<State, Event, Facts>,
  clock: Clock,
): boolean {
  return trigger !== undefined && trigger.when?.test(scene, clock) !== false
}

function periodOf<State extends string, Event extends LifecycleEvent, Facts>(
  rule: ClockRule<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): Period | undefined {
  if (rule.period !== undefined) return rule.period(scene)
  const law = rule.limit === undefined ? undefined : lawOn(rule.limit, scene.lawDate, scene.context)
  return law && { from: scene.event.at, limit: law.value, basis: law.basis }
}
