import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { findUnit, listUnits, type Unit } from '../../src/units/index'

describe('units.find-unit', () => {
  it.each([
    ['so-noi-vu', '2024-01-15', 'Sở Nội vụ', 'text', '17/KH-UBND@2024-01-15', 'III.2'],
    ['so-tu-phap', '2025-06-30', 'Sở Tư pháp', 'text', '17/KH-UBND@2024-01-15', 'III.4'],
    [
      'so-thong-tin-va-truyen-thong',
      '2025-02-28',
      'Sở Thông tin và Truyền thông',
      'text',
      '17/KH-UBND@2024-01-15',
      'III.5',
    ],
    ['thanh-tra-thanh-pho', '2024-01-15', 'Thanh tra thành phố', 'text', '17/KH-UBND@2024-01-15', 'III.3'],
    ['ban-dan-toc', '2024-01-15', 'Ban Dân tộc', 'memory', '24/2014/NĐ-CP@2014-04-04', undefined],
    ['so-noi-vu', '2025-03-01', 'Sở Nội vụ', 'memory', '45/2025/NĐ-CP@2025-02-28', undefined],
    ['so-noi-vu', '2025-07-01', 'Sở Nội vụ', 'secondary', '150/2025/NĐ-CP@2025-06-12', undefined],
    [
      'ubnd-phuong-thoi-binh',
      '2024-11-01',
      'Ủy ban nhân dân phường Thới Bình',
      'secondary',
      '124/2004/QĐ-TTg@2004-07-08',
      undefined,
    ],
    [
      'ubnd-phuong-cai-khe-2025',
      '2025-07-01',
      'Ủy ban nhân dân phường Cái Khế',
      'secondary',
      '1668/NQ-UBTVQH15@2025-06-16',
      undefined,
    ],
  ] as const)('%s on %s is %s, seen: %s, basis %s', (id, date, name, seen, document, article) => {
    const unit = findUnit(id, date)
    expect(unit?.name).toBe(name)
    expect(unit?.seen).toBe(seen)
    expect(unit?.basis[0]).toEqual(article === undefined ? { document } : { document, article })
  })

  it.each([
    ['a unit that has ended', 'ubnd-quan-ninh-kieu', '2025-07-01'],
    ['a department merged away', 'so-thong-tin-va-truyen-thong', '2025-03-01'],
    ['a unit not yet formed', 'ubnd-phuong-cai-khe-2025', '2025-06-30'],
    ['a day before the directory', 'so-noi-vu', '2023-12-31'],
    ['an unknown id', 'so-phep-thuat', '2024-01-15'],
    ['a name of every object', 'constructor', '2024-01-15'],
  ] as const)('gives nothing for %s', (_, id, date) => {
    expect(findUnit(id, date)).toBeUndefined()
  })

  it.each(['2025-02-30', '15/01/2024', '2024-1-5', ''])('refuses %j, which is no day, by name', (date) => {
    expect(() => findUnit('so-noi-vu', date as IsoDate)).toThrow(RangeError)
    expect(() => listUnits(date as IsoDate)).toThrow(JSON.stringify(date))
  })

  it('finds ten codes reused for communes of another name (1668/NQ-UBTVQH15): a code alone is no key', () => {
    const name = (code: string, date: IsoDate) => listUnits(date, { code })[0]?.territory?.name
    const reused = listUnits('2025-07-01', { kind: 'commune' }).flatMap(({ code = '' }) => {
      const [before, after] = [name(code, '2024-01-15'), name(code, '2025-07-01')]
      return before === undefined || before === after ? [] : [[code, before, after]]
    })
    expect(reused).toEqual([
      ['31120', 'An Hòa', 'Cái Khế'],
      ['31135', 'Tân An', 'Ninh Kiều'],
      ['31147', 'Hưng Lợi', 'Tân An'],
      ['31153', 'Châu Văn Liêm', 'Ô Môn'],
      ['31157', 'Long Hưng', 'Thới Long'],
      ['31186', 'Lê Bình', 'Cái Răng'],
      ['31201', 'Phú Thứ', 'Hưng Phú'],
      ['31217', 'Thạnh Hòa', 'Trung Nhứt'],
      ['31288', 'Định Môn', 'Trường Thành'],
      ['31315', 'Nhơn Nghĩa', 'Nhơn Ái'],
    ])
  })

  it('finds five codes that kept their name and turned from thị trấn to xã', () => {
    const turned = listUnits('2024-01-15', { kind: 'commune' }).filter(
      ({ territory }) => territory?.type === 'thi-tran',
    )
    expect(turned.map(({ code }) => code)).toEqual(['31231', '31232', '31261', '31299', '31258'])
    for (const { code = '', territory } of turned) {
      const [after] = listUnits('2025-07-01', { code })
      expect(after?.territory).toEqual({ ...territory, type: 'xa' })
    }
  })

  it('has typed rows', () => {
    expectTypeOf(findUnit('so-noi-vu', '2024-01-15')).toEqualTypeOf<Unit | undefined>()
    // @ts-expect-error a day is 'YYYY-MM-DD'
    expect(() => findUnit('so-noi-vu', 'today')).toThrow(RangeError)
    // @ts-expect-error a group that the plan does not name
    expect(listUnits('2024-01-15', { group: 'so-va-nganh' })).toEqual([])
  })
})
