import type { FigureFindings } from '../../core/check-figures'
import type { SentencesOf } from '../codes'

export const figureFindingsEn: SentencesOf<FigureFindings> = {
  'figure.percentage': ({ numerator, denominator, given, expected }) =>
    `${numerator} of ${denominator} is ${expected} %, not ${given} %.`,
  'figure.sum': ({ given, added }) => `The parts add up to ${added}, not ${given}.`,
  'figure.number': ({ given }) => `${given}: these figures cannot be used.`,
}
