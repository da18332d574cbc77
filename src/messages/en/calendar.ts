import type { CalendarFindings, CalendarSteps } from '../../calendar/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { labelOf, questionOf } from '../interpretation'
import { certainties, count, kinds, or, units } from './words'

export const calendarFindingsEn: SentencesOf<CalendarFindings> = {
  'calendar.date-not-text': ({ given }) => `A day is text like 'YYYY-MM-DD', not ${given}.`,
  'calendar.date-form': ({ given, meant }) =>
    meant === undefined
      ? `${given} is not a day like 'YYYY-MM-DD'.`
      : `${given} is not like 'YYYY-MM-DD'; for ${dateEn(meant)} write '${meant}'.`,
  'calendar.date-impossible': ({ given }) => `There is no day ${given}.`,
  'calendar.date-outside': ({ date, from, to }) =>
    `${date} is outside the calendar, which holds ${dateEn(from)} to ${dateEn(to)}.`,
  'calendar.instant-form': ({ given }) =>
    `${given} is not a moment; give it with its offset, like '2024-03-04T08:30:00+07:00', or a day 'YYYY-MM-DD'.`,
  'calendar.range-reversed': ({ first, last }) =>
    `The first day, ${dateEn(first)}, is after the last, ${dateEn(last)}.`,
  'calendar.off-and-worked': ({ date }) => `${dateEn(date)} is declared both off and worked; keep one.`,
  'calendar.worked-holiday': ({ date, kind }) =>
    `${dateEn(date)} is a ${kinds[kind]} and cannot be worked in exchange.`,
  'calendar.already-worked': ({ date }) => `${dateEn(date)} is a working day anyway; the row changes nothing.`,
  'calendar.already-off': ({ date, kind }) =>
    `${dateEn(date)} is off anyway (${kinds[kind]}); the row changes nothing.`,
  'calendar.not-next-to-national-day': ({ date }) =>
    `The second day of National Day is 1 or 3 September, not ${dateEn(date)}.`,
  'calendar.tet-far-from-new-year': ({ first, newYear }) =>
    `The Tết break from ${dateEn(first)} does not hold the New Year, ${dateEn(newYear)}.`,
  'calendar.no-working-weekday': () => 'All seven weekdays are rest days; at least one must be worked.',
  'calendar.weekday-unknown': ({ given }) => `${given} is no weekday; use 'monday' to 'sunday'.`,
  'calendar.session-form': ({ from, to }) =>
    `The session ${from}-${to} is not like 'HH:MM'; write '07:00' and '11:30'.`,
  'calendar.session-reversed': ({ from, to }) => `The session ${from}-${to} ends before it begins.`,
  'calendar.sessions-overlap': ({ first, second }) => `The sessions ${first} and ${second} overlap.`,
  'calendar.no-sessions': () => 'A working day needs at least one session.',
  'period.amount': ({ given }) => `The length of a period is a whole number, 0 or more, not ${given}.`,
  'period.unit': ({ given }) => `There is no unit ${given}; units are ${or(Object.keys(units))}.`,
  'period.end-rule': ({ given }) =>
    `A limit in days, weeks, months or years says what a day off at its end does: 'next-working-day' or 'same-day', not ${given}.`,
  'period.extension-unit': ({ unit, extension }) =>
    `A period in ${units[unit]}s cannot be extended by ${units[extension]}s.`,
  'period.needs-instant': ({ unit }) =>
    `A period in ${units[unit]}s starts at a time of day; a day alone is not enough.`,
  'period.pause-open': ({ from }) => `The pause from ${dateEn(from)} has not ended, so the end is not known yet.`,
  'period.pause-reversed': ({ from, to }) => `The pause from ${dateEn(from)} ends before it begins, ${dateEn(to)}.`,
  'period.end-outside': ({ from, to }) => `The period leaves the calendar, ${dateEn(from)} to ${dateEn(to)}.`,
}

export const calendarStepsEn: SentencesOf<CalendarSteps> = {
  'interpretation.used': ({ id, option }) => `${questionOf(id, 'en')} Taken: ${labelOf(id, option, 'en')}.`,
  'period.event': ({ event, countsFrom }) =>
    event === countsFrom
      ? `Counted from ${dateEn(event)}.`
      : `Event: ${dateEn(event)}; that day is not counted, the count starts on ${dateEn(countsFrom)}.`,
  'period.limit': ({ amount, unit }) => `Limit: ${count(amount, unit)}.`,
  'period.extended': ({ amount, unit }) => `Extended by ${count(amount, unit)}.`,
  'period.paused': ({ from, to, amount, unit }) =>
    `Paused from ${dateEn(from)} to ${dateEn(to)}: ${count(amount, unit)} not counted.`,
  'period.skipped': ({ days: skipped }) =>
    `Not counted: ${skipped.map(({ date, kind }) => `${dateEn(date)} (${kinds[kind]})`).join('; ')}.`,
  'period.clamped': ({ to }) => `The last month has no such day; its last day counts, ${dateEn(to)}.`,
  'period.rolled': ({ from, to }) => `The last day, ${dateEn(from)}, is a day off; it ends on ${dateEn(to)}.`,
  'period.counted-back': ({ from, to }) => `Counted back from ${dateEn(from)}: ${dateEn(to)}.`,
  'period.bound': ({ bound, date }) =>
    bound === 'before' ? `Before ${dateEn(date)}.` : `At the latest on ${dateEn(date)}.`,
  'period.uncertain': ({ days: doubtful }) =>
    `May change, because of: ${doubtful.map(({ date, certainty }) => `${dateEn(date)} (${certainties[certainty]})`).join('; ')}.`,
  'period.due': ({ due, lastWorkingDay }) =>
    due === lastWorkingDay
      ? `Due: the end of ${dateEn(due)}.`
      : due.length === 10
        ? `Due: the end of ${dateEn(due)}; the last working day before it is ${dateEn(lastWorkingDay)}.`
        : `Due: ${dateEn(due)}.`,
  'receipt.day': ({ receipt, day }) => `Received ${dateEn(receipt)}, counted as ${dateEn(day)}.`,
}
