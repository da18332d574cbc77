import { endOf } from '../calendar/compute-period-end'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dayOf } from '../core/iso'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import {
  dialogueAbsence,
  dialogueChair,
  dialogueMinutes,
  dialogueNotice,
  disciplineDialogue,
  firstDialogue,
  secondDialogue,
} from '../law/petitions-complaint'
import { resolversOn } from './complaint-competence'
import type { ComplaintFinding } from './complaint-findings'
import { lastOf, levelOf, readableDay, sinceReceipt } from './complaint-history'
import { basisOn } from './complaint-limit'
import type { ComplaintScene, DialogueHeld } from './complaint-types'

const warning = { severity: 'warning' } as const

/** Thông báo đối thoại trước ít nhất 05 ngày; nothing before 1 July 2026. */
export function findDialogueNotice({ event, lawDate, context }: ComplaintScene): readonly ComplaintFinding[] {
  if (event.type !== 'dialogue-notified') return []
  const dialogueOn = readableDay(event.dialogueOn)
  const law = lawOn(dialogueNotice, lawDate, context)
  if (dialogueOn === undefined || law === undefined) return []
  const end = endOf({ until: dialogueOn, limit: law.value, basis: law.basis }, context)
  if (end === undefined || dayOf(civilDay(event.at)) <= dayOf(civilDay(end.due))) return []
  return [finding('complaint.dialogue-notice-late', { dialogueOn, lastDay: civilDay(end.due) }, law.basis)]
}

/** Tiến hành đối thoại — notice, order, chair, minutes, absence. */
export function findDialogueHeld(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, state, history, clocks, facts, lawDate } = scene
  if (event.type !== 'dialogue-held') return []
  const level = levelOf(state, clocks)
  const earlier = sinceReceipt(history, level)
  const rule = facts.subject === 'discipline' ? disciplineDialogue : level === 1 ? firstDialogue : secondDialogue
  const basis = basisOn(rule, lawDate)
  return [
    ...(earlier.some(({ type }) => type === 'dialogue-notified')
      ? []
      : [finding('complaint.dialogue-unnotified', {}, basis, warning)]),
    ...(earlier.some(({ type }) => type === 'verified')
      ? []
      : [finding('complaint.dialogue-before-verification', {}, basis, warning)]),
    ...findMinutes(event, lawDate),
    ...findChair(event, scene),
    ...findAbsence(event, lawDate),
  ]
}

/** Đã đối thoại trước khi ra quyết định chưa. */
export function findDialogueMissing(scene: ComplaintScene): readonly ComplaintFinding[] {
  const { event, state, history, clocks, facts, lawDate } = scene
  if (event.type !== 'decided') return []
  const level = levelOf(state, clocks)
  const discipline = facts.subject === 'discipline'
  const earlier = sinceReceipt(history, level)
  if (earlier.some(({ type }) => type === 'dialogue-held')) return []
  if (discipline) {
    return [finding('complaint.dialogue-missing', { level, discipline }, basisOn(disciplineDialogue, lawDate))]
  }
  if (level === 2)
    return [finding('complaint.dialogue-missing', { level, discipline }, basisOn(secondDialogue, lawDate))]
  const differ = lastOf(earlier, 'verified')?.positionsDiffer
  const basis = basisOn(firstDialogue, lawDate)
  if (differ === true) return [finding('complaint.dialogue-missing', { level, discipline }, basis)]
  if (differ === false || event.conclusion === 'right') return []
  return [finding('complaint.dialogue-unknown', {}, basis, { severity: 'notice' })]
}

function findMinutes({ copies, signed }: DialogueHeld, lawDate: IsoDate): readonly ComplaintFinding[] {
  const law = at(dialogueMinutes.values, lawDate)
  return [
    ...(law !== undefined && copies !== undefined && copies < law.value
      ? [finding('complaint.dialogue-minutes', { copies, least: law.value }, law.basis)]
      : []),
    ...(signed === false ? [finding('complaint.dialogue-unsigned', {}, basisOn(firstDialogue, lawDate))] : []),
  ]
}

/** Art. 28.2: heads of provincial departments always in person; ministers and provincial chairs in sensitive cases. */
function findChair(
  { chair, sensitive }: DialogueHeld,
  { state, clocks, facts, lawDate }: ComplaintScene,
): readonly ComplaintFinding[] {
  const law = at(dialogueChair.values, lawDate)
  const { respondent } = facts
  if (law === undefined || chair !== 'delegate' || respondent === undefined || levelOf(state, clocks) === 1) return []
  const resolver = resolversOn(respondent, lawDate)?.second
  const always = resolver === 'department-director'
  const group = (facts.group?.complainants ?? 1) > 1
  if (resolver === undefined || !(always || group || sensitive === true)) return []
  return [finding('complaint.dialogue-delegated', { resolver }, law.basis)]
}

/** An absence with good reason asks for another dialogue; without one the case goes on since 1 July 2026. */
function findAbsence({ complainantPresent, goodReason }: DialogueHeld, lawDate: IsoDate): readonly ComplaintFinding[] {
  if (complainantPresent !== false) return []
  const goesOn = at(dialogueAbsence.values, lawDate)
  if (goesOn !== undefined && goodReason !== true) return []
  return [finding('complaint.dialogue-again', {}, goesOn?.basis ?? basisOn(firstDialogue, lawDate), warning)]
}
