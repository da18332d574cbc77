import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/core/iso'
import { documents, type LegalDocument, lawVersion } from '../../src/law'

const register: readonly (readonly [string, LegalDocument])[] = Object.entries<LegalDocument>(documents)

describe('the register of documents', () => {
  it('number and date together name one document', () => {
    const keys = register.map(([key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(register)('%s', (key, { type, issuer, title, from, to, replacedBy, seen }) => {
    const [number = '', issued = ''] = key.split('@')
    expect(number).toMatch(/^\d+[/-]([\p{L}\d&]+[/-])*[\p{L}\d&]+$/u)
    expect(readDay(issued)).toBeDefined()
    expect(issued <= lawVersion).toBe(true)
    expect([type, issuer, title].filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
    for (const text of [key, type, issuer, title]) expect(text).toBe(text.normalize('NFC'))
    const year = /\/(\d{4})\//.exec(number)?.[1]
    if (year !== undefined) expect(issued.slice(0, 4)).toBe(year)

    for (const day of [from, to]) if (day !== undefined) expect(readDay(day)).toBeDefined()
    if (from !== undefined) expect(from >= issued).toBe(true)
    if (to !== undefined) expect((from ?? issued) <= to).toBe(true)
    expect(['text', 'secondary', 'memory']).toContain(seen)

    if (replacedBy === undefined) return
    const successor = register.find(([other]) => other === replacedBy)
    expect(successor?.[0]).toBe(replacedBy)
    expect(to).toBeDefined()
    const starts = successor?.[1].from
    if (starts !== undefined && to !== undefined) expect((readDay(starts) ?? 0) - (readDay(to) ?? 0)).toBe(1)
  })
})
