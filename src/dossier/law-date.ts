import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import { step, type TraceStep } from '../core/trace'
import { clockStartsAt, regime } from '../law/dossier'
import { choose } from '../law/policy/dossier'
import type { DossierEvent } from './types'

/** The day whose decree governs an event: the day of receipt, or of the event itself, by `dossier.pending-regime`. */
export function lawDateOf(history: readonly DossierEvent[], date: IsoDate, context: Context): IsoDate {
  if (choose('dossier.pending-regime', context?.policy) === 'event') return date
  const accepted = history.find(({ type }) => type === 'accepted')
  return accepted === undefined ? date : civilDay(accepted.at)
}

/** Which law a trace rests on, and the choice it took when the decree changed between acceptance and the last day. */
export function regimeSteps(accepted: IsoDate | undefined, last: IsoDate, context: Context): readonly TraceStep[] {
  const option = choose('dossier.pending-regime', context?.policy)
  const date = accepted === undefined || option === 'event' ? last : accepted
  const changed = accepted !== undefined && at(regime.values, accepted)?.value !== at(regime.values, last)?.value
  const params = accepted === undefined ? { date } : { date, accepted }
  const regimeStep = step('dossier.regime', params, at(clockStartsAt.values, date)?.basis)
  return changed ? [regimeStep, step('interpretation.used', { id: 'dossier.pending-regime', option })] : [regimeStep]
}
