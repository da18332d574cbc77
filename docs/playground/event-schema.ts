import type { TextKey } from './texts'

/** What a part of an event holds, read from the JSON Schema of its record. */
export type Part =
  | { readonly kind: 'text' | 'number' | 'yes-no' | 'day' | 'moment' | 'either' }
  | { readonly kind: 'one-of' | 'some-of'; readonly values: readonly string[] }
  | { readonly kind: 'group'; readonly parts: Parts }
  | { readonly kind: 'rows'; readonly parts: Parts }

/** The parts of an event or a group, by name, in the order of the schema. */
export type Parts = Readonly<Record<string, Part>>

/** The little of JSON Schema that the records use. */
export interface JsonNode {
  readonly type?: string
  readonly const?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: JsonNode
  readonly oneOf?: readonly JsonNode[]
  readonly anyOf?: readonly JsonNode[]
  readonly properties?: Readonly<Record<string, JsonNode>>
}

/** The details of every event of a record by type; the moment itself is asked of each. */
export function readEventParts(record: JsonNode): Readonly<Record<string, Parts>> {
  const events = record.properties?.['events']?.items?.oneOf ?? []
  return Object.fromEntries(
    events.map(({ properties = {} }) => {
      const details = Object.entries(properties).filter(([name]) => name !== 'type' && name !== 'at')
      return [properties['type']?.const ?? '', toParts(Object.fromEntries(details))]
    }),
  )
}

/** The parts of some fields of a record. */
export function readParts(record: JsonNode, names: readonly string[]): Parts {
  const { properties = {} } = record
  return toParts(Object.fromEntries(names.map((name) => [name, properties[name] ?? {}])))
}

function toParts(properties: Readonly<Record<string, JsonNode>>): Parts {
  return Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, toPart(node)]))
}

function toPart({ type, format, enum: values, items, anyOf, properties }: JsonNode): Part {
  if (values !== undefined) return { kind: 'one-of', values }
  if (type === 'array' && items?.enum !== undefined) return { kind: 'some-of', values: items.enum }
  if (type === 'array') return { kind: 'rows', parts: toParts(items?.properties ?? {}) }
  if (type === 'object') return { kind: 'group', parts: toParts(properties ?? {}) }
  if (type === 'boolean') return { kind: 'yes-no' }
  if (type === 'integer') return { kind: 'number' }
  if (format === 'date') return { kind: 'day' }
  if (format === 'date-time') return { kind: 'moment' }
  return anyOf?.some((node) => node.format === 'date') ? { kind: 'either' } : { kind: 'text' }
}

/** The same parts, of some groups only those named; a group that is not named keeps all. */
export function pick(parts: Parts, kept: Readonly<Record<string, readonly string[]>>): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (part.kind !== 'group') return [name, part]
      const inner = Object.entries(part.parts).filter(([field]) => kept[name]?.includes(field) ?? true)
      return [name, { ...part, parts: pick(Object.fromEntries(inner), kept) }]
    }),
  )
}

/** The three answers to a question of yes or no. */
export const yesNo: readonly (readonly [value: string, label: TextKey])[] = [
  ['', 'notSaid'],
  ['true', 'yes'],
  ['false', 'no'],
]
