import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnit, findUnitsByName, listUnits } from '../../src/units/index'

const before = '2024-03-30'
const after = '2025-07-01'
const idsOf = (name: string, date: typeof before | typeof after) => findUnitsByName(name, date).map(({ id }) => id)

describe('units.find-units-by-name', () => {
  it.each([
    ['Sở Nội vụ', ['so-noi-vu']],
    ['SỞ NỘI VỤ', ['so-noi-vu']],
    ['so noi vu', ['so-noi-vu']],
    ['Nội vụ', ['so-noi-vu']],
    ['Sở Nội vụ thành phố Cần Thơ', ['so-noi-vu']],
    ['Sở TT&TT', ['so-thong-tin-va-truyen-thong']],
    ['Sở LĐ-TB&XH', ['so-lao-dong-thuong-binh-va-xa-hoi']],
    ['Sở Văn hoá, Thể thao và Du lịch', ['so-van-hoa-the-thao-va-du-lich']],
    ['VP UBND TP', ['van-phong-ubnd-thanh-pho']],
    ['Thanh tra TP. Cần Thơ', ['thanh-tra-thanh-pho']],
    ['Ban Quản lý các KCX và CN', ['ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep']],
    ['UBND TP Cần Thơ', ['ubnd-thanh-pho']],
    ['Uỷ ban nhân dân thành phố', ['ubnd-thanh-pho']],
    ['HĐND TP', ['hdnd-thanh-pho']],
    ['TT. HĐND TP', ['hdnd-thanh-pho']],
    ['UBMT TQVN TPCT', ['ubmttq-thanh-pho']],
    ['UBMTTQ Việt Nam thành phố', ['ubmttq-thanh-pho']],
    ['UBND quận Ninh Kiều', ['ubnd-quan-ninh-kieu']],
    ['Q. Ninh Kiều', ['ubnd-quan-ninh-kieu']],
    ['UBND P. Cái Khế', ['ubnd-phuong-cai-khe']],
    ['phuong cai khe', ['ubnd-phuong-cai-khe']],
    ['Phường An Hoà', ['ubnd-phuong-an-hoa']],
    ['bình thuỷ', ['ubnd-quan-binh-thuy', 'ubnd-phuong-binh-thuy']],
    ['Vĩnh Thạnh', ['ubnd-huyen-vinh-thanh', 'ubnd-thi-tran-vinh-thanh']],
    ['TT. Vĩnh Thạnh', ['ubnd-thi-tran-vinh-thanh']],
    ['Thạnh An', ['ubnd-thi-tran-thanh-an', 'ubnd-xa-thanh-an']],
    ['xã Thạnh Qưới', ['ubnd-xa-thanh-quoi']],
    [
      'Trung tâm Văn hóa - Thể thao và Truyền thanh quận Thốt Nốt',
      ['trung-tam-van-hoa-the-thao-va-truyen-thanh-quan-thot-not'],
    ],
    ['Báo Cần Thơ', ['bao-can-tho']],
    ['xã Cái Khế', []],
    ['Cái Khê', []],
    ['phường Ân Bình', []],
    ['Sở Cái Khế', []],
    ['UBND', []],
    ['', []],
    ['Sở', []],
  ] as const)(`${before}: %j is %j`, (name, expected) => {
    expect(idsOf(name, before)).toEqual(expected)
  })

  it.each([
    ['Cái Khế', ['ubnd-phuong-cai-khe-2025']],
    ['Ninh Kiều', ['ubnd-phuong-ninh-kieu-2025']],
    ['quận Ninh Kiều', []],
    ['Long Phú', ['ubnd-xa-long-phu-2025']],
    ['Long Phú 1', ['ubnd-phuong-long-phu-1-2025']],
    ['Vị Thanh', ['ubnd-phuong-vi-thanh-2025']],
    ['X. Vị Thanh 1', ['ubnd-xa-vi-thanh-1-2025']],
    ['Sở Thông tin và Truyền thông', []],
    ['Báo và Phát thanh, truyền hình Cần Thơ', ['bao-va-phat-thanh-truyen-hinh-can-tho']],
  ] as const)(`${after}: %j is %j (1668/NQ-UBTVQH15)`, (name, expected) => {
    expect(idsOf(name, after)).toEqual(expected)
  })

  it('finds every unit by its own name: as written, in capitals, decomposed, and without marks', () => {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D')
    fc.assert(
      fc.property(fc.constantFrom<typeof before | typeof after>(before, after), fc.nat(), (date, seed) => {
        const all = listUnits(date)
        const unit = all[seed % all.length]
        const name = unit?.name ?? ''
        for (const form of [name, name.toUpperCase(), name.normalize('NFD'), plain(name), `  ${name}.`]) {
          expect(findUnitsByName(form, date)).toContain(unit)
        }
      }),
    )
  })

  it('takes any text, and names nobody but units in force', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const unit of findUnitsByName(name, before)) expect(findUnit(unit.id, before)).toBe(unit)
      }),
    )
  })

  it('refuses what is no text by name', () => {
    // @ts-expect-error a name is a text
    expect(() => findUnitsByName(31120, before)).toThrow('not the name of a unit: 31120')
  })
})
