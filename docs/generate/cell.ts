import type { Locale } from 'congvu/messages'

/** Text for a cell of a table, or a line of a page: nothing in it is read as markup or as a template. */
export function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
}

/** Code in a cell. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

/** One row of a table. */
export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The head of a table. */
export const head = (...names: readonly string[]): readonly string[] => [
  row(...names),
  `|${'---|'.repeat(names.length)}`,
]

/** The other language of the two. */
export const other = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi')
