import type { Finding } from 'congvu/core'
import type * as z from 'zod'
import { ownFinding, type Refusal, refused } from '../desk/answer'
import { houseRule } from '../office'
import { tidy } from './tidy'

/** Unknown input as the body that a command takes, or a refusal that names every place. What was given is not repeated. */
export function readBody<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
): { readonly value: Value } | { readonly refusal: Refusal } {
  const tidied = tidy(input)
  const result = schema.safeParse(tidied)
  return result.success
    ? { value: result.data }
    : {
        refusal: refused(
          422,
          result.error.issues.flatMap((issue) => findingsOf(issue, tidied)),
        ),
      }
}

function findingsOf(issue: z.core.$ZodIssue, input: unknown): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ownFinding('counter.value-wrong', { field: '' }, basis, { path: [...path, key] }))
  }
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
    input,
  )
  const missing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? ''
  return [ownFinding(missing ? 'counter.value-missing' : 'counter.value-wrong', { field }, basis, { path })]
}

const basis = [houseRule('2')] as const
