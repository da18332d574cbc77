import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { type Finding, finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { civilDay } from '../core/moment'
import { isRecord } from '../core/shape'
import { at as inForceAt } from '../core/timeline'
import { announcement, filingTime, firstResolutionRemote, terminationGrounds } from '../law/petitions-complaint'
import { findAbolished, resolversOn } from './complaint-competence'
import { effectOf } from './complaint-effect'
import { findUnproven } from './complaint-filing'
import { decidedAt, lastOf, sinceReceipt } from './complaint-history'
import { basisOn } from './complaint-limit'
import type { ComplaintAt } from './complaint-rights'
import { isBlank } from './complaint-text'
import type { Complaint } from './complaint-types'

/** Hồ sơ còn thiếu gì — facts that are missing or no day, and steps that the law asks for and nobody recorded. */
export function findMissing(complaint: Complaint, at: ComplaintAt): readonly Finding[] {
  return [
    ...findUnreadable(complaint),
    ...findUnproven(complaint.obstacles),
    ...findFacts(complaint, at),
    ...findTerminationDue(at),
    ...findUnannounced(at),
  ]
}

function findFacts({ known, remote, respondent }: Complaint, { history }: ComplaintAt): readonly Finding[] {
  const received = lastOf(history, 'received')
  if (received === undefined) return []
  const date = civilDay(received.at)
  return [
    ...(known === undefined
      ? [
          finding('complaint.known-day-missing', {}, basisOn(filingTime, date), {
            severity: 'notice',
            path: ['known'],
          }),
        ]
      : []),
    ...(remote !== undefined && isBlank(remote.reason)
      ? [
          finding('complaint.remote-without-reason', {}, basisOn(firstResolutionRemote, date), {
            severity: 'warning',
            path: ['remote', 'reason'],
          }),
        ]
      : []),
    ...(respondent !== undefined && resolversOn(respondent, date) === undefined
      ? [findAbolished(respondent, date)]
      : []),
  ]
}

/** A whole withdrawal asks for a decision to end the case; so does, since 1 July 2026, a court that took the case. */
function findTerminationDue({ state, history }: ComplaintAt): readonly Finding[] {
  const whole = state === 'withdrawn' || state === 'withdrawn-second'
  const event = whole ? lastOf(history, 'withdrawn') : lastOf(history, 'court-accepted')
  if (event === undefined || !(whole || state === 'in-court')) return []
  const since = civilDay(event.at)
  const law = inForceAt(terminationGrounds.values, since)
  const open = history.some(({ type }) => type === 'accepted') && !history.some(({ type }) => type === 'terminated')
  const undecided = !history.some(({ type }) => type === 'decided')
  const due = whole || (law?.value.includes('court') === true && open && undecided)
  if (law === undefined || !due) return []
  return [finding('complaint.termination-due', { since }, law.basis, { severity: 'warning' })]
}

/** Art. 58: the decision about discipline is announced to all staff once it is in force. */
function findUnannounced({ state, history, clocks, facts, context }: ComplaintAt): readonly Finding[] {
  if (facts.subject !== 'discipline' || (state !== 'decided' && state !== 'decided-second' && state !== 'enforced')) {
    return []
  }
  const level = decidedAt(2, clocks, history) === undefined ? 1 : 2
  const issued = decidedAt(level, clocks, history)
  const effect = issued === undefined ? undefined : effectOf({ subject: 'discipline', remote: false, issued }, context)
  const today = civilDay(context.asOf)
  const announced = sinceReceipt(history, level).some(({ type }) => type === 'announced')
  if (effect === undefined || announced || today < effect.from) return []
  const params = { since: effect.from }
  return [finding('complaint.unannounced', params, basisOn(announcement, today), { severity: 'warning' })]
}

/** Days of the record that are no days; the rules leave them out. */
function findUnreadable({ known, obstacles = [], events }: Complaint): readonly Finding[] {
  const basis = basisOn(filingTime, '2012-07-01')
  return [
    ...unreadable(known, ['known'], basis),
    ...obstacles.flatMap(({ from, to }, index) => [
      ...unreadable(from, ['obstacles', index, 'from'], basis),
      ...unreadable(to, ['obstacles', index, 'to'], basis),
    ]),
    ...events.flatMap((event, index) =>
      (['filed', 'dialogueOn', 'until', 'noticed'] as const).flatMap((field) =>
        unreadable(dayField(event, field), ['events', index, field], basis),
      ),
    ),
  ]
}

function dayField(event: object, field: string): IsoDate | undefined {
  return isRecord(event) && Object.hasOwn(event, field)
    ? (event as Readonly<Record<string, IsoDate>>)[field]
    : undefined
}

function unreadable(date: IsoDate | undefined, path: Path, basis: Basis): readonly Finding[] {
  if (date === undefined || (typeof date === 'string' && readDay(date) !== undefined)) return []
  return [finding('calendar.instant-form', { given: quote(date) }, basis, { path })]
}
