import { type FoldedText, foldText } from './fold-text'
import type { IdentityMark } from './identity-marks'

/** What stands where a mention was taken out. */
export const withheld = '[đã lược bỏ]'

/** From this length on a mark is searched without regard to its surroundings or its diacritics. */
const unmistakable = 8

/** Lược bỏ khỏi văn bản — a text with every mention of the marks taken out; the text itself when there is none. */
export function scrubText(original: string, marks: readonly IdentityMark[]): string {
  const text = original.normalize('NFC')
  const ranges = findMentions(text, marks)
  if (ranges.length === 0) return original
  return cut(text, ranges)
}

/** Where a text in composed form (NFC) mentions any of the marks: start and end of each place, in order, none overlapping. */
export function findMentions(text: string, marks: readonly IdentityMark[]): readonly (readonly [number, number])[] {
  const folded = foldText(text)
  const ranges: (readonly [start: number, end: number])[] = []
  for (const mark of marks) {
    for (let at = folded.base.indexOf(mark.base); at !== -1; at = folded.base.indexOf(mark.base, at + 1)) {
      if (!mentions(folded, mark, at)) continue
      ranges.push([folded.starts[at] as number, folded.ends[at + mark.base.length - 1] as number])
    }
  }
  return join(ranges)
}

/** Places in order; those that overlap become one. */
function join(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = []
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Long marks count anywhere; short ones must stand as words of their own, with the same diacritics or fewer. */
function mentions(folded: FoldedText, { base, letters }: IdentityMark, at: number): boolean {
  if (base.length >= unmistakable) return true
  const end = at + base.length
  if (folded.joined[at] === true || folded.joined[end] === true) return false
  return isSpeltLike(folded.letters.slice(at, end), letters)
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Letters may lack their hat or horn, tones may be missing or sit on another letter (`Hòa`, `Hoà`); none may be added. */
function isSpeltLike(given: readonly string[], known: readonly string[]): boolean {
  const left = known.flatMap(tonesOf)
  for (const [index, letter] of given.entries()) {
    const plain = withoutTone(letter)
    const expected = withoutTone(known[index] ?? '')
    if (plain !== expected && plain !== expected.normalize('NFD').charAt(0).replace('đ', 'd')) return false
    for (const tone of tonesOf(letter)) {
      const place = left.indexOf(tone)
      if (place === -1) return false
      left.splice(place, 1)
    }
  }
  return true
}

function tonesOf(letter: string): readonly string[] {
  return letter.normalize('NFD').match(tones) ?? []
}

function withoutTone(letter: string): string {
  return letter.normalize('NFD').replace(tones, '').normalize('NFC')
}

function cut(text: string, ranges: readonly (readonly [start: number, end: number])[]): string {
  let result = ''
  let done = 0
  for (const [start, end] of ranges) {
    result += text.slice(done, start) + withheld
    done = end
  }
  return result + text.slice(done)
}
