import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { at } from '../core/timeline'
import {
  mustContinue,
  terminationGrounds,
  withdrawalByRepresentative,
  withdrawalFields,
} from '../law/petitions-denunciation'
import type { ContinuationGround, DenunciationEvent, Termination, Withdrawal } from './denunciation-events'
import type { DenunciationFinding } from './denunciation-types'

/** What has been withdrawn so far, and what nevertheless forbids to stop. */
export interface WithdrawalState {
  /** Everything, by everyone. */
  readonly whole: boolean
  readonly any: boolean
  readonly grounds: readonly ContinuationGround[]
  readonly protectionArranged: boolean
}

/** Đã rút những gì? — The withdrawals of a case taken together, with the grounds to go on all the same. */
export function withdrawalState(history: readonly DenunciationEvent[]): WithdrawalState {
  const withdrawals = history.filter((event): event is Withdrawal => event.type === 'withdrawn')
  const found = history.flatMap((event) => (event.type === 'continuation-grounds-found' ? [event] : []))
  const grounds = [
    ...withdrawals.flatMap(({ continuationGrounds = [] }) => continuationGrounds),
    ...found.flatMap((event) => event.grounds),
  ]
  return {
    whole: withdrawals.some(({ scope, by }) => scope === 'whole' && by === 'all'),
    any: withdrawals.length > 0,
    grounds: [...new Set(grounds)],
    protectionArranged: [...withdrawals, ...found].some(({ protectionArranged }) => protectionArranged === true),
  }
}

/**
 * Rút tố cáo đúng hình thức chưa? — What a withdrawal breaks: its written form, its contents, who may sign for all.
 *
 * @remarks Denunciation Law art. 33.1; Decree 31/2019/NĐ-CP art. 4, as amended by Decree 156/2026/NĐ-CP art. 1.
 */
export function findWithdrawalForm(event: Withdrawal, lawDate: IsoDate): readonly DenunciationFinding[] {
  const law = at(withdrawalFields.values, lawDate)
  if (law === undefined) return []
  const { fields } = event
  const absent = fields === undefined ? [] : law.value.filter((field) => !fields.includes(field))
  const representative = at(withdrawalByRepresentative.values, lawDate)
  return [
    ...(event.written === 'none' ? [finding('denunciation.withdrawal-unwritten', {}, law.basis)] : []),
    ...(absent.length > 0 ? [finding('denunciation.withdrawal-incomplete', { fields: absent }, law.basis)] : []),
    ...(event.byRepresentative === true && representative === undefined
      ? [finding('denunciation.withdrawn-by-representative', {}, law.basis)]
      : []),
  ]
}

/** Bị đe dọa, ép buộc, mua chuộc thì phải bảo vệ — protection that a coerced withdrawal calls for and did not get. */
export function findProtectionNeed(
  grounds: readonly ContinuationGround[],
  arranged: boolean,
  lawDate: IsoDate,
): readonly DenunciationFinding[] {
  const law = at(mustContinue.values, lawDate)
  if (law === undefined || arranged || !grounds.includes('coerced')) return []
  return [finding('denunciation.protection-needed', {}, law.basis, { severity: 'warning' })]
}

/**
 * Đình chỉ vì rút tố cáo có đúng không? — A case ends by withdrawal only when all of it was withdrawn by all, and when
 * there is no sign of a violation, no threat or bribe, no slander.
 *
 * @remarks Denunciation Law art. 33.2, 33.3, 34.3.a; Decree 31/2019/NĐ-CP art. 4.3 (4.4 since 1 July 2026).
 */
export function findTermination(
  history: readonly DenunciationEvent[],
  event: Termination,
  lawDate: IsoDate,
): readonly DenunciationFinding[] {
  const law = at(terminationGrounds.values, lawDate)
  const goOn = at(mustContinue.values, lawDate)
  if (event.ground !== 'withdrawn' || law === undefined || goOn === undefined) return []
  const { whole, any, grounds } = withdrawalState(history)
  if (!any) return [finding('denunciation.terminated-without-withdrawal', {}, law.basis)]
  return [
    ...(whole ? [] : [finding('denunciation.withdrawn-in-part', {}, law.basis)]),
    ...(grounds.length > 0 ? [finding('denunciation.must-continue', { grounds }, goOn.basis)] : []),
  ]
}
