import { endOf } from '../calendar/compute-period-end'
import { type ContextAt, lawOn } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { Bilingual } from '../core/bilingual'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { dayOf, instantOf, secondOf, secondOfDay } from '../core/iso'
import type { Limit } from '../core/limit'
import { civilDay } from '../core/moment'
import type { Parameter } from '../core/parameter'
import { lawsuitFromContested, lawsuitFromDecision, lawsuitFromExpiry } from '../law/petitions-complaint'
import { periodUntil } from '../lifecycle/clocks'
import { toDeadline } from '../lifecycle/to-deadline'
import type { Clock } from '../lifecycle/types'
import { hasSecondLevel } from './complaint-competence'
import { pausesOf } from './complaint-filing'
import { clockIds, decidedAt, decisionReceivedAt, lastClock, lastOf, readableDay } from './complaint-history'
import { secondWindowPeriod } from './complaint-second-window'
import type { ComplaintEvent, ComplaintFacts, ComplaintLevel, ComplaintRight, ComplaintState } from './complaint-types'

type Since = ComplaintRight['since']

const windowName: Bilingual = { vi: 'Khiếu nại lần hai', en: 'Second complaint' }
const lawsuitNames: Readonly<Record<Since, Bilingual>> = {
  contested: { vi: 'Khởi kiện quyết định, hành vi bị khiếu nại', en: 'Lawsuit against the contested decision or act' },
  'first-decision': { vi: 'Khởi kiện sau quyết định lần đầu', en: 'Lawsuit after the first decision' },
  'first-expiry': { vi: 'Khởi kiện vì lần đầu quá hạn giải quyết', en: 'Lawsuit as the first level is overdue' },
  'second-decision': { vi: 'Khởi kiện sau quyết định lần hai', en: 'Lawsuit after the second decision' },
  'second-expiry': { vi: 'Khởi kiện vì lần hai quá hạn giải quyết', en: 'Lawsuit as the second level is overdue' },
}

/** A case at a moment, as its replay found it. */
export interface ComplaintAt {
  readonly state: ComplaintState
  readonly history: readonly ComplaintEvent[]
  readonly clocks: readonly Clock[]
  readonly facts: ComplaintFacts
  readonly context: ContextAt
}

/** Còn được khiếu nại lần hai không — the window for a second complaint, by receipt or by expiry. */
export function secondRight(at: ComplaintAt): ComplaintRight | undefined {
  const { history, clocks, facts, context } = at
  const today = civilDay(context.asOf)
  if (!hasSecondLevel(facts, today)) return undefined
  const issued = decidedAt(1, clocks, history)
  const expiry = expiredOn(1, at)
  const received = decisionReceivedAt(1, clocks, history)
  const from = received ?? issued ?? expiry
  if (from === undefined) return undefined
  const since = issued === undefined ? 'first-expiry' : 'first-decision'
  const window = {
    subject: facts.subject,
    remote: facts.remote !== undefined,
    dismissal: facts.dismissal === true,
    since: issued === undefined ? 'expiry' : 'receipt',
    from,
    ...(facts.obstacles !== undefined && { obstacles: facts.obstacles }),
  } as const
  const used = lastOf(history, 'appealed')?.at
  const period = secondWindowPeriod(window, today, context)
  const right = rightOf('complaint.second-window', windowName, since, from, period, used, at)
  return received === undefined && issued !== undefined ? { ...right, assumed: 'receipt-on-issue' } : right
}

/** Còn được khởi kiện không — every limitation of a lawsuit that has begun; none for discipline short of dismissal. */
export function lawsuitRights(at: ComplaintAt): readonly ComplaintRight[] {
  const { history, clocks, facts, context } = at
  if (facts.subject === 'discipline' && (facts.dismissal !== true || facts.aboveDirectorGeneral === true)) return []
  const used = lastOf(history, 'court-accepted')?.at
  const begun: readonly (readonly [Since, string | undefined, Parameter<Limit>])[] = [
    ['contested', readableDay(facts.known), lawsuitFromContested],
    ['first-decision', decisionFrom(1, at), lawsuitFromDecision],
    ['first-expiry', expiredOn(1, at), lawsuitFromExpiry],
    ['second-decision', decisionFrom(2, at), lawsuitFromDecision],
    ['second-expiry', expiredOn(2, at), lawsuitFromExpiry],
  ]
  return begun.flatMap(([since, from, parameter]): readonly ComplaintRight[] => {
    const law = from === undefined ? undefined : lawOn(parameter, civilDay(from), context)
    if (from === undefined || law === undefined) return []
    const obstacles = since === 'contested' ? pausesOf(facts.obstacles, civilDay(context.asOf)) : []
    const period = { from, limit: law.value, basis: law.basis, pauses: obstacles }
    const right = rightOf(`complaint.lawsuit-${since}`, lawsuitNames[since], since, from, period, used, at)
    const level = since === 'first-decision' ? 1 : since === 'second-decision' ? 2 : undefined
    const known = level === undefined || decisionReceivedAt(level, clocks, history) !== undefined
    return [known ? right : { ...right, assumed: 'receipt-on-issue' }]
  })
}

/** When a decision was received, or issued where the record does not say. */
function decisionFrom(level: ComplaintLevel, { history, clocks }: ComplaintAt): IsoInstant | undefined {
  return decisionReceivedAt(level, clocks, history) ?? decidedAt(level, clocks, history)
}

/** The last day of a level's time to resolve, once it is over and nothing was decided in it. */
function expiredOn(level: ComplaintLevel, { clocks, context }: ComplaintAt): IsoDate | undefined {
  const clock = lastClock(clocks, clockIds[level].resolution)
  if (clock === undefined || clock.metAt !== undefined || clock.pausedAt !== undefined) return undefined
  const end = endOf(periodUntil(clock, context.asOf), context)
  if (end === undefined) return undefined
  const due = civilDay(end.due)
  const stopped = civilDay(clock.voidAt ?? context.asOf)
  return dayOf(stopped) > dayOf(due) ? due : undefined
}

function rightOf(
  id: string,
  name: Bilingual,
  since: Since,
  from: IsoDate | IsoInstant,
  period: (ForwardPeriod & { readonly basis: Basis }) | undefined,
  used: IsoInstant | undefined,
  { context }: ComplaintAt,
): ComplaintRight {
  const begun = civilDay(from)
  const end = period && endOf(period, context)
  if (period === undefined || end === undefined) return { since, from: begun, open: used === undefined }
  const lastDay = civilDay(end.due)
  const exercised = used !== undefined && isWithin(used, begun, lastDay) ? used : undefined
  const past = dayOf(civilDay(context.asOf)) > dayOf(lastDay)
  const clock: Clock = {
    id,
    holder: 'complainant',
    start: from,
    period,
    ...(exercised !== undefined && { metAt: exercised }),
    ...(exercised === undefined && past && { voidAt: instantOf(secondOfDay(dayOf(lastDay) + 1) - 1) }),
  }
  const { deadline } = toDeadline(clock, context.asOf, secondOf(context.asOf), context, period.basis)
  return {
    since,
    from: begun,
    lastDay,
    open: !past && exercised === undefined,
    ...(deadline !== undefined && { deadline: { ...deadline, ...name } }),
  }
}

function isWithin(moment: IsoInstant, first: IsoDate, last: IsoDate): boolean {
  const day = dayOf(civilDay(moment))
  return dayOf(first) <= day && day <= dayOf(last)
}
