import type { Basis } from '../core/citation'
import { type FindingPlace, finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { parseDocumentNumber } from '../reporting/parse-document-number'
import { dayOfMoment } from './document-timeliness'
import type { DocumentField, PlanReportFinding } from './report-findings'
import type { Plan } from './types'
import type { UnitDocument } from './unit-documents'

/** What is wrong with the number, the date and the sending of a unit's document; `type` is what its number should bear. */
export function checkUnitDocument(
  { number, date, sent }: UnitDocument,
  type: string,
  plan: Plan,
  basis: Basis,
): readonly PlanReportFinding[] {
  const sentOn = dayOfMoment(sent)
  return [
    ...checkNumber(number, type, basis),
    ...(date === undefined ? [missingField('date', basis, { path: ['date'] })] : []),
    ...(date === undefined || readDay(date) !== undefined
      ? []
      : [finding('calendar.date-form', { given: quote(date) }, basis, { path: ['date'] })]),
    ...(date !== undefined && sent !== undefined && sentOn !== undefined && date > sentOn
      ? [finding('plan.issued-after-sending', { date, sent }, basis, { path: ['date'] })]
      : []),
    ...(date !== undefined && readDay(date) !== undefined && date < plan.date
      ? [
          finding('plan.issued-before-plan', { date, issued: plan.date }, basis, {
            severity: 'warning',
            path: ['date'],
          }),
        ]
      : []),
    ...(sent === undefined ? [missingField('sent', basis, { severity: 'notice', path: ['sent'] })] : []),
  ]
}

function checkNumber(number: string | undefined, expected: string, basis: Basis): readonly PlanReportFinding[] {
  const place = { path: ['number'] }
  if (number === undefined) return [missingField('number', basis, place)]
  const parsed = parseDocumentNumber(number, place.path)
  if (parsed.status === 'invalid' || parsed.documentNumber.type === expected) return parsed.findings
  const params = { given: number, expected }
  return [...parsed.findings, finding('plan.document-type', params, basis, { ...place, severity: 'warning' })]
}

/** A field that must be there and is not. */
export function missingField(field: DocumentField, basis: Basis, place: FindingPlace): PlanReportFinding {
  return finding('plan.field-missing', { field }, basis, place)
}
