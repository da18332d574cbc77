import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type ConductAspect, conductSupervision } from '../law/satisfaction'

/** Một cuộc kiểm tra quy tắc ứng xử, đạo đức nghề nghiệp, những việc không được làm. */
export interface ConductCheck {
  readonly id: string
  readonly unit: string
  readonly date: IsoDate
  readonly aspects: readonly ConductAspect[]
  /** What was found; empty when nothing was. */
  readonly breaches: readonly {
    readonly aspect: ConductAspect
    /** Số, ngày văn bản xử lý — what was done about it; absent when nothing was yet. */
    readonly handledBy?: string
  }[]
}

/** Sổ kiểm tra của một kỳ. */
export interface ConductSupervisionFacts {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Units that are to be looked at. */
  readonly units: readonly string[]
  readonly checks: readonly ConductCheck[]
}

/** Giám sát thực hiện quy tắc ứng xử trong kỳ: đã kiểm tra gì, còn thiếu gì. */
export interface ConductSupervision {
  readonly checked: Proportion<'units'>
  readonly unchecked: readonly string[]
  readonly checks: Readonly<Record<ConductAspect, number>>
  readonly breaches: Readonly<Record<ConductAspect, number>>
  /** Checks with a breach that nothing was done about. */
  readonly unhandled: readonly string[]
}

/**
 * Đã giám sát quy tắc ứng xử ở những đơn vị nào? — The units whose conduct, professional ethics and prohibited acts were
 * checked in a period, what was found, and what is still without an answer.
 *
 * The plan says “chú trọng” and sets no number, so the findings are notices; a breach itself belongs to disciplinary law.
 *
 * @param facts The period, both days included; the units; the checks, those of other days or units left out with a notice.
 * @returns Counts and gaps. Undetermined with findings before 15 January 2024 or for days that are none.
 * @remarks Plan 17/KH-UBND II.3.d.
 * @example
 * ```ts
 * import { checkConductSupervision } from 'congvu/satisfaction'
 *
 * const supervision = checkConductSupervision({
 *   from: '2024-01-15',
 *   to: '2024-12-31',
 *   units: ['so-noi-vu', 'so-xay-dung'],
 *   checks: [{ id: 'KT-01', unit: 'so-noi-vu', date: '2024-05-20', aspects: ['conduct-code'], breaches: [] }],
 * })
 * supervision.status === 'decided' && supervision.value.unchecked //=> ['so-xay-dung']
 * supervision.status === 'decided' && supervision.value.checked.percent //=> 50
 * ```
 */
export function checkConductSupervision(facts: ConductSupervisionFacts): Outcome<ConductSupervision> {
  const rule = 'satisfaction.check-conduct-supervision'
  const misshapen = findMisshapen(
    facts,
    { units: ['string'], checks: [{ id: 'string', unit: 'string', aspects: 'array', breaches: ['object'] }] },
    conductSupervision.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { from, to, units, checks } = facts
  const law = readDay(to) === undefined ? undefined : at(conductSupervision.values, to)
  const { basis } = law ?? conductSupervision.values[0]
  const days = [
    [from, ['from']] as const,
    ...checks.map(({ date }, index) => [date, ['checks', index, 'date']] as const),
  ]
  const problems = days
    .filter(([date]) => readDay(date) === undefined)
    .map(([date, path]) => finding('satisfaction.moment', { given: quote(date) }, basis, { path }))
  if (law === undefined || law.value === null) {
    const outside = finding('satisfaction.not-in-force', { date: quote(to) }, basis, { path: ['to'] })
    return undetermined([], traceOf(rule, []), [outside, ...problems])
  }
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)

  const counted = checks.filter(({ date, unit }) => from <= date && date <= to && units.includes(unit))
  const unchecked = units.filter((unit) => counted.every((check) => check.unit !== unit))
  const breaches = counted.flatMap((check) => check.breaches)
  const tally = (aspects: readonly ConductAspect[]) =>
    Object.fromEntries(
      law.value.map((aspect) => [aspect, aspects.filter((each) => each === aspect).length]),
    ) as ConductSupervision['checks']
  const unhandled = counted.filter((check) => check.breaches.some(({ handledBy }) => handledBy === undefined))
  const notices: readonly Finding[] = [
    ...checks.flatMap((check, index) =>
      counted.includes(check)
        ? []
        : [note('satisfaction.conduct-left-out', { id: check.id, unit: check.unit, date: check.date }, index)],
    ),
    ...unhandled.map((check) => note('satisfaction.conduct-unhandled', { id: check.id }, checks.indexOf(check))),
    ...(unchecked.length > 0
      ? [finding('satisfaction.conduct-unchecked', { units: unchecked }, basis, { severity: 'notice' })]
      : []),
  ]
  return decided(
    {
      checked: shareOf(units.length - unchecked.length, units.length, 'units'),
      unchecked,
      checks: tally(counted.flatMap(({ aspects }) => aspects)),
      breaches: tally(breaches.map(({ aspect }) => aspect)),
      unhandled: unhandled.map(({ id }) => id),
    },
    traceOf(rule, []),
    notices,
  )

  function note<Code extends string, Params extends object>(code: Code, params: Params, index: number) {
    return finding(code, params, basis, { severity: 'notice', path: ['checks', index] })
  }
}
