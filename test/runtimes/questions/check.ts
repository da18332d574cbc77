import { canonical } from './canonical'

/** A value as an example computes it, and as its comment says. */
export interface Check {
  readonly actual: unknown
  readonly right: boolean
}

let checks: Check[] = []

/** Stands behind every `//=>` of the docstrings. */
export function check(actual: unknown, expected: unknown): void {
  checks.push({ actual, right: canonical(actual) === canonical(expected) })
}

/** A value that an example computes and keeps: whole, with its findings and reasons. */
export function keep(actual: unknown): void {
  checks.push({ actual, right: true })
}

/** The checks since the last time. */
export function takeChecks(): readonly Check[] {
  const taken = checks
  checks = []
  return taken
}
