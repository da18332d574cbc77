import type { ContextAt } from '../calendar/context'
import { findUnreadable, missingOf } from '../core/form'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { traceOf } from '../core/trace'
import { replay } from '../lifecycle/replay'
import { listTimedDuties } from './late-duties'
import { findTimed } from './reception-lateness'
import { checkHead } from './reception-range'
import { recordFields } from './record-fields'
import { announcedDay } from './session-checks'
import { sessionLifecycle } from './session-lifecycle'
import type { ReceptionSession, SessionAudit } from './session-types'

/**
 * Buổi tiếp công dân này có vấn đề gì? — A session of a head at a moment: its state, its clocks, which events may come
 * next, and what was done against the rules.
 *
 * @param session The session with its events; `parseReception` makes one from unknown input.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Law 42/2013/QH13 art. 18, 24; Decree 154/2026/NĐ-CP art. 20-27.
 * @example
 * ```ts
 * import { auditReception } from 'congvu/petitions'
 *
 * const audit = auditReception(
 *   {
 *     kind: 'reception',
 *     id: 'TCD-8',
 *     head: { role: 'commune-chair' },
 *     events: [
 *       { type: 'planned', at: '2026-07-27T08:00:00+07:00', date: '2026-08-10' },
 *       { type: 'opened', at: '2026-08-10T08:00:00+07:00' },
 *     ],
 *   },
 *   { asOf: '2026-08-10T09:00:00+07:00' },
 * )
 * audit.findings.map(({ code }) => code) //=> ['reception.unposted']
 * ```
 */
export function auditReception(session: ReceptionSession, context: ContextAt): Outcome<SessionAudit> {
  const rule = 'petitions.audit-reception'
  const misshapen = findUnreadable(session, recordFields.reception, sessionLifecycle.basis)
  const unreadable = misshapen.length > 0 ? misshapen : checkHead(session.head)
  if (unreadable.length > 0) return undetermined(missingOf(unreadable), traceOf(rule, []), unreadable)
  const replayed = replay(sessionLifecycle, session.events, { ...context, facts: session })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { date } = announcedDay(snapshot.history)
  const planned = snapshot.history[0]?.at
  const held = snapshot.history.find(({ type }) => type === 'held')?.at
  const unit = session.unit ?? session.head.unit
  const audit: SessionAudit = {
    kind: 'reception',
    id: session.id,
    ...(unit !== undefined && { unit }),
    channel: 'reception',
    state,
    final,
    ...(planned !== undefined && { received: planned }),
    ...(held !== undefined && { finished: held }),
    ...(date !== undefined && { date }),
    deadlines,
    allowed,
    forbidden,
  }
  const found = [
    ...replayed.findings,
    ...findTimed(listTimedDuties(deadlines, snapshot.clocks, sessionLifecycle.clocks, context)),
  ]
  return decided(
    audit,
    traceOf(
      rule,
      deadlines.flatMap(({ trace }) => trace.steps),
    ),
    found,
  )
}
