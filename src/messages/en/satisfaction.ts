import type { IndexGroup } from '../../law/satisfaction'
import type { SatisfactionFindings, SatisfactionSteps } from '../../satisfaction/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and } from './words'

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
  'satisfaction.moment': ({ given }) => `${given} is no day and no moment with its offset.`,
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
}

export const satisfactionStepsEn: SentencesOf<SatisfactionSteps> = {
  'satisfaction.share': ({ indicator, numerator, denominator }) =>
    `Indicator ${indicator}: ${numerator} of ${denominator}.`,
  'satisfaction.points': ({ points, maximum, threshold }) =>
    `${points} of ${maximum} points; full at ${threshold} per cent.`,
}
