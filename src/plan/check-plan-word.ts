import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { PlanFinding, PlanWord } from './findings'

/** A word that is none of the known ones. */
export function checkWord(
  field: PlanWord,
  given: string,
  known: readonly string[],
  path: Path,
  basis: Basis,
): readonly PlanFinding[] {
  if (known.includes(given)) return []
  return [finding('plan.word-unknown', { field, given: quote(given), known }, basis, { path })]
}
