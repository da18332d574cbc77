import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, type Shape } from '../core/shape'

/** An argument beside the record itself (a context, a list, a period) that a rule cannot look into. */
export function findMisshapenArgument(
  value: unknown,
  shape: Shape,
  path: Path,
  basis: Basis,
): readonly SchemaFinding[] {
  return findMisshapen(value, shape, basis, path)
}
