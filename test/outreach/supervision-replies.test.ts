import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { cite } from '../../src/law/cite'
import { auditSupervisionReplies, type SupervisionRequest } from '../../src/outreach'

const asOf = '2024-05-02T08:00:00+07:00'
const request = (more: Partial<SupervisionRequest> = {}): SupervisionRequest => ({
  id: 'KN-1',
  by: 'front',
  unit: 'so-noi-vu',
  received: '2024-03-04',
  aboutCorruption: true,
  ...more,
})
const dueOf = (more: Partial<SupervisionRequest>) => {
  const outcome = auditSupervisionReplies([request(more)], { asOf })
  return outcome.status === 'decided' ? outcome.value.deadlines.map(({ due, basis }) => [due, basis[0]]) : undefined
}

describe('auditSupervisionReplies (Law 36/2018/QH14 art. 74.2; Law 10/2022/QH15 art. 40, 45, 63)', () => {
  const front = cite('36/2018/QH14@2018-11-20', '74', '2')
  const board = cite('10/2022/QH15@2022-11-10', '40', '1', 'c')
  test.each<[Partial<SupervisionRequest>, readonly unknown[]]>([
    [{}, [['2024-03-19', front]]],
    [{ by: 'front-member' }, [['2024-03-19', front]]],
    [{ complex: true }, [['2024-04-03', front]]],
    [{ aboutCorruption: false }, []],
    [{ by: 'people-inspection-board' }, [['2024-03-19', board]]],
    [{ by: 'investment-supervision-board' }, [['2024-03-19', board]]],
    [{ by: 'people-inspection-board', received: '2023-06-30' }, []],
    [{ by: 'peoples-council' }, []],
    [{ received: '2019-06-30' }, []],
  ])('%j: %j', (more, expected) => expect(dueOf(more)).toEqual(expected))

  test('a limit that the host gives, with its source', () => {
    const basis = [cite('72/2025/QH15@2025-06-16')] as const
    const limit = { within: { amount: 10, unit: 'working-day' }, basis } as const
    expect(dueOf({ by: 'peoples-council', limit })).toEqual([['2024-03-18', basis[0]]])
  })

  test('a local rule in place of the law, with its citation', () => {
    const basis = [{ document: { number: '12/QĐ-UBND', date: '2024-01-02', issuer: 'UBND' } }] as const
    const value = { amount: 5, unit: 'working-day' } as const
    const local = { values: [{ parameter: 'outreach.front-reply', value, basis }] }
    const outcome = auditSupervisionReplies([request()], { asOf, local })
    expect(outcome.findings).toMatchObject([{ code: 'outreach.reply-missing', params: { due: '2024-03-11' }, basis }])
  })

  test('answered, late, overdue, without a limit', () => {
    const outcome = auditSupervisionReplies(
      [
        request({ replied: '2024-03-19' }),
        request({ id: 'KN-2', replied: '2024-03-20' }),
        request({ id: 'KN-3' }),
        request({ id: 'KN-4', by: 'citizens' }),
      ],
      { asOf },
    )
    expect(outcome).toMatchObject({
      value: {
        answered: { numerator: 2, denominator: 4, percent: 50 },
        late: ['KN-2'],
        unanswered: ['KN-3', 'KN-4'],
        withoutLimit: ['KN-4'],
      },
      findings: [
        { code: 'outreach.reply-late', severity: 'violation', path: ['requests', 1, 'replied'] },
        { code: 'outreach.reply-missing', params: { due: '2024-03-19' }, path: ['requests', 2] },
        { code: 'outreach.reply-no-limit', severity: 'notice', path: ['requests', 3] },
      ],
    })
  })

  test('refusals', () => {
    expect(auditSupervisionReplies([], { asOf: '2024-05-02' }).findings).toMatchObject([{ path: ['asOf'] }])
    expect(auditSupervisionReplies([request({ replied: '2024-02-30' })], { asOf })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'outreach.moment', path: ['requests', 0, 'replied'] }],
    })
    // @ts-expect-error somebody else
    auditSupervisionReplies([request({ by: 'neighbour' })], { asOf })
    expectTypeOf(auditSupervisionReplies).parameter(0).toEqualTypeOf<readonly SupervisionRequest[]>()
  })

  test('property: a complex case is never due before a plain one, and a later reply is never better', () => {
    const day = fc.integer({ min: dayOf('2019-07-01'), max: dayOf('2027-12-31') })
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (received, after, more) => {
        const due = (complex: boolean) => dueOf({ received: dateOf(received), complex })?.[0]?.[0] as string
        expect(due(false) < due(true)).toBe(true)
        const late = (days: number) =>
          auditSupervisionReplies([request({ received: dateOf(received), replied: dateOf(received + days) })], { asOf })
            .findings.length
        expect(late(after)).toBeLessThanOrEqual(late(after + more))
      }),
      { numRuns: 50 },
    )
  })
})
