import type { ClassificationFindings, ClassificationSteps } from '../../../src/petitions/classification-findings'
import type { StatisticsFindings, StatisticsSteps } from '../../../src/petitions/statistics-types'
import type { SamplesOf } from './types'

export const classificationFindings: SamplesOf<ClassificationFindings> = {
  'petition.title-differs': [
    { titled: 'denunciation', classes: ['feedback'] },
    { titled: 'complaint', classes: ['complaint', 'denunciation'] },
  ],
  'petition.not-reviewable': [{ item: 0 }],
  'petition.rights-of-others': [{ item: 0 }],
  'petition.organisation-cannot-denounce': [{ item: 1 }],
  'petition.form-not-lawful': [
    { class: 'complaint', form: 'phone' },
    { class: 'denunciation', form: 'web' },
  ],
  'petition.denouncer-unknown': [
    { item: 0, lead: true },
    { item: 0, lead: false },
  ],
  'petition.denunciation-without-evidence': [{ item: 0 }],
  'petition.missing-fields': [{ item: 0, fields: ['name', 'signature'] }],
  'petition.ineligible': [{ item: 0, grounds: ['guided-before'] }],
  'petition.split': [{ classes: ['complaint', 'feedback'] }],
  'petition.group-incomplete': [{}],
  'petition.guide-one-of-them': [{ people: 20 }],
  'petition.return-originals': [{}],
}

export const classificationSteps: SamplesOf<ClassificationSteps> = {
  'petition.by-content': [{}],
  'petition.class': [{ item: 0, class: 'lead' }],
  'petition.action': [{ item: 0, class: 'complaint', action: 'guide' }],
}

export const statisticsFindings: SamplesOf<StatisticsFindings> = {
  'petition.not-counted': [{ reason: 'no-receipt' }, { reason: 'received-after-period' }, { reason: 'unreadable' }],
}

export const statisticsSteps: SamplesOf<StatisticsSteps> = {
  'petition.counted': [{ counted: 3, given: 4 }],
}
