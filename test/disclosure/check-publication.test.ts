import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { IsoDate } from '../../src/core'
import { dateOf, dayOf } from '../../src/core/iso'
import {
  checkPublication,
  type DisclosingUnit,
  type DisclosureKind,
  type DisclosurePlace,
  type Posting,
} from '../../src/disclosure'
import { cite } from '../../src/law/cite'
import { deepFreeze } from '../support/deep-freeze'

const grassroots = '10/2022/QH15@2022-11-10'
const access = '104/2016/QH13@2016-04-06'
const commune: DisclosingUnit = {
  id: 'phuong-ninh-kieu',
  level: 'commune',
  channels: { website: true, broadcast: true },
  items: [],
}
const office: DisclosingUnit = {
  id: 'so-noi-vu',
  level: 'other',
  channels: { website: true, internalNetwork: true },
  items: [],
}
const later = '2024-12-31T08:00:00+07:00'
const item = (kind: DisclosureKind, decided: IsoDate = '2024-03-04') => ({ id: 'A', kind, decided })
const post = (place: DisclosurePlace, from: IsoDate, until?: IsoDate): Posting => ({
  item: 'A',
  place,
  from,
  ...(until !== undefined && { until }),
})
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)

describe('communes (Law 10/2022/QH15 art. 11-13)', () => {
  test('art. 13: fees go on the website, three boards, the loudspeakers and to village heads; due in 5 working days', () => {
    const outcome = checkPublication(item('fees'), commune, [], { asOf: '2024-03-12T08:00:00+07:00' })
    if (outcome.status !== 'decided') throw new Error('undetermined')
    expect(outcome.value.places.map(({ places, deadline }) => [places, deadline?.due, deadline?.status])).toEqual(
      ['website', 'office', 'culture-house', 'community-point', 'broadcast', 'village-heads'].map((place) => [
        [place],
        '2024-03-11',
        'overdue',
      ]),
    )
    expect(new Set(codes(outcome.findings))).toEqual(new Set(['disclosure.missing']))
    expect(outcome.findings[1]?.basis).toEqual([
      cite(grassroots, '11', '12'),
      cite(grassroots, '13', '2'),
      cite(grassroots, '12', '3'),
    ])
  })

  test.each<[DisclosureKind, readonly string[]]>([
    ['socio-economic-plan', ['website', 'office', 'culture-house', 'community-point']],
    ['democracy-rules-and-conduct', ['website', 'office']],
    ['procedures', ['website', 'office']],
    [
      'inspection-and-discipline',
      ['website', 'office', 'culture-house', 'community-point', 'broadcast', 'village-heads'],
    ],
    ['other-content', ['website']],
  ])('%s: %j', (kind, places) => {
    const outcome = checkPublication(item(kind), commune, [], { asOf: later })
    expect(outcome.status === 'decided' && outcome.value.places.map((one) => one.places[0])).toEqual(places)
  })

  test.each<[IsoDate, readonly string[]]>([
    ['2024-04-03', []],
    ['2024-04-02', ['disclosure.taken-down-early']],
  ])('art. 13.2: posted on 4 March and taken down after %s', (until, expected) => {
    const postings = [
      post('office', '2024-03-04', until),
      post('website', '2024-03-05'),
      post('culture-house', '2024-03-05'),
      post('community-point', '2024-03-05'),
    ]
    const outcome = checkPublication(item('funds'), commune, postings, { asOf: later })
    expect(codes(outcome.findings)).toEqual(expected)
  })

  test('the first day counts when the host says so', () => {
    const postings = [post('office', '2024-03-04', '2024-04-02')]
    const context = { asOf: '2024-03-05T08:00:00+07:00', policy: { 'disclosure.first-day': 'counted' } } as const
    const early = checkPublication(item('funds'), commune, postings, context)
    expect(early.status === 'decided' && early.value.places[1]?.keepUntil).toBe('2024-04-02')
  })

  test('“liên tục”: a gap of one day starts the count anew, postings that touch are one', () => {
    const rest = [
      post('website', '2024-03-05'),
      post('culture-house', '2024-03-05'),
      post('community-point', '2024-03-05'),
    ]
    const joined = [post('office', '2024-03-04', '2024-03-20'), post('office', '2024-03-21', '2024-04-03')]
    expect(codes(checkPublication(item('funds'), commune, [...rest, ...joined], { asOf: later }).findings)).toEqual([])
    const broken = [post('office', '2024-03-04', '2024-03-20'), post('office', '2024-03-22', '2024-04-04')]
    const outcome = checkPublication(item('funds'), commune, [...rest, ...broken], { asOf: later })
    expect(outcome.findings).toMatchObject([
      { code: 'disclosure.taken-down-early', params: { until: '2024-03-20', required: '2024-04-03', days: 30 } },
    ])
  })

  test('art. 13.2: procedures stand always', () => {
    const postings = [post('website', '2024-03-05'), post('office', '2024-03-05', '2024-06-30')]
    const outcome = checkPublication(item('procedures'), commune, postings, { asOf: later })
    expect(outcome.findings).toMatchObject([
      { code: 'disclosure.taken-down', params: { place: 'office', until: '2024-06-30' } },
    ])
  })

  test('loudspeakers: 3 days (art. 13.3); none where there are none', () => {
    const postings = ['website', 'office', 'culture-house', 'community-point', 'village-heads'] as const
    const others = postings.map((place) => post(place, '2024-03-05'))
    const heard = [...others, post('broadcast', '2024-03-05', '2024-03-07')]
    expect(codes(checkPublication(item('fees'), commune, heard, { asOf: later }).findings)).toEqual([
      'disclosure.taken-down-early',
    ])
    const silent = { ...commune, channels: { website: true, broadcast: false } }
    expect(codes(checkPublication(item('fees'), silent, others, { asOf: later }).findings)).toEqual([])
  })

  test('only communes', () => {
    expect(checkPublication(item('fees'), office, [], { asOf: later })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'disclosure.not-for-unit', basis: [cite(grassroots, '11'), cite(grassroots, '13')] }],
    })
  })
})

describe('inside an agency (Law 10/2022/QH15 art. 46-48)', () => {
  test('20 days on the network, from the day of posting', () => {
    const kept = [post('internal-network', '2024-03-05', '2024-03-25')]
    expect(codes(checkPublication(item('internal-personnel'), office, kept, { asOf: later }).findings)).toEqual([])
    const short = [post('internal-network', '2024-03-05', '2024-03-24')]
    expect(checkPublication(item('internal-personnel'), office, short, { asOf: later }).findings).toMatchObject([
      {
        code: 'disclosure.taken-down-early',
        basis: [cite(grassroots, '46', '6'), cite(grassroots, '48', '1'), cite(grassroots, '47', '2')],
      },
    ])
  })

  test('without a network: two boards, or a letter to all staff', () => {
    const unit = { ...office, channels: { internalNetwork: false } }
    const letter = [post('written-to-all-staff', '2024-03-06')]
    expect(codes(checkPublication(item('internal-personnel'), unit, letter, { asOf: later }).findings)).toEqual([])
    const board = [post('office', '2024-03-06')]
    expect(checkPublication(item('internal-personnel'), unit, board, { asOf: later }).findings).toMatchObject([
      { code: 'disclosure.missing', params: { places: ['related-workplaces', 'written-to-all-staff'] } },
    ])
  })

  test('wrong place: the public website is not the internal network', () => {
    const outcome = checkPublication(item('internal-personnel'), office, [post('website', '2024-03-05')], {
      asOf: later,
    })
    expect(outcome.findings).toMatchObject([
      { code: 'disclosure.missing', severity: 'violation' },
      {
        code: 'disclosure.wrong-place',
        severity: 'warning',
        params: { given: ['website'], asked: ['internal-network'] },
      },
    ])
  })
})

describe('state bodies (Law 104/2016/QH13 art. 18, 19, 21) and anti-corruption publicity (Law 36/2018/QH14 art. 10, 11)', () => {
  test('the portal within 5 working days', () => {
    const outcome = checkPublication(item('public-guidance'), office, [post('website', '2024-03-13')], { asOf: later })
    expect(outcome.findings).toMatchObject([
      {
        code: 'disclosure.late',
        params: { due: '2024-03-11', posted: '2024-03-13' },
        basis: [cite(access, '19', '1', 'b'), cite(access, '18', '4')],
      },
    ])
  })

  test('without a portal: a board for 30 days, or a form that does not stand', () => {
    const unit = { ...office, channels: { website: false } }
    const board = [post('office', '2024-03-05', '2024-03-31')]
    expect(codes(checkPublication(item('public-guidance'), unit, board, { asOf: later }).findings)).toEqual([
      'disclosure.taken-down-early',
    ])
    const press = [post('press-conference', '2024-03-05')]
    expect(codes(checkPublication(item('public-guidance'), unit, press, { asOf: later }).findings)).toEqual([])
  })

  test('a meeting alone is not enough (art. 11.2)', () => {
    const meeting = [post('meeting', '2024-03-05')]
    expect(codes(checkPublication(item('anti-corruption'), office, meeting, { asOf: later }).findings)).toEqual([
      'disclosure.missing',
      'disclosure.wrong-place',
    ])
    const board = [post('office', '2024-03-05')]
    expect(codes(checkPublication(item('anti-corruption'), office, board, { asOf: later }).findings)).toEqual([])
  })
})

test('a holiday inside the 5 working days moves the due day (Tết 2024)', () => {
  const decided = checkPublication(item('public-guidance', '2024-02-05'), office, [], {
    asOf: '2024-02-06T08:00:00+07:00',
  })
  expect(decided.status === 'decided' && decided.value.places[0]?.deadline?.due).toBe('2024-02-19')
  expect(decided.findings).toEqual([])
})

test('what is secret or not yet public must not be posted', () => {
  const secret = { ...item('public-guidance'), withheld: true }
  expect(codes(checkPublication(secret, office, [post('website', '2024-03-05')], { asOf: later }).findings)).toEqual([
    'disclosure.withheld-posted',
  ])
  expect(checkPublication(secret, office, [], { asOf: later }).findings).toEqual([])
})

test('posted before the decision: a warning', () => {
  const outcome = checkPublication(item('public-guidance'), office, [post('website', '2024-03-01')], { asOf: later })
  expect(outcome.findings).toMatchObject([{ code: 'disclosure.before-decision', severity: 'warning' }])
})

describe('refusals', () => {
  test('days and moments that are none, a reversed posting, a channel nobody knows of, a day before the law', () => {
    expect(checkPublication(item('fees', '2024-02-30' as IsoDate), commune, [], { asOf: later })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'disclosure.moment', path: ['decided'] }],
    })
    expect(checkPublication(item('fees'), commune, [], { asOf: '2024-03-04' }).findings).toMatchObject([
      { code: 'disclosure.moment', path: ['asOf'] },
    ])
    const reversed = [post('office', '2024-03-05', '2024-03-04')]
    expect(checkPublication(item('fees'), commune, reversed, { asOf: later }).findings).toMatchObject([
      { code: 'disclosure.reversed', path: ['postings', 0] },
    ])
    expect(checkPublication(item('fees'), { ...commune, channels: {} }, [], { asOf: later })).toMatchObject({
      status: 'undetermined',
      missing: ['unit.channels.website', 'unit.channels.broadcast'],
    })
    expect(checkPublication(item('fees', '2023-06-30'), commune, [], { asOf: later }).findings).toMatchObject([
      { code: 'disclosure.not-in-force' },
    ])
    // @ts-expect-error a kind of its own
    expect(checkPublication(item('gossip'), commune, [], { asOf: later }).status).toBe('undetermined')
    expectTypeOf(checkPublication).parameter(2).toEqualTypeOf<readonly Posting[]>()
  })
})

describe('temporal coverage: one law for each day, none before', () => {
  const quarters = Array.from({ length: 40 }, (_, quarter) => {
    const month = String((quarter % 4) * 3 + 1).padStart(2, '0')
    return `${2019 + Math.floor(quarter / 4)}-${month}-01` as IsoDate
  })
  test.each([...quarters, '2023-06-30', '2023-07-01', '2023-07-02', '2019-06-30', '2019-07-01'] as IsoDate[])(
    '%s',
    (day) => {
      const asOf = `${dateOf(dayOf(day) + 60)}T08:00:00+07:00`
      const known = (kind: DisclosureKind, unit: DisclosingUnit) =>
        checkPublication(item(kind, day), unit, [], { asOf }).status === 'decided'
      expect(known('fees', commune)).toBe(day >= '2023-07-01')
      expect(known('internal-personnel', office)).toBe(day >= '2023-07-01')
      expect(known('public-guidance', office)).toBe(true)
      expect(known('anti-corruption', office)).toBe(day >= '2019-07-01')
    },
  )
})

test('property: the order of postings and extra places never matter; standing longer never adds a finding; nothing is mutated', () => {
  const day = fc.integer({ min: dayOf('2024-03-04'), max: dayOf('2024-06-30') })
  const span = fc
    .record({
      place: fc.constantFrom<DisclosurePlace>('office', 'website', 'culture-house'),
      from: day,
      length: fc.nat(60),
    })
    .map(({ place, from, length }) => post(place, dateOf(from), dateOf(from + length)))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (postings) => {
      deepFreeze(postings)
      const ask = (list: readonly Posting[]) =>
        codes(checkPublication(item('funds'), commune, list, { asOf: later }).findings).sort()
      const found = ask(postings)
      expect(ask([...postings].reverse())).toEqual(found)
      const longer = postings.map(({ until: _, ...rest }) => rest)
      expect(ask(longer).length).toBeLessThanOrEqual(found.length)
    }),
    { numRuns: 60 },
  )
})
