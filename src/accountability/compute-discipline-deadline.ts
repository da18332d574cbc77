import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import { disciplineTime, disciplineTimeComplex } from '../law/accountability-discipline'
import { authorityLimit, checkDays, clockOf, notInForce } from './days'
import { withLocal } from './local-rules'

/** Vụ việc đang xử lý kỷ luật. */
export interface DisciplineCase {
  /** Ngày phát hiện hành vi vi phạm. */
  readonly detected: IsoDate
  /** Vụ việc có tình tiết phức tạp, đã được kéo dài. */
  readonly complex?: boolean
  /** Thời gian tố tụng hình sự, không tính vào thời hạn. */
  readonly criminalProcedure?: readonly { readonly from: IsoDate; readonly to: IsoDate }[]
  /** Ngày ra quyết định xử lý kỷ luật. */
  readonly decided?: IsoDate
}

/**
 * Phải quyết định kỷ luật chậm nhất khi nào? — The day by which discipline is decided: 90 days from detection, at most 150 in
 * a complex case; 2 and 4 months until 30 June 2020. Time of criminal procedure does not count.
 *
 * @param facts The days that are known; `asOf` in the context is the moment of the question.
 * @returns The deadline, met, late or open, by the law of the day of detection. Undetermined with findings for days that are
 *   none, a reversed stretch of criminal procedure, or days before 2010.
 * @remarks Law 22/2008/QH12 art. 80, Law 52/2019/QH14 (secondary); unchanged under Law 80/2025/QH15 from memory.
 * @example
 * ```ts
 * import { computeDisciplineDeadline } from 'congvu/accountability'
 *
 * const deadline = computeDisciplineDeadline({ detected: '2024-01-15' }, { asOf: '2024-03-04T08:00:00+07:00' })
 * deadline.status === 'decided' && deadline.value.due //=> '2024-04-14'
 * ```
 */
export function computeDisciplineDeadline(facts: DisciplineCase, context: ContextAt): Outcome<Deadline> {
  return withLocal(deadlineOf(facts, context), context)
}

function deadlineOf(facts: DisciplineCase, context: ContextAt): Outcome<Deadline> {
  const rule = 'accountability.compute-discipline-deadline'
  const misshapen = findMisshapen(facts, { 'criminalProcedure?': ['object'] }, disciplineTime.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { detected, complex, criminalProcedure = [], decided: done } = facts
  const parameter = complex === true ? disciplineTimeComplex : disciplineTime
  const { basis } = parameter.values[0]
  const problems = checkDays(
    [
      [detected ?? null, ['detected']],
      [done, ['decided']],
      ...criminalProcedure.flatMap(({ from, to }, index) => [
        [from ?? null, ['criminalProcedure', index, 'from']] as const,
        [to ?? null, ['criminalProcedure', index, 'to']] as const,
      ]),
    ],
    basis,
    context,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = lawOn(parameter, detected, context)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(detected, basis, ['detected'])])
  const limit = authorityLimit(law.value, context)
  const period = { from: detected, limit, basis: law.basis, pauses: criminalProcedure }
  const { deadlines, findings } = clockOf(
    { act: 'discipline', holder: 'authority', start: detected, period, done, path: ['decided'] },
    context,
  )
  const [deadline] = deadlines
  if (deadline === undefined) return undetermined([], traceOf(rule, []), findings)
  return decided(deadline, traceOf(rule, deadline.trace.steps), findings)
}
