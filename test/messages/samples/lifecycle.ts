import type { LifecycleFindings } from '../../../src/lifecycle/types'
import type { SamplesOf } from './types'

const state = { vi: 'Đang giải quyết', en: 'In process' }

export const lifecycleFindings: SamplesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': [
    { lifecycle: 'dossier', state, event: 'returned', allowed: ['finished', 'late-notified'] },
    { lifecycle: 'dossier', state, event: 'returned', allowed: [] },
  ],
  'lifecycle.not-in-force': [{ lifecycle: 'dossier', event: 'closed', date: '2024-03-04' }],
  'lifecycle.out-of-order': [{ event: 'accepted', after: '2024-03-04T08:30:00+07:00' }],
  'lifecycle.in-future': [{ event: 'accepted', asOf: '2024-03-04T08:30:00+07:00' }],
  'lifecycle.time-unreadable': [{ event: 'accepted', given: '"now"' }],
  'lifecycle.event-unknown': [{ event: '"approved"', known: ['accepted', 'finished'] }],
}
