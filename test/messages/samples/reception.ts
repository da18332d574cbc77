import type { ReceptionFindings, ReceptionSteps } from '../../../src/petitions/reception-findings'
import type { SamplesOf } from './types'

const duty = { vi: 'Niêm yết lịch tiếp công dân', en: 'Posting of the schedule' }
const range = { from: '2026-08-01', to: '2026-08-31' } as const

export const receptionFindings: SamplesOf<ReceptionFindings> = {
  'reception.no-duty': [{ role: 'district-chair', ...range }],
  'reception.no-working-day': [range],
  'reception.schedule-too-few': [{ ...range, planned: 1, required: 2 }],
  'reception.too-few': [{ ...range, held: 1, required: 2 }],
  'reception.held-by-deputy': [{ date: '2026-08-10' }],
  'reception.ad-hoc-required': [{ grounds: ['many-people'] }, { grounds: ['harsh', 'complex', 'serious-harm'] }],
  'reception.unposted': [{ date: '2026-08-10' }],
  'reception.posting-incomplete': [
    { places: ['website'], contents: [] },
    { places: [], contents: ['attendees', 'planned-content'] },
  ],
  'reception.postponed-without-reason': [{}],
  'reception.postponed-without-new-time': [{}],
  'reception.opened-on-another-day': [{ announced: '2026-08-10', opened: '2026-08-11' }],
  'reception.not-held': [{ date: '2026-08-10' }],
  'reception.online-ground': [{ ground: 'practical' }],
  'reception.online-denouncer-protected': [{}],
  'reception.online-not-ready': [{ missing: ['online-tested'] }, { missing: ['online-notified', 'online-connected'] }],
  'reception.online-unrecorded': [{}],
  'reception.no-written-conclusion': [{}],
  'reception.not-logged': [{ missing: ['log', 'national-database'] }],
  'reception.refusal-ground-not-in-law': [{ ground: 'handled-elsewhere', date: '2024-05-06' }],
  'reception.identity-incomplete': [{ missing: ['name', 'address'] }],
  'reception.unsigned': [{}],
  'reception.not-split': [{ classes: ['complaint', 'denunciation'] }],
  'reception.feedback-guided': [{}],
  'reception.answer-not-for-feedback': [{ content: 'refused' }],
  'reception.result-late': [{ due: '2024-05-15', resolvedOn: '2024-05-06' }],
  'reception.result-untold': [{}],
  'reception.tripwire-near': [{ until: '2026-09-17' }],
  'reception.representatives-number': [{ people: 20, given: 6, minimum: 1, maximum: 5 }],
  'reception.representatives-outside-group': [{}],
  'reception.representatives-unwritten': [{}],
  'reception.representatives-unsigned': [{}],
  'reception.people-number': [{ given: '0' }],
  'reception.duty-late': [{ duty, due: '2026-08-03', done: '2026-08-04T08:00:00+07:00' }],
  'reception.last-day-off': [{ duty, due: '2026-08-08', other: '2026-08-10' }],
  'reception.duty-overdue': [{ duty, due: '2026-08-03' }],
}

export const receptionSteps: SamplesOf<ReceptionSteps> = {
  'reception.window': [
    { ...range, per: 'month', required: 2 },
    { from: '2026-06-22', to: '2026-06-28', per: 'week', required: 1 },
  ],
  'reception.representatives': [{ people: 20, minimum: 1, maximum: 5 }],
  'reception.ad-hoc': [{ grounds: [] }, { grounds: ['harsh', 'many-people'] }],
}
