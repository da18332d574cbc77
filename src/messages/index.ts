export { cite, type Locale } from './cite'
export type { FindingTable, KnownFinding, KnownStep, StepTable } from './codes'
export { type Description, describe } from './describe'
export { type Explanation, explain } from './explain'
