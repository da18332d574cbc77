import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { traceOf } from '../core/trace'
import { internalReport, internalReportComplex } from '../law/accountability'
import { checkDays, clockOf, notInForce, noticeOfAmendment } from './days'
import { withLocal } from './local-rules'

/** Báo cáo nội bộ về hành vi tham nhũng. */
export interface InternalReport {
  /** Ngày người đứng đầu nhận được báo cáo. */
  readonly received: IsoDate
  readonly complex?: boolean
  /** Ngày xử lý hoặc chuyển người có thẩm quyền. */
  readonly handled?: IsoDate
}

/**
 * Báo cáo về hành vi tham nhũng phải xử lý khi nào? — The day by which a report of corruption made inside a body is handled or
 * passed on: 15 days from receipt, at most 30 in a complex matter.
 *
 * @param report The days that are known.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns The deadline, with a finding when it was missed. Undetermined with findings for days that are none or before 1
 *   July 2019.
 * @remarks Law 36/2018/QH14 art. 66.2.
 * @example
 * ```ts
 * import { computeInternalReportDeadline } from 'congvu/accountability'
 *
 * const deadline = computeInternalReportDeadline({ received: '2024-03-04' }, { asOf: '2024-03-11T08:00:00+07:00' })
 * deadline.status === 'decided' && deadline.value.due //=> '2024-03-19'
 * ```
 */
export function computeInternalReportDeadline(report: InternalReport, context: ContextAt): Outcome<Deadline> {
  return withLocal(deadlineOf(report, context), context)
}

function deadlineOf(report: InternalReport, context: ContextAt): Outcome<Deadline> {
  const rule = 'accountability.compute-internal-report-deadline'
  const misshapen = findMisshapen(report, 'object', internalReport.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { received, complex, handled } = report
  const parameter = complex === true ? internalReportComplex : internalReport
  const { basis } = parameter.values[0]
  const problems = checkDays(
    [
      [received ?? null, ['received']],
      [handled, ['handled']],
    ],
    basis,
    context,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = lawOn(parameter, received, context)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(received, basis, ['received'])])
  const period = { from: received, limit: law.value, basis: law.basis }
  const { deadlines, findings } = clockOf(
    { act: 'internal-report', holder: 'head', start: received, period, done: handled, path: ['handled'] },
    context,
  )
  const [deadline] = deadlines
  if (deadline === undefined) return undetermined([], traceOf(rule, []), findings)
  return decided(deadline, traceOf(rule, deadline.trace.steps), [...findings, ...noticeOfAmendment(received)])
}
