import { expect } from 'vitest'

/** Compares what an example gives with what its comment says. */
export function check(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected)
}
