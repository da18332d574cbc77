import { endOf } from '../calendar/compute-period-end'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  continuation,
  suspensionGrounds,
  terminationGrounds,
  withdrawal,
  withdrawnNotReopened,
} from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import type { ComplaintFinding } from './complaint-findings'
import { lastOf } from './complaint-history'
import { basisOn, limitOn } from './complaint-limit'
import { isBlank } from './complaint-text'
import type { ComplaintScene } from './complaint-types'

/** Rút khiếu nại — its form: signed; minutes only since 1 July 2026. */
export function findWithdrawal({ event, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'withdrawn') return []
  const law = at(withdrawal.values, lawDate)
  if (law === undefined) return []
  return [
    ...(event.signed === false ? [finding('complaint.withdrawal-unsigned', {}, law.basis)] : []),
    ...(event.form === 'minutes' && law.value === 'petition'
      ? [finding('complaint.withdrawal-by-minutes', {}, law.basis)]
      : []),
  ]
}

/** Tạm đình chỉ — its ground, and the papers that prove it. */
export function findSuspension({ event, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'suspended') return []
  const law = at(suspensionGrounds.values, lawDate)
  if (law === undefined) return []
  return [
    ...(event.ground === undefined || !law.value.includes(event.ground)
      ? [finding('complaint.suspended-without-ground', { allowed: law.value }, law.basis)]
      : []),
    ...(event.ground !== 'awaiting-result' && isBlank(event.evidence)
      ? [finding('complaint.suspended-without-evidence', {}, law.basis)]
      : []),
  ]
}

/** Đình chỉ — a ground of the law of that day, and the fact behind it. */
export function findTermination({ event, history, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'terminated') return []
  const law = at(terminationGrounds.values, lawDate)
  if (law === undefined) return []
  const { ground } = event
  const given = { ...(ground !== undefined && { given: ground }), allowed: law.value }
  if (ground === undefined || !law.value.includes(ground)) {
    return [finding('complaint.termination-ground', given, law.basis)]
  }
  const last = lastOf(history, 'withdrawn')
  return [
    ...(ground === 'withdrawn' && last?.extent !== 'whole'
      ? [finding('complaint.terminated-without-withdrawal', {}, law.basis)]
      : []),
    ...(ground === 'court' && !history.some(({ type }) => type === 'court-accepted' || type === 'court-judged')
      ? [finding('complaint.terminated-without-court', {}, law.basis, { severity: 'warning' })]
      : []),
  ]
}

/** Tiếp tục khiếu nại sau khi đình chỉ — within 30 days; what was withdrawn since 1 July 2026, only if coerced. */
export function findContinuation({ event, history, context }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'continued') return []
  const ended = lastOf(history, 'terminated')
  if (ended === undefined) return []
  const withdrawn = ended.ground === 'withdrawn' ? lastOf(history, 'withdrawn') : undefined
  const special = withdrawn && at(withdrawnNotReopened.values, civilDay(withdrawn.at))
  if (event.coerced === true) return []
  if (special !== undefined && choose('complaint.continue-after-withdrawal', context?.policy) === 'only-if-coerced') {
    return [finding('complaint.withdrawn-not-reopened', {}, special.basis)]
  }
  const law = limitOn(continuation, civilDay(ended.at), 'citizen', context)
  const end = law && endOf({ from: ended.at, ...law }, context)
  if (law === undefined || end === undefined || dayOf(civilDay(event.at)) <= dayOf(civilDay(end.due))) return []
  return [finding('complaint.continued-late', { lastDay: civilDay(end.due) }, law.basis)]
}

/** Ra quyết định giải quyết trong khi đang tạm đình chỉ. */
export function findDecidedWhileSuspended({ event, state, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'decided' || !state.startsWith('suspended')) return []
  return [
    finding('complaint.decided-while-suspended', {}, basisOn(suspensionGrounds, lawDate), { severity: 'warning' }),
  ]
}
