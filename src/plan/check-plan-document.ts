import type { Citation } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { checkCitation } from '../reporting/check-citation'
import { parseDocumentNumber } from '../reporting/parse-document-number'
import { basisOf, documentOf, sectionsOf } from './complete-plan'
import type { PlanFinding } from './findings'
import { formBasis } from './plan-shape'
import type { PlanData } from './types'

/** What is wrong with a plan as a document: number, date, ids, headings, citations, recipients. */
export function checkPlanDocument(data: PlanData): readonly PlanFinding[] {
  const citations = data.clauses.flatMap(({ cites = [] }, row) =>
    cites.flatMap((citation, index) => checkCited(citation, ['clauses', row, 'cites', index])),
  )
  return [
    ...parseDocumentNumber(data.number, ['number']).findings,
    ...checkDate(data.date, ['date']),
    ...checkCited(data.carriesOut, ['carriesOut']),
    ...checkRepeated(data.sections, 'sections'),
    ...checkRepeated(data.clauses, 'clauses'),
    ...checkRepeated(data.localActors ?? [], 'localActors'),
    ...checkSections(data),
    ...checkLocalActors(data),
    ...checkRecipients(data),
    ...citations,
  ]
}

/** A text that is no day is a finding. */
export function checkDate(date: string, path: Path): readonly PlanFinding[] {
  if (readDay(date) !== undefined) return []
  return [finding('plan.date-impossible', { given: quote(date) }, formBasis, { path })]
}

function checkCited({ document }: Citation, path: Path): readonly PlanFinding[] {
  const place = [...path, 'document']
  if (typeof document !== 'string') return checkCitation(document, place).findings
  const at = document.lastIndexOf('@')
  const [number, date] = at < 0 ? [document, ''] : [document.slice(0, at), document.slice(at + 1)]
  const checked = checkCitation({ number, date }, place)
  const known = checked.status === 'invalid' || checked.reference.document !== undefined
  if (known) return checked.findings
  return [...checked.findings, finding('plan.citation-not-in-register', { document }, formBasis, { path: place })]
}

function checkRepeated(rows: readonly { readonly id: string }[], list: string): readonly PlanFinding[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, row) => {
    const repeated = seen.has(id)
    seen.add(id)
    return repeated ? [finding('plan.id-repeated', { id }, formBasis, { path: [list, row, 'id'] })] : []
  })
}

/** A heading that no clause stands under would never be printed. */
function checkSections({ sections, clauses }: PlanData): readonly PlanFinding[] {
  return sections.flatMap((section, row) => {
    if (clauses.some(({ id }) => sectionsOf(id, [section]).length > 0)) return []
    const place = { severity: 'warning', path: ['sections', row] } as const
    return [finding('plan.section-empty', { section: section.id }, formBasis, place)]
  })
}

function checkLocalActors({ localActors = [] }: PlanData): readonly PlanFinding[] {
  return localActors.flatMap(({ id }, row) =>
    /^local:./.test(id) ? [] : [finding('plan.local-id-form', { id }, formBasis, { path: ['localActors', row, 'id'] })],
  )
}

/** The words of each recipient stand in the printed list, when the plan has one. */
function checkRecipients(data: PlanData): readonly PlanFinding[] {
  const printed = data.clauses.find(({ id }) => id === 'recipients')
  if (printed === undefined) return []
  return data.recipients.flatMap(({ wording }, row) => {
    if (printed.text.includes(wording)) return []
    const params = { wording, clause: printed.id }
    const place = { path: ['recipients', row, 'wording'] }
    return [finding('plan.wording-not-in-clause', params, basisOf(printed.id, documentOf(data)), place)]
  })
}
