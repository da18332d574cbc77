/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, the end. */
  below(end: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

/** Mulberry32, a generator of 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end)
  }
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
  }
}

/** A seed of its own for each name. */
export function seedOf(name: string): number {
  let seed = 2_166_136_261
  for (let place = 0; place < name.length; place += 1) seed = Math.imul(seed ^ name.charCodeAt(place), 16_777_619)
  return seed >>> 0
}
