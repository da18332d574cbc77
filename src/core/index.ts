export type { Bilingual } from './bilingual'
export {
  checkPercentage,
  checkSum,
  type FigureFinding,
  type FigureFindings,
  type PublishedShare,
} from './check-figures'
export type { Basis, Citation, DocumentKey, LocalDocument, Seen } from './citation'
export type { IsoDate, IsoInstant } from './date'
export type { Deadline, DeadlineStatus } from './deadline'
export type { Finding, FindingOf, Path, Severity } from './finding'
export { lawVersion } from './law-version'
export type { EndRule, Limit, PeriodUnit } from './limit'
export { listOverdue } from './list-overdue'
export type { Checked, Decided, Outcome, Undetermined } from './outcome'
export type { Parameter } from './parameter'
export type { Proportion } from './proportion'
export { at, type Dated, type InForce, type Timeline } from './timeline'
export type { StepOf, Trace, TraceStep } from './trace'
