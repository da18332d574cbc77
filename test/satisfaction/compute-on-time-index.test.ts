import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeOnTimeIndex, type IndexDossier } from '../../src/satisfaction'

const period = { from: '2024-02-15', to: '2024-03-14' } as const
const index = (dossiers: readonly IndexDossier[], policy = {}) => computeOnTimeIndex(dossiers, period, { policy })
const verdict = (dossier: Omit<IndexDossier, 'code'>, policy = {}) => {
  const outcome = index([{ code: 'A', ...dossier }], policy)
  const found = outcome.status === 'decided' ? outcome.value.dossiers[0] : undefined
  return [found?.verdict, found?.reason]
}
const asked = (...days: readonly (readonly [string, string?])[]) =>
  days.map(([requested, completed]) => ({ requested, ...(completed !== undefined && { completed }) }))
const limit = { amount: 5, unit: 'working-day' } as const

describe('indicator 2.1 (Decision 766/QĐ-TTg, secondary source)', () => {
  test.each([
    ['finished on the due day', { accepted: '2024-03-04', due: '2024-03-11', finished: '2024-03-11' }, 'on-time'],
    ['finished a day later', { accepted: '2024-03-04', due: '2024-03-11', finished: '2024-03-12' }, 'overdue'],
    [
      'finished in time, handed over late',
      { accepted: '2024-03-04', due: '2024-03-11', finished: '2024-03-11', returned: '2024-03-13' },
      'on-time',
    ],
    [
      'no finish recorded: the hand-over',
      { accepted: '2024-03-04', due: '2024-03-11', returned: '2024-03-13' },
      'overdue',
    ],
    ['refused or stopped', { accepted: '2024-03-04', due: '2024-03-11', stopped: '2024-03-12' }, 'overdue'],
    ['withdrawn after acceptance', { accepted: '2024-03-04', due: '2024-03-11', withdrawn: '2024-03-05' }, 'on-time'],
    ['in process, not due', { accepted: '2024-03-11', due: '2024-03-18' }, 'on-time'],
    ['in process, due before the period ended', { accepted: '2024-03-04', due: '2024-03-11' }, 'overdue'],
    [
      'finished only after the period',
      { accepted: '2024-03-04', due: '2024-03-11', finished: '2024-03-20' },
      'overdue',
    ],
    [
      'to the minute, when both are moments',
      { accepted: '2024-03-04', due: '2024-03-11T17:00:00+07:00', finished: '2024-03-11T17:01:00+07:00' },
      'overdue',
    ],
  ] as const)('%s', (_, dossier, expected) => {
    expect(verdict(dossier)).toEqual([expected, 'due-date'])
  })

  test('asked more than once is overdue, however early it was finished (S-14)', () => {
    const twice = asked(['2024-03-05', '2024-03-06'], ['2024-03-07', '2024-03-08'])
    const dossier = { accepted: '2024-03-04', due: '2024-03-29', finished: '2024-03-12', requests: twice } as const
    expect(verdict(dossier as Omit<IndexDossier, 'code'>)).toEqual(['overdue', 'asked-more-than-once'])
    const outcome = index([{ code: 'A', ...dossier } as IndexDossier])
    expect(outcome.findings).toMatchObject([
      {
        code: 'satisfaction.asked-more-than-once',
        params: { code: 'A', asked: 2 },
        basis: [{ document: '766/QĐ-TTg@2022-06-23' }],
      },
    ])
  })

  test('the one pending request is the end', () => {
    const requests = asked(['2024-03-06']) as NonNullable<IndexDossier['requests']>
    expect(verdict({ accepted: '2024-03-04', due: '2024-03-11', requests })).toEqual(['on-time', 'due-date'])
    expect(verdict({ accepted: '2024-03-04', due: '2024-03-05', requests })).toEqual(['overdue', 'due-date'])
  })

  test('no due date: time used less supplement time against the limit', () => {
    const requests = asked(['2024-03-06', '2024-03-11']) as NonNullable<IndexDossier['requests']>
    const base = { accepted: '2024-03-04', limit, requests } as const
    expect(verdict({ ...base, finished: '2024-03-14' })).toEqual(['on-time', 'time-used'])
    const three = { ...base, limit: { amount: 4, unit: 'working-day' as const }, finished: '2024-03-14' as const }
    expect(verdict(three)).toEqual(['overdue', 'time-used'])
    expect(verdict(three, { 'dossier.index-supplement-time': 'calendar-days' })).toEqual(['on-time', 'time-used'])
    expect(verdict({ accepted: '2024-03-04', finished: '2024-03-14' })).toEqual(['not-measurable', 'no-limit'])
  })

  test('not accepted, accepted later, ended before: not counted', () => {
    expect(verdict({ withdrawn: '2024-03-05' })).toEqual(['not-counted', 'not-received'])
    expect(verdict({ accepted: '2024-03-15', due: '2024-03-29' })).toEqual(['not-counted', 'outside'])
    expect(verdict({ accepted: '2024-02-01', due: '2024-02-08', finished: '2024-02-14' })).toEqual([
      'not-counted',
      'outside',
    ])
  })

  test('nothing to measure: no per cent', () => {
    expect(index([])).toMatchObject({ value: { share: { numerator: 0, denominator: 0 } } })
    const outcome = index([])
    expect(outcome.status === 'decided' && outcome.value.share.percent).toBeUndefined()
  })

  test('refusals: before 1 August 2022, moments that are none', () => {
    expect(computeOnTimeIndex([], { from: '2022-07-01', to: '2022-07-31' }).findings).toMatchObject([
      { code: 'satisfaction.not-in-force', path: ['period', 'to'] },
    ])
    expect(index([{ code: 'A', accepted: '04/03/2024' as '2024-03-04' }]).findings).toMatchObject([
      { code: 'satisfaction.moment', path: ['dossiers', 0, 'accepted'] },
    ])
    // @ts-expect-error a dossier has a code
    index([{ accepted: '2024-03-04' }])
  })

  test('one more request never makes a dossier better', () => {
    const rank = { overdue: 0, 'on-time': 1 } as const
    const day = (number: number) => `2024-03-${String(number).padStart(2, '0')}` as '2024-03-04'
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 14 }), fc.integer({ min: 5, max: 14 }), fc.nat(3), (due, end, count) => {
        const rankOf = (requests: number) => {
          const list = Array.from({ length: requests }, () => ({ requested: day(4), completed: day(5) }))
          const [found] = verdict({ accepted: '2024-03-04', due: day(due), finished: day(end), requests: list })
          return found === 'overdue' || found === 'on-time' ? rank[found] : -1
        }
        expect(rankOf(count + 1)).toBeLessThanOrEqual(rankOf(count))
      }),
    )
  })
})

test('a moment that the calendar does not reach, such as 0001-01-01 for none, is told by its path', () => {
  expect(index([{ code: 'A', accepted: '0001-01-01', limit, finished: '2024-03-04' }])).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'calendar.date-outside', path: ['dossiers', 0, 'accepted'] }],
  })
})
