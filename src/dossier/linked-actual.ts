import { type Context, calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dayOfEither, isDateText, secondOf } from '../core/iso'
import { isPast } from '../core/list-overdue'
import { linkedEnd } from './linked-end'
import type { LinkedFacts, LinkedStepDue, ReadyStep } from './linked-types'

/** How a step stands by what happened. */
type Standing = Pick<LinkedStepDue, 'standing' | 'actualDue'>

/**
 * Cơ quan nào chậm? — Each body measured from the moment its last input was there, so that it does not answer for the
 * delay of those before it.
 */
export function findLateSteps(
  steps: readonly ReadyStep[],
  facts: LinkedFacts,
  basis: Basis,
  context: Context,
): { readonly standings: readonly Standing[]; readonly findings: readonly Finding[] } {
  const done = new Map(steps.map((one) => [one.id, one.done]))
  const findings: Finding[] = []
  const standings = steps.map(({ id, body, limit, after, done: finished }, index): Standing => {
    const path = ['steps', index, 'done']
    const open = after.find((need) => done.get(need) === undefined)
    if (open !== undefined) {
      if (finished === undefined) return { standing: 'waiting' }
      findings.push(finding('dossier.linked-step-early', { id, after: open }, basis, { severity: 'warning', path }))
      return { standing: 'in-time' }
    }
    const start = after.reduce<IsoInstant>((latest, need) => laterOf(latest, done.get(need)), facts.accepted)
    const actualDue = linkedEnd(start, limit, facts, context)
    const end = finished ?? facts.asOf
    if (actualDue === undefined || end === undefined) return { standing: 'running' }
    const late = isDateText(end) ? dayOfEither(end) > dayOfEither(actualDue) : isPast(actualDue, secondOf(end))
    if (!late) return { actualDue, standing: finished === undefined ? 'running' : 'in-time' }
    const workingDays = countBetween(calendarOf(context), dayOfEither(actualDue), dayOfEither(end))
    findings.push(finding('dossier.linked-step-late', { id, body, due: actualDue, workingDays }, basis, { path }))
    return { actualDue, standing: finished === undefined ? 'overdue' : 'late' }
  })
  return { standings, findings }
}

function laterOf(one: IsoInstant | IsoDate, other: IsoInstant | IsoDate | undefined): IsoInstant | IsoDate {
  if (other === undefined) return one
  if (isDateText(one) || isDateText(other)) return dayOfEither(other) > dayOfEither(one) ? other : one
  return secondOf(other) > secondOf(one) ? other : one
}
