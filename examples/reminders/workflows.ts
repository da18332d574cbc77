import { DBOS } from '@dbos-inc/dbos-sdk'
import { affectedBy, type WorkingCalendar } from 'congvu/calendar'
import type { IsoInstant } from 'congvu/core'
import { type Announcement, calendarWith } from './calendars'
import { dayOf, now } from './clock'
import { render } from './message'
import { names } from './names'
import type { Outcome, Records } from './records'
import { listOpen, type Named, type Subject } from './subjects'
import { listTimers, nameOf, type Timer } from './timers'

/** Registers what the desk does; each is started, and after a crash resumed, by name. */
export function registerWorkflows(records: Records): void {
  /** Sleeps until the moment of a timer, however often the process dies meanwhile, and then looks again. */
  const remind = DBOS.registerWorkflow(
    async (timer: Timer): Promise<Outcome> => {
      await DBOS.sleep(Math.max(0, timer.real - (await DBOS.now())))
      return DBOS.runStep(() => wake(records, timer), { name: names.wake })
    },
    { name: names.remind },
  )

  /** Sets timers and tells which; one that is set already stays as it is. */
  async function setTimers(listed: Promise<readonly Timer[]>): Promise<readonly Timer[]> {
    const timers = await listed
    for (const timer of timers) await DBOS.startWorkflow(remind, { workflowID: nameOf(timer) })(timer)
    return timers
  }

  // Both answer as of the moment they were asked, so that being carried out late, after a crash, leaves no timer out.

  /** A subject is new, or something happened to it. */
  DBOS.registerWorkflow(
    async (asOf: IsoInstant, subject: Subject): Promise<readonly Timer[]> => {
      // stored before the calendar is read, as an announcement is stored before the subjects are: one sees the other
      await DBOS.runStep(() => records.putSubject(subject), { name: 'put-subject' })
      return setTimers(DBOS.runStep(() => listForSubject(records, asOf, subject), { name: 'list-timers' }))
    },
    { name: names.watch },
  )

  /** The calendar changes: deadlines that move get timers of their own; those set before wake, and do nothing. */
  DBOS.registerWorkflow(
    async (asOf: IsoInstant, version: number, announcement: Announcement): Promise<readonly Timer[]> => {
      await DBOS.runStep(() => records.putAnnouncement(version, announcement), { name: 'put-announcement' })
      return setTimers(DBOS.runStep(() => listForMoved(records, asOf, version), { name: 'list-moved' }))
    },
    { name: names.announce },
  )
}

/** A timer decides nothing: the deadline is reckoned anew, and one that ends otherwise or is not open is left alone. */
async function wake(records: Records, timer: Timer): Promise<Outcome> {
  const face = await records.clock()
  const asOf = now(face)
  const subject = await records.findSubject(timer.subject)
  const calendar = calendarWith(dayOf(face.shows), await records.listAnnouncements())
  const open = subject === undefined ? [] : listOpen(subject, asOf, calendar)
  const named = open.find(({ deadline: { id, due } }) => id === timer.deadline && due === timer.due)
  const message = subject === undefined || named === undefined ? undefined : render(subject, named)
  return records.noteWake(timer, asOf, message)
}

async function listForSubject(records: Records, asOf: IsoInstant, subject: Subject): Promise<readonly Timer[]> {
  const announcements = await records.listAnnouncements()
  const face = await records.clock()
  const calendar = calendarWith(dayOf(face.shows), announcements)
  return listOpen(subject, asOf, calendar).flatMap(({ deadline }) =>
    listTimers(subject, deadline, { asOf, calendar, version: announcements.length, face }),
  )
}

/** The timers of the deadlines that the n-th announcement moves. */
async function listForMoved(records: Records, asOf: IsoInstant, version: number): Promise<readonly Timer[]> {
  const announcements = (await records.listAnnouncements()).slice(0, version)
  const face = await records.clock()
  const before = calendarWith(dayOf(face.shows), announcements.slice(0, -1))
  const calendar = calendarWith(dayOf(face.shows), announcements)
  return (await records.listSubjects()).flatMap((subject) => {
    const isMoved = movedBetween(listOpen(subject, asOf, before), before, calendar)
    return listOpen(subject, asOf, calendar)
      .filter(isMoved)
      .flatMap(({ deadline }) => listTimers(subject, deadline, { asOf, calendar, version, face }))
  })
}

/** Whether a deadline by the later calendar is one that the earlier calendar promised for another day. */
function movedBetween(promised: readonly Named[], before: WorkingCalendar, after: WorkingCalendar) {
  const moved = affectedBy(
    promised.map(({ deadline }) => deadline),
    before,
    after,
  )
  if (moved.status === 'undetermined') throw new RangeError('the deadlines cannot be read')
  return ({ deadline: { id, due } }: Named) =>
    moved.value.some(({ deadline, after: end }) => deadline.id === id && end === due)
}
