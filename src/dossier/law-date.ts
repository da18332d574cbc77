import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { dateOf, dayOfEither } from '../core/iso'
import { choose } from '../law/policy'
import type { DossierEvent } from './types'

/** The day whose decree governs an event: the day of receipt, or of the event itself, by `dossier.pending-regime`. */
export function lawDateOf(history: readonly DossierEvent[], date: IsoDate, context: Context): IsoDate {
  if (choose('dossier.pending-regime', context.policy) === 'event') return date
  const accepted = history.find(({ type }) => type === 'accepted')
  return accepted === undefined ? date : civilDay(accepted.at)
}

/** The civil day in Viet Nam of a readable moment. */
export function civilDay(moment: string): IsoDate {
  return dateOf(dayOfEither(moment))
}
