import { endOf } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  broadcasts,
  caseFile,
  complexity,
  complexityCriteria,
  disciplineLawsuit,
  groupDecision,
  meetingNotice,
  postingTime,
  printIssues,
  revocation,
  webPostingTime,
} from '../law/petitions-complaint'
import { isClosed } from '../lifecycle/clocks'
import { effectOf } from './complaint-effect'
import type { ComplaintFinding } from './complaint-findings'
import { decidedAt, decisionReceivedAt, readableDay } from './complaint-history'
import { basisOn } from './complaint-limit'
import { secondWindowPeriod } from './complaint-second-window'
import type { ComplaintPublished, ComplaintScene } from './complaint-types'

const warning = { severity: 'warning' } as const

/** Xác định vụ việc phức tạp — in writing, with a criterion, since 1 July 2026. */
export function findComplexity({ event, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'complexity-determined') return []
  const law = at(complexityCriteria.values, lawDate)
  if (law === undefined) return []
  const known = (event.criteria ?? []).filter((criterion) => law.value.includes(criterion))
  const unsure = event.criteria === undefined ? warning : {}
  return [
    ...(event.written === true
      ? []
      : [finding('complaint.complexity-unwritten', {}, law.basis, event.written === undefined ? warning : {})]),
    ...(known.length === 0
      ? [finding('complaint.complexity-without-criterion', { allowed: law.value }, law.basis, unsure)]
      : []),
  ]
}

/** True when a determination lengthens the time to resolve: before 1 July 2026 any; since then not an unwritten one. */
export function makesComplex({ event, lawDate }: ComplaintScene): boolean {
  if (event.type !== 'complexity-determined' || at(complexity.values, lawDate) === undefined) return false
  const law = at(complexityCriteria.values, lawDate)
  if (law === undefined) return true
  const criteria = event.criteria?.filter((criterion) => law.value.includes(criterion))
  return event.written !== false && criteria?.length !== 0
}

/** Nhiều người cùng khiếu nại: một quyết định cho từng người, hoặc kèm danh sách. */
export function findGroupDecision({ event, facts, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'decided' || (facts.group?.complainants ?? 1) < 2 || event.forEach !== 'neither') return []
  return [finding('complaint.group-decision', {}, basisOn(groupDecision, lawDate))]
}

/** Công khai đủ thời gian, đủ số lần — the least of each form of publication. */
export function findPublication(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, lawDate, context } = scene
  if (event.type !== 'published') return []
  const { form, times } = event
  const counted = form === 'broadcast' ? at(broadcasts.values, lawDate) : at(printIssues.values, lawDate)
  if (form === 'broadcast' || form === 'press') {
    if (counted === undefined || times === undefined || times >= counted.value) return []
    return [finding('complaint.publication-short', { form, given: times, least: counted.value }, counted.basis)]
  }
  return form === 'meeting' ? findMeetingNotice(event, lawDate, context) : findPosted(event, lawDate, context)
}

function findPosted(
  { form, at: posted, until }: ComplaintPublished,
  lawDate: IsoDate,
  context: ComplaintScene['context'],
): readonly ComplaintFinding[] {
  const law = lawOn(form === 'web' ? webPostingTime : postingTime, lawDate, context)
  const last = readableDay(until)
  if (law === undefined || last === undefined) return []
  const given = dayOf(last) - dayOf(civilDay(posted))
  if (given >= law.value.amount) return []
  return [finding('complaint.publication-short', { form, given, least: law.value.amount }, law.basis)]
}

function findMeetingNotice(
  { at: held, noticed }: ComplaintPublished,
  lawDate: IsoDate,
  context: ComplaintScene['context'],
): readonly ComplaintFinding[] {
  const law = lawOn(meetingNotice, lawDate, context)
  const sent = readableDay(noticed)
  const meeting = civilDay(held)
  const end = law && endOf({ until: meeting, limit: law.value, basis: law.basis }, context)
  if (law === undefined || sent === undefined || end === undefined || dayOf(sent) <= dayOf(civilDay(end.due))) return []
  return [finding('complaint.meeting-notice-late', { meeting, lastDay: civilDay(end.due) }, law.basis)]
}

/** Thi hành trước khi có hiệu lực, hoặc khi thời hạn khiếu nại lần hai còn — what enforcement breaks. */
export function findEnforcement(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, state, history, clocks, facts, context } = scene
  if (event.type !== 'enforced') return []
  const level = decidedAt(2, clocks, history) === undefined ? 1 : 2
  const issued = decidedAt(level, clocks, history)
  const remote = facts.remote !== undefined
  const effect = issued === undefined ? undefined : effectOf({ subject: facts.subject, remote, issued }, context)
  if (issued === undefined || effect === undefined) return []
  const day = dayOf(civilDay(event.at))
  if (day < dayOf(effect.from)) return [finding('complaint.enforced-early', { from: effect.from }, effect.basis)]
  if (level === 2 || state !== 'decided') return []
  const from = decisionReceivedAt(1, clocks, history) ?? issued
  const { subject, dismissal = false } = facts
  const window = { subject, remote, dismissal, since: 'receipt', from } as const
  const period = secondWindowPeriod(window, civilDay(event.at), context)
  const end = period && endOf(period, context)
  if (period === undefined || end === undefined || day > dayOf(civilDay(end.due))) return []
  return [finding('complaint.enforced-in-window', { until: civilDay(end.due) }, period.basis, warning)]
}

/** Quyết định kỷ luật: chỉ buộc thôi việc mới được khởi kiện. */
export function findLawsuit({ event, facts, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'court-accepted' || facts.subject !== 'discipline') return []
  if (facts.dismissal === true && facts.aboveDirectorGeneral !== true) return []
  return [finding('complaint.no-lawsuit', {}, basisOn(disciplineLawsuit, lawDate), warning)]
}

/** Thu hồi quyết định giải quyết lần đầu: the law is silent, so it is told. */
export function findRevocation({ event, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'first-decision-revoked') return []
  return [finding('complaint.first-decision-revoked', {}, basisOn(revocation, lawDate), { severity: 'notice' })]
}

/** Lưu hồ sơ khi còn việc phải làm. */
export function findArchived({ event, clocks, lawDate }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'archived') return []
  const open = clocks.filter((clock) => !isClosed(clock)).map(({ id }) => id)
  if (open.length === 0) return []
  return [finding('complaint.archived-with-duties', { clocks: open }, basisOn(caseFile, lawDate), warning)]
}
