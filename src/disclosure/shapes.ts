import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, type Shape } from '../core/shape'

/** What was given, what it must be before a rule looks inside, and where it stands. */
export type GivenInput = readonly [value: unknown, shape: Shape, path: Path]

export const itemShape: Shape = { id: 'string', kind: 'string' }
export const unitShape: Shape = { id: 'string', level: 'string', channels: 'object' }
export const unitWithItemsShape: Shape = { id: 'string', level: 'string', channels: 'object', items: [itemShape] }
export const postingsShape: Shape = [{ item: 'string', place: 'string', 'from?': 'string' }]
export const correctionShape: Shape = { unit: 'string', published: ['string'], 'corrected?': ['string'] }
export const contactNoticeShape: Shape = {
  unit: 'string',
  'phones?': ['string'],
  'emails?': ['string'],
  'website?': 'string',
  'address?': 'string',
  places: ['string'],
}
export const receptionNoticeShape: Shape = {
  unit: 'string',
  contents: {
    'place?': 'string',
    'regular-hours?': 'string',
    'head-schedule?': 'string',
    'attendees?': 'string',
    'planned-content?': 'string',
  },
  places: ['string'],
  'days?': 'array',
}
export const draftShape: Shape = {
  id: 'string',
  place: 'string',
  texts: ['string'],
  persons: [{ reference: 'string', name: 'string', 'anchor?': 'string' }],
}
export const denouncersShape: Shape = [
  {
    reference: 'string',
    name: 'string',
    'aliases?': ['string'],
    'address?': 'string',
    'contacts?': ['string'],
    'identityNumbers?': ['string'],
    'handwriting?': ['string'],
    'otherMarks?': ['string'],
  },
]

/** Facts that a rule cannot look into, with the path of each place; dates are read by the rules. */
export function findMisshapenInputs(basis: Basis, ...inputs: readonly GivenInput[]): readonly SchemaFinding[] {
  return inputs.flatMap(([value, shape, path]) => findMisshapen(value, shape, basis, path))
}

/** {@link findMisshapenInputs} for what may hold a denouncer's identity: what stands there is not repeated. */
export function findMisshapenSecrets(basis: Basis, ...inputs: readonly GivenInput[]): readonly SchemaFinding[] {
  return findMisshapenInputs(basis, ...inputs).map(({ params, path = [] }) =>
    finding('schema.missing', { expected: 'expected' in params ? params.expected : '' }, basis, { path }),
  )
}
