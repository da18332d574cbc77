/** One comparison, measured side by side in one run. */
export interface Row {
  /** Stays the same from release to release, so that results can be compared. */
  readonly id: string
  readonly what: string
  readonly compared: string
  readonly ours: number
  readonly theirs: number
  readonly unit: 'ns' | 'ms' | 's' | 'bytes' | 'MB' | 'a second'
  /** `faster`: theirs / ours, more is better; `cost`: ours / theirs, less is better; `rate`: ours / theirs, more is better. */
  readonly kind: 'faster' | 'cost' | 'rate'
  readonly target?: number
}

/** How long a run takes: quick ones only show that everything works. */
export interface Effort {
  readonly quick: boolean
}

/** The ratio of a comparison, in the direction its kind says. */
export function ratioOf({ kind, ours, theirs }: Row): number {
  return kind === 'faster' ? theirs / ours : ours / theirs
}

/** True unless the comparison has a target and misses it. */
export function meetsTarget(row: Row): boolean {
  if (row.target === undefined) return true
  return row.kind === 'cost' ? ratioOf(row) <= row.target : ratioOf(row) >= row.target
}
