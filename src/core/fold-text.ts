/** A text reduced to its letters and digits, with the way back to the places they came from. */
export interface FoldedText {
  /** Letters and digits without diacritics, in lower case, nothing between them. */
  readonly base: string
  /** The same letters with their diacritics, one entry for each character of `base`. */
  readonly letters: readonly string[]
  /** Where each character of `base` starts and ends in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** True where a character follows the one before it with nothing between. */
  readonly joined: readonly boolean[]
}

const marks = /[\u0300-\u036f]/g
const invisible = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/

/**
 * Folds a text for comparing: `Nguyễn  Văn An`, `NGUYEN VAN AN` and `nguyễn.văn.an` have the same base.
 *
 * @param text In composed form (NFC), so that places in it are places in what the caller shows.
 */
export function foldText(text: string): FoldedText {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  let base = ''
  let touching = false
  let place = 0
  for (const character of text) {
    const start = place
    place += character.length
    const folded = foldCharacter(character)
    if (folded === '') {
      if (!invisible.test(character)) touching = false
      continue
    }
    for (const one of folded) {
      base += one
      for (let unit = 0; unit < one.length; unit += 1) {
        letters.push(character.toLowerCase())
        starts.push(start)
        ends.push(place)
        joined.push(touching)
        touching = true
      }
    }
  }
  return { base, letters, starts, ends, joined }
}

/** The letters and digits of a character without diacritics, in lower case; nothing for anything else. */
function foldCharacter(character: string): string {
  const plain = character.toLowerCase().normalize('NFKD').replace(marks, '').replace(/đ/g, 'd')
  let kept = ''
  for (const one of plain) {
    if (isWordCharacter(one)) kept += one
  }
  return kept
}

function isWordCharacter(character: string): boolean {
  if (character >= '0' && character <= '9') return true
  if (character.toLowerCase() !== character.toUpperCase()) return true
  return character >= '\u2e80' && !invisible.test(character)
}
