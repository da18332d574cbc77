import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { Checked } from '../core/outcome'
import { codeAgencyOrder, codesPerDossier } from '../law/dossier-codes'
import type { DossierCode, DossierCodeFinding } from './code-types'
import { parseAgencyCode } from './parse-agency-code'

/** Shapes seen in use; the law writes out only the first. */
const shapes = ['000.00.06.H56-231027-0361', 'H56.12-231027-0361', 'G09.20-20260609-0092637'] as const

/**
 * Mã số hồ sơ này gồm những gì? — Takes a dossier code apart: the body, the day, the serial of the day.
 *
 * Both orders of the agency id, `YYMMDD` and `YYYYMMDD`, and serials of 4 to 7 digits are read. The two digits of a year
 * stand for 2000 to 2099.
 *
 * @param input Anything. The code is read as written and kept; spaces and small letters make it unknown.
 * @param path Where the input stands, for the findings.
 * @returns `{ status: 'valid', dossierCode }`, or `{ status: 'invalid', findings }` saying which part is wrong.
 * @remarks Decree 61/2018/NĐ-CP art. 26; Decree 118/2025/NĐ-CP art. 28; Circular 01/2018/TT-VPCP art. 19. The longer
 *   shapes were seen in public data, not in a text.
 * @example
 * ```ts
 * import { parseDossierCode } from 'congvu/dossier'
 *
 * const parsed = parseDossierCode('000.00.06.H56-231027-0361')
 * parsed.status === 'valid' && parsed.dossierCode.date //=> '2023-10-27'
 * parsed.status === 'valid' && parsed.dossierCode.agency.level1 //=> 'H56'
 * parseDossierCode('000.00.06.H56-231327-0361').findings[0]?.code //=> 'dossier.code-date'
 * ```
 */
export function parseDossierCode(
  input: unknown,
  path: Path = [],
): Checked<'dossierCode', DossierCode, DossierCodeFinding> {
  if (typeof input !== 'string') {
    return { status: 'invalid', findings: [finding('dossier.code-not-text', { given: quote(input) }, basis, { path })] }
  }
  const match = /^([^-]+)-(\d{6}|\d{8})-(\d{4,7})$/.exec(input)
  const given = quote(input)
  if (match === null) {
    const refusal = finding('dossier.code-form', { given, expected: shapes }, codeAgencyOrder.values[0].basis, { path })
    return { status: 'invalid', findings: [refusal] }
  }
  const [, body = '', day = '', serial = ''] = match
  const agency = parseAgencyCode(body, path)
  const date = `${day.length === 6 ? '20' : ''}${day.slice(0, -4)}-${day.slice(-4, -2)}-${day.slice(-2)}` as IsoDate
  const findings: DossierCodeFinding[] = [...agency.findings]
  if (agency.status === 'valid' && agency.agencyCode.kind !== 'agency') {
    findings.push(finding('dossier.agency-code-form', { given: body }, basis, { path }))
  }
  if (readDay(date) === undefined) findings.push(finding('dossier.code-date', { given, part: day }, basis, { path }))
  if (Number(serial) === 0) findings.push(finding('dossier.code-serial', { given, part: serial }, basis, { path }))
  if (findings.length > 0 || agency.status !== 'valid' || agency.agencyCode.kind !== 'agency') {
    return { status: 'invalid', findings }
  }
  const dossierCode: DossierCode = {
    text: input,
    agency: agency.agencyCode,
    date,
    dateForm: day.length === 6 ? 'YYMMDD' : 'YYYYMMDD',
    serial: Number(serial),
    serialDigits: serial.length,
  }
  return { status: 'valid', dossierCode, findings: [] }
}

const basis = codesPerDossier.values[0].basis
