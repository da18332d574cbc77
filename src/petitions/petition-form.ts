import type { PetitionFacts, PetitionItem } from './petition-facts'

/** What a complaint can be about. */
const reviewable: readonly PetitionItem['about'][] = ['decision', 'act', 'discipline', 'conduct']

/** Facts that a content lacks before it can be classified. */
export function missingFacts(facts: PetitionFacts): readonly string[] {
  if (facts.items.length === 0) return ['items']
  return facts.items.flatMap((item, index) => {
    const { asksReview, reportsViolation, ownRights, competence } = item
    const unknown = [
      ...(asksReview === undefined ? ['asksReview'] : []),
      ...(reportsViolation === undefined ? ['reportsViolation'] : []),
      ...(asksReview === true && isReviewable(item) && ownRights === undefined ? ['ownRights'] : []),
      ...(competence === undefined ? ['competence'] : []),
      ...(reportsViolation === true && !isProperDenouncer(facts) && facts.sender === 'individual'
        ? (['clear', 'evidence', 'verifiable'] as const).filter((name) => item[name] === undefined)
        : []),
    ]
    return unknown.map((name) => `items[${index}].${name}`)
  })
}

/** Whether a denouncer is known and the form is the law's: in writing or in person, signed, by a known person. */
export function isProperDenouncer({ form, fields, falseName }: PetitionFacts): boolean {
  const named = fields.includes('name') && fields.includes('address') && falseName !== true
  return isLawfulForm(form) && named
}

/** A decision, an act (harassment is one too), a disciplinary decision. */
export function isReviewable({ about }: PetitionItem): boolean {
  return reviewable.includes(about)
}

/** Complaints and denunciations are made in writing or in person. */
export function isLawfulForm(form: PetitionFacts['form']): boolean {
  return form === 'written' || form === 'in-person'
}
