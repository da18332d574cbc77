import type { ResultDateFacts } from '../dossier/compute-result-date'
import type { Dossier } from '../dossier/types'
import type { BodyLevel, PlannedInspection } from '../inspections/planned-types'
import type { Petition } from '../petitions/petition-types'

interface Named<Content> {
  readonly name: string
  readonly content: Content
}

interface Told<Content> extends Named<Content> {
  readonly asOf: string
}

/** Result dates of both decrees. */
export const resultDates: readonly Named<ResultDateFacts>[] = [
  {
    name: 'P-02, 10 working days',
    content: { accepted: '2021-05-31T08:00:00+07:00', limit: { amount: 10, unit: 'working-day' } },
  },
  {
    name: 'over the swap of 29 April 2024',
    content: { accepted: '2024-04-25T08:40:00+07:00', limit: { amount: 3, unit: 'working-day' } },
  },
  {
    name: 'over Tết 2024',
    content: { accepted: '2024-02-05T14:00:00+07:00', limit: { amount: 5, unit: 'working-day' } },
  },
  {
    name: '20 days of the calendar',
    content: { accepted: '2024-04-10T08:00:00+07:00', limit: { amount: 20, unit: 'day' } },
  },
  {
    name: '8 working hours',
    content: { accepted: '2024-04-26T15:00:00+07:00', limit: { amount: 8, unit: 'working-hour' } },
  },
  {
    name: 'anew after the supplement, Decree 61/2018',
    content: {
      accepted: '2024-03-04T08:00:00+07:00',
      limit: { amount: 10, unit: 'working-day' },
      supplement: { requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-12T10:00:00+07:00' },
    },
  },
  {
    name: 'anew after the supplement, Decree 118/2025',
    content: {
      accepted: '2025-08-11T09:30:00+07:00',
      limit: { amount: 10, unit: 'working-day' },
      supplement: { requested: '2025-08-13T09:00:00+07:00', completed: '2025-08-18T09:00:00+07:00' },
    },
  },
  {
    name: 'the supplement has not come back',
    content: {
      accepted: '2025-08-11T09:30:00+07:00',
      limit: { amount: 10, unit: 'working-day' },
      supplement: { requested: '2025-08-13T09:00:00+07:00' },
    },
  },
]

const procedure: Dossier['procedure'] = { code: '1.001612', limit: { amount: 10, unit: 'working-day' } }
const paper = { items: [{ name: 'Trích lục bản đồ', published: true }], reason: 'Thiếu trích lục', written: true }

/** Whole dossiers, as they stood at a moment. */
export const dossierRecords: readonly Told<Dossier>[] = [
  {
    name: 'on time',
    asOf: '2024-03-20T08:00:00+07:00',
    content: {
      code: 'H13-240304-0001',
      procedure,
      events: [
        { type: 'submitted', at: '2024-03-04T08:00:00+07:00' },
        { type: 'accepted', at: '2024-03-04T08:30:00+07:00' },
        { type: 'finished', at: '2024-03-15T16:00:00+07:00', result: 'granted' },
        { type: 'returned', at: '2024-03-18T09:00:00+07:00' },
      ],
    },
  },
  {
    name: 'asked twice',
    asOf: '2024-03-20T08:00:00+07:00',
    content: {
      code: 'H13-240304-0002',
      procedure,
      events: [
        { type: 'submitted', at: '2024-03-04T08:00:00+07:00' },
        { type: 'accepted', at: '2024-03-04T08:30:00+07:00' },
        { type: 'supplement-requested', at: '2024-03-06T09:00:00+07:00', through: 'one-stop', ...paper },
        { type: 'supplement-received', at: '2024-03-12T10:00:00+07:00', complete: true },
        { type: 'supplement-requested', at: '2024-03-14T09:00:00+07:00', through: 'one-stop', ...paper },
      ],
    },
  },
  {
    name: 'late, without an apology',
    asOf: '2025-09-10T08:00:00+07:00',
    content: {
      code: 'H13-250811-0003',
      procedure,
      events: [
        { type: 'submitted', at: '2025-08-11T08:00:00+07:00' },
        { type: 'accepted', at: '2025-08-11T09:30:00+07:00' },
      ],
    },
  },
  {
    name: 'asked directly, after 3 working days',
    asOf: '2025-08-20T08:00:00+07:00',
    content: {
      code: 'H13-250811-0004',
      procedure,
      events: [
        { type: 'submitted', at: '2025-08-11T08:00:00+07:00' },
        { type: 'accepted', at: '2025-08-11T09:30:00+07:00' },
        { type: 'supplement-requested', at: '2025-08-19T09:00:00+07:00', through: 'direct', ...paper },
      ],
    },
  },
]

/** Petitions of every kind, as they stood at a moment. */
export const petitionRecords: readonly Told<Petition>[] = [
  {
    name: 'complaint accepted, dialogue to come',
    asOf: '2024-03-18T08:00:00+07:00',
    content: {
      kind: 'complaint',
      code: 'KN-2024-017',
      subject: 'administrative',
      known: '2024-01-15',
      respondent: 'commune-chair',
      events: [
        { type: 'received', at: '2024-02-26T08:00:00+07:00', channel: 'reception', form: 'petition', signed: true },
        { type: 'accepted', at: '2024-03-04T08:00:00+07:00', notified: true },
      ],
    },
  },
  {
    name: 'complaint received and left lying',
    asOf: '2024-05-20T08:00:00+07:00',
    content: {
      kind: 'complaint',
      code: 'KN-2024-018',
      subject: 'administrative',
      known: '2024-01-15',
      respondent: 'commune-chair',
      events: [{ type: 'received', at: '2024-02-26T08:00:00+07:00', channel: 'post', form: 'petition', signed: true }],
    },
  },
  {
    name: 'denunciation accepted, being verified',
    asOf: '2026-04-01T08:00:00+07:00',
    content: {
      kind: 'denunciation',
      denunciation: {
        code: 'TC-2026-0007',
        kind: 'public-duty',
        competent: true,
        denouncers: ['NTC-2026-0007'],
        events: [
          { type: 'received', at: '2026-03-02T08:30:00+07:00', channel: 'petition', from: 'denouncer' },
          { type: 'accepted', at: '2026-03-11T08:30:00+07:00', limitDays: 30 },
          { type: 'acceptance-notified', at: '2026-03-12T08:30:00+07:00', to: ['denouncer', 'denounced'] },
          { type: 'verification-assigned', at: '2026-03-12T10:00:00+07:00', written: true, impartial: true },
        ],
      },
    },
  },
  {
    name: 'feedback to the hotline, answered late',
    asOf: '2026-10-20T08:00:00+07:00',
    content: {
      kind: 'feedback',
      id: 'PA-2026-055',
      regime: 'local',
      channel: {
        id: 'duong-day-nong',
        kind: 'hotline',
        name: 'Đường dây nóng của đơn vị',
        published: true,
        limits: [
          {
            duty: 'answer',
            within: { amount: 3, unit: 'working-day' },
            basis: [{ document: { number: '12/QĐ-UBND', date: '2026-01-05', issuer: 'UBND phường (ví dụ)' } }],
          },
        ],
        basis: [{ document: { number: '12/QĐ-UBND', date: '2026-01-05', issuer: 'UBND phường (ví dụ)' } }],
      },
      events: [
        { type: 'received', at: '2026-10-05T14:00:00+07:00' },
        { type: 'classified', at: '2026-10-05T14:20:00+07:00', subject: 'conduct', competent: true },
        { type: 'answered', at: '2026-10-13T16:00:00+07:00', fault: true },
      ],
    },
  },
  {
    name: 'visitor refused because the case was handled elsewhere',
    asOf: '2024-05-06T09:00:00+07:00',
    content: {
      kind: 'visit',
      id: 'LT-2',
      events: [
        { type: 'arrived', at: '2024-05-06T08:00:00+07:00' },
        { type: 'refused', at: '2024-05-06T08:10:00+07:00', ground: 'handled-elsewhere' },
      ],
    },
  },
]

const plan = (
  id: string,
  level: BodyLevel,
  contents: readonly string[],
  more: Partial<PlannedInspection> = {},
): PlannedInspection => ({
  id,
  body: { id: `body of ${id}`, level },
  subject: { taxCode: '1800123456' },
  contents,
  kind: 'inspection',
  form: 'planned',
  year: 2024,
  ...more,
})

/** Plans for the enterprises of one season, looked at in December before it. */
export const overlapCases: readonly Told<readonly PlannedInspection[]>[] = [
  {
    name: 'two bodies, one content',
    asOf: '2023-12-15T08:00:00+07:00',
    content: [plan('so-1', 'department', ['dat-dai']), plan('tinh-1', 'province', ['dat-dai'])],
  },
  {
    name: 'an inspection and a check of one enterprise in one year',
    asOf: '2023-12-15T08:00:00+07:00',
    content: [plan('so-1', 'department', ['dat-dai']), plan('qlnn-1', 'management', ['moi-truong'], { kind: 'check' })],
  },
  {
    name: 'two contents of one year',
    asOf: '2023-12-15T08:00:00+07:00',
    content: [plan('so-1', 'department', ['dat-dai']), plan('so-2', 'department', ['xay-dung'])],
  },
  {
    name: 'two enterprises',
    asOf: '2023-12-15T08:00:00+07:00',
    content: [
      plan('so-1', 'department', ['dat-dai']),
      plan('so-2', 'department', ['dat-dai'], { subject: { taxCode: '1800999999' } }),
    ],
  },
  {
    name: 'the State Audit comes too',
    asOf: '2023-12-15T08:00:00+07:00',
    content: [
      plan('tinh-1', 'province', ['ngan-sach']),
      plan('ktnn-1', 'state-audit', ['ngan-sach'], { kind: 'audit' }),
    ],
  },
]
