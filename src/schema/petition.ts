import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { Petition } from '../petitions/petition-types'
import { parseComplaint } from './complaint'
import { parseDenunciation } from './denunciation'
import { parseFeedback } from './feedback'
import { parseProtection } from './protection'
import { parseReception } from './reception'
import { parseVisit } from './visit'

const basis: Basis = [cite('05/2021/TT-TTCP@2021-10-01', '6'), cite('17/KH-UBND@2024-01-15', 'II.2', undefined, 'c')]
const kinds = ['complaint', 'denunciation', 'protection', 'feedback', 'reception', 'visit'] as const

/**
 * Dữ liệu này có là một vụ việc không? — Turns unknown input into a petition of any kind for `auditPetition`, by its
 * `kind`: a complaint, feedback, session or visit as it is; a denunciation or protection under its own name.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', petition }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Plan 17/KH-UBND of 15 January 2024, II.2.c.
 * @example
 * ```ts
 * import { parsePetition } from 'congvu/schema'
 *
 * parsePetition({ kind: 'visit', id: 'LT-1', events: [] }).status //=> 'valid'
 * parsePetition({ kind: 'letter', id: 'LT-1', events: [] }).findings[0]?.code //=> 'schema.wrong-value'
 * ```
 */
export function parsePetition(input: unknown): Checked<'petition', Petition, SchemaFinding> {
  switch (ownField(input, 'kind')) {
    case 'complaint':
      return as(parseComplaint(input), ({ complaint }) => complaint)
    case 'feedback':
      return as(parseFeedback(input), ({ feedback }) => feedback)
    case 'reception':
      return as(parseReception(input), ({ reception }) => reception)
    case 'visit':
      return as(parseVisit(input), ({ visit }) => visit)
    case 'denunciation':
      return as(
        within(parseDenunciation(ownField(input, 'denunciation')), 'denunciation'),
        ({ denunciation }): Petition => ({ kind: 'denunciation', denunciation }),
      )
    case 'protection':
      return as(
        within(parseProtection(ownField(input, 'protection')), 'protection'),
        ({ protection }): Petition => ({ kind: 'protection', protection }),
      )
    default: {
      const given = ownField(input, 'kind')
      const place = { path: ['kind'] }
      return {
        status: 'invalid',
        findings: [
          given === undefined
            ? finding('schema.missing', { expected: kinds.join(' | ') }, basis, place)
            : finding('schema.wrong-value', { given: quote(given), allowed: kinds }, basis, place),
        ],
      }
    }
  }
}

type Parsed = { readonly status: 'valid' | 'invalid'; readonly findings: readonly SchemaFinding[] }

function as<Result extends Parsed>(
  result: Result,
  pick: (valid: Extract<Result, { readonly status: 'valid' }>) => Petition,
): Checked<'petition', Petition, SchemaFinding> {
  if (!isValid(result)) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', petition: pick(result), findings: result.findings }
}

function isValid<Result extends Parsed>(result: Result): result is Extract<Result, { readonly status: 'valid' }> {
  return result.status === 'valid'
}

/** The findings of a record that stands inside another, with the path to it. */
function within<Result extends Parsed>(result: Result, field: string): Result {
  return { ...result, findings: result.findings.map((found) => ({ ...found, path: [field, ...(found.path ?? [])] })) }
}

function ownField(input: unknown, field: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, field)
    ? (input as Readonly<Record<string, unknown>>)[field]
    : undefined
}
