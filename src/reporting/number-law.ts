import type { Basis } from '../core/citation'
import { lawVersion } from '../core/law-version'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { cite } from '../law/cite'

/** Thể thức số, ký hiệu: Decree 30/2020, Annex I. */
export const numberBasis: Basis = [cite('30/2020/NĐ-CP@2020-03-05', 'Phụ lục I')]

/** The newest value of a parameter; a number alone has no date to ask the law of. */
export function newest<Value>(parameter: Parameter<Value>): Value {
  return (at(parameter.values, lawVersion) ?? parameter.values[0]).value as Value
}
