import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { cite } from '../../src/law/cite'
import { type MediaItem, summarizeMediaActivity } from '../../src/outreach'

const year = { from: '2024-01-15', to: '2024-12-31' } as const
const item = (id: string, on: MediaItem['on'], more: Partial<MediaItem> = {}): MediaItem => ({
  id,
  on,
  kind: 'press',
  outlet: 'Báo Cần Thơ',
  ...more,
})

test('counts by outlet, quarter, theme and kind (plan 17/KH-UBND II.1.b, II.6.b, III.5, III.6)', () => {
  const items = [
    item('1', '2024-01-15', { themes: ['kỷ cương', 'kỷ cương'] }),
    item('2', '2024-03-31', { themes: ['kỷ cương', 'sách nhiễu'] }),
    item('3', '2024-07-01', { kind: 'campaign', outlet: 'Sở Tư pháp' }),
    item('4', '2024-12-31', { kind: 'commendation', outlet: 'UBND thành phố' }),
  ]
  expect(summarizeMediaActivity(items, year)).toMatchObject({
    value: {
      total: 4,
      byOutlet: [
        { name: 'Báo Cần Thơ', items: 2 },
        { name: 'Sở Tư pháp', items: 1 },
        { name: 'UBND thành phố', items: 1 },
      ],
      byQuarter: [
        { name: '2024-Q1', items: 2 },
        { name: '2024-Q2', items: 0 },
        { name: '2024-Q3', items: 1 },
        { name: '2024-Q4', items: 1 },
      ],
      byTheme: [
        { name: 'kỷ cương', items: 2 },
        { name: 'sách nhiễu', items: 1 },
      ],
      byKind: [
        { name: 'campaign', items: 1 },
        { name: 'commendation', items: 1 },
        { name: 'press', items: 2 },
      ],
    },
  })
})

test('gaps are notices, never violations: the clauses are soft or requests', () => {
  const outcome = summarizeMediaActivity([item('1', '2024-02-01')], { from: '2024-01-15', to: '2024-06-30' }, [
    'Đài PT-TH Cần Thơ',
  ])
  expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['outreach.outlet-none', 'notice'],
    ['outreach.quarter-none', 'notice'],
  ])
  expect(outcome.findings[0]?.basis).toContainEqual(cite('17/KH-UBND@2024-01-15', 'III.5'))
})

test('items outside the period and broken links are named', () => {
  const items = [item('1', '2023-12-31'), item('2', '2024-02-01', { url: 'baocantho' })]
  expect(summarizeMediaActivity(items, { from: '2024-01-15', to: '2024-03-31' }).findings).toMatchObject([
    { code: 'outreach.outside', path: ['items', 0, 'on'] },
    { code: 'outreach.link-form', params: { problem: 'scheme' }, path: ['items', 1, 'url'] },
  ])
})

test('refusals', () => {
  expect(summarizeMediaActivity([], { from: '2024-06-01', to: '2024-01-15' }).findings).toMatchObject([
    { code: 'outreach.period' },
  ])
  expect(summarizeMediaActivity([], { from: '2023-01-01', to: '2023-12-31' }).findings).toMatchObject([
    { code: 'outreach.not-in-force' },
  ])
  // @ts-expect-error a kind of its own
  summarizeMediaActivity([item('1', '2024-02-01', { kind: 'poster' })], year)
  expectTypeOf(summarizeMediaActivity).parameter(0).toEqualTypeOf<readonly MediaItem[]>()
})

test('property: every count adds up to the total, whatever the order; no finding is a violation', () => {
  const day = fc.integer({ min: dayOf('2024-01-15'), max: dayOf('2025-12-31') })
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), (days) => {
      const items = days.map((on, index) => item(String(index), dateOf(on)))
      const outcome = summarizeMediaActivity(items, { from: '2024-01-15', to: '2025-12-31' })
      if (outcome.status !== 'decided') throw new Error('undetermined')
      const { total, byOutlet, byQuarter, byKind } = outcome.value
      for (const counts of [byOutlet, byQuarter, byKind]) {
        expect(counts.reduce((sum, one) => sum + one.items, 0)).toBe(total)
      }
      expect(summarizeMediaActivity([...items].reverse(), { from: '2024-01-15', to: '2025-12-31' })).toEqual(outcome)
      expect(outcome.findings.every(({ severity }) => severity === 'notice')).toBe(true)
    }),
  )
})
