import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CriminalCase, checkReferral } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

const after: CriminalCase = { id: 'V1', found: '2024-05-06', stage: 'after-inspection', concluded: '2024-05-06' }
const during: CriminalCase = { id: 'V1', found: '2024-05-06', stage: 'during-inspection' }
const asOf = { asOf: '2024-05-10T08:00:00+07:00' }

describe('after an inspection: 5 working days from the signing (Joint Circular 03/2018 art. 5)', () => {
  test.each([
    ['2024-05-13', 'met', []],
    ['2024-05-14', 'met-late', ['accountability.late']],
  ] as const)('referred %s: %s', (referred, status, codes) => {
    const outcome = checkReferral({ ...after, referred, procuracyTold: referred }, asOf)
    expect(answerOf(outcome).deadlines).toMatchObject([{ due: '2024-05-13', status }])
    expect(codesOf(outcome)).toEqual(codes)
    expect(answerOf(outcome).deadlines[0]?.basis).toEqual([
      { document: '03/2018/TTLT-VKSNDTC-BCA-BQP-TTCP@2018-10-18', article: '5' },
    ])
  })

  test('the day of the conclusion is needed', () => {
    expect(checkReferral({ ...during, stage: 'after-inspection' }, asOf)).toMatchObject({ missing: ['concluded'] })
  })
})

describe('during an inspection: at once (Law 36/2018 art. 62.1)', () => {
  test('days are told as a warning, and the same day is no delay', () => {
    const outcome = checkReferral(during, asOf)
    expect(outcome.findings).toMatchObject([
      { code: 'accountability.not-referred', severity: 'warning', params: { days: 4 } },
    ])
    expect(codesOf(checkReferral(during, { asOf: '2024-05-06T23:00:00+07:00' }))).toEqual([])
  })

  test('the Inspection Law of 2022 stands beside it while it was in force', () => {
    const first = (found: CriminalCase['found']) =>
      checkReferral({ ...during, found }, { asOf: '2026-01-05T08:00:00+07:00' }).findings[0]?.basis[0]?.document
    expect(first('2023-06-30')).toBe('36/2018/QH14@2018-11-20')
    expect(first('2023-07-01')).toBe('11/2022/QH15@2022-11-14')
    expect(first('2025-07-01')).toBe('36/2018/QH14@2018-11-20')
  })

  test('the procuracy of the same level is told', () => {
    expect(codesOf(checkReferral({ ...during, referred: '2024-05-06' }, asOf))).toEqual([
      'accountability.procuracy-not-told',
    ])
  })
})

describe('no administrative closure (plan II.4.c)', () => {
  test('closed while the flag stands: a violation', () => {
    const outcome = checkReferral({ ...during, closedAdministratively: '2024-05-07' }, asOf)
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: 'accountability.closed-administratively', severity: 'violation' }),
    )
    expect(answerOf(outcome).administrativeClosure).toBe('forbidden')
  })

  test('dropped: the file comes back in 3 working days and discipline goes on', () => {
    const dropped: CriminalCase = {
      ...during,
      referred: '2024-05-06',
      procuracyTold: '2024-05-06',
      dropped: '2024-06-07',
    }
    const outcome = checkReferral({ ...dropped, closedAdministratively: '2024-07-01' }, asOf)
    expect(answerOf(outcome)).toMatchObject({ state: 'dropped', administrativeClosure: 'allowed' })
    expect(answerOf(outcome).deadlines).toMatchObject([{ id: 'accountability.file-back', due: '2024-06-12' }])
    expect(codesOf(outcome)).toEqual([])
  })
})

test('refusals', () => {
  expect(codesOf(checkReferral({ ...during, found: '2019-06-30' }, asOf))).toEqual(['accountability.not-in-force'])
  expect(checkReferral({ ...during, referred: '06/05/2024' as '2024-05-06' }, asOf)).toMatchObject({
    findings: [{ code: 'accountability.day', path: ['referred'] }],
  })
})

test('as long as the case is not dropped, closing it administratively is a violation on any day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (found, closedAdministratively) => {
      const outcome = checkReferral({ ...during, found, closedAdministratively }, late)
      expect(codesOf(outcome)).toContain('accountability.closed-administratively')
    }),
  )
})
