import type { Basis } from './citation'
import { finding, type Path } from './finding'
import { quote } from './iso'
import type { SchemaFinding } from './schema-findings'

type Leaf = 'string' | 'number' | 'boolean' | 'any'

/** What stands where in a record; a trailing `?` may be left out, a list of one shape holds that shape. */
export type RecordShape =
  | Leaf
  | `${Leaf}?`
  | { readonly [field: string]: RecordShape }
  | readonly [each: RecordShape, optional?: 'optional']

/**
 * The places where a value has not the shape that its type promises: a finding each, with path. Rules take typed records;
 * this is what makes them answer when somebody gave one that no parser has seen.
 */
export function checkRecord(value: unknown, shape: RecordShape, basis: Basis, path: Path): readonly SchemaFinding[] {
  if (typeof shape === 'string') {
    const [expected, isOptional] = shape.endsWith('?') ? [shape.slice(0, -1), true] : [shape, false]
    if (isOptional && value === undefined) return []
    return expected === 'any' || typeof value === expected ? [] : [wrong(expected, value, basis, path)]
  }
  if (isEach(shape)) {
    const [each, optional] = shape
    if (optional !== undefined && value === undefined) return []
    if (!Array.isArray(value)) return [wrong('array', value, basis, path)]
    return [...value].flatMap((item, row) => checkRecord(item, each, basis, [...path, row]))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [wrong('object', value, basis, path)]
  const fields = value as Readonly<Record<string, unknown>>
  return Object.entries(shape).flatMap(([field, inner]) => checkRecord(fields[field], inner, basis, [...path, field]))
}

function isEach(shape: Exclude<RecordShape, string>): shape is readonly [each: RecordShape, optional?: 'optional'] {
  return Array.isArray(shape)
}

function wrong(expected: string, value: unknown, basis: Basis, path: Path): SchemaFinding {
  if (value === undefined) return finding('schema.missing', { expected }, basis, { path })
  return finding('schema.wrong-type', { expected, given: quote(value) }, basis, { path })
}

/** Paths of findings as an undetermined outcome lists them: `tasks.0.task`. */
export function placesOf(problems: readonly SchemaFinding[]): readonly string[] {
  return [...new Set(problems.map(({ path = [] }) => path.join('.')))]
}
