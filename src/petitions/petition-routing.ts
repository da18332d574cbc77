import { reckon } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import {
  filedRetention,
  groupComplaintAcceptance,
  handledOnce,
  type IneligibleGround,
  manySigners,
  type PetitionField,
  petitionRequirements,
} from '../law/petitions-classification'
import { feedbackRequirements } from '../law/petitions-feedback'
import type { PetitionAction, PetitionClass, PetitionFacts, PetitionItem, PetitionPart } from './classification-types'
import type { FeedbackRegime } from './feedback-types'
import { isLawfulForm } from './petition-classes'

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

/** Which of the four regimes governs feedback: by what it is about, then by how it came. */
function regimeOf({ form }: PetitionFacts, { about }: PetitionItem): FeedbackRegime {
  if (about === 'legal-document') return 'legal-document'
  if (about === 'regulation' || about === 'conduct') return 'regulation'
  return form === 'written' || form === 'in-person' ? 'petition' : 'local'
}

/** Đơn đủ điều kiện xử lý phải có gì mà đơn này chưa có. A lead needs no name; feedback under Decree 20 no signature. */
function missingFields(
  facts: PetitionFacts,
  item: PetitionItem,
  petitionClass: PetitionClass,
  date: IsoDate,
): readonly PetitionField[] {
  return requiredFields(facts, item, petitionClass, date).filter((field) => !facts.fields.includes(field))
}

function requiredFields(
  facts: PetitionFacts,
  item: PetitionItem,
  petitionClass: PetitionClass,
  date: IsoDate,
): readonly PetitionField[] {
  if (petitionClass === 'lead' || petitionClass === 'information') return []
  if (petitionClass === 'feedback') {
    const regime = regimeOf(facts, item)
    if (regime === 'regulation') return at(feedbackRequirements.values, date)?.value ?? []
    if (regime !== 'petition') return ['content']
  }
  const law = at(petitionRequirements.values, date)
  return law === undefined ? [] : [...law.value.all, ...law.value[petitionClass]]
}

/** Vì sao đơn không đủ điều kiện xử lý: sent to the right body, guided once, or handled before with nothing new. */
function ineligibleFor(
  facts: PetitionFacts,
  item: PetitionItem,
  petitionClass: PetitionClass,
  date: IsoDate,
): readonly IneligibleGround[] {
  const before = (facts.history ?? []).filter(
    ({ person, content }) => person === facts.person && content === item.content,
  )
  const times = (handled: string) => before.filter((prior) => prior.handled === handled).length
  const once = at(handledOnce.values, date)?.value ?? Number.POSITIVE_INFINITY
  const elsewhere = item.competence !== 'own'
  const named = facts.person !== undefined && item.content !== undefined
  return [
    ...(elsewhere && facts.sentToCompetentBody === true ? (['sent-to-competent-body'] as const) : []),
    ...(named && elsewhere && times('guided') >= once ? (['guided-before'] as const) : []),
    ...(named && isHandled(petitionClass, elsewhere, item, times, once) ? (['handled-before'] as const) : []),
  ]
}

function isHandled(
  petitionClass: PetitionClass,
  elsewhere: boolean,
  { newFacts }: PetitionItem,
  times: (handled: string) => number,
  once: number,
): boolean {
  const transferred = petitionClass === 'denunciation' && elsewhere && times('transferred') >= once
  return transferred || (times('settled') > 0 && newFacts !== true)
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

function keptUntil(date: IsoDate, context: Context): IsoDate | undefined {
  const law = lawOn(filedRetention, date, context)
  return law && (reckon({ from: date, limit: law.value, basis: law.basis }, context).end?.due as IsoDate | undefined)
}
