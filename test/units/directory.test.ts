import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import { documents } from '../../src/law/documents'
import { changes } from '../../src/units/data/changes'
import { findUnit } from '../../src/units/find-unit'
import { listSuccessors, listUnits, units } from '../../src/units/index'

const anyDate = fc.integer({ min: dayOf('2023-06-01'), max: dayOf('2027-12-31') }).map(dateOf)
const ids = [...new Set(units.map(({ id }) => id))]
const anyId = fc.constantFrom(...ids)
const rowsOf = (id: string) => units.filter((unit) => unit.id === id)
const dayAfter = (date: IsoDate) => dateOf(dayOf(date) + 1)

describe('the directory', () => {
  it.each([
    ['2024-01-15', 83, 9],
    ['2024-10-31', 83, 9],
    ['2024-11-01', 80, 9],
    ['2025-06-30', 80, 9],
    ['2025-07-01', 103, 0],
    ['2026-11-23', 103, 0],
  ] as const)(
    'has on %s %i communes (1192, 1668/NQ-UBTVQH15) and %i districts (72/2025/QH15 art. 51.3)',
    (date, communes, districts) => {
      expect(listUnits(date, { kind: 'commune' })).toHaveLength(communes)
      expect(listUnits(date, { kind: 'district' })).toHaveLength(districts)
      expect(listUnits(date, { kind: 'culture-centre' })).toHaveLength(districts)
    },
  )

  it.each([
    ['2024-01-15', 16, 19, 20],
    ['2025-02-28', 16, 19, 20],
    ['2025-03-01', 12, 14, 15],
    ['2025-07-01', 12, 14, 15],
  ] as const)(
    'has on %s %i departments, %i specialised agencies, %i with the zones board',
    (date, departments, specialised, all) => {
      expect(listUnits(date, { group: 'so' })).toHaveLength(departments)
      expect(listUnits(date, { group: 'co-quan-chuyen-mon' })).toHaveLength(specialised)
      expect(listUnits(date, { group: 'so-ban-nganh' })).toHaveLength(all)
      expect(listUnits(date, { group: 'ban-nganh' })).toHaveLength(all - departments)
    },
  )

  it.each([
    ['2024-01-15', { phuong: 42, xa: 36, 'thi-tran': 5 }],
    ['2024-11-01', { phuong: 39, xa: 36, 'thi-tran': 5 }],
    ['2025-07-01', { phuong: 31, xa: 72 }],
  ] as const)('has on %s the communes of each type that the resolutions count', (date, expected) => {
    const counts: Record<string, number> = {}
    for (const { territory } of listUnits(date, { kind: 'commune' })) {
      if (territory !== undefined) counts[territory.type] = (counts[territory.type] ?? 0) + 1
    }
    expect(counts).toEqual(expected)
  })

  it('has 32, 28 and 43 communes of the former Cần Thơ, Hậu Giang and Sóc Trăng (1668/NQ-UBTVQH15), 8 unchanged', () => {
    const communes = listUnits('2025-07-01', { kind: 'commune' })
    const of = (province: string) => communes.filter(({ territory }) => territory?.formerProvince === province)
    expect(['can-tho', 'hau-giang', 'soc-trang'].map((province) => of(province).length)).toEqual([32, 28, 43])
    const unchanged = communes.filter(({ id }) => !id.endsWith('-2025')).map(({ territory }) => territory?.name)
    expect(unchanged).toEqual([
      'Tân Lộc',
      'Thạnh Phú',
      'Thới Hưng',
      'Trường Long',
      'Phong Nẫm',
      'Mỹ Phước',
      'Vĩnh Hải',
      'Lai Hòa',
    ])
  })

  it('writes every name in NFC, and every id in ASCII kebab-case', () => {
    for (const unit of units) {
      for (const text of [unit.name, unit.head, unit.territory?.name ?? '', ...unit.aliases]) {
        expect(text).toBe(text.normalize('NFC'))
      }
      expect(unit.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('gives every row a well-formed validity, and no two rows of one id overlap or leave a gap', () => {
    for (const id of ids) {
      const rows = rowsOf(id)
      for (const [index, { from, to }] of rows.entries()) {
        if (to !== undefined) expect(dayOf(from)).toBeLessThanOrEqual(dayOf(to))
        const next = rows[index + 1]
        if (next !== undefined) expect(to === undefined ? undefined : dayAfter(to)).toBe(next.from)
      }
    }
  })

  it('cites for every row a document of the register, and marks nothing as read that it is not', () => {
    for (const { basis, seen } of units) {
      for (const { document } of basis) expect(Object.keys(documents)).toContain(document)
      if (seen === 'text') expect(basis[0].document).toBe('17/KH-UBND@2024-01-15')
    }
  })

  it('says of every unit that ended where it went, or why nowhere, and of no other', () => {
    const ended = ids.filter((id) => rowsOf(id).every(({ to }) => to !== undefined))
    expect(changes.map(({ id }) => id).sort()).toEqual([...ended].sort())
    for (const { id, on, targets, without } of changes) {
      expect(rowsOf(id).map(({ to }) => (to === undefined ? undefined : dayAfter(to)))).toContain(on)
      expect(targets.length === 0).toBe(without !== undefined)
      for (const { to } of targets) expect(findUnit(to, on)?.id).toBe(to)
    }
  })

  it('has each parent in force on the first day of its child', () => {
    for (const { parent, from } of units) {
      if (parent !== undefined) expect(findUnit(parent, from)?.id).toBe(parent)
    }
  })

  it('never has one statistical code twice on one day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const codes = listUnits(date).flatMap(({ code }) => code ?? [])
        expect(new Set(codes).size).toBe(codes.length)
      }),
    )
  })

  it('has findUnit and listUnits agree on every day', () => {
    fc.assert(
      fc.property(anyDate, anyId, (date, id) => {
        expect(listUnits(date).find((unit) => unit.id === id)).toBe(findUnit(id, date))
      }),
    )
  })

  it('gives every successor in force on the day asked about, on every day', () => {
    fc.assert(
      fc.property(anyDate, anyId, (date, id) => {
        const { successors, onItsTerritory, status } = listSuccessors(id, date)
        for (const { unit, path, share } of successors) {
          expect(findUnit(unit.id, date)).toBe(unit)
          expect(share).toBe(path.some((step) => step.share === 'part') ? 'part' : 'whole')
          for (const { on } of path) expect(on <= date).toBe(true)
        }
        for (const unit of onItsTerritory) expect(findUnit(unit.id, date)).toBe(unit)
        expect(successors.length > 0).toBe(status === 'continues' || status === 'succeeded')
        expect(status === 'continues').toBe(findUnit(id, date) !== undefined)
      }),
    )
  })

  it('sends every commune of 2024 somewhere, and every commune of the former Cần Thơ has one', () => {
    const heirs = listUnits('2024-01-15', { kind: 'commune' }).flatMap(({ id }) => {
      const { successors } = listSuccessors(id, '2025-07-01')
      expect(successors.length).toBeGreaterThan(0)
      return successors.map(({ unit }) => unit.id)
    })
    const expected = listUnits('2025-07-01', { kind: 'commune' }).filter(
      ({ territory }) => territory?.formerProvince === 'can-tho',
    )
    expect([...new Set(heirs)].sort()).toEqual(expected.map(({ id }) => id).sort())
  })
})
