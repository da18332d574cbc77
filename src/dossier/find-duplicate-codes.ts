import { finding } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import { codesPerDossier } from '../law/dossier-codes'
import type { DossierCodeFinding } from './code-types'
import { findMisshapenFacts } from './shapes'

/**
 * Có mã số hồ sơ nào bị cấp trùng không? — Which codes of a list stand on more than one dossier.
 *
 * @param dossiers Any records with a code; codes are compared as written, without reading them.
 * @returns One finding for each repetition, with the place of the dossier that had the code first.
 * @remarks Decree 61/2018/NĐ-CP art. 17.3 and Decree 118/2025/NĐ-CP art. 17.3: one code for each dossier.
 * @example
 * ```ts
 * import { findDuplicateCodes } from 'congvu/dossier'
 *
 * const found = findDuplicateCodes([{ code: 'H13.11-240304-0001' }, { code: 'H13.11-240304-0001' }])
 * found.map(({ params, path }) => [params, path])
 * //=> [[{ code: 'H13.11-240304-0001', first: 0, limit: 1 }, [1, 'code']]]
 * ```
 */
export function findDuplicateCodes(
  dossiers: readonly { readonly code: string }[],
): readonly (DossierCodeFinding | SchemaFinding)[] {
  const misshapen = findMisshapenFacts(dossiers, ['object'])
  if (misshapen.length > 0) return misshapen
  const last = codesPerDossier.values.at(-1) ?? codesPerDossier.values[0]
  const limit = last.value ?? 0
  const seen = new Map<string, number>()
  return dossiers.flatMap(({ code }, index) => {
    const first = seen.get(code)
    if (first === undefined) {
      seen.set(code, index)
      return []
    }
    return [finding('dossier.code-repeated', { code, first, limit }, last.basis, { path: [index, 'code'] })]
  })
}
