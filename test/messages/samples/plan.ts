import type { PlanFindings } from '../../../src/plan/findings'
import type { SamplesOf } from './types'

const duty = 'II.3.b/2'

export const planFindings: SamplesOf<PlanFindings> = {
  'plan.shape': [{ expected: 'array', given: 'null' }],
  'plan.text-empty': [{}],
  'plan.text-not-composed': [{ given: '"Ủy ban"' }],
  'plan.id-repeated': [{ id: duty }],
  'plan.duty-id-form': [{ id: 'x', expected: 'II.3.b/1' }],
  'plan.local-id-form': [{ id: 'x' }],
  'plan.rule-form': [{ given: '"x"' }],
  'plan.word-unknown': [{ field: 'modality', given: '"must"', known: ['obligation', 'request'] }],
  'plan.duties-missing': [{ clause: 'II.3.b' }],
  'plan.section-empty': [{ section: 'II' }],
  'plan.date-impossible': [{ given: '"2024-02-30"' }],
  'plan.month-day-impossible': [{ given: '"02-30"' }],
  'plan.year-impossible': [{ given: '"x"' }],
  'plan.years-reversed': [{ firstYear: 2025, lastYear: 2024 }],
  'plan.limit-form': [{ duty }],
  'plan.limit-missing': [{ duty, kind: 'yearly' }],
  'plan.limit-before-plan': [{ duty, limit: '2024-01-01', issued: '2024-01-15' }],
  'plan.wording-not-in-clause': [{ wording: 'trước ngày 10/11', clause: 'III.1' }],
  'plan.citation-not-in-register': [{ document: '1/QĐ@2024-01-01' }],
  'plan.actor-unknown': [{ actor: 'local:x' }],
  'plan.lead-missing': [{ duty, modality: 'obligation' }],
  'plan.violability': [{ duty, modality: 'request', marked: true }],
  'plan.coverage-missing': [{ duty }],
}
