import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { Checked } from '../core/outcome'
import { firstNumber, numberDigits } from '../law/reporting'
import { isIssuerLike, isListedType, readNumber } from './number-families'
import { newest, numberBasis } from './number-law'
import { markedType, type NumberRepair, nearTypes, numberRepairs } from './number-repairs'
import type { DocumentNumber, ReportingFinding } from './types'

/**
 * Số, ký hiệu văn bản này có đúng thể thức không? — Takes a document number apart, or says what is wrong with it and
 * what would be right.
 *
 * @param input Anything. A number is read as written: nothing is corrected on the way in.
 * @param path Where the input stands, for the finding.
 * @returns `{ status: 'valid', documentNumber }`, perhaps with warnings (a type that no list has, a letter of what looks
 *   like no body, each with the types it may be meant for; an old style); otherwise `{ status: 'invalid', findings }`, each with what was probably meant.
 * @remarks Decree 30/2020/NĐ-CP, Annexes I and III; Party numbers by Guidance 36-HD/VPTW.
 * @example
 * ```ts
 * import { parseDocumentNumber } from 'congvu/reporting'
 *
 * const plan = parseDocumentNumber('17/KH-UBND')
 * plan.status === 'valid' && plan.documentNumber.typeName //=> 'Kế hoạch'
 * parseDocumentNumber('456/SNV-CCHC').findings //=> []
 * parseDocumentNumber('12/KHH-UBND').findings[0]?.params //=> { given: '12/KHH-UBND', type: 'KHH', candidates: ['KH'] }
 * const short = parseDocumentNumber('7/KH-UBND')
 * short.findings[0]?.code //=> 'reporting.number-leading-zero'
 * short.findings[0]?.params //=> { given: '7/KH-UBND', meant: '07/KH-UBND', digits: 2 }
 * ```
 */
export function parseDocumentNumber(
  input: unknown,
  path: Path = [],
): Checked<'documentNumber', DocumentNumber, ReportingFinding> {
  if (typeof input !== 'string') {
    const refusal = finding('reporting.number-not-text', { given: quote(input) }, numberBasis, { path })
    return { status: 'invalid', findings: [refusal] }
  }
  const documentNumber = readNumber(input)
  if (documentNumber === undefined) return { status: 'invalid', findings: refuse(input, path) }
  const first = newest(firstNumber)
  if (documentNumber.number < first) {
    const refusal = finding('reporting.number-zero', { given: input, first }, numberBasis, { path })
    return { status: 'invalid', findings: [refusal] }
  }
  return { status: 'valid', documentNumber, findings: warn(documentNumber, path) }
}

/** Undoes the common mistakes one after the other; each that was there is a finding, with the repaired number. */
function refuse(given: string, path: Path): readonly ReportingFinding[] {
  let text = given
  const made: NumberRepair['code'][] = []
  for (const { code, repair } of numberRepairs) {
    if (readNumber(text) !== undefined) break
    const repaired = repair(text)
    if (repaired !== text) made.push(code)
    text = repaired
  }
  if (readNumber(text) === undefined) return [finding('reporting.number-form', { given }, numberBasis, { path })]
  return made.map((code) => findingOf(code, given, text, path))
}

function findingOf(code: NumberRepair['code'], given: string, meant: string, path: Path): ReportingFinding {
  const said = { given, meant }
  if (code === 'reporting.number-leading-zero') {
    return finding(code, { ...said, digits: newest(numberDigits) }, numberBasis, { path })
  }
  if (code === 'reporting.number-party-form') {
    return finding(code, { ...said, issuer: given.slice(given.indexOf('/') + 1) }, numberBasis, { path })
  }
  return finding(code, said, numberBasis, { path })
}

function warn({ family, text, type, typeName, issuer }: DocumentNumber, path: Path): readonly ReportingFinding[] {
  const place = { severity: 'warning', path } as const
  if (family === 'legacy') return [finding('reporting.number-legacy', { given: text }, numberBasis, place)]
  const unmarked = type ?? issuer.split('-')[0] ?? ''
  const meant = markedType(unmarked)
  if (meant !== undefined) {
    const params = { given: text, type: unmarked, meant: text.replace(`${unmarked}-`, `${meant}-`) }
    return [finding('reporting.type-without-mark', params, numberBasis, place)]
  }
  if (family === 'letter' && !isIssuerLike(unmarked)) {
    const params = { given: text, symbol: unmarked, candidates: nearTypes(unmarked) }
    return [finding('reporting.issuer-unknown', params, numberBasis, place)]
  }
  if (type === undefined || isListedType(type, family)) return []
  const candidates = typeName === undefined ? nearTypes(type) : []
  return [finding('reporting.type-unlisted', { given: text, type, candidates }, numberBasis, place)]
}
