export type { ReportingPeriodKind } from '../law/reporting'
export { checkCitation } from './check-citation'
export { checkNumberOrder, type NumberOrder } from './check-number-order'
export { computeReportingPeriod } from './compute-reporting-period'
export { listReportingPeriods } from './list-reporting-periods'
export { parseDocumentNumber } from './parse-document-number'
export type {
  DocumentNumber,
  DocumentReference,
  NumberedDocument,
  NumberFamily,
  NumberSeries,
  ReportingFinding,
  ReportingFindings,
  ReportingPeriod,
  ReportingRegime,
  ReportingStep,
  ReportingSteps,
} from './types'
