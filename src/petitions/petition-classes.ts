import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { complaintDefinition, denunciationDefinition, denunciationLead } from '../law/petitions-classification'
import { choose } from '../law/policy'
import type { ClassificationFinding, PetitionClass, PetitionFacts, PetitionItem } from './classification-types'
import { basisOn } from './law-basis'

const reviewable: readonly PetitionItem['about'][] = ['decision', 'act', 'discipline', 'conduct']

/** What one content is, by law; one content may be more than one thing. */
export interface ItemClasses {
  readonly classes: readonly PetitionClass[]
  readonly findings: readonly ClassificationFinding[]
}

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

/** Whether a denouncer is known and the form is the law's: in writing or in person, signed, by a known person. */
export function isProperDenouncer({ form, fields, falseName }: PetitionFacts): boolean {
  const named = fields.includes('name') && fields.includes('address') && falseName !== true
  return isLawfulForm(form) && named
}

/**
 * What a reported violation is. Unknown denouncer or wrong form: a lead when clear, evidenced and verifiable (art. 25.2).
 * Harassment told by a named person is feedback too (Decree 20/2008 art. 5.1), which is answered.
 */
function reportedAs(facts: PetitionFacts, item: PetitionItem, context: Context): readonly PetitionClass[] {
  if (facts.sender === 'organisation') return []
  const asFeedback = choose('petition.signed-conduct-report', context.policy) === 'feedback'
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

function findReview(item: PetitionItem, index: number, date: IsoDate): readonly ClassificationFinding[] {
  if (item.asksReview !== true) return []
  const basis = basisOn(complaintDefinition, date)
  if (!isReviewable(item)) {
    return [finding('petition.not-reviewable', { item: index }, basis, { severity: 'warning', path: ['items', index] })]
  }
  return item.ownRights === false
    ? [finding('petition.rights-of-others', { item: index }, basis, { severity: 'notice', path: ['items', index] })]
    : []
}

function findForm(
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

function findUnknown(
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

function isReviewable({ about }: PetitionItem): boolean {
  return reviewable.includes(about)
}

/** Complaints and denunciations are made in writing or in person. */
export function isLawfulForm(form: PetitionFacts['form']): boolean {
  return form === 'written' || form === 'in-person'
}
