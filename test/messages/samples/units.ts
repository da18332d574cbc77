import type { UnitFindings, UnitSteps } from '../../../src/units/types'
import type { SamplesOf } from './types'

export const unitFindings: SamplesOf<UnitFindings> = {
  'units.role-unknown': [{ given: '"chủ tịch"' }],
  'units.date-form': [{ given: '"now"' }],
  'units.date-before-directory': [{ date: '2020-01-01', from: '2024-01-15' }],
  'units.role-without-holder': [{ role: 'so-thong-tin-va-truyen-thong', date: '2025-08-01', endedOn: '2025-02-28' }],
}

export const unitSteps: SamplesOf<UnitSteps> = {
  'interpretation.used': [{ id: 'units.press-succession', option: 'both' }],
  'units.role': [{ role: 'head-of-unit', vi: 'Thủ trưởng cơ quan', en: 'Head of the unit' }],
  'units.succeeded': [
    { on: '2025-03-01', from: 'so-noi-vu', to: 'so-noi-vu-moi', share: 'whole', certainty: 'stated', seen: 'text' },
    {
      on: '2025-03-01',
      from: 'so-thong-tin-va-truyen-thong',
      to: 'so-khoa-hoc-va-cong-nghe',
      share: 'part',
      certainty: 'inferred',
      tasks: { vi: 'chuyển đổi số', en: 'digital transformation' },
      seen: 'secondary',
    },
  ],
  'units.ended': [{ unit: 'so-thong-tin-va-truyen-thong', endedOn: '2025-02-28' }],
  'units.holder': [{ unit: 'so-noi-vu', name: 'Sở Nội vụ', head: 'Giám đốc', share: 'whole' }],
  'units.after-verification': [{ date: '2027-01-01', verifiedOn: '2026-11-23' }],
}
