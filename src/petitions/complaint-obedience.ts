import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import { at } from '../core/timeline'
import { step, type TraceStep } from '../core/trace'
import { obedience as obedienceLaw } from '../law/petitions-complaint'
import { working } from './complaint-conditions'
import type { ComplaintState, ComplaintSubject, Obedience } from './complaint-types'

/** Stages of either level between receipt and decision. */
const pending: readonly string[] = ['received', ...working, 'suspended', 'withdrawn']

/** Trong thời gian khiếu nại có phải chấp hành quyết định, hành vi bị khiếu nại không — yes, unless art. 35 stays it. */
export function obedienceOf(
  state: ComplaintState,
  subject: ComplaintSubject,
  deadlines: readonly Deadline[],
): Obedience | undefined {
  if (subject !== 'administrative' || !pending.includes(state.replace('-second', ''))) return undefined
  return deadlines.some(({ id, status }) => id === 'complaint.measure' && status === 'running') ? 'stayed' : 'due'
}

/** The step of the trace that says so. */
export function obedienceStep(obedience: Obedience | undefined, date: IsoDate): readonly TraceStep[] {
  const law = at(obedienceLaw.values, date)
  return obedience === undefined || law === undefined ? [] : [step('complaint.obedience', { obedience }, law.basis)]
}
