import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import { isDateText } from '../core/iso'
import { civilDay, isLater } from '../core/moment'

import type { DossierState, Timeliness } from './types'

/**
 * Đúng hạn hay trễ hạn? — How a dossier stands to its due day; the day the result was finished decides.
 *
 * @param state The state of the dossier.
 * @param result The result clock that counts, if the procedure has a limit.
 */
export function judgeTimeliness(state: DossierState, result: Deadline | undefined): Timeliness {
  if (state === 'refused') return 'not-accepted'
  if (state === 'new' || state === 'submitted' || state === 'completing') return 'waiting'
  if (state === 'stopped' || state === 'closed') return 'ended'
  if (result === undefined) return 'no-due-date'
  if (result.metAt !== undefined) return compare(result.metAt, result.due)
  if (result.status === 'paused' || (state === 'supplementing' && result.status === 'void')) return 'waiting'
  return result.status === 'overdue' ? 'overdue' : result.status === 'void' ? 'ended' : 'in-time'
}

function compare(finished: IsoInstant, due: IsoDate | IsoInstant): Timeliness {
  if (isLater(isDateText(due) ? civilDay(finished) : finished, due)) return 'late'
  return civilDay(finished) < civilDay(due) ? 'early' : 'on-time'
}
