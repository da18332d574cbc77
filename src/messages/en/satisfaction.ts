import type { IndexGroup } from '../../law/satisfaction'
import type { SatisfactionFindings, SatisfactionSteps } from '../../satisfaction/types'
import type { SentencesOf } from '../codes'
import { dateEn, signed } from '../format'
import { and, noMoment } from './words'

const groups: Record<IndexGroup, string> = {
  openness: 'openness',
  progress: 'progress and result',
  digitisation: 'digitisation',
  online: 'online service',
  satisfaction: 'satisfaction',
}
const surveyFields: Record<string, string> = {
  questionnaire: 'the questionnaire',
  publishedAt: 'where the result is published',
}

export const satisfactionFindingsEn: SentencesOf<SatisfactionFindings> = {
  'satisfaction.moment': ({ given }) => noMoment(given),
  'satisfaction.count': ({ field, given }) =>
    `${field}: ${given} is no number that can be used, or a part is more than its whole.`,
  'satisfaction.not-in-force': ({ date }) => `No rule that is known applies to ${date}.`,
  'satisfaction.asked-more-than-once': ({ code, asked }) =>
    `Dossier ${code} was asked to supplement ${asked} times; index 766 counts it as overdue.`,
  'satisfaction.overdue': ({ code, due }) =>
    due === undefined
      ? `Dossier ${code} took longer than the limit.`
      : `Dossier ${code} is overdue; due ${dateEn(due)}.`,
  'satisfaction.not-measurable': ({ code }) => `Dossier ${code} has no due date and no limit; it cannot be measured.`,
  'satisfaction.points-above-maximum': ({ group, given, maximum }) =>
    `Group ${groups[group]}: ${given} points, more than ${maximum}.`,
  'satisfaction.groups-missing': ({ groups: names, maximum }) =>
    `No points for ${and(names.map((name) => groups[name]))}; at most ${maximum} remain.`,
  'satisfaction.nothing-to-measure': ({ of }) => `Indicator ${of}: the denominator is 0.`,
  'satisfaction.feedback-sum': ({ row, sum, parts, given, added }) =>
    `Row “${row}”: column (${sum}) is given as ${given}, but ${parts.map((part) => `(${part})`).join(' + ')} = ${added}.`,
  'satisfaction.survey-small': ({ answered, sent }) => `${sent} questionnaires sent, ${answered} answered.`,
  'satisfaction.survey-incomplete': ({ wave, fields }) =>
    `Survey ${wave} does not record ${and(fields.map((field) => surveyFields[field] ?? field))}.`,
  'satisfaction.confidence': ({ given }) => `The level of confidence ${given} cannot be used; take 90, 95 or 99.`,
  'satisfaction.waves-out-of-order': ({ before, date }) =>
    `The wave of ${dateEn(date)} stands after that of ${dateEn(before)}; waves go in order of time.`,
  'satisfaction.waves-differ': ({ from, to }) =>
    `Waves ${from} and ${to} used different questionnaires, so they are hard to compare.`,
  'satisfaction.trend-false': ({ claim, from, to, change }) =>
    `“Steadily ${claim}” is not so: from wave ${from} to wave ${to} it changed by ${signed(change)} percentage points.`,
  'satisfaction.trend-not-shown': ({ from, to, low, high }) =>
    `From wave ${from} to wave ${to} the true change lies between ${signed(low)} and ${signed(high)} percentage points: it may be the chance of the sample.`,
  'satisfaction.conduct-unchecked': ({ units }) => `No check of conduct was made in the period at ${and(units)}.`,
  'satisfaction.conduct-unhandled': ({ id }) => `Check “${id}” found a breach, and nothing is recorded that was done.`,
  'satisfaction.conduct-left-out': ({ id, unit, date }) =>
    `Check “${id}” at ${unit} on ${dateEn(date)} is outside the period or the units, so it does not count.`,
}

export const satisfactionStepsEn: SentencesOf<SatisfactionSteps> = {
  'satisfaction.share': ({ indicator, numerator, denominator }) =>
    `Indicator ${indicator}: ${numerator} of ${denominator}.`,
  'satisfaction.wave-change': ({ from, to, change, low, high }) =>
    `From wave ${from} to wave ${to}: ${signed(change)} percentage points (between ${signed(low)} and ${signed(high)}).`,
  'satisfaction.points': ({ points, maximum, threshold }) =>
    `${points} of ${maximum} points; full at ${threshold} per cent.`,
}
