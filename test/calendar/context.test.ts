import { describe, expect, it } from 'vitest'
import type { Context, LocalValue } from '../../src/calendar'
import { calendarAsKnownOn, vietnamCalendar } from '../../src/calendar'
import { calendarOf, lawOn } from '../../src/calendar/context'
import type { Basis } from '../../src/core/citation'
import type { Limit } from '../../src/core/limit'
import type { Parameter } from '../../src/core/parameter'

const basis: Basis = [{ document: '118/2025/NĐ-CP@2025-06-09', article: '19' }]
const own: Basis = [{ document: { number: '5/QĐ-UBND', date: '2025-08-01', issuer: 'UBND thành phố' } }]
const row = { from: '2025-07-01', basis, verifiedOn: '2026-11-23', seen: 'text' } as const
const notice: Parameter<Limit> = {
  id: 'test.notice',
  vi: 'Thời hạn thông báo',
  en: 'Notice',
  unit: 'limit',
  values: [{ ...row, value: { amount: 3, unit: 'working-day' } }],
}
const times: Parameter<number> = { ...notice, id: 'test.times', unit: 'request', values: [{ ...row, value: 1 }] }
const local = (...values: readonly LocalValue[]): Context => ({ local: { values } })
const day: Limit = { amount: 1, unit: 'working-day' }

describe('quy định riêng: a value of the host in place of the law’s', () => {
  it('the law holds where the host says nothing', () => {
    expect(lawOn(notice, '2025-07-01', {})).toEqual(notice.values[0])
    expect(lawOn(notice, '2025-06-30', {})).toBeUndefined()
    expect(lawOn(notice, '2025-07-01', local({ parameter: 'test.times', value: 2, basis: own }))).toEqual(
      notice.values[0],
    )
  })

  it('the host’s value holds from its first to its last day, with its own citation', () => {
    const context = local({ parameter: 'test.notice', from: '2025-08-01', to: '2025-12-31', value: day, basis: own })
    expect(lawOn(notice, '2025-07-31', context)?.basis).toBe(basis)
    expect(lawOn(notice, '2025-08-01', context)).toEqual({ value: day, basis: own })
    expect(lawOn(notice, '2025-12-31', context)).toEqual({ value: day, basis: own })
    expect(lawOn(notice, '2026-01-01', context)?.basis).toBe(basis)
  })

  it('may hold where no law does, and of two the first holds', () => {
    const first = { parameter: 'test.times', value: 2, basis: own }
    expect(lawOn(times, '2020-01-01', local(first, { ...first, value: 3 }))).toEqual({ value: 2, basis: own })
  })

  it.each([
    [{ value: 3 }],
    [{ value: { amount: 3 } }],
    [{ value: { amount: 3, unit: 'days' } }],
    [{ value: { amount: 3, unit: 'day' } }],
    [{ value: null }],
    [{ basis: undefined }],
    [{ basis: [] }],
    [{ basis: [{ document: '5/QĐ-UBND' }] }],
    [{ basis: [{ document: { number: '5/QĐ-UBND', date: '01/08/2025', issuer: 'UBND' } }] }],
    [{ from: '01/07/2025' }],
    [{ from: '2025-09-01', to: '2025-08-01' }],
  ])('a row that cannot be used leaves the value of the law: %j', (wrong) => {
    const spoilt = { parameter: 'test.notice', value: day, basis: own, ...wrong } as unknown as LocalValue
    expect(lawOn(notice, '2025-08-01', local(spoilt))).toEqual(notice.values[0])
  })

  it.each([[{ values: {} }], [{ values: [null, 3, 'x', []] }], [{ values: 'x' }], [null]])(
    'local rules that are none leave the value of the law: %j',
    (rules) => {
      expect(lawOn(notice, '2025-08-01', { local: rules } as unknown as Context)).toEqual(notice.values[0])
    },
  )
})

describe('the calendar of a context', () => {
  it('is the civil-service calendar by default', () => {
    const known = calendarAsKnownOn('2024-04-11')
    expect(calendarOf({})).toBe(vietnamCalendar)
    expect(calendarOf({ calendar: known })).toBe(known)
  })
})

describe('types', () => {
  it('a local value carries its citation', () => {
    // @ts-expect-error no basis
    const uncited: LocalValue = { parameter: 'test.times', value: 2 }
    // @ts-expect-error days without their end rule
    const loose: LocalValue = { parameter: 'test.notice', value: { amount: 3, unit: 'day' }, basis: own }
    expect([uncited, loose]).toHaveLength(2)
  })
})
