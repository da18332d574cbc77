import type { Dossier } from 'congvu/dossier'
import type { Complaint } from 'congvu/petitions'

/** A dossier of six events, with one supplement, as text and read. */
export const record = JSON.stringify({
  code: 'H13.12-250811-0007',
  procedure: {
    code: '1.009994',
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    limit: { amount: 10, unit: 'working-day' },
  },
  events: [
    { type: 'submitted', at: '2025-08-08T10:00:00+07:00', channel: 'online' },
    { type: 'accepted', at: '2025-08-11T09:30:00+07:00', appointment: '2025-08-25' },
    {
      type: 'supplement-requested',
      at: '2025-08-13T09:00:00+07:00',
      items: [{ name: 'Bản vẽ thiết kế', published: true }],
      reason: 'Thiếu so với danh mục đã công bố',
      written: true,
      through: 'one-stop',
    },
    { type: 'supplement-received', at: '2025-08-18T09:00:00+07:00', complete: true },
    { type: 'finished', at: '2025-08-29T10:00:00+07:00', result: 'granted' },
    { type: 'returned', at: '2025-08-29T15:00:00+07:00' },
  ],
})
export const dossier = JSON.parse(record) as Dossier
export const asOf = '2025-09-05T08:00:00+07:00'

/** A complaint of twelve events, first level and the way to the second. */
export const complaint: Complaint = {
  kind: 'complaint',
  code: 'KN-2024-017',
  subject: 'administrative',
  known: '2024-01-15',
  respondent: 'commune-chair',
  events: [
    { type: 'received', at: '2024-02-26T08:00:00+07:00', channel: 'reception', form: 'petition', signed: true },
    { type: 'accepted', at: '2024-03-04T08:00:00+07:00', notified: true },
    { type: 'verification-started', at: '2024-03-06T08:00:00+07:00' },
    { type: 'complexity-determined', at: '2024-03-25T08:00:00+07:00' },
    { type: 'verified', at: '2024-04-02T08:00:00+07:00', positionsDiffer: true },
    { type: 'dialogue-notified', at: '2024-04-03T08:00:00+07:00', dialogueOn: '2024-04-10' },
    { type: 'dialogue-held', at: '2024-04-10T08:00:00+07:00', complainantPresent: true, signed: true, copies: 3 },
    { type: 'decided', at: '2024-04-17T08:00:00+07:00', conclusion: 'wrong' },
    { type: 'sent', at: '2024-04-22T08:00:00+07:00' },
    { type: 'decision-received', at: '2024-04-24T08:00:00+07:00' },
    { type: 'appealed', at: '2024-05-20T08:00:00+07:00', firstDecisionAttached: true },
    { type: 'accepted', at: '2024-05-28T08:00:00+07:00' },
  ],
}
export const complaintRecord = JSON.stringify(complaint)
export const complaintAsOf = '2024-06-03T08:00:00+07:00'
