import type * as z from 'zod'
import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import type { SchemaFinding } from '../core/schema-findings'

/** Reads unknown input by a schema: the value, or a finding for each place that is wrong. */
export function read<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  basis: Basis,
): { readonly value: Value } | { readonly findings: readonly SchemaFinding[] } {
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data }
  return { findings: result.error.issues.map((issue) => toFinding(issue, input, basis)) }
}

type Issue = z.core.$ZodIssue

function toFinding(issue: Issue, input: unknown, basis: Basis): SchemaFinding {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const given = valueAt(input, path)
  const place = { path }
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined
        ? finding('schema.missing', { expected: issue.expected }, basis, place)
        : finding('schema.wrong-type', { expected: issue.expected, given: quote(given) }, basis, place)
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      if (given === undefined) return finding('schema.missing', { expected: allowed.join(' | ') }, basis, place)
      return finding('schema.wrong-value', { given: quote(given), allowed }, basis, place)
    }
    case 'invalid_union':
      return finding('schema.wrong-value', { given: quote(given), allowed: optionsOf(issue) }, basis, place)
    case 'invalid_format':
      return finding('schema.wrong-form', { expected: formOf(issue.format), given: quote(given) }, basis, place)
    case 'too_small':
      return finding('schema.too-small', { minimum: Number(issue.minimum), of: issue.origin }, basis, place)
    case 'too_big':
      return finding('schema.too-big', { maximum: Number(issue.maximum), of: issue.origin }, basis, place)
    default:
      return finding('schema.invalid', { problem: issue.message }, basis, place)
  }
}

/** The value at a path, followed through own properties only. */
function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    input,
  )
}

/** What a union would have taken at its discriminator. */
function optionsOf(issue: Issue & { readonly code: 'invalid_union' }): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [issue.message]
}

function formOf(format: string): string {
  if (format === 'datetime') return "'2024-03-04T08:30:00+07:00'"
  if (format === 'date') return "'2024-03-04'"
  return format
}
