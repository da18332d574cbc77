import { describe, expect, test } from 'vitest'
import { checkSlip, type Dossier, type DossierEvent, type Slip } from '../../src/dossier'

const limit = { amount: 5, unit: 'working-day' } as const
const at = (day: string, hour = '09:00') => `2024-03-${day}T${hour}:00+07:00` as const
const requested = (day: string, name: string): DossierEvent => ({
  type: 'supplement-requested',
  at: at(day),
  items: [{ name }],
  reason: 'Thiếu so với danh mục',
  written: true,
  through: 'one-stop',
})
const accepted = { type: 'accepted', at: at('04'), appointment: '2024-03-11' } as const
const recordOf = (...events: readonly DossierEvent[]): Dossier => ({
  code: 'H56-240304-0001',
  procedure: { limit },
  events,
})
const head = {
  unit: 'Phường Ninh Kiều',
  code: 'H56-240304-0001',
  applicant: { name: 'Nguyễn Văn A' },
  request: 'Cấp bản sao',
}

/** What a slip says otherwise than the record: codes with the place on the slip and what they tell. */
const differences = (slip: object, record: Dossier) =>
  checkSlip({ ...head, ...slip } as Slip, record).findings.flatMap(({ code, path, params }) =>
    /slip-(incomplete|moment-unreadable)/.test(code) ? [] : [[code, path?.join('.'), params] as const],
  )
const codes = (slip: object, record: Dossier) => differences(slip, record).map(([code, path]) => [code, path])

describe('a receipt', () => {
  const again: readonly DossierEvent[] = [
    accepted,
    requested('05', 'Ảnh'),
    { type: 'supplement-received', at: at('07'), complete: false },
    { type: 'supplement-received', at: at('08'), complete: true },
  ]
  const receipt = { kind: 'receipt', limit }

  test('of the day of the complete dossier counts anew from there (Decree 61/2018 art. 19.4)', () => {
    expect(
      differences({ ...receipt, issued: at('08'), accepted: at('08'), due: '2024-03-15' }, recordOf(...again)),
    ).toEqual([])
    expect(codes({ ...receipt, issued: at('08'), accepted: at('08'), due: '2024-03-18' }, recordOf(...again))).toEqual([
      ['dossier.slip-due-later', 'due'],
    ])
  })

  test('of another day, or of none, is the first one; an incomplete supplement has no receipt', () => {
    for (const issued of [undefined, at('07'), at('20')]) {
      const slip = { ...receipt, ...(issued && { issued }), accepted: at('04'), due: '2024-03-11' }
      expect(differences(slip, recordOf(...again)), String(issued)).toEqual([])
    }
  })

  test('an earlier promise is a notice; the minute counts, seconds do not; a day is compared as a day', () => {
    const early = checkSlip({ ...head, ...receipt, accepted: at('04'), due: '2024-03-08' } as Slip, recordOf(accepted))
    expect(early.findings.find(({ code }) => code === 'dossier.slip-due-earlier')).toMatchObject({ severity: 'notice' })
    const due = '2024-03-11'
    expect(codes({ ...receipt, accepted: '2024-03-04T09:00:59+07:00', due }, recordOf(accepted))).toEqual([])
    expect(codes({ ...receipt, accepted: '2024-03-04', due }, recordOf(accepted))).toEqual([])
    expect(codes({ ...receipt, accepted: '2024-03-04T09:01:00+07:00', due }, recordOf(accepted))).toEqual([
      ['dossier.slip-moment-differs', 'accepted'],
    ])
  })

  test('the limit is the same in amount and in unit', () => {
    const slip = { ...receipt, accepted: at('04'), due: '2024-03-11' }
    expect(codes({ ...slip, limit: { amount: 5, unit: 'day' } }, recordOf(accepted))).toEqual([
      ['dossier.slip-limit-differs', 'limit'],
    ])
    expect(codes({ ...slip, limit: { amount: 6, unit: 'working-day' } }, recordOf(accepted))).toEqual([
      ['dossier.slip-limit-differs', 'limit'],
    ])
  })
})

describe('a supplement request', () => {
  const record = recordOf(accepted, requested('05', 'Ảnh '), requested('06', 'Bản vẽ'))
  const slip = { kind: 'supplement-request', reason: ' Thiếu so với danh mục' }

  test('is of its day, else the last; spaces around a paper or a reason do not count', () => {
    expect(codes({ ...slip, issued: at('05'), items: [' Ảnh'] }, record)).toEqual([])
    expect(codes({ ...slip, issued: at('20'), items: ['Bản vẽ'] }, record)).toEqual([])
  })

  test('what lacks and what was added are told apart', () => {
    expect(differences({ ...slip, issued: at('05'), items: ['Sổ'] }, record)).toEqual([
      ['dossier.slip-items-differ', 'items', { missing: ['Ảnh'], added: ['Sổ'] }],
    ])
    expect(differences({ ...slip, issued: at('05'), items: ['Ảnh', 'Sổ'] }, record)).toEqual([
      ['dossier.slip-items-differ', 'items', { missing: [], added: ['Sổ'] }],
    ])
    expect(differences({ ...slip, issued: at('05'), items: [] }, record)).toEqual([
      ['dossier.slip-items-differ', 'items', { missing: ['Ảnh'], added: [] }],
    ])
    expect(codes({ ...slip, issued: at('05'), items: ['Ảnh'], reason: 'Khác' }, record)).toEqual([
      ['dossier.slip-reason-differs', 'reason'],
    ])
  })
})

describe('a refusal', () => {
  test('has a refused result, not a granted one', () => {
    const finished = (result: 'granted' | 'refused') =>
      recordOf(accepted, { type: 'finished', at: at('08'), result, reason: 'Không đủ điều kiện' })
    const slip = { kind: 'refusal', issued: at('08'), reason: 'Không đủ điều kiện' }
    expect(codes(slip, finished('refused'))).toEqual([])
    expect(codes(slip, finished('granted'))).toEqual([['dossier.slip-without-event', undefined]])
  })
})

describe('an apology', () => {
  const late = {
    type: 'late-notified',
    at: at('12'),
    newDate: '2024-03-20',
    reason: 'Chờ ý kiến',
    apology: true,
  } as const
  const slip = { kind: 'apology', accepted: at('04'), newDate: '2024-03-20', reason: 'Chờ ý kiến' }

  test('names the day that was promised or the one of the law, and no other', () => {
    const promised = recordOf({ ...accepted, appointment: '2024-03-13' }, late)
    expect(codes({ ...slip, due: '2024-03-13' }, promised)).toEqual([])
    expect(codes({ ...slip, due: '2024-03-11' }, promised)).toEqual([])
    expect(differences({ ...slip, due: '2024-03-12' }, promised)).toEqual([
      ['dossier.slip-moment-differs', 'due', { field: 'due', printed: '2024-03-12', recorded: '2024-03-11' }],
    ])
  })

  test('after a complete supplement the first promise stands no longer', () => {
    const record = recordOf(
      accepted,
      requested('05', 'Ảnh'),
      { type: 'supplement-received', at: at('06'), complete: true },
      late,
    )
    expect(codes({ ...slip, due: '2024-03-13' }, record)).toEqual([])
    expect(codes({ ...slip, due: '2024-03-11' }, record)).toEqual([['dossier.slip-moment-differs', 'due']])
  })

  test('the new day comes after the old one', () => {
    const record = recordOf(accepted, { ...late, newDate: '2024-03-11' })
    expect(codes({ ...slip, due: '2024-03-11', newDate: '2024-03-11' }, record)).toEqual([
      ['dossier.slip-new-date-not-later', 'newDate'],
    ])
    expect(
      codes(
        { ...slip, due: '2024-03-11', newDate: '2024-03-12' },
        recordOf(accepted, { ...late, newDate: '2024-03-12' }),
      ),
    ).toEqual([])
  })
})

describe('an entry of the register, and hand-overs', () => {
  test('the entry is compared with acceptance, result and return', () => {
    const record = recordOf(
      accepted,
      { type: 'finished', at: at('08'), result: 'granted' },
      { type: 'returned', at: at('11') },
    )
    const entry = {
      kind: 'register',
      number: 1,
      accepted: at('04'),
      due: '2024-03-11',
      finished: at('08'),
      returned: at('11'),
    }
    expect(codes(entry, record)).toEqual([])
    expect(codes({ ...entry, finished: at('09'), returned: at('12') }, record)).toEqual([
      ['dossier.slip-moment-differs', 'finished'],
      ['dossier.slip-moment-differs', 'returned'],
    ])
  })

  test('each hand-over begins where and when the one before ended', () => {
    const over = (from: string, to: string, moment: string) => ({ from, to, at: moment })
    const control = (...handovers: readonly object[]) =>
      codes({ kind: 'control', issued: at('12'), handovers }, recordOf(accepted))
    expect(control(over('A', 'B ', at('04')), over(' B', 'C', at('04')))).toEqual([])
    expect(control(over('A', 'B', at('04')), over('C', 'D', at('04', '08:00')))).toEqual([
      ['dossier.slip-handover-gap', 'handovers.1.from'],
      ['dossier.slip-handover-order', 'handovers.1.at'],
    ])
  })
})
