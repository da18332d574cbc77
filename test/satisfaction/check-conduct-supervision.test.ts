import { describe, expect, test } from 'vitest'
import { type ConductSupervisionFacts, checkConductSupervision } from '../../src/satisfaction'

const facts: ConductSupervisionFacts = {
  from: '2024-01-15',
  to: '2024-12-31',
  units: ['so-noi-vu', 'so-xay-dung', 'so-tu-phap'],
  checks: [
    { id: 'KT-01', unit: 'so-noi-vu', date: '2024-05-20', aspects: ['conduct-code', 'ethics'], breaches: [] },
    {
      id: 'KT-02',
      unit: 'so-xay-dung',
      date: '2024-06-03',
      aspects: ['conduct-code'],
      breaches: [{ aspect: 'conduct-code' }, { aspect: 'conduct-code', handledBy: '12/QĐ-SXD ngày 10/6/2024' }],
    },
    { id: 'KT-03', unit: 'so-tu-phap', date: '2023-12-29', aspects: ['ethics'], breaches: [] },
  ],
}

describe('checkConductSupervision (plan 17/KH-UBND II.3.d)', () => {
  test('counts and gaps, never a verdict: the clause is soft', () => {
    const supervision = checkConductSupervision(facts)
    expect(supervision).toMatchObject({
      value: {
        checked: { numerator: 2, denominator: 3, percent: 66.67 },
        unchecked: ['so-tu-phap'],
        checks: { 'conduct-code': 2, ethics: 1, 'prohibited-act': 0 },
        breaches: { 'conduct-code': 2, ethics: 0, 'prohibited-act': 0 },
        unhandled: ['KT-02'],
      },
    })
    expect(supervision.findings).toMatchObject([
      { code: 'satisfaction.conduct-left-out', path: ['checks', 2] },
      { code: 'satisfaction.conduct-unhandled', path: ['checks', 1] },
      {
        code: 'satisfaction.conduct-unchecked',
        basis: [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'd' }],
      },
    ])
    expect(supervision.findings.every(({ severity }) => severity === 'notice')).toBe(true)
  })

  test('refusals: before the plan, days that are none', () => {
    expect(checkConductSupervision({ ...facts, to: '2024-01-14' })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'satisfaction.not-in-force', path: ['to'] }],
    })
    expect(checkConductSupervision({ ...facts, from: '2024-02-30' }).findings).toMatchObject([
      { code: 'satisfaction.moment', path: ['from'] },
    ])
  })
})
