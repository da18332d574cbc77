import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Basis } from '../../src/core/citation'
import { findMisshapen, isRecord, limitShape, placesOf, type Shape, walkShape } from '../../src/core/shape'

const basis: Basis = [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' }]
const shape: Shape = {
  name: 'string',
  'tags?': ['string'],
  'rows?': [{ n: 'number', 'within?': 'limit' }],
  'free?': 'array',
}
const told = (value: unknown) =>
  findMisshapen(value, shape, basis, ['facts']).map(({ code, path, params }) => [
    code,
    path?.join('.'),
    (params as { readonly expected?: string }).expected,
  ])

describe('findMisshapen: the least that a rule needs before it looks inside', () => {
  it.each([
    [{ name: 'x' }, []],
    [
      {
        name: 'x',
        tags: [],
        rows: [
          { n: 1, within: 'by-law' },
          { n: 2, within: { amount: 1, unit: 'day' } },
        ],
      },
      [],
    ],
    [undefined, [['schema.missing', 'facts', 'object']]],
    [null, [['schema.wrong-type', 'facts', 'object']]],
    [[], [['schema.wrong-type', 'facts', 'object']]],
    [{}, [['schema.missing', 'facts.name', 'string']]],
    [{ name: 'x', tags: null }, [['schema.wrong-type', 'facts.tags', 'array']]],
    [
      { name: 5, tags: ['a', undefined], free: {} },
      [
        ['schema.wrong-type', 'facts.name', 'string'],
        ['schema.missing', 'facts.tags.1', 'string'],
        ['schema.wrong-type', 'facts.free', 'array'],
      ],
    ],
    [
      {
        name: 'x',
        rows: [
          { n: '1', within: 5 },
          { n: 1, within: { amount: '1' } },
        ],
      },
      [
        ['schema.wrong-type', 'facts.rows.0.n', 'number'],
        ['schema.wrong-type', 'facts.rows.0.within', 'object'],
        ['schema.wrong-type', 'facts.rows.1.within.amount', 'number'],
        ['schema.missing', 'facts.rows.1.within.unit', 'string'],
      ],
    ],
  ])('%j', (value, expected) => {
    expect(told(value)).toEqual(expected)
  })

  it('a hole of a list is a place that is missing', () => {
    const tags = new Array<string>(2)
    tags[0] = 'a'
    expect(told({ name: 'x', tags })).toEqual([['schema.missing', 'facts.tags.1', 'string']])
  })

  it('whatever is given: no exception, paths below the given one, each place named once', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const found = findMisshapen({ name: junk, rows: [junk, { n: junk, within: junk }] }, shape, basis, ['facts'])
        expect(found.every(({ path }) => path?.[0] === 'facts')).toBe(true)
        expect(placesOf(found)).toHaveLength(found.length)
        expect(findMisshapen(junk, 'object', basis).length === 0).toBe(isRecord(junk))
      }),
    )
  })
})

describe('walkShape: other leaves, other findings', () => {
  it('asks the judge at each leaf, and where no list or record stands', () => {
    const seen = walkShape(
      { a: 1, b: [2, 3], c: 4 },
      { a: 'x', b: ['y'], 'd?': 'x', c: limitShape },
      [],
      (value, expected) => [`${expected}:${String(value)}`],
    )
    expect(seen).toEqual(['x:1', 'y:2', 'y:3', 'object:4'])
  })
})
