import type { DossierStatisticsFindings, DossierStatisticsSteps } from '../../dossier/statistics-types'
import type { StatisticsColumn, StatisticsReporter, StatisticsSection } from '../../law/dossier-statistics'
import type { SentencesOf } from '../codes'
import { dateEn, signed } from '../format'
import { and, noMoment } from './words'

const columns: Record<StatisticsColumn, string> = {
  received: 'received',
  new: 'newly received',
  'online-full': 'full-process online',
  'online-partial': 'partial online',
  online: 'online',
  post: 'by post',
  direct: 'at the counter',
  'direct-or-post': 'at the counter or by post',
  'channel-unknown': 'of unknown channel',
  'carried-over': 'carried over',
  resolved: 'resolved',
  early: 'early',
  'on-time': 'on time',
  late: 'late',
  'in-process': 'in process',
  'in-time': 'in time',
  overdue: 'overdue',
  'no-due-date': 'finished without a due date',
  ended: 'ended without a result',
}
const sections: Record<StatisticsSection, string> = {
  province: 'procedures of the province',
  commune: 'procedures of the communes',
  subordinate: 'subordinate bodies',
  'vertical-central': 'vertical bodies at the centre',
  'vertical-regional': 'vertical bodies of the region or province',
  'vertical-commune': 'vertical bodies of the commune',
}
const reporters: Record<StatisticsReporter, string> = {
  unit: 'a unit that settles dossiers itself',
  province: 'a provincial People’s Committee',
  ministry: 'a ministry',
}
const inSection = (section: StatisticsSection | undefined): string =>
  section === undefined ? '' : `, section ${sections[section] ?? section}`
const sectionsOf = (list: readonly StatisticsSection[]): string => and(list.map((section) => sections[section]))
const rowOf = (row: string, section?: StatisticsSection): string =>
  `${row === '' ? 'Total row' : `Row “${row}”`}${inSection(section)}`
const sumOf = (parts: readonly StatisticsColumn[]): string => parts.map((part) => columns[part]).join(' + ')
const claims = { rising: 'rising all the time', falling: 'falling all the time', unchanged: 'unchanged' }
const consultationFields: Record<string, string> = {
  content: 'what is asked',
  answerBy: 'the limit of the answer',
  answerForm: 'the way to answer',
}

export const dossierStatisticsFindingsEn: SentencesOf<DossierStatisticsFindings> = {
  'dossier.statistics-period': ({ from, to }) => `${from} to ${to} is no period.`,
  'dossier.statistics-form-missing': ({ date, by }) =>
    `No form of the statistics of ${reporters[by] ?? by} is known for ${dateEn(date)}.`,
  'dossier.statistics-section-unknown': ({ dossiers, sections: known }) =>
    `${dossiers} dossiers stand in no section of the form (${sectionsOf(known)}); they are in the total only.`,
  'dossier.statistics-row-section': ({ row, form, sections: known }) =>
    `Row “${row}” of form ${form} must stand in a section: ${sectionsOf(known)}.`,
  'dossier.statistics-unreadable': ({ code }) => `Dossier ${code} has a moment that cannot be read; it is not counted.`,
  'dossier.statistics-repeated': ({ code }) => `Dossier code ${code} stands more than once and is counted each time.`,
  'dossier.statistics-channel-unknown': ({ dossiers }) =>
    `${dossiers} dossiers whose channel or level of online service is unknown stand in no column of the period's intake.`,
  'dossier.statistics-apart': ({ noDueDate, ended }) =>
    `Outside the columns of the form: ${noDueDate} finished without a due date, ${ended} ended without a result.`,
  'dossier.statistics-count': ({ row, section, column, given }) =>
    `${rowOf(row, section)}, ${columns[column]}: ${given} is no count.`,
  'dossier.statistics-sum': ({ row, section, sum, parts, given, added }) =>
    `${rowOf(row, section)}: ${columns[sum]} is given as ${given}, but ${sumOf(parts)} = ${added}, off by ${signed(given - added)}.`,
  'dossier.statistics-balance': ({ row, section, received, settled }) =>
    `${rowOf(row, section)}: ${received} received, but resolved and in process are ${settled}; look at withdrawn, stopped and refused ones.`,
  'dossier.statistics-total': ({ section, column, given, added }) =>
    `Total${inSection(section)}, ${columns[column]}: ${given} given, but the rows add up to ${added}.`,
  'dossier.statistics-carry-over': ({ row, section, carriedOver, before }) =>
    `${rowOf(row, section)}: ${carriedOver} carried over, but ${before} were in process at the end of the period before.`,
  'dossier.statistics-row-gone': ({ row, section, before }) =>
    `“${row}”${inSection(section)} had ${before} dossiers in process at the end of the period before; it has no row now.`,
  'dossier.statistics-gap': ({ before, from }) =>
    `The periods do not follow each other: one ends ${dateEn(before)}, the next starts ${dateEn(from)}; carry-over not compared.`,
  'dossier.statistics-no-such-period': ({ kind, number }) =>
    `There is no report on the control of procedures for ${kind} ${number}.`,
  'dossier.statistics-not-needed': () =>
    'The systems are integrated and confirmed to give the figures, so no report is entered, approved or sent.',
  'dossier.trend-false': ({ claim, from, to, change }) =>
    `“${claims[claim]}” is not true from ${from} to ${to}: ${signed(change)}.`,
  'dossier.trend-value': ({ label, given }) => `The figure of ${label} (${given}) is no number.`,
  'dossier.quality-not-in-force': ({ date }) => `The scale of Circular 01/2018/TT-VPCP does not apply on ${date}.`,
  'dossier.quality-facts': ({ field, given }) => `${field}: ${given} is no count, or a part is more than its whole.`,
  'dossier.quality-gap': ({ indicator, taken }) =>
    `Indicator ${indicator}: the circular has no band for this; ${taken === 'not-scored' ? 'not scored' : `${taken} points taken`}.`,
  'dossier.quality-not-scored': ({ indicators, maximum }) =>
    `Not enough is known to score indicators ${and(indicators.map(String))}; at most ${maximum} points remain.`,
  'dossier.consultation-incomplete': ({ fields }) =>
    `The request for an opinion does not state ${and(fields.map((field) => consultationFields[field] ?? field))}.`,
  'dossier.consultation-late': ({ answerBy, body }) =>
    `${body ?? 'The body asked'} did not answer in time; the limit was ${dateEn(answerBy)}.`,
  'dossier.consultation-not-reported': ({ answerBy }) =>
    `No answer by ${dateEn(answerBy)}, and the head of the one-stop unit was not told.`,
  'dossier.linked-repeated-step': ({ id }) => `Step “${id}” stands more than once.`,
  'dossier.linked-unknown-step': ({ id, after }) => `Step “${id}” waits for “${after}”, which is no step.`,
  'dossier.linked-cycle': ({ ids }) => `Steps wait for each other in a circle: ${ids.join(' → ')}.`,
  'dossier.linked-limit-missing': ({ id, body }) => `Step “${id}” of ${body} has no limit.`,
  'dossier.linked-exceeds-total': ({ planned, published }) =>
    `The shares of the bodies end on ${dateEn(planned)}, after the published total, ${dateEn(published)}.`,
  'dossier.linked-step-late': ({ id, body, due, workingDays }) =>
    `${body} (step “${id}”) was due ${dateEn(due)}, ${workingDays} working days late.`,
  'dossier.linked-step-early': ({ id, after }) => `Step “${id}” was done while “${after}”, which it needs, was not.`,
  'dossier.moment': ({ given }) => noMoment(given),
  'dossier.moments-reversed': ({ earlier, later }) => `${dateEn(later)} comes before ${dateEn(earlier)}.`,
}

export const dossierStatisticsStepsEn: SentencesOf<Omit<DossierStatisticsSteps, 'interpretation.used'>> = {
  'dossier.statistics-counted': ({ from, to, dossiers, form }) =>
    `${dossiers} dossiers from ${dateEn(from)} to ${dateEn(to)}${form === undefined ? '' : `, by form ${form}`}.`,
  'dossier.identity': ({ row, section, sum, parts, given, added }) =>
    `${rowOf(row, section)}: ${columns[sum]} ${given}; ${sumOf(parts)} = ${added}.`,
  'dossier.trend-change': ({ from, to, change }) => `From ${from} to ${to}: ${signed(change)}.`,
  'dossier.time-subtracted': ({ taken, subtracted, unit }) =>
    `${taken} ${unit}s taken, ${subtracted} subtracted for supplements.`,
  'dossier.indicator-scored': ({ indicator, score, dossiers }) =>
    `Indicator ${indicator}: ${score} points on average over ${dossiers} dossiers.`,
  'dossier.linked-step': ({ id, body, start, due }) => `${body} (step “${id}”): ${dateEn(start)} to ${dateEn(due)}.`,
  'dossier.linked-path': ({ ids, due }) => `Longest chain: ${ids.join(' → ')}; due ${dateEn(due)}.`,
}
