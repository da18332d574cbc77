import type { IsoInstant } from './date'
import type { Deadline } from './deadline'
import { dayOf, dayOfSecond, isDateText, secondOf } from './iso'
import { demandShape } from './shape'

/**
 * Thời hạn nào đã quá hạn? — Which deadlines are overdue at a moment, whatever domain they come from.
 *
 * A deadline whose last compliant day is a day is overdue from 00:00 of the next day; one that ends at a moment is
 * overdue after that moment. Deadlines that are met, paused or void are never listed.
 *
 * @param deadlines Any deadlines; they are not changed.
 * @param asOf The moment of the question, any offset.
 * @returns The overdue ones, earliest due first, in the order given when they are due together.
 * @throws RangeError that names `asOf` when it is no instant with an offset, the place of what is no deadline, or a due
 *   day of an open one that is none.
 * @example
 * ```ts
 * import { type Deadline, listOverdue } from 'congvu/core'
 *
 * const report: Deadline = {
 *   id: 'plan.unit-report',
 *   holder: 'so-tu-phap',
 *   start: '2024-01-01',
 *   due: '2024-11-09',
 *   status: 'running',
 *   remaining: { workingDays: 0 },
 *   provisional: false,
 *   basis: [{ document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'c' }],
 *   trace: { rule: 'plan.unit-report', lawVersion: '2026-11-23', steps: [] },
 * }
 * listOverdue([report], '2024-11-09T23:59:00+07:00').length //=> 0
 * listOverdue([report], '2024-11-10T00:00:00+07:00').length //=> 1
 * ```
 */
export function listOverdue(deadlines: readonly Deadline[], asOf: IsoInstant): readonly Deadline[] {
  const now = secondOf(asOf)
  demandShape(deadlines, [{ status: 'string', due: 'string' }], 'deadlines')
  return deadlines
    .filter((deadline) => isOpen(deadline) && isPast(deadline.due, now))
    .sort((first, second) => endOf(first.due) - endOf(second.due))
}

function isOpen({ status }: Deadline): boolean {
  return status === 'running' || status === 'overdue'
}

/** True when a due day or moment has passed at a second. */
export function isPast(due: Deadline['due'], second: number): boolean {
  return isDateText(due) ? dayOfSecond(second) > dayOf(due) : second > secondOf(due)
}

function endOf(due: Deadline['due']): number {
  return isDateText(due) ? (dayOf(due) + 1) * 86_400 : secondOf(due)
}
