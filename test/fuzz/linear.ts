import { expect } from 'vitest'

/** Below this many milliseconds at the larger size nothing can be slower than linear that matters. */
const atOnce = 40

/** Ten times as much may take five times ten times as long; what takes the square takes a hundred times. */
const allowance = 5

/** Time for the larger size against the time for the smaller one, by ratio, so that a slow machine is not a slow function. */
export function expectLinear(work: (size: number) => unknown, small: number, large: number): void {
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const long = timeOf(() => work(large))
    if (long < atOnce) return
    const short = Math.min(
      timeOf(() => work(small)),
      timeOf(() => work(small)),
      timeOf(() => work(small)),
    )
    ratio = Math.min(ratio, long / short)
    if (ratio <= (large / small) * allowance) return
  }
  expect(ratio, `${large} against ${small}`).toBeLessThanOrEqual((large / small) * allowance)
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
