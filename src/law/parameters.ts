import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import type { Parameter } from '../core/parameter'
import { type InForce, rowOn } from '../core/timeline'
import * as accountability from './accountability'
import * as accountabilityDeclarations from './accountability-declarations'
import * as accountabilityDiscipline from './accountability-discipline'
import * as accountabilityStaff from './accountability-staff'
import * as disclosure from './disclosure'
import * as disclosureIdentity from './disclosure-identity'
import * as dossier from './dossier'
import * as dossierCodes from './dossier-codes'
import * as dossierStatistics from './dossier-statistics'
import * as inspections from './inspections'
import * as outreach from './outreach'
import * as classification from './petitions-classification'
import * as complaint from './petitions-complaint'
import * as denunciation from './petitions-denunciation'
import * as feedback from './petitions-feedback'
import * as protection from './petitions-protection'
import * as reception from './petitions-reception'
import { calendarParameters } from './register/calendar'
import { periodParameters } from './register/period'
import * as reporting from './reporting'
import * as review from './review'
import * as satisfaction from './satisfaction'
import * as serviceQuality from './service-quality'
import * as slips from './slips'

/** Sổ tham số — every number and rule of the law in this library, by domain, then by id. */
export const parameters: readonly Parameter<unknown>[] = [
  calendarParameters,
  periodParameters,
  dossier,
  dossierStatistics,
  serviceQuality,
  review,
  satisfaction,
  dossierCodes,
  slips,
  complaint,
  denunciation,
  protection,
  reporting,
  classification,
  feedback,
  reception,
  accountability,
  accountabilityDiscipline,
  accountabilityDeclarations,
  accountabilityStaff,
  disclosure,
  disclosureIdentity,
  outreach,
  inspections,
].flatMap((domain) => Object.values<Parameter<unknown>>(domain).sort((one, other) => (one.id < other.id ? -1 : 1)))

/**
 * Ngày này áp dụng những con số nào? — Which parameters are in force on a day, each with its value and citation.
 *
 * @param date A civil day in Viet Nam.
 * @returns One entry for each parameter that is in force, by its id.
 * @throws RangeError that names `date` when it is no day.
 * @example
 * ```ts
 * import { parametersOn } from 'congvu/law'
 *
 * parametersOn('2024-03-04')['dossier.supplements-after-receipt']?.value //=> 1
 * parametersOn('2024-03-04')['dossier.close-after'] //=> undefined
 * ```
 */
export function parametersOn(date: IsoDate): Readonly<Record<string, InForce<unknown>>> {
  dayOf(date)
  const found: Record<string, InForce<unknown>> = {}
  for (const parameter of parameters) {
    const row = rowOn(parameter.values, date)
    if (row !== undefined) found[parameter.id] = row
  }
  return found
}
