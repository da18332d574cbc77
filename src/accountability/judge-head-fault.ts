import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { headFault } from '../law/accountability'
import { checkDays, daysSince, notInForce, today } from './days'
import { checkEdges, edgesOn, type ManagementEdge } from './find-direct-manager'

/** Vụ việc nhũng nhiễu, gây phiền hà đã kết luận, và điều đã xác định về người đứng đầu. */
export interface HeadFaultCase {
  readonly head: string
  /** Người có hành vi, ngày vi phạm. */
  readonly subordinate: string
  readonly occurred: IsoDate
  readonly edges: readonly ManagementEdge[]
  /** Kết luận thiếu trách nhiệm: a competent person’s finding. */
  readonly lackOfResponsibility?: boolean
  /** Ngày phát hiện biểu hiện bao che, dung túng. */
  readonly coveringUp?: IsoDate
  /** Ngày xử lý người đứng đầu. */
  readonly handled?: IsoDate
}

/** Lỗi của người đứng đầu và mức độ khẩn. */
export interface HeadFault {
  readonly fault: 'none' | 'lack-of-responsibility' | 'covering-up'
  readonly priority: 'none' | 'severely' | 'at-once'
  /** Sở Nội vụ must advise the city on the head’s responsibility. */
  readonly adviceDue: boolean
  readonly manages: 'directly' | 'not-directly'
  /** Days from the signs of covering up until the head was dealt with, or until now. */
  readonly daysOpen?: number
}

/**
 * Người đứng đầu thiếu trách nhiệm hay bao che? — Which fault of a head was found when subordinates harassed, and how urgently
 * it is dealt with: severely for lack of responsibility over directly managed staff, at once for covering up.
 *
 * “Ngay” has no number of days: an open case of covering up is a warning that tells the days, never a violation by count.
 * Covering up needs no direct management (“nhân viên dưới quyền”); lack of responsibility does (“thuộc quyền quản lý trực
 * tiếp”), and a finding of it over others is told.
 *
 * @param facts What competent persons found; `asOf` in the context is the moment of the question.
 * @returns The fault and its priority. Undetermined with findings for days that are none or before Directive 10.
 * @remarks Plan 17/KH-UBND II.5.d, III.2.c; Directive 10/CT-TTg of 22 April 2019 (secondary).
 * @example
 * ```ts
 * import { judgeHeadFault } from 'congvu/accountability'
 *
 * const fault = judgeHeadFault(
 *   {
 *     head: 'H',
 *     subordinate: 'X',
 *     occurred: '2024-05-06',
 *     edges: [{ manager: 'H', role: 'head', person: 'X', from: '2023-01-01' }],
 *     coveringUp: '2024-06-03',
 *   },
 *   { asOf: '2024-06-10T08:00:00+07:00' },
 * )
 * fault.status === 'decided' && [fault.value.fault, fault.value.priority, fault.value.daysOpen]
 * //=> ['covering-up', 'at-once', 7]
 * ```
 */
export function judgeHeadFault(facts: HeadFaultCase, context: ContextAt): Outcome<HeadFault> {
  const rule = 'accountability.judge-head-fault'
  const misshapen = findMisshapen(
    facts,
    { head: 'string', subordinate: 'string', edges: [{ manager: 'string', person: 'string', from: 'string' }] },
    [],
    headFault.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { head, subordinate, occurred, edges, coveringUp, handled } = facts
  const { basis } = headFault.values[0]
  const problems = [
    ...checkDays(
      [
        [occurred ?? null, ['occurred']],
        [coveringUp, ['coveringUp']],
        [handled, ['handled']],
      ],
      basis,
      context,
    ),
    ...checkEdges(edges, basis),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(headFault.values, occurred)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(occurred, basis, ['occurred'])])
  const direct = edgesOn(edges, subordinate, occurred).find(({ manager }) => manager === head)
  const fault =
    coveringUp !== undefined ? 'covering-up' : facts.lackOfResponsibility === true ? 'lack-of-responsibility' : 'none'
  const daysOpen = coveringUp === undefined ? undefined : daysSince(coveringUp, handled ?? today(context))
  const value: HeadFault = {
    fault,
    priority: fault === 'none' ? 'none' : law.value[fault],
    adviceDue: fault === 'covering-up' && handled === undefined,
    manages: direct === undefined ? 'not-directly' : 'directly',
    ...(daysOpen !== undefined && { daysOpen }),
  }
  const steps =
    direct === undefined
      ? []
      : [step('accountability.manager', { manager: head, role: direct.role, person: subordinate }, law.basis)]
  return decided(value, traceOf(rule, steps), findFaults(facts, value, law.basis))
}

function findFaults(facts: HeadFaultCase, fault: HeadFault, basis: Finding['basis']): readonly Finding[] {
  const { head, subordinate, lackOfResponsibility, coveringUp, handled } = facts
  const place = { severity: 'warning' } as const
  return [
    ...(lackOfResponsibility === true && handled === undefined
      ? [finding('accountability.lack-of-responsibility', { head, subordinate }, basis, place)]
      : []),
    ...(lackOfResponsibility === true && fault.manages === 'not-directly'
      ? [finding('accountability.not-direct-manager', { head, subordinate }, basis, { ...place, path: ['edges'] })]
      : []),
    ...(coveringUp !== undefined && handled === undefined
      ? [finding('accountability.covering-up', { head, days: fault.daysOpen ?? 0 }, basis, place)]
      : []),
    ...(coveringUp !== undefined && lackOfResponsibility === true
      ? [finding('accountability.both-faults', { head }, basis, { severity: 'notice' })]
      : []),
  ]
}
