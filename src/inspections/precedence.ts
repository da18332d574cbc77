import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { at, type InForce } from '../core/timeline'
import { cite } from '../law/cite'
import { auditCoordination, frequency, precedence } from '../law/inspections'
import type { BodyLevel, Decider, PlannedInspection, ProposalReason } from './planned-types'

/** Who of two stands before the other, why, and who decides when they do not agree. */
export interface Ruling {
  readonly prevails: boolean
  readonly reason: ProposalReason
  readonly decider: Decider
  readonly basis: Basis
}

const law = '11/2022/QH15@2022-11-14'
const local: readonly BodyLevel[] = ['province', 'department', 'district']

/** Điều 55 khoản 2: the row of each pair; the first named body prevails unless somebody is named who decides. */
const table: readonly (readonly [
  point: string,
  first: readonly BodyLevel[],
  second: readonly BodyLevel[],
  decider: Decider,
])[] = [
  ['b', ['ministry'], ['ministry'], 'inspector-general'],
  ['c', ['ministry'], local, 'higher-body'],
  ['d', ['ministry', 'general-department'], ['government-agency'], 'inspector-general'],
  ['đ', ['government-agency'], local, 'higher-body'],
  ['e', ['general-department'], local, 'higher-body'],
  ['h', ['province'], ['department', 'district'], 'higher-body'],
  ['i', ['department'], ['department'], 'provincial-chief-inspector'],
  ['k', ['department'], ['district'], 'higher-body'],
]

const ranks: Readonly<Record<BodyLevel, number>> = {
  'state-audit': 0,
  government: 0,
  ministry: 1,
  'general-department': 1,
  'government-agency': 1,
  'special-zone': 2,
  province: 2,
  department: 3,
  district: 4,
  management: 5,
}

/** Order of going first: whoever the table lets inspect stands before whoever gives way. */
export function rankOf(level: BodyLevel): number {
  return ranks[level]
}

/** What the law says of two plans with one content, `first` being of no lower rank. */
export function rule(first: PlannedInspection, second: PlannedInspection, date: IsoDate): Ruling {
  const principle = principleOn(date)
  if (first.kind === 'audit' || second.kind === 'audit') {
    const audit = at(auditCoordination.values, date)
    const basis: Basis = audit === undefined ? principle.basis : [...principle.basis, ...audit.basis]
    return { prevails: false, reason: 'state-audit', decider: 'state-audit', basis }
  }
  if (first.body.id === second.body.id) {
    return { prevails: false, reason: 'same-body', decider: 'heads', basis: principle.basis }
  }
  const none: Ruling = { prevails: false, reason: 'rank-unknown', decider: 'heads', basis: principle.basis }
  if (principle.value !== 'table' || first.kind === 'check' || second.kind === 'check') return none
  return rowFor(first, second) ?? { ...none, decider: 'inspector-general', basis: [cite(law, '55', '3')] }
}

function rowFor(first: PlannedInspection, second: PlannedInspection): Ruling | undefined {
  const levels: readonly BodyLevel[] = [first.body.level, second.body.level]
  if (levels.includes('management')) return undefined
  if (levels.includes('government') && levels[0] !== levels[1]) {
    return { prevails: first.body.level === 'government', reason: 'precedence', decider: 'law', basis: pointOf('a') }
  }
  if (levels.includes('special-zone')) {
    return { prevails: false, reason: 'rank-unknown', decider: 'inspector-general', basis: pointOf('l') }
  }
  if (levels.every((level) => level === 'general-department')) {
    const { parent } = first.body
    if (parent === undefined || parent !== second.body.parent) return undefined
    return { prevails: false, reason: 'same-rank', decider: 'ministry-chief-inspector', basis: pointOf('g') }
  }
  const row = table.find(
    ([, one, other]) =>
      (one.includes(first.body.level) && other.includes(second.body.level)) ||
      (one.includes(second.body.level) && other.includes(first.body.level)),
  )
  if (row === undefined) return undefined
  const [point, , , decider] = row
  const prevails = decider === 'higher-body'
  return { prevails, reason: prevails ? 'precedence' : 'same-rank', decider, basis: pointOf(point) }
}

function pointOf(point: string): Basis {
  return [cite(law, '55', '2', point), cite(law, '55', '1')]
}

/** One content, one body: the Inspection Law, or before it the directive that forbids overlap. */
export function principleOn(date: IsoDate): Pick<InForce<'table' | 'consult' | 'none'>, 'value' | 'basis'> {
  return at(precedence.values, date) ?? { value: 'none', basis: frequency.values[0].basis }
}
