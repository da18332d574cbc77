import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { Checked } from '../core/outcome'
import { agencyCodeLength, businessCodeForm, codeAgencyOrder, schemeCodeForm } from '../law/dossier-codes'
import type { AgencyCode, DossierCodeFinding, PublicAgencyCode } from './code-types'

/**
 * Mã định danh này là của ai? — Takes an electronic id apart: an agency (old or new order), another organisation, or a
 * business.
 *
 * @param input Anything. It is read as written; nothing is corrected, padded or turned round.
 * @param path Where the input stands, for the finding.
 * @returns `{ status: 'valid', agencyCode }`, or `{ status: 'invalid', findings }` for a shape that no rule knows.
 * @remarks Decision 20/2020/QĐ-TTg, articles 4-6; the old order from Circular 01/2018/TT-VPCP, article 19.1. The shape of
 *   a business number stands in no text cited here; 10, 12 and 13 digits are taken.
 * @example
 * ```ts
 * import { parseAgencyCode } from 'congvu/dossier'
 *
 * const old = parseAgencyCode('000.00.06.H56')
 * old.status === 'valid' && old.agencyCode.kind === 'agency' && old.agencyCode.levels //=> ['H56', '06']
 * const recent = parseAgencyCode('G09.20')
 * recent.status === 'valid' && recent.agencyCode.kind === 'agency' && recent.agencyCode.level1 //=> 'G09'
 * parseAgencyCode('06.H56').findings[0]?.code //=> 'dossier.agency-code-form'
 * ```
 */
export function parseAgencyCode(
  input: unknown,
  path: Path = [],
): Checked<'agencyCode', AgencyCode, DossierCodeFinding> {
  if (typeof input !== 'string')
    return refuse([finding('dossier.code-not-text', { given: quote(input) }, basis, { path })])
  const limit = agencyCodeLength.values[0].value ?? 0
  const agency = readAgency(input)
  if (agency?.order === 'new' && input.length > limit) {
    const params = { given: input, length: input.length, limit }
    return refuse([finding('dossier.agency-code-long', params, agencyCodeLength.values[0].basis, { path })])
  }
  const scheme = /^(Z\d{2})(.+)$/.exec(input)
  if (scheme !== null && !isScheme(scheme[1] ?? '', scheme[2] ?? '')) {
    const { first = '', last = '' } = schemeCodeForm.values[0].value ?? {}
    const params = { given: quote(input), first, last }
    return refuse([finding('dossier.scheme-code-form', params, schemeCodeForm.values[0].basis, { path })])
  }
  const agencyCode = agency ?? readScheme(scheme, input) ?? readBusiness(input)
  if (agencyCode !== undefined) return { status: 'valid', agencyCode, findings: [] }
  return refuse([finding('dossier.agency-code-form', { given: quote(input) }, basis, { path })])
}

const basis = codeAgencyOrder.values[1]?.basis ?? codeAgencyOrder.values[0].basis

function refuse(findings: readonly DossierCodeFinding[]): Checked<'agencyCode', AgencyCode, DossierCodeFinding> {
  return { status: 'invalid', findings }
}

/** An agency id of either order, its length not yet looked at. */
export function readAgency(text: string): PublicAgencyCode | undefined {
  if (/^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/.test(text)) return agency(text, 'old', text.split('.').reverse())
  if (/^[A-Y]\d{2}(\.[0-9A-Z]+)*$/.test(text)) return agency(text, 'new', text.split('.'))
  return undefined
}

function agency(text: string, order: 'old' | 'new', groups: readonly string[]): PublicAgencyCode {
  const level1 = groups[0] ?? ''
  const isEmpty = (group: string) => order === 'old' && /^0+$/.test(group)
  const levels = groups.filter((_, place) => groups.slice(place).some((group) => !isEmpty(group)))
  return { kind: 'agency', text, order, level1, levels }
}

function isScheme(scheme: string, number: string): boolean {
  const { first = '', last = '', numberLength = 0 } = schemeCodeForm.values[0].value ?? {}
  return scheme >= first && scheme <= last && number.length <= numberLength && !/\s/.test(number)
}

function readScheme(match: RegExpExecArray | null, text: string): AgencyCode | undefined {
  return match === null ? undefined : { kind: 'scheme', text, scheme: match[1] ?? '', number: match[2] ?? '' }
}

function readBusiness(text: string): AgencyCode | undefined {
  if (!/^\d{10}(-?\d{3})?$|^\d+$/.test(text)) return undefined
  const { digits = [] } = businessCodeForm.values[0].value ?? {}
  return digits.includes(text.replace('-', '').length) ? { kind: 'business', text } : undefined
}

/** Whether two agency ids name one body; across the two orders only their level 1 can be compared. */
export function compareAgencies(
  one: PublicAgencyCode,
  other: PublicAgencyCode,
): 'same' | 'different' | 'not-comparable' {
  if (one.level1 !== other.level1) return 'different'
  if (one.order !== other.order && one.levels.length + other.levels.length > 2) return 'not-comparable'
  return one.levels.join('.') === other.levels.join('.') ? 'same' : 'different'
}
