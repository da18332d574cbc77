import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import {
  handledOnce,
  type IneligibleGround,
  type PetitionField,
  petitionRequirements,
} from '../law/petitions-classification'
import { feedbackRequirements } from '../law/petitions-feedback'
import type { PetitionClass } from './classification-types'
import type { FeedbackRegime } from './feedback-types'
import type { PetitionFacts, PetitionItem } from './petition-facts'

/** Which of the four regimes governs feedback: by what it is about, then by how it came. */
export function regimeOf({ form }: PetitionFacts, { about }: PetitionItem): FeedbackRegime {
  if (about === 'legal-document') return 'legal-document'
  if (about === 'regulation' || about === 'conduct') return 'regulation'
  return form === 'written' || form === 'in-person' ? 'petition' : 'local'
}

/** Đơn đủ điều kiện xử lý phải có gì mà đơn này chưa có. A lead needs no name; feedback under Decree 20 no signature. */
export function missingFields(
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
export function ineligibleFor(
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
