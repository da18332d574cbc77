import { describe, expect, test } from 'vitest'
import {
  checkIntakeSlips,
  checkPaperTransfer,
  checkRegister,
  type Dossier,
  type RegisterEntry,
} from '../../src/dossier'

const dossier: Dossier = {
  code: 'H56.12-240304-0001',
  procedure: { limit: { amount: 5, unit: 'working-day' } },
  events: [{ type: 'accepted', at: '2024-03-04T08:00:00+07:00' }],
}

describe('checkIntakeSlips: three outcomes, each with its paper (I-01, I-02, I-05)', () => {
  test('an accepted dossier needs its receipt slip', () => {
    expect(checkIntakeSlips(dossier, [])).toMatchObject({
      status: 'decided',
      value: false,
      findings: [
        {
          code: 'dossier.receipt-slip-missing',
          severity: 'violation',
          path: ['dossier', 'events', 0],
          basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '17', clause: '1' }],
        },
      ],
    })
    expect(checkIntakeSlips(dossier, [{ kind: 'receipt' }])).toMatchObject({ value: true, findings: [] })
  })

  test('an immediate result needs one only when the applicant asks (art. 17.4)', () => {
    const immediate = { ...dossier, procedure: {} }
    expect(checkIntakeSlips(immediate, [])).toMatchObject({
      value: true,
      findings: [{ code: 'dossier.receipt-slip-on-request', severity: 'notice' }],
    })
    expect(checkIntakeSlips(immediate, [], { asked: 'asked' })).toMatchObject({ value: false })
  })

  test('as many supplement slips as requests; a refusal has its own', () => {
    const at = (day: string) => `2024-03-${day}T08:00:00+07:00`
    const record: Dossier = {
      ...dossier,
      events: [
        { type: 'supplement-requested', at: at('04'), items: [] },
        { type: 'supplement-received', at: at('05'), complete: true },
        { type: 'supplement-requested', at: at('06'), items: [] },
        { type: 'refused', at: at('07') },
      ],
    }
    expect(checkIntakeSlips(record, [{ kind: 'supplement-request' }]).findings.map(({ path }) => path)).toEqual([
      ['dossier', 'events', 2],
      ['dossier', 'events', 3],
    ])
  })

  test('one check has one outcome', () => {
    const both = [
      { kind: 'receipt', issued: '2024-03-04' } as const,
      { kind: 'refusal', issued: '2024-03-04' } as const,
    ]
    expect(checkIntakeSlips(dossier, both).findings).toMatchObject([
      { code: 'dossier.intake-slips-several', path: ['slips', 1] },
    ])
  })

  test('unreadable moments', () => {
    expect(
      checkIntakeSlips(dossier, [{ kind: 'refusal', issued: 'x' as `${number}-${number}-${number}` }]),
    ).toMatchObject({
      status: 'undetermined',
      findings: [{ path: ['slips', 0, 'issued'] }],
    })
  })
})

describe('checkRegister: numbers run on from 01 to the end of the year (Circular 01/2018 art. 10.2)', () => {
  const line = (number: number, day: string): RegisterEntry => ({
    kind: 'register',
    number,
    accepted: `${day}T08:00:00+07:00`,
  })

  test('gaps, repeats and a book that does not begin at the first number', () => {
    const found = checkRegister([
      line(2, '2024-01-02'),
      line(3, '2024-01-03'),
      line(3, '2024-01-04'),
      line(1, '2025-01-02'),
      { kind: 'register' },
      line(2, '2025-01-03'),
    ])
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ['dossier.register-not-from-first', { number: 2, first: 1, year: 2024 }],
      ['dossier.register-gap', { number: 3, expected: 4 }],
    ])
    expect(found[0]?.basis).toEqual([
      { document: '01/2018/TT-VPCP@2018-11-23', article: '10', clause: '2', point: 'c' },
    ])
  })

  test('outside the circular nothing is asked; unreadable moments are told', () => {
    expect(checkRegister([line(7, '2018-12-31'), line(9, '2025-09-15')])).toEqual([])
    expect(checkRegister([{ kind: 'register', number: 1, accepted: 'x' }])).toMatchObject([
      { code: 'dossier.slip-moment-unreadable', path: [0, 'accepted'] },
    ])
  })
})

describe('checkPaperTransfer: 1 working day (Decree 118/2025 art. 20.1.a)', () => {
  test.each([
    ['2026-03-05T08:00:00+07:00', '2026-03-06'],
    ['2026-03-06T15:30:00+07:00', '2026-03-09'],
    ['2026-04-29', '2026-05-04'],
  ])('received %s -> %s', (received, due) => {
    const outcome = checkPaperTransfer({ received })
    expect(outcome).toMatchObject({ status: 'decided', value: { due }, findings: [] })
    expect(checkPaperTransfer({ received, delivered: `${due}T16:00:00+07:00` }).findings).toEqual([])
  })

  test('late, not yet in force, unreadable', () => {
    expect(checkPaperTransfer({ received: '2026-03-05', delivered: '2026-03-09' }).findings).toMatchObject([
      {
        code: 'dossier.paper-transfer-late',
        path: ['delivered'],
        basis: [{ document: '118/2025/NĐ-CP@2025-06-09', article: '20', clause: '1', point: 'a' }],
      },
    ])
    expect(checkPaperTransfer({ received: '2025-06-30' })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'dossier.paper-transfer-not-in-force', severity: 'notice' }],
    })
    expect(checkPaperTransfer({ received: 'x' })).toMatchObject({ status: 'undetermined' })
  })
})
