import type { InspectionFindings, InspectionSteps } from '../../../src/inspections/types'
import type { SamplesOf } from './types'

const plans = ['so-1', 'tinh-1']
const subject = { taxCode: '1800123456', year: 2024 }
const contents = ['dat-dai', 'moi-truong']

export const inspectionFindings: SamplesOf<InspectionFindings> = {
  'inspections.moment': [{ given: '"31/01/2025"' }],
  'inspections.value': [{ field: 'limit.amount', given: '0' }],
  'inspections.not-in-force': [{ date: '"2016-05-04"' }],
  'inspections.id-repeated': [{ id: 'so-1' }],
  'inspections.tax-code': [{ id: 'so-1', given: '"18"' }],
  'inspections.same-name': [
    { name: 'CÔNG TY A', taxCodes: ['1800123456', '1800123457'] },
    { name: 'CÔNG TY A', taxCodes: [] },
  ],
  'inspections.unproven-exception': [{ id: 'dx-1' }],
  'inspections.unannounced-without-signs': [{ id: 'dx-1' }],
  'inspections.too-often': [{ ...subject, plans }],
  'inspections.both-kinds': [{ ...subject, contents, plans }],
  'inspections.content-duplicated': [{ ...subject, contents, plans }],
  'inspections.audit-overlap': [{ ...subject, contents, plans }],
  'inspections.conduct-overlap': [{ ...subject, plans }],
  'inspections.precedence-unknown': [{ date: '2025-07-01' }],
  'inspections.late': [
    { step: 'report', due: '2024-05-10' },
    { step: 'publication', due: '2024-05-10', done: '2024-05-13' },
  ],
  'inspections.in-future': [{ field: 'signed', date: '2024-05-13' }],
  'inspections.step-undated': [{ step: 'report' }],
  'inspections.step-unknown': [
    { step: 'draft', date: '2025-07-01' },
    { step: 'extension', date: '2025-07-01' },
  ],
  'inspections.sign-at-once': [{ since: '2024-05-13' }],
  'inspections.out-of-order': [{ earlier: 'announced', later: 'directStarted' }],
  'inspections.limit-above-law': [{ given: 60, atMost: 45 }],
  'inspections.limit-unit-differs': [{ due: '2024-01-22', byLaw: '2023-12-26' }],
  'inspections.extension-too-many': [{ given: 2, atMost: 1 }],
  'inspections.extension-too-long': [{ given: 45, atMost: 30 }],
  'inspections.extension-without-ground': [{ order: 1 }],
  'inspections.extension-late': [{ decided: '2024-05-13', due: '2024-05-10' }],
  'inspections.suspension-too-long': [{ days: 45, atMost: 30 }],
  'inspections.cause-missing': [{}],
  'inspections.leader-missing': [{}],
  'inspections.leader-not-inspector': [{ member: 'Ông A' }],
  'inspections.member-conflict': [{ member: 'Bà B' }],
  'inspections.publication-form-missing': [{ missing: ['portal'] }, { missing: ['meeting', 'media', 'notice'] }],
  'inspections.publication-too-short': [
    { form: 'portal', given: 7, atLeast: 15, unit: 'day' },
    { form: 'media', given: 1, atLeast: 2, unit: 'time' },
  ],
  'inspections.season-unknown': [{ year: 2026 }],
  'inspections.season-late': [
    { step: 'draft', due: '2024-11-10' },
    { step: 'province-plan', due: '2024-12-20', done: '2024-12-24' },
  ],
  'inspections.no-implementation-report': [{}],
}

export const inspectionSteps: SamplesOf<InspectionSteps> = {
  'inspections.rule-set': [
    { ruleSet: 'together-once', subjects: 86 },
    { ruleSet: 'each-kind-once', subjects: 3 },
  ],
  'inspections.compared': [{ plans: 104, subjects: 86, overlaps: 18 }],
  'inspections.proposed': [
    { plan: 'tinh-1', action: 'keep', reason: 'precedence' },
    { plan: 'so-1', action: 'drop', reason: 'precedence', other: 'tinh-1', contents, decider: 'higher-body' },
    { plan: 'so-1', action: 'merge', reason: 'same-rank', other: 'so-2', decider: 'provincial-chief-inspector' },
    { plan: 'so-1', action: 'move', reason: 'frequency', other: 'so-2', toYear: 2025, decider: 'heads' },
  ],
  'inspections.regime': [
    { date: '2024-05-13', law: '2022' },
    { date: '2025-08-13', law: '2025' },
  ],
}
