import type { Example } from './page'

const complaintFacts = JSON.stringify({
  code: 'KN-2026-101',
  subject: 'administrative',
  contested: 'decision',
  known: '2026-09-15',
  respondent: 'commune-chair',
})

/** Invented complaints. */
export const complaintExamples: readonly [Example, ...Example[]] = [
  {
    name: { vi: 'Khiếu nại đang giải quyết', en: 'A complaint in process' },
    state: {
      kind: 'complaint',
      facts: complaintFacts,
      events: JSON.stringify([
        { type: 'received', at: '2026-10-05T08:05:00+07:00', channel: 'reception', form: 'petition', signed: true },
        { type: 'accepted', at: '2026-10-13T09:00:00+07:00', notified: true },
        { type: 'verification-started', at: '2026-10-15T08:00:00+07:00' },
      ]),
      asOf: '2026-10-20T08:00:00+07:00',
    },
  },
  {
    name: { vi: 'Khiếu nại quá hạn', en: 'An overdue complaint' },
    state: {
      kind: 'complaint',
      facts: complaintFacts,
      events: JSON.stringify([
        { type: 'received', at: '2026-10-05T08:05:00+07:00', channel: 'reception', form: 'petition', signed: true },
        { type: 'accepted', at: '2026-10-26T09:00:00+07:00' },
      ]),
      asOf: '2026-12-15T08:00:00+07:00',
    },
  },
]

/** Invented denunciations. */
export const denunciationExamples: readonly [Example, ...Example[]] = [
  {
    name: { vi: 'Tố cáo đang giải quyết', en: 'A denunciation in process' },
    state: {
      kind: 'denunciation',
      facts: JSON.stringify({ code: 'TC-2026-0007', kind: 'public-duty', competent: true }),
      events: JSON.stringify([
        { type: 'received', at: '2026-03-02T09:00:00+07:00', channel: 'petition' },
        { type: 'accepted', at: '2026-03-09T15:00:00+07:00', limitDays: 60 },
      ]),
      asOf: '2026-03-10T08:00:00+07:00',
    },
  },
]
