import type { ContextAt } from '../calendar/context'
import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { protectionDecision, protectionExecution, urgentDecision, urgentRequest } from '../law/petitions-protection'
import { replay } from '../lifecycle/replay'
import { workingDaysLate } from './lateness'
import { withLocal } from './local-rules'

import { between, bodiesFor, isUrgent, openingOf, scopeOf } from './protection-checks'
import { protectionLifecycle } from './protection-lifecycle'
import type { ProtectionAudit, ProtectionEvent, ProtectionRecord, ProtectionState } from './protection-types'
import { recordShapes } from './record-shapes'

/**
 * Việc bảo vệ người tố cáo này có vấn đề gì? — Everything about a protection at a moment: its state, since when it
 * lasts, who may protect, and what was not done promptly or not in the form of the law.
 *
 * “Promptly” and “at once” carry no number: a delay is a warning with the days that passed. With the host's own limit
 * (`decisionLimit`) it is measured against that.
 *
 * @param protection The record and its events.
 * @param context Calendar, choices at open points, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Denunciation Law 25/2018/QH14 art. 47-58; Decree 31/2019/NĐ-CP art. 7-8; plan 17/KH-UBND II.4.c.
 * @example
 * ```ts
 * import { auditProtection } from 'congvu/petitions'
 *
 * const audit = auditProtection(
 *   {
 *     code: 'BV-2026-0001',
 *     person: 'NTC-2026-0007',
 *     events: [{ type: 'requested', at: '2026-03-02T21:00:00+07:00', form: 'phone', urgent: true, scope: ['life'] }],
 *   },
 *   { asOf: '2026-03-04T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.bodies //=> ['police']
 * audit.findings.map(({ code }) => code) //=> ['protection.undecided', 'protection.writing-missing']
 * ```
 */
export function auditProtection(protection: ProtectionRecord, context: ContextAt): Outcome<ProtectionAudit> {
  return withLocal(auditOf(protection, context), context)
}

function auditOf(protection: ProtectionRecord, context: ContextAt): Outcome<ProtectionAudit> {
  const rule = 'protection.audit-protection'
  const unreadable = findMisshapen(protection, recordShapes.protection, protectionLifecycle.basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const replayed = replay(protectionLifecycle, protection.events, { ...context, facts: protection })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { history } = snapshot
  const since = history.find(({ type }) => type === 'applied' || type === 'carried-out')?.at
  const until = final ? history.at(-1)?.at : undefined
  const audit: ProtectionAudit = {
    code: protection.code,
    state,
    final,
    ...(since !== undefined && { since }),
    ...(since !== undefined && until !== undefined && { until }),
    bodies: bodiesFor(scopeOf(history)),
    deadlines,
    allowed,
    forbidden,
  }
  const findings = [
    ...replayed.findings,
    ...findUndecided(state, history, deadlines, context),
    ...findUnwritten(history, context),
    ...findNotCarriedOut(state, history, context),
    ...deadlines.flatMap((deadline) => findLateness(deadline, context)),
  ]
  const params = {
    ...(audit.since !== undefined && { since: civilDay(audit.since) }),
    ...(audit.until !== undefined && { until: civilDay(audit.until) }),
  }
  const basis = protectionExecution.values[0].basis
  return decided(audit, traceOf(rule, [step('protection.state', params, basis)]), findings)
}

/** Kịp thời; khẩn cấp thì ngay — a request that waits. */
function findUndecided(
  state: ProtectionState,
  history: readonly ProtectionEvent[],
  deadlines: readonly Deadline[],
  { asOf }: ContextAt,
): readonly Finding[] {
  const opening = openingOf(history)
  if (opening === undefined || (state !== 'requested' && state !== 'forwarded')) return []
  const { since, days } = between(opening.at, asOf)
  const urgent = at(urgentDecision.values, since)
  const law = at(protectionDecision.values, since)
  if (days <= 0 || law === undefined) return []
  if (isUrgent(history) && urgent !== undefined) {
    return [finding('protection.undecided', { since, days }, urgent.basis, { severity: 'warning' })]
  }
  if (deadlines.length > 0) return []
  return [finding('protection.undecided-without-limit', { since, days }, law.basis, { severity: 'notice' })]
}

/** Đề nghị khẩn cấp bằng lời phải được thể hiện bằng văn bản sau đó (art. 50.3). */
function findUnwritten(history: readonly ProtectionEvent[], { asOf }: ContextAt): readonly Finding[] {
  const oral = history.find(
    (event) => event.type === 'requested' && (event.form === 'phone' || event.form === 'in-person'),
  )
  const written = history.some(({ type }) => type === 'confirmed-in-writing')
  const law = oral && at(urgentRequest.values, civilDay(oral.at))
  if (oral === undefined || written || law === undefined || between(oral.at, asOf).days <= 0) return []
  return [finding('protection.writing-missing', { since: civilDay(oral.at) }, law.basis, { severity: 'warning' })]
}

/** Có quyết định thì thực hiện ngay (art. 52.4). */
function findNotCarriedOut(
  state: ProtectionState,
  history: readonly ProtectionEvent[],
  { asOf }: ContextAt,
): readonly Finding[] {
  const decision = history.filter(({ type }) => type === 'decided').at(-1)
  if (state !== 'decided' || decision === undefined) return []
  const { since, days } = between(decision.at, asOf)
  const law = at(protectionExecution.values, since)
  if (days <= 0 || law === undefined) return []
  return [finding('protection.not-carried-out', { since, days }, law.basis, { severity: 'warning' })]
}

function findLateness(deadline: Deadline, context: ContextAt): readonly Finding[] {
  const { due, status, metAt, basis } = deadline
  if (status !== 'overdue' && status !== 'met-late') return []
  const end = metAt ?? context.asOf
  const workingDays = workingDaysLate(deadline, context)
  return [
    status === 'overdue'
      ? finding('protection.overdue', { due, workingDays }, basis, { at: end })
      : finding('protection.done-late', { due, workingDays }, basis, { at: end }),
  ]
}
