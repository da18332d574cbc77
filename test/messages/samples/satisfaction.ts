import type { SatisfactionFindings, SatisfactionSteps } from '../../../src/satisfaction/types'
import type { SamplesOf } from './types'

export const satisfactionFindings: SamplesOf<SatisfactionFindings> = {
  'satisfaction.moment': [{ given: '"04/03/2024"' }],
  'satisfaction.count': [{ field: 'feedback.handled', given: '-1' }],
  'satisfaction.not-in-force': [{ date: '"2022-07-31"' }],
  'satisfaction.asked-more-than-once': [{ code: 'H13.12-261120-0011', asked: 2 }],
  'satisfaction.overdue': [{ code: 'H13.12-261120-0011', due: '2024-03-11' }, { code: 'H13.12-261120-0011' }],
  'satisfaction.not-measurable': [{ code: 'H13.12-261120-0011' }],
  'satisfaction.points-above-maximum': [{ group: 'openness', given: 19, maximum: 18 }],
  'satisfaction.groups-missing': [{ groups: ['digitisation', 'online'], maximum: 56 }],
  'satisfaction.nothing-to-measure': [{ of: '5.4' }],
  'satisfaction.feedback-sum': [{ row: 'Đất đai', sum: 3, parts: [6, 7], given: 12, added: 13 }],
  'satisfaction.survey-small': [{ answered: 0, sent: 100 }],
  'satisfaction.survey-incomplete': [{ wave: '2024-1', fields: ['questionnaire', 'publishedAt'] }],
  'satisfaction.confidence': [{ given: '80' }],
  'satisfaction.waves-out-of-order': [{ before: '2024-06-30', date: '2023-06-30' }],
  'satisfaction.waves-differ': [{ from: '2023', to: '2024' }],
  'satisfaction.trend-false': [
    { claim: 'rising', from: '2023', to: '2024', change: -3.01 },
    { claim: 'falling', from: '2023', to: '2024', change: 0 },
  ],
  'satisfaction.trend-not-shown': [{ from: '2023', to: '2024', low: -1.5, high: 4.25 }],
  'satisfaction.conduct-unchecked': [{ units: ['Sở Xây dựng', 'Sở Tư pháp'] }],
  'satisfaction.conduct-unhandled': [{ id: 'KT-01' }],
  'satisfaction.conduct-left-out': [{ id: 'KT-01', unit: 'Sở Nội vụ', date: '2023-12-31' }],
}

export const satisfactionSteps: SamplesOf<SatisfactionSteps> = {
  'satisfaction.share': [{ indicator: '2.1', numerator: 9, denominator: 10 }],
  'satisfaction.wave-change': [{ from: '2023', to: '2024', change: 20, low: 5.24, high: 33.39, verdict: 'rose' }],
  'satisfaction.points': [{ points: 3, maximum: 4, threshold: 80 }],
}
