import type { Basis, Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { checkCitation } from '../reporting/check-citation'
import type { DocumentReference } from '../reporting/types'
import type { PlanReportFinding } from './report-findings'
import type { Plan } from './types'

type Cited = readonly { readonly number: string; readonly date?: string }[]

/** The citations of a unit plan: each with number and date, the directive and the city's plan among them. */
export function checkUnitCitations(
  cites: Cited,
  plan: Plan,
): { readonly citations: readonly DocumentReference[]; readonly findings: readonly PlanReportFinding[] } {
  const basis: Basis = [plan.carriesOut]
  const checked = cites.map((cited, row) => checkCitation(cited, ['cites', row]))
  const citations = checked.flatMap((result) => (result.status === 'valid' ? [result.reference] : []))
  const expected = [nameOf(plan.carriesOut.document), { number: plan.number, date: plan.date }]
  const findings: PlanReportFinding[] = checked.flatMap((result) => result.findings)
  for (const { number, date } of expected) {
    if (citations.some((one) => one.number.text === number && one.date === date)) continue
    const row = cites.findIndex((cited) => cited.number === number && cited.date !== undefined)
    const other = citations.find((one) => one.number.text === number)
    const place = { path: row < 0 ? ['cites'] : ['cites', row, 'date'] }
    const isCited = cites.some((cited) => cited.number === number)
    if (other !== undefined) {
      findings.push(finding('plan.citation-mistaken', { number, date: other.date, meant: date }, basis, place))
    } else if (!isCited) {
      findings.push(finding('plan.citation-missing', { number, date }, basis, { ...place, severity: 'warning' }))
    }
  }
  return { citations, findings }
}

function nameOf(document: Citation['document']): { readonly number: string; readonly date: IsoDate } {
  if (typeof document !== 'string') return document
  const split = document.lastIndexOf('@')
  return { number: document.slice(0, split), date: document.slice(split + 1) as IsoDate }
}
