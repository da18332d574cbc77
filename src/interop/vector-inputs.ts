import type { LunarDate } from '../calendar/lunar'
import type { Period } from '../calendar/period'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'
import type { ResultDateFacts } from '../dossier/compute-result-date'
import type { PlannedInspection } from '../inspections/planned-types'
import type { Complaint } from '../petitions/complaint-types'

/** First and last day of the table of working days: every year that a notice has decided. */
export const tableFrom: IsoDate = '2016-01-01'
export const tableTo: IsoDate = '2027-12-31'

/** Days to count from, and how many: the same in each version, by a linear congruential generator, and edges by hand. */
export function listCounts(): readonly { readonly date: IsoDate; readonly days: number }[] {
  const first = dayOf(tableFrom) + 150
  const length = dayOf(tableTo) - 150 - first
  let seed = 17
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const drawn = Array.from({ length: 400 }, () => ({ date: dateOf(first + next(length)), days: next(121) - 60 }))
  return [...edges, ...drawn]
}

const edges: readonly { readonly date: IsoDate; readonly days: number }[] = [
  { date: '2024-04-26', days: 1 },
  { date: '2024-05-02', days: -1 },
  { date: '2024-05-04', days: 0 },
  { date: '2024-04-29', days: 1 },
  { date: '2021-05-31', days: 10 },
  { date: '2023-10-27', days: 60 },
  { date: '2024-02-07', days: 1 },
  { date: '2026-11-23', days: 1 },
]

/** Lunar days whose conversion other libraries have got wrong: leap months, years that differ from the Chinese calendar. */
export const lunarDays: readonly LunarDate[] = [
  { year: 1985, month: 1, day: 1, leap: false },
  { year: 2007, month: 1, day: 1, leap: false },
  { year: 2020, month: 4, day: 1, leap: true },
  { year: 2023, month: 2, day: 1, leap: true },
  { year: 2024, month: 1, day: 1, leap: false },
  { year: 2025, month: 6, day: 1, leap: true },
  { year: 2030, month: 1, day: 1, leap: false },
  { year: 2033, month: 11, day: 1, leap: true },
  { year: 2053, month: 1, day: 1, leap: false },
]

/** Periods of every unit and end rule, with pauses, bounds and limits counted back. */
export const periods: readonly { readonly name: string; readonly period: Period }[] = [
  {
    name: 'P-01, 5 working days from Friday morning',
    period: { from: '2023-10-27T09:32:00+07:00', limit: { amount: 5, unit: 'working-day' } },
  },
  {
    name: 'P-04, 1 month from 31 January',
    period: { from: '2024-01-31', limit: { amount: 1, unit: 'month', endRule: 'next-working-day' } },
  },
  {
    name: 'P-05, 10 days from 1 January',
    period: { from: '2024-01-01', limit: { amount: 10, unit: 'day', endRule: 'next-working-day' } },
  },
  {
    name: 'last day off, the same day',
    period: { from: '2024-04-20', limit: { amount: 10, unit: 'day', endRule: 'same-day' } },
  },
  {
    name: 'last day off, the next working day',
    period: { from: '2024-04-20', limit: { amount: 10, unit: 'day', endRule: 'next-working-day' } },
  },
  {
    name: '8 working hours over a swapped-off Monday',
    period: { from: '2024-04-26T15:00:00+07:00', limit: { amount: 8, unit: 'working-hour' } },
  },
  { name: '48 hours', period: { from: '2024-04-26T15:00:00+07:00', limit: { amount: 48, unit: 'hour' } } },
  {
    name: '30 days with a pause of ten',
    period: {
      from: '2024-03-01',
      limit: { amount: 30, unit: 'day', endRule: 'next-working-day' },
      pauses: [{ from: '2024-03-10', to: '2024-03-20' }],
    },
  },
  {
    name: 'at the latest 1 working day before',
    period: { until: '2024-05-03', limit: { amount: 1, unit: 'working-day' } },
  },
  { name: 'before 10 November', period: { before: '2024-11-10' } },
  { name: 'at the latest on 10 November', period: { by: '2024-11-10' } },
  {
    name: '1 year from 29 February',
    period: { from: '2024-02-29', limit: { amount: 1, unit: 'year', endRule: 'next-working-day' } },
  },
]

/** Dossiers of both regimes. */
export const dossiers: readonly { readonly name: string; readonly facts: ResultDateFacts }[] = [
  {
    name: 'P-02, 10 working days',
    facts: { accepted: '2021-05-31T08:00:00+07:00', limit: { amount: 10, unit: 'working-day' } },
  },
  {
    name: 'over the swap of 29 April 2024',
    facts: { accepted: '2024-04-25T08:40:00+07:00', limit: { amount: 3, unit: 'working-day' } },
  },
  {
    name: 'anew after the supplement, Decree 118/2025',
    facts: {
      accepted: '2025-08-11T09:30:00+07:00',
      limit: { amount: 10, unit: 'working-day' },
      supplement: { requested: '2025-08-13T09:00:00+07:00', completed: '2025-08-18T09:00:00+07:00' },
    },
  },
]

/** One complaint of the law of 2011, as it stood on a day. */
export const complaints: readonly { readonly name: string; readonly asOf: string; readonly complaint: Complaint }[] = [
  {
    name: 'accepted, dialogue to come',
    asOf: '2024-03-18T08:00:00+07:00',
    complaint: {
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
]

/** Two bodies, one enterprise, one content: article 55 of the Inspection Law of 2022 says who keeps. */
export const overlapPlans: readonly PlannedInspection[] = [
  { id: 'so-1', body: { id: 'so-tnmt', level: 'department' } },
  { id: 'tinh-1', body: { id: 'thanh-tra-tp', level: 'province' } },
].map(({ id, body }) => ({
  id,
  body: body as PlannedInspection['body'],
  subject: { taxCode: '1800123456' },
  contents: ['dat-dai'],
  kind: 'inspection',
  form: 'planned',
  year: 2024,
}))
