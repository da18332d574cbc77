import type { FigureFindings } from '../../core/check-figures'
import type { SentencesOf } from '../codes'
import { decimal } from './words'

export const figureFindingsVi: SentencesOf<FigureFindings> = {
  'figure.percentage': ({ numerator, denominator, given, expected }) =>
    `${decimal(numerator)} trên ${decimal(denominator)} là ${decimal(expected)} %, không phải ${decimal(given)} %.`,
  'figure.sum': ({ given, added }) =>
    `Các số thành phần cộng lại bằng ${decimal(added)}, không phải ${decimal(given)}.`,
  'figure.number': ({ given }) => `${given}: số liệu không dùng được.`,
}
