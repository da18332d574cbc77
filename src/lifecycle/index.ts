export { begin, defineLifecycle } from './define-lifecycle'
export { mayHappen } from './may-happen'
export { replay } from './replay'
export { type Moved, type Refused, transition } from './transition'
export type {
  Allowed,
  CaseContext,
  CaseContextAt,
  Check,
  Clock,
  ClockRule,
  Condition,
  Effects,
  Forbidden,
  Label,
  Lifecycle,
  LifecycleEvent,
  LifecycleFinding,
  LifecycleFindings,
  LifecycleTable,
  Origin,
  Replay,
  Scene,
  Snapshot,
  Transition,
  Trigger,
} from './types'
