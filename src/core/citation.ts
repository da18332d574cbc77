import type { IsoDate } from './date'

/** Khóa của văn bản: số, ký hiệu và ngày ban hành — `10/CT-TTg@2019-04-22`; the number alone is not unique. */
export type DocumentKey = `${string}@${IsoDate}`

/** Văn bản của địa phương, ngành — a document of the host, not in the register. */
export interface LocalDocument {
  readonly number: string
  readonly date: IsoDate
  readonly issuer: string
  readonly title?: string
}

/** Căn cứ pháp lý — where a rule is written: document, article (Điều), clause (khoản), point (điểm). */
export interface Citation {
  readonly document: DocumentKey | LocalDocument
  readonly article?: string
  readonly clause?: string
  readonly point?: string
}

/** At least one citation: what has no legal basis does not compile. */
export type Basis = readonly [Citation, ...Citation[]]

/** How the wording behind a value was seen: the text itself, somebody who quotes it, or memory. */
export type Seen = 'text' | 'secondary' | 'memory'
