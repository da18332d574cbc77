import { endOf } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import { ministerOneLevel, refusalGrounds, secondLevel, secondWindow } from '../law/petitions-complaint'
import { isClosed, periodUntil } from '../lifecycle/clocks'
import type { Clock } from '../lifecycle/types'
import { hasSecondLevel } from './complaint-competence'
import type { ComplaintFinding } from './complaint-findings'
import { clockIds, decidedAt, decisionReceivedAt, filedOn, lastClock } from './complaint-history'
import { type SecondWindowFacts, secondWindowPeriod } from './complaint-second-window'
import type {
  ComplaintAppealed,
  ComplaintEvent,
  ComplaintFacts,
  ComplaintScene,
  ComplaintState,
} from './complaint-types'

/** Khiếu nại lần hai có trong thời hạn không. */
export interface AppealJudgement {
  readonly verdict: 'in-time' | 'late' | 'receipt-unknown'
  readonly lastDay?: IsoDate
  readonly issued?: IsoDate
  readonly basis: Basis
}

/** The last day of the first level's time to resolve, as its clock stands. */
function firstExpiry(clocks: readonly Clock[], asOf: string, context: Context): IsoDate | undefined {
  const clock = lastClock(clocks, clockIds[1].resolution)
  if (clock === undefined) return undefined
  const end = endOf(periodUntil(clock, asOf), context)
  return end && civilDay(end.due)
}

/** Đã hết thời hạn giải quyết lần đầu mà chưa có quyết định — true when a second complaint may be made for that reason. */
function isFirstExpired(scene: ComplaintScene): boolean {
  const { event, clocks, context } = scene
  const clock = lastClock(clocks, clockIds[1].resolution)
  if (clock === undefined || isClosed(clock) || clock.pausedAt !== undefined || event.type !== 'appealed') return false
  const due = firstExpiry(clocks, event.at, context)
  return due !== undefined && dayOf(filedOn(event)) > dayOf(due)
}

const afterFirst: readonly ComplaintState[] = ['decided', 'refused-second', 'discontinued']

/** True when a second complaint takes the case to the second level. */
export function goesUp(scene: ComplaintScene): boolean {
  if (scene.event.type !== 'appealed' || !hasSecondLevel(scene.facts, civilDay(scene.event.at))) return false
  return afterFirst.includes(scene.state) || isFirstExpired(scene)
}

/** Whether a second complaint came within its window, counted from receipt or from expiry. */
export function judgeAppeal(
  appeal: ComplaintAppealed,
  clocks: readonly Clock[],
  history: readonly ComplaintEvent[],
  facts: ComplaintFacts,
  context: Context,
): AppealJudgement {
  const filed = filedOn(appeal)
  const decided = decidedAt(1, clocks, history)
  const received = decisionReceivedAt(1, clocks, history)
  const issued = decided === undefined ? undefined : civilDay(decided)
  const from = received ?? issued ?? firstExpiry(clocks, appeal.at, context)
  const since = decided === undefined ? 'expiry' : 'receipt'
  const period = from === undefined ? undefined : secondWindowPeriod(windowOf(facts, since, from), filed, context)
  const end = period && endOf(period, context)
  if (period === undefined || end === undefined) return { verdict: 'in-time', basis: secondWindow.values[0].basis }
  const found = { lastDay: civilDay(end.due), ...(issued !== undefined && { issued }), basis: period.basis }
  if (dayOf(filed) <= dayOf(found.lastDay)) return { verdict: 'in-time', ...found }
  return { verdict: decided !== undefined && received === undefined ? 'receipt-unknown' : 'late', ...found }
}

function windowOf(
  { subject, remote, dismissal, obstacles }: ComplaintFacts,
  since: SecondWindowFacts['since'],
  from: SecondWindowFacts['from'],
): SecondWindowFacts {
  const window = { subject, remote: remote !== undefined, dismissal: dismissal === true, since, from }
  return obstacles === undefined ? window : { ...window, obstacles }
}

/** What a second complaint breaks: its window, the first decision to be attached, a level that is not there. */
export function findAppeal(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, clocks, history, facts, context } = scene
  if (event.type !== 'appealed') return []
  const date = civilDay(event.at)
  if (!hasSecondLevel(facts, date) && facts.respondent !== undefined) {
    return [finding('complaint.no-second-level', { respondent: facts.respondent }, ministerOneLevel.values[0].basis)]
  }
  if (!goesUp(scene)) {
    const due = firstExpiry(clocks, event.at, context)
    return [finding('complaint.appealed-early', { ...(due !== undefined && { due }) }, secondLevel.values[0].basis)]
  }
  const { verdict, lastDay, issued, basis } = judgeAppeal(event, clocks, history, facts, context)
  const grounds = (at(refusalGrounds.values, date) ?? refusalGrounds.values[0]).basis
  const params = { level: 2, filed: filedOn(event), lastDay: lastDay ?? date } as const
  return [
    ...(verdict === 'late'
      ? [finding('complaint.out-of-time', params, [...basis, ...grounds], { severity: 'warning' })]
      : []),
    ...(verdict === 'receipt-unknown' && issued !== undefined
      ? [finding('complaint.receipt-unknown', { issued }, basis, { severity: 'warning' })]
      : []),
    ...(issued !== undefined && event.firstDecisionAttached === false
      ? [finding('complaint.appeal-without-decision', {}, basis, { severity: 'warning' })]
      : []),
  ]
}
