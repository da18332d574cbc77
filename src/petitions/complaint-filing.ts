import { endOf, reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { ForwardPeriod, Pause, PeriodEnd } from '../calendar/period'
import { type Reckoning, refused } from '../calendar/reckoning'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import type { Limit } from '../core/limit'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { disciplineFilingTime, filingTime, obstacles as obstacleLaw } from '../law/petitions-complaint'
import type { ComplaintFinding } from './complaint-findings'
import { readableDay } from './complaint-history'
import { lawNotHeld, limitOn } from './complaint-limit'
import type { ComplaintFacts, Obstacle } from './complaint-types'
import { withLocal } from './local-rules'
import { ruleShapes } from './record-shapes'

/** Dữ kiện để tính thời hiệu khiếu nại lần đầu. */
export type FilingFacts = Pick<ComplaintFacts, 'subject' | 'known' | 'obstacles'>

/**
 * Được khiếu nại đến ngày nào? — The last day to complain for the first time.
 *
 * 90 days (15 for a disciplinary decision) from the day the decision was received or the act known; that day is not
 * counted. The time of an obstacle is left out when there is evidence of it.
 *
 * @param facts What is complained of, the day it was known, the obstacles.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day. Undetermined when `known` is missing or no day, or an obstacle has not ended yet; an obstacle
 *   without evidence gets a finding and is not left out.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 9, 48 and 12.2.b.
 * @example
 * ```ts
 * import { computeFilingDeadline } from 'congvu/petitions'
 *
 * const without = computeFilingDeadline({ subject: 'administrative', known: '2020-09-01' })
 * without.status === 'decided' && without.value.due //=> '2020-11-30'
 *
 * const ill = computeFilingDeadline({
 *   subject: 'administrative',
 *   known: '2020-09-01',
 *   obstacles: [{ kind: 'illness', from: '2020-09-21', to: '2021-02-21', evidence: 'Giấy ra viện' }],
 * })
 * ill.status === 'decided' && ill.value.due //=> '2021-05-04'
 * ```
 */
export function computeFilingDeadline(facts: FilingFacts, context: Context = {}): Outcome<PeriodEnd> {
  return withLocal(filingOf(facts, context), context)
}

function filingOf(facts: FilingFacts, context: Context): Outcome<PeriodEnd> {
  const rule = 'complaint.compute-filing-deadline'
  const unreadable = findMisshapen(facts, ruleShapes.filing, filingTime.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  if (facts.known === undefined) return undetermined(['known'], traceOf(rule, []))
  const { end, steps, findings, missing } = reckonFiling(facts, undefined, context)
  const unproven = findUnproven(facts.obstacles)
  const trace = traceOf(rule, [...excludedSteps(facts.obstacles), ...steps])
  if (end !== undefined) return decided(end, trace, [...unproven, ...findings])
  const known = readableDay(facts.known)
  if (known === undefined || filingPeriod(facts, undefined, context) !== undefined) {
    return undetermined(missing, trace, [...unproven, ...findings])
  }
  return undetermined(['known'], trace, [...unproven, lawNotHeld(known, 'known')])
}

/** Counts the first limitation; an obstacle that still lasts is counted up to `until`. */
export function reckonFiling(facts: FilingFacts, until: IsoDate | undefined, context: Context): Reckoning {
  if (readableDay(facts.known) === undefined) {
    const { basis } = filingParameter(facts).values[0]
    return refused([finding('calendar.instant-form', { given: quote(facts.known) }, basis, { path: ['known'] })])
  }
  const period = filingPeriod(facts, until, context)
  return period === undefined ? refused([]) : reckon(period, context)
}

/** Its end, without the way there. */
export function endOfFiling(facts: FilingFacts, until: IsoDate | undefined, context: Context): PeriodEnd | undefined {
  const period = filingPeriod(facts, until, context)
  return period && endOf(period, context)
}

/** The first limitation as a period; nothing when its first day is unknown, or the law had none on it. */
function filingPeriod(facts: FilingFacts, until: IsoDate | undefined, context: Context): ForwardPeriod | undefined {
  const known = readableDay(facts.known)
  const law = known && limitOn(filingParameter(facts), known, 'citizen', context)
  return known && law && { from: known, limit: law.limit, basis: law.basis, pauses: pausesOf(facts.obstacles, until) }
}

function filingParameter({ subject }: FilingFacts): Parameter<Limit> {
  return subject === 'discipline' ? disciplineFilingTime : filingTime
}

/** The stretches of proven obstacles; one that lasts is cut at `until`. */
export function pausesOf(obstacles: readonly Obstacle[] = [], until: IsoDate | undefined): readonly Pause[] {
  if (obstacles.length === 0) return []
  const basis = obstacleLaw.values[0].basis
  return obstacles.filter(isProven).flatMap(({ from, to }) => {
    const end = to ?? (until !== undefined && until >= from ? until : undefined)
    return [{ from, ...(end !== undefined && { to: end }), basis }]
  })
}

/** Trở ngại không có giấy tờ chứng minh — a finding for each obstacle without evidence. */
export function findUnproven(obstacles: readonly Obstacle[] = []): readonly ComplaintFinding[] {
  return obstacles.flatMap((obstacle, index) => {
    if (isProven(obstacle)) return []
    const { from, to } = obstacle
    const basis = (at(obstacleLaw.values, readableDay(from) ?? '2012-07-01') ?? obstacleLaw.values[0]).basis
    const place = { severity: 'warning', path: ['obstacles', index, 'evidence'] } as const
    return [finding('complaint.obstacle-unproven', { from, ...(to !== undefined && { to }) }, basis, place)]
  })
}

function isProven({ evidence }: Obstacle): boolean {
  return evidence !== undefined && evidence.trim() !== ''
}

function excludedSteps(obstacles: readonly Obstacle[] = []): readonly TraceStep[] {
  return obstacles.flatMap((obstacle) => {
    const from = readableDay(obstacle.from)
    const to = readableDay(obstacle.to)
    if (!isProven(obstacle) || from === undefined || to === undefined) return []
    return [step('complaint.obstacle-excluded', { from, to: civilDay(to) }, obstacleLaw.values[0].basis)]
  })
}
