import type { ReviewFindings, ReviewSteps } from '../../../src/review/types'
import type { SamplesOf } from './types'

export const reviewFindings: SamplesOf<ReviewFindings> = {
  'review.moment': [{ given: '"31/01/2025"' }],
  'review.number': [
    { field: 'incomePerHour', given: '-1' },
    { field: 'online', given: '12' },
  ],
  'review.procedure-repeated': [{ code: '1.000948' }],
  'review.procedure-kept': [{ code: '1.000948' }],
  'review.procedure-new': [{ code: '1.000948' }],
  'review.days-more': [{ code: '1.000948', before: 5, after: 7 }],
  'review.days-unit-differs': [{ code: '1.000948', before: 'working-day', after: 'day' }],
  'review.cost-more': [{ code: '1.000948', before: 100_000, after: 120_000 }],
  'review.roadmap-no-date': [{ code: '1.000948' }],
  'review.roadmap-late': [{ code: '1.000948', by: '2024-06-30' }],
  'review.roadmap-missing': [{ code: '1.000948' }],
  'review.roadmap-not-immediate': [{ code: '1.000948', by: '2024-12-31' }],
  'review.entry-late': [{ due: '2024-05-15', entered: '2024-05-20' }],
  'review.announcement-late': [{ due: '2024-05-10', signed: '2024-05-13' }],
  'review.plan-incomplete': [{ fields: ['procedures', 'body', 'time', 'ground', 'product'] }],
  'review.plan-late': [{ due: '2025-01-30', sent: '2025-01-31' }],
  'review.not-in-force': [{ date: '"2010-10-13"' }],
  'review.counter-unrecorded': [{ counter: 'Quầy 2', unit: 'Phường Ninh Kiều' }, { counter: 'Quầy 2' }],
  'review.counter-unknown': [{ counter: 'Quầy 2', unit: 'Phường Ninh Kiều' }, { counter: 'Quầy 2' }],
  'review.retention-unknown': [{ counter: 'Quầy 2' }],
  'review.entry-repeated': [{ id: '1' }],
  'review.defect-unknown': [{ given: '"vague"', allowed: ['overlap', 'specificity'] }],
  'review.defect-closed-before-found': [{ id: '1', found: '2024-02-01', closed: '2024-01-31' }],
  'review.defect-open': [{ id: '1', found: '2024-02-01' }],
  'review.defect-no-proposal': [{ id: '1' }],
  'review.position-without-risk': [{ position: 'Thẩm định quy hoạch' }],
  'review.position-unknown': [{ position: 'Thẩm định quy hoạch' }],
  'review.risk-without-control': [{ position: 'Thẩm định quy hoạch', risk: 'Kéo dài thời gian' }],
  'review.online-none': [{ procedure: '1.000948', dossiers: 7 }],
}

export const reviewSteps: SamplesOf<ReviewSteps> = {
  'review.cost-of-component': [{ name: 'Chuẩn bị hồ sơ', cost: 120_000 }],
  'review.cost': [{ once: 410_000, times: 2, subjects: 500, cost: 410_000_000 }],
  'review.compared': [{ before: 3, after: 2 }],
}
