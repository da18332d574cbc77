import { vietnamCalendar } from '../../src/calendar'
import { dossierLifecycle } from '../../src/dossier'
import * as petitions from '../../src/petitions'
import { plan } from '../../src/plan'
import type { Made, Place } from './declared'
import type { Examples } from './examples'
import { days, numbers, texts } from './hostile-values'
import type { Random } from './random'

/** Values that the examples of the docs put under a name: what a unit, a clause or a limit looks like. */
export type Corpus = ReadonlyMap<string, readonly unknown[]>

/** Gathers every text and number of the examples under the name it stands at. */
export function corpusOf(examples: Examples): Corpus {
  const corpus = new Map<string, Set<unknown>>()
  const visited = new Set<unknown>()
  const gather = (value: unknown, name: string): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      const known = corpus.get(name) ?? new Set()
      corpus.set(name, known.add(value))
    }
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || visited.has(value)) return
    if ('index' in value || 'lookup' in value || 'clauses' in value) return
    visited.add(value)
    for (const [key, inner] of Object.entries(value)) gather(inner, Array.isArray(value) ? name : key)
  }
  for (const [name, calls] of examples) for (const call of calls) gather(call, name)
  return new Map([...corpus].map(([name, values]) => [name, [...values]]))
}

const lifecycles = [
  dossierLifecycle,
  petitions.complaintLifecycle,
  petitions.denunciationLifecycle,
  petitions.feedbackLifecycle,
  petitions.protectionLifecycle,
  petitions.sessionLifecycle,
  petitions.visitLifecycle,
]

export const made: Readonly<Record<Made, readonly unknown[]>> = {
  WorkingCalendar: [vietnamCalendar],
  Plan: [plan],
  Lifecycle: lifecycles,
  LifecycleTable: lifecycles,
}

/** True for a value of a maker, which nothing looks into. */
export function isMade(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ('index' in value && 'sources' in value) || 'lookup' in value || ('recipients' in value && 'document' in value)
}

const likely = ['2024-03-04T08:30:00+07:00', '2024-03-11', '2026-08-03T09:00:00+07:00', '2025-09-01', 'so-tu-phap']

/** A value of the declared type, whose texts and numbers are what the examples put under the same name, mostly. */
export function make(place: Place, name: string, corpus: Corpus, random: Random, depth = 0): unknown {
  const inner = (one: Place, under = name): unknown => make(one, under, corpus, random, depth + 1)
  const known = corpus.get(name) ?? []
  switch (place.kind) {
    case 'string': {
      const fitting = known.filter((value) => typeof value === 'string')
      return fitting.length > 0 && random.chance(85)
        ? random.pick(fitting)
        : random.pick(random.chance(70) ? likely : texts)
    }
    case 'date': {
      const fitting = known.filter((value) => typeof value === 'string' && value.length === 10)
      return fitting.length > 0 && random.chance(80)
        ? random.pick(fitting)
        : random.pick(random.chance(70) ? likely.slice(1, 2) : days)
    }
    case 'number': {
      const fitting = known.filter((value) => typeof value === 'number')
      return fitting.length > 0 && random.chance(85) ? random.pick(fitting) : random.pick(numbers)
    }
    case 'one-of':
      return random.pick(place.values)
    case 'any-of':
      return inner(random.pick(place.places))
    case 'list':
      return depth > 9 ? [] : Array.from({ length: random.below(4) }, () => inner(place.each))
    case 'tuple':
      return place.places.map((one) => inner(one))
    case 'record':
      return makeRecord(place, inner, random, depth)
    case 'made':
      return random.pick(made[place.by])
    case 'int32':
      return Int32Array.from([19_800, 19_801, random.below(40_000)])
    case 'function':
      return () => undefined
    case 'unknown':
      return random.pick(texts)
  }
}

function makeRecord(
  { fields, others }: Extract<Place, { kind: 'record' }>,
  inner: (place: Place, name: string) => unknown,
  random: Random,
  depth: number,
): object {
  const entries: [string, unknown][] = []
  for (const [name, { optional, place }] of fields) {
    if (optional && (depth > 9 || random.chance(40))) continue
    const value = inner(place, name)
    if (value !== undefined || !optional) entries.push([name, value])
  }
  if (others !== undefined && depth < 9) {
    for (const name of ['a', 'toString']) if (random.chance(50)) entries.push([name, inner(others, name)])
  }
  return Object.fromEntries(entries)
}
