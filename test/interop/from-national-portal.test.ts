import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { type FromPortal, fromNationalPortal, statusMaps, toNationalPortal } from '../../src/interop'
import { parseDossier } from '../../src/schema'

/** A packet as the .NET transfer object and the OpenCPS builder send it. */
const packet = {
  MaHoSo: '000.00.06.H56-231027-0361',
  MaTTHC: '1.002809.000.00.00.H56',
  TenTTHC: 'Đổi giấy phép lái xe',
  MaLinhVuc: 'G12-GT03',
  KenhThucHien: '2',
  NgayNopHoSo: '20231026201500',
  NgayTiepNhan: '20231027093200',
  NgayHenTra: '20231113170000',
  TrangThaiHoSo: '10',
  NgayKetThucXuLy: '20231110100000',
  NgayTra: '20231113083000',
  DuocSoHoa: '1',
  TaiKhoanDuocXacThucVoiVNeID: 'True',
  ChuHoSo: '',
  DanhSachGiayToKetQua: [],
  DanhSachHoSoBoSung: [
    {
      HoSoBoSungId: '77',
      NguoiYeuCauBoSung: 'Trần Thị B',
      NoiDungBoSung: 'Thiếu giấy khám sức khỏe',
      NgayBoSung: '20231030090000',
      NguoiTiepNhanBoSung: 'Trần Thị B',
      NgayTiepNhanBoSung: '20231106100000',
      TrangThaiBoSung: 'True',
      DanhSachGiayToBoSung: [{ TenGiayTo: 'Giấy khám sức khỏe', GiayToId: 5 }],
      NgayHenTraTruoc: '20231103170000',
      NgayHenTraMoi: '20231113170000',
    },
  ],
  QuaTrinhXuLy: [
    {
      NguoiXuLy: 'Lê Văn C',
      ChucDanh: 'Chuyên viên',
      ThoiDiemXuLy: '20231027100000',
      NoiDungXuLy: 'Chuyển phòng chuyên môn',
      TrangThai: '4',
    },
  ],
} as const

const codesOf = ({ findings }: FromPortal) => findings.map(({ code, severity }) => [code, severity])
const eventsOf = (read: FromPortal) => (read.status === 'valid' ? read.dossier.events : undefined)

describe('fromNationalPortal: a whole packet (field table 1.5)', () => {
  const read = fromNationalPortal(packet, {
    procedures: [{ code: '1.002809', limit: { amount: 5, unit: 'working-day' } }],
  })

  test('the dossier', () => {
    expect(read).toMatchObject({
      status: 'valid',
      dossier: {
        code: '000.00.06.H56-231027-0361',
        procedure: {
          code: '1.002809.000.00.00.H56',
          name: 'Đổi giấy phép lái xe',
          limit: { amount: 5, unit: 'working-day' },
        },
      },
    })
    expect(eventsOf(read)).toEqual([
      { type: 'submitted', at: '2023-10-26T20:15:00+07:00', channel: 'online' },
      { type: 'accepted', at: '2023-10-27T09:32:00+07:00', appointment: '2023-11-03T17:00:00+07:00' },
      { type: 'handed-over', at: '2023-10-27T10:00:00+07:00' },
      {
        type: 'supplement-requested',
        at: '2023-10-30T09:00:00+07:00',
        items: [{ name: 'Giấy khám sức khỏe' }],
        reason: 'Thiếu giấy khám sức khỏe',
      },
      { type: 'supplement-received', at: '2023-11-06T10:00:00+07:00', complete: true },
      { type: 'finished', at: '2023-11-10T10:00:00+07:00', result: 'granted' },
      { type: 'returned', at: '2023-11-13T08:30:00+07:00' },
    ])
  })

  test('what has no place is returned with its path', () => {
    expect(read.unmapped).toEqual([
      { path: ['MaLinhVuc'], value: 'G12-GT03' },
      { path: ['NgayHenTra'], value: '20231113170000' },
      { path: ['DuocSoHoa'], value: '1' },
      { path: ['TaiKhoanDuocXacThucVoiVNeID'], value: 'True' },
      { path: ['DanhSachHoSoBoSung', 0, 'HoSoBoSungId'], value: '77' },
      { path: ['DanhSachHoSoBoSung', 0, 'NguoiYeuCauBoSung'], value: 'Trần Thị B' },
      { path: ['DanhSachHoSoBoSung', 0, 'NguoiTiepNhanBoSung'], value: 'Trần Thị B' },
      { path: ['DanhSachHoSoBoSung', 0, 'NgayHenTraMoi'], value: '20231113170000' },
      { path: ['DanhSachHoSoBoSung', 0, 'DanhSachGiayToBoSung', 0, 'GiayToId'], value: 5 },
      { path: ['QuaTrinhXuLy', 0, 'NguoiXuLy'], value: 'Lê Văn C' },
      { path: ['QuaTrinhXuLy', 0, 'ChucDanh'], value: 'Chuyên viên' },
      { path: ['QuaTrinhXuLy', 0, 'NoiDungXuLy'], value: 'Chuyển phòng chuyên môn' },
    ])
  })

  test('the dossier is one: it parses, and its audit has no complaint about its shape', () => {
    if (read.status !== 'valid') throw new Error('not valid')
    expect(parseDossier(read.dossier).status).toBe('valid')
    const audit = auditDossier(read.dossier, { asOf: '2023-11-14T08:00:00+07:00' })
    expect(audit).toMatchObject({
      status: 'decided',
      value: { state: 'returned', due: '2023-11-13', timeliness: 'early' },
    })
  })

  test('local time is told once, with the fields', () => {
    expect(codesOf(read)).toEqual([['interop.local-time', 'notice']])
    expect(read.findings[0]?.params).toMatchObject({
      fields: expect.arrayContaining(['NgayTiepNhan', 'DanhSachHoSoBoSung.0.NgayBoSung']),
    })
  })
})

describe('fromNationalPortal: forms', () => {
  test.each([
    ['20231027093200', true],
    ['2023-10-27 09:32:00', true],
    ['2023-10-27T09:32:00.000', true],
    ['2023-10-27T09:32:00', true],
    ['2023-10-27T02:32:00.000Z', false],
    ['2023-10-27T09:32:00.123+07:00', false],
  ])('time %s, local: %s', (NgayTiepNhan, local) => {
    const read = fromNationalPortal({ MaHoSo: 'x', NgayTiepNhan })
    expect(eventsOf(read)).toEqual([{ type: 'accepted', at: '2023-10-27T09:32:00+07:00' }])
    expect(codesOf(read)).toEqual(local ? [['interop.local-time', 'notice']] : [])
  })

  test.each(['27/10/2023', '2023-10-27', '20231327093200', '2023-10-27 25:00:00', 20231027093200, {}])(
    'no time: %j',
    (NgayTiepNhan) => {
      const read = fromNationalPortal({ MaHoSo: 'x', NgayTiepNhan })
      expect(read).toMatchObject({
        status: 'invalid',
        findings: [{ code: 'interop.date-unreadable', severity: 'violation', path: ['NgayTiepNhan'] }],
        unmapped: [{ path: ['NgayTiepNhan'], value: NgayTiepNhan }],
      })
    },
  )

  test('the first day of the .NET calendar is no moment', () => {
    const read = fromNationalPortal({ MaHoSo: 'x', NgayTra: '0001-01-01T00:00:00' })
    expect(read).toMatchObject({ status: 'valid', unmapped: [{ path: ['NgayTra'] }] })
    expect(codesOf(read)).toEqual([['interop.date-empty', 'warning']])
  })

  test.each([
    ['True', true],
    ['False', false],
    ['true', true],
    ['1', true],
    ['0', false],
    [1, true],
    [true, true],
    [false, false],
  ])('truth %j -> %s', (TrangThaiBoSung, complete) => {
    const DanhSachHoSoBoSung = [
      {
        NgayBoSung: '20231030090000',
        NgayTiepNhanBoSung: '20231106100000',
        TrangThaiBoSung,
        DanhSachGiayToBoSung: ['Ảnh'],
      },
    ]
    const read = fromNationalPortal({ MaHoSo: 'x', DanhSachHoSoBoSung })
    expect(eventsOf(read)?.[1]).toEqual({ type: 'supplement-received', at: '2023-11-06T10:00:00+07:00', complete })
  })

  test('truth that is free text, lists that are none, texts that are objects', () => {
    const read = fromNationalPortal({
      MaHoSo: 'x',
      MaTTHC: {},
      QuaTrinhXuLy: 'đã chuyển',
      DanhSachHoSoBoSung: [
        'x',
        { NgayBoSung: '20231030090000', NgayTiepNhanBoSung: '20231106100000', TrangThaiBoSung: 'Đã bổ sung' },
      ],
    })
    expect(read.status).toBe('invalid')
    expect(read.findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['interop.text-form', 'MaTTHC'],
      ['interop.list-form', 'DanhSachHoSoBoSung.0'],
      ['interop.boolean-unreadable', 'DanhSachHoSoBoSung.1.TrangThaiBoSung'],
      ['interop.list-form', 'QuaTrinhXuLy'],
      ['interop.local-time', undefined],
    ])
  })

  test.each([null, 'x', 7, [packet], undefined])('no packet: %j', (given) => {
    expect(fromNationalPortal(given)).toMatchObject({
      status: 'invalid',
      findings: [{ code: 'interop.packet-form' }],
      unmapped: [{ path: [], value: given }],
    })
  })

  test('no code', () => {
    expect(fromNationalPortal({ MaHoSo: '' })).toMatchObject({
      status: 'invalid',
      findings: [{ code: 'interop.field-missing', params: { field: 'MaHoSo' } }],
    })
  })
})

describe('fromNationalPortal: how it ended', () => {
  const base = { MaHoSo: 'x', NgayTiepNhan: '2023-10-27T09:32:00+07:00' }
  const end = '2023-11-01T10:00:00+07:00'

  test.each([
    ['9', { NgayKetThucXuLy: end }, { type: 'finished', at: end, result: 'granted' }],
    ['7', { NgayKetThucXuLy: end }, { type: 'stopped', at: end }],
    ['3', { NgayTuChoi: end }, { type: 'finished', at: end, result: 'refused' }],
    ['9', { NgayTuChoi: end, NgayKetThucXuLy: end }, { type: 'finished', at: end, result: 'refused' }],
  ])('status %s with %j', (TrangThaiHoSo, fields, event) => {
    const read = fromNationalPortal({ ...base, TrangThaiHoSo, ...fields })
    expect(eventsOf(read)?.[1]).toEqual(event)
    expect(read).toMatchObject({ findings: [], unmapped: [] })
  })

  test('a refusal at intake', () => {
    const read = fromNationalPortal({ MaHoSo: 'x', TrangThaiHoSo: 3, NgayTuChoi: end })
    expect(eventsOf(read)).toEqual([{ type: 'refused', at: end }])
  })

  test('an end while the status is open is not taken for a result', () => {
    const read = fromNationalPortal({ ...base, TrangThaiHoSo: '4', NgayKetThucXuLy: end })
    expect(eventsOf(read)?.length).toBe(1)
    expect(codesOf(read)).toEqual([['interop.end-while-open', 'warning']])
    expect(read.unmapped).toEqual([{ path: ['NgayKetThucXuLy'], value: end }])
  })

  test('a status whose event has no moment', () => {
    const read = fromNationalPortal({ ...base, TrangThaiHoSo: '7' })
    expect(codesOf(read)).toEqual([['interop.status-without-moment', 'warning']])
    expect(read.unmapped).toEqual([{ path: ['TrangThaiHoSo'], value: '7' }])
  })

  test('the progress list fills in what the fields do not tell, and only that', () => {
    const read = fromNationalPortal({
      ...base,
      TrangThaiHoSo: '7',
      QuaTrinhXuLy: [
        { TrangThai: '2', ThoiDiemXuLy: '2023-10-27T09:40:00+07:00' },
        { TrangThai: '5', ThoiDiemXuLy: '2023-10-30T09:00:00+07:00', NoiDungXuLy: 'Thiếu ảnh', NguoiXuLy: 'C' },
        { TrangThai: 7, ThoiDiemXuLy: end, NoiDungXuLy: 'Rút' },
      ],
    })
    expect(eventsOf(read)?.slice(1)).toEqual([
      {
        type: 'supplement-requested',
        at: '2023-10-30T09:00:00+07:00',
        items: [{ name: 'Thiếu ảnh' }],
        reason: 'Thiếu ảnh',
      },
      { type: 'stopped', at: end, reason: 'Rút' },
    ])
    expect(read.unmapped.map(({ path }) => path)).toEqual([
      ['QuaTrinhXuLy', 0],
      ['QuaTrinhXuLy', 1, 'NguoiXuLy'],
    ])
  })

  test('a refusal of an accepted dossier is a result; a promise without acceptance is not lost', () => {
    const refused = [{ TrangThai: '3', ThoiDiemXuLy: end, NoiDungXuLy: 'Không đủ điều kiện' }]
    const read = fromNationalPortal({ ...base, TrangThaiHoSo: '3', QuaTrinhXuLy: refused })
    expect(eventsOf(read)?.[1]).toEqual({ type: 'finished', at: end, result: 'refused', reason: 'Không đủ điều kiện' })
    const entry = { NgayBoSung: end, NgayHenTraTruoc: '20231103170000' }
    expect(fromNationalPortal({ MaHoSo: 'x', DanhSachHoSoBoSung: [entry] }).unmapped).toEqual([
      { path: ['DanhSachHoSoBoSung', 0, 'NgayHenTraTruoc'], value: '20231103170000' },
    ])
  })

  test('systems that always send the list of supplements empty', () => {
    const read = fromNationalPortal({ ...base, TrangThaiHoSo: '5', NgayYeuCauBoSung: end, DanhSachHoSoBoSung: [] })
    expect(eventsOf(read)?.[1]).toEqual({ type: 'supplement-requested', at: end, items: [] })
    expect(codesOf(read)).toEqual([['interop.supplement-without-list', 'notice']])
  })
})

describe('statuses 6 and 8: what they mean is a choice that is told', () => {
  const base = { MaHoSo: 'x', NgayTiepNhan: '2023-10-27T09:32:00+07:00', NgayKetThucXuLy: '2023-11-01T10:00:00+07:00' }

  test('8 ends, unless it pauses', () => {
    const ends = fromNationalPortal({ ...base, TrangThaiHoSo: '8' })
    expect(eventsOf(ends)?.[1]).toEqual({ type: 'closed', at: '2023-11-01T10:00:00+07:00' })
    expect(ends.findings).toMatchObject([{ code: 'interop.status-read-as', params: { status: 8, option: 'ends' } }])
    const pauses = fromNationalPortal(
      { ...base, TrangThaiHoSo: '8' },
      { policy: { 'dossier.portal-status-8': 'pauses' } },
    )
    expect(eventsOf(pauses)?.length).toBe(1)
    expect(codesOf(pauses)).toContainEqual(['interop.status-without-moment', 'warning'])
    expect(pauses.unmapped.map(({ path }) => path)).toEqual([['NgayKetThucXuLy'], ['TrangThaiHoSo']])
  })

  test('6 does not pause, unless the host says so', () => {
    const { NgayKetThucXuLy: _, ...open } = base
    const at = '2023-10-30T09:00:00+07:00'
    const given = { ...open, TrangThaiHoSo: '6', QuaTrinhXuLy: [{ TrangThai: '6', ThoiDiemXuLy: at }] }
    const runs = fromNationalPortal(given)
    expect(codesOf(runs)).toEqual([['interop.status-read-as', 'notice']])
    expect(eventsOf(runs)?.length).toBe(1)
    const pauseBasis = { document: '118/2025/NĐ-CP@2025-06-09', article: '24' } as const
    const pauses = fromNationalPortal(given, { policy: { 'dossier.portal-status-6': 'pauses' }, pauseBasis })
    expect(eventsOf(pauses)?.[1]).toEqual({ type: 'paused', at, basis: pauseBasis })
  })

  test('the Thanh Hóa system pauses on both; the choice of the host wins', () => {
    const given = { ...base, TrangThaiHoSoId: 8 }
    const statusMap = statusMaps.thanhHoa
    expect(eventsOf(fromNationalPortal(given, { statusMap }))?.length).toBe(1)
    const policy = { 'dossier.portal-status-8': 'ends' } as const
    expect(eventsOf(fromNationalPortal(given, { statusMap, policy }))?.[1]?.type).toBe('closed')
  })

  test('OpenCPS keys; a sub-status row goes before; an unknown status is a warning', () => {
    const read = (dossierStatus: string, dossierSubStatus?: string) =>
      fromNationalPortal(
        { ...base, dossierStatus, dossierSubStatus },
        {
          statusMap: {
            ...statusMaps.openCps,
            rows: [{ status: 'done', subStatus: '410', code: 7 }, ...statusMaps.openCps.rows],
          },
        },
      )
    expect(eventsOf(read('releasing'))?.[1]?.type).toBe('finished')
    expect(eventsOf(read('done', '410'))?.[1]?.type).toBe('stopped')
    const unknown = read('pausing', '110')
    expect(codesOf(unknown)).toEqual([['interop.status-unknown', 'warning']])
    expect(unknown.unmapped.map(({ path }) => path)).toEqual([['dossierStatus'], ['dossierSubStatus']])
    expect(fromNationalPortal({ MaHoSo: 'x', TrangThaiHoSo: '11' }).findings).toMatchObject([
      { code: 'interop.status-unknown', params: { given: '"11"' } },
    ])
  })
})

describe('fromNationalPortal: laws', () => {
  test('nothing throws and nothing is lost, whatever the fields hold', () => {
    const fields = Object.keys(packet)
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fields, 'toString', '__proto__', 'Khac'), fc.jsonValue()),
        (given) => {
          const before = JSON.stringify(given)
          const read = fromNationalPortal(given)
          expect(JSON.stringify(given)).toBe(before)
          if (read.status === 'valid')
            expect(read.findings.every(({ severity }) => severity !== 'violation')).toBe(true)
          const isEmpty = (value: unknown) =>
            value === null || value === '' || (Array.isArray(value) && value.length === 0)
          const told = new Set(read.unmapped.map(({ path }) => path[0]))
          for (const field of ['Khac', 'toString']) {
            if (Object.hasOwn(given, field) && !isEmpty(given[field])) expect(told.has(field)).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('from a packet and back: every field that was mapped is the same', () => {
    const read = fromNationalPortal(packet)
    if (read.status !== 'valid') throw new Error('not valid')
    const { packet: written } = toNationalPortal(read.dossier)
    const { DanhSachHoSoBoSung, ...fields } = written
    expect(packet).toMatchObject({ ...fields, NgayHenTra: packet.NgayHenTra })
    expect(written.NgayHenTra).toBe(packet.DanhSachHoSoBoSung[0].NgayHenTraTruoc)
    expect(packet.DanhSachHoSoBoSung).toMatchObject(DanhSachHoSoBoSung)
  })

  test('types', () => {
    const read = fromNationalPortal(packet)
    expectTypeOf(read.status).toEqualTypeOf<'valid' | 'invalid'>()
    // @ts-expect-error an invalid packet has no dossier
    if (read.status === 'invalid') read.dossier
  })
})
