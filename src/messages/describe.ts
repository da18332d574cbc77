import type { Finding } from '../core/finding'
import { quote } from '../core/iso'
import { demandShape, isRecord, type Shape } from '../core/shape'
import { citationsOf, demandLocale, type Locale } from './cite'
import type { FindingTable, SentencesOf } from './codes'
import { findingsEn } from './en/index'
import { findingsVi } from './vi/index'

const sentences: Record<Locale, SentencesOf<FindingTable>> = { vi: findingsVi, en: findingsEn }

/** A finding in words. */
export interface Description {
  readonly text: string
  /** Căn cứ, one citation each. */
  readonly citations: readonly string[]
  /** Where in the input, as `events[2].at`; empty when the finding is about the whole. */
  readonly path: string
}

/**
 * Kết quả kiểm tra nói gì? — A finding in words, with its citations and its place in the input.
 *
 * @param finding A finding of this library. A code it does not know (a host's own), or one with parameters that are not
 *   its own, gives the code itself as text; a citation that cannot be read is quoted.
 * @param locale `vi` or `en`.
 * @throws RangeError that names what is no finding, or a locale that is none.
 * @example
 * ```ts
 * import { describe } from 'congvu/messages'
 *
 * const finding = {
 *   code: 'dossier.overdue',
 *   severity: 'violation',
 *   params: { due: '2023-11-03', workingDays: 2 },
 *   basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '19' }],
 * } as const
 * describe(finding, 'en').text //=> 'No result yet; due 3 November 2023, 2 working days ago.'
 * ```
 */
export function describe(finding: Finding, locale: Locale): Description {
  demandLocale(locale)
  demandShape(finding, findingShape, 'finding')
  return {
    text: sentenceOf(sentences[locale], finding.code, finding.params),
    citations: citationsOf(finding.basis, locale),
    path: pathOf(finding),
  }
}

/** The sentence of a code; the code itself when there is none. */
export function sentenceOf<Table extends Readonly<Record<keyof Table, (params: never) => string>>>(
  table: Table,
  code: string,
  params: object,
): string {
  if (typeof code !== 'string') return quote(code)
  if (!isRecord(params) || !Object.hasOwn(table, code)) return code
  try {
    // The code was found in the table, and a finding's params are the ones its code declares.
    return table[code as keyof Table](params as never)
  } catch {
    // They are not: a finding that was stored by another version, or that somebody else made.
    return code
  }
}

const findingShape: Shape = { code: 'string' }

function pathOf({ path }: Finding): string {
  if (!Array.isArray(path)) return ''
  return path.reduce<string>((text, part: unknown) => {
    const name = typeof part === 'string' ? part : quote(part)
    return typeof part === 'number' ? `${text}[${part}]` : text === '' ? name : `${text}.${name}`
  }, '')
}
