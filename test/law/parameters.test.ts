import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { dateOf, readDay } from '../../src/core/iso'
import type { Limit } from '../../src/core/limit'
import type { Parameter } from '../../src/core/parameter'
import { at } from '../../src/core/timeline'
import { lawVersion, parameters, parametersOn } from '../../src/law'
import * as calendarLaw from '../../src/law/calendar'
import { cite, issuedOn } from '../../src/law/cite'
import { documents, type LegalDocument } from '../../src/law/documents'
import * as periodLaw from '../../src/law/period'
import { calendarParameters } from '../../src/law/register/calendar'
import { periodParameters } from '../../src/law/register/period'

const register: Readonly<Record<string, LegalDocument>> = documents
const named = parameters.map((parameter) => [parameter.id, parameter] as const)
const units: readonly string[] = ['minute', 'hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year']

describe('the registry of parameters', () => {
  it('holds every number of the law once', () => {
    const ids = parameters.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('holds the calendar and the periods under their own names', () => {
    const byDomain = { calendar: calendarParameters, period: periodParameters }
    for (const [domain, list] of Object.entries(byDomain)) {
      expect(list.map(({ id }) => id).filter((id) => !id.startsWith(`${domain}.`))).toEqual([])
      expect(parameters).toEqual(expect.arrayContaining([...list]))
    }
  })

  it('names every dated value of the calendar and of the periods', () => {
    expect(calendarParameters.map(({ values }) => values)).toEqual(Object.values(calendarLaw))
    expect(periodParameters.map(({ values }) => values)).toEqual(Object.values(periodLaw))
  })
})

describe.each(named)('%s', (id, { vi, en, unit, values }) => {
  it('is named by its domain in kebab case, in two languages, with its unit', () => {
    expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z0-9]+)*$/)
    expect([vi, en, unit].filter((text) => text.trim() === '')).toEqual([])
    expect(vi).toBe(vi.normalize('NFC'))
    expect(vi).not.toBe(en)
  })

  it('has its rows in order of `from`, one for each day', () => {
    const days = values.map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.every((day) => readDay(day) !== undefined)).toBe(true)
  })

  it('cites documents of the register only, none issued after it was verified', () => {
    for (const { basis, verifiedOn, from } of values) {
      expect(basis.length).toBeGreaterThan(0)
      expect(readDay(verifiedOn)).toBeDefined()
      expect(verifiedOn <= lawVersion).toBe(true)
      for (const citation of basis) {
        expect(register).toHaveProperty([String(citation.document)])
        expect(issuedOn(citation) <= verifiedOn).toBe(true)
      }
      expect(issuedOn(basis[0]) <= from).toBe(true)
    }
  })

  it('claims to have read the text of no document that is known from memory', () => {
    for (const { basis, seen } of values) {
      const cited = basis.map(({ document }) => register[String(document)]?.seen)
      if (seen === 'text') expect(cited).not.toContain('memory')
    }
  })

  it('starts with a value, and limits are counted in a unit with what a day off does', () => {
    expect(values[0].value).not.toBeNull()
    for (const { value } of values) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
      if (!isLimit(value)) continue
      expect(units).toContain(value.unit)
      expect(Number.isInteger(value.amount) && value.amount >= 0).toBe(true)
      expect('endRule' in value).toBe(['day', 'week', 'month', 'year'].includes(value.unit))
    }
  })
})

function isLimit(value: unknown): value is Limit {
  return typeof value === 'object' && value !== null && 'amount' in value
}

describe('temporal coverage: exactly one version of each rule, no gap', () => {
  const quarters = Array.from({ length: 40 }, (_, quarter): IsoDate => {
    const month = String((quarter % 4) * 3 + 1).padStart(2, '0')
    return `${2019 + Math.floor(quarter / 4)}-${month}-01` as IsoDate
  })

  /** All parameters on a day; asked once for each day and not for each parameter. */
  const asked = new Map<IsoDate, ReturnType<typeof parametersOn>>()
  function allOn(date: IsoDate) {
    const found = asked.get(date) ?? parametersOn(date)
    asked.set(date, found)
    return found
  }

  /** The rows that claim a day: from their own start to the day before the next row. */
  function claims({ values }: Parameter<unknown>, date: IsoDate) {
    return values.filter(
      ({ from }, place) => from <= date && !(values[place + 1] && (values[place + 1]?.from ?? '') <= date),
    )
  }

  it.each(named)('%s', (_, parameter) => {
    const changes = parameter.values.flatMap(({ from }) =>
      [-1, 0, 1].map((days) => dateOf((readDay(from) ?? 0) + days)),
    )
    const first = parameter.values[0].from
    for (const date of [...quarters, ...changes]) {
      const rows = claims(parameter, date)
      const inForce = at(parameter.values, date)
      expect(rows).toHaveLength(date < first ? 0 : 1)
      expect(inForce).toBe(rows[0]?.value === null ? undefined : rows[0])
      expect(allOn(date)[parameter.id]).toBe(inForce)
    }
  })

  it('no rule is in force before the document that makes it', () => {
    for (const { id, values } of parameters) {
      const [row] = values
      expect(at(values, issuedOn(row.basis[0])) === undefined || row.from <= issuedOn(row.basis[0]), id).toBe(true)
    }
  })
})

describe('parametersOn(date)', () => {
  it('changes on 1 July 2025 with decree 118/2025/NĐ-CP', () => {
    expect(parametersOn('2025-06-30')['dossier.regime']?.value).toBe('61/2018')
    expect(parametersOn('2025-07-01')['dossier.regime']?.value).toBe('118/2025')
    expect(parametersOn('2025-07-01')['dossier.regime']?.basis).toEqual([cite('118/2025/NĐ-CP@2025-06-09', '40', '1')])
  })

  it('holds nothing that is not yet law', () => {
    expect(parametersOn('2026-06-30')['calendar.culture-day']).toBeUndefined()
    expect(parametersOn('2026-07-01')['calendar.culture-day']?.value).toBe('11-24')
    expect(parametersOn('2020-12-31')['calendar.national-days']?.value).toBe(1)
    expect(parametersOn('2021-01-01')['calendar.national-days']?.value).toBe(2)
    expect(parametersOn('1990-01-01')).toEqual({})
  })

  it('refuses what is no day, by name', () => {
    expect(() => parametersOn('today' as IsoDate)).toThrow(RangeError)
    expect(() => parametersOn('today' as IsoDate)).toThrow('"today"')
  })
})

describe('the articles that count days (texts/blds-2015-144-157, Labour Code 2019)', () => {
  const article = (id: string, date: IsoDate) => parametersOn(date)[id]?.basis[0]

  it.each([
    ['period.first-day-excluded', cite('91/2015/QH13@2015-11-24', '147', '2')],
    ['period.clock-start', cite('91/2015/QH13@2015-11-24', '147', '1')],
    ['period.end-of-last-day', cite('91/2015/QH13@2015-11-24', '148', '6')],
    ['period.roll-forward', cite('91/2015/QH13@2015-11-24', '148', '5')],
    ['period.corresponding-day', cite('91/2015/QH13@2015-11-24', '148', '3')],
    ['calendar.weekly-rest', cite('188/1999/QĐ-TTg@1999-09-17', '1')],
    ['calendar.fixed-holidays', cite('45/2019/QH14@2019-11-20', '112', '1')],
    ['calendar.tet-days', cite('45/2019/QH14@2019-11-20', '112', '1', 'b')],
    ['calendar.national-days', cite('45/2019/QH14@2019-11-20', '112', '1', 'đ')],
    ['calendar.lunar-holidays', cite('45/2019/QH14@2019-11-20', '112', '1', 'e')],
    ['calendar.make-up', cite('45/2019/QH14@2019-11-20', '111', '3')],
    ['calendar.culture-day', cite('28/2026/QH16@2026-04-24', '2')],
  ])('%s rests on %o', (id, citation) => {
    expect(article(id, '2026-11-23')).toEqual(citation)
  })
})

describe('types', () => {
  it('only documents of the register can be cited', () => {
    // @ts-expect-error not in the register
    expect(cite('999/2024/NĐ-CP@2024-01-01').document).toBe('999/2024/NĐ-CP@2024-01-01')
    // @ts-expect-error a number without its date
    expect(cite('61/2018/NĐ-CP').document).toBe('61/2018/NĐ-CP')
    expectTypeOf(parametersOn).parameter(0).toEqualTypeOf<IsoDate>()
  })

  it('a citation holds what it was given, no empty parts', () => {
    expect(cite('61/2018/NĐ-CP@2018-04-23')).toEqual({ document: '61/2018/NĐ-CP@2018-04-23' })
    expect(Object.keys(cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b'))).toEqual(['document', 'article', 'point'])
    expect(issuedOn(cite('10/CT-TTg@2019-04-22'))).toBe('2019-04-22')
    expect(issuedOn({ document: { number: '1/QĐ', date: '2024-05-01', issuer: 'UBND' } })).toBe('2024-05-01')
  })
})
