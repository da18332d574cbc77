import * as z from 'zod'
import { quote } from '../core/iso'
import { type RecordName, records } from './records'

/** A version of JSON Schema. */
export type JsonSchemaDraft = 'draft-2020-12' | 'draft-7'

/** One JSON Schema: plain JSON, with a Vietnamese `title` and `legalBasis`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Lược đồ dữ liệu — the JSON Schema of every record of this library, for systems that are not JavaScript.
 *
 * A schema says the shape. That a day exists, that events are in order, is for the parse functions and the rules to say.
 *
 * @param draft The version of JSON Schema: `draft-2020-12` (default) or `draft-7`.
 * @returns One schema for each record, by its name. The same stand in the package as files:
 *   `congvu/schemas/draft-7/dossier.json`.
 * @throws RangeError that names a draft that is none.
 * @example
 * ```ts
 * import { jsonSchemas } from 'congvu/schema'
 *
 * jsonSchemas().dossier.title //=> 'Hồ sơ thủ tục hành chính'
 * jsonSchemas('draft-7').dossier.$schema //=> 'http://json-schema.org/draft-07/schema#'
 * ```
 */
export function jsonSchemas(draft: JsonSchemaDraft = 'draft-2020-12'): Readonly<Record<RecordName, JsonSchema>> {
  if (draft !== 'draft-2020-12' && draft !== 'draft-7') throw new RangeError(`no draft of JSON Schema: ${quote(draft)}`)
  return Object.fromEntries(
    Object.entries(records).map(([name, schema]): [string, JsonSchema] => [
      name,
      { $id: `urn:congvu:${draft}:${name}`, ...z.toJSONSchema(schema, { target: draft, io: 'input' }) },
    ]),
  ) as Record<RecordName, JsonSchema>
}
