import type { Context, ContextAt } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfEither, instantOf, quote, readDay, readInstant, secondOf, secondOfDay } from '../core/iso'
import type { Limit } from '../core/limit'
import { at } from '../core/timeline'
import { antiCorruptionLaw } from '../law/accountability'
import { choose } from '../law/policy/accountability'
import { toDeadline } from '../lifecycle/to-deadline'
import { findMisshapenArgument } from './shapes'
import type { DatedAct } from './types'

/** Values that should be days, and the moment of the question: one finding for each that is none. */
export function checkDays(
  days: readonly (readonly [day: unknown, path: Path])[],
  basis: Basis,
  ...questions: readonly ContextAt[]
): readonly Finding[] {
  const found = days.flatMap(([day, path]) =>
    day === undefined || (typeof day === 'string' && readDay(day) !== undefined)
      ? []
      : [finding('accountability.day', { given: quote(day) }, basis, { path })],
  )
  return [...found, ...questions.flatMap((context) => checkAsOf(context, basis))]
}

/** The moment of the question, when it is none. */
function checkAsOf(context: ContextAt, basis: Basis): readonly Finding[] {
  const misshapen = findMisshapenArgument(context, 'object', ['context'], basis)
  if (misshapen.length > 0) return misshapen
  const { asOf }: { readonly asOf: unknown } = context
  return typeof asOf === 'string' && readInstant(asOf) !== undefined
    ? []
    : [finding('accountability.moment', { given: quote(asOf) }, basis, { path: ['asOf'] })]
}

/** A word of a record that is none of those the rule knows. */
export function checkWord(
  field: string,
  word: unknown,
  known: readonly string[],
  basis: Basis,
  path: Path,
): readonly Finding[] {
  return typeof word === 'string' && known.includes(word)
    ? []
    : [finding('accountability.word', { field, given: quote(word), known }, basis, { path })]
}

/** No rule that is known applies on a day. */
export function notInForce(date: unknown, basis: Basis, path: Path): Finding {
  return finding('accountability.not-in-force', { date: quote(date) }, basis, { path })
}

/** The law of 2018 as amended from 1 July 2026 was not read: said wherever it is applied after that day. */
export function noticeOfAmendment(date: IsoDate): readonly Finding[] {
  const law = at(antiCorruptionLaw.values, date)
  return law?.value === 'amended-not-read'
    ? [finding('accountability.amended-not-read', { date }, law.basis, { severity: 'notice' })]
    : []
}

/** The civil day of the question. */
export function today(context: ContextAt): IsoDate {
  return dateOf(dayOfEither(context.asOf))
}

/** Days from one day to a later one; never below 0. */
export function daysSince(first: IsoDate, last: IsoDate): number {
  return Math.max(0, dayOf(last) - dayOf(first))
}

/** A limit of discipline, ended as `accountability.authority-day-off` reads it. */
export function authorityLimit(limit: Limit, context: Context): Limit {
  return 'endRule' in limit ? { ...limit, endRule: choose('accountability.authority-day-off', context?.policy) } : limit
}

/** What a clock needs: who must do what, from when, by what rule, and when it was done. */
export interface ActClock {
  readonly act: DatedAct
  readonly holder: string
  readonly start: IsoDate
  readonly period: Period & { readonly basis: Basis }
  readonly done?: IsoDate | undefined
  readonly path?: Path
}

/** A clock as a deadline, with a finding when the act came late or is overdue. */
export function clockOf(
  { act, holder, start, period, done, path }: ActClock,
  context: ContextAt,
): { readonly deadlines: readonly Deadline[]; readonly findings: readonly Finding[] } {
  const clock = {
    id: `accountability.${act}`,
    holder,
    start,
    period,
    ...(done !== undefined && { metAt: instantOf(secondOfDay(dayOf(done))) }),
  }
  const { deadline, findings } = toDeadline(clock, context.asOf, secondOf(context.asOf), context, period.basis)
  if (deadline === undefined) return { deadlines: [], findings }
  const due = dateOf(dayOfEither(deadline.due))
  const place = path === undefined ? {} : { path }
  const late = done !== undefined && deadline.status === 'met-late'
  return {
    deadlines: [deadline],
    findings: [
      ...(late ? [finding('accountability.late', { act, due, done }, period.basis, place)] : []),
      ...(deadline.status === 'overdue' ? [finding('accountability.overdue', { act, due }, period.basis, place)] : []),
    ],
  }
}
