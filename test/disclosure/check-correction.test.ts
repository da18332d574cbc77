import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { type Correction, checkCorrection } from '../../src/disclosure'
import { cite } from '../../src/law/cite'

const access = '104/2016/QH13@2016-04-06'
const correction: Correction = { unit: 'so-noi-vu', received: '2024-03-04', published: ['website', 'office'] }
const asOf = '2024-04-01T08:00:00+07:00'

test('15 days from receipt (Law 104/2016/QH13 art. 22.4)', () => {
  const open = checkCorrection(correction, { asOf })
  expect(open).toMatchObject({ value: { due: '2024-03-19', status: 'overdue', holder: 'so-noi-vu' } })
  expect(open.findings).toMatchObject([{ code: 'disclosure.correction-missing', basis: [cite(access, '22', '4')] }])
  expect(checkCorrection({ ...correction, answered: '2024-03-20' }, { asOf }).findings).toMatchObject([
    { code: 'disclosure.correction-late', path: ['answered'] },
  ])
  expect(checkCorrection({ ...correction, answered: '2024-03-19' }, { asOf }).findings).toEqual([])
})

test('corrected in the same form (art. 22.5)', () => {
  const wrong = { ...correction, answered: '2024-03-11', inaccurate: true } as const
  expect(checkCorrection({ ...wrong, corrected: ['website', 'office'] }, { asOf }).findings).toEqual([])
  expect(checkCorrection({ ...wrong, corrected: ['office'] }, { asOf }).findings).toMatchObject([
    { code: 'disclosure.correction-form', basis: [cite(access, '22', '5')] },
  ])
})

test('refusals', () => {
  expect(checkCorrection({ ...correction, received: '2018-06-30' }, { asOf }).findings).toMatchObject([
    { code: 'disclosure.not-in-force' },
  ])
  // @ts-expect-error no day of receipt
  expect(checkCorrection({ unit: 'x', published: [] }, { asOf })).toMatchObject({ status: 'undetermined' })
  expectTypeOf(checkCorrection).parameter(0).toEqualTypeOf<Correction>()
})

test('property: a later answer is never better', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (one, more) => {
      const late = (days: number) =>
        checkCorrection(
          { ...correction, answered: dateOf(dayOf('2024-03-04') + days) },
          { asOf: '2024-12-31T08:00:00+07:00' },
        ).findings.length
      expect(late(one)).toBeLessThanOrEqual(late(one + more))
    }),
  )
})
