/** Tỷ lệ — a share with its parts: `of` names the denominator; no `percent` when the denominator is 0. */
export interface Proportion<Denominator extends string = string> {
  readonly numerator: number
  readonly denominator: number
  /** What the denominator counts. */
  readonly of: Denominator
  readonly percent?: number
}

/** A share in per cent, rounded half up to a number of decimals; a denominator of 0 gives no per cent, never 0 or 100. */
export function shareOf<Denominator extends string>(
  numerator: number,
  denominator: number,
  of: Denominator,
  decimals = 2,
): Proportion<Denominator> {
  if (denominator === 0) return { numerator, denominator, of }
  return { numerator, denominator, of, percent: roundTo((numerator * 100) / denominator, decimals) }
}

/** Rounds half away from zero; what a binary fraction misses by less than a billionth counts as half. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const scaled = Math.abs(value) * factor
  return (Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9)) / factor || 0
}
