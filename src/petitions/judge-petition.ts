import type { Context } from '../calendar/context'
import { isRecord } from '../core/form'
import { dateOf, dayOf, dayOfSecond, instantOf, readInstant, secondOfDay } from '../core/iso'
import { auditPetition, findUnreadablePetition } from './audit-petition'
import { petitionMarks } from './petition-marks'
import { eventsOf, type StoredEvent } from './petition-place'
import type { Petition } from './petition-types'
import type { DayRange } from './reception-types'
import type { PetitionEntry } from './statistics-types'

export interface Judged {
  readonly carried: boolean
  readonly classified: boolean
  readonly result: 'in-time' | 'late' | 'without-clock' | 'running' | 'overdue'
}

/** How a case counts in a period, or why it does not. */
export function judge(
  { petition }: PetitionEntry,
  { from, to }: DayRange,
  context: Context,
): Judged | 'unreadable' | 'no-receipt' | 'received-after-period' | 'finished-before' {
  const events = findUnreadablePetition(petition).length > 0 ? undefined : readable(petition)
  if (events === undefined) return 'unreadable'
  const marks = petitionMarks[petition.kind]
  const asOf = instantOf(secondOfDay(dayOf(to) + 1) - 1)
  const received = events.find(({ type }) => marks.opens.includes(type))
  if (received === undefined) return 'no-receipt'
  if (received.date > to) return 'received-after-period'
  const past = events.filter(({ date }) => date <= to)
  const last = past.filter(({ type }) => marks.opens.includes(type) || marks.finishes.includes(type)).at(-1)
  const finished = last !== undefined && marks.finishes.includes(last.type) ? last.date : undefined
  if (finished !== undefined && finished < from) return 'finished-before'
  const audit = auditPetition(petition, { ...context, asOf })
  const deadlines = audit.status === 'decided' ? audit.value.deadlines : []
  const main = deadlines.filter(({ id, status }) => marks.clocks.includes(id) && status !== 'void')
  const overdue = main.some(({ status }) => status === 'overdue')
  const late = overdue || main.some(({ status }) => status === 'met-late')
  const open = overdue ? 'overdue' : 'running'
  const closed = main.length === 0 ? 'without-clock' : late ? 'late' : 'in-time'
  return {
    carried: received.date < from,
    classified: past.some(({ type }) => marks.sorts.includes(type)),
    result: finished === undefined ? open : closed,
  }
}

/** The events with a readable moment, in order of time, each with its civil day. */
function readable(petition: Petition) {
  const events = eventsOf(petition)
  if (!Array.isArray(events)) return undefined
  return events
    .flatMap((event: StoredEvent) => {
      if (!isRecord(event)) return []
      const { type, at } = event
      const second = readInstant(at)
      return second === undefined ? [] : [{ type, second, date: dateOf(dayOfSecond(second)) }]
    })
    .sort((one, other) => one.second - other.second)
}
