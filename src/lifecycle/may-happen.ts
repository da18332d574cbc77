import { type Finding, finding } from '../core/finding'
import { quote, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { isRecord, placesOf, wrong } from '../core/shape'
import { traceOf } from '../core/trace'
import { checkCase } from './check-case'
import { replay } from './replay'
import { nameOf, transition, typeName } from './transition'
import type { CaseContext, Lifecycle, LifecycleEvent } from './types'

/**
 * Có được làm việc này bây giờ không? — Whether an event may happen now, and if not, which article forbids it.
 *
 * @param lifecycle The table.
 * @param events What has happened so far.
 * @param event What is about to happen, with its moment.
 * @param context Calendar, choices, local rules, and the facts of the case.
 * @returns `true` when the table has a place for the event and it breaks no rule; else `false`, with findings. What the
 *   record holds that could not be placed is told too, because it may have changed the answer. Undetermined when the
 *   event's moment is no instant.
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
  const unusable = checkCase(lifecycle, context)
  if (unusable.length > 0) return undetermined(placesOf(unusable), traceOf('lifecycle.may-happen', []), unusable)
  const trace = traceOf(`${lifecycle.id}.may-happen`, [])
  if (!isRecord(event)) return undetermined(['event'], trace, [wrong(event, 'object', lifecycle.basis, ['event'])])
  const before = replay(lifecycle, events, { ...context, asOf: event.at })
  if (before.status === 'undetermined') {
    if (readInstant(event.at) !== undefined) return before
    const params = { event: typeName(event.type), name: nameOf(lifecycle, event.type), given: quote(event.at) }
    const problem = finding('lifecycle.time-unreadable', params, lifecycle.basis, { path: ['event', 'at'] })
    return undetermined(['event.at'], trace, [problem])
  }
  const result = transition(lifecycle, before.value.snapshot, event, context)
  const forbidden = result.findings.some(({ severity }) => severity === 'violation')
  return decided(result.status === 'moved' && !forbidden, trace, [...leftOut(before.findings), ...result.findings])
}

/** What the interpreter could not place in the record; breaches of the past are not told again. */
export function leftOut(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code.startsWith('lifecycle.'))
}
