import { lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Clock, ClockRule, Effects, Lifecycle, LifecycleEvent, Scene, Trigger } from './types'

/** What an event does to the clocks of a case: ends come before starts, so that a clock can start anew. */
export function moveClocks<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): { readonly clocks: readonly Clock[]; readonly effects: Effects } {
  const effects = {
    created: [] as string[],
    met: [] as string[],
    void: [] as string[],
    paused: [] as string[],
    resumed: [] as string[],
  }
  const clocks = scene.clocks.map((clock) => {
    const rule = lifecycle.clocks.find(({ id }) => id === clock.id)
    return rule === undefined || isClosed(clock) ? clock : moveClock(clock, rule, scene, effects)
  })
  for (const rule of lifecycle.clocks) {
    if (!fires(rule.starts, scene)) continue
    const period = periodOf(rule, { ...scene, clocks })
    if (period === undefined) continue
    effects.created.push(rule.id)
    clocks.push({ id: rule.id, holder: rule.holder, start: scene.event.at, period })
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
  effects: { readonly met: string[]; readonly void: string[]; readonly paused: string[]; readonly resumed: string[] },
): Clock {
  const { at } = scene.event
  if (fires(rule.meets, scene)) {
    effects.met.push(clock.id)
    return { ...resume(clock, at), metAt: at }
  }
  if (fires(rule.voids, scene)) {
    effects.void.push(clock.id)
    return { ...resume(clock, at), voidAt: at }
  }
  if (clock.pausedAt === undefined && fires(rule.pauses, scene)) {
    effects.paused.push(clock.id)
    return { ...clock, pausedAt: at }
  }
  if (clock.pausedAt !== undefined && fires(rule.resumes, scene)) {
    effects.resumed.push(clock.id)
    return resume(clock, at)
  }
  return clock
}

/** The clock with its open pause ended at a moment; a bound (`before`, `by`) is not moved by a pause. */
export function resume(clock: Clock, at: string): Clock {
  const { pausedAt, ...rest } = clock
  if (pausedAt === undefined) return clock
  if (!('from' in clock.period)) return rest
  const period = { ...clock.period, pauses: [...(clock.period.pauses ?? []), { from: pausedAt, to: at }] }
  return { ...rest, period }
}

function fires<State extends string, Event extends LifecycleEvent, Facts>(
  trigger: Trigger<State, Event, Facts> | undefined,
  scene: Scene<State, Event, Facts>,
): boolean {
  return trigger?.on.includes(scene.event.type) === true && trigger.when?.test(scene) !== false
}

function periodOf<State extends string, Event extends LifecycleEvent, Facts>(
  rule: ClockRule<State, Event, Facts>,
  scene: Scene<State, Event, Facts>,
): Period | undefined {
  if (rule.period !== undefined) return rule.period(scene)
  const law = rule.limit === undefined ? undefined : lawOn(rule.limit, scene.lawDate, scene.context)
  return law && { from: scene.event.at, limit: law.value, basis: law.basis }
}
