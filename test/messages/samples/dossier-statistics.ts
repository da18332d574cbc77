import type { DossierStatisticsFindings, DossierStatisticsSteps } from '../../../src/dossier/statistics-types'
import type { SamplesOf } from './types'

export const dossierStatisticsFindings: SamplesOf<DossierStatisticsFindings> = {
  'dossier.statistics-period': [{ from: '"2026-09-14"', to: '"2026-08-15"' }],
  'dossier.statistics-form-missing': [
    { date: '2019-03-14', by: 'unit' },
    { date: '2024-03-14', by: 'province' },
    { date: '2024-03-14', by: 'ministry' },
  ],
  'dossier.statistics-section-unknown': [
    { dossiers: 2, sections: ['province', 'commune'] },
    { dossiers: 2, sections: ['subordinate', 'vertical-central', 'vertical-regional', 'vertical-commune'] },
  ],
  'dossier.statistics-row-section': [{ row: 'Đất đai', form: '07b/BTP/KSTT', sections: ['province', 'commune'] }],
  'dossier.statistics-unreadable': [{ code: 'H13.12-261120-0011' }],
  'dossier.statistics-repeated': [{ code: 'H13.12-261120-0011' }],
  'dossier.statistics-channel-unknown': [{ dossiers: 3 }],
  'dossier.statistics-apart': [{ noDueDate: 2, ended: 1 }],
  'dossier.statistics-count': [{ row: 'Đất đai', column: 'late', given: '-1' }],
  'dossier.statistics-sum': [
    { row: '', sum: 'resolved', parts: ['early', 'on-time', 'late'], given: 17_651, added: 17_655 },
    { row: 'Đất đai', sum: 'in-process', parts: ['in-time', 'overdue'], given: 5, added: 4 },
  ],
  'dossier.statistics-balance': [{ row: '', received: 20, settled: 19 }],
  'dossier.statistics-total': [
    { column: 'received', given: 20, added: 19 },
    { section: 'commune', column: 'received', given: 20, added: 19 },
  ],
  'dossier.statistics-carry-over': [
    { row: 'Đất đai', carriedOver: 4, before: 5 },
    { row: 'Đất đai', section: 'province', carriedOver: 4, before: 5 },
  ],
  'dossier.statistics-row-gone': [{ row: 'Hộ tịch', before: 2 }],
  'dossier.statistics-gap': [{ before: '2026-07-14', from: '2026-08-15' }],
  'dossier.statistics-no-such-period': [{ kind: 'month', number: 9 }],
  'dossier.statistics-not-needed': [{}],
  'dossier.trend-false': [
    { claim: 'rising', from: '2024', to: '2025', change: -3.01 },
    { claim: 'falling', from: '2024', to: '2025', change: 1 },
  ],
  'dossier.trend-value': [{ label: '2024', given: 'không có' }],
  'dossier.quality-not-in-force': [{ date: '2025-07-01' }],
  'dossier.quality-facts': [{ field: 'contacts.times', given: '-1' }],
  'dossier.quality-gap': [
    { indicator: 7, taken: 0 },
    { indicator: 7, taken: 'not-scored' },
  ],
  'dossier.quality-not-scored': [{ indicators: [3, 4, 7], maximum: 12 }],
  'dossier.consultation-incomplete': [{ fields: ['content', 'answerBy', 'answerForm'] }],
  'dossier.consultation-late': [{ answerBy: '2024-03-12', body: 'Sở Xây dựng' }, { answerBy: '2024-03-12' }],
  'dossier.consultation-not-reported': [{ answerBy: '2024-03-12' }],
  'dossier.linked-repeated-step': [{ id: 'thuế' }],
  'dossier.linked-unknown-step': [{ id: 'thuế', after: 'đất' }],
  'dossier.linked-cycle': [{ ids: ['đất', 'thuế'] }],
  'dossier.linked-limit-missing': [{ id: 'thuế', body: 'Chi cục Thuế' }],
  'dossier.linked-exceeds-total': [{ planned: '2024-03-18', published: '2024-03-15' }],
  'dossier.linked-step-late': [{ id: 'thuế', body: 'Chi cục Thuế', due: '2024-03-18', workingDays: 2 }],
  'dossier.linked-step-early': [{ id: 'thuế', after: 'đất' }],
  'dossier.moment': [{ given: '"26/08/2026"' }],
  'dossier.moments-reversed': [{ earlier: '2024-03-06', later: '2024-03-05T08:00:00+07:00' }],
}

export const dossierStatisticsSteps: SamplesOf<Omit<DossierStatisticsSteps, 'interpretation.used'>> = {
  'dossier.statistics-counted': [
    { from: '2026-08-15', to: '2026-09-14', dossiers: 3, form: '07a/BTP/KSTT' },
    { from: '2026-08-15', to: '2026-09-14', dossiers: 0 },
  ],
  'dossier.identity': [{ row: '', sum: 'resolved', parts: ['early', 'on-time', 'late'], given: 3, added: 3 }],
  'dossier.trend-change': [{ from: '2023', to: '2024', change: 4.6 }],
  'dossier.time-subtracted': [
    { taken: 12, subtracted: 3, unit: 'working-day' },
    { taken: 8.5, subtracted: 1.5, unit: 'working-hour' },
  ],
  'dossier.indicator-scored': [{ indicator: 1, score: 1.7, dossiers: 3 }],
  'dossier.linked-step': [{ id: 'thuế', body: 'Chi cục Thuế', start: '2024-03-07', due: '2024-03-14' }],
  'dossier.linked-path': [{ ids: ['đất', 'thuế'], due: '2024-03-14' }],
}
