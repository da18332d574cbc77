import { escapeText, monthLabel } from './text'

/** One chart: a value for each month, drawn as a line or as bars. */
export interface MonthChart {
  readonly id: string
  readonly kind: 'line' | 'bars'
  readonly title: string
  readonly description: string
  readonly points: readonly { readonly month: string; readonly value: number | null }[]
  /** The scale of values: its ends and the steps that are marked. */
  readonly from: number
  readonly to: number
  readonly step: number
  readonly format: (value: number) => string
  /** A month on which something changed, and what. */
  readonly mark: { readonly month: string; readonly label: string }
}

const [width, height] = [960, 300]
const [left, right, top, bottom] = [56, 12, 28, 40]

/** The chart as SVG that says in words what it shows; colours come from the page. */
export function renderChart({
  id,
  kind,
  title,
  description,
  points,
  from,
  to,
  step,
  format,
  mark,
}: MonthChart): string {
  const band = (width - left - right) / points.length
  const x = (index: number): number => round(left + band * (index + 0.5))
  const y = (value: number): number => round(top + ((to - value) / (to - from)) * (height - top - bottom))
  const known = points.flatMap(({ value, month }, index) => (value === null ? [] : [{ value, month, index }]))
  const levels = Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, level) => from + level * step)
  const marked = points.findIndex(({ month }) => month === mark.month)
  const edge = round(left + band * marked)
  const tip = (month: string, value: number) => `<title>${monthLabel(month)}: ${format(value)}</title>`
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-text">${escapeText(description)}</desc>
${levels
  .map(
    (value) =>
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}"/>` +
      `<text class="scale" x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${format(value)}</text>`,
  )
  .join('\n')}
${points
  .flatMap(({ month }, index) =>
    index % 3 === 0
      ? [
          `<text class="scale" x="${x(index)}" y="${height - bottom + 20}" text-anchor="middle">${monthLabel(month)}</text>`,
        ]
      : [],
  )
  .join('\n')}
${
  marked === -1
    ? ''
    : `<line class="mark" x1="${edge}" x2="${edge}" y1="${top - 12}" y2="${height - bottom}"/>` +
      `<text class="scale" x="${edge + 6}" y="${top - 8}">${escapeText(mark.label)}</text>`
}
${
  kind === 'line'
    ? `<polyline class="line" points="${known.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}"/>
${known.map(({ index, month, value }) => `<circle class="dot" cx="${x(index)}" cy="${y(value)}" r="4">${tip(month, value)}</circle>`).join('\n')}`
    : known
        .map(
          ({ index, month, value }) =>
            `<rect class="bar" x="${round(x(index) - band * 0.38)}" width="${round(band * 0.76)}" y="${y(value)}" height="${round(y(from) - y(value))}">${tip(month, value)}</rect>`,
        )
        .join('\n')
}
</svg>`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
