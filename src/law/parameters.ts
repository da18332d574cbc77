import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { at, type InForce } from '../core/timeline'
import * as calendar from './calendar'
import * as dossier from './dossier'
import * as period from './period'
import * as classification from './petitions-classification'
import * as feedback from './petitions-feedback'
import * as reception from './petitions-reception'

/** Sổ tham số — every number and rule of the law in this library, in the order of its domains. */
export const parameters: readonly Parameter<unknown>[] = [
  calendar,
  period,
  dossier,
  feedback,
  reception,
  classification,
].flatMap((domain) => Object.values<Parameter<unknown>>(domain))

/**
 * Ngày này áp dụng những con số nào? — Which parameters are in force on a day, each with its value and citation.
 *
 * @param date A civil day in Viet Nam.
 * @returns One entry for each parameter that is in force, by its id.
 * @example
 * ```ts
 * import { parametersOn } from 'congvu/law'
 *
 * parametersOn('2024-03-04')['dossier.supplements-after-receipt']?.value //=> 1
 * parametersOn('2024-03-04')['dossier.close-after'] //=> undefined
 * ```
 */
export function parametersOn(date: IsoDate): Readonly<Record<string, InForce<unknown>>> {
  const found: Record<string, InForce<unknown>> = {}
  for (const parameter of parameters) {
    const row = at(parameter.values, date)
    if (row !== undefined) found[parameter.id] = row
  }
  return found
}
