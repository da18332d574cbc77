import type { FindingOf } from './finding'

/** Parameters of the findings about the shape of outside data. */
export interface SchemaFindings {
  'schema.missing': { readonly expected: string }
  'schema.wrong-type': { readonly expected: string; readonly given: string }
  'schema.wrong-value': { readonly given: string; readonly allowed: readonly string[] }
  'schema.wrong-form': { readonly expected: string; readonly given: string }
  'schema.too-small': { readonly minimum: number; readonly of: string }
  'schema.too-big': { readonly maximum: number; readonly of: string }
  'schema.invalid': { readonly problem: string }
}

/** A finding about the shape of outside data. */
export type SchemaFinding = FindingOf<SchemaFindings>
