import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAdHocReception, checkRepresentatives } from '../../src/petitions/index'

const numbers = (people: number, policy = {}) => {
  const result = checkRepresentatives({ date: '2024-05-06', people }, { policy })
  return result.status === 'decided' ? [result.value.minimum, result.value.maximum] : result.findings
}

describe('representatives of a group (Law 42/2013 art. 29)', () => {
  it.each([
    [5, [1, 2]],
    [10, [1, 2]],
    [11, [1, 5]],
    [20, [1, 5]],
    [500, [1, 5]],
  ])('%i people: %j', (people, expected) => {
    expect(numbers(people)).toEqual(expected)
  })

  it('P-13: 20 households appoint at most 5', () => {
    const result = checkRepresentatives({ date: '2024-05-06', people: 20, representatives: 6 })
    expect(result.findings.map(({ code, params }) => [code, params])).toEqual([
      ['reception.representatives-number', { people: 20, given: 6, minimum: 1, maximum: 5 }],
    ])
    expect(result.findings[0]?.basis).toEqual([{ document: '42/2013/QH13@2013-11-25', article: '29' }])
  })

  it('two to four people: the Law is silent, so each may speak unless the host reads it otherwise', () => {
    expect(numbers(4)).toEqual([0, 4])
    expect(numbers(4, { 'reception.small-group': 'one-or-two' })).toEqual([1, 2])
    expect(numbers(1)).toEqual([1, 1])
  })

  it('names everything wrong with an appointment', () => {
    const facts = { date: '2024-05-06', people: 8, amongThem: false, inWriting: false, signedByAll: false } as const
    expect(checkRepresentatives(facts).findings.map(({ code }) => code)).toEqual([
      'reception.representatives-outside-group',
      'reception.representatives-unwritten',
      'reception.representatives-unsigned',
    ])
  })

  it('refuses a day and a number that are none', () => {
    const result = checkRepresentatives({ date: '2024-13-01', people: 0 })
    expect(result.status).toBe('undetermined')
    expect(result.findings.map(({ code }) => code)).toEqual(['calendar.date-form', 'reception.people-number'])
    expect(checkRepresentatives({ date: '2013-01-01', people: 8 })).toMatchObject({ missing: ['date'] })
  })

  it('never more representatives than people, never more than 5 from five people up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (people) => {
        const [minimum, maximum] = numbers(people) as [number, number]
        expect(minimum <= maximum && maximum <= people).toBe(true)
        if (people >= 5) expect(maximum).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('ad-hoc reception (Law 42/2013 art. 18.3)', () => {
  const required = (signs: Parameters<typeof checkAdHocReception>[0]['signs'], policy = {}) => {
    const result = checkAdHocReception({ date: '2024-05-06', signs, received: false }, { policy })
    return result.status === 'decided' && result.value.required
  }

  it('one sign is enough by default', () => {
    expect(required(['many-people'])).toBe(true)
    expect(required([])).toBe(false)
  })

  it('read strictly, all the signs of point a are needed, or serious harm alone', () => {
    const policy = { 'reception.ad-hoc-grounds': 'all' } as const
    expect(required(['many-people'], policy)).toBe(false)
    expect(required(['harsh', 'complex', 'many-people', 'differing-opinions'], policy)).toBe(true)
    expect(required(['serious-harm'], policy)).toBe(true)
  })

  it('a head who did not receive gets a finding with the article', () => {
    const found = checkAdHocReception({ date: '2024-05-06', signs: ['harsh'], received: false })
    expect(found.findings[0]).toMatchObject({
      code: 'reception.ad-hoc-required',
      basis: [{ document: '42/2013/QH13@2013-11-25', article: '18', clause: '3' }],
    })
    expect(checkAdHocReception({ date: '2024-05-06', signs: ['harsh'], received: true }).findings).toEqual([])
  })

  it('refuses a day that is none, and a day before the Law', () => {
    expect(checkAdHocReception({ date: '2024-02-30', signs: [] }).findings[0]?.code).toBe('calendar.date-form')
    expect(checkAdHocReception({ date: '2014-06-30', signs: ['harsh'] }).status).toBe('undetermined')
  })
})
