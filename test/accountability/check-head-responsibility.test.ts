import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkHeadResponsibility, type HeadEvent } from '../../src/accountability'
import { headTriggers } from '../../src/law/accountability'
import { answerOf, anyDay, codesOf } from './support'

const event: HeadEvent = { id: 'E1', trigger: 'task-late', date: '2024-03-04' }

describe('cases of Decree 157/2007 art. 10', () => {
  test.each(headTriggers.values[0].value ?? [])('%s makes the head answer', (trigger) => {
    const outcome = checkHeadResponsibility([{ ...event, trigger }])
    expect(answerOf(outcome)).toEqual([{ event: 'E1', trigger, date: '2024-03-04', weight: 'answers' }])
    expect(outcome.findings).toMatchObject([{ code: 'accountability.head-trigger', severity: 'warning' }])
  })

  test.each([
    [{ couldNotKnow: true }, 'excused', []],
    [{ didEverything: true }, 'excused', []],
    [{ falseReport: true }, 'aggravated', ['accountability.head-trigger', 'accountability.false-report']],
    [
      { falseReport: true, didEverything: true },
      'aggravated',
      ['accountability.head-trigger', 'accountability.false-report'],
    ],
  ] as const)('%j: %s', (facts, weight, codes) => {
    const outcome = checkHeadResponsibility([{ ...event, ...facts }])
    expect(answerOf(outcome)[0]?.weight).toBe(weight)
    expect(codesOf(outcome)).toEqual(codes)
  })

  test('since the plan its clause II.2.b stands beside the decree', () => {
    const basis = (date: HeadEvent['date']) => checkHeadResponsibility([{ ...event, date }]).findings[0]?.basis
    expect(basis('2024-01-14')).toEqual([{ document: '157/2007/NĐ-CP@2007-10-27', article: '10' }])
    expect(basis('2024-01-15')?.[1]).toEqual({ document: '17/KH-UBND@2024-01-15', article: 'II.2', point: 'b' })
  })
})

test('refusals: a day that is none, before the decree, a case that the decree does not have', () => {
  const outcome = checkHeadResponsibility([
    { ...event, date: '2024-02-30' },
    { ...event, date: '2007-10-26' },
    // @ts-expect-error no such case
    { ...event, trigger: 'noise' },
  ])
  expect(outcome.status).toBe('undetermined')
  expect(outcome.findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
    ['accountability.day', '0.date'],
    ['accountability.not-in-force', '1.date'],
    ['accountability.word', '2.trigger'],
  ])
})

test('one answer for each event, whatever the day', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 20 }), (days) => {
      const events = days.map((date, index): HeadEvent => ({ ...event, id: `E${index}`, date }))
      expect(answerOf(checkHeadResponsibility(events)).map((answer) => answer.event)).toEqual(
        events.map(({ id }) => id),
      )
    }),
  )
})
