import { generateIcsCalendar, type IcsAlarm, type IcsEvent } from 'ts-ics'
import { toDateObject } from '../../calendar/day'
import { demandCalendar } from '../../calendar/is-calendar'
import type { IsoDate, IsoInstant } from '../../core/date'
import type { Deadline } from '../../core/deadline'
import { dateOf, dayOf, instantOf, isDateText, secondOf, secondOfDay } from '../../core/iso'
import { lawVersion } from '../../core/law-version'
import { demandShape, type Shape } from '../../core/shape'
import { demandLocale, type Locale } from '../../messages/cite'
import { foldLines, unfoldLines } from './fold-lines'
import { describeEvent, type EventWords, plain, summarizeEvent } from './ics-words'
import { type ReminderRule, remindersFor } from './reminders'
import { uidOf } from './uid'

/** Thời hạn để đưa vào lịch — any deadline; what it is called, its subject and its reminders may stand in it. */
export interface CalendarDeadline extends Deadline {
  /** What is owed; else the name of its clock in `lifecycles`, else its id. */
  readonly vi?: string
  readonly en?: string
  /** Which case: the code of a dossier, for instance. Told in the summary and part of the UID. */
  readonly subject?: string
  readonly reminders?: readonly { readonly date: IsoDate }[]
}

/** How to write the calendar. */
export interface IcsOptions extends EventWords, ReminderRule {
  /** DTSTAMP of every event; the day of the law version at 00:00 when left out. There is no clock. */
  readonly stamp?: IsoInstant
  /** Name that a calendar program shows. */
  readonly name?: string
}

/**
 * Đưa thời hạn vào lịch — Deadlines as an iCalendar file (RFC 5545) that calendar programs subscribe to.
 *
 * A deadline that ends with a day is an all-day event on its last compliant day, one that ends at a moment is a timed
 * event. Summary and description are in Vietnamese (or English), with the citations and every step of the reasoning;
 * alarms ring at 08:00 of the reminder days. The same deadline keeps its UID; a void one is cancelled, a provisional one
 * tentative; what is met or void has no alarm.
 *
 * @param deadlines Any deadlines: of a plan, of dossiers, of petitions. They are not changed.
 * @param options Locale (`vi`), lead times in working days (10, 5, 1), calendar, `stamp`, name, lifecycles that name
 *   clocks.
 * @returns The text of the file, lines folded at 75 octets and ended with CRLF.
 * @throws RangeError that names it, for a `due` or `stamp` that is neither a day nor a moment, for the place of what is no
 *   deadline or option, a calendar or a locale that is none.
 * @remarks Needs the optional peer dependency `ts-ics`, the only entry of this library that does.
 * @example
 * ```ts
 * import { toIcs } from 'congvu/interop/ics'
 * import { scheduleDuties } from 'congvu/plan'
 *
 * const year = scheduleDuties({ from: '2024-01-01', to: '2024-12-31', units: ['so-tu-phap'] })
 * const calendar = year.status === 'decided' ? toIcs(year.value.deadlines) : ''
 * calendar.split('\r\n').filter((line) => line.startsWith('DTSTART'))
 * //=> ['DTSTART;VALUE=DATE:20240329', 'DTSTART;VALUE=DATE:20241109']
 * calendar.split('\r\n').filter((line) => line.startsWith('TRIGGER')).length //=> 6
 * ```
 */
export function toIcs(deadlines: readonly CalendarDeadline[], options: IcsOptions = {}): string {
  demandShape(deadlines, deadlinesShape, 'deadlines')
  demandShape(options, optionsShape, 'options')
  const { locale = 'vi', stamp = instantOf(secondOfDay(dayOf(lawVersion))), name } = options
  demandLocale(locale)
  if (options.calendar !== undefined) demandCalendar(options.calendar)
  const taken = new Map<string, number>()
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//congvu//Lich nhiem vu//VI',
    method: 'PUBLISH',
    name: escapeText(name ?? (locale === 'vi' ? 'Lịch nhiệm vụ, thời hạn' : 'Duties and deadlines')),
    events: deadlines.map((deadline) => toEvent(deadline, locale, stamp, taken, options)),
  })
  return foldLines(unfoldLines(text))
}

const deadlinesShape: Shape = [
  {
    id: 'string',
    holder: 'string',
    start: 'string',
    due: 'string',
    status: 'string',
    basis: 'array',
    trace: { steps: ['object'] },
    'vi?': 'string',
    'en?': 'string',
    'subject?': 'string',
    'reminders?': [{ date: 'string' }],
  },
]
const optionsShape: Shape = {
  'stamp?': 'string',
  'name?': 'string',
  'leadTimes?': ['number'],
  'lifecycles?': [{ clocks: [{ id: 'string', label: { vi: 'string', en: 'string' } }] }],
}

function toEvent(
  deadline: CalendarDeadline,
  locale: Locale,
  stamp: IsoInstant,
  taken: Map<string, number>,
  options: IcsOptions,
): IcsEvent {
  const { due, status, provisional } = deadline
  const summary = summarizeEvent(deadline, locale, options)
  const { start, end } = isDateText(due)
    ? { start: dayObject(dayOf(due)), end: dayObject(dayOf(due) + 1) }
    : { start: momentObject(due), end: momentObject(due) }
  return {
    uid: uidOf(deadline, taken),
    stamp: momentObject(stamp),
    start,
    end,
    summary,
    description: describeEvent(deadline, locale, options),
    categories: ['congvu'],
    status: status === 'void' ? 'CANCELLED' : provisional ? 'TENTATIVE' : 'CONFIRMED',
    timeTransparent: 'TRANSPARENT',
    alarms: remindersFor(deadline, options).map((date) => toAlarm(date, due, summary)),
  }
}

/** An alarm at 08:00 of a day, told relative to the start so that it needs no time zone. */
function toAlarm(date: IsoDate, due: Deadline['due'], summary: string): IcsAlarm {
  const rings = secondOfDay(dayOf(date)) + alarmHour * 3600
  const ahead = (isDateText(due) ? secondOfDay(dayOf(due)) : secondOf(due)) - rings
  const seconds = Math.abs(ahead)
  return {
    action: 'DISPLAY',
    description: escapeText(summary),
    trigger: {
      type: 'relative',
      value: {
        ...(ahead > 0 && { before: true }),
        days: Math.floor(seconds / 86_400),
        hours: Math.floor((seconds % 86_400) / 3600),
        minutes: Math.floor((seconds % 3600) / 60),
        seconds: seconds % 60,
      },
    },
  }
}

const alarmHour = 8

function dayObject(day: number) {
  return { type: 'DATE' as const, date: toDateObject(`${dateOf(day)}T00:00:00Z`) }
}

function momentObject(instant: IsoInstant) {
  return { date: toDateObject(instantOf(secondOf(instant))) }
}

/** Texts that ts-ics writes as they are. */
function escapeText(text: string): string {
  return plain(text)
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}
