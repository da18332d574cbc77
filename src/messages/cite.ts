import type { Citation } from '../core/citation'
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
 * @example
 * ```ts
 * import { cite } from 'congvu/messages'
 *
 * const citation = { document: '118/2025/NĐ-CP@2025-06-09', article: '19', clause: '5' } as const
 * cite(citation, 'vi') //=> 'khoản 5 Điều 19 Nghị định 118/2025/NĐ-CP ngày 09/06/2025'
 * cite(citation, 'en') //=> 'Decree 118/2025/NĐ-CP of 9 June 2025, article 19, clause 5'
 * ```
 */
export function cite({ document, article, clause, point }: Citation, locale: Locale): string {
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

function nameOf(document: Citation['document']) {
  if (typeof document !== 'string') return { number: document.number, date: document.date, type: document.title ?? '' }
  const split = document.lastIndexOf('@')
  const type = isRegistered(document) ? documents[document].type : ''
  return { number: document.slice(0, split), date: document.slice(split + 1), type }
}

function isRegistered(document: string): document is DocumentId {
  return Object.hasOwn(documents, document)
}
