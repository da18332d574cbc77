import type { Basis } from './citation'
import { finding, type Path } from './finding'
import { quote } from './iso'
import type { SchemaFinding } from './schema-findings'

/** What stands where in an input: a leaf, a list of one shape, or a record with fields (`name?` may be absent). */
export type ShapeOf<Leaf extends string> =
  | Leaf
  | readonly [each: ShapeOf<Leaf>]
  | { readonly [field: string]: ShapeOf<Leaf> }

/**
 * The least that a rule needs of its input before it looks inside. A `limit` is a text that names one, or an amount with
 * its unit. Whether what stands there makes sense is for the rule to say.
 */
export type Shape = ShapeOf<'object' | 'array' | 'string' | 'number' | 'limit'>

/** An amount with its unit, written out. */
export const limitShape = { amount: 'number', unit: 'string' } as const satisfies Shape

/** Where an input is not of the shape, with the path of each place; nothing when a rule can look inside. */
export function findMisshapen(value: unknown, shape: Shape, basis: Basis, path: Path = []): readonly SchemaFinding[] {
  if (fits(value, shape)) return none
  return walkShape(value, shape, path, (found, expected, place) => {
    if (expected === 'limit') return typeof found === 'string' ? none : findMisshapen(found, limitShape, basis, place)
    return kindOf(found) === expected ? none : [wrong(found, expected, basis, place)]
  })
}

/** Goes through a value along a shape and gathers what `judge` finds at each leaf, and where no list or record stands. */
export function walkShape<Leaf extends string, Found>(
  value: unknown,
  shape: ShapeOf<Leaf>,
  path: Path,
  judge: (found: unknown, expected: Leaf | 'array' | 'object', path: Path) => readonly Found[],
): readonly Found[] {
  if (typeof shape === 'string') return judge(value, shape, path)
  if (isList(shape)) {
    const [each] = shape
    if (!Array.isArray(value)) return judge(value, 'array', path)
    return [...value].flatMap((one, index) => walkShape(one, each, [...path, index], judge))
  }
  if (!isRecord(value)) return judge(value, 'object', path)
  return Object.entries(shape).flatMap(([name, inner]) => {
    const field = fieldOf(name)
    const found = value[field]
    return found === undefined && field !== name ? none : walkShape(found, inner, [...path, field], judge)
  })
}

/** True when a value is of the shape. Almost every value is, so that only what is not pays for telling where. */
function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'limit') return typeof value === 'string' || fits(value, limitShape)
  if (typeof shape === 'string') return kindOf(value) === shape
  if (isList(shape)) {
    if (!Array.isArray(value)) return false
    const [each] = shape
    for (let index = 0; index < value.length; index += 1) if (!fits(value[index], each)) return false
    return true
  }
  if (!isRecord(value)) return false
  for (const name of Object.keys(shape)) {
    const field = fieldOf(name)
    const found = value[field]
    if (found === undefined ? field === name : !fits(found, shape[name] as Shape)) return false
  }
  return true
}

/** `name` of `name?`. */
const fieldOf = (name: string): string => (name.endsWith('?') ? name.slice(0, -1) : name)

/** The finding for a value of the wrong kind, or for one that is not there. */
export function wrong(value: unknown, expected: string, basis: Basis, path: Path): SchemaFinding {
  return value === undefined
    ? finding('schema.missing', { expected }, basis, { path })
    : finding('schema.wrong-type', { expected, given: quote(value) }, basis, { path })
}

/** A bare value that is not of the shape is refused by the name of the first place that is wrong. */
export function demandShape(value: unknown, shape: Shape, name: string): void {
  if (fits(value, shape)) return
  const [first] = walkShape(value, shape, [name], (found, expected, path) =>
    expected === 'limit' && typeof found !== 'string'
      ? walkShape(found, limitShape, path, tellKind)
      : tellKind(found, expected === 'limit' ? 'string' : expected, path),
  )
  if (first !== undefined) throw new RangeError(first)
}

function tellKind(found: unknown, expected: string, path: Path): readonly string[] {
  return kindOf(found) === expected ? none : [`${path.join('.')}: not ${expected} but ${quote(found)}`]
}

/** The places of such findings, as an undetermined outcome lists them: `tasks.0.task`. */
export function placesOf(findings: readonly SchemaFinding[]): readonly string[] {
  return [...new Set(findings.map(({ path = [] }) => path.join('.')))]
}

/** True for a record: neither `null`, nor a list, nor a bare value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a name that a table itself has: neither inherited, nor anything but a text. */
export function isKeyOf<Table extends object>(table: Table, name: unknown): name is keyof Table & string {
  return typeof name === 'string' && Object.hasOwn(table, name)
}

const none: readonly never[] = []

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function isList<Leaf extends string>(shape: Exclude<ShapeOf<Leaf>, string>): shape is readonly [ShapeOf<Leaf>] {
  return Array.isArray(shape)
}
