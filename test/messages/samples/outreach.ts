import type { OutreachFindings, OutreachSteps } from '../../../src/outreach/types'
import type { SamplesOf } from './types'

export const outreachFindings: SamplesOf<OutreachFindings> = {
  'outreach.moment': [{ given: '"31/01/2025"' }],
  'outreach.period': [{ from: '2024-12-31', to: '2024-01-15' }],
  'outreach.not-in-force': [{ date: '"2024-01-14"' }],
  'outreach.person-repeated': [{ person: 'CC-01' }],
  'outreach.attendee-unknown': [{ session: 'HN-1', person: 'CC-99' }],
  'outreach.not-reached': [{ missing: 2, of: 40 }],
  'outreach.outside': [{ record: 'HN-1', on: '2023-12-31' }],
  'outreach.outlet-none': [{ outlet: 'Báo Cần Thơ' }],
  'outreach.quarter-none': [{ quarter: '2024-Q2' }],
  'outreach.link-form': [{ given: '"cantho.gov.vn"', problem: 'scheme' }],
  'outreach.dialogues-few': [{ year: 2024, held: 0, required: 1 }],
  'outreach.without-front': [{ dialogue: 'DT-1' }],
  'outreach.dialogue-notice-late': [{ dialogue: 'DT-1', due: '2025-10-09', announced: '2025-10-10' }],
  'outreach.dialogue-notice-missing': [{ dialogue: 'DT-1', due: '2025-10-09' }],
  'outreach.dialogue-result-late': [{ dialogue: 'DT-1', due: '2025-10-27', published: '2025-10-28' }],
  'outreach.dialogue-result-missing': [{ dialogue: 'DT-1', due: '2025-10-27' }],
  'outreach.questions-open': [{ dialogue: 'DT-1', open: 2 }],
  'outreach.reply-late': [{ request: 'KN-1', due: '2024-03-19', replied: '2024-03-25' }],
  'outreach.reply-missing': [{ request: 'KN-1', due: '2024-03-19' }],
  'outreach.reply-no-limit': [{ request: 'KN-1' }],
  'outreach.interval': [{ given: '0' }],
  'outreach.monitoring-gap': [{ unit: 'so-noi-vu', from: '2024-03-01', to: '2024-12-31', days: 305, interval: 92 }],
}

export const outreachSteps: SamplesOf<OutreachSteps> = {
  'outreach.counted': [{ records: 12, from: '2024-01-15', to: '2024-12-31' }],
  'outreach.required': [{ year: 2024, required: 1 }],
}
