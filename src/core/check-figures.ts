import type { Basis } from './citation'
import type { FindingOf, Path } from './finding'
import { finding } from './finding'
import { quote } from './iso'
import { roundTo } from './proportion'
import { isRecord } from './shape'

/** Parameters of the findings about figures that do not agree. */
export interface FigureFindings {
  'figure.percentage': {
    readonly numerator: number
    readonly denominator: number
    readonly given: number
    readonly expected: number
  }
  'figure.sum': { readonly given: number; readonly added: number }
  'figure.number': { readonly given: string }
}

/** A finding about figures. */
export type FigureFinding = FindingOf<FigureFindings>

/** Tỷ lệ đã công bố — a published share with its parts. */
export interface PublishedShare {
  readonly numerator: number
  readonly denominator: number
  /** As published, in per cent: `78.54`. It is compared with as many decimals as it has. */
  readonly percent: number
}

/**
 * Tỷ lệ phần trăm có khớp với số liệu không? — Whether a published percentage follows from its numerator and denominator.
 *
 * The exact share is rounded half up to the decimals of the published figure (at most 6), and compared.
 *
 * @param share The published figures.
 * @param basis Where the figures were asked for or published.
 * @param path Where the percentage stands in the input.
 * @returns No finding when they agree; `figure.percentage` with the right value; `figure.number` for a figure that is no
 *   number of at least 0, or a denominator of 0.
 * @example
 * ```ts
 * import { checkPercentage } from 'congvu/core'
 *
 * const basis = [{ document: '17/KH-UBND@2024-01-15', article: 'II.5' }] as const
 * checkPercentage({ numerator: 333, denominator: 424, percent: 78.54 }, basis) //=> []
 * checkPercentage({ numerator: 333, denominator: 424, percent: 79.5 }, basis).map(({ code }) => code) //=> ['figure.percentage']
 * ```
 */
export function checkPercentage(share: PublishedShare, basis: Basis, path: Path = []): readonly FigureFinding[] {
  if (!isRecord(share)) return [finding('figure.number', { given: quote(share) }, basis, { path })]
  const { numerator, denominator, percent } = share
  const wrong = [numerator, denominator === 0 ? Number.NaN : denominator, percent].filter((one) => !isFigure(one))
  if (wrong.length > 0) {
    return wrong.map(() =>
      finding('figure.number', { given: `${quote(numerator)}/${quote(denominator)}=${quote(percent)}` }, basis, {
        path,
      }),
    )
  }
  const expected = roundTo((numerator * 100) / denominator, decimalsOf(percent))
  if (expected === percent) return []
  return [finding('figure.percentage', { numerator, denominator, given: percent, expected }, basis, { path })]
}

/**
 * Các số thành phần cộng có đúng tổng không? — Whether published parts add up to the published total.
 *
 * @param parts The parts.
 * @param total The total, as published.
 * @param basis Where the figures were asked for or published.
 * @param path Where the total stands in the input.
 * @returns No finding when they agree; `figure.sum` with what the parts add up to; `figure.number` for a part or total that
 *   is no number of at least 0.
 * @example
 * ```ts
 * import { checkSum } from 'congvu/core'
 *
 * const basis = [{ document: '17/KH-UBND@2024-01-15', article: 'II.5' }] as const
 * checkSum([333, 91], 424, basis) //=> []
 * checkSum([13_767, 3_254, 634], 17_651, basis).map(({ params }) => params) //=> [{ given: 17_651, added: 17_655 }]
 * ```
 */
export function checkSum(
  parts: readonly number[],
  total: number,
  basis: Basis,
  path: Path = [],
): readonly FigureFinding[] {
  if (!Array.isArray(parts)) return [finding('figure.number', { given: quote(parts) }, basis, { path })]
  const wrong = [...parts, total].filter((one) => !isFigure(one))
  if (wrong.length > 0) return wrong.map((one) => finding('figure.number', { given: quote(one) }, basis, { path }))
  const added = roundTo(
    parts.reduce((sum, part) => sum + part, 0),
    6,
  )
  return added === roundTo(total, 6) ? [] : [finding('figure.sum', { given: total, added }, basis, { path })]
}

function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function decimalsOf(value: number): number {
  const text = String(value)
  const dot = text.indexOf('.')
  return dot === -1 || text.includes('e') ? 0 : Math.min(text.length - dot - 1, 6)
}
