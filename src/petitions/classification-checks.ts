import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import {
  classifiedByContent,
  denunciationAfterComplaint,
  denunciationNotProcessed,
  groupComplaintAcceptance,
  handledOnce,
  ineligibleGrounds,
  manySigners,
  petitionRequirements,
  splitPetition,
} from '../law/petitions-classification'
import { separatePetitions } from '../law/petitions-reception'
import type { ClassificationFinding } from './classification-findings'
import type { Classification, PetitionClass, PetitionPart } from './classification-types'
import { basisOn } from './law-basis'
import type { PetitionFacts } from './petition-facts'
import { isIncompleteGroup, lacksEvidence } from './petition-group'

export function distinct(parts: readonly PetitionPart[]): readonly PetitionClass[] {
  return [...new Set(parts.map((part) => part.class))]
}

export function findTitle(
  { titled }: PetitionFacts,
  parts: readonly PetitionPart[],
  date: IsoDate,
): readonly ClassificationFinding[] {
  const classes = distinct(parts)
  if (titled === undefined || (classes.length === 1 && classes[0] === titled)) return []
  const place = { severity: 'notice', path: ['titled'] } as const
  return [finding('petition.title-differs', { titled, classes }, basisOn(classifiedByContent, date), place)]
}

export function findIneligible(part: PetitionPart, date: IsoDate): readonly ClassificationFinding[] {
  const { item, missing, grounds } = part
  const place = { severity: 'warning', path: ['items', item] } as const
  const law = part.class === 'denunciation' && grounds.length > 0 ? denunciationNotProcessed : ineligibleGrounds
  return [
    ...(missing.length > 0
      ? [
          finding('petition.missing-fields', { item, fields: missing }, basisOn(petitionRequirements, date), {
            ...place,
            path: ['fields'],
          }),
        ]
      : []),
    ...(grounds.length > 0
      ? [
          finding(
            'petition.ineligible',
            { item, grounds },
            [...basisOn(law, date), ...basisOn(handledOnce, date)],
            place,
          ),
        ]
      : []),
  ]
}

export function findEvidence(facts: PetitionFacts, part: PetitionPart): readonly ClassificationFinding[] {
  const item = facts.items[part.item]
  if (part.class !== 'denunciation' || item === undefined || !lacksEvidence(item)) return []
  const place = { severity: 'warning', path: ['items', part.item, 'evidence'] } as const
  const { basis } = denunciationAfterComplaint.values[0]
  return [finding('petition.denunciation-without-evidence', { item: part.item }, basis, place)]
}

export function findWhole(
  facts: PetitionFacts,
  { parts, split, many }: Classification,
  date: IsoDate,
): readonly ClassificationFinding[] {
  const notice = { severity: 'notice' } as const
  const splitLaw = facts.form === 'in-person' ? separatePetitions : splitPetition
  const complaints = parts.filter((part) => part.class === 'complaint')
  const guided = complaints.some(({ action }) => action === 'guide')
  return [
    ...(split ? [finding('petition.split', { classes: distinct(parts) }, basisOn(splitLaw, date), notice)] : []),
    ...(complaints.some(({ action }) => action === 'ask-to-complete') && isIncompleteGroup(facts, date)
      ? [finding('petition.group-incomplete', {}, basisOn(groupComplaintAcceptance, date), { severity: 'warning' })]
      : []),
    ...(guided && many
      ? [finding('petition.guide-one-of-them', { people: facts.people ?? 1 }, basisOn(manySigners, date), notice)]
      : []),
    ...(guided && facts.originals === true
      ? [finding('petition.return-originals', {}, basisOn(handledOnce, date), notice)]
      : []),
  ]
}
