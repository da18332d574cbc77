import { describe, expect, it } from 'vitest'
import { nestLists, nestRecords } from './hostile-values'
import { judge } from './judge'
import { expectLinear } from './linear'
import { randomFrom, seedOf } from './random'
import { placesOf, put, valueAt, type Way } from './spoil'
import { surface, type Tried } from './surface'

/** How many places of each function are tried. */
const each = 2

/** A place in the arguments of an example, and the arguments with something else there. */
interface Spot {
  readonly way: Way
  readonly with: (value: unknown) => readonly unknown[]
  readonly old: unknown
}

function spotsOf({ name, examples }: Tried, fits: (value: unknown) => boolean): readonly Spot[] {
  const random = randomFrom(seedOf(`extremes of ${name}`))
  const spots = examples.flatMap((given) =>
    placesOf(given)
      .filter((way) => fits(valueAt(given, way)))
      .map(
        (way): Spot => ({
          way,
          old: valueAt(given, way),
          with: (value) => put(given, way, value) as readonly unknown[],
        }),
      ),
  )
  return [...spots].sort(() => random.below(3) - 1).slice(0, each)
}

const names = surface.filter(({ name }) => name !== 'goldenVectors' && name !== 'jsonSchemas')
const table = names.map((tried) => [tried.name, tried] as const)

/** Texts that fold, quote, escape or compare slowly when something does. */
const fillers: readonly string[] = ['a', '0', ' ', 'Đ.', '1/', '"\\', '\u0301']
const longTexts = new Map<string, string>()
function longText(filler: string, size: number): string {
  const key = `${filler}${size}`
  const known = longTexts.get(key) ?? filler.repeat(size / filler.length)
  longTexts.set(key, known)
  return known
}

describe('a text of a million characters is answered in linear time', () => {
  it.each(table)('%s', (name, tried) => {
    const random = randomFrom(seedOf(name))
    const spots = spotsOf(tried, (value) => typeof value === 'string')
    for (const spot of spots) {
      const filler = random.pick(fillers)
      const ask = (size: number) => {
        const found = judge(tried.declared, tried.call, spot.with(longText(filler, size)))
        expect(found, `${name} ${spot.way.join('.')}`).toEqual([])
      }
      expectLinear(ask, 100_000, 1_000_000)
    }
  })
})

describe('a list of many rows is answered in linear time', () => {
  const [small, large] = [1000, 10_000]
  it.each(table)('%s', (name, tried) => {
    for (const spot of spotsOf(tried, (value) => Array.isArray(value) && value.length > 0)) {
      const rows = spot.old as readonly unknown[]
      const ask = (size: number) => {
        const many = Array.from({ length: size }, (_, row) => rows[row % rows.length])
        const found = judge(tried.declared, tried.call, spot.with(many))
        expect(found, `${name} ${spot.way.join('.')}`).toEqual([])
      }
      expectLinear(ask, small, large)
    }
  })
})

describe('what is nested ten thousand levels deep overflows no stack', () => {
  const nests = [nestLists(10_000), nestRecords(10_000), nestRecords(10_000, 'constructor')]
  it.each(table)('%s', (name, tried) => {
    for (const spot of spotsOf(tried, () => true)) {
      for (const nest of nests) {
        const found = judge(tried.declared, tried.call, Object.freeze(spot.with(nest)))
        expect(found, `${name} ${spot.way.join('.')}`).toEqual([])
      }
    }
  })
})
