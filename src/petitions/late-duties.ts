import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Label } from '../lifecycle/types'

/** A duty that was met after its time, or that is overdue at the moment of the question. */
export interface LateDuty {
  readonly deadline: Deadline
  readonly duty: Label
  readonly due: IsoDate | IsoInstant
  /** When it was met; absent while it is still open. */
  readonly done?: IsoInstant
}

/** Việc nào đã quá hạn? — The duties of a case that were met late or are overdue, each with its name in words. */
export function listLateDuties(
  deadlines: readonly Deadline[],
  clocks: readonly { readonly id: string; readonly label: Label }[],
): readonly LateDuty[] {
  return deadlines.flatMap((deadline) => {
    const rule = clocks.find(({ id }) => id === deadline.id)
    if (rule === undefined || (deadline.status !== 'met-late' && deadline.status !== 'overdue')) return []
    const { metAt, due } = deadline
    return [{ deadline, duty: rule.label, due, ...(metAt !== undefined && { done: metAt }) }]
  })
}
