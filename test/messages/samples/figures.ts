import type { FigureFindings } from '../../../src/core/check-figures'
import type { SamplesOf } from './types'

export const figureFindings: SamplesOf<FigureFindings> = {
  'figure.percentage': [{ numerator: 333, denominator: 424, given: 79.5, expected: 78.5 }],
  'figure.sum': [{ given: 17_651, added: 17_655 }],
  'figure.number': [{ given: '"1/0=5"' }],
}
