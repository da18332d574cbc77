import { findUrlProblem } from '../core/contact-forms'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { mediaWork } from '../law/outreach'
import { checkDays, checkPeriodOf, findOutside } from './moments'
import { findMisshapenInputs, mediaItemsShape } from './shapes'
import type { ActivityPeriod, OutreachFinding } from './types'

/** Tin, bài, chương trình, đợt tuyên truyền, tôn vinh. */
export interface MediaItem {
  readonly id: string
  readonly on: IsoDate
  readonly kind: 'press' | 'broadcast' | 'portal' | 'social' | 'campaign' | 'commendation'
  readonly outlet: string
  readonly url?: string
  readonly themes?: readonly string[]
}

/** A name and how many items it has. */
export interface Count {
  readonly name: string
  readonly items: number
}

/** Số lượng theo cơ quan báo chí, quý, chủ đề, loại. */
export interface MediaActivity {
  readonly total: number
  readonly byOutlet: readonly Count[]
  /** Every quarter that the period touches: `2024-Q1`. */
  readonly byQuarter: readonly Count[]
  readonly byTheme: readonly Count[]
  readonly byKind: readonly Count[]
}

/**
 * Đã tuyên truyền ở đâu, bao nhiêu, quý nào chưa có? — Counts media items, campaigns and commendations by outlet, quarter,
 * theme and kind, and names outlets and quarters without any.
 *
 * The clauses are soft (“tăng cường”, “đẩy mạnh”) or requests: a gap is a notice, never a violation, and there is no pass.
 *
 * @param items The items; those outside the period are left out, with a notice.
 * @param period First and last day.
 * @param outlets Outlets that were to carry something: the local press, the central press in the city, broadcasters.
 * @returns The counts, names in alphabetical order of their code points. Undetermined with findings for days that are none,
 *   a reversed period and one that ends before 15 January 2024.
 * @remarks Plan 17/KH-UBND II.1.b, II.6.b, III.5, III.6.
 * @example
 * ```ts
 * import { summarizeMediaActivity } from 'congvu/outreach'
 *
 * const activity = summarizeMediaActivity(
 *   [{ id: '1', on: '2024-03-04', kind: 'press', outlet: 'Báo Cần Thơ', themes: ['kỷ cương'] }],
 *   { from: '2024-01-15', to: '2024-06-30' },
 *   ['Báo Cần Thơ', 'Đài PT-TH Cần Thơ'],
 * )
 * activity.status === 'decided' && activity.value.byQuarter //=> [{ name: '2024-Q1', items: 1 }, { name: '2024-Q2', items: 0 }]
 * activity.findings.map(({ severity, params }) => [severity, params]) //=> [['notice', { outlet: 'Đài PT-TH Cần Thơ' }], ['notice', { quarter: '2024-Q2' }]]
 * ```
 */
export function summarizeMediaActivity(
  items: readonly MediaItem[],
  period: ActivityPeriod,
  outlets: readonly string[] = [],
): Outcome<MediaActivity, OutreachFinding | SchemaFinding> {
  const rule = 'outreach.media-activity'
  const first = mediaWork.values[0].basis
  const misshapen = findMisshapenInputs(
    first,
    [items, mediaItemsShape, ['items']],
    [period, 'object', ['period']],
    [outlets, ['string'], ['outlets']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [
    ...checkPeriodOf(period, first),
    ...checkDays(
      items.map(({ on }, index) => ({ given: on ?? null, path: ['items', index, 'on'] })),
      first,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(mediaWork.values, period.to)
  if (law === undefined) {
    const unknown = finding('outreach.not-in-force', { date: quote(period.to) }, first, { path: ['period', 'to'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const inside = items.filter(({ on }) => on >= period.from && on <= period.to)
  const value: MediaActivity = {
    total: inside.length,
    byOutlet: countBy([...inside.map(({ outlet }) => outlet)], outlets),
    byQuarter: countBy(
      inside.map(({ on }) => quarterOf(on)),
      listQuarters(period),
    ),
    byTheme: countBy(inside.flatMap(({ themes = [] }) => [...new Set(themes)])),
    byKind: countBy(inside.map(({ kind }) => kind)),
  }
  const place = { severity: 'notice' } as const
  const findings: readonly OutreachFinding[] = [
    ...findOutside(items, period, 'items', law.basis),
    ...items.flatMap(({ url }, index) => {
      const problem = url === undefined ? undefined : findUrlProblem(url)
      const at = { ...place, path: ['items', index, 'url'] }
      return problem === undefined ? [] : [finding('outreach.link-form', { given: quote(url), problem }, law.basis, at)]
    }),
    ...value.byOutlet
      .filter(({ items: count }) => count === 0)
      .map(({ name: outlet }) => finding('outreach.outlet-none', { outlet }, law.basis, place)),
    ...value.byQuarter
      .filter(({ items: count }) => count === 0)
      .map(({ name: quarter }) => finding('outreach.quarter-none', { quarter }, law.basis, place)),
  ]
  const { from, to } = period
  return decided(
    value,
    traceOf(rule, [step('outreach.counted', { records: inside.length, from, to }, law.basis)]),
    findings,
  )
}

/** How often each name stands; `expected` names are listed also when they never do. */
function countBy(names: readonly string[], expected: readonly string[] = []): readonly Count[] {
  const counts = new Map<string, number>(expected.map((name) => [name, 0]))
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, items]) => ({ name, items })).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** `2024-Q1` of a day. */
function quarterOf(on: IsoDate): string {
  return `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`
}

function listQuarters({ from, to }: ActivityPeriod): readonly string[] {
  const index = (on: IsoDate) => Number(on.slice(0, 4)) * 4 + Math.ceil(Number(on.slice(5, 7)) / 3) - 1
  const start = index(from)
  return Array.from({ length: index(to) - start + 1 }, (_, step) => {
    const quarter = start + step
    return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`
  })
}
