import type { PlanReportFindings, PlanSteps } from '../../../src/plan/report-findings'
import type { SamplesOf } from './types'

const duty = 'III.1.c-2'
const name = 'Sở Tư pháp'
const unit = 'so-tu-phap'

export const planReportFindings: SamplesOf<PlanReportFindings> = {
  'plan.unit-unknown': [{ given: '"so-la"' }],
  'plan.duty-unknown': [{ given: '"IV.1"' }],
  'plan.lead-time': [{ given: '-1' }],
  'plan.unit-succeeded': [{ unit, name, date: '2025-11-09', successors: ['Sở Tài chính', 'Sở Xây dựng'] }],
  'plan.unit-ended': [{ unit, name, date: '2025-11-09', endedOn: '2025-06-30' }],
  'plan.holder-not-in-directory': [{ actor: 'so-ban-nganh', duty }],
  'plan.owes-nothing': [{ unit, duty, date: '2024-11-09' }],
  'plan.submission-not-owed': [{ unit, name, duty, at: '2024-11-08T15:00:00+07:00' }],
  'plan.submission-in-future': [{ at: '2024-11-08', asOf: '2024-11-01T08:00:00+07:00' }],
  'plan.submission-year-unclear': [{ unit, duty, at: '2025-01-10', counted: 2025, other: 2024 }],
  'plan.on-boundary': [{ name, duty, boundary: '2024-11-10', at: '2024-11-10T08:00:00+07:00' }],
  'plan.submitted-late': [
    { name, duty, due: '2024-11-09', at: '2024-11-12', workingDays: 2 },
    { name, duty, due: '2024-11-09', at: '2024-11-11', workingDays: 1 },
  ],
  'plan.overdue': [{ name, duty, due: '2024-11-09', asOf: '2024-11-13T08:00:00+07:00', workingDays: 3 }],
  'plan.rule-without-duty': [{ rule: 'plan.check-unit-plan' }],
  'plan.no-cycle': [{ duty, year: 2023 }],
  'plan.field-missing': [
    { field: 'number' },
    { field: 'date' },
    { field: 'sent' },
    { field: 'dataFrom' },
    { field: 'dataTo' },
    { field: 'result' },
    { field: 'task' },
  ],
  'plan.document-type': [{ given: '45/CV-STP', expected: 'KH' }],
  'plan.issued-after-sending': [{ date: '2024-03-29', sent: '2024-03-28' }],
  'plan.issued-before-plan': [{ date: '2024-01-10', issued: '2024-01-15' }],
  'plan.tasks-missing': [{}],
  'plan.solutions-missing': [{}],
  'plan.task-without-solution': [{ task: 'Rà soát' }],
  'plan.task-without-owner': [{ task: 'Rà soát' }],
  'plan.owner-vague': [{ task: 'Rà soát', owner: 'các phòng' }],
  'plan.clause-unknown': [{ given: '"IV.1"' }],
  'plan.clauses-not-covered': [{ clauses: ['II.3.b', 'II.3.đ'] }],
  'plan.citation-missing': [{ number: '10/CT-TTg', date: '2019-04-22' }],
  'plan.citation-mistaken': [{ number: '10/CT-TTg', date: '2023-04-19', meant: '2019-04-22' }],
  'plan.data-cut-off': [{ dataTo: '2024-11-08', latest: '2024-11-07', due: '2024-11-09' }],
  'plan.data-after-sending': [{ dataTo: '2024-11-08', sent: '2024-11-07T09:00:00+07:00' }],
  'plan.results-missing': [{}],
  'plan.report-repeated': [{ unit, at: '2024-11-08' }],
  'plan.report-other-year': [{ unit, given: 2023, year: 2024 }],
  'plan.difficulty-not-through': [{ unit, through: ['so-noi-vu'] }],
  'plan.difficulty-not-sent': [{ unit, raised: '2024-05-06', workingDays: 5 }],
  'plan.difficulty-order': [
    { earlier: 'raised', later: 'sent' },
    { earlier: 'sent', later: 'forwarded' },
    { earlier: 'forwarded', later: 'answered' },
  ],
}

export const planSteps: SamplesOf<PlanSteps> = {
  'plan.duty': [{ duty, vi: 'Báo cáo kết quả', en: 'Report the results' }],
  'plan.holder': [{ holder: unit, name }],
  'plan.submitted': [{ at: '2024-11-08', year: 2024 }, { at: '2024-03-28T08:00:00+07:00' }],
  'plan.cut-off': [{ latest: '2024-11-07', due: '2024-11-09' }],
  'plan.year': [{ year: 2024 }],
  'plan.covered': [{ covered: ['II.3.b'], missed: ['II.3.c', 'II.3.d'] }],
  'plan.counted': [{ owed: 29, inTime: 26, onBoundary: 0, late: 2, missing: 1 }],
}
