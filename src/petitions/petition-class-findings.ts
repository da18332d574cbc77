import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { complaintDefinition, denunciationDefinition, denunciationLead } from '../law/petitions-classification'
import type { ClassificationFinding } from './classification-findings'
import type { PetitionClass } from './classification-types'
import { basisOn } from './law-basis'
import type { PetitionFacts, PetitionItem } from './petition-facts'
import { isLawfulForm, isReviewable } from './petition-form'

export function findReview(item: PetitionItem, index: number, date: IsoDate): readonly ClassificationFinding[] {
  if (item.asksReview !== true) return []
  const basis = basisOn(complaintDefinition, date)
  if (!isReviewable(item)) {
    return [finding('petition.not-reviewable', { item: index }, basis, { severity: 'warning', path: ['items', index] })]
  }
  return item.ownRights === false
    ? [finding('petition.rights-of-others', { item: index }, basis, { severity: 'notice', path: ['items', index] })]
    : []
}

export function findForm(
  { form, sender }: PetitionFacts,
  complaint: boolean,
  { reportsViolation }: PetitionItem,
  date: IsoDate,
): readonly ClassificationFinding[] {
  if (isLawfulForm(form)) return []
  const place = { severity: 'warning', path: ['form'] } as const
  return [
    ...(complaint
      ? [
          finding(
            'petition.form-not-lawful',
            { class: 'complaint', form } as const,
            basisOn(complaintDefinition, date),
            place,
          ),
        ]
      : []),
    ...(reportsViolation === true && sender === 'individual'
      ? [
          finding(
            'petition.form-not-lawful',
            { class: 'denunciation', form } as const,
            basisOn(denunciationDefinition, date),
            place,
          ),
        ]
      : []),
  ]
}

export function findUnknown(
  facts: PetitionFacts,
  index: number,
  reported: readonly PetitionClass[],
  date: IsoDate,
): readonly ClassificationFinding[] {
  const lead = reported.includes('lead')
  if (!lead && !reported.includes('information')) return []
  const params = { item: index, lead }
  const place = { severity: 'notice', path: ['items', index] } as const
  return isLawfulForm(facts.form)
    ? [finding('petition.denouncer-unknown', params, basisOn(denunciationLead, date), place)]
    : []
}
