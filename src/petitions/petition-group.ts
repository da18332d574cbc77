import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import { groupComplaintAcceptance, manySigners } from '../law/petitions-classification'
import type { PetitionFacts, PetitionItem } from './petition-facts'

/** Art. 29.1.d: after a failed complaint only what shows a violation of the one who resolved it is accepted. */
export function lacksEvidence({ afterFailedComplaint, evidence }: PetitionItem): boolean {
  return afterFailedComplaint === true && evidence !== true
}

/** Decree 155/2026 art. 10: all signatures and the appointment of representatives come before acceptance. */
export function isIncompleteGroup(facts: PetitionFacts, date: IsoDate): boolean {
  if (at(groupComplaintAcceptance.values, date) === undefined || (facts.people ?? 1) < 2) return false
  return facts.allSigned !== true || facts.representativesAppointed !== true
}

/** Đơn của nhiều người: từ 05 người trở lên. */
export function isMany({ people }: PetitionFacts, date: IsoDate): boolean {
  const law = at(manySigners.values, date)
  return law !== undefined && (people ?? 1) >= law.value
}
