import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { DatedValues } from '../core/parameter'
import { rowOn } from '../core/timeline'

/** Where a rule of counting was written on a day. */
export function basisOn(values: DatedValues<unknown>, date: IsoDate): Basis {
  return (rowOn(values, date) ?? values[0]).basis
}
