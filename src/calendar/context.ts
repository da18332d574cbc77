import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { SchemaFinding } from '../core/schema-findings'
import { isRecord, wrong } from '../core/shape'
import { type InForce, rowOn } from '../core/timeline'
import type { Policy } from '../law/policy'
import { isCalendar } from './is-calendar'
import { isUsable } from './local-values'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/** Quy định riêng — a value that a city, a ministry or a sector law sets in place of a parameter, with its citation. */
export interface LocalValue {
  /** Id of the parameter it replaces: `dossier.supplement-notice`. */
  readonly parameter: string
  /** First and last day it holds; open when absent. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly value: number | Limit
  readonly basis: Basis
}

/** Quy định của địa phương, ngành — what a host knows and this library cannot. */
export interface LocalRules {
  readonly values?: readonly LocalValue[]
}

/** Bối cảnh — what a rule may look at besides the facts: the calendar, the choices at open points, local rules. */
export interface Context {
  readonly calendar?: WorkingCalendar
  readonly policy?: Partial<Policy>
  readonly local?: LocalRules
}

/** A context with the moment of the question: what is overdue now. */
export interface ContextAt extends Context {
  readonly asOf: IsoInstant
}

/** A calendar of a context that is none; what is counted by it cannot be counted. */
export function checkCalendar(context: Context, basis: Basis): readonly SchemaFinding[] {
  const calendar: unknown = context?.calendar
  if (calendar === undefined || isCalendar(calendar)) return none
  return [wrong(calendar, 'calendar', basis, ['context', 'calendar'])]
}

const none: readonly never[] = []

/** The calendar of a context; the civil-service calendar by default, and where {@link checkCalendar} finds that it is none. */
export function calendarOf(context: Context): WorkingCalendar {
  const calendar: unknown = context?.calendar
  return calendar !== undefined && isCalendar(calendar) ? calendar : vietnamCalendar
}

/**
 * The value of a limit or a number on a day: the host's own, if it has one for that day that can be used, else the law's.
 * `checkLocalRules` tells of rows that cannot be used.
 */
export function lawOn<Value extends number | Limit>(
  parameter: Parameter<Value>,
  date: IsoDate,
  context: Context,
): Pick<InForce<Value>, 'value' | 'basis'> | undefined {
  const rows = context?.local?.values
  return (rows === undefined ? undefined : localOn(rows, parameter, date)) ?? rowOn(parameter.values, date)
}

function localOn<Value extends number | Limit>(
  rows: readonly LocalValue[],
  parameter: Parameter<Value>,
  date: IsoDate,
): Pick<InForce<Value>, 'value' | 'basis'> | undefined {
  if (!Array.isArray(rows)) return undefined
  for (const row of rows as readonly unknown[]) {
    if (!isRecord(row) || row['parameter'] !== parameter.id || !isUsable(row, parameter)) continue
    const { from = date, to = date } = row as unknown as LocalValue
    if (from <= date && date <= to) return { value: row.value, basis: row.basis }
  }
  return undefined
}
