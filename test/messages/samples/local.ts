import type { LocalFindings, LocalForm } from '../../../src/core/local-findings'
import type { SamplesOf } from './types'

const unusable = (expected: LocalForm) => ({
  parameter: 'dossier.close-after',
  field: 'value',
  expected,
  given: '"15"',
})

export const localFindings: SamplesOf<LocalFindings> = {
  'local.choice-unknown': [{ given: '"dossier.timeliness-dat"', nearest: ['dossier.timeliness-date'] }],
  'local.option-unknown': [{ id: 'dossier.timeliness-date', given: '"later"', options: ['original', 'reappointed'] }],
  'local.parameter-unknown': [{ given: '"dossier.suplement-notice"', nearest: ['dossier.supplement-notice'] }],
  'local.unusable': [
    { parameter: '', field: 'local.values', expected: 'list', given: '"x"' },
    unusable('record'),
    unusable('number'),
    unusable('limit'),
    unusable('basis'),
    unusable('day'),
    unusable('day-not-before-from'),
  ],
}
