import fc from 'fast-check'
import { begin } from '../../../src/lifecycle'
import { type Case, daysOf, type Move, movesOn } from './explore'
import type { Model } from './models'

/** A step of a walk: which of the events that are possible, and how many days after the last. */
type Choice = readonly [pick: number, gap: number]

const choices = fc.array(fc.tuple(fc.nat(1_000_000), fc.oneof(fc.nat(3), fc.nat(90))), { minLength: 8, maxLength: 40 })

/** So many walks, always the same ones. */
export const walksOf = (count: number): readonly (readonly Choice[])[] =>
  fc.sample(choices, { numRuns: count, seed: 7 })

/** Follows a walk to its end: at each step one of the events that are possible then happens. */
export function follow(model: Model, walk: readonly Choice[], visit: (move: Move) => void): Case {
  return walk.reduce((before, [pick, gap]) => {
    const moves = movesOn(model, before, daysOf(model, before) + gap)
    const move = moves[pick % Math.max(1, moves.length)]
    if (move === undefined) return before
    visit(move)
    return move.after
  }, begin(model.lifecycle))
}
