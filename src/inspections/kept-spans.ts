/** A stretch that a plan holds; no two of one list touch. */
export interface KeptSpan {
  readonly from: string
  readonly to: string
  readonly plan: number
}

/** The plan that holds a day of a stretch, the earliest of them; found by halving. */
export function holderOf(spans: readonly KeptSpan[], from: string, to: string): number | undefined {
  const span = spans[firstEndingFrom(spans, from)]
  return span !== undefined && span.from <= to ? span.plan : undefined
}

/** Adds a stretch in its place; the list is the caller's own. */
export function hold(spans: KeptSpan[], span: KeptSpan): void {
  spans.splice(firstEndingFrom(spans, span.from), 0, span)
}

function firstEndingFrom(spans: readonly KeptSpan[], from: string): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as KeptSpan).to < from) low = middle + 1
    else high = middle
  }
  return low
}
