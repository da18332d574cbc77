import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { Checked } from '../core/outcome'
import { sectorCodeForm } from '../law/dossier-codes'
import type { DossierCodeFinding, SectorCode } from './code-types'

/**
 * Mã ngành, lĩnh vực này gồm những gì? — Takes a sector code apart: the level-1 body and the sector.
 *
 * @param input Anything; read as written. Which sectors exist is a list of the ministry, not known here.
 * @param path Where the input stands, for the finding.
 * @returns `{ status: 'valid', sectorCode }`, or `{ status: 'invalid', findings }`.
 * @remarks Circular 01/2018/TT-VPCP, article 20: `MX1X2-LV`.
 * @example
 * ```ts
 * import { parseSectorCode } from 'congvu/dossier'
 *
 * const parsed = parseSectorCode('G15-LN05')
 * parsed.status === 'valid' && parsed.sectorCode.sector //=> 'LN05'
 * ```
 */
export function parseSectorCode(
  input: unknown,
  path: Path = [],
): Checked<'sectorCode', SectorCode, DossierCodeFinding> {
  const match = typeof input === 'string' ? /^([A-Y]\d{2})-([0-9A-Za-z]+)$/.exec(input) : null
  if (match !== null) {
    const [text, level1 = '', sector = ''] = match
    return { status: 'valid', sectorCode: { text, level1, sector }, findings: [] }
  }
  const refusal = finding('dossier.sector-code-form', { given: quote(input) }, sectorCodeForm.values[0].basis, { path })
  return { status: 'invalid', findings: [refusal] }
}
