import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { corruptionLiability } from '../law/accountability'
import { checkDays } from './days'

/** Quan hệ quản lý trực tiếp — who directly manages or is in charge of whom, and from when to when. */
export interface ManagementEdge {
  readonly manager: string
  /** `deputy`: the field or unit was put in a deputy’s charge. */
  readonly role: 'head' | 'deputy'
  readonly person: string
  readonly from: IsoDate
  /** Last day; open when absent. */
  readonly to?: IsoDate
}

/**
 * Ai trực tiếp quản lý người này vào ngày đó? — Which managers a person had on a day: whom the law makes answer directly.
 *
 * @param edges Who managed whom, with days.
 * @param person The violator.
 * @param date The day of the violation, not of its detection.
 * @returns The edges that hold on that day, in the order given; a notice when there is none. Undetermined with findings for
 *   days that are none or an edge that ends before it starts.
 * @remarks Law 36/2018/QH14 art. 72: “người do mình trực tiếp quản lý, giao nhiệm vụ”, “trong đơn vị do mình được giao trực
 *   tiếp phụ trách”.
 * @example
 * ```ts
 * import { findDirectManager } from 'congvu/accountability'
 *
 * const edges = [
 *   { manager: 'A', role: 'head', person: 'X', from: '2023-01-01', to: '2024-03-31' },
 *   { manager: 'B', role: 'head', person: 'X', from: '2024-04-01' },
 * ] as const
 * const found = findDirectManager(edges, 'X', '2024-03-31')
 * found.status === 'decided' && found.value.map(({ manager }) => manager) //=> ['A']
 * ```
 */
export function findDirectManager(
  edges: readonly ManagementEdge[],
  person: string,
  date: IsoDate,
): Outcome<readonly ManagementEdge[]> {
  const rule = 'accountability.find-direct-manager'
  const shapeBasis = corruptionLiability.values[0].basis
  const misshapen = [
    ...findMisshapen(edges, [{ manager: 'string', person: 'string' }], shapeBasis),
    ...findMisshapen(person, 'string', shapeBasis, ['person']),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = corruptionLiability.values[0]
  const problems = [...checkDays([[date ?? null, ['date']]], basis), ...checkEdges(edges, basis)]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const found = edgesOn(edges, person, date)
  const steps = found.map(({ manager, role }) => step('accountability.manager', { manager, role, person }, basis))
  const findings =
    found.length > 0 ? [] : [finding('accountability.no-manager', { person, date }, basis, { severity: 'notice' })]
  return decided(found, traceOf(rule, steps), findings)
}

/** The edges to a person that hold on a day. */
export function edgesOn(edges: readonly ManagementEdge[], person: string, date: IsoDate): readonly ManagementEdge[] {
  return edges.filter((edge) => edge.person === person && edge.from <= date && date <= (edge.to ?? date))
}

/** Edges whose days are none or reversed. */
export function checkEdges(edges: readonly ManagementEdge[], basis: Basis): readonly Finding[] {
  return edges.flatMap(({ from, to }, index) => {
    const path = ['edges', index]
    const wrong = checkDays(
      [
        [from ?? null, [...path, 'from']],
        [to, [...path, 'to']],
      ],
      basis,
    )
    if (wrong.length > 0 || to === undefined || from <= to) return wrong
    return [finding('accountability.order', { first: from, second: to }, basis, { path: [...path, 'to'] })]
  })
}
