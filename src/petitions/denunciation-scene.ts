import { isClosed } from '../lifecycle/clocks'
import type { Check, Clock, ClockRule, Condition, Label, Scene, Transition } from '../lifecycle/types'
import type { DenunciationEvent } from './denunciation-events'
import { distinctCriteria, type ExtensionJudgement, judgeExtension } from './denunciation-extension'
import type { LawfulPeriod } from './denunciation-resolution'
import type { DenunciationContent, DenunciationState } from './denunciation-types'

/** Facts of a case that its lifecycle looks at. */
export type DenunciationFacts = Pick<DenunciationContent, 'kind' | 'competent' | 'intake' | 'sanctionBy'>

export type DenunciationScene = Scene<DenunciationState, DenunciationEvent, DenunciationFacts>
export type DenunciationCondition = Condition<DenunciationState, DenunciationEvent, DenunciationFacts>
export type DenunciationCheck = Check<DenunciationState, DenunciationEvent, DenunciationFacts>
export type DenunciationTransition = Transition<DenunciationState, DenunciationEvent, DenunciationFacts>
export type DenunciationClock = ClockRule<DenunciationState, DenunciationEvent, DenunciationFacts>

/** Đang giải quyết. */
export const resolvingStates: readonly DenunciationState[] = ['accepted', 'verifying']
/** Trước khi có kết luận. */
export const openStates: readonly DenunciationState[] = ['checking', 'accepted', 'verifying', 'suspended']
/** Sau khi có kết luận. */
export const decidedStates: readonly DenunciationState[] = ['concluded', 'reviewing', 'upheld']

/** The resolution clock of a case. */
export const resolutionClock = 'denunciation.resolution'

/** A condition with its name. */
export function when(name: string, test: (scene: DenunciationScene) => boolean): DenunciationCondition {
  return { name, test }
}

/** The clock of an id that is still open. */
export function openClock(clocks: readonly Clock[], id: string): Clock | undefined {
  return clocks.filter((clock) => clock.id === id && !isClosed(clock)).at(-1)
}

/** The history since the acceptance that counts: the last one. */
export function sinceAcceptance(history: readonly DenunciationEvent[]): readonly DenunciationEvent[] {
  const last = history.map(({ type }) => type).lastIndexOf('accepted')
  return last === -1 ? [] : history.slice(last)
}

/** What the extension of a scene is worth; nothing when its event is none. */
export function judgedExtension({
  event,
  history,
  clocks,
  lawDate,
  context,
}: DenunciationScene): ExtensionJudgement | undefined {
  if (event.type !== 'extended') return undefined
  const period = openClock(clocks, resolutionClock)?.period as LawfulPeriod | undefined
  const named = sinceAcceptance(history).flatMap((past) => (past.type === 'extended' ? past.criteria : []))
  const criteria = distinctCriteria([...named, ...event.criteria], lawDate)
  return judgeExtension({ extension: event, period, criteria, lawDate, context })
}

/** Rows that keep a case where it is, one for each state. */
export function stay(
  states: readonly DenunciationState[],
  row: Omit<DenunciationTransition, 'from' | 'to'>,
): readonly DenunciationTransition[] {
  return states.map((state) => ({ ...row, from: state, to: state }))
}

/** A name in both languages. */
export function label(vi: string, en: string): Label {
  return { vi, en }
}
