import type { Check, Condition, Transition } from '../lifecycle/types'
import { goesUp } from './complaint-appeal'
import type { ComplaintFinding } from './complaint-findings'
import { decidedAt, sinceReceipt } from './complaint-history'
import type {
  ComplaintEvent,
  ComplaintFacts,
  ComplaintLevel,
  ComplaintScene,
  ComplaintStage,
  ComplaintState,
} from './complaint-types'

/** A row of the table of complaints. */
export type ComplaintRow = Transition<ComplaintState, ComplaintEvent, ComplaintFacts>

/** A condition of it. */
export type ComplaintCondition = Condition<ComplaintState, ComplaintEvent, ComplaintFacts>

/** A rule that an event must keep. */
export const check = (rule: string, find: (scene: ComplaintScene) => readonly ComplaintFinding[]) =>
  ({ rule: `complaint.${rule}`, find }) satisfies Check<ComplaintState, ComplaintEvent, ComplaintFacts>

/** Rút toàn bộ. */
export const whole: ComplaintCondition = {
  name: 'whole',
  test: ({ event }) => event.type === 'withdrawn' && event.extent === 'whole',
}

/** Rút một phần. */
export const inPart: ComplaintCondition = {
  name: 'part',
  test: ({ event }) => event.type === 'withdrawn' && event.extent === 'part',
}

/** Đã bắt đầu xác minh trong lần giải quyết này. */
export const verifying: ComplaintCondition = {
  name: 'verification-begun',
  of: 'case',
  test: ({ state, history }) =>
    sinceReceipt(history, state.endsWith('-second') ? 2 : 1).some(
      ({ type }) => type === 'verification-started' || type === 'verified',
    ),
}

/** Quyết định lần đầu còn đó. */
export const firstDecided: ComplaintCondition = {
  name: 'first-decision-stands',
  label: { vi: 'quyết định giải quyết lần đầu còn đó', en: 'a first decision that stands' },
  of: 'case',
  test: ({ clocks, history }) => decidedAt(1, clocks, history) !== undefined,
}

/** Khiếu nại lần hai đúng lúc: the first decision is there, or its time has expired. */
export const up: ComplaintCondition = {
  name: 'second-level-open',
  label: {
    vi: 'có lần giải quyết thứ hai, và đã có quyết định lần đầu hoặc đã hết thời hạn giải quyết lần đầu',
    en: 'a second level, and a first decision or the end of its time',
  },
  of: 'case',
  test: goesUp,
}

/** The name of a stage at a level. */
export function stateOf(level: ComplaintLevel, stage: ComplaintStage): ComplaintState {
  return level === 1 ? stage : `${stage}-second`
}

/** The stages of a level. */
export const stages: readonly ComplaintStage[] = [
  'received',
  'refused',
  'accepted',
  'verifying',
  'dialogue',
  'suspended',
  'withdrawn',
  'terminated',
  'decided',
]

/** The stages in which a complaint is being resolved. */
export const working = ['accepted', 'verifying', 'dialogue'] as const
