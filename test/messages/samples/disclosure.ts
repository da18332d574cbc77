import type { DisclosureFindings, DisclosureSteps } from '../../../src/disclosure/types'
import type { SamplesOf } from './types'

export const disclosureFindings: SamplesOf<DisclosureFindings> = {
  'disclosure.moment': [{ given: '"31/01/2025"' }],
  'disclosure.reversed': [{ from: '2024-03-04', until: '2024-03-01' }],
  'disclosure.not-in-force': [{ date: '"2017-01-01"' }],
  'disclosure.item-repeated': [{ item: 'QĐ-12' }],
  'disclosure.item-unknown': [{ item: 'QĐ-13' }],
  'disclosure.not-for-unit': [{ item: 'QĐ-12', kind: 'fees' }],
  'disclosure.withheld-posted': [{ item: 'QĐ-12', place: 'website' }],
  'disclosure.missing': [{ item: 'QĐ-12', places: ['office', 'written-to-all-staff'], due: '2024-03-11' }],
  'disclosure.late': [{ item: 'QĐ-12', places: ['internal-network'], due: '2024-03-11', posted: '2024-03-12' }],
  'disclosure.before-decision': [{ item: 'QĐ-12', posted: '2024-03-01', decided: '2024-03-04' }],
  'disclosure.taken-down-early': [
    { item: 'QĐ-12', place: 'culture-house', until: '2024-03-20', required: '2024-04-10', days: 30 },
  ],
  'disclosure.taken-down': [{ item: 'QC-1', place: 'office', until: '2024-03-20' }],
  'disclosure.wrong-place': [{ item: 'QĐ-12', given: ['meeting'], asked: ['print', 'press-conference'] }],
  'disclosure.contact-missing': [{ field: 'phone' }, { field: 'email' }, { field: 'address' }, { field: 'website' }],
  'disclosure.phone-form': [{ given: '"888.773.666"', meant: '0888773666' }, { given: '"12"' }],
  'disclosure.address-form': [
    { field: 'email', given: '"a b"', problem: 'spaces' },
    { field: 'website', given: '"cantho.gov.vn"', problem: 'scheme' },
  ],
  'disclosure.notice-places': [{ places: ['website', 'mass-media', 'reception-place'] }],
  'disclosure.notice-contents': [
    { contents: ['place', 'regular-hours', 'head-schedule', 'attendees', 'planned-content'] },
  ],
  'disclosure.schedule-late': [{ day: '2024-03-15', due: '2024-03-08', posted: '2024-03-11' }],
  'disclosure.schedule-missing': [{ day: '2024-03-15', due: '2024-03-08' }],
  'disclosure.identity-without-anchor': [{ person: 'CC-01', place: 'website' }],
  'disclosure.anchor-not-in-force': [{ person: 'CC-01', anchor: 'commune-results', date: '2023-06-30' }],
  'disclosure.anchor-place': [
    {
      person: 'CC-01',
      anchor: 'asset-discipline',
      place: 'website',
      allowed: ['meeting', 'office', 'internal-network'],
    },
  ],
  'disclosure.denouncer-revealed': [{ mentions: 2 }],
  'disclosure.personal-data': [{ persons: 1 }],
  'disclosure.correction-late': [{ due: '2024-03-19', answered: '2024-03-20' }],
  'disclosure.correction-missing': [{ due: '2024-03-19' }],
  'disclosure.not-corrected': [{}],
  'disclosure.correction-form': [{ published: ['website', 'office'], corrected: ['office'] }],
}

export const disclosureSteps: SamplesOf<DisclosureSteps> = {
  'disclosure.required': [
    { item: 'QĐ-12', places: ['office'], days: 30 },
    { item: 'QĐ-12', places: ['office', 'related-workplaces'], days: 'always' },
    { item: 'QĐ-12', places: ['village-heads'] },
  ],
  'disclosure.phone': [{ given: '0292 3820536', kind: 'landline' }],
  'disclosure.named': [{ persons: 1, mentions: 0 }],
}
