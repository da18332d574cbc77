/** Mức tin cậy — how sure an interval is to hold the true share. Unit: per cent. */
export type Confidence = 90 | 95 | 99

/** Khoảng tin cậy — low and high end, of a share or of a difference of shares. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Quantiles of the standard normal distribution, both tails together. */
const quantiles: Readonly<Record<Confidence, number>> = {
  90: 1.6448536269514722,
  95: 1.959963984540054,
  99: 2.5758293035489004,
}

/** The levels that can be asked for. */
export const confidences: readonly Confidence[] = [90, 95, 99]

/** Wilson's score interval of a share, 0 to 1: stays right for small samples and near 0 and 1. */
export function wilsonInterval(numerator: number, denominator: number, confidence: Confidence): Interval {
  const square = quantiles[confidence] ** 2
  const share = numerator / denominator
  const centre = share + square / (2 * denominator)
  const half = Math.sqrt(square * ((share * (1 - share)) / denominator + square / (4 * denominator ** 2)))
  const scale = 1 + square / denominator
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) }
}

/** Newcombe's score interval of the difference second − first of two shares from separate samples, −1 to 1. */
export function differenceInterval(
  first: readonly [numerator: number, denominator: number],
  second: readonly [numerator: number, denominator: number],
  confidence: Confidence,
): Interval {
  const before = wilsonInterval(...first, confidence)
  const after = wilsonInterval(...second, confidence)
  const from = first[0] / first[1]
  const to = second[0] / second[1]
  return {
    low: to - from - Math.hypot(to - after.low, before.high - from),
    high: to - from + Math.hypot(after.high - to, from - before.low),
  }
}
