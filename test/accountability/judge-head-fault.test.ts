import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type HeadFault, type HeadFaultCase, judgeHeadFault } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

const facts: HeadFaultCase = {
  head: 'H',
  subordinate: 'X',
  occurred: '2024-05-06',
  edges: [{ manager: 'H', role: 'head', person: 'X', from: '2023-01-01' }],
}
const asOf = { asOf: '2024-06-10T08:00:00+07:00' }

describe('plan II.5.d, III.2.c', () => {
  test('nothing found: no fault', () => {
    expect(answerOf(judgeHeadFault(facts, asOf))).toEqual({
      fault: 'none',
      priority: 'none',
      adviceDue: false,
      manages: 'directly',
    })
  })

  test('lack of responsibility over directly managed staff: severely', () => {
    const outcome = judgeHeadFault({ ...facts, lackOfResponsibility: true }, asOf)
    expect(answerOf(outcome)).toMatchObject({ fault: 'lack-of-responsibility', priority: 'severely', adviceDue: false })
    expect(outcome.findings).toMatchObject([
      {
        code: 'accountability.lack-of-responsibility',
        severity: 'warning',
        basis: [
          { document: '17/KH-UBND@2024-01-15', article: 'II.5', point: 'd' },
          { document: '17/KH-UBND@2024-01-15', article: 'III.2', point: 'c' },
        ],
      },
    ])
  })

  test('the same finding about somebody else’s staff is told', () => {
    const outcome = judgeHeadFault({ ...facts, edges: [], lackOfResponsibility: true }, asOf)
    expect(codesOf(outcome)).toEqual(['accountability.lack-of-responsibility', 'accountability.not-direct-manager'])
  })

  test('covering up: at once, advice due, days told, and it outweighs the other', () => {
    const outcome = judgeHeadFault({ ...facts, lackOfResponsibility: true, coveringUp: '2024-06-03' }, asOf)
    expect(answerOf(outcome)).toMatchObject({ fault: 'covering-up', priority: 'at-once', adviceDue: true, daysOpen: 7 })
    expect(codesOf(outcome)).toContain('accountability.covering-up')
    expect(codesOf(outcome)).toContain('accountability.both-faults')
  })

  test('dealt with: nothing more is due', () => {
    const outcome = judgeHeadFault({ ...facts, coveringUp: '2024-06-03', handled: '2024-06-04' }, asOf)
    expect(answerOf(outcome)).toMatchObject({ adviceDue: false, daysOpen: 1 })
    expect(codesOf(outcome)).toEqual([])
  })
})

test('refusals', () => {
  expect(codesOf(judgeHeadFault({ ...facts, occurred: '2019-04-21' }, asOf))).toEqual(['accountability.not-in-force'])
  expect(codesOf(judgeHeadFault(facts, { asOf: '2024-06-10' }))).toEqual(['accountability.moment'])
  // @ts-expect-error the moment of the question is needed
  expect(codesOf(judgeHeadFault(facts, {}))).toEqual(['accountability.moment'])
  expectTypeOf<HeadFault['fault']>().toEqualTypeOf<'none' | 'lack-of-responsibility' | 'covering-up'>()
})

test('covering up is at once on any day, and never a violation by a count of days', () => {
  fc.assert(
    fc.property(anyDay, (occurred) => {
      const outcome = judgeHeadFault({ ...facts, occurred, coveringUp: occurred }, late)
      expect(answerOf(outcome).priority).toBe('at-once')
      expect(outcome.findings.filter(({ severity }) => severity === 'violation')).toEqual([])
    }),
  )
})
