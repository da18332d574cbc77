/** The same thing said in Vietnamese and in English. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}
