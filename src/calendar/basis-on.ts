import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { rowOn } from '../core/timeline'

/** Where a rule of counting was written on a day. */
export function basisOn(parameter: Parameter<unknown>, date: IsoDate): Basis {
  return (rowOn(parameter.values, date) ?? parameter.values[0]).basis
}
