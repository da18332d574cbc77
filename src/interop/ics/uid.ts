import type { Deadline } from '../../core/deadline'

/** The name of a deadline for good: from what it is, whose, since when and until when; counted when two are the same. */
export function uidOf(
  { id, holder, start, due, subject }: Deadline & { readonly subject?: string },
  taken: Map<string, number>,
): string {
  const parts = [id, ...(subject === undefined ? [] : [subject]), holder, start, due]
  const name = parts.map((part) => encodeURIComponent(wellFormed(part))).join('/')
  const before = taken.get(name) ?? 0
  taken.set(name, before + 1)
  return `${name}${before === 0 ? '' : `/${before + 1}`}@congvu`
}

/** Half a pair of code units cannot be written in UTF-8. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}
