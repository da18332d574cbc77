import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { isDateText } from '../core/iso'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  crimeReferral,
  denunciationRegime,
  inactionDiscipline,
  overdueDemand,
  restoration,
  sanctionCap,
} from '../law/petitions-denunciation'
import { replay } from '../lifecycle/replay'
import type { Label } from '../lifecycle/types'
import { denunciationClocks } from './denunciation-clocks'
import type { DenunciationEvent } from './denunciation-events'
import { distinctCriteria } from './denunciation-extension'
import { denunciationLifecycle } from './denunciation-lifecycle'
import { missingRecipients, type NoticeType } from './denunciation-notices'
import { publicationUntil } from './denunciation-publication'
import { dayOffStep, otherReading } from './denunciation-resolution'
import { resolutionClock, sinceAcceptance } from './denunciation-scene'
import { secrecyOf } from './denunciation-secrecy'
import type { DenunciationAudit, DenunciationRecord } from './denunciation-types'
import { workingDaysLate } from './lateness'
import { withLocal } from './local-rules'

import { recordShapes } from './record-shapes'

/**
 * Vụ việc tố cáo này có vấn đề gì? — Everything about a denunciation at a moment: its state, every clock, the last day to
 * conclude, how long publications must stand, and what was done against the law.
 *
 * Nothing that comes out can name the denouncer: a record holds references only, and no text of an event is repeated.
 *
 * @param denunciation The record and its events; `redact` makes one from an intake, `parseDenunciation` from unknown input.
 * @param context Calendar, choices at open points, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Denunciation Law 25/2018/QH14; Decree 31/2019/NĐ-CP; Decree 156/2026/NĐ-CP; plan 17/KH-UBND II.2.c, II.4.b.
 * @example
 * ```ts
 * import { auditDenunciation } from 'congvu/petitions'
 *
 * const audit = auditDenunciation(
 *   {
 *     code: 'TC-2026-0007',
 *     kind: 'public-duty',
 *     competent: true,
 *     denouncers: ['NTC-2026-0007'],
 *     events: [
 *       { type: 'received', at: '2026-03-02T09:00:00+07:00', channel: 'petition' },
 *       { type: 'accepted', at: '2026-03-09T15:00:00+07:00', limitDays: 60 },
 *     ],
 *   },
 *   { asOf: '2026-03-10T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.due //=> '2026-04-08'
 * audit.findings.map(({ code }) => code) //=> ['denunciation.acceptance-limit-too-long']
 * ```
 */
export function auditDenunciation(denunciation: DenunciationRecord, context: ContextAt): Outcome<DenunciationAudit> {
  return withLocal(auditOf(denunciation, context), context)
}

function auditOf(denunciation: DenunciationRecord, context: ContextAt): Outcome<DenunciationAudit> {
  const rule = 'denunciation.audit-denunciation'
  const unreadable = findMisshapen(denunciation, recordShapes.denunciation, denunciationLifecycle.basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const replayed = replay(denunciationLifecycle, denunciation.events, { ...context, facts: denunciation })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { history } = snapshot
  const lawDate = civilDay(history.at(-1)?.at ?? context.asOf)
  const resolution = lastOf(deadlines, resolutionClock)
  const cap = lastOf(deadlines, 'denunciation.sanction-limit')
  const due = earlier(resolution, cap)
  const other = resolution && otherReading(resolution.due as IsoDate, resolution.trace.steps, context)
  const regime = at(denunciationRegime.values, lawDate)
  const extensions = sinceAcceptance(history).flatMap((event) => (event.type === 'extended' ? [event] : []))
  const criteria = distinctCriteria(
    extensions.flatMap((extension) => extension.criteria),
    lawDate,
  )
  const accepted = sinceAcceptance(history).at(0)
  const granted = resolution === undefined ? 0 : countExtensions(resolution)
  const audit: DenunciationAudit = {
    code: denunciation.code,
    state,
    final,
    ...(regime !== undefined && { regime: regime.value }),
    ...(due !== undefined && { due: due.due as IsoDate }),
    ...(due !== undefined && due === resolution && other !== undefined && { otherReading: other }),
    extensions: granted,
    criteria: criteria.length,
    secrecy: secrecyOf(history),
    publishedUntil: publishedUntil(history, context),
    deadlines,
    allowed,
    forbidden,
  }
  const findings = [
    ...replayed.findings,
    ...deadlines.flatMap((deadline) => findLateness(deadline, context)),
    ...deadlines.flatMap((deadline) => findOtherReading(deadline, context)),
    ...findUntold(history, deadlines),
    ...findOverdue(resolution),
    ...findUnreferred(history),
    ...findApology(history),
  ]
  const steps: readonly TraceStep[] = [
    ...(regime === undefined
      ? []
      : [step('denunciation.regime', { date: lawDate, regime: regime.value }, regime.basis)]),
    ...(accepted === undefined || resolution === undefined
      ? []
      : [
          step(
            'denunciation.resolution',
            { accepted: civilDay(accepted.at), extensions: granted, criteria: criteria.length },
            resolution.basis,
          ),
          ...resolution.trace.steps,
          ...(other === undefined ? [] : [dayOffStep(context)]),
        ]),
    ...(cap !== undefined && due === cap && resolution !== undefined
      ? [
          step(
            'denunciation.sanction-cap',
            { date: cap.due as IsoDate, resolution: resolution.due as IsoDate },
            sanctionCap.values[0].basis,
          ),
        ]
      : []),
  ]
  return decided(audit, traceOf(rule, steps), findings)
}

function lastOf(deadlines: readonly Deadline[], id: string): Deadline | undefined {
  return deadlines.filter((deadline) => deadline.id === id && deadline.status !== 'void').at(-1)
}

function earlier(resolution: Deadline | undefined, cap: Deadline | undefined): Deadline | undefined {
  if (resolution === undefined || cap === undefined) return resolution ?? cap
  return cap.due < resolution.due ? cap : resolution
}

function countExtensions({ trace }: Deadline): number {
  return trace.steps.filter(({ step: code }) => code === 'period.extended').length
}

function dutyOf(id: string): Label {
  return denunciationClocks.find((clock) => clock.id === id)?.label ?? { vi: id, en: id }
}

/** A duty not done in time, or not done yet and late; a warning while it is in time by the other reading. */
function findLateness(deadline: Deadline, context: ContextAt): readonly Finding[] {
  const { id, due, status, metAt, basis, trace } = deadline
  if (status !== 'overdue' && status !== 'met-late') return []
  const end = metAt ?? context.asOf
  const params = { duty: dutyOf(id), due, workingDays: workingDaysLate(deadline, context) }
  const other = isDateText(due) ? otherReading(due, trace.steps, context) : undefined
  const severity = other !== undefined && civilDay(end) <= other ? 'warning' : 'violation'
  return [
    status === 'overdue'
      ? finding('denunciation.overdue', params, basis, { at: end, severity })
      : finding('denunciation.done-late', params, basis, { at: end, severity }),
  ]
}

/** Both days, whenever a limit in days ends on a day off: the law of denunciations does not say whether it moves. */
function findOtherReading({ id, due, status, trace, basis }: Deadline, context: ContextAt): readonly Finding[] {
  const other = isDateText(due) ? otherReading(due, trace.steps, context) : undefined
  if (other === undefined || status === 'void') return []
  const params = { duty: dutyOf(id), due: due as IsoDate, otherReading: other }
  return [finding('denunciation.last-day-off', params, basis, { severity: 'notice' })]
}

const notices: readonly (readonly [clock: string, type: NoticeType])[] = [
  ['denunciation.acceptance-notice', 'acceptance-notified'],
  ['denunciation.decision-sent', 'decision-sent'],
  ['denunciation.conclusion-sent', 'conclusion-sent'],
]

/** A notice that went to some and not to all. */
function findUntold(history: readonly DenunciationEvent[], deadlines: readonly Deadline[]): readonly Finding[] {
  return notices.flatMap(([id, type]) => {
    const deadline = lastOf(deadlines, id)
    const begun = history.some((event) => event.type === type)
    const missing = missingRecipients(history, type)
    if (deadline === undefined || deadline.metAt !== undefined || !begun || missing.length === 0) return []
    return [finding('denunciation.notice-not-to-all', { missing }, deadline.basis, { severity: 'warning' })]
  })
}

/** Overdue: the denouncer may go on to the superior, and who withholds the conclusion on purpose is disciplined. */
function findOverdue(resolution: Deadline | undefined): readonly Finding[] {
  if (resolution?.status !== 'overdue') return []
  const since = civilDay(resolution.due)
  const onward = at(overdueDemand.values, since)
  const inaction = at(inactionDiscipline.values, since)
  const notice = { severity: 'notice' } as const
  return [
    ...(onward === undefined ? [] : [finding('denunciation.onward-right', { since }, onward.basis, notice)]),
    ...(inaction === undefined
      ? []
      : [finding('denunciation.inaction', { discipline: inaction.value }, inaction.basis, notice)]),
  ]
}

/** Signs of a crime found and not referred. */
function findUnreferred(history: readonly DenunciationEvent[]): readonly Finding[] {
  const found = history.map(({ type }) => type).lastIndexOf('crime-signs-found')
  const event = history[found]
  if (event === undefined || history.slice(found).some(({ type }) => type === 'crime-referred')) return []
  const law = at(crimeReferral.values, civilDay(event.at)) ?? crimeReferral.values[0]
  return [finding('denunciation.crime-signs-not-referred', { since: civilDay(event.at) }, law.basis, { at: event.at })]
}

/** A person denounced wrongly has a right to a public apology; the law sets no day for it. */
function findApology(history: readonly DenunciationEvent[]): readonly Finding[] {
  const last = history.map(({ type }) => type).lastIndexOf('concluded')
  const conclusion = history[last]
  if (conclusion?.type !== 'concluded' || conclusion.violation) return []
  const law = at(restoration.values, civilDay(conclusion.at)) ?? restoration.values[0]
  if (history.slice(last).some(({ type }) => type === 'apologised')) return []
  return [finding('denunciation.apology-due', {}, law.basis, { severity: 'notice' })]
}

function publishedUntil(
  history: readonly DenunciationEvent[],
  context: ContextAt,
): DenunciationAudit['publishedUntil'] {
  return history.flatMap((event) =>
    event.type !== 'published'
      ? []
      : event.forms.flatMap(({ form }) => {
          const day = civilDay(event.at)
          const until = publicationUntil(form, day, day, context)
          return until === undefined ? [] : [{ form, until }]
        }),
  )
}
