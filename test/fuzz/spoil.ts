import { isMade } from './make'
import type { Random } from './random'

/** Where a value stands in the arguments: the names and numbers on the way to it. */
export type Way = readonly (string | number)[]

/** Every place of a value, itself included; what a maker made is one place. */
export function placesOf(value: unknown, way: Way = [], places: Way[] = []): readonly Way[] {
  if (way.length > 0) places.push(way)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || isMade(value)) return places
  if (way.length > 12) return places
  for (const key of Object.keys(value)) {
    placesOf(Reflect.get(value, key), [...way, Array.isArray(value) ? Number(key) : key], places)
  }
  return places
}

/** The value at a way. */
export function valueAt(value: unknown, way: Way): unknown {
  return way.reduce<unknown>((one, key) => Reflect.get(Object(one), key), value)
}

/** A copy with another value at a way; the original stays as it is. */
export function put(value: unknown, way: Way, spoilt: unknown): unknown {
  const [key, ...rest] = way
  if (key === undefined) return spoilt
  const copy = copyOf(value)
  Object.defineProperty(copy, key, { ...plain, value: put(Reflect.get(Object(value), key), rest, spoilt) })
  return copy
}

/** A copy without what stands at a way. */
export function leaveOut(value: unknown, way: Way): unknown {
  const [key, ...rest] = way
  const copy = copyOf(value)
  if (key === undefined) return undefined
  if (rest.length > 0) Object.defineProperty(copy, key, { ...plain, value: leaveOut(Reflect.get(copy, key), rest) })
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else Reflect.deleteProperty(copy, key)
  return copy
}

const plain = { enumerable: true, configurable: true, writable: true }

function copyOf(value: unknown): object {
  if (Array.isArray(value)) return [...value]
  const copy = {}
  for (const key of Object.keys(Object(value))) {
    Object.defineProperty(copy, key, { ...plain, value: Reflect.get(Object(value), key) })
  }
  return copy
}

/** The arguments with one thing wrong at one place: replaced, left out, doubled, taken from elsewhere, or renamed. */
export function spoil(given: readonly unknown[], rubbish: readonly unknown[], random: Random): readonly unknown[] {
  const places = placesOf(given)
  if (places.length === 0) return [random.pick(rubbish)]
  const way = random.pick(places)
  const old = valueAt(given, way)
  const parent = way.slice(0, -1)
  const holder = valueAt(given, parent)
  switch (random.below(10)) {
    case 0:
      return leaveOut(given, way) as readonly unknown[]
    case 1:
      return put(given, way, valueAt(given, random.pick(places))) as readonly unknown[]
    case 2:
      return Array.isArray(old) ? (put(given, way, [...old, ...old]) as readonly unknown[]) : replaced()
    case 3:
      return typeof old === 'string' ? (put(given, way, mangle(old, random)) as readonly unknown[]) : replaced()
    case 4:
      return parent.length > 0 && !Array.isArray(holder)
        ? (put(given, [...parent, random.pick(names)], random.pick(rubbish)) as readonly unknown[])
        : replaced()
    default:
      return replaced()
  }

  function replaced(): readonly unknown[] {
    return put(given, way, random.pick(rubbish)) as readonly unknown[]
  }
}

/** Names that every record inherits. */
const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'toJSON', 'length', 'then'] as const

function mangle(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const into = random.pick(['\ud800', '\u0000', '\u0301', '-', '9', ' ', '\n', '"', '\u202e', text])
  return text.slice(0, at) + into + text.slice(random.chance(50) ? at : at + 1)
}
