import type { DifficultyMoment, DocumentField, PlanReportFindings, PlanSteps } from '../../plan/report-findings'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, days, or } from './words'

const fields: Record<DocumentField, string> = {
  number: 'number',
  date: 'day of issue',
  sent: 'moment of sending',
  dataFrom: 'first day of the data',
  dataTo: 'last day of the data',
  result: 'result',
  task: 'task',
}

const moments: Record<DifficultyMoment, string> = {
  raised: 'arose',
  sent: 'was reported',
  forwarded: 'was forwarded',
  answered: 'was answered',
}

export const planReportFindingsEn: SentencesOf<PlanReportFindings> = {
  'plan.unit-unknown': ({ given }) => `The directory has no unit ${given}.`,
  'plan.duty-unknown': ({ given }) => `The plan has no dated duty ${given}.`,
  'plan.lead-time': ({ given }) => `Working days of reminder must be a whole number from 0, not ${given}.`,
  'plan.unit-succeeded': ({ name, date, successors }) =>
    `By ${dateEn(date)} the duty of ${name} is carried by ${and(successors)}.`,
  'plan.unit-ended': ({ name, date, endedOn }) =>
    `${name} ended after ${dateEn(endedOn)}; on the due day ${dateEn(date)} nobody is known to follow it.`,
  'plan.holder-not-in-directory': ({ actor, duty }) =>
    `The directory does not hold the units of '${actor}', so duty ${duty} has one deadline for all; give its members to split it.`,
  'plan.owes-nothing': ({ unit, duty, date }) => `On ${dateEn(date)} duty ${duty} is not laid on ${unit}.`,
  'plan.submission-not-owed': ({ name, duty, at }) =>
    `${name} sent something (${dateEn(at)}), but duty ${duty} is not laid on it.`,
  'plan.submission-in-future': ({ at, asOf }) =>
    `Sent ${dateEn(at)}, after the moment of the question ${dateEn(asOf)}.`,
  'plan.submission-year-unclear': ({ unit, duty, counted, other }) =>
    `What ${unit} sent for duty ${duty} names no year: it counts for ${counted}, while ${other} is still open.`,
  'plan.on-boundary': ({ name, duty, boundary, at }) =>
    `${name} sent it ${dateEn(at)}, on the very day of “before ${dateEn(boundary)}” (duty ${duty}); no provision says whether that day is in time.`,
  'plan.submitted-late': ({ name, duty, due, at, workingDays }) =>
    `${name} sent it ${dateEn(at)}, ${days(workingDays)} after the last compliant day ${dateEn(due)} (duty ${duty}).`,
  'plan.overdue': ({ name, duty, due, asOf, workingDays }) =>
    `${name} has not sent it as of ${dateEn(asOf)}; the last compliant day was ${dateEn(due)}, ${days(workingDays)} ago (duty ${duty}).`,
  'plan.rule-without-duty': ({ rule }) => `The plan has no duty that rule ${rule} encodes.`,
  'plan.no-cycle': ({ duty, year }) => `Duty ${duty} has no cycle in ${year}.`,
  'plan.field-missing': ({ field }) => `The ${fields[field]} is missing.`,
  'plan.document-type': ({ given, expected }) => `${given} is not a document of type ${expected}.`,
  'plan.issued-after-sending': ({ date, sent }) =>
    `The day of issue ${dateEn(date)} is after the sending ${dateEn(sent)}.`,
  'plan.issued-before-plan': ({ date, issued }) =>
    `The day of issue ${dateEn(date)} is before the city’s plan of ${dateEn(issued)}.`,
  'plan.tasks-missing': () => 'The unit plan has no task.',
  'plan.solutions-missing': () => 'The unit plan has no solution.',
  'plan.task-without-solution': ({ task }) => `Task “${task}” has no solution.`,
  'plan.task-without-owner': ({ task }) => `Task “${task}” names nobody responsible.`,
  'plan.owner-vague': ({ task, owner }) => `Task “${task}” is given to “${owner}”, which is nobody in particular.`,
  'plan.clause-unknown': ({ given }) => `The city’s plan has no clause ${given}.`,
  'plan.clauses-not-covered': ({ clauses }) => `Nothing answers to the clauses ${and(clauses)} of the plan.`,
  'plan.citation-missing': ({ number, date }) => `${number} of ${dateEn(date)} is not cited.`,
  'plan.citation-mistaken': ({ number, date, meant }) =>
    `${number} of ${dateEn(date)} is another document; the one carried out is ${number} of ${dateEn(meant)}.`,
  'plan.data-cut-off': ({ dataTo, latest, due }) =>
    `The data run to ${dateEn(dataTo)}; with the report due ${dateEn(due)} they end by ${dateEn(latest)}.`,
  'plan.data-after-sending': ({ dataTo, sent }) =>
    `The data run to ${dateEn(dataTo)}, but the report was sent ${dateEn(sent)}.`,
  'plan.results-missing': () => 'The report tells no result.',
  'plan.report-repeated': ({ unit, at }) => `${unit} reported more than once; the earliest counts (${dateEn(at)}).`,
  'plan.report-other-year': ({ unit, given, year }) => `The report of ${unit} is for ${given}, not for ${year}.`,
  'plan.difficulty-not-through': ({ unit, through }) =>
    `${unit} reported a difficulty, but not through ${or(through)}.`,
  'plan.difficulty-not-sent': ({ unit, raised, workingDays }) =>
    `${unit} has not reported a difficulty of ${dateEn(raised)}, ${days(workingDays)} ago; the plan says “promptly” and sets no number of days.`,
  'plan.difficulty-order': ({ earlier, later }) => `It ${moments[later]} before it ${moments[earlier]}.`,
}

export const planStepsEn: SentencesOf<PlanSteps> = {
  'plan.duty': ({ duty, en }) => `Duty ${duty}: ${en}.`,
  'plan.holder': ({ name }) => `Owed by: ${name}.`,
  'plan.submitted': ({ at, year }) => `Sent: ${dateEn(at)}${year === undefined ? '' : `, for ${year}`}.`,
  'plan.cut-off': ({ latest, due }) =>
    `Between the end of the data and ${dateEn(due)} lie the working days that the decree asks for: the data end by ${dateEn(latest)}.`,
  'plan.year': ({ year }) => `Reporting year: ${year}.`,
  'plan.covered': ({ covered, missed }) =>
    `Clauses of the plan: ${covered.length} taken up, ${missed.length} not taken up.`,
  'plan.counted': ({ owed, inTime, onBoundary, late, missing }) =>
    `${owed} units owe a report: ${inTime} in time, ${onBoundary} on the boundary, ${late} late, ${missing} not sent.`,
}
