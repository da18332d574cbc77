import type { ContextAt } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  type DeclarerGroup,
  declarers,
  firstDeclaration,
  firstDeclarationBefore,
  personnelDeclaration,
  supplementThreshold,
  yearEndBefore,
} from '../law/accountability-declarations'
import { choose } from '../law/policy/accountability'
import { checkDays, clockOf, notInForce, noticeOfAmendment } from './days'

/** Loại kê khai. */
export type DeclarationKind =
  | 'first-declaration'
  | 'yearly-declaration'
  | 'supplementary-declaration'
  | 'personnel-declaration'

/** Bản kê khai đã nộp. */
export interface FiledDeclaration {
  readonly kind: DeclarationKind
  readonly date: IsoDate
  /** Năm kê khai; the year of its day when left out, so give it for what was filed in the year after. */
  readonly year?: number
}

/** Người có nghĩa vụ kê khai và những gì xảy ra trong năm. */
export interface Declarer {
  readonly person: string
  /** Absent: not one of the groups of article 34. */
  readonly group?: DeclarerGroup
  /** Ngày lần đầu giữ vị trí có nghĩa vụ kê khai. */
  readonly entered: IsoDate
  /** Giám đốc sở và tương đương trở lên, hoặc vị trí phải kê khai hằng năm theo quy định của Chính phủ. */
  readonly yearly?: boolean
  /** Biến động tài sản, thu nhập trong năm, đồng; with the day, when the threshold of the day is wanted. */
  readonly change?: { readonly amount: number; readonly date?: IsoDate }
  /** Ngày dự kiến bầu, phê chuẩn, bổ nhiệm, bổ nhiệm lại, cử giữ chức vụ khác. */
  readonly planned?: readonly IsoDate[]
  /** Các bản kê khai đã nộp. */
  readonly declared?: readonly FiledDeclaration[]
}

/** Một lần phải kê khai. */
export interface DeclarationDuty {
  readonly kind: DeclarationKind
  readonly deadline: Deadline
}

/**
 * Trong năm người này phải kê khai những gì, khi nào? — Which declarations of assets and income a person owes in a year, each
 * with its last day, and which are late or missing.
 *
 * First: 10 days after entering a post, or before 31 December 2019 for those in post on 1 July 2019. Yearly: before 31
 * December for directors of departments and up and for listed posts. Supplementary: before 31 December when the change of the
 * year reaches the threshold, unless the yearly one was owed. For personnel work: 10 days before the planned day.
 *
 * @param declarer The person; amounts in đồng.
 * @param year The year asked about.
 * @param context Calendar, `calendar.before-date`, `accountability.threshold-2026`, and `asOf`.
 * @returns The duties by due day. A person of no group owes none, and is told. Candidates declare under election law, so none
 *   is listed for them. Undetermined with findings for days, amounts or a year that are none, or a year before 2019.
 * @remarks Law 36/2018/QH14 art. 34, 36; the 1 billion of Law 132/2025/QH15 from press reports (secondary).
 * @example
 * ```ts
 * import { listDeclarationDuties } from 'congvu/accountability'
 *
 * const duties = listDeclarationDuties(
 *   { person: 'X', group: 'cadre-or-civil-servant', entered: '2024-03-04', change: { amount: 350_000_000 } },
 *   2024,
 *   { asOf: '2025-01-06T08:00:00+07:00' },
 * )
 * duties.status === 'decided' && duties.value.map(({ kind, deadline }) => [kind, deadline.due])
 * //=> [['first-declaration', '2024-03-14'], ['supplementary-declaration', '2024-12-30']]
 * duties.findings.map(({ code }) => code) //=> ['accountability.overdue', 'accountability.overdue']
 * ```
 */
export function listDeclarationDuties(
  declarer: Declarer,
  year: number,
  context: ContextAt,
): Outcome<readonly DeclarationDuty[]> {
  const rule = 'accountability.list-declaration-duties'
  const misshapen = findMisshapen(
    declarer,
    { person: 'string', 'change?': 'object', 'planned?': ['string'], 'declared?': [{ date: 'string' }] },
    declarers.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = declarers.values[0]
  const problems = checkDeclarer(declarer, year, context, basis)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const last = `${year}-12-31` as IsoDate
  const law = at(declarers.values, last)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(year, basis, ['year'])])
  const told = noticeOfAmendment(last)
  if (declarer.group === undefined) {
    const params = { person: declarer.person }
    const none = finding('accountability.not-declarer', params, law.basis, { severity: 'notice', path: ['group'] })
    return decided([], traceOf(rule, []), [none, ...told])
  }
  if (declarer.group === 'candidate') return decided([], traceOf(rule, []), told)
  const { owed, steps } = owedIn(declarer, year, context)
  const answers = owed
    .map(({ kind, start, period }) => {
      const done = filed(declarer, kind, start, year, period)
      const clock = { act: kind, holder: declarer.person, start, period, done, path: ['declared'] } as const
      const { deadlines, findings } = clockOf(clock, context)
      return { duties: deadlines.map((deadline): DeclarationDuty => ({ kind, deadline })), findings }
    })
    .sort((one, other) => (dueOf(one.duties) < dueOf(other.duties) ? -1 : 1))
  return decided(
    answers.flatMap(({ duties }) => duties),
    traceOf(rule, steps),
    [...answers.flatMap(({ findings }) => findings), ...told],
  )
}

interface Owed {
  readonly kind: DeclarationKind
  readonly start: IsoDate
  readonly period: Period & { readonly basis: Basis }
}

function owedIn(
  { entered, yearly, change, planned = [] }: Declarer,
  year: number,
  context: ContextAt,
): { readonly owed: readonly Owed[]; readonly steps: readonly TraceStep[] } {
  const last = `${year}-12-31` as IsoDate
  const inYear = (day: string) => day.startsWith(`${year}-`)
  const entry = at(firstDeclaration.values, entered)
  const [old] = firstDeclarationBefore.values
  const [end] = yearEndBefore.values
  const [ahead] = personnelDeclaration.values
  const yearEnd = { before: `${year}-${end.value}` as IsoDate, basis: end.basis }
  const option = choose('accountability.threshold-2026', context?.policy)
  const measured = option === 'change-day' && change?.date !== undefined ? change.date : last
  const threshold = at(supplementThreshold.values, measured)
  const changed = threshold !== undefined && change !== undefined && change.amount >= threshold.value
  const owed: readonly Owed[] = [
    ...(entry !== undefined && inYear(entered)
      ? [
          {
            kind: 'first-declaration',
            start: entered,
            period: { from: entered, limit: entry.value, basis: entry.basis },
          } as const,
        ]
      : []),
    ...(entry === undefined && old.value !== null && inYear(old.value)
      ? [{ kind: 'first-declaration', start: old.from, period: { before: old.value, basis: old.basis } } as const]
      : []),
    ...(yearly === true && entered <= last
      ? [{ kind: 'yearly-declaration', start: `${year}-01-01`, period: yearEnd } as const]
      : []),
    ...(yearly !== true && changed
      ? [
          {
            kind: 'supplementary-declaration',
            start: `${year}-01-01`,
            period: { ...yearEnd, basis: threshold.basis },
          } as const,
        ]
      : []),
    ...planned.filter(inYear).map((until): Owed => {
      const limit = ahead.value ?? { amount: 10, unit: 'day', endRule: 'same-day' }
      return { kind: 'personnel-declaration', start: `${year}-01-01`, period: { until, limit, basis: ahead.basis } }
    }),
  ]
  const steps =
    change === undefined || threshold === undefined
      ? []
      : [
          step('interpretation.used', { id: 'accountability.threshold-2026', option }),
          step('accountability.threshold', { amount: threshold.value, change: change.amount }, threshold.basis),
        ]
  return { owed, steps }
}

/** What was filed for a duty: for personnel work the last one not after the planned day, else the first of the year. */
function filed(
  { declared = [] }: Declarer,
  kind: DeclarationKind,
  start: IsoDate,
  year: number,
  period: Period,
): IsoDate | undefined {
  const ofKind = declared.filter((one) => one.kind === kind)
  if (kind === 'first-declaration') return earliest(ofKind.filter(({ date }) => date >= start))
  const ofYear = ofKind.filter((one) => (one.year ?? Number(one.date.slice(0, 4))) === year)
  if (!('until' in period)) return earliest(ofYear)
  return ofYear
    .map(({ date }) => date)
    .filter((date) => date <= period.until)
    .sort()
    .at(-1)
}

function earliest(declared: readonly { readonly date: IsoDate }[]): IsoDate | undefined {
  return declared
    .map(({ date }) => date)
    .sort()
    .at(0)
}

function dueOf(duties: readonly DeclarationDuty[]): string {
  return duties[0]?.deadline.due ?? ''
}

function checkDeclarer(declarer: Declarer, year: number, context: ContextAt, basis: Basis): readonly Finding[] {
  const { entered, change, planned = [], declared = [] } = declarer
  const number = (field: string, given: unknown) =>
    finding('accountability.number', { field, given: quote(given) }, basis, { path: [field] })
  return [
    ...checkDays(
      [
        [entered ?? null, ['entered']],
        [change?.date, ['change', 'date']],
        ...planned.map((day, index) => [day ?? null, ['planned', index]] as const),
        ...declared.map(({ date }, index) => [date ?? null, ['declared', index, 'date']] as const),
      ],
      basis,
      context,
    ),
    ...(Number.isInteger(year) && readDay(`${year}-12-31`) !== undefined ? [] : [number('year', year)]),
    ...(change === undefined || (Number.isFinite(change.amount) && change.amount >= 0)
      ? []
      : [number('change', change.amount)]),
  ]
}
