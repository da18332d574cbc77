import { dueOf } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import { civilDay } from '../core/moment'
import { lawDateOf } from './law-date'
import type { LinkedFacts } from './linked-types'
import { processingPeriod } from './processing-period'
import type { ProcedureLimit } from './types'

/** The end of one body's share. */
export function linkedEnd(
  start: IsoDate | IsoInstant,
  limit: ProcedureLimit,
  { accepted }: LinkedFacts,
  context: Context,
): IsoDate | IsoInstant | undefined {
  const lawDate = lawDateOf([{ type: 'accepted', at: accepted }], civilDay(accepted), context)
  return dueOf(processingPeriod(start, limit, lawDate, context), context)
}
