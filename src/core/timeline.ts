import type { Basis, Seen } from './citation'
import type { IsoDate } from './date'
import { dayOf, quote } from './iso'

/** A value of the law with the day it takes effect and where it is written. `value: null` means repealed. */
export interface Dated<Value> {
  readonly from: IsoDate
  readonly value: Value | null
  readonly basis: Basis
  readonly verifiedOn: IsoDate
  readonly seen: Seen
}

/** Giá trị theo thời gian — dated values, earliest first. */
export type Timeline<Value> = readonly Dated<Value>[]

/** A row of a timeline that is in force: its value is there. */
export type InForce<Value> = Dated<Value> & { readonly value: Value }

/**
 * Quy định nào có hiệu lực vào ngày này? — Which row of a timeline is in force on a day.
 *
 * @param timeline Rows in order of `from`.
 * @param date A civil day in Viet Nam.
 * @returns The row in force, or `undefined` before the first row and after a repeal; it never falls back to another row.
 * @throws RangeError that names `date` when it is no day, or the place of what is no row.
 * @example
 * ```ts
 * import { at, type Timeline } from 'congvu/core'
 *
 * const limit: Timeline<number> = [
 *   {
 *     from: '2024-01-15',
 *     value: 1,
 *     basis: [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' }],
 *     verifiedOn: '2026-11-22',
 *     seen: 'text',
 *   },
 * ]
 * at(limit, '2024-03-01')?.value //=> 1
 * at(limit, '2023-12-31') //=> undefined
 * ```
 */
export function at<Value>(timeline: Timeline<Value>, date: IsoDate): InForce<Value> | undefined {
  dayOf(date)
  if (!Array.isArray(timeline)) throw new RangeError(`timeline: not array but ${quote(timeline)}`)
  for (const [index, row] of timeline.entries()) {
    if (typeof row?.from !== 'string') throw new RangeError(`timeline.${index}: not a row with from but ${quote(row)}`)
  }
  return rowOn(timeline, date)
}

/** {@link at} for a date that is known to be a day. */
export function rowOn<Value>(timeline: Timeline<Value>, date: IsoDate): InForce<Value> | undefined {
  let found: Dated<Value> | undefined
  for (const row of timeline) {
    if (row.from > date) break
    found = row
  }
  return found !== undefined && isInForce(found) ? found : undefined
}

function isInForce<Value>(row: Dated<Value>): row is InForce<Value> {
  return row.value !== null
}
