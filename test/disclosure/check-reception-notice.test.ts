import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { checkReceptionNotice, type ReceptionNotice } from '../../src/disclosure'
import { cite } from '../../src/law/cite'

const law = '42/2013/QH13@2013-11-25'
const notice: ReceptionNotice = {
  unit: 'so-noi-vu',
  contents: {
    place: 'Phòng tiếp công dân, 02 Hòa Bình',
    'regular-hours': '07:00-11:00, 13:00-17:00',
    'head-schedule': 'Ngày 15 hằng tháng',
    attendees: 'Chánh Thanh tra, Chánh Văn phòng',
    'planned-content': 'Kiến nghị về tuyển dụng',
  },
  places: ['office', 'reception-place', 'website'],
  hasWebsite: true,
  posted: '2024-03-08',
  days: ['2024-03-15'],
}
const asOf = '2024-03-20T08:00:00+07:00'

test('5 working days before, counted back (art. 24.4): the last day is Friday 8 March for Friday 15 March', () => {
  const good = checkReceptionNotice(notice, { asOf })
  expect(good.findings).toEqual([])
  expect(good.status === 'decided' && good.value.deadlines.map(({ due, status }) => [due, status])).toEqual([
    ['2024-03-08', 'met'],
  ])
  const late = checkReceptionNotice({ ...notice, posted: '2024-03-09' }, { asOf })
  expect(late.findings).toMatchObject([
    { code: 'disclosure.schedule-late', path: ['days', 0], basis: [cite(law, '24', '4')] },
  ])
})

test('contents and places of art. 24.2; blank counts as missing; the plan beside the law from 15 January 2024', () => {
  const bare = checkReceptionNotice(
    { ...notice, contents: { ...notice.contents, place: '  ' }, places: ['website'] },
    { asOf },
  )
  expect(bare.findings).toMatchObject([
    { code: 'disclosure.notice-contents', params: { contents: ['place'] }, basis: [cite(law, '24', '2')] },
    {
      code: 'disclosure.notice-places',
      params: { places: ['office', 'reception-place'] },
      basis: [cite(law, '24', '2'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'c')],
    },
  ])
})

test('not posted at all; not yet due', () => {
  const { posted: _, ...open } = notice
  expect(checkReceptionNotice(open, { asOf }).findings).toMatchObject([{ code: 'disclosure.schedule-missing' }])
  expect(checkReceptionNotice(open, { asOf: '2024-03-08T23:00:00+07:00' }).findings).toEqual([])
})

test('refusals: days that are none, before the law', () => {
  expect(checkReceptionNotice({ ...notice, days: ['2024-02-30'] }, { asOf }).findings).toMatchObject([
    { code: 'disclosure.moment', path: ['days', 0] },
  ])
  expect(checkReceptionNotice(notice, { asOf: '2014-06-30T08:00:00+07:00' }).findings).toMatchObject([
    { code: 'disclosure.not-in-force' },
  ])
  // @ts-expect-error a content of its own
  checkReceptionNotice({ ...notice, contents: { mood: 'tốt' } }, { asOf })
  expectTypeOf(checkReceptionNotice).parameter(0).toEqualTypeOf<ReceptionNotice>()
})

test('property: posting a day earlier never breaks what was in time', () => {
  const day = fc.integer({ min: dayOf('2024-01-15'), max: dayOf('2026-12-31') })
  fc.assert(
    fc.property(day, fc.nat(30), (on, before) => {
      const late = (posted: number) =>
        checkReceptionNotice(
          { ...notice, days: [dateOf(on)], posted: dateOf(posted) },
          { asOf: '2027-06-01T08:00:00+07:00' },
        ).findings.length
      expect(late(on - before - 1)).toBeLessThanOrEqual(late(on - before))
    }),
    { numRuns: 50 },
  )
})

test('a local row for the posting of the schedule, a parameter of reception, is looked at here too', () => {
  const notice = { unit: 'so-noi-vu', contents: {}, places: ['office'], hasWebsite: false } as const
  const codesFor = (parameter: string) => {
    const basis = [{ document: { number: '1/QĐ', date: '2024-01-01', issuer: 'Sở Nội vụ' }, article: '1' }] as const
    const local = { values: [{ parameter, value: { amount: 3, unit: 'working-day' }, basis }] } as const
    const { findings } = checkReceptionNotice(notice, { asOf: '2024-05-06T08:00:00+07:00', local })
    return findings.map(({ code }) => code).filter((code) => code.startsWith('local.'))
  }
  expect(codesFor('reception.schedule-posting')).toEqual([])
  expect(codesFor('reception.schedule-postin')).toEqual(['local.parameter-unknown'])
  expect(codesFor('disclosure.internal-tim')).toEqual(['local.parameter-unknown'])
})
