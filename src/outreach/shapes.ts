import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, type Shape } from '../core/shape'

/** What was given, what it must be before a rule looks inside, and where it stands. */
export type GivenInput = readonly [value: unknown, shape: Shape, path: Path]

export const dialogueUnitShape: Shape = { id: 'string', level: 'string' }
export const dialoguesShape: Shape = [
  { id: 'string', with: 'string', 'questions?': { raised: 'number', answered: 'number', 'open?': 'number' } },
]
export const rosterShape: Shape = [{ id: 'string', 'unit?': 'string' }]
export const sessionsShape: Shape = [
  {
    id: 'string',
    audience: 'string',
    'attendees?': ['string'],
    'invited?': 'number',
    'attended?': 'number',
    'percent?': 'number',
  },
]
export const mediaItemsShape: Shape = [
  { id: 'string', kind: 'string', outlet: 'string', 'url?': 'string', 'themes?': ['string'] },
]
export const monitoringLogShape: Shape = [{ unit: 'string', kind: 'string' }]
export const monitoringQuestionShape: Shape = { units: ['string'], period: 'object' }
export const supervisionRequestsShape: Shape = [
  {
    id: 'string',
    by: 'string',
    unit: 'string',
    'limit?': { within: { amount: 'number', unit: 'string' }, basis: ['object'] },
  },
]

/** Facts that a rule cannot look into, with the path of each place; dates are read by the rules. */
export function findMisshapenInputs(basis: Basis, ...inputs: readonly GivenInput[]): readonly SchemaFinding[] {
  return inputs.flatMap(([value, shape, path]) => findMisshapen(value, shape, basis, path))
}
