import type { Basis } from '../core/citation'
import { quote, readInstant } from '../core/iso'
import { isMoment } from '../core/moment'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, isRecord, type Shape, wrong } from '../core/shape'
import { cite } from '../law/cite'
import type { CaseContext, Lifecycle, LifecycleEvent, Snapshot } from './types'

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const none: readonly never[] = []

/** Findings when a value is no lifecycle of `defineLifecycle`, or the context of a case not what it looks at. */
export function checkCase<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  context: CaseContext<Facts>,
): readonly SchemaFinding[] {
  if (!isLifecycle(lifecycle)) return [wrong(lifecycle, 'lifecycle', basis, ['lifecycle'])]
  if (!isRecord(context)) return [wrong(context, 'object', lifecycle.basis, ['context'])]
  const { basis: own, facts } = lifecycle
  return facts === undefined ? none : findMisshapen(context.facts, facts, own, ['context', 'facts'])
}

/** A lifecycle given to a function of bare values; anything else is refused. */
export function demandLifecycle(value: unknown): void {
  if (!isLifecycle(value)) throw new RangeError(`not a lifecycle: ${quote(value)}`)
}

/** True for what `defineLifecycle` made; what is inside is its own. */
function isLifecycle(value: unknown): boolean {
  return isRecord(value) && isRecord(value['lookup']) && value['origins'] instanceof Map
}

const clock = { id: 'string', holder: 'string', start: 'string', period: 'object' } as const
const snapshotShape: Shape = { state: 'string', history: [{ type: 'string', at: 'string' }], clocks: [clock] }

/** The snapshots that the interpreter made, so that no step of a long case reads all before it again. */
const made = /* @__PURE__ */ new WeakMap<object, object>()

/** Notes that the interpreter made a snapshot of a lifecycle itself. */
export function asMade<Made extends object>(snapshot: Made, lifecycle: object): Made {
  made.set(snapshot, lifecycle)
  return snapshot
}

/** Where a case cannot stand: a state that the lifecycle has not, events or clocks without their moments. */
export function checkSnapshot<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  snapshot: Snapshot<State, Event>,
): readonly SchemaFinding[] {
  if (isRecord(snapshot) && made.get(snapshot) === lifecycle) return none
  const path = ['snapshot']
  const misshapen = findMisshapen(snapshot, snapshotShape, lifecycle.basis, path)
  if (misshapen.length > 0) return misshapen
  const { state, history, clocks } = snapshot
  return [
    ...(Object.hasOwn(lifecycle.lookup, state) ? none : [wrong(state, 'state', lifecycle.basis, [...path, 'state'])]),
    ...history.flatMap((event, index): readonly SchemaFinding[] => {
      const details = lifecycle.details?.[event.type as Event['type']]
      const place = [...path, 'history', index]
      if (readInstant(event.at) === undefined) return [wrong(event.at, 'moment', lifecycle.basis, [...place, 'at'])]
      return details === undefined ? none : findMisshapen(event, details, lifecycle.basis, place)
    }),
    ...clocks.flatMap((one, index) =>
      (['start', 'pausedAt', 'metAt', 'voidAt'] as const).flatMap((field): readonly SchemaFinding[] =>
        one[field] === undefined || isMoment(one[field])
          ? none
          : [wrong(one[field], 'moment', lifecycle.basis, [...path, 'clocks', index, field])],
      ),
    ),
  ]
}
