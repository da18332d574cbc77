import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { dayOf, secondOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { at as inForceAt } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { complaintRegime } from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import { replay } from '../lifecycle/replay'
import { resolversOn } from './complaint-competence'
import { effectOf } from './complaint-effect'
import { endOfFiling } from './complaint-filing'
import { beganAnew, clockIds, decidedAt, lastOf, levelOf } from './complaint-history'
import { findLateness, readClock } from './complaint-lateness'
import { complaintLifecycle } from './complaint-lifecycle'
import { findMissing } from './complaint-missing'
import { obedienceOf, obedienceStep } from './complaint-obedience'
import { type ComplaintAt, lawsuitRights, secondRight } from './complaint-rights'
import type { Complaint, ComplaintAudit, LegalEffect } from './complaint-types'
import { withLocal } from './local-rules'
import { recordShapes } from './record-shapes'

/**
 * Vụ việc khiếu nại này có vấn đề gì? — Everything about a complaint at a moment: its state, every clock, the rights the
 * complainant still has, legal effect, and what was done against the rules.
 *
 * @param complaint The case and its events, as stored; `parseComplaint` makes one from unknown input.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Luật Khiếu nại 02/2011/QH13 (Law 136/2025/QH15 from 1 July 2026); Decrees 75/2012, 124/2020, 155/2026; Law on
 *   Administrative Procedure 93/2015/QH13 art. 116. Plan 17/KH-UBND II.2.c, II.3.c, II.4.b.
 * @example
 * ```ts
 * import { auditComplaint } from 'congvu/petitions'
 *
 * const audit = auditComplaint(
 *   {
 *     kind: 'complaint',
 *     code: 'KN-01',
 *     subject: 'administrative',
 *     known: '2024-01-02',
 *     events: [
 *       { type: 'received', at: '2024-03-04T08:00:00+07:00' },
 *       { type: 'accepted', at: '2024-03-11T08:00:00+07:00' },
 *     ],
 *   },
 *   { asOf: '2024-04-15T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.due //=> '2024-04-10'
 * audit.findings.map(({ code }) => code) //=> ['complaint.overdue']
 * audit.status === 'decided' && audit.value.secondComplaint?.lastDay //=> '2024-05-10'
 * ```
 */
export function auditComplaint(complaint: Complaint, context: ContextAt): Outcome<ComplaintAudit> {
  return withLocal(auditOf(complaint, context), context)
}

function auditOf(complaint: Complaint, context: ContextAt): Outcome<ComplaintAudit> {
  const rule = 'complaint.audit-complaint'
  const unreadable = findMisshapen(complaint, recordShapes.complaint, complaintLifecycle.basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { kind: _kind, code, events, ...facts } = complaint
  const replayed = replay(complaintLifecycle, events, { ...context, facts })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { history, clocks } = snapshot
  const here: ComplaintAt = { state, history, clocks, facts, context }
  const today = civilDay(context.asOf)
  const level = levelOf(state, clocks)
  const lawDate = civilDay(history.at(-1)?.at ?? context.asOf)
  const regime = inForceAt(complaintRegime.values, lawDate)
  const received = lastOf(history, 'received')
  const filing = endOfFiling(facts, received && civilDay(received.at), context)
  const result = resultClock(deadlines, beganAnew(history))
  const resolvers = facts.respondent && resolversOn(facts.respondent, received ? civilDay(received.at) : today)
  const second = secondRight(here)
  const lawsuits = lawsuitRights(here)
  const effect = effectAt(here, second?.lastDay)
  const obedience = obedienceOf(state, facts.subject, deadlines)
  const rights = [second, ...lawsuits].flatMap((right) => (right?.deadline === undefined ? [] : [right.deadline]))
  const readings = clocks.map((clock) => readClock(clock, facts.subject, context))
  const audit: ComplaintAudit = {
    kind: 'complaint',
    code,
    state,
    final,
    level,
    ...(regime !== undefined && { regime: regime.value }),
    complex: isComplex(here),
    ...(resolvers !== undefined && { resolvers }),
    ...(filing !== undefined && { filingUntil: civilDay(filing.due) }),
    ...(result !== undefined && { due: civilDay(result.due) }),
    timeliness: timelinessOf(result),
    ...(second !== undefined && { secondComplaint: second }),
    lawsuits,
    ...(effect !== undefined && { effect }),
    ...(obedience !== undefined && { obedience }),
    alternatives: readings.flatMap(({ others }) => others),
    deadlines: [...deadlines, ...rights],
    allowed,
    forbidden,
  }
  const findings: readonly Finding[] = [
    ...replayed.findings,
    ...findLateness(readings, events, context),
    ...findMissing(complaint, here),
  ]
  return decided(audit, traceOf(rule, stepsOf(audit, lawDate, result, context)), findings)
}

/** The resolution clock that counts: the last one that was not replaced, since the case began anew. */
function resultClock(deadlines: readonly Deadline[], since: number): Deadline | undefined {
  const ids: readonly string[] = [clockIds[1].resolution, clockIds[2].resolution]
  return deadlines.filter(({ id, start }) => ids.includes(id) && secondOf(start) >= since).at(-1)
}

function timelinessOf(result: Deadline | undefined): ComplaintAudit['timeliness'] {
  if (result === undefined) return 'waiting'
  const names = {
    running: 'in-time',
    paused: 'suspended',
    met: 'on-time',
    'met-late': 'late',
    overdue: 'overdue',
    void: 'ended',
  } as const
  return names[result.status]
}

/** True when the last resolution clock counts the cap of a complex case. */
function isComplex({ state, clocks, history }: ComplaintAt): boolean {
  const id = clockIds[levelOf(state, clocks)].resolution
  const since = beganAnew(history)
  const clock = clocks.filter((one) => one.id === id && secondOf(one.start) >= since).at(-1)
  return history.some(({ type, at }) => type === 'complexity-determined' && at === clock?.start)
}

/** Legal effect of the last decision that stands; it counts from issue, the window from receipt, so both are told. */
function effectAt(
  { state, history, clocks, facts, context }: ComplaintAt,
  windowUntil: IsoDate | undefined,
): LegalEffect | undefined {
  const level = decidedAt(2, clocks, history) === undefined ? 1 : 2
  const issued = decidedAt(level, clocks, history)
  const remote = facts.remote !== undefined
  const effect = issued === undefined ? undefined : effectOf({ subject: facts.subject, remote, issued }, context)
  if (issued === undefined || effect === undefined) return undefined
  const today = dayOf(civilDay(context.asOf))
  const reached = today >= dayOf(effect.from)
  const contested = level === 1 && isPendingSecond(state)
  const closed = level === 2 || windowUntil === undefined || today > dayOf(windowUntil)
  return {
    level,
    issued: civilDay(issued),
    from: effect.from,
    ...(level === 1 && windowUntil !== undefined && { windowUntil }),
    inForce: reached && !contested,
    settled: reached && !contested && closed,
  }
}

function isPendingSecond(state: ComplaintAt['state']): boolean {
  return state.endsWith('-second') && state !== 'refused-second' && state !== 'terminated-second'
}

/** The law of the day of the last event, the choices that mattered, and how the time to resolve was counted. */
function stepsOf(
  { regime, alternatives, obedience }: ComplaintAudit,
  date: IsoDate,
  result: Deadline | undefined,
  { policy }: ContextAt,
): readonly TraceStep[] {
  const basis = (inForceAt(complaintRegime.values, date) ?? complaintRegime.values[0]).basis
  const used = [...new Set(alternatives.map(({ interpretation }) => interpretation))]
  return [
    ...(regime === undefined ? [] : [step('complaint.regime', { date, regime }, basis)]),
    ...used.map((id) => step('interpretation.used', { id, option: choose(id, policy) })),
    ...obedienceStep(obedience, date),
    ...(result?.trace.steps ?? []),
  ]
}
