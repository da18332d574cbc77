import { type IdentityMark, listIdentityMarks } from '../core/identity-marks'
import { scrubText } from '../core/scrub-text'
import { findMisshapen } from '../core/shape'
import { identitySecrecy } from '../law/petitions-denunciation'
import type { Identified } from './denouncer-identity'
import { ruleShapes } from './record-shapes'

/** A record without the identities it was made from; `denouncers` are opaque references. */
export type Redacted<Record extends Identified> = Omit<Record, 'identities' | 'denouncers'> & {
  readonly identities?: never
  readonly denouncers: readonly string[]
}

/**
 * Lược bỏ họ tên, địa chỉ, bút tích — Takes the identity of the people behind a record out of it, wherever it stands.
 *
 * The identities go, and so does every mention of them in any text of the record, however deep, keys included: names
 * (also their last words, and the given name after “ông”, “bà” and the like), aliases, addresses and their beginnings,
 * contacts, numbers, handwriting references, other marks. Diacritics, case, spacing, dots and invisible characters do
 * not hide a mention. Files marked `handwritten` lose their `file`. What was taken out reads `[đã lược bỏ]`.
 *
 * Short names (under 8 letters) are taken out only where they stand as words with their own diacritics or fewer, so that
 * “Lê An” leaves “tỷ lệ an toàn” alone. What the identities do not say (initials, a nickname) cannot be found: list it
 * in `aliases` or `otherMarks`.
 *
 * @param record Anything with `identities`: an intake, a case with its events. Plain JSON data; it is not changed.
 * @returns The record without identities, with `denouncers`, their references, in their place.
 * @throws RangeError that names the place when the identities cannot be read: nothing goes out that was not searched.
 * @remarks Denunciation Law 25/2018/QH14 art. 8.3, 40.3, 47.2, 49.2, 56.2; plan 17/KH-UBND II.4.c.
 * @example
 * ```ts
 * import { redact } from 'congvu/petitions'
 *
 * const record = redact({
 *   identities: [{ reference: 'NTC-2026-0001', name: 'Nguyễn Thị Hòa', contacts: ['0912 345 678'] }],
 *   content: 'Tôi là NGUYEN THI HOA (+84 912.345.678), tố cáo việc thu phí ngoài quy định.',
 * })
 * record.content //=> 'Tôi là [đã lược bỏ] (+[đã lược bỏ]), tố cáo việc thu phí ngoài quy định.'
 * record.denouncers //=> ['NTC-2026-0001']
 * ```
 */
export function redact<Record extends Identified>(record: Record): Redacted<Record> {
  const [unreadable] = findMisshapen(record, ruleShapes.identities, identitySecrecy.values[0].basis)
  if (unreadable !== undefined) {
    throw new RangeError(`not the identities of a record: ${JSON.stringify(unreadable.path)} cannot be read`)
  }
  const marks = listIdentityMarks(record.identities)
  const denouncers = record.identities.map(({ reference }) => scrubText(reference, marks))
  const scrubbed = scrub(record, marks) as Omit<Record, 'identities' | 'denouncers'>
  return { ...scrubbed, denouncers }
}

/** A value without identities, scrubbed in every text; numbers that are a contact become 0. */
function scrub(value: unknown, marks: readonly IdentityMark[]): unknown {
  if (typeof value === 'string') return scrubText(value, marks)
  if (typeof value === 'number') return isMarked(value, marks) ? 0 : value
  if (Array.isArray(value)) return value.map((item) => scrub(item, marks))
  if (typeof value !== 'object' || value === null) return value
  const handwritten = 'handwritten' in value && value.handwritten === true
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'identities' && key !== 'handwriting' && !(handwritten && key === 'file'))
      .map(([key, item]) => [scrubText(key, marks), scrub(item, marks)]),
  )
}

function isMarked(value: number, marks: readonly IdentityMark[]): boolean {
  const digits = String(value)
  return digits.length >= 6 && marks.some(({ base }) => base === digits)
}
