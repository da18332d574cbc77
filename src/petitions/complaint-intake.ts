import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  acceptanceByLaw,
  authorisation,
  contestable,
  disciplineForm,
  filingTime,
  groupForm,
  petitionForm,
  refusalGrounds,
  refusalReason,
  representation,
  verification,
} from '../law/petitions-complaint'
import { judgeAppeal } from './complaint-appeal'
import { endOfFiling } from './complaint-filing'
import type { ComplaintFinding } from './complaint-findings'
import { filedOn, lastOf, levelOf } from './complaint-history'
import { basisOn } from './complaint-limit'
import { isBlank } from './complaint-text'
import type { ComplaintScene } from './complaint-types'

const warning = { severity: 'warning' } as const

/** Đơn có đúng hình thức, còn thời hiệu không — what is wrong with a first complaint as it came in. */
export function findReceived({ event, facts, context }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'received') return []
  const date = civilDay(event.at)
  const form = basisOn(facts.subject === 'discipline' ? disciplineForm : petitionForm, date)
  const grounds = basisOn(refusalGrounds, date)
  const filed = filedOn(event)
  const end = endOfFiling(facts, filed, context)
  const lastDay = end && civilDay(end.due)
  return [
    ...(facts.subject === 'discipline' && event.form === 'recorded-speech'
      ? [finding('complaint.oral-discipline', {}, form)]
      : []),
    ...(event.signed === false ? [finding('complaint.unsigned', {}, [...grounds, ...form], warning)] : []),
    ...(event.lacking !== undefined && event.lacking.length > 0
      ? [finding('complaint.form-incomplete', { lacking: event.lacking }, form, warning)]
      : []),
    ...(lastDay !== undefined && dayOf(filed) > dayOf(lastDay)
      ? [finding('complaint.out-of-time', { level: 1 as const, filed, lastDay }, outOfTimeBasis(date), warning)]
      : []),
  ]
}

/** Có được thụ lý không — what an acceptance breaks: an expired limitation, the object, the group, the agent. */
export function findAccepted(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, facts, lawDate } = scene
  if (event.type !== 'accepted') return []
  const expired = expiredFiling(scene)
  return [
    ...(expired?.late ? [finding('complaint.accepted-out-of-time', expired.days, expired.basis)] : []),
    ...(facts.contested === 'other' ? [finding('complaint.not-contestable', {}, basisOn(contestable, lawDate))] : []),
    ...(event.notified === false
      ? [finding('complaint.acceptance-unnotified', {}, basisOn(acceptanceByLaw, lawDate))]
      : []),
    ...findGroup(scene),
    ...findAgent(scene),
  ]
}

/** Không thụ lý phải có căn cứ, lý do — what a refusal breaks. */
export function findRefused(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, lawDate } = scene
  if (event.type !== 'refused') return []
  const grounds = at(refusalGrounds.values, lawDate) ?? refusalGrounds.values[0]
  const allowed = grounds.value ?? []
  const expired = expiredFiling(scene)
  return [
    ...(event.ground === undefined || !allowed.includes(event.ground)
      ? [finding('complaint.refusal-without-ground', { allowed }, grounds.basis)]
      : []),
    ...(isBlank(event.reason)
      ? [finding('complaint.refusal-without-reason', {}, basisOn(refusalReason, lawDate))]
      : []),
    ...(event.ground === 'out-of-time' && expired !== undefined && !expired.late
      ? [finding('complaint.refused-in-time', expired.days, expired.basis)]
      : []),
  ]
}

/** Xác minh trước khi thụ lý. */
export function findVerifiedEarly({ event, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'verification-started' && event.type !== 'verified') return []
  const basis: Basis = [...basisOn(acceptanceByLaw, lawDate), ...basisOn(verification, lawDate)]
  return [finding('complaint.verified-before-acceptance', {}, basis)]
}

function findGroup({ facts, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  const { group } = facts
  const law = at(groupForm.values, lawDate)
  if (group === undefined || group.complainants < 2 || law === undefined) return []
  const rows = at(representation.values, lawDate)
  const row = rows?.value.find(({ from, to }) => from <= group.complainants && group.complainants <= (to ?? Infinity))
  const given = group.representatives ?? 0
  return [
    ...(group.allSigned === false ? [finding('complaint.group-unsigned', {}, law.basis)] : []),
    ...(law.value === 'signatures-and-appointment' && group.appointment !== true
      ? [finding('complaint.group-without-appointment', {}, law.basis)]
      : []),
    ...(group.fromAmongThem === false ? [finding('complaint.representative-not-complainant', {}, law.basis)] : []),
    ...(rows !== undefined && row !== undefined && given > row.most
      ? [
          finding(
            'complaint.too-many-representatives',
            { complainants: group.complainants, given, most: row.most },
            rows.basis,
          ),
        ]
      : []),
  ]
}

function findAgent({ facts, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  const law = at(authorisation.values, lawDate)
  const given = facts.authorisation
  if (given === undefined || law === undefined) return []
  const agents = given.agentsForOneItem ?? 1
  return [
    ...(law.value.some((form) => form === given.form)
      ? []
      : [finding('complaint.authorisation-form', { allowed: law.value, given: given.form }, law.basis)]),
    ...(agents > 1 ? [finding('complaint.authorisation-shared', { agents }, law.basis)] : []),
  ]
}

/** How the petition under review stands to its limitation or window; nothing when that cannot be counted. */
function expiredFiling(scene: ComplaintScene):
  | {
      readonly late: boolean
      readonly days: { readonly filed: IsoDate; readonly lastDay: IsoDate }
      readonly basis: Basis
    }
  | undefined {
  const { state, history, clocks, facts, context, lawDate } = scene
  if (levelOf(state, clocks) === 2) {
    const appeal = lastOf(history, 'appealed')
    const judged = appeal && judgeAppeal(appeal, clocks, history, facts, context)
    if (appeal === undefined || judged?.lastDay === undefined || judged.verdict === 'receipt-unknown') return undefined
    const days = { filed: filedOn(appeal), lastDay: judged.lastDay }
    return { late: judged.verdict === 'late', days, basis: [...judged.basis, ...basisOn(refusalGrounds, lawDate)] }
  }
  const received = lastOf(history, 'received')
  if (received === undefined) return undefined
  const filed = filedOn(received)
  const end = endOfFiling(facts, filed, context)
  if (end === undefined) return undefined
  const days = { filed, lastDay: civilDay(end.due) }
  return { late: dayOf(filed) > dayOf(days.lastDay), days, basis: outOfTimeBasis(lawDate) }
}

function outOfTimeBasis(date: IsoDate): Basis {
  return [...basisOn(refusalGrounds, date), ...basisOn(filingTime, date)]
}
