const percentVi = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const wholeVi = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })

/** 91,4: a percentage, or a dash when there is none. */
export const percent = (value: number | null): string => (value === null ? '–' : percentVi.format(value))

/** 12.345 */
export const whole = (value: number): string => wholeVi.format(value)

/** 07/2025 */
export function monthLabel(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`
}

/** A text as HTML and SVG write it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
