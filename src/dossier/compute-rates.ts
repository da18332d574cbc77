import { quote } from '../core/iso'
import { type Proportion, shareOf } from '../core/proportion'
import { demandShape } from '../core/shape'
import type { StatisticsColumn } from '../law/dossier-statistics'
import type { StatisticsFigures } from './statistics-types'

/** Các tỷ lệ của một biểu, mỗi tỷ lệ ghi rõ mẫu số; absent when a figure it needs is absent. */
export interface StatisticsRates {
  /** Trước hạn và đúng hạn trên đã giải quyết. */
  readonly resolvedOnTime?: Proportion<StatisticsColumn>
  /** Trước hạn trên đã giải quyết. */
  readonly resolvedEarly?: Proportion<StatisticsColumn>
  /** Quá hạn trên đã giải quyết. */
  readonly resolvedLate?: Proportion<StatisticsColumn>
  /** Quá hạn trên đang giải quyết. */
  readonly inProcessOverdue?: Proportion<StatisticsColumn>
  /** Quá hạn, cả đã và đang giải quyết, trên tổng tiếp nhận: as some portals publish it. */
  readonly lateOfReceived?: Proportion<StatisticsColumn>
  /** Đã giải quyết trên tổng tiếp nhận. */
  readonly resolvedOfReceived?: Proportion<StatisticsColumn>
  /** Trực tuyến trên mới tiếp nhận trong kỳ. */
  readonly onlineOfNew?: Proportion<StatisticsColumn>
}

/**
 * Tỷ lệ đúng hạn là bao nhiêu, trên tổng nào? — The shares of a table of dossiers, each with its denominator named.
 *
 * Offices publish “tỷ lệ đúng hạn” over different totals; a share here always says which. Per cent to 2 decimals; none
 * when the denominator is 0.
 *
 * @param figures The figures of a row or of the total.
 * @returns The shares that the figures allow.
 * @throws RangeError that names `figures` when they are no record, or the column of a figure that is no number.
 * @remarks Circular 09/2026/TT-BTP forms 07a, 07b; the portal of Gia Lai publishes late dossiers over all received.
 * @example
 * ```ts
 * import { computeRates } from 'congvu/dossier'
 *
 * const rates = computeRates({ received: 19_361, resolved: 15_641, early: 13_529, 'on-time': 1_958, late: 154 })
 * rates.resolvedOnTime //=> { numerator: 15487, denominator: 15641, of: 'resolved', percent: 99.02 }
 * computeRates({ resolved: 0, early: 0, 'on-time': 0, late: 0 }).resolvedOnTime?.percent //=> undefined
 * ```
 */
export function computeRates(figures: StatisticsFigures): StatisticsRates {
  if (typeof figures !== 'object' || figures === null)
    throw new RangeError(`not the figures of a table: ${quote(figures)}`)
  for (const [column, figure] of Object.entries(figures)) demandShape(figure ?? 0, 'number', column)
  const share = (
    parts: readonly StatisticsColumn[],
    of: StatisticsColumn,
  ): Proportion<StatisticsColumn> | undefined => {
    const denominator = figures[of]
    if (denominator === undefined || parts.some((part) => figures[part] === undefined)) return undefined
    return shareOf(
      parts.reduce((sum, part) => sum + (figures[part] ?? 0), 0),
      denominator,
      of,
    )
  }
  const all = {
    resolvedOnTime: share(['early', 'on-time'], 'resolved'),
    resolvedEarly: share(['early'], 'resolved'),
    resolvedLate: share(['late'], 'resolved'),
    inProcessOverdue: share(['overdue'], 'in-process'),
    lateOfReceived: share(['late', 'overdue'], 'received'),
    resolvedOfReceived: share(['resolved'], 'received'),
    onlineOfNew: share(['online'], 'new') ?? share(['online-full', 'online-partial'], 'new'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
