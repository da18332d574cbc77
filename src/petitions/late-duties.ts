import type { Context } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Severity } from '../core/finding'
import { secondOf } from '../core/iso'
import { isPast } from '../core/list-overdue'
import type { Clock, Label } from '../lifecycle/types'
import { otherReading } from './authority-day-off'

/** A duty whose time has passed, or whose last day can be read in two ways. */
export interface TimedDuty {
  readonly deadline: Deadline
  readonly duty: Label
  readonly due: IsoDate | IsoInstant
  /** When it was met; absent while it is still open. */
  readonly done?: IsoInstant
  /** Late by the reading that was chosen; only a warning while in time by the other one. */
  readonly late?: Severity
  /** The day by the other reading of a last day that is a day off. */
  readonly other?: IsoDate | IsoInstant
}

/**
 * Việc nào đã quá hạn, hạn nào có hai cách tính? — The duties of a case that were met late or are overdue, and those whose
 * last day is a day off, each with its name in words.
 */
export function listTimedDuties(
  deadlines: readonly Deadline[],
  clocks: readonly Clock[],
  rules: readonly { readonly id: string; readonly label: Label }[],
  context: Context & { readonly asOf: IsoInstant },
): readonly TimedDuty[] {
  return deadlines.flatMap((deadline) => {
    const { id, due, status, metAt, start } = deadline
    const rule = rules.find((one) => one.id === id)
    const clock = clocks.find((one) => one.id === id && one.start === start)
    const other = status === 'void' ? undefined : otherReading(clock, due, context)
    const passed = status === 'met-late' || status === 'overdue'
    if (rule === undefined || (!passed && other === undefined)) return []
    const inTimeByOther = other !== undefined && !isPast(other, secondOf(metAt ?? context.asOf))
    const duty: TimedDuty = {
      deadline,
      duty: rule.label,
      due,
      ...(metAt !== undefined && { done: metAt }),
      ...(passed && { late: inTimeByOther ? 'warning' : 'violation' }),
      ...(other !== undefined && { other }),
    }
    return [duty]
  })
}
