import type { Bilingual } from '../../core/bilingual'
import type { Citation } from '../../core/citation'

/** What is said of one open point: the question, a short name for each option, why the default, where it is written. */
export interface InterpretationTexts<Option extends string = string> {
  readonly question: Bilingual
  readonly labels: { readonly [Name in Option]: Bilingual }
  readonly why: Bilingual
  readonly basis: readonly Citation[]
}

/** The texts of a table of options: a point without its texts, or an option without its label, does not compile. */
export type TextsOf<Table extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Id in keyof Table]: InterpretationTexts<Table[Id][number]>
}
