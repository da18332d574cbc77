import type { StatisticsColumn } from '../law/dossier-statistics'
import type { StatisticsFigures, StatisticsIdentity } from './statistics-types'

/** A sum, the parts it must have, and those that may stand beside them on no form. */
interface IdentityRule {
  readonly sum: StatisticsColumn
  readonly parts: readonly StatisticsColumn[]
  readonly beside: readonly StatisticsColumn[]
}

const rules: readonly IdentityRule[] = [
  {
    sum: 'received',
    parts: ['online-full', 'online-partial', 'post', 'direct', 'carried-over'],
    beside: ['channel-unknown'],
  },
  { sum: 'received', parts: ['online', 'direct-or-post', 'carried-over'], beside: ['channel-unknown'] },
  { sum: 'received', parts: ['new', 'carried-over'], beside: [] },
  { sum: 'new', parts: ['online-full', 'online-partial', 'post', 'direct'], beside: ['channel-unknown'] },
  { sum: 'new', parts: ['online', 'direct-or-post'], beside: ['channel-unknown'] },
  { sum: 'resolved', parts: ['early', 'on-time', 'late'], beside: [] },
  { sum: 'in-process', parts: ['in-time', 'overdue'], beside: [] },
  { sum: 'received', parts: ['resolved', 'in-process'], beside: ['no-due-date', 'ended'] },
]

/** The identities whose figures are all given: sum, parts, what the parts add up to. */
export function findIdentities(figures: StatisticsFigures): readonly Omit<StatisticsIdentity, 'row'>[] {
  return rules.flatMap(({ sum, parts, beside }) => {
    const given = figures[sum]
    const extra = beside.filter((column) => figures[column] !== undefined)
    if (given === undefined || parts.some((column) => figures[column] === undefined)) return []
    const all = [...parts, ...extra]
    const added = all.reduce((total, column) => total + (figures[column] ?? 0), 0)
    return [{ sum, parts: all, given, added, difference: given - added }]
  })
}
