import type { Basis } from './citation'
import { finding, type Path } from './finding'
import { quote } from './iso'
import type { SchemaFinding } from './schema-findings'

/**
 * The least that a rule needs of its input before it looks inside: a record with fields (`name?` may be absent), a list of
 * one shape, or a plain kind. Whether what stands there makes sense is for the rule to say.
 */
export type Shape = 'object' | 'array' | 'string' | 'number' | readonly [Shape] | { readonly [field: string]: Shape }

/** Where an input is not of the shape, with the path of each place; nothing when a rule can look inside. */
export function findMisshapen(value: unknown, shape: Shape, path: Path, basis: Basis): readonly SchemaFinding[] {
  const expected = kindOf(shape)
  if (value === undefined) return [finding('schema.missing', { expected }, basis, { path })]
  if (!isKind(value, expected)) {
    return [finding('schema.wrong-type', { expected, given: quote(value) }, basis, { path })]
  }
  if (typeof shape === 'string') return []
  if (isList(shape)) {
    const [each] = shape
    return (value as readonly unknown[]).flatMap((one, index) => findMisshapen(one, each, [...path, index], basis))
  }
  return Object.entries(shape).flatMap(([name, inner]) => {
    const field = name.replace(/\?$/, '')
    const found = Object.hasOwn(value as object, field) ? (value as Record<string, unknown>)[field] : undefined
    return found === undefined && field !== name ? [] : findMisshapen(found, inner, [...path, field], basis)
  })
}

function kindOf(shape: Shape): 'object' | 'array' | 'string' | 'number' {
  if (typeof shape === 'string') return shape
  return isList(shape) ? 'array' : 'object'
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isKind(value: unknown, kind: 'object' | 'array' | 'string' | 'number'): boolean {
  if (kind === 'array') return Array.isArray(value)
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === kind
}
