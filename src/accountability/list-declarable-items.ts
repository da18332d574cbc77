import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { itemThreshold } from '../law/accountability-declarations'
import { checkDays, notInForce } from './days'

/** Một tài sản, thu nhập. */
export interface AssetItem {
  readonly name: string
  /** `real-estate` điểm a · `valuable` điểm b · `abroad` điểm c · `income` điểm d. */
  readonly kind: 'real-estate' | 'valuable' | 'abroad' | 'income'
  /** Giá trị, đồng; needed for `valuable`. */
  readonly value?: number
}

/**
 * Tài sản nào phải kê khai? — Which items must stand in a declaration: land and houses, assets and accounts abroad and total
 * income always, each valuable or movable from the threshold up.
 *
 * @param items Items of the person, spouse and minor children; values in đồng.
 * @param date The day of the declaration.
 * @returns The items to declare, in the order given. Undetermined naming `items.N.value` for a valuable without its value;
 *   with findings for values or a day that are none, or a day before 1 July 2019.
 * @remarks Law 36/2018/QH14 art. 35.1; 150 million of Law 132/2025/QH15 from 1 July 2026 from press reports (secondary).
 * @example
 * ```ts
 * import { listDeclarableItems } from 'congvu/accountability'
 *
 * const items = [{ name: 'Xe máy', kind: 'valuable', value: 60_000_000 }] as const
 * const before = listDeclarableItems(items, '2026-06-30')
 * before.status === 'decided' && before.value.length //=> 1
 * const after = listDeclarableItems(items, '2026-07-01')
 * after.status === 'decided' && after.value.length //=> 0
 * ```
 */
export function listDeclarableItems(items: readonly AssetItem[], date: IsoDate): Outcome<readonly AssetItem[]> {
  const rule = 'accountability.list-declarable-items'
  const misshapen = findMisshapen(items, ['object'], [], itemThreshold.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis } = itemThreshold.values[0]
  const problems = [
    ...checkDays([[date ?? null, ['date']]], basis),
    ...items.flatMap(({ value }, index) =>
      value === undefined || (Number.isFinite(value) && value >= 0)
        ? []
        : [
            finding('accountability.number', { field: 'value', given: quote(value) }, basis, {
              path: ['items', index, 'value'],
            }),
          ],
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(itemThreshold.values, date)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(date, basis, ['date'])])
  const missing = items.flatMap(({ kind, value }, index) =>
    kind === 'valuable' && value === undefined ? [`items.${index}.value`] : [],
  )
  if (missing.length > 0) return undetermined(missing, traceOf(rule, []))
  return decided(
    items.filter(({ kind, value }) => kind !== 'valuable' || (value ?? 0) >= law.value),
    traceOf(rule, []),
  )
}
