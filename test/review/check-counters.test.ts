import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCounters, computeOnlineShare, type ServiceCounter } from '../../src/review'

describe('checkCounters (plan 17/KH-UBND II.3.e; Decree 61/2018 art. 29.1.d; 118/2025 art. 31.1.d)', () => {
  const counters: readonly ServiceCounter[] = [
    { id: '1', recording: ['video'], retentionDays: 30 },
    { id: '2', recording: ['audio'] },
    { id: '3', unit: 'Phường Ninh Kiều', recording: [] },
    { id: '4' },
  ]

  test('what is recorded, what is not, what nobody knows', () => {
    const outcome = checkCounters(counters, '2024-03-14')
    expect(outcome).toMatchObject({
      value: {
        recorded: { numerator: 2, denominator: 3, of: 'counters-known', percent: 66.67 },
        unrecorded: ['3'],
        unknown: ['4'],
      },
    })
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['review.retention-unknown', 'notice'],
      ['review.counter-unrecorded', 'warning'],
      ['review.counter-unknown', 'notice'],
    ])
  })

  test.each([
    ['2018-06-21', '61/2018/NĐ-CP@2018-04-23'],
    ['2024-01-15', '17/KH-UBND@2024-01-15'],
    ['2025-07-01', '17/KH-UBND@2024-01-15'],
  ] as const)('the basis on %s', (date, document) => {
    expect(checkCounters(counters, date).findings[0]?.basis[0]?.document).toBe(document)
  })

  test('refusals', () => {
    expect(checkCounters([], '2018-06-20').findings).toMatchObject([{ code: 'review.not-in-force' }])
    // @ts-expect-error a way of recording of its own
    checkCounters([{ id: '1', recording: ['notes'] }], '2024-03-14')
  })
})

describe('computeOnlineShare (plan 17/KH-UBND II.3.e)', () => {
  const date = '2024-03-14'

  test('offered and unused is a notice, never a violation', () => {
    const outcome = computeOnlineShare([{ procedure: 'A', offered: true, dossiers: 7, online: 0 }], date)
    expect(outcome.findings).toMatchObject([
      { code: 'review.online-none', severity: 'notice', params: { dossiers: 7 } },
    ])
    expect(outcome.findings[0]?.basis).toEqual([{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'e' }])
  })

  test('nothing received: no per cent', () => {
    expect(computeOnlineShare([], date)).toMatchObject({ value: { all: { denominator: 0 } } })
    const outcome = computeOnlineShare([], date)
    expect(outcome.status === 'decided' && 'percent' in outcome.value.all).toBe(false)
  })

  test('refusals: more online than in all, before the plan', () => {
    expect(computeOnlineShare([{ procedure: 'A', dossiers: 1, online: 2 }], date).findings).toMatchObject([
      { code: 'review.number', path: [0, 'online'] },
    ])
    expect(computeOnlineShare([], '2024-01-14').findings).toMatchObject([{ code: 'review.not-in-force' }])
  })

  test('the share in all lies between the lowest and the highest of the procedures', () => {
    const row = fc
      .record({ procedure: fc.uuid(), dossiers: fc.integer({ min: 1, max: 500 }), part: fc.nat(100) })
      .map(({ procedure, dossiers, part }) => ({ procedure, dossiers, online: Math.floor((dossiers * part) / 100) }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (intake) => {
        const outcome = computeOnlineShare(Object.freeze(intake), date)
        if (outcome.status !== 'decided') throw new Error('undetermined')
        const percents = outcome.value.procedures.map(({ share }) => share.percent ?? 0)
        expect(outcome.value.all.percent).toBeGreaterThanOrEqual((percents[0] ?? 0) - 0.01)
        expect(outcome.value.all.percent).toBeLessThanOrEqual((percents.at(-1) ?? 0) + 0.01)
      }),
    )
  })
})
