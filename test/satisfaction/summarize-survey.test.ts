import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFeedbackStatistics, type SurveyWave, summarizeSurvey } from '../../src/satisfaction'

const wave: SurveyWave = {
  wave: '2024-1',
  date: '2024-06-30',
  sent: 100,
  satisfied: 60,
  neutral: 15,
  dissatisfied: 5,
  questionnaire: 'Mẫu 1',
  publishedAt: 'Cổng thông tin',
}

describe('summarizeSurvey (plan 17/KH-UBND II.3.d; Decree 61/2018 art. 31-32)', () => {
  test('each share has its own denominator', () => {
    expect(summarizeSurvey(wave)).toMatchObject({
      value: {
        answered: { numerator: 80, denominator: 100, of: 'sent', percent: 80 },
        satisfied: { numerator: 60, denominator: 80, of: 'answered', percent: 75 },
        dissatisfied: { percent: 6.25 },
      },
      findings: [],
    })
  })

  test('nobody answered, and nothing recorded: notices', () => {
    const { questionnaire: _, publishedAt: __, ...bare } = wave
    const outcome = summarizeSurvey({ ...bare, satisfied: 0, neutral: 0, dissatisfied: 0 })
    expect(outcome.findings).toMatchObject([
      { code: 'satisfaction.survey-small', severity: 'notice', params: { answered: 0, sent: 100 } },
      { code: 'satisfaction.survey-incomplete', params: { fields: ['questionnaire', 'publishedAt'] } },
    ])
    expect(outcome.findings[0]?.basis).toEqual([
      { document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'd' },
      { document: '61/2018/NĐ-CP@2018-04-23', article: '31' },
    ])
    expect(outcome.status === 'decided' && outcome.value.satisfied.percent).toBeUndefined()
  })

  test('refusals', () => {
    expect(summarizeSurvey({ ...wave, sent: 79 }).findings).toMatchObject([
      { code: 'satisfaction.count', path: ['answered'] },
    ])
    expect(summarizeSurvey({ ...wave, date: '2018-06-20' }).findings).toMatchObject([
      { code: 'satisfaction.not-in-force' },
    ])
    // @ts-expect-error counts are numbers
    summarizeSurvey({ ...wave, sent: '100' })
  })
})

describe('checkFeedbackStatistics (Circular 09/2026, form 06a)', () => {
  const columns = { 3: 10, 4: 6, 5: 4, 6: 3, 7: 7, 8: 8, 9: 5, 10: 3, 11: 2, 12: 6, 13: 2, 14: 1, 15: 1, 16: 4 }
  const date = '2026-09-14'

  test('five identities are printed on the form', () => {
    expect(checkFeedbackStatistics([{ name: 'Đất đai', columns }], date)).toMatchObject({
      value: { checked: 5, broken: 0 },
      findings: [],
    })
  })

  test.each([
    [4, 1],
    [7, 1],
    [10, 1],
    [12, 1],
    [15, 1],
    [3, 2],
    [8, 2],
    [16, 0],
  ])('column %i off by one breaks %i', (column, broken) => {
    const wrong = { ...columns, [column]: 99 }
    const outcome = checkFeedbackStatistics([{ name: 'Đất đai', columns: wrong }], date)
    expect(outcome).toMatchObject({ value: { broken } })
    for (const { basis } of outcome.findings) {
      expect(basis).toEqual([{ document: '09/2026/TT-BTP@2026-06-15', article: 'Phụ lục', point: '06a' }])
    }
  })

  test('refusals', () => {
    expect(checkFeedbackStatistics([], '2026-07-31').findings).toMatchObject([{ code: 'satisfaction.not-in-force' }])
    expect(checkFeedbackStatistics([{ name: 'x', columns: { 3: -1 } }], date).findings).toMatchObject([
      { code: 'satisfaction.count', path: [0, 'columns', '3'] },
    ])
  })

  test('a row made of its parts is always right', () => {
    const count = fc.nat(1000)
    fc.assert(
      fc.property(count, count, count, (one, other, third) => {
        const sums = { 3: one + other, 4: one, 5: other, 6: other, 7: one, 13: other + third, 14: other, 15: third }
        expect(checkFeedbackStatistics([{ name: 'x', columns: Object.freeze(sums) }], date).findings).toEqual([])
      }),
    )
  })
})
