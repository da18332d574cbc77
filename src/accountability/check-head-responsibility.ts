import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type HeadTrigger, headTriggers } from '../law/accountability'
import { checkDays, checkWord, notInForce } from './days'

/** Sự việc do người có thẩm quyền xác định — an event that a competent person found, as the decree names such cases. */
export interface HeadEvent {
  readonly id: string
  readonly trigger: HeadTrigger
  readonly date: IsoDate
  /** Báo cáo sai sự thật: aggravates. */
  readonly falseReport?: boolean
  /** Không thể biết: excuses. */
  readonly couldNotKnow?: boolean
  /** Đã áp dụng hết các biện pháp cần thiết: excuses. */
  readonly didEverything?: boolean
}

/** Sự việc người đứng đầu phải chịu trách nhiệm. */
export interface HeadResponsibility {
  readonly event: string
  readonly trigger: HeadTrigger
  readonly date: IsoDate
  readonly weight: 'answers' | 'excused' | 'aggravated'
}

/**
 * Người đứng đầu phải chịu trách nhiệm về những sự việc nào? — Which events make a head answer under Decree 157/2007, which
 * are excused and which are aggravated.
 *
 * The library matches what a person found to the cases of the decree; it does not find the events, and it sets no form of
 * discipline.
 *
 * @param events Events with the case of the decree that each is.
 * @returns One entry for each event, in the order given, with a warning for each that is not excused. Undetermined with
 *   findings for days that are none, days before the decree, or a case that the decree does not have.
 * @remarks Decree 157/2007/NĐ-CP art. 10, known from quotations (secondary); plan 17/KH-UBND II.2.b. Whether the decree is
 *   still in force in 2026 was not verified.
 * @example
 * ```ts
 * import { checkHeadResponsibility } from 'congvu/accountability'
 *
 * const answer = checkHeadResponsibility([
 *   { id: 'E1', trigger: 'task-late', date: '2024-03-04' },
 *   { id: 'E2', trigger: 'subordinate-corrupt', date: '2024-05-06', couldNotKnow: true },
 * ])
 * answer.status === 'decided' && answer.value.map(({ weight }) => weight) //=> ['answers', 'excused']
 * answer.findings.map(({ code }) => code) //=> ['accountability.head-trigger']
 * ```
 */
export function checkHeadResponsibility(events: readonly HeadEvent[]): Outcome<readonly HeadResponsibility[]> {
  const rule = 'accountability.check-head-responsibility'
  const misshapen = findMisshapen(events, [{ id: 'string', date: 'string' }], [], headTriggers.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { basis, value } = headTriggers.values[0]
  const problems = events.flatMap(({ date, trigger }, index) => {
    const wrong = [
      ...checkDays([[date ?? null, [index, 'date']]], basis),
      ...checkWord('trigger', trigger, value ?? [], basis, [index, 'trigger']),
    ]
    if (wrong.length > 0 || at(headTriggers.values, date) !== undefined) return wrong
    return [notInForce(date, basis, [index, 'date'])]
  })
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const answers = events.map(({ id, trigger, date, ...event }): HeadResponsibility => {
    const excused = event.couldNotKnow === true || event.didEverything === true
    const weight = event.falseReport === true ? 'aggravated' : excused ? 'excused' : 'answers'
    return { event: id, trigger, date, weight }
  })
  return decided(answers, traceOf(rule, []), answers.flatMap(findAnswer))
}

function findAnswer({ event, trigger, date, weight }: HeadResponsibility, index: number): readonly Finding[] {
  if (weight === 'excused') return []
  const { basis } = at(headTriggers.values, date) ?? headTriggers.values[0]
  const place = { severity: 'warning', path: [index] } as const
  return [
    finding('accountability.head-trigger', { trigger, event }, basis, place),
    ...(weight === 'aggravated' ? [finding('accountability.false-report', { event }, basis, place)] : []),
  ]
}
