import type { ReportingFindings, ReportingSteps } from '../../../src/reporting/types'
import type { SamplesOf } from './types'

const refusals = [{ given: '17/KH/UBND', meant: '17/KH-UBND' }, { given: '17/KH/UBND' }] as const

export const reportingFindings: SamplesOf<ReportingFindings> = {
  'reporting.number-not-text': [{ given: '17' }],
  'reporting.number-form': [{ given: '"x"' }],
  'reporting.number-prefix': refusals,
  'reporting.number-space': refusals,
  'reporting.number-dash': refusals,
  'reporting.number-leading-zero': [{ given: '7/KH-UBND', meant: '07/KH-UBND', digits: 2 }],
  'reporting.number-extra-zero': refusals,
  'reporting.number-zero': [{ given: '00/KH-UBND', first: 1 }],
  'reporting.number-slash': refusals,
  'reporting.number-party-form': [{ given: '17-KH/UBND', meant: '17/KH-UBND', issuer: 'UBND' }],
  'reporting.number-letter-case': refusals,
  'reporting.number-look-alike': refusals,
  'reporting.number-legacy': [{ given: '12.NĐ/CP' }],
  'reporting.type-unlisted': [
    { given: '138/KL-TTCP', type: 'KL', candidates: [] },
    { given: '12/KHH-UBND', type: 'KHH', candidates: ['KH'] },
  ],
  'reporting.issuer-unknown': [
    { given: '12/XYZ-NC', symbol: 'XYZ', candidates: [] },
    { given: '12/KHH-NC', symbol: 'KHH', candidates: ['KH'] },
  ],
  'reporting.type-without-mark': [{ given: '157/2007/ND-CP', type: 'ND', meant: '157/2007/NĐ-CP' }],
  'reporting.citation-without-date': [
    { number: '10/CT-TTg', known: ['2019-04-22', '2023-04-19'] },
    { number: '999/CT-TTg', known: [] },
  ],
  'reporting.citation-date': [{ number: '10/CT-TTg', given: '"2019-02-30"' }],
  'reporting.citation-year': [{ number: '157/2007/NĐ-CP', date: '2008-01-02', year: 2007 }],
  'reporting.citation-other-date': [{ number: '10/CT-TTg', date: '2020-01-02', known: ['2019-04-22'] }],
  'reporting.number-order': [
    { earlier: '17/KH-UBND', earlierDate: '2024-01-15', later: '18/KH-UBND', laterDate: '2024-01-10' },
  ],
  'reporting.number-repeated': [{ number: '17/KH-UBND', dates: ['2024-01-15', '2024-02-01'] }],
}

export const reportingSteps: SamplesOf<ReportingSteps> = {
  'interpretation.used': [{ id: 'reporting.number-series', option: 'by-type' }],
  'reporting.series': [
    { issuer: 'UBND', year: 2024 },
    { issuer: 'UBND', year: 2024, type: 'KH' },
  ],
}
