import { type Interpretation, interpretations } from '../law/interpretations'
import type { Locale } from './cite'

const known: Readonly<Record<string, Interpretation>> = interpretations

/** The question of an open point; the id itself when this version knows no such point. */
export function questionOf(id: string, locale: Locale): string {
  return Object.hasOwn(known, id) ? (known[id]?.question[locale] ?? id) : id
}

/** What an option at an open point means, in words; the code itself when this version knows no such option. */
export function labelOf(id: string, option: string, locale: Locale): string {
  const labels = Object.hasOwn(known, id) ? known[id]?.labels : undefined
  return labels !== undefined && Object.hasOwn(labels, option) ? (labels[option]?.[locale] ?? option) : option
}
