import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { Limit } from '../core/limit'
import type { LocalForm } from '../core/local-findings'
import type { Parameter } from '../core/parameter'
import { checkLimit } from './check-period'

/** A place in a row of local values that cannot be used. */
export interface LocalProblem {
  readonly path: Path
  readonly expected: LocalForm
  readonly given: string
}

type Row = Readonly<Record<string, unknown>>

/** True for an object that is no list. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a parameter is a number or a limit; it takes no other shape from a host. */
export function shapeOf({ values }: Parameter<unknown>): 'number' | 'limit' | undefined {
  const known = values.find(({ value }) => value !== null)?.value
  if (typeof known === 'number') return 'number'
  return isRow(known) && 'amount' in known && 'unit' in known ? 'limit' : undefined
}

/** What keeps a row from standing in the place of a parameter: its days, its citation, its value. */
export function problemsOf(row: Row, shape: 'number' | 'limit'): readonly LocalProblem[] {
  const { from, to, value, basis } = row
  const problems: LocalProblem[] = []
  const note = (field: string, expected: LocalForm, given: unknown) =>
    problems.push({ path: [field], expected, given: quote(given) })
  if (from !== undefined && !isDay(from)) note('from', 'day', from)
  if (to !== undefined && !isDay(to)) note('to', 'day', to)
  if (isDay(from) && isDay(to) && to < from) note('to', 'day-not-before-from', to)
  if (!fits(value, shape)) note('value', shape, value)
  if (!isBasis(basis)) note('basis', 'basis', basis)
  return problems
}

/** A row that can be used, as what it is. */
export function isUsable<Value extends number | Limit>(
  row: object,
  parameter: Parameter<Value>,
): row is { readonly value: Value; readonly basis: Basis } {
  const shape = shapeOf(parameter)
  return shape !== undefined && isRow(row) && problemsOf(row, shape).length === 0
}

function fits(value: unknown, shape: 'number' | 'limit'): boolean {
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0
  return isRow(value) && checkLimit(value as unknown as Limit, []).length === 0
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && readDay(value) !== undefined
}

function isBasis(value: unknown): value is Basis {
  return Array.isArray(value) && value.length > 0 && value.every((one) => isRow(one) && isDocument(one['document']))
}

/** A key of the register (`118/2025/NĐ-CP@2025-06-09`), or number, day and issuer of a host's own document. */
function isDocument(value: unknown): boolean {
  if (typeof value === 'string') return isDay(value.slice(value.lastIndexOf('@') + 1)) && value.lastIndexOf('@') > 0
  return isRow(value) && isText(value['number']) && isText(value['issuer']) && isDay(value['date'])
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
