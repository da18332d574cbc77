import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { filedRetention, type IneligibleGround, type PetitionField } from '../law/petitions-classification'
import type { PetitionAction, PetitionClass, PetitionPart } from './classification-types'
import { ineligibleFor, missingFields, regimeOf } from './petition-eligibility'
import type { PetitionFacts, PetitionItem } from './petition-facts'
import { isLawfulForm } from './petition-form'
import { isIncompleteGroup, lacksEvidence } from './petition-group'

/** Một nội dung, một loại: đủ điều kiện xử lý không, và xử lý thế nào. */
export function partOf(
  facts: PetitionFacts,
  index: number,
  petitionClass: PetitionClass,
  date: IsoDate,
  context: Context,
): PetitionPart {
  const item = facts.items[index] as PetitionItem
  const missing = missingFields(facts, item, petitionClass, date)
  const grounds = ineligibleFor(facts, item, petitionClass, date)
  const formed = petitionClass !== 'complaint' || isLawfulForm(facts.form)
  const eligible = formed && petitionClass !== 'information' && missing.length === 0 && grounds.length === 0
  const action = eligible
    ? routeEligible(facts, item, petitionClass, date)
    : routeIneligible(facts, petitionClass, missing, grounds)
  const keepUntil = action === 'file' ? keptUntil(date, context) : undefined
  return {
    item: index,
    class: petitionClass,
    ...(petitionClass === 'feedback' && { regime: regimeOf(facts, item) }),
    eligible,
    missing,
    grounds,
    action,
    ...(keepUntil !== undefined && { keepUntil }),
  }
}

function routeIneligible(
  { form }: PetitionFacts,
  petitionClass: PetitionClass,
  missing: readonly PetitionField[],
  grounds: readonly IneligibleGround[],
): PetitionAction {
  if (petitionClass === 'information') return 'not-processed'
  if (grounds.length > 0) return petitionClass === 'denunciation' ? 'not-processed' : 'file'
  if (form === 'in-person' && missing.length > 0) return 'ask-to-complete'
  return form === 'written' ? 'file' : 'guide'
}

function routeEligible(
  facts: PetitionFacts,
  item: PetitionItem,
  petitionClass: PetitionClass,
  date: IsoDate,
): PetitionAction {
  switch (item.competence) {
    case 'own':
      if (petitionClass === 'lead') return 'inspect'
      if (petitionClass === 'denunciation' && lacksEvidence(item)) return 'do-not-accept'
      return petitionClass === 'complaint' && isIncompleteGroup(facts, date) ? 'ask-to-complete' : 'accept'
    case 'subordinate':
      return petitionClass === 'complaint' || petitionClass === 'denunciation' ? 'report-to-superior' : 'transfer'
    case 'other-system':
      return 'guide-or-transfer'
    default:
      return routeElsewhere(facts, petitionClass)
  }
}

/** Not this body's: complaints are guided, denunciations transferred (at the desk guided), feedback transferred. */
function routeElsewhere({ form, forwarded }: PetitionFacts, petitionClass: PetitionClass): PetitionAction {
  if (petitionClass === 'complaint') return forwarded === true ? 'answer-forwarder' : 'guide'
  return petitionClass === 'denunciation' && form === 'in-person' ? 'guide' : 'transfer'
}

function keptUntil(date: IsoDate, context: Context): IsoDate | undefined {
  const law = lawOn(filedRetention, date, context)
  return law && (dueOf({ from: date, limit: law.value, basis: law.basis }, context) as IsoDate | undefined)
}
