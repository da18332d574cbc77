import { expect, test } from 'vitest'
import * as satisfaction from '../../src/satisfaction'
import { type Asked, findThrown } from '../support/spoil'

const limit = { amount: 5, unit: 'working-day' }
const period = { from: '2024-02-15', to: '2024-03-14' }
const accepted = '2024-03-04T08:00:00+07:00'
const finished = '2024-03-06T08:00:00+07:00'

const wave = {
  wave: '1',
  date: '2023-06-30',
  sent: 100,
  satisfied: 48,
  neutral: 20,
  dissatisfied: 12,
  questionnaire: 'A',
}

const asked: readonly Asked[] = [
  [
    'checkConductSupervision',
    satisfaction.checkConductSupervision,
    {
      from: '2024-01-15',
      to: '2024-12-31',
      units: ['so-noi-vu'],
      checks: [
        {
          id: 'KT-01',
          unit: 'so-noi-vu',
          date: '2024-05-20',
          aspects: ['conduct-code'],
          breaches: [{ aspect: 'conduct-code' }],
        },
      ],
    },
  ],
  [
    'checkSurveyTrend',
    satisfaction.checkSurveyTrend,
    { claim: 'rising', waves: [wave, { ...wave, wave: '2', date: '2024-06-30', satisfied: 56 }] },
    95,
  ],
  [
    'checkFeedbackStatistics',
    satisfaction.checkFeedbackStatistics,
    [{ name: 'Đất đai', columns: { 3: 2, 4: 1, 5: 1 } }],
    '2026-09-14',
  ],
  ['computeAverageTime', satisfaction.computeAverageTime, [{ accepted, finished, limit }]],
  ['computeIndex', satisfaction.computeIndex, { openness: 15, progress: 18 }, '2024-12-14'],
  [
    'computeOnTimeIndex',
    satisfaction.computeOnTimeIndex,
    [
      { code: '1', accepted, due: '2024-03-11', finished },
      {
        code: '2',
        accepted,
        limit,
        requests: [{ requested: '2024-03-05T08:00:00+07:00', completed: '2024-03-05T09:00:00+07:00' }],
        stopped: finished,
      },
    ],
    period,
  ],
  [
    'computePunctuality',
    satisfaction.computePunctuality,
    [
      { indicator: '1.1', issuer: 'province', effective: '2024-03-20', done: '2024-03-01' },
      { indicator: '1.2', issuer: 'province', decided: '2024-03-01', done: '2024-03-04' },
      { indicator: '5.2', step: 'handle', received: '2024-03-01', done: '2024-03-04' },
    ],
  ],
  [
    'computeSatisfaction',
    satisfaction.computeSatisfaction,
    { dossiers: 100, overdue: 1, complained: 1, feedback: { handled: 3, unsatisfied: 1 } },
    '2024-03-14',
  ],
  [
    'computeThresholdPoints',
    satisfaction.computeThresholdPoints,
    { indicator: '3.1', reached: 4, of: 8, maximum: 4 },
    '2024-03-14',
  ],
  [
    'summarizeSurvey',
    satisfaction.summarizeSurvey,
    {
      wave: '1',
      date: '2024-03-04',
      sent: 100,
      satisfied: 60,
      neutral: 10,
      dissatisfied: 5,
      questionnaire: 'x',
      publishedAt: 'y',
    },
  ],
]

test('every function of satisfaction is asked', () => {
  const functions = Object.entries(satisfaction).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(asked.map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})
