import type { ReviewFindings, ReviewSteps } from '../../review/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, noMoment, or } from './words'

const planFields: Record<string, string> = {
  procedures: 'the procedures to review',
  body: 'who reviews',
  time: 'when',
  ground: 'why these',
  product: 'the expected product',
}
const counterOf = (counter: string, unit: string | undefined): string =>
  unit === undefined ? `“${counter}”` : `“${counter}” of ${unit}`

export const reviewFindingsEn: SentencesOf<ReviewFindings> = {
  'review.moment': ({ given }) => noMoment(given),
  'review.number': ({ field, given }) => `${field}: ${given} cannot be used; expected a number, 0 or more.`,
  'review.procedure-repeated': ({ code }) => `Procedure ${code} stands more than once.`,
  'review.procedure-kept': ({ code }) => `Procedure ${code} was not changed by the review.`,
  'review.procedure-new': ({ code }) => `Procedure ${code} exists only after the review.`,
  'review.days-more': ({ code, before, after }) => `Procedure ${code} takes longer: ${before} before, ${after} after.`,
  'review.days-unit-differs': ({ code, before, after }) =>
    `Procedure ${code}: the limit is in ${before}s before and in ${after}s after; not compared.`,
  'review.cost-more': ({ code, before, after }) =>
    `Procedure ${code} costs more to comply with: ${before} before, ${after} đồng after.`,
  'review.roadmap-no-date': ({ code }) => `The roadmap has no date for procedure ${code}.`,
  'review.roadmap-late': ({ code, by }) => `Procedure ${code} is behind the roadmap; it was due ${dateEn(by)}.`,
  'review.roadmap-missing': ({ code }) => `Procedure ${code} is to be cut but is not in the roadmap.`,
  'review.roadmap-not-immediate': ({ code, by }) =>
    `Procedure ${code} is to be dropped at once, but the roadmap puts it off to ${dateEn(by)}.`,
  'review.entry-late': ({ due, entered }) =>
    `Entered in the national database on ${dateEn(entered)}; it was due ${dateEn(due)}.`,
  'review.announcement-late': ({ due, signed }) =>
    `The announcing decision was signed on ${dateEn(signed)}; it was due ${dateEn(due)}.`,
  'review.plan-incomplete': ({ fields }) =>
    `The review plan does not state ${and(fields.map((field) => planFields[field] ?? field))}.`,
  'review.plan-late': ({ due, sent }) => `The review plan was sent on ${dateEn(sent)}; it was due ${dateEn(due)}.`,
  'review.not-in-force': ({ date }) => `No rule that is known applies to ${date}.`,
  'review.counter-unrecorded': ({ counter, unit }) => `Counter ${counterOf(counter, unit)} is not recorded.`,
  'review.counter-unknown': ({ counter, unit }) =>
    `It is not known whether counter ${counterOf(counter, unit)} is recorded.`,
  'review.retention-unknown': ({ counter }) => `For counter “${counter}” no retention of recordings is given.`,
  'review.entry-repeated': ({ id }) => `“${id}” stands more than once; each entry needs an id of its own.`,
  'review.defect-unknown': ({ given, allowed }) => `${given} is no kind of defect; take ${or(allowed)}.`,
  'review.defect-closed-before-found': ({ id, found, closed }) =>
    `Finding “${id}” was closed on ${dateEn(closed)}, before it was found on ${dateEn(found)}.`,
  'review.defect-open': ({ id, found }) =>
    `Finding “${id}” of ${dateEn(found)} may cause harassment and is still open; the plan wants it repaired at once.`,
  'review.defect-no-proposal': ({ id }) => `Finding “${id}” has no proposal yet.`,
  'review.position-without-risk': ({ position }) => `No corruption risk is identified for the position “${position}”.`,
  'review.position-unknown': ({ position }) => `“${position}” of the risk register is not in the list of positions.`,
  'review.risk-without-control': ({ position, risk }) =>
    `The risk “${risk}” of the position “${position}” has no measure of checking or supervision.`,
  'review.online-none': ({ procedure, dossiers }) =>
    `Procedure ${procedure} can be submitted online, but none of its ${dossiers} dossiers was.`,
}

export const reviewStepsEn: SentencesOf<ReviewSteps> = {
  'review.cost-of-component': ({ name, cost }) => `${name}: ${cost} đồng.`,
  'review.cost': ({ once, times, subjects, cost }) =>
    `${once} đồng × ${times} times × ${subjects} subjects = ${cost} đồng a year.`,
  'review.compared': ({ before, after }) => `${before} procedures before compared with ${after} after the review.`,
}
