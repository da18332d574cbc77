import type { LunarDate } from '../calendar/lunar'
import type { Period } from '../calendar/period'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'

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

/** Every Tết and every commemoration of the Hùng Kings from 1976 to 2100, and leap months other libraries have got wrong. */
export const lunarDays: readonly LunarDate[] = [
  ...Array.from({ length: 125 }, (_, place) => place + 1976).flatMap((year) => [
    { year, month: 1, day: 1, leap: false },
    { year, month: 3, day: 10, leap: false },
  ]),
  { year: 2020, month: 4, day: 1, leap: true },
  { year: 2023, month: 2, day: 1, leap: true },
  { year: 2025, month: 6, day: 1, leap: true },
  { year: 2033, month: 11, day: 1, leap: true },
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
  {
    name: 'at the latest 15 days before',
    period: { until: '2024-12-31', limit: { amount: 15, unit: 'day', endRule: 'same-day' } },
  },
  { name: '90 minutes', period: { from: '2024-03-04T16:30:00+07:00', limit: { amount: 90, unit: 'minute' } } },
  {
    name: '2 weeks that end on a day off',
    period: { from: '2024-04-16', limit: { amount: 2, unit: 'week', endRule: 'next-working-day' } },
  },
  {
    name: '10 working days with a pause over Tết',
    period: {
      from: '2024-02-01T08:00:00+07:00',
      limit: { amount: 10, unit: 'working-day' },
      pauses: [{ from: '2024-02-06', to: '2024-02-20' }],
    },
  },
  {
    name: '20 working days over National Day 2024',
    period: { from: '2024-08-26', limit: { amount: 20, unit: 'working-day' } },
  },
  {
    name: '3 working days into the predicted Tết of 2028',
    period: { from: '2028-01-21', limit: { amount: 3, unit: 'working-day' } },
  },
  { name: 'before 10 November', period: { before: '2024-11-10' } },
  { name: 'at the latest on 10 November', period: { by: '2024-11-10' } },
  {
    name: '1 year from 29 February',
    period: { from: '2024-02-29', limit: { amount: 1, unit: 'year', endRule: 'next-working-day' } },
  },
]
