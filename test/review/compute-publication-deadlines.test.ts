import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Announcement, computePublicationDeadlines } from '../../src/review'

const asOf = '2024-06-28T08:00:00+07:00'
const due = (announcement: Announcement) => {
  const outcome = computePublicationDeadlines(announcement, { asOf })
  return outcome.status === 'decided' ? outcome.value.map(({ id, due: day }) => [id, day]) : outcome
}

/** In 2024 Monday 29 April was swapped with Saturday 4 May: 30 April and 1 May are off, 4 May is worked. */
describe('entry in the national database (Decree 63/2010 art. 24.2)', () => {
  test.each([
    ['ministry', false, '2024-04-24', '2024-05-10'],
    ['province', false, '2024-04-24', '2024-05-04'],
    ['ministry', true, '2024-04-24', '2024-04-26'],
    ['province', true, '2024-04-26', '2024-05-03'],
  ] as const)('%s, shortened %s, signed %s: %s', (issuer, shortened, signed, day) => {
    expect(due({ issuer, shortened, signed })).toEqual([['review.database-entry', day]])
  })

  test('its basis is the decree as amended in 2017', () => {
    const outcome = computePublicationDeadlines({ issuer: 'province', signed: '2024-06-03' }, { asOf })
    expect(outcome.status === 'decided' && outcome.value[0]?.basis).toEqual([
      { document: '63/2010/NĐ-CP@2010-06-08', article: '24', clause: '2' },
      { document: '92/2017/NĐ-CP@2017-08-07', article: '1' },
    ])
  })
})

describe('the decision that announces (Decree 63/2010 art. 15)', () => {
  test.each([
    ['ministry', '2024-06-28', '2024-06-07'],
    ['province', '2024-06-28', '2024-06-21'],
  ] as const)(
    '%s: counted back from %s, a day off gives way to the working day before: %s',
    (issuer, documentEffective, day) => {
      expect(due({ issuer, documentEffective })).toEqual([['review.announcement', day]])
    },
  )

  test('shortened course: 3 days after issue, moved from a Sunday to Monday', () => {
    expect(due({ issuer: 'province', shortened: true, documentIssued: '2024-06-06' })).toEqual([
      ['review.announcement', '2024-06-10'],
    ])
  })

  test('signed and entered late', () => {
    const late: Announcement = {
      issuer: 'province',
      documentEffective: '2024-05-15',
      signed: '2024-05-13',
      entered: '2024-05-22',
    }
    const outcome = computePublicationDeadlines(late, { asOf })
    expect(outcome.findings).toMatchObject([
      { code: 'review.announcement-late', params: { due: '2024-05-10', signed: '2024-05-13' } },
      { code: 'review.entry-late', params: { due: '2024-05-20', entered: '2024-05-22' } },
    ])
    expect(outcome).toMatchObject({ value: [{ status: 'met-late' }, { status: 'met-late' }] })
  })
})

describe('refusals', () => {
  test('nothing known, moments that are none, before the amendment', () => {
    expect(due({ issuer: 'province' })).toMatchObject({ missing: ['documentEffective', 'signed'] })
    expect(due({ issuer: 'province', shortened: true })).toMatchObject({ missing: ['documentIssued', 'signed'] })
    expect(due({ issuer: 'province', signed: '2024-02-30' })).toMatchObject({ findings: [{ code: 'review.moment' }] })
    expect(due({ issuer: 'province', signed: '2017-09-24' })).toMatchObject({
      findings: [{ code: 'review.not-in-force' }],
    })
    // @ts-expect-error districts announce nothing
    due({ issuer: 'district', signed: '2024-06-03' })
  })
})

test('for any day of signing a province never has less time than the shortened course, a ministry never less than a province', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (offset) => {
      const signed = new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10) as '2020-01-01'
      const day = (announcement: Announcement) => {
        const outcome = computePublicationDeadlines(announcement, { asOf })
        return outcome.status === 'decided' ? (outcome.value[0]?.due ?? '') : ''
      }
      const short = day({ issuer: 'province', shortened: true, signed })
      const province = day({ issuer: 'province', signed })
      expect(short <= province && province <= day({ issuer: 'ministry', signed })).toBe(true)
    }),
  )
})
