import type { SlipFindings, SlipSteps } from '../../../src/dossier/slip-types'
import type { SamplesOf } from './types'

const due = '2023-11-03'

export const slipFindings: SamplesOf<SlipFindings> = {
  'dossier.slip-kind-unknown': [{ given: '"thanks"', known: ['receipt', 'refusal'] }],
  'dossier.slip-incomplete': [
    { slip: 'receipt', field: 'returnPlace', by: 'decree' },
    { slip: 'apology', field: 'applicant.name', by: 'form' },
  ],
  'dossier.slip-not-in-force': [{ slip: 'stop-notice', date: '2025-06-30' }],
  'dossier.slip-without-event': [
    { slip: 'receipt', events: ['accepted', 'supplement-received'] },
    { slip: 'apology', events: ['late-notified'] },
  ],
  'dossier.slip-code-differs': [{ printed: 'H56-231027-0362', code: 'H56-231027-0361' }],
  'dossier.slip-moment-differs': [
    { field: 'accepted', printed: '2023-10-26T09:32:00+07:00', recorded: '2023-10-27T09:32:00+07:00' },
    { field: 'newDate', printed: '2023-11-09', recorded: '2023-11-08' },
  ],
  'dossier.slip-moment-unreadable': [{ field: 'due', given: '"03/11/2023"' }],
  'dossier.slip-due-later': [{ printed: '2023-11-07', due }],
  'dossier.slip-due-earlier': [{ printed: '2023-11-02T17:00:00+07:00', due }],
  'dossier.slip-limit-differs': [
    { printed: { amount: 7, unit: 'working-day' }, published: { amount: 5, unit: 'working-day' } },
  ],
  'dossier.slip-items-differ': [
    { missing: ['Ảnh'], added: [] },
    { missing: [], added: ['Hộ khẩu'] },
    { missing: ['Ảnh', 'Đơn'], added: ['Hộ khẩu'] },
  ],
  'dossier.slip-reason-differs': [{ printed: 'Thiếu', recorded: 'Sai mẫu' }],
  'dossier.slip-new-date-not-later': [{ newDate: due, due }],
  'dossier.slip-handover-gap': [{ to: 'Phòng Quản lý', from: 'Văn phòng' }],
  'dossier.slip-handover-order': [{ at: '2023-10-26T10:00:00+07:00', after: '2023-10-27T10:00:00+07:00' }],
  'dossier.receipt-slip-missing': [{ accepted: '2023-10-27T09:32:00+07:00' }],
  'dossier.receipt-slip-on-request': [{}],
  'dossier.intake-slip-missing': [{ slip: 'refusal' }],
  'dossier.intake-slips-several': [{ slips: ['receipt', 'refusal'] }],
  'dossier.register-gap': [{ number: 3, expected: 2 }],
  'dossier.register-not-from-first': [{ number: 2, first: 1, year: 2024 }],
  'dossier.paper-transfer-not-in-force': [{ date: '2025-06-30' }],
  'dossier.paper-transfer-late': [{ delivered: '2026-03-10', due: '2026-03-09' }],
}

export const slipSteps: SamplesOf<SlipSteps> = {
  'dossier.form-number': [{ slip: 'receipt', number: '01' }],
}
