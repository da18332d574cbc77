import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import { choose } from '../law/policy/inspections'
import type { Inspection } from './record-types'

/** The law of the decision, or of the day a step starts, by `inspections.pending-regime`. */
export function lawDayOfStep({ decided }: Inspection, start: IsoDate, { policy }: ContextAt): IsoDate {
  return choose('inspections.pending-regime', policy) === 'decision' ? decided : laterOf(start, decided)
}

/** A limit of the law as it ends on a day off by `inspections.authority-day-off`. */
export function bindingLimit(limit: Limit, { policy }: ContextAt): Limit {
  return 'endRule' in limit ? { ...limit, endRule: choose('inspections.authority-day-off', policy) } : limit
}

/** The later of two days. */
export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other
}
