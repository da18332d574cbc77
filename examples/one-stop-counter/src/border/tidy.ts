/** Text as people mean it: no blanks around it, one way to write each accented letter (NFC); everywhere in a JSON value. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidy(part)]))
}
