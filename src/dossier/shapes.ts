import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, limitShape, type Shape } from '../core/shape'
import { cite } from '../law/cite'

const basis: Basis = [cite('118/2025/NĐ-CP@2025-06-09', '17'), cite('61/2018/NĐ-CP@2018-04-23', '17')]

export const slipShape = {
  'code?': 'string',
  'applicant?': 'object',
  'components?': ['object'],
  'items?': ['string'],
  'limit?': limitShape,
  'handovers?': [{ from: 'string', to: 'string' }],
} as const satisfies Shape
export const supplementTimeShape: Shape = { limit: limitShape, supplements: ['object'] }
/** The facts of a dossier's lifecycle. */
export const procedureShape: Shape = { 'limit?': limitShape }
const dossierShape: Shape = { 'code?': 'string', procedure: procedureShape, events: ['object'] }
/** What a request for supplements holds. */
export const requestShape: Shape = { items: [{ name: 'string' }] }

/** Facts of dossiers that a rule cannot look into, with the path of each place. */
export function findMisshapenFacts(value: unknown, shape: Shape, path: Path = []): readonly SchemaFinding[] {
  return findMisshapen(value, shape, basis, path)
}

/** A request whose papers are no list of records. */
export function findMisshapenRequest(request: unknown, path: Path): readonly SchemaFinding[] {
  return findMisshapen(request, requestShape, basis, path)
}

/** A dossier that a rule cannot look into; what its events mean is for the rules to say. */
export function findMisshapenDossier(dossier: unknown, path: Path = []): readonly SchemaFinding[] {
  const outside = findMisshapen(dossier, dossierShape, basis, path)
  if (outside.length > 0) return outside
  return (dossier as { readonly events: readonly Readonly<Record<string, unknown>>[] }).events.flatMap(
    (event, index) =>
      event['type'] === 'supplement-requested' ? findMisshapenRequest(event, [...path, 'events', index]) : [],
  )
}
