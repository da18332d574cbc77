import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkSlip, type Dossier, formNumber, type ReceiptSlip, type Slip } from '../../src/dossier'

const dossier: Dossier = {
  code: '000.00.06.H56-231027-0361',
  procedure: { limit: { amount: 5, unit: 'working-day' } },
  events: [{ type: 'accepted', at: '2023-10-27T09:32:00+07:00' }],
}

const receipt: ReceiptSlip = {
  kind: 'receipt',
  issued: '2023-10-27T09:35:00+07:00',
  unit: 'Trung tâm Phục vụ hành chính công',
  code: dossier.code,
  applicant: { name: 'Nguyễn Văn A' },
  request: 'Đổi giấy phép lái xe',
  components: [{ name: 'Đơn đề nghị', copies: 1, form: 'original' }],
  sets: 1,
  limit: { amount: 5, unit: 'working-day' },
  accepted: '2023-10-27T09:32:00+07:00',
  due: '2023-11-03T17:00:00+07:00',
  returnPlace: 'Quầy số 3',
  officer: 'Trần Thị B',
}

const codesOf = (slip: Slip, record: Dossier = dossier) =>
  checkSlip(slip, record).findings.map(({ code, severity, path }) => [code, severity, path?.join('.')])

describe('formNumber: 05 changed its meaning', () => {
  test.each([
    ['receipt', '01', '01'],
    ['supplement-request', '02', '02'],
    ['refusal', '03', '03'],
    ['apology', '04', '04'],
    ['stop-notice', undefined, '05'],
    ['control', '05', '06'],
    ['register', '06', '07'],
  ] as const)('%s: Circular 01/2018 art. 9.1 %s, Circular 03/2025 Annex I %s', (kind, before, after) => {
    expect(formNumber(kind, '2019-01-05')).toBeUndefined()
    expect(formNumber(kind, '2019-01-06')).toBe(before)
    expect(formNumber(kind, '2025-09-14')).toBe(before)
    expect(formNumber(kind, '2025-09-15')).toBe(after)
  })

  test('a day that is none is refused by name', () => {
    expect(() => formNumber('receipt', '2025-02-30')).toThrow(/2025-02-30/)
  })
})

describe('checkSlip: receipt', () => {
  test('a published slip that follows the rule (case P-01)', () => {
    expect(checkSlip(receipt, dossier)).toMatchObject({
      status: 'decided',
      value: { formNumber: '01', right: true },
      findings: [],
    })
  })

  test('what the decree demands is a violation, what the form has is a warning', () => {
    const { code: _, officer: __, ...rest } = receipt
    expect(codesOf({ ...rest, returnPlace: ' ' })).toEqual([
      ['dossier.slip-incomplete', 'violation', 'code'],
      ['dossier.slip-incomplete', 'violation', 'returnPlace'],
      ['dossier.slip-incomplete', 'warning', 'officer'],
    ])
    expect(codesOf({ ...receipt, applicant: {} })).toEqual([['dossier.slip-incomplete', 'warning', 'applicant.name']])
  })

  test('regime B demands the moment of acceptance and the manner of return (Decree 118/2025 art. 17.3, 22.3)', () => {
    const record = { ...dossier, events: [{ type: 'accepted', at: '2025-07-01T08:00:00+07:00' }] } as const
    const { accepted: _, ...rest } = receipt
    const slip = { ...rest, issued: '2025-07-01', due: '2025-07-08' } as const
    expect(codesOf(slip, record)).toEqual([
      ['dossier.slip-incomplete', 'violation', 'accepted'],
      ['dossier.slip-incomplete', 'violation', 'returnManner'],
    ])
    expect(checkSlip(slip, record).findings[0]?.basis).toContainEqual({
      document: '118/2025/NĐ-CP@2025-06-09',
      article: '17',
      clause: '3',
    })
  })

  test('it says what the record says', () => {
    const wrong: ReceiptSlip = {
      ...receipt,
      code: '000.00.06.H56-231027-0362',
      accepted: '2023-10-26T09:32:00+07:00',
      limit: { amount: 7, unit: 'working-day' },
      due: '2023-11-07',
    }
    expect(codesOf(wrong)).toEqual([
      ['dossier.slip-code-differs', 'violation', 'code'],
      ['dossier.slip-moment-differs', 'violation', 'accepted'],
      ['dossier.slip-limit-differs', 'violation', 'limit'],
      ['dossier.slip-due-later', 'violation', 'due'],
    ])
  })

  test('an earlier promise is a notice; seconds and offsets do not matter', () => {
    expect(codesOf({ ...receipt, due: '2023-11-02', accepted: '2023-10-27T02:32:41Z' })).toEqual([
      ['dossier.slip-due-earlier', 'notice', 'due'],
    ])
  })

  test('an immediate result has neither limit nor due day', () => {
    const { due: _, limit: __, ...rest } = receipt
    expect(codesOf(rest, { ...dossier, procedure: {} })).toEqual([])
    expect(codesOf(rest)).toEqual([
      ['dossier.slip-incomplete', 'violation', 'due'],
      ['dossier.slip-incomplete', 'warning', 'limit'],
    ])
  })

  test('a receipt given again after the supplement counts anew (Decree 61/2018 art. 19.4)', () => {
    const record: Dossier = {
      ...dossier,
      events: [
        ...dossier.events,
        { type: 'supplement-requested', at: '2023-10-30T09:00:00+07:00', items: [{ name: 'Ảnh' }], reason: 'Thiếu' },
        { type: 'supplement-received', at: '2023-11-06T10:00:00+07:00', complete: true },
      ],
    }
    const again: ReceiptSlip = {
      ...receipt,
      issued: '2023-11-06',
      accepted: '2023-11-06T10:00:00+07:00',
      due: '2023-11-13',
    }
    expect(codesOf(again, record)).toEqual([])
    expect(codesOf(receipt, record)).toEqual([])
  })

  test('a slip without its event', () => {
    expect(codesOf(receipt, { ...dossier, events: [] })).toEqual([
      ['dossier.slip-without-event', 'violation', undefined],
    ])
  })
})

const requested = {
  type: 'supplement-requested',
  at: '2023-10-30T09:00:00+07:00',
  items: [{ name: 'Ảnh 3x4' }, { name: 'Giấy khám sức khỏe' }],
  reason: 'Thành phần hồ sơ còn thiếu',
} as const

describe('checkSlip: supplement request, refusal', () => {
  const record: Dossier = { ...dossier, events: [...dossier.events, requested] }
  const slip = {
    kind: 'supplement-request',
    issued: '2023-10-30',
    unit: 'Bộ phận Một cửa',
    code: dossier.code,
    applicant: { name: 'Nguyễn Văn A' },
    request: 'Đổi giấy phép lái xe',
    items: ['Giấy khám sức khỏe', 'Ảnh 3x4 '],
    reason: 'Thành phần hồ sơ còn thiếu',
    guidance: 'Trần Thị B, 0292 000 000',
    officer: 'Trần Thị B',
  } as const

  test('the items of the slip are those of the request, in any order', () => {
    expect(codesOf(slip, record)).toEqual([])
    expect(checkSlip({ ...slip, items: ['Ảnh 3x4', 'Hộ khẩu'] }, record).findings).toMatchObject([
      { code: 'dossier.slip-items-differ', params: { missing: ['Giấy khám sức khỏe'], added: ['Hộ khẩu'] } },
    ])
    expect(codesOf({ ...slip, reason: 'Khác' }, record)).toEqual([['dossier.slip-reason-differs', 'warning', 'reason']])
  })

  test('without reason or items: Decree 61/2018 art. 17.1.a, 19.4', () => {
    expect(codesOf({ ...slip, items: [], reason: '' }, record)).toEqual([
      ['dossier.slip-incomplete', 'violation', 'items'],
      ['dossier.slip-incomplete', 'violation', 'reason'],
      ['dossier.slip-items-differ', 'violation', 'items'],
    ])
  })

  test('a refusal at intake or as a result', () => {
    const refusal = {
      kind: 'refusal',
      issued: '2023-10-31',
      unit: 'Bộ phận Một cửa',
      applicant: { name: 'A' },
      request: 'Đổi giấy phép',
      officer: 'B',
      reason: 'Không đủ điều kiện',
    } as const
    const finished = (result: 'granted' | 'refused'): Dossier => ({
      ...dossier,
      events: [...dossier.events, { type: 'finished', at: '2023-10-31T09:00:00+07:00', result }],
    })
    expect(codesOf(refusal, finished('refused'))).toEqual([])
    expect(codesOf(refusal, finished('granted'))).toEqual([['dossier.slip-without-event', 'violation', undefined]])
    expect(codesOf({ ...refusal, reason: '' }, finished('refused'))).toEqual([
      ['dossier.slip-incomplete', 'violation', 'reason'],
    ])
  })
})

describe('checkSlip: apology and stopping', () => {
  const record: Dossier = {
    ...dossier,
    events: [
      ...dossier.events,
      {
        type: 'late-notified',
        at: '2023-11-01T09:00:00+07:00',
        newDate: '2023-11-08',
        reason: 'Chờ ý kiến',
        apology: true,
      },
    ],
  }
  const apology = {
    kind: 'apology',
    issued: '2023-11-01',
    unit: 'Sở Giao thông vận tải',
    code: dossier.code,
    accepted: '2023-10-27T09:32:00+07:00',
    due: '2023-11-03',
    reason: 'Chờ ý kiến',
    newDate: '2023-11-08',
  } as const

  test('right', () => expect(codesOf(apology, record)).toEqual([]))

  test('the new date is that of the record, and later; the old one is the due day', () => {
    expect(codesOf({ ...apology, due: '2023-11-09' }, record)).toEqual([
      ['dossier.slip-moment-differs', 'violation', 'due'],
      ['dossier.slip-new-date-not-later', 'violation', 'newDate'],
    ])
    expect(codesOf({ ...apology, newDate: '2023-11-09' }, record)).toEqual([
      ['dossier.slip-moment-differs', 'violation', 'newDate'],
    ])
  })

  test('a notice of stopping exists only under Decree 118/2025', () => {
    const notice = {
      kind: 'stop-notice',
      unit: 'U',
      code: dossier.code,
      applicant: { name: 'A' },
      reason: 'Rút',
    } as const
    const stopped = (day: string): Dossier => ({
      ...dossier,
      events: [
        { type: 'accepted', at: `${day}T08:00:00+07:00` },
        { type: 'stopped', at: `${day}T10:00:00+07:00` },
      ],
    })
    expect(codesOf({ ...notice, issued: '2025-06-30' }, stopped('2025-06-30'))).toEqual([
      ['dossier.slip-not-in-force', 'violation', undefined],
    ])
    expect(checkSlip({ ...notice, issued: '2025-09-15' }, stopped('2025-09-15'))).toMatchObject({
      value: { formNumber: '05', right: true },
      findings: [],
    })
  })
})

describe('checkSlip: control slip and register', () => {
  const control = {
    kind: 'control',
    issued: '2023-10-27',
    unit: 'U',
    code: dossier.code,
    handovers: [
      { from: 'Một cửa', to: 'Phòng Quản lý', at: '2023-10-27T10:00:00+07:00' },
      { from: 'Phòng Quản lý', to: 'Lãnh đạo Sở', at: '2023-10-30T10:00:00+07:00' },
    ],
  } as const

  test('each hand-over goes on from the one before', () => {
    expect(codesOf(control)).toEqual([])
    const [first, second] = control.handovers
    const gap = { ...control, handovers: [first, { ...second, from: 'Văn phòng', at: '2023-10-26T10:00:00+07:00' }] }
    expect(codesOf(gap)).toEqual([
      ['dossier.slip-handover-gap', 'warning', 'handovers.1.from'],
      ['dossier.slip-handover-order', 'violation', 'handovers.1.at'],
    ])
  })

  test('a line of the register repeats the record', () => {
    const entry = {
      kind: 'register',
      issued: '2023-10-27',
      number: 1,
      code: dossier.code,
      applicant: { name: 'A' },
      accepted: '2023-10-27T09:32:00+07:00',
      due: '2023-11-03',
    } as const
    expect(codesOf(entry)).toEqual([])
    expect(codesOf({ ...entry, due: '2023-11-06' })).toEqual([['dossier.slip-due-later', 'violation', 'due']])
  })
})

describe('checkSlip: what cannot be judged', () => {
  test('moments that cannot be read, in the slip and in the record', () => {
    const record: Dossier = { ...dossier, events: [{ type: 'accepted', at: 'x', appointment: 'y' }] }
    expect(checkSlip({ ...receipt, due: '03/11/2023' }, record)).toMatchObject({
      status: 'undetermined',
      findings: [
        { code: 'dossier.slip-moment-unreadable', path: ['due'] },
        { path: ['dossier', 'events', 0, 'at'] },
        { path: ['dossier', 'events', 0, 'appointment'] },
      ],
    })
  })

  test('no day at all', () => {
    const outcome = checkSlip({ kind: 'refusal', code: 'x' }, { ...dossier, events: [] })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      missing: ['issued'],
      findings: [{ code: 'dossier.slip-code-differs' }],
    })
  })

  test('types: a slip is told apart by its kind', () => {
    expectTypeOf<Extract<Slip, { kind: 'receipt' }>>().toEqualTypeOf<ReceiptSlip>()
    // @ts-expect-error there is no such slip
    const unknown = checkSlip({ kind: 'thank-you' }, dossier)
    expect(unknown).toMatchObject({ status: 'undetermined', findings: [{ code: 'dossier.slip-kind-unknown' }] })
  })

  test('a promise after the computed day is never right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 27 }), (day) => {
        const due = `2023-11-${String(day).padStart(2, '0')}` as const
        const outcome = checkSlip({ ...receipt, due: due as `${number}-${number}-${number}` }, dossier)
        expect(outcome.status === 'decided' && outcome.value.right).toBe(day <= 3)
      }),
    )
  })
})
