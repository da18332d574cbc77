import type { DossierCodeFindings, DossierCodeSteps } from '../../../src/dossier/code-types'
import type { SamplesOf } from './types'

const given = '"H56-231027-361"'

export const dossierCodeFindings: SamplesOf<DossierCodeFindings> = {
  'dossier.code-not-text': [{ given: '7' }],
  'dossier.code-form': [{ given, expected: ['H56-231027-0361', 'G09.20-20260609-0092637'] }],
  'dossier.code-date': [{ given, part: '231327' }],
  'dossier.code-serial': [{ given, part: '0000' }],
  'dossier.code-received-differs': [
    { inCode: '2023-10-27', received: '2023-10-28' },
    { inCode: '2023-10-27', received: '2023-10-28T08:00:00+07:00' },
  ],
  'dossier.code-body-differs': [
    { body: 'receiving', inCode: 'H56.1', expected: 'H56.2' },
    { body: 'settling', inCode: 'H56.1', expected: 'H56.2' },
    { body: 'one-stop', inCode: 'H56.1', expected: 'H56.2' },
    { body: 'national-portal', inCode: 'H56.1', expected: 'G09' },
  ],
  'dossier.code-body-order': [{ inCode: '000.00.06.H56', expected: 'H56.6' }],
  'dossier.code-old-order': [{ given }],
  'dossier.code-other-form': [{ given, digits: 4 }],
  'dossier.code-repeated': [{ code: 'H56-231027-0361', first: 0, limit: 1 }],
  'dossier.agency-code-form': [{ given: '"?"' }],
  'dossier.agency-code-long': [{ given: 'H56.1', length: 36, limit: 35 }],
  'dossier.scheme-code-form': [{ given: '"Z00A"', first: 'Z01', last: 'Z99' }],
  'dossier.procedure-code-form': [{ given: '"948"' }],
  'dossier.sector-code-form': [{ given: '"G15"' }],
  'dossier.paper-data-missing': [{ fields: ['typeCode', 'owner.name', 'abstract'] }, { fields: ['validity'] }],
}

export const dossierCodeSteps: SamplesOf<DossierCodeSteps> = {
  'dossier.code-law-date': [
    { date: '2023-10-27', from: 'receipt' },
    { date: '2023-10-27', from: 'code' },
  ],
  'dossier.code-body': [{ body: 'receiving' }, { body: 'settling' }],
}
