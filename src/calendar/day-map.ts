import type { Basis } from '../core/citation'
import { certainties, dayKinds, isWorkingKind } from './day-code'
import type { Certainty, DayIndex, DayKind } from './types'

/** Days while a calendar is being built: each has a kind, a certainty and a basis; later rows overwrite earlier ones. */
export interface DayMap {
  readonly first: number
  readonly length: number
  has(day: number): boolean
  kind(day: number): DayKind
  isWorking(day: number): boolean
  certainty(day: number): Certainty
  set(day: number, kind: DayKind, certainty: Certainty, basis: Basis): void
  doubt(day: number, certainty: Certainty, basis: Basis): void
  pair(day: number, other: number): void
  part(day: number, other: number): void
  finish(hours: DayIndex['hours']): DayIndex
}

/** Starts a map in which every day is a plain working day resting on `basis`. */
export function createDayMap(first: number, length: number, basis: Basis): DayMap {
  const kinds = new Uint8Array(length)
  const basisOf = new Uint16Array(length)
  const bases: Basis[] = [basis]
  const partners: Record<number, number> = {}

  const has = (day: number): boolean => day >= first && day < first + length
  const kind = (day: number): DayKind => dayKinds[(kinds[day - first] ?? 1) & 15] as DayKind
  const certainty = (day: number): Certainty => certainties[(kinds[day - first] ?? 0) >> 4] as Certainty

  function set(day: number, newKind: DayKind, newCertainty: Certainty, newBasis: Basis): void {
    if (!has(day)) return
    if (bases[bases.length - 1] !== newBasis) bases.push(newBasis)
    kinds[day - first] = dayKinds.indexOf(newKind) + 16 * certainties.indexOf(newCertainty)
    basisOf[day - first] = bases.length - 1
  }

  return {
    first,
    length,
    has,
    kind,
    isWorking: (day) => has(day) && isWorkingKind(kind(day)),
    certainty,
    set,
    doubt: (day, newCertainty, newBasis) => set(day, kind(day), newCertainty, newBasis),
    pair: (day, other) => {
      partners[day - first] = other
      partners[other - first] = day
    },
    part: (day, other) => {
      delete partners[day - first]
      delete partners[other - first]
    },
    finish: (hours) => ({ first, length, kinds, basisOf, bases, partners, hours, ...countUp(kinds) }),
  }
}

function countUp(kinds: Uint8Array): Pick<DayIndex, 'counts' | 'nth' | 'uncertain'> {
  const counts = new Int32Array(kinds.length)
  const nth = new Int32Array(kinds.length + 1)
  const uncertain = new Int32Array(kinds.length)
  let working = 0
  let doubtful = 0
  for (let position = 0; position < kinds.length; position += 1) {
    const code = kinds[position] as number
    if (isWorkingKind(dayKinds[code & 15] as DayKind)) {
      working += 1
      nth[working] = position
    }
    if (code >> 4 >= 2) doubtful += 1
    counts[position] = working
    uncertain[position] = doubtful
  }
  return { counts, nth: nth.subarray(0, working + 1), uncertain }
}
