import type { Proposal } from '../../inspections/planned-types'
import type { InspectionStep, PublicationForm, SeasonStep } from '../../inspections/record-types'
import type { InspectionFindings, InspectionSteps } from '../../inspections/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, noMoment, or, times } from './words'

const steps: Record<InspectionStep | 'extension' | 'suspension', string> = {
  announcement: 'sending and announcing the decision before direct work',
  outline: 'sending the outline of the report asked for',
  direct: 'direct inspection work',
  report: 'the report of results',
  'drafting-order': 'the order to draft the conclusion',
  draft: 'the draft conclusion',
  'management-reply': 'the reply of the managing head on the draft',
  signing: 'signing the conclusion (or reporting its draft)',
  'signing-after-reply': 'completing and signing the conclusion after more was asked for',
  publication: 'publishing the conclusion',
  implementation: 'the document that organises implementation',
  'subject-plan': 'the plan of the inspected party',
  'manager-action': 'the duties of the head who manages the inspected party',
  handover: 'handing over the file',
  extension: 'extension of the time limit',
  suspension: 'suspension of the inspection',
}
const forms: Record<PublicationForm, string> = {
  portal: 'a portal',
  meeting: 'an announcement meeting or press conference',
  media: 'mass media',
  notice: 'a notice at the office of the inspected party',
}
const reasons: Record<Proposal['reason'], string> = {
  precedence: 'the law lets the higher body inspect when they do not agree',
  'same-rank': 'the bodies are of one rank and consult',
  'same-body': 'it is the same body',
  'rank-unknown': 'the law does not say which body inspects; they consult',
  'state-audit': 'State Audit leads in settling the overlap',
  'both-kinds': 'one content is inspected or checked, not both',
  frequency: 'the number for the year is used up',
  conduct: 'several teams would come at a time',
  'no-conflict-left': 'nothing overlaps once the others are settled',
}
const deciders: Record<NonNullable<Proposal['decider']>, string> = {
  law: 'by law',
  'higher-body': 'the higher body inspects if they do not agree',
  'inspector-general': 'the Inspector General decides if they do not agree',
  'ministry-chief-inspector': 'the chief inspector of the ministry decides if they do not agree',
  'provincial-chief-inspector': 'the provincial chief inspector decides if they do not agree',
  'state-audit': 'State Audit leads',
  heads: 'the heads consult',
}
const seasonSteps: Record<SeasonStep, string> = {
  orientation: 'submitting the orientation of next year',
  approval: 'approving the orientation of next year',
  guidance: 'guiding ministries and provinces on their plans',
  'lower-guidance': 'guiding lower inspectorates on their plans',
  draft: 'sending the draft plan to be merged',
  'government-plan': 'issuing the plan of the Government Inspectorate',
  submission: 'submitting the plan',
  'ministry-plan': 'issuing the plan of the ministry',
  'province-plan': 'issuing the plan of the province',
}
const ruleSets = {
  'together-once': 'inspections and checks together at most once a year',
  'each-kind-once': 'at most one inspection and one check a year',
}

/** What a field of an inspection must hold. */
const needs: Readonly<Record<string, string>> = {
  level: "a level such as 'government', 'ministry', 'province', 'department' or 'district'",
  'body.level': "a level such as 'government', 'ministry', 'province', 'department', 'district' or 'state-audit'",
  form: "'planned' or 'unannounced'",
  kind: "'inspection', 'check' or 'audit'",
  year: 'a year like 2026',
  contents: 'at least one content',
  amount: 'a whole number, 1 or more',
  'limit.amount': 'a whole number, 1 or more',
  'limit.unit': "'day' or 'working-day'",
  period: 'a first day and a last day that is not before it',
  conduct: 'a first day and a last day that is not before it',
  to: 'a day that is not before the first',
}

export const inspectionFindingsEn: SentencesOf<InspectionFindings> = {
  'inspections.moment': ({ given }) => noMoment(given),
  'inspections.value': ({ field, given }) =>
    `Field ${field}: ${given} cannot be used; expected ${needs[field] ?? 'what the type says'}.`,
  'inspections.not-in-force': ({ date }) => `This library holds no rule for ${date}.`,
  'inspections.id-repeated': ({ id }) => `Id ${id} stands more than once.`,
  'inspections.tax-code': ({ id, given }) =>
    `${id}: tax code ${given} cannot be read; enterprises are not compared by name.`,
  'inspections.same-name': ({ name, taxCodes }) =>
    taxCodes.length === 0
      ? `“${name}” stands without a tax code; it is needed.`
      : `“${name}” stands with several tax codes or also with none (${and(taxCodes)}); it may be one enterprise.`,
  'inspections.unproven-exception': ({ id }) =>
    `Unannounced ${id} names clear signs of violation without evidence; it still counts in the year.`,
  'inspections.unannounced-without-signs': ({ id }) =>
    `Unannounced ${id} does not rest on clear signs of violation; it still counts in the year.`,
  'inspections.too-often': ({ taxCode, year, plans }) =>
    `Enterprise ${taxCode} is inspected or checked more often than allowed in ${year}: ${and(plans)}.`,
  'inspections.both-kinds': ({ taxCode, year, contents, plans }) =>
    `Enterprise ${taxCode}, ${year}: ${and(contents)} is both inspected and checked (${and(plans)}).`,
  'inspections.content-duplicated': ({ taxCode, year, contents, plans }) =>
    `Enterprise ${taxCode}, ${year}: ${and(contents)} is duplicated between ${and(plans)}.`,
  'inspections.audit-overlap': ({ taxCode, year, contents, plans }) =>
    `Enterprise ${taxCode}, ${year}: ${and(contents)} overlaps with State Audit (${and(plans)}).`,
  'inspections.conduct-overlap': ({ taxCode, year, plans }) =>
    `Enterprise ${taxCode}, ${year}: several teams come at a time (${and(plans)}).`,
  'inspections.precedence-unknown': ({ date }) =>
    `${dateEn(date)}: no table says which body inspects when they overlap; the bodies consult.`,
  'inspections.late': ({ step, due, done }) =>
    done === undefined
      ? `Overdue since ${dateEn(due)}: ${steps[step]}.`
      : `Late: ${steps[step]}, due ${dateEn(due)}, done ${dateEn(done)}.`,
  'inspections.in-future': ({ field, date }) => `Field ${field}: ${dateEn(date)} is still to come.`,
  'inspections.step-undated': ({ step }) => `The day of this step is not known, it is not judged: ${steps[step]}.`,
  'inspections.step-unknown': ({ step, date }) =>
    `The law for ${dateEn(date)} was not seen, no legal limit is computed: ${steps[step]}.`,
  'inspections.sign-at-once': ({ since }) =>
    `The time to reply ended on ${dateEn(since)}: the conclusion must be issued at once.`,
  'inspections.out-of-order': ({ earlier, later }) => `${later} lies before ${earlier}.`,
  'inspections.limit-above-law': ({ given, atMost }) =>
    `The decision sets ${given}, the law allows at most ${atMost} days.`,
  'inspections.limit-unit-differs': ({ due, byLaw }) =>
    `The decision counts working days and ends ${dateEn(due)}; the law says “days”, which end ${dateEn(byLaw)}.`,
  'inspections.extension-too-many': ({ given, atMost }) =>
    `Extended ${times(given)}, the law allows ${times(atMost)} at most.`,
  'inspections.extension-too-long': ({ given, atMost }) =>
    `Extended by ${given}, the law allows ${atMost} days at most.`,
  'inspections.extension-without-ground': ({ order }) => `Extension ${order} names no ground of article 48.`,
  'inspections.extension-late': ({ decided, due }) =>
    `Extended on ${dateEn(decided)}, after the limit ended on ${dateEn(due)}.`,
  'inspections.suspension-too-long': ({ days, atMost }) =>
    `Suspended for ${days} days at the request of the inspected party, at most ${atMost}.`,
  'inspections.cause-missing': () => 'The unannounced inspection has no ground, or no evidence for it.',
  'inspections.leader-missing': () => 'The team has no leader.',
  'inspections.leader-not-inspector': ({ member }) =>
    `${member}: leader and deputy must have been appointed to a rank of inspector.`,
  'inspections.member-conflict': ({ member }) => `${member} has a conflict of interest and may not sit in the team.`,
  'inspections.publication-form-missing': ({ missing }) =>
    `The conclusion is not yet published by ${or(missing.map((form) => forms[form]))}.`,
  'inspections.publication-too-short': ({ form, given, atLeast, unit }) =>
    unit === 'day'
      ? `Published by ${forms[form]} for ${given} days, at least ${atLeast}.`
      : `Published by ${forms[form]} ${times(given)}, at least ${times(atLeast)}.`,
  'inspections.season-unknown': ({ year }) =>
    `Inspection plan of ${year}: the days set by the law of the year before were not seen.`,
  'inspections.season-late': ({ step, due, done }) =>
    done === undefined
      ? `Overdue since ${dateEn(due)}: ${seasonSteps[step]}.`
      : `Late: ${seasonSteps[step]}, due ${dateEn(due)}, done ${dateEn(done)}.`,
  'inspections.no-implementation-report': () =>
    'No report yet on how the conclusion was implemented; the law sets no day.',
}

export const inspectionStepsEn: SentencesOf<InspectionSteps> = {
  'inspections.rule-set': ({ ruleSet, subjects }) => `${subjects} enterprises and years: ${ruleSets[ruleSet]}.`,
  'inspections.compared': ({ plans, subjects, overlaps }) =>
    `${plans} lines of ${subjects} enterprises and years compared: ${overlaps} overlap.`,
  'inspections.proposed': ({ plan, action, reason, other, contents, toYear, decider }) =>
    [
      `Proposed: ${action} ${plan}`,
      ...(contents === undefined ? [] : [` (${and(contents)})`]),
      ...(toYear === undefined ? [] : [` to ${toYear}`]),
      ...(other === undefined ? [] : [action === 'merge' ? ` into ${other}` : ` because of ${other}`]),
      `: ${reasons[reason]}`,
      ...(decider === undefined ? [] : [`; ${deciders[decider]}`]),
      '.',
    ].join(''),
  'inspections.regime': ({ date, law }) => `Decided ${dateEn(date)}: under the Inspection Law of ${law}.`,
}
