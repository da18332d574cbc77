import { basisOn } from '../calendar/basis-on'
import { type ContextAt, calendarOf, lawOn } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import { closingOf } from '../calendar/office-hours'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { dayOfEither, instantOf, isDateText, quote, readDay, readInstant } from '../core/iso'
import { civilDay, isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import type { Writable } from '../core/writable'
import { clockStartsAt, lateNotice, regime } from '../law/dossier'
import { choose } from '../law/policy/dossier'
import { replay } from '../lifecycle/replay'
import { dossierClocks } from './dossier-clocks'
import { dossierLifecycle } from './dossier-lifecycle'
import { judgeTimeliness } from './judge-timeliness'
import { lateNoticeBy } from './late-notice'
import { lawDateOf, regimeSteps } from './law-date'
import { withLocal } from './local-rules'
import { findMisshapenDossier } from './shapes'
import { countSupplements, exceedsLimit } from './supplement-once'
import type { Dossier, DossierAudit, DossierEvent } from './types'

/**
 * Hồ sơ này có vấn đề gì? — Everything about a dossier at a moment: its state, its clocks, whether it is in time, which
 * events may come next, and what was done against the rules.
 *
 * @param dossier The dossier and its events, as stored; `parseDossier` makes one from unknown input.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no instant.
 * @remarks Decree 61/2018/NĐ-CP and Decree 118/2025/NĐ-CP, chosen by date; plan 17/KH-UBND II.3.b.
 * @example
 * ```ts
 * import { auditDossier } from 'congvu/dossier'
 *
 * const audit = auditDossier(
 *   {
 *     code: '000.00.06.H56-231027-0361',
 *     procedure: { limit: { amount: 5, unit: 'working-day' } },
 *     events: [
 *       { type: 'accepted', at: '2023-10-27T09:32:00+07:00' },
 *       { type: 'finished', at: '2023-11-06T10:00:00+07:00', result: 'granted' },
 *     ],
 *   },
 *   { asOf: '2023-11-07T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.timeliness //=> 'late'
 * audit.findings.map(({ code }) => code) //=> ['dossier.finished-late', 'dossier.late-without-notice']
 * ```
 */
export function auditDossier(dossier: Dossier, context: ContextAt): Outcome<DossierAudit> {
  return withLocal(audit(dossier, context), context)
}

function audit(dossier: Dossier, context: ContextAt): Outcome<DossierAudit> {
  const rule = 'dossier.audit-dossier'
  const misshapen = findMisshapenDossier(dossier)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const replayed = replay(dossierLifecycle, dossier.events, { ...context, facts: dossier.procedure })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { history } = snapshot
  const lastDay = lastDayOf(history, final || state === 'finished', context)
  const lawDate = lawDateOf(history, lastDay, context)
  const result = resultClock(deadlines)
  const law = at(regime.values, lawDate)
  const reappointed = deadlines.filter(({ id }) => id === 'dossier.reappointed-result').at(-1)
  const shown = result !== undefined && result.status !== 'void' ? result : undefined
  const measured = measuredBy(shown, reappointed, context)
  const timeliness = judgeTimeliness(state, measured ?? result)
  const noticeBy = shown && lateNoticeBy(shown.due, lawDate, context)
  const supplements = countSupplements(history, context)
  const audit: Writable<DossierAudit> = {
    code: dossier.code,
    state,
    final,
    timeliness,
    supplements,
    deadlines,
    allowed,
    forbidden,
  }
  if (law !== undefined) audit.regime = law.value
  if (shown !== undefined) {
    audit.due = shown.due
    audit.appointment = appointmentOf(shown, context)
  }
  if (reappointed !== undefined) audit.reappointed = reappointed.due as IsoDate
  if (noticeBy !== undefined) audit.lateNoticeBy = noticeBy
  const findings = [
    ...placeIn(dossier, replayed.findings),
    ...findLateness(audit, measured, dossier, history, context, reappointed),
    ...findMissedClocks(deadlines),
    ...findSlip(dossier, history, deadlines),
    ...findMissing(dossier, history, lawDate),
  ]
  return decided(audit, traceOf(rule, stepsOf(audit, history, shown, lastDay, context)), findings)
}

/** The last day a dossier was handled: that of its last event once it is settled, else the day of the question. */
function lastDayOf(history: readonly DossierEvent[], settled: boolean, { asOf }: ContextAt): IsoDate {
  return civilDay((settled ? history.at(-1)?.at : undefined) ?? asOf)
}

/** The result clock that counts: the open or met one, else the last. */
function resultClock(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.filter(({ id }) => id === 'dossier.result').at(-1)
}

/** The deadline that timeliness is judged by: the first promise, or the new date if the policy says so. */
function measuredBy(
  result: Deadline | undefined,
  reappointed: Deadline | undefined,
  { policy }: ContextAt,
): Deadline | undefined {
  const byNewDate = choose('dossier.timeliness-date', policy) === 'reappointed'
  return byNewDate && reappointed !== undefined && reappointed.status !== 'void' ? reappointed : result
}

function appointmentOf({ due }: Deadline, context: ContextAt): string {
  return isDateText(due) ? instantOf(closingOf(calendarOf(context), dayOfEither(due))) : due
}

function findLateness(
  { timeliness }: DossierAudit,
  result: Deadline | undefined,
  { events }: Dossier,
  history: readonly DossierEvent[],
  context: ContextAt,
  reappointed: Deadline | undefined,
): readonly Finding[] {
  if (result === undefined || (timeliness !== 'late' && timeliness !== 'overdue')) return []
  const { due, basis } = result
  const end = result.metAt ?? context.asOf
  const params = { due, workingDays: workingDaysLate(due, end, context) }
  const finished = events.findIndex(({ type, at }) => type === 'finished' && at === result.metAt)
  const severity = reappointed?.status === 'met' ? 'warning' : 'violation'
  const noticed = history.some(({ type }) => type === 'late-notified')
  const noticeLaw = lawOn(lateNotice, lawDateOf(history, civilDay(end), context), context)
  return [
    result.metAt === undefined
      ? finding('dossier.overdue', params, basis, { at: end })
      : finding('dossier.finished-late', params, basis, { severity, at: end, path: ['events', finished] }),
    ...(noticed || noticeLaw === undefined ? [] : [finding('dossier.late-without-notice', { due }, noticeLaw.basis)]),
  ]
}

/** Working days from the due day to the end; no more than the calendar holds. */
function workingDaysLate(due: Deadline['due'], end: string, context: ContextAt): number {
  const calendar = calendarOf(context)
  const { first, length } = calendar.index
  return countBetween(calendar, dayOfEither(due), Math.min(dayOfEither(end), first + length - 1))
}

/** The clocks beside the result: the answer to an online submission, consultations, corrections. */
function findMissedClocks(deadlines: readonly Deadline[]): readonly Finding[] {
  const missed = deadlines.filter(({ status }) => status === 'met-late' || status === 'overdue')
  if (missed.length === 0) return []
  return sideClocks.flatMap(({ id, label: { vi, en } }) =>
    missed
      .filter((one) => one.id === id)
      .map(({ due, holder, basis }) => finding('dossier.clock-missed', { clock: { vi, en }, holder, due }, basis)),
  )
}

const sideIds: readonly string[] = ['dossier.online-answer', 'dossier.consultation', 'dossier.correction']
const sideClocks = /* @__PURE__ */ dossierClocks.filter(({ id }) => sideIds.includes(id))

/** A slip that promises another day than the law gives, or whose day cannot be read. */
function findSlip(
  { events }: Dossier,
  history: readonly DossierEvent[],
  deadlines: readonly Deadline[],
): readonly Finding[] {
  const accepted = history.find((event) => event.type === 'accepted')
  const first = deadlines.find(({ id }) => id === 'dossier.result')
  if (accepted?.type !== 'accepted' || accepted.appointment === undefined || first === undefined) return []
  const printed = accepted.appointment
  const place = { severity: 'warning', path: ['events', events.indexOf(accepted), 'appointment'] } as const
  if (isUnreadable(printed)) return [finding('calendar.instant-form', { given: quote(printed) }, first.basis, place)]
  const differs = isLater(printed, first.due) || isLater(first.due, printed)
  return differs ? [finding('dossier.appointment-differs', { printed, due: first.due }, first.basis, place)] : []
}

function findMissing({ procedure }: Dossier, history: readonly DossierEvent[], lawDate: IsoDate): readonly Finding[] {
  const accepted = history.some(({ type }) => type === 'accepted')
  if (!accepted || procedure.limit !== undefined) return []
  const place = { severity: 'notice', path: ['procedure', 'limit'] } as const
  return [finding('dossier.no-due-date', {}, basisOn(clockStartsAt.values, lawDate), place)]
}

/** What is wrong with a counted period is wrong with the fact it was made of: the limit, or a day that an event promised. */
function placeIn({ events }: Dossier, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => {
    const first = found.path?.[0]
    if (first === 'limit') return { ...found, path: ['procedure', ...(found.path ?? [])] }
    if (first !== 'by') return found
    const { given, date } = found.params as { readonly given?: unknown; readonly date?: unknown }
    for (const [row, event] of events.entries()) {
      const [field, day] = promiseOf(event)
      if (day !== undefined && (quote(day) === given || day === date)) return { ...found, path: ['events', row, field] }
    }
    return found
  })
}

/** The day that an event promises, and where it stands. */
function promiseOf(event: DossierEvent): readonly [field: string, day: string | undefined] {
  if (event.type === 'late-notified') return ['newDate', event.newDate]
  return ['answerBy', event.type === 'consulted' ? event.answerBy : undefined]
}

function isUnreadable(moment: string | undefined): boolean {
  return moment !== undefined && (readDay(moment) ?? readInstant(moment)) === undefined
}

function stepsOf(
  { supplements }: DossierAudit,
  history: readonly DossierEvent[],
  result: Deadline | undefined,
  lastDay: IsoDate,
  context: ContextAt,
): readonly TraceStep[] {
  const accepted = history.find(({ type }) => type === 'accepted')
  const last = history.at(-1)
  const option = choose('dossier.repeated-request-clock', context?.policy)
  const steps: TraceStep[] = [...regimeSteps(accepted && civilDay(accepted.at), lastDay, context)]
  if (last !== undefined && exceedsLimit(supplements, civilDay(last.at), context)) {
    steps.push(step('interpretation.used', { id: 'dossier.repeated-request-clock', option }))
  }
  if (result !== undefined) steps.push(...result.trace.steps)
  return steps
}
