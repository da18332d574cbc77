import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FoundViolation, routeViolation } from '../../src/accountability'
import { type CorruptAct, corruptActs } from '../../src/law/accountability'
import { answerOf, anyDay, codesOf } from './support'

const harassment: FoundViolation = { act: 'harassment', date: '2024-05-06', forGain: false, crimeElements: false }
const acts = Object.keys(corruptActs.values[0].value ?? {}) as CorruptAct[]

describe('harassment (Law 36/2018 art. 2.1.k, 20.2.a)', () => {
  test('without gain: conduct, first time a reprimand, again a warning', () => {
    const outcome = routeViolation(harassment)
    expect(answerOf(outcome)).toMatchObject({ nature: 'conduct', route: 'disciplinary', form: 'reprimand' })
    expect(outcome.trace.steps[0]?.basis?.[0]).toEqual({
      document: '36/2018/QH14@2018-11-20',
      article: '20',
      clause: '2',
      point: 'a',
    })
    expect(answerOf(routeViolation({ ...harassment, repeated: true })).form).toBe('warning')
  })

  test('with gain: corruption, point k', () => {
    const outcome = routeViolation({ ...harassment, forGain: true })
    expect(answerOf(outcome)).toMatchObject({ nature: 'corruption', route: 'disciplinary' })
    expect(outcome.trace.steps).toMatchObject([{ params: { point: '2.1.k' } }])
  })
})

describe('elements of a crime are a human flag (plan II.4.c, III.3.b)', () => {
  test('set: criminal, referral due, no administrative closure', () => {
    expect(answerOf(routeViolation({ ...harassment, crimeElements: true }))).toEqual({
      nature: 'conduct',
      route: 'criminal',
      administrativeClosure: 'forbidden',
      referral: 'due',
      raise: 'no',
      removal: 'no',
    })
  })

  test('not found either way: the rule does not guess', () => {
    expect(routeViolation({ act: 'harassment', date: '2024-05-06' })).toMatchObject({
      status: 'undetermined',
      missing: ['crimeElements', 'forGain'],
    })
    expect(routeViolation({ act: 'taking-bribes', date: '2024-05-06' })).toMatchObject({ missing: ['crimeElements'] })
  })
})

test('art. 92.3, 92.5: a head is considered for more; a final conviction for corruption removes', () => {
  const bribes: FoundViolation = {
    act: 'taking-bribes',
    date: '2024-05-06',
    crimeElements: true,
    leader: true,
    convicted: true,
  }
  expect(answerOf(routeViolation(bribes))).toMatchObject({ raise: 'considered', removal: 'automatic' })
  expect(answerOf(routeViolation({ ...harassment, convicted: true })).removal).toBe('no')
})

test('an act without the gain that its wording asks for is outside article 2', () => {
  const outcome = routeViolation({ ...harassment, act: 'neglect-of-duty' })
  expect(answerOf(outcome).nature).toBe('other')
  expect(answerOf(outcome).form).toBeUndefined()
})

test('refusals', () => {
  expect(codesOf(routeViolation({ ...harassment, date: '2019-06-30' }))).toEqual(['accountability.not-in-force'])
  expect(codesOf(routeViolation({ ...harassment, date: '2024-06-31' }))).toEqual(['accountability.day'])
  // @ts-expect-error no such act
  expect(codesOf(routeViolation({ ...harassment, act: 'noise' }))).toEqual(['accountability.word'])
})

test('on any day, for any act: with the flag never an administrative closure, without it never a referral', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...acts), fc.boolean(), fc.boolean(), (date, act, forGain, crimeElements) => {
      const route = answerOf(routeViolation({ act, date, forGain, crimeElements }))
      expect(route.administrativeClosure).toBe(crimeElements ? 'forbidden' : 'allowed')
      expect(route.referral).toBe(crimeElements ? 'due' : 'not-due')
    }),
  )
})
