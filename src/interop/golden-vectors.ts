import { addWorkingDays } from '../calendar/add-working-days'
import { computePeriodEnd } from '../calendar/compute-period-end'
import { countWorkingDays } from '../calendar/count-working-days'
import { dayStatus } from '../calendar/day-status'
import { fromLunar, toLunar } from '../calendar/to-lunar'
import type { Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { dateOf, dayOf } from '../core/iso'
import { lawVersion } from '../core/law-version'
import type { Outcome } from '../core/outcome'
import { auditDossier } from '../dossier/audit-dossier'
import { computeResultDate } from '../dossier/compute-result-date'
import { detectOverlaps } from '../inspections/detect-overlaps'
import { auditPetition } from '../petitions/audit-petition'
import { dossierRecords, overlapCases, petitionRecords, resultDates } from './vector-cases'
import { listCounts, lunarDays, periods, tableFrom, tableTo } from './vector-inputs'

/** One question with the answer every implementation must give, and where the law says so. */
export interface GoldenVector {
  readonly name?: string
  readonly input: object
  readonly expected: object
  readonly citations?: readonly Citation[]
}

/** Bộ dữ liệu chuẩn — questions and answers, by subject, with the table of working days they rest on. */
export interface GoldenVectors {
  /** The day up to which the law of this library is known: another day, another set. */
  readonly lawVersion: IsoDate
  /** Every day of each year as 1 (worked) or 0, 1 January first. */
  readonly workingDays: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly years: Readonly<Record<string, string>>
  }
  readonly add: readonly GoldenVector[]
  readonly count: readonly GoldenVector[]
  readonly lunar: readonly GoldenVector[]
  readonly periods: readonly GoldenVector[]
  readonly dossiers: readonly GoldenVector[]
  readonly petitions: readonly GoldenVector[]
  readonly overlaps: readonly GoldenVector[]
}

/**
 * Bộ dữ liệu chuẩn để đối chiếu — Questions with the answers of this library, as plain JSON, to check another implementation:
 * working days, lunar days, periods, result dates, dossiers, petitions of every kind, overlapping inspections.
 *
 * @returns The same object in each call; it changes only with the version of the law or of the library.
 * @example
 * ```ts
 * import { goldenVectors } from 'congvu/interop'
 *
 * const { add, workingDays } = goldenVectors()
 * add[0]?.input //=> { date: '2024-04-26', days: 1 }
 * add[0]?.expected //=> { date: '2024-05-02' }
 * workingDays.years['2024']?.slice(116, 123) //=> '1000001'
 * ```
 */
export function goldenVectors(): GoldenVectors {
  const counts = listCounts()
  return {
    lawVersion,
    workingDays: { from: tableFrom, to: tableTo, years: tableOfYears() },
    add: counts.map(({ date, days }) => {
      const result = addWorkingDays(date, days)
      return { input: { date, days }, expected: { date: result }, citations: offBetween(date, result) }
    }),
    count: counts.map(({ date, days }) => {
      const to = dateOf(dayOf(date) + days)
      const expected = { days: countWorkingDays(date, to) }
      return { input: { from: date, to }, expected, citations: offBetween(date, to) }
    }),
    lunar: lunarDays.map((lunar) => {
      const date = fromLunar(lunar)
      return { input: { date }, expected: { ...toLunar(date) } }
    }),
    periods: periods.map(({ name, period }) =>
      vectorOf(name, { period }, computePeriodEnd(period), ({ due, appointment, provisional }) => ({
        due,
        appointment,
        provisional,
      })),
    ),
    dossiers: [
      ...resultDates.map(({ name, content: facts }) =>
        vectorOf(name, { facts }, computeResultDate(facts), ({ due, appointment }) => ({ due, appointment })),
      ),
      ...dossierRecords.map(({ name, content: dossier, asOf }) =>
        vectorOf(name, { dossier, asOf }, auditDossier(dossier, { asOf }), stateOf),
      ),
    ],
    petitions: petitionRecords.map(({ name, content: petition, asOf }) =>
      vectorOf(name, { petition, asOf }, auditPetition(petition, { asOf }), stateOf),
    ),
    overlaps: overlapCases.map(({ name, content: plans, asOf }) =>
      vectorOf(name, { plans, asOf }, detectOverlaps(plans, { asOf }), ({ overlaps, proposals }) => ({
        overlaps: overlaps.length,
        proposals: proposals.map(({ plan, action, reason }) => ({ plan, action, reason })),
      })),
    ),
  }
}

/** Where a case stands, as far as another implementation has to agree. */
function stateOf({ state, deadlines }: { readonly state: string; readonly deadlines: readonly Deadline[] }): object {
  return { state, deadlines: deadlines.map(({ id, due, status }) => ({ id, due, status })) }
}

/** Where the law says of each day off between two days that it is one. */
function offBetween(first: IsoDate, last: IsoDate): readonly Citation[] {
  const [from, to] = first < last ? [first, last] : [last, first]
  const days = Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, place) => dayStatus(dateOf(dayOf(from) + place)))
  return distinct(days.flatMap(({ working, basis }) => (working ? [] : basis)))
}

const distinct = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values(),
]

/** An outcome as a vector: what was decided, and every provision its reasons and findings rest on. */
function vectorOf<Value>(
  name: string,
  input: object,
  outcome: Outcome<Value>,
  pick: (value: Value) => object,
): GoldenVector {
  const bases = [...outcome.trace.steps.map(({ basis }) => basis ?? []), ...outcome.findings.map(({ basis }) => basis)]
  const answer = outcome.status === 'decided' ? pick(outcome.value) : { missing: outcome.missing }
  const findings = outcome.findings.map(({ code, severity }) => ({ code, severity }))
  const expected = findings.length > 0 ? { ...answer, findings } : answer
  return { name, input, expected, citations: distinct(bases.flat()) }
}

function tableOfYears(): Readonly<Record<string, string>> {
  const years: Record<string, string> = {}
  for (let day = dayOf(tableFrom); day <= dayOf(tableTo); day += 1) {
    const date = dateOf(day)
    const year = date.slice(0, 4)
    years[year] = (years[year] ?? '') + (dayStatus(date).working ? '1' : '0')
  }
  return years
}
