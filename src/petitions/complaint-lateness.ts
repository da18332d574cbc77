import { endOf } from '../calendar/compute-period-end'
import { type ContextAt, calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { Period } from '../calendar/period'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { isRecord } from '../core/shape'
import { choose } from '../law/policy/petitions'
import { periodUntil } from '../lifecycle/clocks'
import type { Clock } from '../lifecycle/types'
import { readAcceptance } from './complaint-acceptance'
import type { ComplaintFinding } from './complaint-findings'
import { clockIds } from './complaint-history'
import { complaintLifecycle } from './complaint-lifecycle'
import { withEndRule } from './complaint-limit'
import type { AlternativeReading, ComplaintEvent, ComplaintSubject } from './complaint-types'

/**
 * Việc nào của cơ quan bị trễ? — A finding for each duty of the authority that was done late or not at all, also one that
 * was overdue when it fell away. A day that another reading of the law still allows makes it a warning.
 */
export function findLateness(
  readings: readonly ClockReading[],
  events: readonly ComplaintEvent[],
  context: ContextAt,
): readonly ComplaintFinding[] {
  return readings.flatMap(({ clock, due, others }): readonly ComplaintFinding[] => {
    if (clock.holder !== 'authority' || clock.pausedAt !== undefined || due === undefined) return []
    const settled = civilDay(clock.metAt ?? clock.voidAt ?? context.asOf)
    if (dayOf(settled) <= dayOf(due)) return []
    const later = others.map((reading) => reading.due).filter((date) => dayOf(date) >= dayOf(settled))
    const laterReading = later.at(-1)
    const label = complaintLifecycle.clocks.find(({ id }) => id === clock.id)?.label ?? { vi: clock.id, en: clock.id }
    const shared = { clock: clock.id, label, due, ...(laterReading !== undefined && { laterReading }) }
    const basis = clock.period.basis ?? complaintLifecycle.basis
    const place = {
      severity: laterReading === undefined ? 'violation' : 'warning',
      ...placeOf(clock.metAt ?? clock.voidAt, events),
    } as const
    if (clock.metAt !== undefined) return [finding('complaint.done-late', { ...shared, done: settled }, basis, place)]
    const workingDays = countBetween(calendarOf(context), dayOf(due), dayOf(settled))
    return [finding('complaint.overdue', { ...shared, workingDays }, basis, place)]
  })
}

/** A clock with its last day as it is counted now, and cách tính khác: the days that other readings of the law give. */
export interface ClockReading {
  readonly clock: Clock
  readonly due: IsoDate | undefined
  readonly others: readonly AlternativeReading[]
}

/** Reads a clock; other readings are shown for those of the authority. */
export function readClock(clock: Clock, subject: ComplaintSubject, context: ContextAt): ClockReading {
  const end = endOf(periodUntil(clock, context.asOf), context)
  const due = end && civilDay(end.due)
  if (clock.holder !== 'authority') return { clock, due, others: none }
  const others = [...readingsOfAcceptance(clock, subject, context), ...readingsOfDayOff(clock, context)]
  return { clock, due, others: others.filter((reading) => reading.due !== due) }
}

const none: readonly never[] = []

function readingsOfAcceptance(
  { id, start }: Clock,
  subject: ComplaintSubject,
  context: ContextAt,
): readonly AlternativeReading[] {
  if (id !== clockIds[1].acceptance && id !== clockIds[2].acceptance) return none
  return readAcceptance(start, subject, context).map(({ source, due }) => ({
    clock: id,
    interpretation: 'complaint.acceptance-limit',
    option: source,
    due,
  }))
}

function readingsOfDayOff(clock: Clock, context: ContextAt): readonly AlternativeReading[] {
  const period = periodUntil(clock, context.asOf)
  const option = choose('complaint.authority-day-off', context?.policy) === 'same-day' ? 'next-working-day' : 'same-day'
  const other = withOtherEnd(period, option)
  const end = other && endOf(other, context)
  if (end === undefined) return none
  return [{ clock: clock.id, interpretation: 'complaint.authority-day-off', option, due: civilDay(end.due) }]
}

function withOtherEnd(period: Period, endRule: 'same-day' | 'next-working-day'): Period | undefined {
  return 'from' in period && 'endRule' in period.limit
    ? { ...period, limit: withEndRule(period.limit, endRule) }
    : undefined
}

function placeOf(at: IsoInstant | undefined, events: readonly ComplaintEvent[]) {
  const index = at === undefined ? -1 : events.findIndex((event) => isRecord(event) && event.at === at)
  return index === -1 ? {} : { at: events[index]?.at ?? '', path: ['events', index] }
}
