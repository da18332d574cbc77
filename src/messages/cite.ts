import type { Citation } from '../core/citation'
import { quote } from '../core/iso'
import { isRecord } from '../core/shape'
import { type DocumentId, documents } from '../law/documents'
import { dateEn, dateVi } from './format'

/** Ngôn ngữ: `vi` tiếng Việt, `en` English. */
export type Locale = 'vi' | 'en'

const typesEn: Record<string, string> = {
  'Bộ luật': 'Code',
  Luật: 'Law',
  'Nghị quyết': 'Resolution',
  'Nghị định': 'Decree',
  'Quyết định': 'Decision',
  'Chỉ thị': 'Directive',
  'Thông tư': 'Circular',
  'Kế hoạch': 'Plan',
  'Công văn': 'Letter',
  'Thông báo': 'Notice',
  'Văn bản hợp nhất': 'Consolidated text',
  'Kết luận': 'Conclusion',
}

/**
 * Dẫn chiếu viết thế nào? — A citation in words: point, clause, article, and the document with number and date.
 *
 * @param citation Of the register or of a host's own document.
 * @param locale `vi` or `en`.
 * @throws RangeError that names what is no citation, or a locale that is none.
 * @example
 * ```ts
 * import { cite } from 'congvu/messages'
 *
 * const citation = { document: '118/2025/NĐ-CP@2025-06-09', article: '19', clause: '5' } as const
 * cite(citation, 'vi') //=> 'khoản 5 Điều 19 Nghị định 118/2025/NĐ-CP ngày 09/06/2025'
 * cite(citation, 'en') //=> 'Decree 118/2025/NĐ-CP of 9 June 2025, article 19, clause 5'
 * ```
 */
export function cite(citation: Citation, locale: Locale): string {
  demandLocale(locale)
  if (!isCitation(citation)) throw new RangeError(`not a citation: ${quote(citation)}`)
  const { document, article, clause, point } = citation
  const { number, date, type } = nameOf(document)
  const isSection = article !== undefined && !/^\d/.test(article)
  if (locale === 'vi') {
    const place = [
      point && `điểm ${point}`,
      clause && `khoản ${clause}`,
      article && (isSection ? `mục ${article}` : `Điều ${article}`),
    ].filter(Boolean)
    return [...place, [type, number].filter(Boolean).join(' '), `ngày ${dateVi(date)}`].join(' ')
  }
  const place = [
    article && (isSection ? `section ${article}` : `article ${article}`),
    clause && `clause ${clause}`,
    point && `point ${point}`,
  ].filter(Boolean)
  const named = [typesEn[type] ?? type, number].filter(Boolean).join(' ')
  return [`${named} of ${dateEn(date)}`, ...place].join(', ')
}

/** The citations of a basis in words, each once; one that cannot be read is quoted as it stands. */
export function citationsOf(basis: readonly Citation[], locale: Locale): readonly string[] {
  if (!Array.isArray(basis)) return []
  return [...new Set(basis.map((one: Citation) => (isCitation(one) ? cite(one, locale) : quote(one))))]
}

/** A language that the library does not speak is refused by name. */
export function demandLocale(locale: Locale): void {
  if (locale !== 'vi' && locale !== 'en') throw new RangeError(`no language of the library: ${quote(locale)}`)
}

function isCitation(value: unknown): value is Citation {
  if (!isRecord(value)) return false
  const { document, article = '', clause = '', point = '' } = value
  return isDocument(document) && [article, clause, point].every((part) => typeof part === 'string')
}

function isDocument(value: unknown): boolean {
  if (!isRecord(value)) return typeof value === 'string'
  const { number, date, title = '' } = value
  return [number, date, title].every((part) => typeof part === 'string')
}

function nameOf(document: Citation['document']) {
  if (typeof document !== 'string') return { number: document.number, date: document.date, type: document.title ?? '' }
  const split = document.lastIndexOf('@')
  const type = isRegistered(document) ? documents[document].type : ''
  return { number: document.slice(0, split), date: document.slice(split + 1), type }
}

function isRegistered(document: string): document is DocumentId {
  return Object.hasOwn(documents, document)
}
