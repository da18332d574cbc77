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
  const result = safely(schema, input)
  if (result === undefined)
    return { findings: [finding('schema.invalid', { problem: 'no data' }, basis, { path: [] })] }
  if (result.success) return { value: result.data }
  return { findings: result.error.issues.flatMap((issue) => toFindings(issue, input, basis)) }
}

/** Nothing for what is no data, such as a symbol where zod looks for a length: it throws then. */
function safely<Value>(schema: z.ZodType<Value>, input: unknown): z.ZodSafeParseResult<Value> | undefined {
  try {
    return schema.safeParse(input)
  } catch {
    return undefined
  }
}

type Issue = z.core.$ZodIssue
type Union = z.core.$ZodIssueInvalidUnion

function toFindings(issue: Issue, input: unknown, basis: Basis): readonly SchemaFinding[] {
  return issue.code === 'invalid_union' && issue.errors.length > 0
    ? unionFindings(issue, input, basis)
    : [toFinding(issue, input, basis)]
}

/** No branch of a union fits: what is wrong inside the branch of the right type, else what any branch would take. */
function unionFindings(issue: Union, input: unknown, basis: Basis): readonly SchemaFinding[] {
  const inside = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0))
  if (inside !== undefined) {
    return inside.flatMap((part) => toFindings({ ...part, path: [...issue.path, ...part.path] }, input, basis))
  }
  const place = { path: toPath(issue) }
  const value = valueAt(input, place.path)
  const given = quote(value)
  const wrong = issue.errors.map(([first]) => first)
  const forms = wrong.flatMap((first) => (first?.code === 'invalid_format' ? [formOf(first.format)] : []))
  if (forms.length > 0) return [finding('schema.wrong-form', { expected: forms.join(' | '), given }, basis, place)]
  const types = wrong.flatMap((first) => (first?.code === 'invalid_type' ? [first.expected] : []))
  const expected = [...new Set(types)].join(' | ')
  if (value === undefined) return [finding('schema.missing', { expected }, basis, place)]
  return [finding('schema.wrong-type', { expected, given }, basis, place)]
}

function toFinding(issue: Issue, input: unknown, basis: Basis): SchemaFinding {
  const path = toPath(issue)
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
    case 'invalid_union': {
      const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
      if (given === undefined) return finding('schema.missing', { expected: allowed.join(' | ') }, basis, place)
      return finding('schema.wrong-value', { given: quote(given), allowed }, basis, place)
    }
    case 'custom': {
      const expected = formOf(String(issue.params?.['format']))
      return finding('schema.wrong-form', { expected, given: quote(given) }, basis, place)
    }
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

function toPath({ path }: Issue): readonly (string | number)[] {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part))
}

function formOf(format: string): string {
  if (format === 'datetime') return "'2024-03-04T08:30:00+07:00'"
  if (format === 'date') return "'2024-03-04'"
  if (format === 'document') return "'118/2025/NĐ-CP@2025-06-09'"
  return format
}
