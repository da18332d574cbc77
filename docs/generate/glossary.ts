import type { Locale } from 'congvu/messages'
import { cell, code, head, row } from './cell'
import type { Term } from './glossary-terms'

const words = {
  vi: {
    title: 'Thuật ngữ',
    intro: 'Từ của văn bản, tên trong mã, và nghĩa ở đây. Tên có liên kết dẫn đến tài liệu API.',
    columns: ['thuật ngữ', 'tên trong mã', 'nghĩa ở đây'],
  },
  en: {
    title: 'Glossary',
    intro:
      'The word of the documents, the name in the code, and what it means here. A linked name leads to the API pages.',
    columns: ['thuật ngữ', 'identifier', 'meaning here'],
  },
} as const

/**
 * The glossary as a page.
 *
 * @param exportedFrom The folder of `src` that exports each name; names in none are literals or members.
 */
export function renderGlossary(
  terms: readonly Term[],
  exportedFrom: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const say = words[locale]
  const nameOf = (name: string): string => {
    const folder = exportedFrom.get(name)
    return folder === undefined ? code(name) : `[${code(name)}](/en/api/${folder}.md#${name.toLowerCase()})`
  }
  return [
    `# ${say.title}`,
    '',
    say.intro,
    '',
    ...head(...say.columns),
    ...terms.map(({ vi, names, meaningVi, meaningEn }) =>
      row(
        locale === 'vi' ? cell(vi) : `<span lang="vi">${cell(vi)}</span>`,
        names.map(nameOf).join(', '),
        cell(locale === 'vi' ? meaningVi : meaningEn),
      ),
    ),
    '',
  ].join('\n')
}
