import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { LocalFinding, LocalForm } from '../core/local-findings'

/** The finding for a piece of what a host brings along that has not the form of one. */
export function unusable(expected: LocalForm, given: unknown, path: Path, basis: Basis): LocalFinding {
  const params = { parameter: '', field: path.join('.'), expected, given: quote(given) }
  return finding('local.unusable', params, basis, { path })
}
