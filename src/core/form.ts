import type { Basis } from './citation'
import { finding, type Path } from './finding'
import { quote } from './iso'
import type { SchemaFinding } from './schema-findings'

/** Chỗ phải đọc được trong một hồ sơ — a place that must hold a readable value before a rule can look at it. */
export interface Field {
  readonly name: string
  readonly holds: 'text' | 'number' | 'texts' | 'numbers' | 'limit' | 'record' | 'records'
  /** What the record, or each of the records, must hold. */
  readonly fields?: readonly Field[]
  readonly optional?: true
}

const none: readonly never[] = []

/** A limit as a record; a text names a limit that a rule knows. */
const limitFields: readonly Field[] = [
  { name: 'amount', holds: 'number' },
  { name: 'unit', holds: 'text' },
]

/** What cannot be read in a value that nobody parsed: a finding for each place, with its path; nothing is thrown. */
export function findUnreadable(
  value: unknown,
  fields: readonly Field[],
  basis: Basis,
  path: Path = [],
): readonly SchemaFinding[] {
  if (!isRecord(value)) return [wrong(value, 'object', basis, path)]
  let found: readonly SchemaFinding[] = none
  for (const field of fields) {
    const held = value[field.name]
    if (held === undefined && field.optional === true) continue
    const problems = problemsOf(held, field, basis, path)
    if (problems.length > 0) found = [...found, ...problems]
  }
  return found
}

/** The places of such findings, as an undetermined outcome lists them. */
export function missingOf(findings: readonly SchemaFinding[]): readonly string[] {
  return findings.map(({ path }) => (path ?? []).join('.'))
}

/** True for a record: neither `null`, nor a list, nor a bare value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The finding for a value of the wrong kind, or for one that is not there. */
export function wrong(given: unknown, expected: string, basis: Basis, path: Path): SchemaFinding {
  return given === undefined
    ? finding('schema.missing', { expected }, basis, { path })
    : finding('schema.wrong-type', { expected, given: quote(given) }, basis, { path })
}

function problemsOf(held: unknown, field: Field, basis: Basis, path: Path): readonly SchemaFinding[] {
  switch (field.holds) {
    case 'text':
      return typeof held === 'string' ? none : [wrong(held, 'string', basis, [...path, field.name])]
    case 'number':
      return typeof held === 'number' ? none : [wrong(held, 'number', basis, [...path, field.name])]
    case 'record':
      if (field.fields === undefined && isRecord(held)) return none
      return findUnreadable(held, field.fields ?? none, basis, [...path, field.name])
    case 'limit':
      return typeof held === 'string' ? none : findUnreadable(held, limitFields, basis, [...path, field.name])
    case 'texts':
      return eachOf(held, field, basis, path, (one, at) =>
        typeof one === 'string' ? none : [wrong(one, 'string', basis, at)],
      )
    case 'numbers':
      return eachOf(held, field, basis, path, (one, at) =>
        typeof one === 'number' ? none : [wrong(one, 'number', basis, at)],
      )
    case 'records':
      return eachOf(held, field, basis, path, (one, at) => findUnreadable(one, field.fields ?? none, basis, at))
  }
}

function eachOf(
  held: unknown,
  { name }: Field,
  basis: Basis,
  path: Path,
  find: (one: unknown, at: Path) => readonly SchemaFinding[],
): readonly SchemaFinding[] {
  if (!Array.isArray(held)) return [wrong(held, 'array', basis, [...path, name])]
  return held.flatMap((one: unknown, index) => find(one, [...path, name, index]))
}
