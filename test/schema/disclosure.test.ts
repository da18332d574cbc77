import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { auditDisclosure, type DisclosureKind, type DisclosurePlace } from '../../src/disclosure'
import { communeItems, internalItems, publicItems } from '../../src/law/disclosure'
import {
  parseContactNotice,
  parseCorrection,
  parseDisclosure,
  parsePublicationDraft,
  parseReceptionNotice,
} from '../../src/schema'

const unit = { id: 'phuong-ninh-kieu', level: 'commune', channels: { website: true, broadcast: true }, items: [] }

describe('parseDisclosure', () => {
  test('every kind the law lists is accepted, and goes on to the rule', () => {
    const kinds = [...communeItems.values, ...internalItems.values, ...publicItems.values].flatMap(({ value }) =>
      (value ?? []).map(({ item }) => item),
    )
    const items = [...kinds, 'anti-corruption'].map((kind, index) => ({
      id: `N-${index}`,
      kind,
      decided: '2024-03-04',
    }))
    const parsed = parseDisclosure({ unit: { ...unit, items, note: 'kept' }, postings: [] })
    if (parsed.status !== 'valid') throw new Error('invalid')
    expect(parsed.disclosure.unit).toHaveProperty('note', 'kept')
    const audit = auditDisclosure(parsed.disclosure.unit, parsed.disclosure.postings, {
      asOf: '2024-03-05T08:00:00+07:00',
    })
    expect(audit.status).toBe('decided')
    expectTypeOf(parsed.disclosure.unit.items[0]?.kind).toEqualTypeOf<DisclosureKind | undefined>()
    expectTypeOf<DisclosurePlace>().toExtend<string>()
  })

  test.each([
    [{ unit }, 'postings'],
    [{ unit: { ...unit, level: 'district' }, postings: [] }, 'unit.level'],
    [{ unit: { ...unit, items: [{ id: '1', kind: 'fees' }] }, postings: [] }, 'unit.items.0.decided'],
    [{ unit, postings: [{ item: '1', place: 'office', from: '04/03/2024' }] }, 'postings.0.from'],
    [{ unit, postings: [{ item: '1', place: 'fence', from: '2024-03-04' }] }, 'postings.0.place'],
  ])('%j: %s', (input, path) => {
    expect(parseDisclosure(input).findings.map((found) => found.path?.join('.'))).toEqual([path])
  })
})

test('the other records: good ones pass, wrong places are named', () => {
  expect(parseContactNotice({ unit: 'x', places: ['gate'], hasWebsite: true }).findings[0]?.path).toEqual(['places', 0])
  expect(
    parseReceptionNotice({ unit: 'x', contents: { place: 5 }, places: [], hasWebsite: true }).findings[0]?.path,
  ).toEqual(['contents', 'place'])
  const draft = { id: '1', on: '2024-03-04', place: 'website', texts: [], persons: [{ reference: 'A', name: 'B' }] }
  expect(parsePublicationDraft(draft).status).toBe('valid')
  expect(parsePublicationDraft({ ...draft, persons: [{ reference: 'A' }] }).findings[0]?.path).toEqual([
    'persons',
    0,
    'name',
  ])
  expect(parseCorrection({ unit: 'x', received: '2024-02-30', published: [] }).findings[0]?.path).toEqual(['received'])
})

test('property: nothing makes them throw', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      for (const parse of [
        parseDisclosure,
        parseContactNotice,
        parseReceptionNotice,
        parsePublicationDraft,
        parseCorrection,
      ]) {
        expect(['valid', 'invalid']).toContain(parse(input).status)
      }
    }),
  )
})
