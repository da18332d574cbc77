import type { ContextAt } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, secondOf } from '../core/iso'
import type { Limit } from '../core/limit'
import { civilDay, toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { findMisshapen } from '../core/shape'
import { at, type InForce } from '../core/timeline'
import { traceOf } from '../core/trace'
import {
  ministryAnnouncement,
  ministryEntry,
  provinceAnnouncement,
  provinceEntry,
  shortenedAnnouncement,
  shortenedEntry,
} from '../law/review'
import { toDeadline } from '../lifecycle/to-deadline'
import { checkMoments } from './moments'

/** Quyết định công bố thủ tục hành chính. */
export interface Announcement {
  readonly issuer: 'ministry' | 'province'
  /** The document that sets the procedure was issued by the shortened course and took effect at once. */
  readonly shortened?: boolean
  /** Ngày văn bản được thông qua hoặc ký ban hành. */
  readonly documentIssued?: IsoDate
  /** Ngày văn bản có hiệu lực. */
  readonly documentEffective?: IsoDate
  /** Ngày ký quyết định công bố. */
  readonly signed?: IsoDate
  /** When it was entered in the national database. */
  readonly entered?: IsoInstant | IsoDate
}

/**
 * Công bố, đăng tải thủ tục chậm nhất khi nào? — The day by which the decision that announces procedures must be signed,
 * and the day by which they must stand in the national database.
 *
 * Signed: 20 days (ministry) or 5 days (province) before the document takes effect, counted back and never moved by a
 * day off; 3 days after issue for the shortened course. Entered: 10, 5 or 2 working days from signing.
 *
 * @param announcement What is known of the document and the decision.
 * @param context Calendar, and `asOf`, the moment of the question.
 * @returns The deadlines that the facts allow, met, late or open. Undetermined with findings for moments that are none or
 *   days before 25 September 2017, or naming what is missing.
 * @remarks Decree 63/2010/NĐ-CP art. 15, 24.2, as amended by Decree 92/2017/NĐ-CP art. 1.
 * @example
 * ```ts
 * import { computePublicationDeadlines } from 'congvu/review'
 *
 * const deadlines = computePublicationDeadlines(
 *   { issuer: 'province', documentEffective: '2024-05-15', signed: '2024-05-08' },
 *   { asOf: '2024-05-16T08:00:00+07:00' },
 * )
 * deadlines.status === 'decided' && deadlines.value.map(({ due }) => due) //=> ['2024-05-10', '2024-05-15']
 * deadlines.status === 'decided' && deadlines.value.map(({ status }) => status) //=> ['met', 'overdue']
 * ```
 */
export function computePublicationDeadlines(
  announcement: Announcement,
  context: ContextAt,
): Outcome<readonly Deadline[]> {
  const rule = 'review.compute-publication-deadlines'
  const misshapen = findMisshapen(announcement, 'object', ministryEntry.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = ministryEntry.values[0]
  const { entered } = announcement
  const problems = checkMoments(
    [
      { moment: context?.asOf ?? null, path: ['asOf'] },
      ...days.map((field) => ({ moment: announcement[field], path: [field] })),
      { moment: entered, path: ['entered'] },
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  // a moment stands for its day
  const [documentIssued, documentEffective, signed] = days.map((field) => {
    const day = announcement[field]
    return day === undefined ? undefined : civilDay(day)
  })
  const anchor = announcement.shortened === true ? documentIssued : documentEffective
  if (anchor === undefined && signed === undefined) {
    return undetermined(
      [announcement.shortened === true ? 'documentIssued' : 'documentEffective', 'signed'],
      traceOf(rule, []),
    )
  }
  const old = [anchor, signed].find((day) => day !== undefined && at(ministryEntry.values, day) === undefined)
  if (old !== undefined) {
    return undetermined([], traceOf(rule, []), [finding('review.not-in-force', { date: quote(old) }, basis)])
  }
  const signing = anchor === undefined ? undefined : signingDeadline(announcement, anchor, signed, context)
  const entry = signed === undefined ? undefined : entryDeadline(announcement, signed, context)
  const findings: readonly Finding[] = [
    ...(signing !== undefined && signed !== undefined && signed > civilDay(signing.due)
      ? [finding('review.announcement-late', { due: civilDay(signing.due), signed }, signing.basis)]
      : []),
    ...(entry !== undefined && entered !== undefined && civilDay(entered) > civilDay(entry.due)
      ? [finding('review.entry-late', { due: civilDay(entry.due), entered: civilDay(entered) }, entry.basis)]
      : []),
  ]
  return decided(
    [signing, entry].filter((deadline) => deadline !== undefined),
    traceOf(rule, []),
    findings,
  )
}

const days = ['documentIssued', 'documentEffective', 'signed'] as const

function signingDeadline(
  { issuer, shortened }: Announcement,
  anchor: IsoDate,
  signed: IsoDate | undefined,
  context: ContextAt,
): Deadline | undefined {
  const own = issuer === 'ministry' ? ministryAnnouncement : provinceAnnouncement
  const law = rowOf(shortened === true ? shortenedAnnouncement : own, anchor)
  const period: Period =
    shortened === true
      ? { from: anchor, limit: law.value, basis: law.basis }
      : { until: anchor, limit: law.value, basis: law.basis }
  return deadlineOf('review.announcement', issuer, anchor, period, signed, context)
}

function entryDeadline(
  { issuer, shortened, entered }: Announcement,
  signed: IsoDate,
  context: ContextAt,
): Deadline | undefined {
  const own = issuer === 'ministry' ? ministryEntry : provinceEntry
  const law = rowOf(shortened === true ? shortenedEntry : own, signed)
  const period: Period = { from: signed, limit: law.value, basis: law.basis }
  return deadlineOf('review.database-entry', issuer, signed, period, entered, context)
}

function deadlineOf(
  id: string,
  holder: string,
  start: IsoDate,
  period: Period,
  met: string | undefined,
  context: ContextAt,
): Deadline | undefined {
  const asOf = toInstant(context.asOf)
  const clock = { id, holder, start, period, ...(met !== undefined && { metAt: toInstant(met) }) }
  return toDeadline(clock, asOf, secondOf(asOf), context, ministryEntry.values[0].basis).deadline
}

function rowOf(parameter: Parameter<Limit>, date: IsoDate): InForce<Limit> {
  const [first] = parameter.values
  return at(parameter.values, date) ?? { ...first, value: first.value ?? { amount: 0, unit: 'working-day' } }
}
