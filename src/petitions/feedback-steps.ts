import type { Basis, Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { publicApology, remedy, resultPublication, sanctionReferral } from '../law/petitions-feedback'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackRegime, MissingStep } from './feedback-types'

/**
 * Sau khi trả lời còn thiếu việc gì? — Which steps of plan 17/KH-UBND II.3.đ are still missing once an answer was given:
 * publication always; apology, remedy and handling of the violation when the authority was at fault. An answer that was
 * returned starts the count anew.
 */
export function missingSteps(
  history: readonly FeedbackEvent[],
  regime: FeedbackRegime,
  date: IsoDate,
): { readonly missing: readonly MissingStep[]; readonly basis?: Basis } {
  const [answer, ...since] = sinceLastAnswer(history)
  if (answer?.type !== 'answered') return { missing: [] }
  const publication = at(resultPublication.values, date)
  const steps: readonly (readonly [MissingStep, Basis | undefined])[] = [
    ['published', publication?.value === 'all' || regime === 'regulation' ? publication?.basis : undefined],
    ...(answer.fault
      ? ([
          ['apologised', basisOn(publicApology, date)],
          ['remedied', basisOn(remedy, date)],
          ['sanction-referred', basisOn(sanctionReferral, date)],
        ] as const)
      : []),
  ]
  const open = steps.filter(([step, basis]) => basis !== undefined && !since.some((event) => isTaken(step, event)))
  const citations: readonly Citation[] = open.flatMap(([, basis]) => basis ?? [])
  const [first, ...rest] = citations
  return first === undefined ? { missing: [] } : { missing: open.map(([step]) => step), basis: [first, ...rest] }
}

/** A step was taken; an apology only when it was public. */
function isTaken(step: MissingStep, event: FeedbackEvent): boolean {
  return event.type === step && (event.type !== 'apologised' || event.public)
}

/** The last answer (or its return) and what happened after it. */
export function sinceLastAnswer(history: readonly FeedbackEvent[]): readonly FeedbackEvent[] {
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const type = history[index]?.type
    if (type === 'answered' || type === 'answer-returned') return history.slice(index)
  }
  return []
}

function basisOn(parameter: Parameter<unknown>, date: IsoDate): Basis | undefined {
  return at(parameter.values, date)?.basis
}
