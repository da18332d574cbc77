import type { Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { DocumentId } from './documents'

/** Dẫn chiếu — a citation of a document of the register: `cite('118/2025/NĐ-CP@2025-06-09', '19', '5')`. */
export function cite(document: DocumentId, article?: string, clause?: string, point?: string): Citation {
  return {
    document,
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
  }
}

/** Ngày ban hành — the day a cited document was issued, which is the day it became known. */
export function issuedOn({ document }: Citation): IsoDate {
  return typeof document === 'string' ? (document.slice(document.lastIndexOf('@') + 1) as IsoDate) : document.date
}
