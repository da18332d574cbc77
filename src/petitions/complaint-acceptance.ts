import { endOf, reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import type { Limit } from '../core/limit'
import type { LocalFinding } from '../core/local-findings'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { acceptanceByDecree, acceptanceByLaw, disciplineAcceptance } from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import type { ComplaintFinding } from './complaint-findings'

import { lawNotHeld, limitOn } from './complaint-limit'
import type { ComplaintSubject } from './complaint-types'
import { withLocal } from './local-rules'
import { ruleShapes } from './record-shapes'

/** Một cách tính thời hạn thụ lý. */
export interface AcceptanceReading {
  readonly source: 'law' | 'decree'
  readonly period: ForwardPeriod & { readonly basis: Basis }
  readonly due: IsoDate
  readonly provisional: boolean
}

/** Thời hạn thụ lý, theo từng nguồn. */
export interface AcceptanceDeadline {
  /** The last day that counts, by the choice made at `complaint.acceptance-limit`. */
  readonly due: IsoDate
  readonly byLaw?: IsoDate
  readonly byDecree?: IsoDate
  readonly provisional: boolean
}

/**
 * Phải thụ lý trước khi hết ngày nào? — The last day to accept a complaint or to say why it is not accepted.
 *
 * The law gave 10 days and the decree 10 working days; since 1 July 2026 both give 07 working days. Both days are
 * returned; the earlier one counts unless the policy says otherwise. There is no longer limit for remote areas.
 *
 * @param facts The moment of receipt, and what is complained of. Complaints of both levels have the same limit.
 * @param context Calendar, choices at open points, local rules.
 * @returns The days. Undetermined, with a finding, when the moment of receipt is none.
 * @remarks Luật Khiếu nại art. 27, 36.1, 50; Decree 124/2020 art. 16.1 as amended by Decree 155/2026 art. 10.
 * @example
 * ```ts
 * import { computeAcceptanceDeadline } from 'congvu/petitions'
 *
 * const old = computeAcceptanceDeadline({ subject: 'administrative', received: '2024-02-02T09:00:00+07:00' })
 * old.status === 'decided' && old.value.byLaw //=> '2024-02-12'
 * old.status === 'decided' && old.value.byDecree //=> '2024-02-23'
 * old.status === 'decided' && old.value.due //=> '2024-02-12'
 *
 * const now = computeAcceptanceDeadline({ subject: 'administrative', received: '2026-07-03T09:00:00+07:00' })
 * now.status === 'decided' && now.value.due //=> '2026-07-14'
 * ```
 */
export function computeAcceptanceDeadline(
  facts: { readonly subject: ComplaintSubject; readonly received: IsoInstant | IsoDate },
  context: Context = {},
): Outcome<AcceptanceDeadline, CalendarFinding | ComplaintFinding | LocalFinding | SchemaFinding> {
  return withLocal(acceptanceOf(facts, context), context)
}

function acceptanceOf(
  facts: { readonly subject: ComplaintSubject; readonly received: IsoInstant | IsoDate },
  context: Context,
): Outcome<AcceptanceDeadline, CalendarFinding | ComplaintFinding | SchemaFinding> {
  const rule = 'complaint.compute-acceptance-deadline'
  const { basis } = acceptanceByLaw.values[0]
  const unreadable = findMisshapen(facts, ruleShapes.acceptance, basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { received, subject } = facts
  if (typeof received !== 'string' || (readDay(received) ?? readInstant(received)) === undefined) {
    const place = { path: ['received'] }
    const given = { given: quote(received) }
    const problem = finding('calendar.instant-form', given, basis, place)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const readings = readAcceptance(received, subject, context)
  const chosen = chooseReading(readings, context)
  if (chosen === undefined) {
    const period = periodByLaw(received, subject, context)
    const why: readonly (CalendarFinding | ComplaintFinding)[] =
      period === undefined ? [lawNotHeld(civilDay(received), 'received')] : reckon(period, context).findings
    return undetermined(['received'], traceOf(rule, []), why)
  }
  const byLaw = readings.find(({ source }) => source === 'law')?.due
  const byDecree = readings.find(({ source }) => source === 'decree')?.due
  const dates = { ...(byLaw !== undefined && { byLaw }), ...(byDecree !== undefined && { byDecree }), due: chosen.due }
  const { steps, findings } = reckon(chosen.period, context)
  const option = choose('complaint.acceptance-limit', context?.policy)
  const trace = traceOf(rule, [
    step('complaint.acceptance-readings', dates, chosen.period.basis),
    ...(byDecree !== undefined && byDecree !== byLaw
      ? [step('interpretation.used', { id: 'complaint.acceptance-limit', option })]
      : []),
    ...steps,
  ])
  return decided({ ...dates, provisional: chosen.provisional }, trace, findings)
}

/** The period to accept a complaint received at a moment, by the choice made; the law’s own beyond the calendar. */
export function acceptancePeriod(
  received: IsoInstant | IsoDate,
  subject: ComplaintSubject,
  context: Context,
): ForwardPeriod | undefined {
  const chosen = chooseReading(readAcceptance(received, subject, context), context)
  return chosen?.period ?? periodByLaw(received, subject, context)
}

function periodByLaw(
  received: IsoInstant | IsoDate,
  subject: ComplaintSubject,
  context: Context,
): ForwardPeriod | undefined {
  const parameter = subject === 'discipline' ? disciplineAcceptance : acceptanceByLaw
  const law = limitOn(parameter, civilDay(received), 'authority', context)
  return law && { from: received, ...law }
}

/** Each source of law with the day it gives; a source that says nothing on that day is absent. */
export function readAcceptance(
  received: IsoInstant | IsoDate,
  subject: ComplaintSubject,
  context: Context,
): readonly AcceptanceReading[] {
  const sources: readonly (readonly ['law' | 'decree', Parameter<Limit>])[] =
    subject === 'discipline'
      ? [['law', disciplineAcceptance]]
      : [
          ['law', acceptanceByLaw],
          ['decree', acceptanceByDecree],
        ]
  const readings: AcceptanceReading[] = []
  for (const [source, parameter] of sources) {
    const reading = readSource(source, parameter, received, context)
    if (reading !== undefined) readings.push(reading)
  }
  return readings
}

/** What a source says of a receipt: by the law of that day, or by a later one that shortens the time while it runs. */
function readSource(
  source: 'law' | 'decree',
  parameter: Parameter<Limit>,
  received: IsoInstant | IsoDate,
  context: Context,
): AcceptanceReading | undefined {
  const day = civilDay(received)
  const first = readOn(source, parameter, received, day, context)
  if (first === undefined || choose('complaint.pending-acceptance', context?.policy) === 'receipt') return first
  const next = parameter.values.find(({ from }) => from > day && from <= first.due)
  const later = next && readOn(source, parameter, received, next.from, context)
  return later !== undefined && later.due < first.due ? later : first
}

function readOn(
  source: 'law' | 'decree',
  parameter: Parameter<Limit>,
  received: IsoInstant | IsoDate,
  date: IsoDate,
  context: Context,
): AcceptanceReading | undefined {
  const law = limitOn(parameter, date, 'authority', context)
  if (law === undefined) return undefined
  const period = { from: received, limit: law.limit, basis: law.basis }
  const end = endOf(period, context)
  return end && { source, period, due: civilDay(end.due), provisional: end.provisional }
}

function chooseReading(readings: readonly AcceptanceReading[], context: Context): AcceptanceReading | undefined {
  const option = choose('complaint.acceptance-limit', context?.policy)
  const named = readings.find(({ source }) => source === option)
  if (named !== undefined) return named
  return readings.reduce<AcceptanceReading | undefined>(
    (earliest, reading) => (earliest === undefined || reading.due < earliest.due ? reading : earliest),
    undefined,
  )
}
