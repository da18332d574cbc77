import { isRecord, type Shape } from '../core/shape'
import type { PlannedInspection } from './planned-types'

/** What a line of a plan must be before its values are looked at. */
export const lineShape: Shape = {
  id: 'string',
  body: { id: 'string', level: 'string', 'parent?': 'string' },
  subject: { 'name?': 'string' },
  contents: ['string'],
}

/** What the file of an inspection must be before its values, its days and amounts, are looked at. */
export const inspectionShape: Shape = {
  level: 'string',
  form: 'string',
  limit: { unit: 'string' },
  'extensions?': [{ grounds: ['string'] }],
  'suspensions?': [{ cause: 'string' }],
  'publications?': [{ form: 'string' }],
  'team?': [{ id: 'string', role: 'string' }],
}

/** {@link lineShape} at a glance, for many lines. */
export function isLine(line: unknown): line is PlannedInspection {
  if (!isRecord(line) || typeof line['id'] !== 'string') return false
  const { body, subject, contents } = line
  return (
    isRecord(body) &&
    typeof body['id'] === 'string' &&
    typeof body['level'] === 'string' &&
    isTextOrNone(body['parent']) &&
    isRecord(subject) &&
    isTextOrNone(subject['name']) &&
    Array.isArray(contents) &&
    contents.every((content) => typeof content === 'string')
  )
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
