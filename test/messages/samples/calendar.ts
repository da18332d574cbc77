import type { CalendarFindings, CalendarSteps, DayStatus } from '../../../src/calendar/types'
import type { SamplesOf } from './types'

const basis = [{ document: '45/2019/QH14@2019-11-20', article: '112' }] as const
const days: readonly DayStatus[] = [
  { date: '2024-05-01', working: false, kind: 'public-holiday', certainty: 'statutory', basis },
  { date: '2027-02-05', working: false, kind: 'tet', certainty: 'predicted', basis },
]

export const calendarFindings: SamplesOf<CalendarFindings> = {
  'calendar.date-not-text': [{ given: '5' }],
  'calendar.date-form': [{ given: '"4/3/2024"', meant: '2024-03-04' }, { given: '"x"' }],
  'calendar.date-impossible': [{ given: '"2024-02-30"' }],
  'calendar.date-outside': [{ date: '2101-01-01', from: '2016-01-01', to: '2100-12-31' }],
  'calendar.instant-form': [{ given: '"now"' }],
  'calendar.range-reversed': [{ first: '2024-03-05', last: '2024-03-04' }],
  'calendar.off-and-worked': [{ date: '2024-03-04' }],
  'calendar.worked-holiday': [{ date: '2024-05-01', kind: 'public-holiday' }],
  'calendar.already-worked': [{ date: '2024-03-04' }],
  'calendar.already-off': [{ date: '2024-03-03', kind: 'weekly-rest' }],
  'calendar.not-next-to-national-day': [{ date: '2024-09-05' }],
  'calendar.tet-far-from-new-year': [{ first: '2024-03-04', newYear: '2024-02-10' }],
  'calendar.no-working-weekday': [{}],
  'calendar.weekday-unknown': [{ given: '"funday"' }],
  'calendar.session-form': [{ from: '7', to: '11:30' }],
  'calendar.session-reversed': [{ from: '11:30', to: '07:00' }],
  'calendar.sessions-overlap': [{ first: '07:00-11:30', second: '11:00-17:00' }],
  'calendar.no-sessions': [{}],
  'period.amount': [{ given: '-1' }],
  'period.unit': [{ given: '"fortnight"' }],
  'period.extension-unit': [{ unit: 'working-day', extension: 'hour' }],
  'period.needs-instant': [{ unit: 'working-hour' }],
  'period.pause-open': [{ from: '2024-03-04' }, { from: 'now' }],
  'period.pause-reversed': [{ from: '2024-03-05', to: '2024-03-04' }],
  'period.end-rule': [{ given: '"x"' }],
  'period.end-outside': [{ from: '2016-01-01', to: '2100-12-31' }],
}

export const calendarSteps: SamplesOf<CalendarSteps> = {
  'interpretation.used': [{ id: 'calendar.before-date', option: 'exclusive' }],
  'period.event': [
    { event: '2024-03-04T08:30:00+07:00', countsFrom: '2024-03-05' },
    { event: '2024-03-04T08:30:00+07:00', countsFrom: '2024-03-04T08:30:00+07:00' },
  ],
  'period.limit': [
    { amount: 5, unit: 'working-day' },
    { amount: 1, unit: 'month', endRule: 'next-working-day' },
  ],
  'period.extended': [{ amount: 30, unit: 'day', endRule: 'same-day' }],
  'period.paused': [{ from: '2024-03-04', to: '2024-03-06', amount: 2, unit: 'working-day' }],
  'period.skipped': [{ days }],
  'period.clamped': [{ to: '2024-02-29' }],
  'period.rolled': [{ from: '2024-03-09', to: '2024-03-11' }],
  'period.counted-back': [{ from: '2024-03-18', to: '2024-03-15' }],
  'period.bound': [
    { bound: 'before', date: '2024-11-10' },
    { bound: 'by', date: '2024-11-10' },
  ],
  'period.uncertain': [{ days }],
  'period.due': [
    { due: '2024-03-18', lastWorkingDay: '2024-03-18' },
    { due: '2024-03-17', lastWorkingDay: '2024-03-15' },
    { due: '2024-03-18T10:00:00+07:00', lastWorkingDay: '2024-03-18' },
  ],
  'receipt.day': [{ receipt: '2024-03-04T19:00:00+07:00', day: '2024-03-05' }],
}
