import type { LifecycleFindings } from '../../../src/lifecycle/types'
import type { SamplesOf } from './types'

const name = { vi: 'Trả kết quả', en: 'Handed over' }
const state = { vi: 'Đang giải quyết', en: 'In process' }

export const lifecycleFindings: SamplesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': [
    {
      lifecycle: 'dossier',
      state,
      event: 'returned',
      name,
      allowed: ['finished', 'stopped'],
      allowedNames: [name, state],
    },
    { lifecycle: 'dossier', state, event: 'returned', name, allowed: [], allowedNames: [] },
  ],
  'lifecycle.not-from-here': [
    { lifecycle: 'dossier', state, event: 'returned', name, from: ['finished'], fromNames: [state] },
  ],
  'lifecycle.condition-not-met': [
    { lifecycle: 'dossier', event: 'returned', name, condition: 'complete', conditionName: state },
  ],
  'lifecycle.not-in-force': [
    { lifecycle: 'dossier', event: 'closed', name, date: '2024-03-04' },
    { lifecycle: 'dossier', event: 'closed', name, date: '2024-03-04', since: '2025-07-01' },
  ],
  'lifecycle.out-of-order': [{ event: 'accepted', name, after: '2024-03-04T08:30:00+07:00' }],
  'lifecycle.in-future': [{ event: 'accepted', name, asOf: '2024-03-04T08:30:00+07:00' }],
  'lifecycle.time-unreadable': [{ event: 'accepted', name, given: '"now"' }],
  'lifecycle.event-unknown': [{ event: '"approved"', known: ['accepted', 'finished'] }],
}
