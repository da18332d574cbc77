import { decided, type Outcome } from '../core/outcome'
import { traceOf } from '../core/trace'
import { replay } from './replay'
import { transition } from './transition'
import type { CaseContext, Lifecycle, LifecycleEvent } from './types'

/**
 * Có được làm việc này bây giờ không? — Whether an event may happen now, and if not, which article forbids it.
 *
 * @param lifecycle The table.
 * @param events What has happened so far.
 * @param event What is about to happen, with its moment.
 * @param context Calendar, choices, local rules, and the facts of the case.
 * @returns `true` when the table has a place for the event and it breaks no rule; else `false`, with findings.
 *   Undetermined when the event's moment is no instant.
 * @example
 * ```ts
 * import { dossierLifecycle } from 'congvu/dossier'
 * import { mayHappen } from 'congvu/lifecycle'
 *
 * const answer = mayHappen(dossierLifecycle, [], { type: 'closed', at: '2025-08-04T08:30:00+07:00' }, { facts: {} })
 * answer.status === 'decided' && answer.value //=> false
 * answer.findings.map(({ code }) => code) //=> ['lifecycle.not-allowed']
 * ```
 */
export function mayHappen<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  events: readonly Event[],
  event: Event,
  context: CaseContext<Facts>,
): Outcome<boolean> {
  const before = replay(lifecycle, events, { ...context, asOf: event.at })
  if (before.status === 'undetermined') return before
  const result = transition(lifecycle, before.value.snapshot, event, context)
  const forbidden = result.findings.some(({ severity }) => severity === 'violation')
  return decided(result.status === 'moved' && !forbidden, traceOf(`${lifecycle.id}.may-happen`, []), result.findings)
}
