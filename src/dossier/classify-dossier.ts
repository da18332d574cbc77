import { type Context, calendarOf } from '../calendar/context'
import { closingOf } from '../calendar/office-hours'
import type { IsoDate, IsoInstant } from '../core/date'
import { dayOf, dayOfEither, instantOf, isDateText, readInstant, secondOf, secondOfDay } from '../core/iso'
import { civilDay, isLater } from '../core/moment'
import { choose } from '../law/policy/dossier'
import { replay } from '../lifecycle/replay'
import type { Replay } from '../lifecycle/types'
import { dossierLifecycle } from './dossier-lifecycle'
import { judgeTimeliness } from './judge-timeliness'

import { findMisshapenDossier } from './shapes'
import type { StatisticsClass, StatisticsDossier, StatisticsPeriod } from './statistics-types'
import type { DossierEvent, DossierState } from './types'

/** How a period sees one dossier. */
export interface ClassifiedDossier {
  readonly class: StatisticsClass
  /** `new`: accepted in the period; `carried-over`: accepted before it and not concluded before it. */
  readonly received: 'new' | 'carried-over' | 'not-yet'
  readonly refusedAtIntake: boolean
}

type Standing = Replay<DossierState, DossierEvent>

const outside: ClassifiedDossier = { class: 'outside', received: 'not-yet', refusedAtIntake: false }

/**
 * Trong kỳ này hồ sơ ở cột nào? — What a period counts a dossier as, by its events up to the end of the period; what
 * happened later is not looked at. `undefined` when the dossier cannot be read.
 */
export function classifyDossier(
  dossier: StatisticsDossier,
  period: StatisticsPeriod,
  context: Context,
): ClassifiedDossier | undefined {
  if (findMisshapenDossier(dossier).length > 0) return undefined
  if (dossier.events.some(({ at }) => typeof at !== 'string' || readInstant(at) === undefined)) return undefined
  const end = secondOfDay(dayOf(period.to) + 1) - 1
  const events = dossier.events.filter(({ at }) => secondOf(at) <= end)
  if (events.length === 0) return outside
  const outcome = replay(dossierLifecycle, events, { ...context, facts: dossier.procedure, asOf: instantOf(end) })
  if (outcome.status === 'undetermined') return undefined
  const { value } = outcome
  const { history } = value.snapshot
  const concluded = conclusionOf(value)
  const accepted = history.find(({ type }) => type === 'accepted')
  if (value.state === 'refused') {
    return { ...outside, refusedAtIntake: history.some((event) => event.type === 'refused' && within(event, period)) }
  }
  if (accepted === undefined || (concluded !== undefined && civilDay(concluded.at) < period.from)) return outside
  return {
    class: classOf(value, concluded, context),
    received: civilDay(accepted.at) < period.from ? 'carried-over' : 'new',
    refusedAtIntake: false,
  }
}

/** The event that concluded a dossier: its result, or the end without one. */
function conclusionOf({ state, snapshot }: Standing): DossierEvent | undefined {
  const { history } = snapshot
  if (state === 'finished' || state === 'returned') return history.filter(({ type }) => type === 'finished').at(-1)
  if (state === 'stopped' || state === 'closed') return history.at(-1)
  return undefined
}

function classOf(standing: Standing, concluded: DossierEvent | undefined, context: Context): StatisticsClass {
  const { state, deadlines } = standing
  const result = deadlines.filter(({ id }) => id === 'dossier.result').at(-1)
  const timeliness = judgeTimeliness(state, result)
  if (concluded === undefined) return timeliness === 'overdue' ? 'overdue' : 'in-time'
  if (concluded.type !== 'finished') {
    return choose('dossier.statistics-ended', context?.policy) === 'on-time' ? 'on-time' : 'ended'
  }
  if (result === undefined || result.status === 'void') {
    return choose('dossier.statistics-no-due-date', context?.policy) === 'on-time' ? 'on-time' : 'no-due-date'
  }
  const reappointed = deadlines.filter(({ id }) => id === 'dossier.reappointed-result').at(-1)
  const moved = choose('dossier.timeliness-date', context?.policy) === 'reappointed' ? reappointed : undefined
  return compare(concluded.at, (moved ?? result).due, context)
}

function compare(finished: IsoInstant, due: IsoDate | IsoInstant, context: Context): StatisticsClass {
  if (choose('dossier.timeliness-granularity', context?.policy) === 'minute') {
    const moment = isDateText(due) ? closingOf(calendarOf(context), dayOfEither(due)) : secondOf(due)
    const minutes = Math.floor(secondOf(finished) / 60) - Math.floor(moment / 60)
    return minutes < 0 ? 'early' : minutes === 0 ? 'on-time' : 'late'
  }
  if (isLater(isDateText(due) ? civilDay(finished) : finished, due)) return 'late'
  return civilDay(finished) < civilDay(due) ? 'early' : 'on-time'
}

function within({ at }: DossierEvent, { from, to }: StatisticsPeriod): boolean {
  const day = civilDay(at)
  return from <= day && day <= to
}
