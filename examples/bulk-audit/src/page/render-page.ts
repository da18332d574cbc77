import type { RunReport } from '../run'
import type { UnitMonth } from '../summary'
export function renderPage(_report: RunReport, _months: readonly UnitMonth[]): string {
  return ''
}
