import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import type { Limit } from '../core/limit'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import {
  acceptanceConditions,
  afterComplaint,
  crimeReferral,
  denouncerIsIndividual,
  denunciationForm,
  guidance,
  initialHandling,
  initialHandlingExtended,
  inspectionLead,
  notProcessed,
  outsideLaw,
  partyMatter,
  petitionContents,
  prevention,
  refusalNotice,
  senderAnswer,
  transfersPerContent,
  transferTime,
} from '../law/petitions-denunciation'
import { judgeConditions } from './denunciation-conditions'
import type { DenunciationChannel, DenunciationRefusalReason } from './denunciation-events'
import { endRuleOf } from './denunciation-resolution'
import { withLocal } from './local-rules'
import { readMoments } from './moments'
import { ruleShapes } from './record-shapes'

/** Điều đã biết về một thông tin tố cáo khi tiếp nhận; leave out what nobody has checked yet. */
export interface DenunciationIntakeFacts {
  /** Only an individual denounces; a paper of an organisation is something else (art. 2.4). */
  readonly sender?: 'individual' | 'organization'
  readonly channel?: DenunciationChannel
  readonly from?: 'denouncer' | 'press' | 'authority'
  /** `false-name`: under another person's name. */
  readonly denouncer?: 'known' | 'anonymous' | 'unidentifiable' | 'false-name'
  /** Which required contents the petition or the minutes hold (art. 23.1). */
  readonly contents?: readonly ('date' | 'name' | 'address' | 'contact' | 'act' | 'denounced' | 'signature')[]
  /** Full civil capacity, or a lawful representative. */
  readonly capable?: boolean
  readonly competent?: boolean
  /** The content tells who broke the law and how. */
  readonly identifiable?: boolean
  /** Clear about the violator, with concrete evidence, and something to check (art. 25.2). */
  readonly lead?: { readonly clear: boolean; readonly evidence: boolean; readonly checkable: boolean }
  /** The denounced is the one who lawfully settled this person's complaint; `evidence` that he broke the law. */
  readonly afterComplaint?: { readonly evidence: boolean }
  /** Sent to several bodies, the competent one among them. */
  readonly sentToCompetent?: boolean
  readonly guidedBefore?: boolean
  readonly transferredBefore?: boolean
  /** Several places to check, or a check to delegate. */
  readonly severalPlaces?: boolean
  readonly crimeSigns?: boolean
  /** Harm is being done or threatened (art. 27.2). */
  readonly harm?: boolean
  /** A Party member broke Party rules. */
  readonly partyMatter?: boolean
}

/** Việc phải làm với một tố cáo khi xử lý ban đầu. */
export type InitialHandlingAction = 'accept' | 'refuse' | 'transfer' | 'guide' | 'leave' | 'inspect' | 'reroute'

/** Xử lý ban đầu: làm gì, vì sao, chậm nhất ngày nào. */
export interface InitialHandling {
  /** `leave`: không xử lý; `inspect`: đưa vào thanh tra, kiểm tra; `reroute`: không phải tố cáo. */
  readonly action: InitialHandlingAction
  readonly reasons: readonly string[]
  /** What must be done besides, at once. */
  readonly also: readonly ('refer-crime' | 'prevent-harm' | 'forward-to-party')[]
  /** The last day for it. */
  readonly due?: IsoDate
  /** The last day to answer the press or the body that passed it on. */
  readonly answerSenderBy?: IsoDate
  readonly basis: Basis
}

/**
 * Tố cáo này xử lý thế nào? — What must be done with a denunciation that came in: accept, refuse, transfer, guide,
 * leave it, or take it as a lead for an inspection.
 *
 * Articles 2 and 22 to 29 in their order: not an individual; not a denunciation in law (anonymous, unidentifiable,
 * false name, wrong form), which may still be a lead; not competent; conditions of acceptance. Web, phone and e-mail are
 * no forms of denunciation. Nothing is assumed: a fact that would decide and was not given is named in `missing`.
 *
 * @param given When it was received, what is known of it, and `decided`, the day of handling whose law applies (the day
 *   of receipt when absent).
 * @param context Calendar, choices at open points, local rules.
 * @returns The action with its reasons and last day. Undetermined, with what is missing; with a finding for a moment
 *   that is none or a day before the law of 2018.
 * @remarks Denunciation Law 25/2018/QH14 art. 2, 22-27, 29; Circular 05/2021/TT-TTCP art. 14-16.
 * @example
 * ```ts
 * import { computeInitialHandling } from 'congvu/petitions'
 *
 * const web = computeInitialHandling({
 *   received: '2026-03-02T09:00:00+07:00',
 *   facts: { sender: 'individual', channel: 'web', lead: { clear: true, evidence: true, checkable: true } },
 * })
 * web.status === 'decided' && web.value.action //=> 'inspect'
 *
 * const petition = computeInitialHandling({
 *   received: '2026-03-02T09:00:00+07:00',
 *   facts: { sender: 'individual', channel: 'petition', denouncer: 'known' },
 * })
 * petition.status === 'undetermined' && petition.missing //=> ['facts.competent']
 * ```
 */
export function computeInitialHandling(
  given: {
    readonly received: IsoInstant | IsoDate
    readonly decided?: IsoInstant | IsoDate
    readonly facts: DenunciationIntakeFacts
  },
  context: Context = {},
): Outcome<InitialHandling> {
  return withLocal(handlingOf(given, context), context)
}

function handlingOf(
  given: {
    readonly received: IsoInstant | IsoDate
    readonly decided?: IsoInstant | IsoDate
    readonly facts: DenunciationIntakeFacts
  },
  context: Context,
): Outcome<InitialHandling> {
  const rule = 'denunciation.compute-initial-handling'
  const unreadable = findMisshapen(given, ruleShapes.intake, petitionContents.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { received, decided: decidedAt, facts } = given
  const moments = readMoments({ received, ...(decidedAt !== undefined && { decided: decidedAt }) })
  if ('findings' in moments) return undetermined([], traceOf(rule, []), moments.findings)
  const date = moments.dates['decided'] ?? (moments.dates['received'] as IsoDate)
  if (at(denouncerIsIndividual.values, date) === undefined) {
    const problem = finding('denunciation.law-not-held', { date }, denouncerIsIndividual.values[0].basis)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const chosen = chooseAction(facts, date)
  if ('missing' in chosen) return undetermined(chosen.missing, traceOf(rule, []))
  const { action, reasons, law, limit } = chosen
  const basis = at(law.values, date)?.basis ?? law.values[0].basis
  const also = alsoOf(facts, date)
  const due = limit && endOf(received, limit, date, context)
  const passedOn = facts.from === 'press' || facts.from === 'authority'
  const answer = passedOn ? endOf(received, senderAnswer, date, context) : undefined
  const value: InitialHandling = {
    action,
    reasons,
    also: also.actions,
    ...(due !== undefined && { due }),
    ...(answer !== undefined && { answerSenderBy: answer }),
    basis: [basis[0], ...basis.slice(1), ...also.basis],
  }
  return decided(value, traceOf(rule, [step('denunciation.intake', { action, reasons }, basis)]))
}

type Chosen =
  | {
      readonly action: InitialHandlingAction
      readonly reasons: readonly string[]
      readonly law: Parameter<unknown>
      readonly limit?: Parameter<Limit>
    }
  | { readonly missing: readonly string[] }

/** Articles 2, 25, 24 and 29, in this order. */
function chooseAction(facts: DenunciationIntakeFacts, date: IsoDate): Chosen {
  const { sender, channel, denouncer, competent } = facts
  if (sender === undefined) return missing('sender')
  if (sender === 'organization') {
    return { action: 'reroute', reasons: ['not-an-individual'], law: denouncerIsIndividual }
  }
  if (channel === undefined) return missing('channel')
  const outside = outsideReasons(channel, denouncer)
  if (outside.length > 0) return leadOrLeave(facts, outside)
  if (denouncer === undefined) return missing('denouncer')
  if (competent === undefined) return missing('competent')
  if (!competent) return outsideCompetence(facts, channel, date)
  return byConditions(facts, date)
}

function outsideReasons(
  channel: DenunciationChannel,
  denouncer: DenunciationIntakeFacts['denouncer'],
): readonly string[] {
  const forms: readonly string[] = denunciationForm.values[0].value ?? []
  return [
    ...(forms.includes(channel) ? [] : ['wrong-form']),
    ...(denouncer === undefined || denouncer === 'known' ? [] : [denouncer]),
  ]
}

/** Art. 25.2: what is no denunciation may still be worth an inspection. */
function leadOrLeave({ lead }: DenunciationIntakeFacts, reasons: readonly string[]): Chosen {
  if (lead === undefined) return missing('lead')
  return lead.clear && lead.evidence && lead.checkable
    ? { action: 'inspect', reasons, law: inspectionLead }
    : { action: 'leave', reasons, law: outsideLaw }
}

/** Art. 24.2, 24.3: guide who came in person; leave what the competent body has or was guided; else transfer, once. */
function outsideCompetence(facts: DenunciationIntakeFacts, channel: DenunciationChannel, date: IsoDate): Chosen {
  if (facts.sentToCompetent === undefined) return missing('sentToCompetent')
  if (facts.guidedBefore === undefined) return missing('guidedBefore')
  const reasons = [
    ...(facts.sentToCompetent ? ['sent-to-competent'] : []),
    ...(facts.guidedBefore ? ['guided-before'] : []),
  ]
  if (reasons.length > 0) return { action: 'leave', reasons, law: notProcessed }
  if (channel === 'in-person') return { action: 'guide', reasons: ['not-competent'], law: guidance }
  if (at(transfersPerContent.values, date) !== undefined) {
    if (facts.transferredBefore === undefined) return missing('transferredBefore')
    if (facts.transferredBefore) return { action: 'leave', reasons: ['transferred-before'], law: transfersPerContent }
  }
  return { action: 'transfer', reasons: ['not-competent'], law: transferTime, limit: transferTime }
}

/** Art. 29.1; art. 26.1.b: what the press passed on and cannot be accepted may be a lead. */
function byConditions(facts: DenunciationIntakeFacts, date: IsoDate): Chosen {
  const required = at(petitionContents.values, date)?.value ?? []
  const { unmet, unknown } = judgeConditions(facts, required)
  if (unmet.length === 0 && unknown.length > 0) return { missing: unknown.map((fact) => `facts.${fact}`) }
  const limit = facts.severalPlaces === true ? initialHandlingExtended : initialHandling
  if (unmet.length === 0) return { action: 'accept', reasons: [], law: acceptanceConditions, limit }
  const passedOn = facts.from === 'press' || facts.from === 'authority'
  if (passedOn && facts.lead?.clear === true && facts.lead.evidence && facts.lead.checkable) {
    return { action: 'inspect', reasons: unmet, law: inspectionLead }
  }
  const only: readonly DenunciationRefusalReason[] = ['no-evidence-after-complaint']
  const law = unmet.every((reason) => only.includes(reason)) ? afterComplaint : acceptanceConditions
  return { action: 'refuse', reasons: unmet, law: law === afterComplaint ? afterComplaint : refusalNotice, limit }
}

function missing(fact: keyof DenunciationIntakeFacts): Chosen {
  return { missing: [`facts.${fact}`] }
}

function alsoOf(
  { crimeSigns, harm, partyMatter: party }: DenunciationIntakeFacts,
  date: IsoDate,
): { readonly actions: InitialHandling['also']; readonly basis: readonly Basis[number][] } {
  const rows = [
    [crimeSigns, 'refer-crime', crimeReferral],
    [harm, 'prevent-harm', prevention],
    [party, 'forward-to-party', partyMatter],
  ] as const
  const found = rows.flatMap(([given, action, law]) => {
    const row = at<unknown>(law.values, date)
    return given === true && row !== undefined ? [{ action, basis: row.basis }] : []
  })
  return { actions: found.map(({ action }) => action), basis: found.flatMap(({ basis }) => basis) }
}

function endOf(
  received: IsoInstant | IsoDate,
  parameter: Parameter<Limit>,
  date: IsoDate,
  context: Context,
): IsoDate | undefined {
  const law = lawOn(parameter, date, context)
  if (law === undefined) return undefined
  const limit = endRuleOf(law.value, context)
  return dueOf({ from: received, limit, basis: law.basis }, context) as IsoDate | undefined
}
