import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { PeriodUnit } from '../core/limit'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen, type Shape } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { procedureReview } from '../law/review'
import { checkNumbers } from './moments'

/** Một thủ tục ở một thời điểm. */
export interface ReviewedProcedure {
  readonly code: string
  readonly name?: string
  /** Thành phần hồ sơ. */
  readonly components?: readonly string[]
  readonly limit?: { readonly amount: number; readonly unit: PeriodUnit }
  /** Chi phí tuân thủ một năm (`computeComplianceCost`). Unit: đồng. */
  readonly yearlyCost?: number
}

/** What became of one procedure. */
export interface ProcedureChange {
  readonly code: string
  readonly change: 'abolished' | 'changed' | 'kept' | 'new'
  readonly componentsCut: readonly string[]
  readonly componentsAdded: readonly string[]
  /** Days cut, negative when it takes longer; absent when a limit is unknown or the units differ. */
  readonly daysCut?: Proportion<'days-before'>
  readonly costCut?: Proportion<'cost-before'>
}

/** Kết quả rà soát trước và sau. */
export interface ReviewResult {
  readonly abolished: number
  readonly changed: number
  readonly kept: number
  readonly added: number
  readonly proceduresCut: Proportion<'procedures-before'>
  readonly componentsCut: Proportion<'components-before'>
  /** Over the procedures whose limit is known before and, unless abolished, after, in one unit. */
  readonly daysCut: Proportion<'days-before'>
  readonly costCut: Proportion<'cost-before'>
  readonly procedures: readonly ProcedureChange[]
}

/**
 * Rà soát đã cắt giảm được gì? — Procedures before and after a review: how many were abolished, which components and how
 * many days were cut, and how much of the compliance cost was saved, in per cent with the denominator named.
 *
 * An abolished procedure saves all its components and its cost, but no days: nobody's waiting was shortened.
 *
 * @param before The procedures before the review.
 * @param after Those after it; a procedure that is not here was abolished.
 * @param date The day of the review, for its legal basis.
 * @returns The sums and every procedure. Findings: what takes longer or costs more (warning), what did not change and what
 *   is new (notice). Undetermined with findings for repeated codes, numbers that are none, or a date that is none.
 * @remarks Plan 17/KH-UBND II.3.b, III.1.đ; Decree 63/2010/NĐ-CP art. 28; saving = (C before - C after) / C before.
 * @example
 * ```ts
 * import { compareProcedures } from 'congvu/review'
 *
 * const review = compareProcedures(
 *   [
 *     { code: '1.000948', components: ['Đơn', 'Bản sao giấy tờ'], limit: { amount: 10, unit: 'working-day' } },
 *     { code: '1.000949', components: ['Đơn'], limit: { amount: 5, unit: 'working-day' } },
 *   ],
 *   [{ code: '1.000948', components: ['Đơn'], limit: { amount: 7, unit: 'working-day' } }],
 *   '2024-06-30',
 * )
 * review.status === 'decided' && review.value.proceduresCut.percent //=> 50
 * review.status === 'decided' && review.value.daysCut //=> { numerator: 3, denominator: 10, of: 'days-before', percent: 30 }
 * ```
 */
export function compareProcedures(
  before: readonly ReviewedProcedure[],
  after: readonly ReviewedProcedure[],
  date: IsoDate,
): Outcome<ReviewResult> {
  const rule = 'review.compare-procedures'
  const misshapen = [
    ...findMisshapen(before, listShape, procedureReview.values[0].basis, ['before']),
    ...findMisshapen(after, listShape, procedureReview.values[0].basis, ['after']),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(procedureReview.values, date)
  const basis = (law ?? procedureReview.values[0]).basis
  const problems = [
    ...(law === undefined ? [finding('review.not-in-force', { date: quote(date) }, basis, { path: ['date'] })] : []),
    ...checkList(before, 'before', basis),
    ...checkList(after, 'after', basis),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const later = new Map(after.map((procedure) => [procedure.code, procedure]))
  const earlier = new Set(before.map(({ code }) => code))
  const procedures = [
    ...before.map((procedure) => compare(procedure, later.get(procedure.code))),
    ...after.filter(({ code }) => !earlier.has(code)).map(asNew),
  ]
  const count = (change: ProcedureChange['change']) => procedures.filter((found) => found.change === change).length
  const componentsBefore = before.reduce((sum, { components = [] }) => sum + components.length, 0)
  const componentsCut = procedures.reduce((sum, found) => sum + found.componentsCut.length, 0)
  const result: ReviewResult = {
    abolished: count('abolished'),
    changed: count('changed'),
    kept: count('kept'),
    added: count('new'),
    proceduresCut: shareOf(count('abolished'), before.length, 'procedures-before'),
    componentsCut: shareOf(componentsCut, componentsBefore, 'components-before'),
    daysCut: sumOf(procedures, 'daysCut', 'days-before'),
    costCut: sumOf(procedures, 'costCut', 'cost-before'),
    procedures,
  }
  const findings = before.flatMap((procedure, index) =>
    find(procedure, later.get(procedure.code), procedures[index], basis),
  )
  const added = procedures
    .filter(({ change }) => change === 'new')
    .map(({ code }) => finding('review.procedure-new', { code }, basis, { severity: 'notice' }))
  const steps = [step('review.compared', { before: before.length, after: after.length }, basis)]
  return decided(result, traceOf(rule, steps), [...findings, ...added])
}

const listShape: Shape = [{ code: 'string', 'components?': ['string'], 'limit?': { amount: 'number', unit: 'string' } }]

function compare(before: ReviewedProcedure, after: ReviewedProcedure | undefined): ProcedureChange {
  const { code, components = [], limit, yearlyCost } = before
  const kept = after?.components ?? (after === undefined ? [] : components)
  const componentsCut = components.filter((name) => !kept.includes(name))
  const componentsAdded = kept.filter((name) => !components.includes(name))
  const sameUnit = limit !== undefined && after?.limit?.unit === limit.unit
  const days = sameUnit ? limit.amount - (after?.limit?.amount ?? limit.amount) : undefined
  const costAfter = after === undefined ? 0 : after.yearlyCost
  const cost = yearlyCost === undefined || costAfter === undefined ? undefined : yearlyCost - costAfter
  const unitChanged = limit?.unit !== after?.limit?.unit
  const changed = componentsCut.length + componentsAdded.length > 0 || (days !== 0 && days !== undefined) || unitChanged
  return {
    code,
    change: after === undefined ? 'abolished' : changed ? 'changed' : 'kept',
    componentsCut,
    componentsAdded,
    ...(days !== undefined && limit !== undefined && { daysCut: shareOf(days, limit.amount, 'days-before') }),
    ...(cost !== undefined && yearlyCost !== undefined && { costCut: shareOf(cost, yearlyCost, 'cost-before') }),
  }
}

function asNew({ code, components = [] }: ReviewedProcedure): ProcedureChange {
  return { code, change: 'new', componentsCut: [], componentsAdded: components }
}

function sumOf<Name extends 'days-before' | 'cost-before'>(
  procedures: readonly ProcedureChange[],
  field: 'daysCut' | 'costCut',
  of: Name,
): Proportion<Name> {
  const shares = procedures.flatMap((found) => found[field] ?? [])
  return shareOf(
    shares.reduce((sum, { numerator }) => sum + numerator, 0),
    shares.reduce((sum, { denominator }) => sum + denominator, 0),
    of,
  )
}

function find(
  before: ReviewedProcedure,
  after: ReviewedProcedure | undefined,
  change: ProcedureChange | undefined,
  basis: Finding['basis'],
): readonly Finding[] {
  const { code, limit, yearlyCost } = before
  if (after === undefined) return []
  if (change?.change === 'kept') return [finding('review.procedure-kept', { code }, basis, { severity: 'notice' })]
  const both = limit !== undefined && after.limit !== undefined
  const differs = both && limit.unit !== after.limit.unit
  const longer = both && !differs && after.limit.amount > limit.amount
  const dearer = yearlyCost !== undefined && after.yearlyCost !== undefined && after.yearlyCost > yearlyCost
  const units = { before: limit?.unit ?? '', after: after.limit?.unit ?? '' }
  const days = { before: limit?.amount ?? 0, after: after.limit?.amount ?? 0 }
  const cost = { before: yearlyCost ?? 0, after: after.yearlyCost ?? 0 }
  return [
    ...(differs ? [finding('review.days-unit-differs', { code, ...units }, basis, { severity: 'warning' })] : []),
    ...(longer ? [finding('review.days-more', { code, ...days }, basis, { severity: 'warning' })] : []),
    ...(dearer ? [finding('review.cost-more', { code, ...cost }, basis, { severity: 'warning' })] : []),
  ]
}

function checkList(list: readonly ReviewedProcedure[], name: string, basis: Finding['basis']): readonly Finding[] {
  const codes = list.map(({ code }) => code)
  return list.flatMap(({ code, limit, yearlyCost }, index) => [
    ...(codes.indexOf(code) < index
      ? [finding('review.procedure-repeated', { code }, basis, { path: [name, index, 'code'] })]
      : []),
    ...checkNumbers(
      [
        { field: 'limit', value: limit?.amount, path: [name, index, 'limit', 'amount'] },
        { field: 'yearlyCost', value: yearlyCost, path: [name, index, 'yearlyCost'] },
      ],
      basis,
    ),
  ])
}
