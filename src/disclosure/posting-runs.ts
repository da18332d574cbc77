import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'
import type { DisclosurePlace, Posting } from './types'

/** Liên tục từ ngày đến ngày — a stretch without a gap at one place; no `until` while it stands. */
export interface PostingRun {
  readonly place: DisclosurePlace
  readonly from: IsoDate
  readonly until?: IsoDate
}

const endless = Number.POSITIVE_INFINITY

/** What does not stand on a board or a page, so that no number of days applies to it. */
const momentary: readonly DisclosurePlace[] = [
  'meeting',
  'written-to-all-staff',
  'written-to-those-concerned',
  'village-heads',
  'mass-media',
  'print',
  'press-conference',
]

/** True for a board, a page, a loudspeaker: what stands so many days. */
export function stands(place: DisclosurePlace): boolean {
  return !momentary.includes(place)
}

/** Postings of one item up to a day, joined where one follows another without a day between. */
export function joinPostings(postings: readonly Posting[], today: number): readonly PostingRun[] {
  const spans = postings
    .map(({ place, from, until }) => {
      const end = until === undefined ? endless : dayOf(until)
      return { place, start: dayOf(from), end: end >= today ? endless : end }
    })
    .filter(({ start }) => start <= today)
    .sort((one, other) => one.start - other.start)
  const runs: { place: DisclosurePlace; start: number; end: number }[] = []
  const lastAt: Record<string, { end: number }> = {}
  for (const span of spans) {
    const last = lastAt[span.place]
    if (last !== undefined && span.start <= last.end + 1) {
      last.end = Math.max(last.end, span.end)
      continue
    }
    const run = { ...span }
    lastAt[span.place] = run
    runs.push(run)
  }
  return runs.map(({ place, start, end }) => ({
    place,
    from: dateOf(start),
    ...(end !== endless && { until: dateOf(end) }),
  }))
}
