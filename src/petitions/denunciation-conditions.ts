import type { DenunciationRefusalReason } from './denunciation-events'
import type { DenunciationIntakeFacts } from './denunciation-intake'

/** What the conditions for acceptance come to: those not met, and the facts that would tell. */
export interface Conditions {
  readonly unmet: readonly DenunciationRefusalReason[]
  readonly unknown: readonly (keyof DenunciationIntakeFacts)[]
}

/**
 * Điều kiện thụ lý nào chưa đủ? — Which of the conditions of article 29.1 are not met, and which cannot be told yet.
 *
 * All are looked at; the first one missing does not hide the next.
 */
export function judgeConditions(facts: DenunciationIntakeFacts, required: readonly string[]): Conditions {
  const { contents, capable, competent, identifiable, afterComplaint } = facts
  const rows: readonly (readonly [DenunciationRefusalReason, keyof DenunciationIntakeFacts, boolean | undefined])[] = [
    ['form', 'contents', contents && required.every((field) => contents.some((given) => given === field))],
    ['capacity', 'capable', capable],
    ['competence', 'competent', competent],
    ['identifiable', 'identifiable', identifiable],
    ['no-evidence-after-complaint', 'afterComplaint', afterComplaint?.evidence ?? true],
  ]
  return {
    unmet: rows.flatMap(([reason, , met]) => (met === false ? [reason] : [])),
    unknown: rows.flatMap(([, fact, met]) => (met === undefined ? [fact] : [])),
  }
}
