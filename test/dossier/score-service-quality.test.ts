import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgencyQualityFacts,
  type DossierQualityFacts,
  scoreDossierQuality,
  scoreOfficerQuality,
  scoreServiceQuality,
} from '../../src/dossier'

const date = '2024-12-14'
const scoresOf = (facts: DossierQualityFacts, policy = {}) => {
  const outcome = scoreDossierQuality(facts, date, { policy })
  return outcome.status === 'decided' ? outcome.value : undefined
}

describe('dossier by dossier (Circular 01/2018 art. 13, 14.1)', () => {
  test.each([
    ['1: shorter', { total: 'shorter' }, { 1: 2 }],
    ['1: equal', { total: 'equal' }, { 1: 1 }],
    ['1: longer', { total: 'longer' }, { 1: 0 }],
    ['2: the slowest body', { bodies: ['shorter', 'longer', 'equal'] }, { 2: 0 }],
    ['3: no contact', { contacts: { times: 0 } }, { 3: 2 }],
    ['3: one', { contacts: { times: 1 } }, { 3: 1 }],
    ['3: two', { contacts: { times: 2 } }, { 3: 0 }],
    ['3: two, one through the applicant’s fault', { contacts: { times: 2, applicantFault: 1 } }, { 3: 1 }],
    ['4: nobody', { contacted: [] }, { 4: 2 }],
    ['4: the one-stop unit', { contacted: ['one-stop'] }, { 4: 1 }],
    ['4: and a council that the law prescribes', { contacted: ['one-stop', 'lead-by-law'] }, { 4: 1 }],
    ['4: and another body', { contacted: ['one-stop', 'other'] }, { 4: 0 }],
    ['6: both ways', { publication: { posted: true, electronic: true } }, { 6: 2 }],
    ['6: one way', { publication: { posted: false, electronic: true } }, { 6: 1 }],
    ['6: neither', { publication: { posted: false, electronic: false } }, { 6: 0 }],
    ['7: early', { total: 'shorter', conductFeedback: { received: 0 } }, { 1: 2, 7: 2 }],
    ['7: on time', { total: 'equal', conductFeedback: { received: 0 } }, { 1: 1, 7: 1 }],
    ['7: feedback', { total: 'shorter', conductFeedback: { received: 1 } }, { 1: 2, 7: 0 }],
    ['7: found untrue', { total: 'shorter', conductFeedback: { received: 1, foundUntrue: 1 } }, { 1: 2, 7: 2 }],
    ['nothing known', {}, {}],
  ] as const)('%s', (_, facts, expected) => {
    expect(scoresOf(facts)).toEqual(expected)
  })

  test('the gap of indicator 7: late and no feedback (G-06)', () => {
    const late = { total: 'longer', conductFeedback: { received: 0 } } as const
    expect(scoresOf(late)).toEqual({ 1: 0, 7: 0 })
    expect(scoresOf(late, { 'dossier.quality-late-conduct': 'not-scored' })).toEqual({ 1: 0 })
    expect(scoreDossierQuality(late, date).findings).toMatchObject([
      { code: 'dossier.quality-gap', severity: 'notice', params: { indicator: 7, taken: 0 } },
    ])
  })

  test('the scale was in force from 6 January 2019 to 30 June 2025', () => {
    for (const day of ['2019-01-06', '2025-06-30'] as const) expect(scoreDossierQuality({}, day).status).toBe('decided')
    for (const day of ['2019-01-05', '2025-07-01'] as const) {
      expect(scoreDossierQuality({}, day).findings).toMatchObject([{ code: 'dossier.quality-not-in-force' }])
    }
  })

  test('counts that are none are refused', () => {
    expect(scoreDossierQuality({ contacts: { times: 1, applicantFault: 2 } }, date).findings).toMatchObject([
      { code: 'dossier.quality-facts', path: ['contacts', 'applicantFault'] },
    ])
  })
})

describe('officer (art. 15.3.a)', () => {
  const whole = { 1: 2, 2: 2, 3: 2, 4: 2, 7: 2 }
  test.each([
    [5, { 1: 1, 2: 1, 3: 1, 4: 1, 7: 1 }, 'all-tasks'],
    [4, { 1: 1, 2: 1, 3: 1, 4: 1, 7: 0 }, 'most-tasks'],
    [3, { 1: 1, 2: 1, 3: 1, 4: 0, 7: 0 }, 'fewer-tasks'],
    [10, whole, 'all-tasks'],
  ] as const)('%f points', (total, scores, band) => {
    expect(scoreOfficerQuality([scores], date)).toMatchObject({
      status: 'decided',
      value: { total, band, maximum: 10 },
    })
  })

  test('averages are rounded to one decimal (art. 15.2.a): 2, 2 and 1 make 1.7', () => {
    const outcome = scoreOfficerQuality([{ 1: 2 }, { 1: 2 }, { 1: 1 }], date)
    expect(outcome).toMatchObject({ value: { scores: { 1: 1.7 }, total: 1.7, maximum: 2 } })
    expect(outcome.findings).toMatchObject([
      { code: 'dossier.quality-not-scored', params: { indicators: [2, 3, 4, 7], maximum: 2 } },
    ])
    expect(outcome.trace.steps[0]?.basis).toEqual([
      { document: '01/2018/TT-VPCP@2018-11-23', article: '15', clause: '2', point: 'a' },
    ])
  })

  test('nothing scored, nothing said', () => {
    expect(scoreOfficerQuality([], date)).toMatchObject({ status: 'undetermined', missing: ['dossiers'] })
  })

  test('any mix of dossiers scores between 0 and 10', () => {
    const point = fc.integer({ min: 0, max: 2 })
    const one = fc.record({ 1: point, 2: point, 3: point, 4: point, 7: point })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 9 }), (dossiers) => {
        const outcome = scoreOfficerQuality(dossiers, date)
        const total = outcome.status === 'decided' ? outcome.value.total : -1
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('agency (art. 13.5, 13.8, 13.9, 15.3.b)', () => {
  const oneStop = { level: 'province', listed: 100, wholeProcess: 20, eligible: 90, received: 90 } as const
  const online = {
    eligibleProcedures: 50,
    onlineProcedures: 10,
    dossiers: 100,
    onlineDossiers: 30,
    unresolvedOrLate: 0,
  }
  const indicator = (number: 5 | 8 | 9, facts: AgencyQualityFacts) => {
    const outcome = scoreServiceQuality([], facts, date)
    return outcome.status === 'decided' ? outcome.value.scores[number] : outcome.status
  }

  test.each([
    [oneStop, 2],
    [{ ...oneStop, wholeProcess: 19 }, 1],
    [{ ...oneStop, wholeProcess: 19, received: 89 }, 0],
    [{ ...oneStop, level: 'district' }, 1],
    [{ ...oneStop, level: 'district', wholeProcess: 50 }, 2],
    [{ ...oneStop, level: 'commune', wholeProcess: 99 }, 1],
    [{ ...oneStop, level: 'commune', wholeProcess: 100 }, 2],
  ] as const)('5: %j', (facts, score) => {
    expect(indicator(5, { oneStop: facts })).toBe(score)
  })

  test.each([
    [{ received: 0, inTime: 0, prolonged: 0 }, 2],
    [{ received: 10, inTime: 10, prolonged: 0 }, 2],
    [{ received: 10, inTime: 9, prolonged: 0 }, 1],
    [{ received: 10, inTime: 8, prolonged: 0 }, 0],
    [{ received: 10, inTime: 10, prolonged: 1 }, 0],
  ])('8: %j', (feedback, score) => {
    expect(indicator(8, { feedback })).toBe(score)
  })

  test.each([
    [online, 2],
    [{ ...online, onlineDossiers: 29 }, 1],
    [{ ...online, onlineDossiers: 15 }, 1],
    [{ ...online, onlineDossiers: 14 }, 0],
    [{ ...online, unresolvedOrLate: 1 }, 0],
    [{ ...online, onlineProcedures: 0 }, 0],
    [{ ...online, onlineProcedures: 9 }, 1],
  ])('9: %j', (facts, score) => {
    expect(indicator(9, { online: facts })).toBe(score)
  })

  test('9: many dossiers online but few procedures has no band', () => {
    const outcome = scoreServiceQuality([], { online: { ...online, onlineProcedures: 9 } }, date)
    expect(outcome.findings.at(-1)).toMatchObject({ code: 'dossier.quality-gap', params: { indicator: 9, taken: 1 } })
  })

  test.each([
    [2, 'excellent', 18],
    [1, 'fair', 10],
    [0, 'weak', 2],
  ] as const)('dossiers of %i points and full own indicators', (points, _, __) => {
    const scores = { 1: points, 2: points, 3: points, 4: points, 7: points }
    const own = {
      oneStop,
      online,
      publication: { posted: true, electronic: true },
      feedback: { received: 0, inTime: 0, prolonged: 0 },
    }
    const outcome = scoreServiceQuality([scores], own, date)
    const bands = { 2: ['excellent', 18], 1: ['good', 13], 0: ['average', 8] } as const
    expect(outcome).toMatchObject({ value: { band: bands[points][0], total: bands[points][1], maximum: 18 } })
    expect(outcome.findings).toEqual([])
  })

  test('refusals: parts above their whole, not in force, nothing known', () => {
    expect(scoreServiceQuality([], { oneStop: { ...oneStop, wholeProcess: 101 } }, date).findings).toMatchObject([
      { code: 'dossier.quality-facts', path: ['oneStop', 'wholeProcess'] },
    ])
    expect(scoreServiceQuality([], {}, '2025-07-01').findings).toMatchObject([{ code: 'dossier.quality-not-in-force' }])
    expect(scoreServiceQuality([], {}, date).status).toBe('undetermined')
    // @ts-expect-error a level of its own
    scoreServiceQuality([], { oneStop: { ...oneStop, level: 'ward' } }, date)
  })
})

describe('facts of a dossier that cannot be used, or that the circular has no band for', () => {
  const told = (facts: object) =>
    scoreDossierQuality(facts as DossierQualityFacts, date).findings.map(({ code, path, params }) => [
      code,
      path?.join('.'),
      params,
    ])

  test.each([
    [{ contacts: { times: -1 } }, 'contacts.times', '-1'],
    [{ contacts: { times: 1.5 } }, 'contacts.times', '1.5'],
    [{ conductFeedback: { received: -1 } }, 'conductFeedback.received', '-1'],
    [{ conductFeedback: { received: 1, foundUntrue: 2 } }, 'conductFeedback.foundUntrue', '2'],
    [{ contacts: { times: 2, applicantFault: -1 } }, 'contacts.applicantFault', '-1'],
  ])('%j', (facts, field, given) => {
    expect(told(facts)).toEqual([['dossier.quality-facts', field, { field, given }]])
  })

  test('a part may be its whole', () => {
    expect(scoresOf({ contacts: { times: 2, applicantFault: 2 } })).toEqual({ 3: 1 })
    expect(scoresOf({ conductFeedback: { received: 1, foundUntrue: 1 }, total: 'equal' })).toEqual({ 1: 1, 7: 1 })
  })

  test('one other body: no band, 0 taken; two: 0 by the circular (art. 13.4)', () => {
    expect(told({ contacted: ['other'] })).toEqual([['dossier.quality-gap', undefined, { indicator: 4, taken: 0 }]])
    expect(told({ contacted: ['other', 'one-stop'] })).toEqual([])
    expect(scoresOf({ contacted: ['other'] })).toEqual({ 4: 0 })
  })

  test('no body, no score of the slowest; a late dossier without feedback is told, or not scored', () => {
    expect(scoresOf({ bodies: [] })).toEqual({})
    expect(scoresOf({ conductFeedback: { received: 0 } })).toEqual({})
    const late = { total: 'longer', conductFeedback: { received: 0 } } as const
    const gap = scoreDossierQuality(late, date, { policy: { 'dossier.quality-late-conduct': 'not-scored' } })
    expect(gap.findings).toMatchObject([{ code: 'dossier.quality-gap', params: { indicator: 7, taken: 'not-scored' } }])
  })

  test('a list that is none, a day that is none', () => {
    for (const field of ['bodies', 'contacted'])
      expect(told({ [field]: 'x' }).map(([code, path]) => [code, path])).toEqual([['schema.wrong-type', field]])
    for (const field of ['contacts', 'publication', 'conductFeedback']) {
      expect(told({ [field]: 'x' }).map(([code, path]) => [code, path])).toEqual([['schema.wrong-type', field]])
    }
    expect(scoreDossierQuality({}, '14/12/2024' as '2024-12-14').findings).toMatchObject([
      { code: 'dossier.quality-not-in-force', params: { date: '"14/12/2024"' }, path: ['date'] },
    ])
  })
})
