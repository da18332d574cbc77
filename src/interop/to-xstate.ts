import { type DrawableLifecycle, demandDrawable } from './to-mermaid'

/** One row for an event: where to, under which guard, who acts. */
interface XStateTransition {
  readonly target: string
  readonly guard?: string
  readonly meta: { readonly by: string }
}

/** Cấu hình máy trạng thái — what XState 5 takes for `createMachine`: plain JSON, guards by name. */
export interface XStateConfig {
  readonly id: string
  readonly initial: string
  readonly meta: { readonly vi: string; readonly en: string }
  readonly states: Readonly<
    Record<
      string,
      {
        readonly type?: 'final'
        readonly meta: { readonly vi: string; readonly en: string }
        readonly on?: Readonly<Record<string, readonly XStateTransition[]>>
      }
    >
  >
}

/**
 * Vòng đời cho XState — A lifecycle as the configuration of an XState 5 machine, for its editors and for systems that run it.
 *
 * It is the drawing, not the law: states, events and guards by name. Which day's law applies, clocks, findings and reasons
 * stay with `replay`; a host that runs the machine gives the guards itself.
 *
 * @param lifecycle Any lifecycle of the library or a host's own.
 * @returns Plain JSON; a state is final when no event leaves it.
 * @throws RangeError that names the place of what cannot be drawn.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { toXState } from 'congvu/interop'
 *
 * const config = toXState(dossierLifecycle)
 * config.initial //=> 'new'
 * config.states['finished']?.on?.['returned'] //=> [{ target: 'returned', meta: { by: 'one-stop' } }]
 * ```
 */
export function toXState(lifecycle: DrawableLifecycle): XStateConfig {
  demandDrawable(lifecycle)
  const { id, initial, label, states, transitions } = lifecycle
  const rows = transitions.flatMap(({ from, ...row }) => [from].flat().map((state) => ({ ...row, from: state })))
  return {
    id,
    initial,
    meta: { vi: label.vi, en: label.en },
    states: Object.fromEntries(
      Object.entries(states).map(([state, { vi, en }]) => {
        const leaving = rows.filter(({ from }) => from === state)
        const events = [...new Set(leaving.map(({ event }) => event))]
        const on = events.map((event) => [event, leaving.filter((row) => row.event === event).map(toTransition)])
        const end = leaving.length === 0 ? { type: 'final' as const } : { on: Object.fromEntries(on) }
        return [state, { meta: { vi, en }, ...end }]
      }),
    ),
  }
}

function toTransition({ to, by, when }: DrawableLifecycle['transitions'][number]): XStateTransition {
  return { target: to, ...(when !== undefined && { guard: when.name }), meta: { by } }
}
