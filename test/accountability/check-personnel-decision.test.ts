import { describe, expect, test } from 'vitest'
import { checkPersonnelDecision, type PersonnelDecision } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const decision: PersonnelDecision = { id: '12/QĐ-UBND', kind: 'personnel', issued: '2024-03-04' }
const asOf = { asOf: '2024-05-20T08:00:00+07:00' }

describe('plan II.5.c', () => {
  test('not found unlawful: it stands', () => {
    expect(answerOf(checkPersonnelDecision(decision, asOf))).toEqual({ state: 'stands' })
  })

  test('found unlawful: to be withdrawn, and those at fault dealt with', () => {
    const outcome = checkPersonnelDecision({ ...decision, foundUnlawful: '2024-05-06' }, asOf)
    expect(answerOf(outcome)).toEqual({ state: 'must-be-withdrawn', since: '2024-05-06', days: 14 })
    expect(outcome.findings).toMatchObject([
      {
        code: 'accountability.decision-not-withdrawn',
        severity: 'warning',
        basis: [{ document: '17/KH-UBND@2024-01-15', article: 'II.5', point: 'c' }],
      },
      { code: 'accountability.fault-not-handled' },
    ])
  })

  test('withdrawn and dealt with', () => {
    const done = {
      ...decision,
      foundUnlawful: '2024-05-06',
      withdrawn: '2024-05-08',
      faultHandled: '2024-05-17',
    } as const
    expect(answerOf(checkPersonnelDecision(done, asOf))).toEqual({ state: 'withdrawn', since: '2024-05-06', days: 2 })
    expect(codesOf(checkPersonnelDecision(done, asOf))).toEqual([])
  })
})

describe('Law 36/2018 art. 71.3: a suspension after the person was cleared', () => {
  const suspension = { ...decision, kind: 'suspension', cleared: '2024-05-06' } as const

  test('cancelled at once and announced publicly', () => {
    expect(checkPersonnelDecision(suspension, asOf).findings).toMatchObject([
      { code: 'accountability.decision-not-withdrawn', basis: [{ article: '71', clause: '3' }] },
    ])
    const quiet = checkPersonnelDecision({ ...suspension, withdrawn: '2024-05-06' }, asOf)
    expect(quiet.findings).toMatchObject([{ code: 'accountability.withdrawal-not-announced', severity: 'violation' }])
    const announced = { ...suspension, withdrawn: '2024-05-06', announced: '2024-05-06' } as const
    expect(codesOf(checkPersonnelDecision(announced, asOf))).toEqual([])
  })

  test('clearing means nothing for other decisions', () => {
    expect(answerOf(checkPersonnelDecision({ ...decision, cleared: '2024-05-06' }, asOf)).state).toBe('stands')
  })
})

test('refusals: before the plan, a day that is none', () => {
  expect(codesOf(checkPersonnelDecision({ ...decision, foundUnlawful: '2024-01-14' }, asOf))).toEqual([
    'accountability.not-in-force',
  ])
  expect(checkPersonnelDecision({ ...decision, withdrawn: 'x' as '2024-01-01' }, asOf)).toMatchObject({
    findings: [{ path: ['withdrawn'] }],
  })
})
