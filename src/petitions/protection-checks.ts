import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import {
  decisionContents,
  endsByDecision,
  protectedPersons,
  protectionBodies,
  protectionChange,
  protectionExecution,
  protectionGrounds,
  protectionMeasures,
  protectionRefusal,
  protectionRequest,
  urgentDecision,
  urgentRequest,
} from '../law/petitions-protection'
import type { Check, Scene } from '../lifecycle/types'
import type {
  ProtectionBody,
  ProtectionEvent,
  ProtectionFinding,
  ProtectionRecord,
  ProtectionScope,
  ProtectionState,
  RequestField,
} from './protection-types'

/** Facts of a protection that its lifecycle looks at. */
export type ProtectionFacts = Pick<ProtectionRecord, 'decisionLimit'>
export type ProtectionScene = Scene<ProtectionState, ProtectionEvent, ProtectionFacts>
export type ProtectionCheck = Check<ProtectionState, ProtectionEvent, ProtectionFacts>

/** Ai áp dụng biện pháp bảo vệ? — the bodies that may protect what was asked for (art. 49.1, 49.3, 49.4). */
export function bodiesFor(scope: readonly ProtectionScope[]): readonly ProtectionBody[] {
  const work: readonly ProtectionBody[] = ['resolver', 'personnel-authority', 'labour-authority']
  const asked = scope.includes('work') ? work : []
  return [...new Set([...asked, ...(scope.some((one) => one !== 'work') ? (['police'] as const) : [])])]
}

/** Everything that the requests of a history asked to protect. */
export function scopeOf(history: readonly ProtectionEvent[]): readonly ProtectionScope[] {
  return history.flatMap((event) => (event.type === 'requested' ? (event.scope ?? []) : []))
}

/** The request or the resolver's own finding that started it. */
export function openingOf(history: readonly ProtectionEvent[]): ProtectionEvent | undefined {
  return history.find(({ type }) => type === 'requested' || type === 'self-initiated')
}

/** True when anything in the history said it was urgent. */
export function isUrgent(history: readonly ProtectionEvent[]): boolean {
  return history.some((event) => 'urgent' in event && event.urgent === true)
}

/** Đề nghị đúng hình thức, đủ nội dung, đúng người, có căn cứ chưa? (art. 47.1, 47.3, 50) */
export const requestKept: ProtectionCheck = {
  rule: 'protection.request',
  find: ({ event, lawDate }) => {
    if (event.type !== 'requested') return []
    const urgent = at(urgentRequest.values, lawDate)
    const persons = at(protectedPersons.values, lawDate)
    const grounds = at(protectionGrounds.values, lawDate)
    const oral = event.form === 'in-person' || event.form === 'phone' ? event.form : undefined
    return [
      ...(oral !== undefined && event.urgent === false && urgent !== undefined
        ? [finding('protection.request-not-urgent', { form: oral }, urgent.basis)]
        : []),
      ...(oral === undefined ? findFields(event.fields, lawDate) : []),
      ...(event.for === 'other' && persons !== undefined
        ? [finding('protection.person-not-covered', {}, persons.basis)]
        : []),
      ...(event.grounds?.length === 0 && grounds !== undefined
        ? [finding('protection.no-ground', {}, grounds.basis)]
        : []),
    ]
  },
}

/** Văn bản sau đề nghị khẩn cấp (art. 50.3). */
export const confirmationKept: ProtectionCheck = {
  rule: 'protection.confirmation',
  find: ({ event, lawDate }) => (event.type === 'confirmed-in-writing' ? findFields(event.fields, lawDate) : []),
}

/** Chuyển đúng cơ quan; khẩn cấp thì ngay (art. 49; Decree 31/2019 art. 7.2). */
export const forwardingKept: ProtectionCheck = {
  rule: 'protection.forwarding',
  find: (scene) => [
    ...findPromptness(scene),
    ...(scene.event.type === 'forwarded' ? findBody(scene, scene.event.to) : []),
  ],
}

/** Quyết định: đủ nội dung, có biện pháp, chuyển công tác khi có đồng ý; khẩn cấp thì ngay (art. 51, 52, 57.1.c). */
export const decisionKept: ProtectionCheck = {
  rule: 'protection.decision',
  find: (scene) => {
    const { event, lawDate } = scene
    if (event.type === 'applied') return findPromptness(scene)
    const contents = at(decisionContents.values, lawDate)
    const measures = at(protectionMeasures.values, lawDate)
    if (event.type !== 'decided' || contents === undefined || measures === undefined) return []
    const absent = contents.value.filter((field) => event.contents !== undefined && !event.contents.includes(field))
    return [
      ...findPromptness(scene),
      ...(absent.length > 0 ? [finding('protection.decision-incomplete', { fields: absent }, contents.basis)] : []),
      ...(event.measures.length === 0 ? [finding('protection.decision-without-measures', {}, contents.basis)] : []),
      ...(event.measures.includes('move-with-consent') && event.consent === false
        ? [finding('protection.move-without-consent', {}, measures.basis)]
        : []),
      ...(event.by === undefined ? [] : findBody(scene, event.by)),
    ]
  },
}

/** Không áp dụng: bằng văn bản, nêu rõ lý do (art. 51.3). */
export const refusalKept: ProtectionCheck = {
  rule: 'protection.refusal',
  find: ({ event, lawDate }) => {
    const law = at(protectionRefusal.values, lawDate)
    if (event.type !== 'refused' || law === undefined) return []
    return [
      ...(event.written === false ? [finding('protection.refusal-unwritten', {}, law.basis)] : []),
      ...(event.reasoned === false ? [finding('protection.refusal-without-reason', {}, law.basis)] : []),
    ]
  },
}

/** Thực hiện ngay (art. 52.4). */
export const executionKept: ProtectionCheck = {
  rule: 'protection.execution',
  find: ({ event, history, lawDate }) => {
    const law = at(protectionExecution.values, lawDate)
    const decision = history.filter(({ type }) => type === 'decided').at(-1)
    if (event.type !== 'carried-out' || law === undefined || decision === undefined) return []
    const { since, days } = between(decision.at, event.at)
    return days > 0 ? [finding('protection.not-immediate', { since, days }, law.basis, { severity: 'warning' })] : []
  },
}

/** Đề nghị thay đổi, chấm dứt phải bằng văn bản (art. 54). */
export const changeKept: ProtectionCheck = {
  rule: 'protection.change',
  find: ({ event, lawDate }) => {
    const change = at(protectionChange.values, lawDate)
    const end = at(endsByDecision.values, lawDate)
    if (event.type === 'changed' && event.requested === 'orally' && change !== undefined) {
      return [finding('protection.change-request-unwritten', {}, change.basis)]
    }
    const asked = event.type === 'ended' && event.ground === 'written-request' && event.written === false
    return asked && end !== undefined ? [finding('protection.end-request-unwritten', {}, end.basis)] : []
  },
}

/** The civil days from one moment to another. */
export function between(from: string, to: string): { readonly since: IsoDate; readonly days: number } {
  const first = dayOfEither(from)
  return { since: dateOf(first), days: dayOfEither(to) - first }
}

/** Urgent: at once; the law gives no number, so a later day is a warning. */
function findPromptness({ event, history, lawDate }: ProtectionScene): readonly ProtectionFinding[] {
  const opening = openingOf(history)
  const law = at(urgentDecision.values, lawDate)
  const acted = history.some(({ type }) => type === 'forwarded' || type === 'applied' || type === 'decided')
  if (opening === undefined || law === undefined || acted || !isUrgent(history)) return []
  const { since, days } = between(opening.at, event.at)
  return days > 0 ? [finding('protection.not-immediate', { since, days }, law.basis, { severity: 'warning' })] : []
}

function findFields(fields: readonly RequestField[] | undefined, lawDate: IsoDate): readonly ProtectionFinding[] {
  const law = at(protectionRequest.values, lawDate)
  if (fields === undefined || law === undefined) return []
  const absent = law.value.filter((field) => !fields.includes(field))
  return absent.length > 0 ? [finding('protection.request-incomplete', { fields: absent }, law.basis)] : []
}

/** A body that cannot protect anything of what was asked; nothing when the request does not say. */
function findBody({ history, lawDate }: ProtectionScene, body: ProtectionBody): readonly ProtectionFinding[] {
  const right = bodiesFor(scopeOf(history))
  const law = at(protectionBodies.values, lawDate)
  if (law === undefined || right.length === 0 || right.includes(body) || body === 'resolver') return []
  return [finding('protection.wrong-body', { body, right }, law.basis, { severity: 'warning' })]
}
