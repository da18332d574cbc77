import { documentTypes, numberDigits } from '../law/reporting'
import { isKnownType } from './number-families'
import { newest } from './number-law'

/** What is commonly wrong with a number, and the same number without that mistake. */
export interface NumberRepair {
  readonly code:
    | 'reporting.number-look-alike'
    | 'reporting.number-prefix'
    | 'reporting.number-space'
    | 'reporting.number-dash'
    | 'reporting.number-letter-case'
    | 'reporting.number-leading-zero'
    | 'reporting.number-extra-zero'
    | 'reporting.number-slash'
    | 'reporting.number-party-form'
  readonly repair: (text: string) => string
}

/** Mistakes in the order in which they are undone. */
export const numberRepairs: readonly NumberRepair[] = [
  { code: 'reporting.number-look-alike', repair: (text) => text.replace(/[ÐƉ]/gu, 'Đ') },
  { code: 'reporting.number-prefix', repair: (text) => text.normalize('NFC').replace(/^\s*số\s*:?\s*/iu, '') },
  { code: 'reporting.number-space', repair: (text) => text.replace(/\s+/gu, '') },
  { code: 'reporting.number-dash', repair: (text) => text.replace(/[‐‑‒–—−]/gu, '-') },
  { code: 'reporting.number-letter-case', repair: raiseCase },
  { code: 'reporting.number-leading-zero', repair: padNumber },
  {
    code: 'reporting.number-extra-zero',
    repair: (text) =>
      text.replace(
        /^(0\d{2,})(-|\/\p{L})/u,
        (_, digits: string, after: string) => padNumber(dropZeros(digits)) + after,
      ),
  },
  {
    code: 'reporting.number-slash',
    repair: (text) => text.replace(/^(\d+)\/(\p{L}+)\/(\p{L}[\p{L}\d&.-]*)$/u, hyphenate),
  },
  {
    code: 'reporting.number-party-form',
    repair: (text) => text.replace(/^(\d+)-(\p{L}+)\/(\p{L}[\p{L}\d&.-]*)$/u, hyphenate),
  },
]

/** The type as the decree writes it when only its marks are missing: `QD` for `QĐ`. */
export function markedType(type: string): string | undefined {
  if (isKnownType(type)) return undefined
  return ['NĐ', ...Object.keys(newest(documentTypes))].find(
    (listed) => listed !== type && listed.replace(/Đ/g, 'D') === type,
  )
}

/** Known types that differ from a symbol by marks, order or one letter more or less: `KH` for `KHH`. */
export function nearTypes(type: string): readonly string[] {
  const given = lettersOf(type)
  return Object.keys(newest(documentTypes)).filter((listed) => {
    const [short, long] = [lettersOf(listed), given].sort((one, other) => one.length - other.length)
    if (short === undefined || long === undefined || long.length - short.length > 1) return false
    if (long.length === short.length) return sorted(long) === sorted(short)
    return [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short)
  })
}

function lettersOf(type: string): string {
  return type.toUpperCase().replace(/Đ/g, 'D')
}

function sorted(letters: string): string {
  return [...letters].sort().join('')
}

/** Letters that stand small where no number has small letters; `TTr`, `CTr`, `QyĐ` keep theirs. */
function raiseCase(text: string): string {
  return text.replace(/\p{L}+/gu, (letters) => {
    const listed = Object.keys(newest(documentTypes)).find((type) => type.toUpperCase() === letters.toUpperCase())
    if (letters !== letters.toLowerCase()) return letters
    return listed ?? letters.toUpperCase()
  })
}

function padNumber(text: string): string {
  return text.replace(/^\d+/u, (digits) => digits.padStart(newest(numberDigits), '0'))
}

function dropZeros(digits: string): string {
  return digits.replace(/^0+(\d)/u, '$1')
}

function hyphenate(_: string, digits: string, type: string, issuer: string): string {
  return `${digits}/${type}-${issuer}`
}
