import * as z from 'zod'
import { quote } from '../core/iso'
import type { JsonSchema } from './json-schemas'
import { type RecordName, records } from './records'

/** A version of OpenAPI. */
export type OpenApiVersion = '3.1' | '3.0'

type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>

/** The name of a record among the components: `conduct-check` is `ConductCheck`. */
export type ComponentName = PascalCase<RecordName>

/** The `components` of an OpenAPI document. */
export interface OpenApiComponents {
  readonly schemas: Readonly<Record<ComponentName, JsonSchema>>
}

/**
 * Thành phần OpenAPI — the `components` of an OpenAPI document that takes or gives the records of this library.
 *
 * The same schemas as `jsonSchemas`, named as components are (`ConductCheck`), with the provision as `x-legal-basis`.
 *
 * @param version The version of OpenAPI: `3.1` (default) or `3.0`, which many generators for Java and .NET still need.
 * @returns Plain JSON, to be put under `components`. Whole documents with nothing but these stand in the package:
 *   `congvu/schemas/openapi-3.1.json`.
 * @throws RangeError that names a version that is none.
 * @example
 * ```ts
 * import { openApiComponents } from 'congvu/schema'
 *
 * const { schemas } = openApiComponents('3.0')
 * schemas.Dossier.title //=> 'Hồ sơ thủ tục hành chính'
 * ```
 */
export function openApiComponents(version: OpenApiVersion = '3.1'): OpenApiComponents {
  if (version !== '3.1' && version !== '3.0') throw new RangeError(`no version of OpenAPI: ${quote(version)}`)
  const target = version === '3.1' ? 'draft-2020-12' : 'openapi-3.0'
  const schemas = Object.entries(records).map(([name, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target, io: 'input', override: extendBasis })
    return [componentName(name), rest]
  })
  return { schemas: Object.fromEntries(schemas) }
}

/** OpenAPI 3.0 allows words of one's own only with `x-`. */
function extendBasis({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema['legalBasis'] === undefined) return
  jsonSchema['x-legal-basis'] = jsonSchema['legalBasis']
  delete jsonSchema['legalBasis']
}

function componentName(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
