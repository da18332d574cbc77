import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { findUnreadable, missingOf } from '../core/form'
import { dateOf, dayOfEither, quote, readDay, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import type { SchemaFinding } from '../core/schema-findings'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  classifiedByContent,
  complaintDefinition,
  denunciationDefinition,
  denunciationLead,
  feedbackDefinition,
} from '../law/petitions-classification'
import { checkRepresentatives } from './check-representatives'
import { distinct, findEvidence, findIneligible, findTitle, findWhole } from './classification-checks'
import type { ClassificationFinding } from './classification-findings'
import type { Classification, PetitionClass, PetitionPart } from './classification-types'
import { basisOn } from './law-basis'
import { classesOfItem } from './petition-classes'
import type { PetitionFacts } from './petition-facts'
import { missingFacts } from './petition-form'
import { isMany } from './petition-group'
import { partOf } from './petition-routing'
import type { ReceptionFinding } from './reception-findings'
import { ruleFields } from './record-fields'

type Found = ClassificationFinding | ReceptionFinding | CalendarFinding | SchemaFinding

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
  const unreadable = findUnreadable(facts, ruleFields.classification, classifiedByContent.values[0].basis)
  if (unreadable.length > 0) return undetermined(missingOf(unreadable), traceOf(rule, []), unreadable)
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

function stepsOf(parts: readonly PetitionPart[], date: IsoDate): readonly TraceStep[] {
  return [
    step('petition.by-content', {}, basisOn(classifiedByContent, date)),
    ...parts.flatMap((part) => [
      step('petition.class', { item: part.item, class: part.class }, basisOn(definitions[part.class], date)),
      step('petition.action', { item: part.item, class: part.class, action: part.action }),
    ]),
  ]
}
