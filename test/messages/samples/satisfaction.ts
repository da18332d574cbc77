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
}

export const satisfactionSteps: SamplesOf<SatisfactionSteps> = {
  'satisfaction.share': [{ indicator: '2.1', numerator: 9, denominator: 10 }],
  'satisfaction.points': [{ points: 3, maximum: 4, threshold: 80 }],
}
