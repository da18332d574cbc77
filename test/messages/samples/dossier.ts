import type { DossierFindings, DossierSteps } from '../../../src/dossier/types'
import type { SamplesOf } from './types'

export const dossierFindings: SamplesOf<DossierFindings> = {
  'dossier.supplement-repeated': [
    { asked: 2, limit: 1, looserLimit: 2 },
    { asked: 3, limit: 1 },
  ],
  'dossier.supplement-repeated-at-intake': [{ asked: 2, limit: 1 }],
  'dossier.supplement-total': [{ asked: 2, limit: 1 }],
  'dossier.supplement-late': [
    { asked: '2024-03-08', lastDay: '2024-03-07' },
    { asked: '2024-03-08T10:00:00+07:00', lastDay: '2024-03-08T09:00:00+07:00' },
  ],
  'dossier.supplement-not-through-one-stop': [{}],
  'dossier.supplement-unwritten': [{}],
  'dossier.supplement-without-reason': [{}],
  'dossier.supplement-without-items': [{}],
  'dossier.supplement-outside-list': [{ items: ['Sổ hộ khẩu'] }, { items: ['Sổ hộ khẩu', 'Ảnh', 'Bằng'] }],
  'dossier.supplement-form-unknown': [{ fields: ['written', 'through'] }],
  'dossier.supplement-justified': [{ justification: 'Phát sinh' }],
  'dossier.index-overdue': [{ asked: 2 }],
  'dossier.refusal-without-reason': [{}],
  'dossier.late-notice-late': [{ lastDay: '2024-03-15' }],
  'dossier.late-notice-incomplete': [{ fields: ['reason', 'newDate', 'apology'] }],
  'dossier.late-without-notice': [{ due: '2024-03-18' }, { due: '2024-03-18T10:00:00+07:00' }],
  'dossier.reappointed-again': [{ asked: 2, limit: 1 }],
  'dossier.reappointment-not-later': [{ newDate: '2024-03-18', due: '2024-03-18' }],
  'dossier.closed-early': [{ until: '2025-07-18' }, { until: '2025-07-18T10:00:00+07:00' }],
  'dossier.closed-without-ground': [{}],
  'dossier.finished-late': [{ due: '2024-03-18', workingDays: 1 }],
  'dossier.overdue': [{ due: '2024-03-18', workingDays: 2 }],
  'dossier.appointment-differs': [{ printed: '2024-03-15', due: '2024-03-18' }],
  'dossier.no-due-date': [{}],
  'dossier.clock-missed': [
    { clock: { vi: 'Trả lời ý kiến', en: 'Answer to a consultation' }, holder: 'Sở Tư pháp', due: '2024-03-05' },
  ],
  'dossier.handover-late': [{ lastDay: '2024-03-05' }],
  'dossier.alert-late': [{ due: '2025-08-01T18:30:00+07:00' }],
  'dossier.pause-without-basis': [{}],
  'dossier.consultation-without-deadline': [{ body: 'Sở Tư pháp' }],
  'dossier.adjusted-not-online': [{ channel: 'post' }, { channel: 'counter' }],
  'dossier.lost': [{ fields: ['liable', 'costsPaid', 'apology'] }],
}

export const dossierSteps: SamplesOf<DossierSteps> = {
  'dossier.regime': [{ date: '2024-03-04' }, { date: '2024-03-04', accepted: '2024-03-04' }],
  'dossier.counted-anew': [{ requested: '2024-03-06T08:30:00+07:00', completed: '2024-03-12T08:30:00+07:00' }],
  'dossier.supplements-counted': [
    { stage: 'intake', asked: 1, limit: 1 },
    { stage: 'review', asked: 2, limit: 1 },
  ],
}
