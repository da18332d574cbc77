import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CorruptionCase, computeHeadLiability, type LiabilityCircumstances } from '../../src/accountability'
import { answerOf, anyDay, codesOf } from './support'

const underHead: CorruptionCase = {
  person: 'X',
  occurred: '2024-05-06',
  head: 'H',
  edges: [{ manager: 'H', role: 'head', person: 'X', from: '2023-01-01' }],
}
const underDeputy: CorruptionCase = {
  ...underHead,
  edges: [{ manager: 'D', role: 'deputy', person: 'X', from: '2023-01-01' }],
}
const circumstances = (found: Omit<LiabilityCircumstances, 'official'>) =>
  answerOf(computeHeadLiability({ ...underHead, circumstances: [{ official: 'H', ...found }] }))[0]?.considered

describe('Law 36/2018 art. 72', () => {
  test('72.1: the head who manages directly answers directly', () => {
    const outcome = computeHeadLiability(underHead)
    expect(answerOf(outcome)).toEqual([
      { official: 'H', role: 'head', liability: 'direct', handling: 'discipline-or-criminal', considered: [] },
    ])
    expect(outcome.trace.steps[0]?.basis).toEqual([
      { document: '36/2018/QH14@2018-11-20', article: '72' },
      { document: '36/2018/QH14@2018-11-20', article: '73', clause: '1' },
      { document: '36/2018/QH14@2018-11-20', article: '73', clause: '2' },
    ])
  })

  test('72.2, 73.2: the deputy in charge answers directly, the head jointly and by discipline only', () => {
    expect(answerOf(computeHeadLiability(underDeputy))).toMatchObject([
      { official: 'H', liability: 'joint', handling: 'discipline' },
      { official: 'D', liability: 'direct', handling: 'discipline-or-criminal' },
    ])
  })

  test('a head who also manages directly answers once, directly', () => {
    const both = { ...underHead, edges: [...underHead.edges, ...underDeputy.edges] }
    expect(answerOf(computeHeadLiability(both)).map(({ official, liability }) => [official, liability])).toEqual([
      ['H', 'direct'],
      ['D', 'direct'],
    ])
  })

  test('nobody managed the person that day: a notice, no guess', () => {
    const outcome = computeHeadLiability({ ...underHead, occurred: '2022-12-31' })
    expect([answerOf(outcome), codesOf(outcome)]).toEqual([[], ['accountability.no-manager']])
  })
})

describe('Law 36/2018 art. 73.3', () => {
  test.each([
    [{ couldNotKnow: true }, ['exclude']],
    [{ prevented: true }, ['exclude']],
    [{ remedied: true }, ['exempt-or-reduce']],
    [{ reportedInTime: true }, ['exempt-or-reduce']],
    [{ resignedFirst: true }, ['exempt-or-reduce-form']],
    [{ resignedFirst: true, prosecuted: true }, []],
    [{ knewAndDidNothing: true }, ['aggravate']],
  ] as const)('%j: %j', (found, effects) => {
    expect(circumstances(found)).toEqual(effects)
  })

  test('facts that contradict each other are told', () => {
    const facts = { ...underHead, circumstances: [{ official: 'H', couldNotKnow: true, knewAndDidNothing: true }] }
    expect(codesOf(computeHeadLiability(facts))).toEqual(['accountability.circumstances-conflict'])
  })
})

describe('Decree 59/2019 art. 78', () => {
  test.each([
    [['minor'], 'reprimand'],
    [['minor', 'minor'], 'warning'],
    [['serious'], 'warning'],
    [['serious', 'minor'], 'warning'],
    [['serious', 'serious'], 'dismissal-from-post'],
    [['very-serious'], 'dismissal-from-post'],
    [['specially-serious'], 'dismissal-from-post'],
    [[], undefined],
  ] as const)('%j: %s', (severities, form) => {
    expect(answerOf(computeHeadLiability({ ...underHead, severities }))[0]?.form).toBe(form)
  })
})

test('from 1 July 2026 the answer says that the amended law was not read', () => {
  expect(codesOf(computeHeadLiability({ ...underHead, occurred: '2026-06-30' }))).toEqual([])
  expect(codesOf(computeHeadLiability({ ...underHead, occurred: '2026-07-01' }))).toEqual([
    'accountability.amended-not-read',
  ])
})

test('refusals: before the law, a day that is none', () => {
  expect(codesOf(computeHeadLiability({ ...underHead, occurred: '2019-06-30' }))).toEqual([
    'accountability.not-in-force',
  ])
  const wrong = {
    ...underHead,
    edges: [{ manager: 'H', role: 'head', person: 'X', from: 'x' as '2024-01-01' }],
  } as const
  expect(computeHeadLiability(wrong)).toMatchObject({ findings: [{ path: ['edges', 0, 'from'] }] })
})

test('on any day: a joint answer only beside a direct one of a deputy', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.boolean(), (occurred, from, deputy) => {
      const facts: CorruptionCase = {
        ...underHead,
        occurred,
        edges: [{ manager: deputy ? 'D' : 'H', role: deputy ? 'deputy' : 'head', person: 'X', from }],
      }
      const answers = answerOf(computeHeadLiability(facts))
      const joint = answers.some(({ liability }) => liability === 'joint')
      expect(joint).toBe(answers.some(({ role, liability }) => role === 'deputy' && liability === 'direct'))
    }),
  )
})
