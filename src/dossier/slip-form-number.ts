import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import { formNumbers, type SlipKind } from '../law/slips'

/**
 * Phiếu này là mẫu số mấy? — The number of a form on a day; 05 was the control slip and is now the notice of stopping.
 *
 * @param kind The slip.
 * @param date The day on which it is issued.
 * @returns `'01'` to `'07'`; `undefined` when the circular of the day has no such form, or there is no circular yet.
 * @throws RangeError that names `date` when it is no day.
 * @remarks Circular 01/2018/TT-VPCP art. 9.1, 6 January 2019 to 14 September 2025; Circular 03/2025/TT-VPCP Annex I from
 *   15 September 2025, known from secondary sources only.
 * @example
 * ```ts
 * import { formNumber } from 'congvu/dossier'
 *
 * formNumber('control', '2025-09-14') //=> '05'
 * formNumber('stop-notice', '2025-09-15') //=> '05'
 * formNumber('stop-notice', '2025-09-14') //=> undefined
 * ```
 */
export function formNumber(kind: SlipKind, date: IsoDate): string | undefined {
  const numbers = at(formNumbers.values, date)?.value
  return numbers !== undefined && typeof kind === 'string' && Object.hasOwn(numbers, kind) ? numbers[kind] : undefined
}
