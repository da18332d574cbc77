import { checkLocalRules, type Replaceable } from '../calendar/check-local-rules'
import type { LocalRules } from '../calendar/context'
import type { LocalFinding } from '../core/local-findings'
import type { Checked } from '../core/outcome'
import { replaceableAccountability } from '../law/replaceable/accountability'
import { replaceableDisclosure } from '../law/replaceable/disclosure'
import { replaceableDossier } from '../law/replaceable/dossier'
import { replaceableInspections } from '../law/replaceable/inspections'
import { replaceableOutreach } from '../law/replaceable/outreach'
import { replaceablePetitions } from '../law/replaceable/petitions'
import { replaceableReporting } from '../law/replaceable/reporting'

const everyDomain: Replaceable = {
  basis: [...replaceableDossier.basis, ...replaceablePetitions.basis],
  shapes: {
    ...replaceableAccountability.shapes,
    ...replaceableDisclosure.shapes,
    ...replaceableDossier.shapes,
    ...replaceableInspections.shapes,
    ...replaceableOutreach.shapes,
    ...replaceablePetitions.shapes,
    ...replaceableReporting.shapes,
  },
}

/**
 * Quy định riêng này dùng được không? — Turns unknown input into the local rules of a context (`context.local`), or names
 * every row that no rule could use: a misspelt parameter with the nearest names, a value of another shape, days that are
 * none, a missing citation.
 *
 * Rules that are given such a row all the same use the value of the law, and say so in their findings.
 *
 * @param input Anything: parsed JSON, a file of settings.
 * @returns `{ status: 'valid', local }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Decree 118/2025/NĐ-CP art. 19.5 and others: “trừ trường hợp pháp luật chuyên ngành có quy định khác”.
 * @example
 * ```ts
 * import { parseLocalRules } from 'congvu/schema'
 *
 * const basis = [{ document: { number: '99/2022/NĐ-CP', date: '2022-11-30', issuer: 'Chính phủ' }, article: '16' }]
 * const value = { amount: 1, unit: 'working-day' }
 * const [found] = parseLocalRules({ values: [{ parameter: 'dossier.suplement-notice', value, basis }] }).findings
 * found?.path //=> ['values', 0, 'parameter']
 * found?.code === 'local.parameter-unknown' && found.params.nearest[0] //=> 'dossier.supplement-notice'
 * ```
 */
export function parseLocalRules(input: unknown): Checked<'local', LocalRules, LocalFinding> {
  const findings = checkLocalRules(input, [], everyDomain)
  if (findings.length > 0) return { status: 'invalid', findings }
  return { status: 'valid', local: input as LocalRules, findings: [] }
}
