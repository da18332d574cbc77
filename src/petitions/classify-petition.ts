import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, readDay, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  classifiedByContent,
  complaintDefinition,
  denunciationAfterComplaint,
  denunciationDefinition,
  denunciationLead,
  denunciationNotProcessed,
  feedbackDefinition,
  groupComplaintAcceptance,
  handledOnce,
  ineligibleGrounds,
  manySigners,
  petitionRequirements,
  splitPetition,
} from '../law/petitions-classification'
import { separatePetitions } from '../law/petitions-reception'
import { checkRepresentatives } from './check-representatives'
import type {
  Classification,
  ClassificationFinding,
  PetitionClass,
  PetitionFacts,
  PetitionPart,
} from './classification-types'
import { basisOn } from './law-basis'
import { classesOfItem, missingFacts } from './petition-classes'
import { isIncompleteGroup, isMany, lacksEvidence, partOf } from './petition-routing'
import type { ReceptionFinding } from './reception-types'

type Found = ClassificationFinding | ReceptionFinding | CalendarFinding

const definitions: Readonly<Record<PetitionClass, Parameter<unknown>>> = {
  complaint: complaintDefinition,
  denunciation: denunciationDefinition,
  feedback: feedbackDefinition,
  lead: denunciationLead,
  information: denunciationLead,
}

/**
 * Đơn này là gì, xử lý thế nào? — Classifies a petition by its content, whatever its title: complaint, denunciation,
 * feedback, a lead for inspection, several at once (mixed), or not eligible; and says what to do with each part.
 *
 * A denunciation by phone or web is none: it is a lead when clear, evidenced and verifiable. A complaint outside
 * competence is guided once, a denunciation transferred once; the host supplies what was done before under its own keys.
 *
 * @param facts What the officer reads in it. It holds keys, never a name.
 * @param context Choices at open points, calendar.
 * @returns The classes and actions, with findings. Undetermined with the paths of facts still missing, or with a finding
 *   when `received` is no day or moment.
 * @remarks Law 02/2011/QH13 art. 2.1; Law 25/2018/QH14 art. 2.1, 22-25, 29.1.d; Law 42/2013/QH13 art. 2.2, 25.3, 29;
 *   Circular 07/2014/TT-TTCP art. 6, 21-28; Circular 05/2021/TT-TTCP art. 6, 14.
 * @example
 * ```ts
 * import { classifyPetition } from 'congvu/petitions'
 *
 * const found = classifyPetition({
 *   received: '2024-05-06T09:00:00+07:00',
 *   form: 'phone',
 *   titled: 'denunciation',
 *   sender: 'individual',
 *   fields: ['vietnamese', 'content'],
 *   items: [
 *     {
 *       about: 'conduct',
 *       asksReview: false,
 *       reportsViolation: true,
 *       competence: 'own',
 *       clear: true,
 *       evidence: true,
 *       verifiable: true,
 *     },
 *   ],
 * })
 * found.status === 'decided' && found.value.kind //=> 'lead'
 * found.status === 'decided' && found.value.parts[0]?.action //=> 'inspect'
 * ```
 */
export function classifyPetition(facts: PetitionFacts, context: Context = {}): Outcome<Classification, Found> {
  const rule = 'petitions.classify-petition'
  if ((readDay(facts.received) ?? readInstant(facts.received)) === undefined) {
    const basis = classifiedByContent.values[0].basis
    const problem = finding('calendar.instant-form', { given: quote(facts.received) }, basis, { path: ['received'] })
    return undetermined(['received'], traceOf(rule, []), [problem])
  }
  const date = dateOf(dayOfEither(facts.received))
  const missing = missingFacts(facts)
  if (missing.length > 0) return undetermined(missing, traceOf(rule, []))
  const items = facts.items.map((_, index) => classesOfItem(facts, index, date, context))
  const parts = items.flatMap(({ classes }, index) =>
    classes.map((petitionClass) => partOf(facts, index, petitionClass, date, context)),
  )
  const many = isMany(facts, date)
  const group = (facts.people ?? 1) > 1 ? checkRepresentatives({ date, people: facts.people ?? 1 }, context) : undefined
  const value: Classification = {
    kind: kindOf(parts),
    parts,
    split: mustSplit(facts, parts),
    many,
    ...(group?.status === 'decided' && { representatives: group.value }),
  }
  const findings: readonly Found[] = [
    ...items.flatMap((item) => item.findings),
    ...(group?.findings ?? []),
    ...findTitle(facts, parts, date),
    ...parts.flatMap((part) => findIneligible(part, date)),
    ...parts.flatMap((part) => findEvidence(facts, part)),
    ...findWhole(facts, value, date),
  ]
  return decided(value, traceOf(rule, stepsOf(parts, date)), findings)
}

function distinct(parts: readonly PetitionPart[]): readonly PetitionClass[] {
  return [...new Set(parts.map((part) => part.class))]
}

function kindOf(parts: readonly PetitionPart[]): Classification['kind'] {
  const eligible = distinct(parts.filter((part) => part.eligible))
  const [first] = eligible
  if (eligible.length > 1) return 'mixed'
  return first === undefined || first === 'information' ? 'not-eligible' : first
}

/** At the desk every mixed petition is split; by post only one whose parts belong to several bodies. */
function mustSplit({ form, items }: PetitionFacts, parts: readonly PetitionPart[]): boolean {
  if (distinct(parts).length < 2) return false
  return form === 'in-person' || new Set(items.map(({ competence }) => competence)).size > 1
}

function findTitle(
  { titled }: PetitionFacts,
  parts: readonly PetitionPart[],
  date: IsoDate,
): readonly ClassificationFinding[] {
  const classes = distinct(parts)
  if (titled === undefined || (classes.length === 1 && classes[0] === titled)) return []
  const place = { severity: 'notice', path: ['titled'] } as const
  return [finding('petition.title-differs', { titled, classes }, basisOn(classifiedByContent, date), place)]
}

function findIneligible(part: PetitionPart, date: IsoDate): readonly ClassificationFinding[] {
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

function findEvidence(facts: PetitionFacts, part: PetitionPart): readonly ClassificationFinding[] {
  const item = facts.items[part.item]
  if (part.class !== 'denunciation' || item === undefined || !lacksEvidence(item)) return []
  const place = { severity: 'warning', path: ['items', part.item, 'evidence'] } as const
  const { basis } = denunciationAfterComplaint.values[0]
  return [finding('petition.denunciation-without-evidence', { item: part.item }, basis, place)]
}

function findWhole(
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

function stepsOf(parts: readonly PetitionPart[], date: IsoDate): readonly TraceStep[] {
  return [
    step('petition.by-content', {}, basisOn(classifiedByContent, date)),
    ...parts.flatMap((part) => [
      step('petition.class', { item: part.item, class: part.class }, basisOn(definitions[part.class], date)),
      step('petition.action', { item: part.item, class: part.class, action: part.action }),
    ]),
  ]
}
