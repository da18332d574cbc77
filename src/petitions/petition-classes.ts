import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { denunciationDefinition } from '../law/petitions-classification'
import { choose } from '../law/policy/petitions'
import type { ClassificationFinding } from './classification-findings'
import type { PetitionClass } from './classification-types'
import { basisOn } from './law-basis'
import { findForm, findReview, findUnknown } from './petition-class-findings'
import type { PetitionFacts, PetitionItem } from './petition-facts'
import { isProperDenouncer, isReviewable } from './petition-form'

/** What one content is, by law; one content may be more than one thing. */
export interface ItemClasses {
  readonly classes: readonly PetitionClass[]
  readonly findings: readonly ClassificationFinding[]
}

/**
 * Nội dung này là gì? — The classes of one content: complaint (asks to review an administrative decision or act that
 * harms the person), denunciation (an individual reports a violation, in writing or in person), a lead when the
 * denouncer is unknown or the form is wrong, else feedback.
 */
export function classesOfItem(facts: PetitionFacts, index: number, date: IsoDate, context: Context): ItemClasses {
  const item = facts.items[index]
  if (item === undefined) return { classes: [], findings: [] }
  const complaint = item.asksReview === true && isReviewable(item) && item.ownRights === true
  const reported = item.reportsViolation === true ? reportedAs(facts, item, context) : []
  const classes: readonly PetitionClass[] = [...(complaint ? (['complaint'] as const) : []), ...reported]
  const found: readonly ClassificationFinding[] = [
    ...findReview(item, index, date),
    ...findForm(facts, complaint, item, date),
    ...findUnknown(facts, index, reported, date),
    ...(item.reportsViolation === true && facts.sender === 'organisation'
      ? [
          finding('petition.organisation-cannot-denounce', { item: index }, basisOn(denunciationDefinition, date), {
            severity: 'notice',
            path: ['sender'],
          }),
        ]
      : []),
  ]
  return { classes: classes.length === 0 ? ['feedback'] : classes, findings: found }
}

/**
 * What a reported violation is. Unknown denouncer or wrong form: a lead when clear, evidenced and verifiable (art. 25.2).
 * Harassment told by a named person is feedback too (Decree 20/2008 art. 5.1), which is answered.
 */
function reportedAs(facts: PetitionFacts, item: PetitionItem, context: Context): readonly PetitionClass[] {
  if (facts.sender === 'organisation') return []
  const asFeedback = choose('petition.signed-conduct-report', context?.policy) === 'feedback'
  const conduct = item.about === 'conduct'
  const lead: readonly PetitionClass[] =
    item.clear === true && item.evidence === true && item.verifiable === true ? ['lead'] : []
  if (!isProperDenouncer(facts)) {
    if (conduct && facts.fields.includes('name') && facts.falseName !== true) return [...lead, 'feedback']
    return lead.length > 0 ? lead : [conduct ? 'feedback' : 'information']
  }
  if (!facts.fields.includes('signature')) return lead.length > 0 ? lead : ['denunciation']
  return [conduct && asFeedback ? 'feedback' : 'denunciation']
}
