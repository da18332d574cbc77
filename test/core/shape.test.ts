import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Basis } from '../../src/core/citation'
import { demandShape, findMisshapen, isRecord, limitShape, placesOf, type Shape, walkShape } from '../../src/core/shape'

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

describe('demandShape: a bare value that a function cannot use is refused by the name of its first wrong place', () => {
  const refusal = (value: unknown, of: Shape = shape) => {
    try {
      demandShape(value, of, 'given')
      return undefined
    } catch (error) {
      return error instanceof RangeError ? error.message : String(error)
    }
  }

  it.each([
    [
      {
        name: 'x',
        tags: [],
        rows: [
          { n: 1, within: 'by-law' },
          { n: 2, within: { amount: 1, unit: 'day' } },
        ],
        free: [],
      },
      undefined,
    ],
    [{ name: 'x', tags: undefined }, undefined],
    ['x', 'given: not object but "x"'],
    [null, 'given: not object but null'],
    [{ name: 5 }, 'given.name: not string but 5'],
    [{}, 'given.name: not string but undefined'],
    [{ name: 'x', tags: ['a', 5] }, 'given.tags.1: not string but 5'],
    [{ name: 'x', tags: 'a' }, 'given.tags: not array but "a"'],
    [{ name: 'x', free: {} }, 'given.free: not array but object'],
    [{ name: 'x', rows: [{ n: '1' }] }, 'given.rows.0.n: not number but "1"'],
    [{ name: 'x', rows: [{ n: 1, within: 5 }] }, 'given.rows.0.within: not object but 5'],
    [
      { name: 'x', rows: [{ n: 1, within: { amount: '1', unit: 'day' } }] },
      'given.rows.0.within.amount: not number but "1"',
    ],
    [{ name: 'x', rows: [{ n: 1, within: { amount: 1 } }] }, 'given.rows.0.within.unit: not string but undefined'],
  ])('%j', (value, message) => {
    expect(refusal(value)).toBe(message)
    expect(findMisshapen(value, shape, basis).length > 0).toBe(message !== undefined)
  })

  it('a list at the top, a hole in a list, a function for a record', () => {
    expect(refusal([{ from: 'x' }], [{ from: 'string' }])).toBeUndefined()
    expect(refusal([{ from: 1 }], [{ from: 'string' }])).toBe('given.0.from: not string but 1')
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tried
    expect(refusal(['a', , 'b'], ['string'])).toBe('given.1: not string but undefined')
    expect(refusal(() => 1, 'object')).toContain('given: not object but')
    expect(refusal([], 'object')).toBe('given: not object but array')
  })
})
