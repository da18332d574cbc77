import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { complianceCost } from '../law/review'
import { checkNumbers } from './moments'

/** Một công việc phải làm: chuẩn bị giấy tờ, đi nộp, chờ. */
export interface CostComponent {
  readonly name: string
  /** Giờ. */
  readonly hours: number
  /** Chi phí tư vấn, dịch vụ. Unit: đồng. */
  readonly services?: number
  /** Phí, lệ phí. Unit: đồng. */
  readonly fees?: number
}

/** Dữ kiện tính chi phí tuân thủ của một thủ tục. */
export interface ComplianceCostFacts {
  readonly components: readonly CostComponent[]
  /** Thu nhập bình quân mỗi giờ. Unit: đồng; set by the host, for no text that was read fixes it. */
  readonly incomePerHour: number
  /** Số lần thực hiện trong một năm. */
  readonly timesPerYear: number
  /** Số đối tượng tuân thủ trong một năm. */
  readonly subjects: number
}

/** Chi phí tuân thủ. Unit: đồng. */
export interface ComplianceCost {
  /** Of one subject, once. */
  readonly once: number
  /** Of all subjects in a year. */
  readonly yearly: number
  readonly components: readonly { readonly name: string; readonly cost: number }[]
}

/**
 * Làm thủ tục này tốn bao nhiêu? — The compliance cost of a procedure by the standard cost model: (hours × income per hour
 * + services + fees) × times a year × subjects.
 *
 * The formula is from memory, Circular 02/2017 was not read: compare with your own form before you publish a figure.
 *
 * @param facts What must be done, what an hour is worth, how often and by how many; money in đồng.
 * @returns The cost once and in a year. Undetermined with findings for numbers that are none or below 0.
 * @remarks Circular 02/2017/TT-VPCP (from memory).
 * @example
 * ```ts
 * import { computeComplianceCost } from 'congvu/review'
 *
 * const cost = computeComplianceCost({
 *   components: [
 *     { name: 'Chuẩn bị hồ sơ', hours: 4 },
 *     { name: 'Nộp hồ sơ', hours: 2, services: 20_000, fees: 100_000 },
 *   ],
 *   incomePerHour: 50_000,
 *   timesPerYear: 1,
 *   subjects: 1_000,
 * })
 * cost.status === 'decided' && cost.value.once //=> 420000
 * cost.status === 'decided' && cost.value.yearly //=> 420000000
 * ```
 */
export function computeComplianceCost(facts: ComplianceCostFacts): Outcome<ComplianceCost> {
  const rule = 'review.compute-compliance-cost'
  const misshapen = findMisshapen(facts, { components: ['object'] }, [], complianceCost.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { components, incomePerHour, timesPerYear, subjects } = facts
  const { basis } = complianceCost.values[0]
  const problems = checkNumbers(
    [
      { field: 'incomePerHour', value: incomePerHour, path: ['incomePerHour'] },
      { field: 'timesPerYear', value: timesPerYear, path: ['timesPerYear'] },
      { field: 'subjects', value: subjects, path: ['subjects'] },
      ...components.flatMap(({ hours, services, fees }, index) => [
        { field: 'hours', value: hours, path: ['components', index, 'hours'] },
        { field: 'services', value: services, path: ['components', index, 'services'] },
        { field: 'fees', value: fees, path: ['components', index, 'fees'] },
      ]),
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const costs = components.map(({ name, hours, services = 0, fees = 0 }) => ({
    name,
    cost: hours * incomePerHour + services + fees,
  }))
  const once = costs.reduce((sum, { cost }) => sum + cost, 0)
  const yearly = once * timesPerYear * subjects
  const steps = [
    ...costs.map((one) => step('review.cost-of-component', one)),
    step('review.cost', { once, times: timesPerYear, subjects, cost: yearly }, basis),
  ]
  return decided({ once, yearly, components: costs }, traceOf(rule, steps))
}
