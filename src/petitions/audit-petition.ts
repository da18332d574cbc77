import type { ContextAt } from '../calendar/context'
import { finding } from '../core/finding'
import { findUnreadable, missingOf } from '../core/form'
import { type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { traceOf } from '../core/trace'
import { classifiedByContent } from '../law/petitions-classification'
import { auditComplaint } from './audit-complaint'
import { auditDenunciation } from './audit-denunciation'
import { auditFeedback } from './audit-feedback'
import { auditProtection } from './audit-protection'
import { auditReception } from './audit-reception'
import { auditVisit } from './audit-visit'
import { petitionMarks } from './petition-marks'
import type { Petition, PetitionAudit, PetitionAudits } from './petition-types'
import { recordFields } from './record-fields'

/**
 * Vụ việc này có vấn đề gì? — The audit of any petition by its kind: complaint, denunciation, protection, feedback, a
 * reception session, a visit. Each answers with its state, clocks, events that may come next, and findings.
 *
 * @param petition The case with its events, as stored; the `parse…` functions of `congvu/schema` make one.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit of that kind. Undetermined when `asOf` is no instant, or the record cannot be read: a finding names
 *   each place.
 * @remarks Plan 17/KH-UBND of 15 January 2024, II.2.c, II.3.đ, II.4.b; the laws are named by each audit.
 * @example
 * ```ts
 * import { auditPetition } from 'congvu/petitions'
 *
 * const audit = auditPetition(
 *   {
 *     kind: 'visit',
 *     id: 'LT-2',
 *     events: [
 *       { type: 'arrived', at: '2024-05-06T08:00:00+07:00' },
 *       { type: 'refused', at: '2024-05-06T08:10:00+07:00', ground: 'handled-elsewhere' },
 *     ],
 *   },
 *   { asOf: '2024-05-06T09:00:00+07:00' },
 * )
 * audit.findings.map(({ code }) => code) //=> ['reception.refusal-ground-not-in-law']
 * ```
 */
export function auditPetition<Kind extends Petition['kind']>(
  petition: Extract<Petition, { readonly kind: Kind }>,
  context: ContextAt,
): Outcome<PetitionAudits[Kind]>

export function auditPetition(petition: Petition, context: ContextAt): Outcome<PetitionAudit>

export function auditPetition(petition: Petition, context: ContextAt): Outcome<PetitionAudit> {
  const unreadable = findUnreadablePetition(petition)
  if (unreadable.length > 0)
    return undetermined(missingOf(unreadable), traceOf('petitions.audit-petition', []), unreadable)
  switch (petition.kind) {
    case 'complaint':
      return auditComplaint(petition, context)
    case 'denunciation':
      return auditDenunciation(petition.denunciation, context)
    case 'protection':
      return auditProtection(petition.protection, context)
    case 'feedback':
      return auditFeedback(petition, context)
    case 'reception':
      return auditReception(petition, context)
    case 'visit':
      return auditVisit(petition, context)
  }
}

/** What keeps a petition from being taken to the audit of its kind. */
export function findUnreadablePetition(petition: Petition): readonly SchemaFinding[] {
  const basis = classifiedByContent.values[0].basis
  const unreadable = findUnreadable(petition, recordFields.petition, basis)
  if (unreadable.length > 0) return unreadable
  const allowed = Object.keys(petitionMarks)
  if (allowed.includes(petition.kind)) return []
  return [finding('schema.wrong-value', { given: typeof petition.kind, allowed }, basis, { path: ['kind'] })]
}
