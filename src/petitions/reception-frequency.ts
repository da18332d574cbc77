import type { Parameter } from '../core/parameter'
import {
  agencyHeadDays,
  centralOfficeDays,
  communeChairDays,
  districtChairDays,
  provincialChairDays,
  type ReceptionFrequency,
  serviceUnitHeadDays,
} from '../law/petitions-reception'
import type { ReceptionRole } from './reception-types'

/** Which parameter says how often a role receives citizens. */
export const frequencyOf: Readonly<Record<ReceptionRole, Parameter<ReceptionFrequency>>> = {
  'provincial-chair': provincialChairDays,
  'district-chair': districtChairDays,
  'commune-chair': communeChairDays,
  'agency-head': agencyHeadDays,
  'service-unit-head': serviceUnitHeadDays,
  'central-office': centralOfficeDays,
}
