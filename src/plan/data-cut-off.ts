import { stepWorkingDays } from '../calendar/add-working-days'
import { reckon } from '../calendar/compute-period-end'
import { type Context, calendarOf, lawOn } from '../calendar/context'
import { lastWorkingDayUpTo } from '../calendar/reckoning'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf, dayOfEither } from '../core/iso'
import { cutOffGap } from '../law/reporting'

/** The last day to which the data of a report may run, and where that is written. */
export interface CutOff {
  readonly latest: IsoDate
  readonly basis: Basis
}

/**
 * Between the end of the data and the day a report is due lies at least one working day: with a report due on a Saturday,
 * that day is the Friday, so the data end on the Thursday. A host's own limit in other units is counted back from the day.
 */
export function latestCutOff(due: IsoDate, context: Context): CutOff | undefined {
  const law = lawOn(cutOffGap, due, context)
  if (law === undefined) return undefined
  const { amount, unit } = law.value
  if (unit !== 'working-day') {
    const counted = reckon({ until: due, limit: law.value }, context)
    return counted.end && { latest: dateOf(dayOfEither(counted.end.due)), basis: law.basis }
  }
  const calendar = calendarOf(context)
  const last = amount === 0 ? dayOf(due) + 1 : lastWorkingDayUpTo(calendar, dayOf(due))
  const first = last === undefined || amount === 0 ? last : stepWorkingDays(calendar, last, 1 - amount)
  return first === undefined ? undefined : { latest: dateOf(first - 1), basis: law.basis }
}
