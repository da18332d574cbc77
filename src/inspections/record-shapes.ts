import type { RecordShape } from '../core/check-record'
import type { PlannedInspection } from './planned-types'

/** What a line of a plan must be before its values are looked at. */
export const lineShape: RecordShape = {
  id: 'string',
  body: { id: 'string', level: 'string', parent: 'string?' },
  subject: { name: 'string?' },
  contents: ['string'],
}

/** What the file of an inspection must be before its values are looked at. */
export const inspectionShape: RecordShape = {
  level: 'string',
  form: 'string',
  limit: { amount: 'any', unit: 'string' },
  extensions: [{ decided: 'any', amount: 'any', grounds: ['string'] }, 'optional'],
  suspensions: [{ from: 'any', cause: 'string' }, 'optional'],
  publications: [{ form: 'string', on: 'any' }, 'optional'],
  team: [{ id: 'string', role: 'string' }, 'optional'],
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
