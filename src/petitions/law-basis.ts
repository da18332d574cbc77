import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'

/** Căn cứ có hiệu lực vào ngày này — the basis in force on a day; before the first one, the first. */
export function basisOn(parameter: Parameter<unknown>, date: IsoDate): Basis {
  return (at(parameter.values, date) ?? parameter.values[0]).basis
}
