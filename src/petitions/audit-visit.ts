import type { ContextAt } from '../calendar/context'
import type { IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import { finding } from '../core/finding'
import { findUnreadable, missingOf } from '../core/form'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { traceOf } from '../core/trace'
import { replay } from '../lifecycle/replay'
import { listTimedDuties } from './late-duties'
import type { ReceptionFinding } from './reception-findings'
import { findTimed } from './reception-lateness'
import { recordFields } from './record-fields'
import type { VisitEvent } from './visit-events'
import { visitLifecycle } from './visit-lifecycle'
import type { Visit, VisitAudit } from './visit-types'

/**
 * Lượt tiếp công dân này có vấn đề gì? — One visit at a moment: its state, its clocks, which events may come next, and
 * what was done against the rules.
 *
 * @param visit The visit with its events; `parseVisit` makes one from unknown input. It names nobody.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Law 42/2013/QH13 art. 9, 25-28; Decree 154/2026/NĐ-CP art. 4, 12-15, 41.
 * @example
 * ```ts
 * import { auditVisit } from 'congvu/petitions'
 *
 * const audit = auditVisit(
 *   {
 *     kind: 'visit',
 *     id: 'LT-1',
 *     events: [
 *       { type: 'arrived', at: '2026-08-03T08:00:00+07:00' },
 *       { type: 'identified', at: '2026-08-03T08:05:00+07:00', stated: ['name', 'address', 'identity-number'] },
 *       { type: 'recorded', at: '2026-08-03T08:30:00+07:00', how: 'petition', signed: true },
 *     ],
 *   },
 *   { asOf: '2026-08-04T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.deadlines.map(({ id, due }) => [id, due])
 * //=> [['visit.answer', '2026-08-17'], ['visit.unprocessed', '2026-09-17']]
 * ```
 */
export function auditVisit(visit: Visit, context: ContextAt): Outcome<VisitAudit> {
  const rule = 'petitions.audit-visit'
  const unreadable = findUnreadable(visit, recordFields.visit, visitLifecycle.basis)
  if (unreadable.length > 0) return undetermined(missingOf(unreadable), traceOf(rule, []), unreadable)
  const replayed = replay(visitLifecycle, visit.events, { ...context, facts: visit })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const received = momentOf(snapshot.history, ['arrived'])
  const finished = momentOf(snapshot.history, ['answered', 'refusal-noticed', ...(final ? ['refusal-explained'] : [])])
  const audit: VisitAudit = {
    kind: 'visit',
    id: visit.id,
    ...(visit.unit !== undefined && { unit: visit.unit }),
    channel: 'reception',
    state,
    final,
    ...(received !== undefined && { received }),
    ...(finished !== undefined && { finished }),
    deadlines,
    allowed,
    forbidden,
  }
  return decided(
    audit,
    traceOf(
      rule,
      deadlines.flatMap(({ trace }) => trace.steps),
    ),
    [
      ...replayed.findings,
      ...findTimed(listTimedDuties(deadlines, snapshot.clocks, visitLifecycle.clocks, context)),
      ...findTripwire(deadlines),
    ],
  )
}

function momentOf(history: readonly VisitEvent[], types: readonly string[]): IsoInstant | undefined {
  return history.find(({ type }) => types.includes(type))?.at
}

/** The answer is overdue while the petition lies unprocessed: the disciplinary tripwire is told well before it. */
function findTripwire(deadlines: readonly Deadline[]): readonly ReceptionFinding[] {
  const late = deadlines.some(({ id, status }) => id === 'visit.answer' && status === 'overdue')
  const tripwire = deadlines.find(({ id, status }) => id === 'visit.unprocessed' && status === 'running')
  if (!late || tripwire === undefined) return []
  return [finding('reception.tripwire-near', { until: tripwire.due }, tripwire.basis, { severity: 'warning' })]
}
