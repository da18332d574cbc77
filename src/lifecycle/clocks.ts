import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Clock, ClockRule, Effects, Lifecycle, LifecycleEvent, Scene, Trigger } from './types'

type Gathered = { readonly [Kind in keyof Effects]: string[] }

const nothing: Effects = { created: [], met: [], void: [], paused: [], resumed: [] }

/** What an event does to the clocks of a case: ends come before starts, so that a clock can start anew. */
export function moveClocks<State extends string, Event extends LifecycleEvent, Facts>(
  { clockActions }: Lifecycle<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): { readonly clocks: readonly Clock[]; readonly effects: Effects } {
  const actions = clockActions[scene.event.type]
  if (actions === undefined || (actions.starting.length === 0 && scene.clocks.length === 0)) {
    return { clocks: scene.clocks, effects: nothing }
  }
  const effects: Gathered = { created: [], met: [], void: [], paused: [], resumed: [] }
  const clocks = scene.clocks.map((clock) => {
    const rule = actions.acting[clock.id]
    return rule === undefined || isClosed(clock) ? clock : moveClock(clock, rule, scene, effects)
  })
  for (const rule of actions.starting) {
    const after: Scene<State, Event, Facts> = { ...scene, clocks }
    const period = rule.starts.when?.test(after) === false ? undefined : periodOf(rule, after)
    if (period === undefined) continue
    effects.created.push(rule.id)
    clocks.push({ id: rule.id, holder: rule.holderOf?.(after) ?? rule.holder, start: scene.event.at, period })
  }
  return { clocks, effects }
}

/** True once a clock was met or became void. */
export function isClosed({ metAt, voidAt }: Clock): boolean {
  return metAt !== undefined || voidAt !== undefined
}

function moveClock<State extends string, Event extends LifecycleEvent, Facts>(
  clock: Clock,
  rule: ClockRule<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
  effects: Gathered,
): Clock {
  const { at } = scene.event
  if (fires(rule.meets, scene, clock)) {
    effects.met.push(clock.id)
    return { ...resume(clock, at), metAt: at }
  }
  if (fires(rule.voids, scene, clock)) {
    effects.void.push(clock.id)
    return { ...resume(clock, at), voidAt: at }
  }
  if (clock.pausedAt === undefined && fires(rule.pauses, scene, clock)) {
    effects.paused.push(clock.id)
    return { ...clock, pausedAt: at }
  }
  if (clock.pausedAt !== undefined && fires(rule.resumes, scene, clock)) {
    effects.resumed.push(clock.id)
    return resume(clock, at)
  }
  return clock
}

/** The clock with its open pause ended at a moment; a bound (`before`, `by`) is not moved by a pause. */
export function resume(clock: Clock, at: string): Clock {
  if (clock.pausedAt === undefined) return clock
  const { pausedAt, ...rest } = clock
  if (!('from' in clock.period)) return rest
  const period = { ...clock.period, pauses: [...(clock.period.pauses ?? []), { from: pausedAt, to: at }] }
  return { ...rest, period }
}

function fires<State extends string, Event extends LifecycleEvent, Facts>(
  trigger: Trigger<State, Event, Facts> | undefined,
  scene: Scene<State, Event, Facts>,
  clock: Clock,
): boolean {
  return trigger?.on.includes(scene.event.type) === true && trigger.when?.test(scene, clock) !== false
}

function periodOf<State extends string, Event extends LifecycleEvent, Facts>(
  rule: ClockRule<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): Period | undefined {
  if (rule.period !== undefined) return rule.period(scene)
  const law = rule.limit === undefined ? undefined : lawOn(rule.limit, scene.lawDate, scene.context)
  return law && { from: scene.event.at, limit: law.value, basis: law.basis }
}
