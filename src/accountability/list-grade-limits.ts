import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { demandShape } from '../core/shape'
import { at } from '../core/timeline'
import {
  excellentLeader,
  type Grade,
  gradeBands,
  type NotCompletedGround,
  notCompletedGrounds,
  notCompletedShares,
} from '../law/accountability-staff'

/** Dữ kiện giới hạn mức xếp loại, do người có thẩm quyền xác định. Shares in per cent, 0 to 100. */
export interface GradeFacts {
  readonly leader: boolean
  /** Điểm trên thang 100. */
  readonly score?: number
  /** Có biểu hiện suy thoái. */
  readonly degraded?: boolean
  /** Bị kỷ luật trong năm (vi phạm trong thực thi nhiệm vụ). */
  readonly disciplined?: boolean
  /** Tỷ lệ tiêu chí chưa bảo đảm tiến độ, chất lượng. */
  readonly poorCriteria?: number
  /** Tỷ lệ chỉ tiêu mà đơn vị phụ trách hoàn thành. */
  readonly unitTargets?: number
  /** Đơn vị trực tiếp phụ trách liên quan đến tham ô, tham nhũng, lãng phí. */
  readonly unitCorruption?: boolean
  /** … và đã bị xử lý theo quy định của pháp luật: without it the ground does not hold. */
  readonly handledByLaw?: boolean
  /** Lãnh đạo: tỷ lệ chỉ tiêu đạt, vượt; đơn vị trực thuộc hoàn thành, hoàn thành tốt trở lên. */
  readonly targetsMet?: number
  readonly targetsExceeded?: number
  readonly unitsCompleted?: number
  readonly unitsGood?: number
}

/** Mức cao nhất và lý do. */
export interface GradeLimit {
  readonly reason: NotCompletedGround | 'score' | 'targets-met' | 'targets-exceeded' | 'units-completed' | 'units-good'
  readonly highest: Grade
  readonly basis: Basis
}

/**
 * Mức xếp loại bị giới hạn vì những lý do nào? — Every reason in the facts that keeps a grade down, with the highest grade it
 * allows, under the regime of a day.
 *
 * A fact that is not given limits nothing; corruption in the unit limits a leader only when it was dealt with by law.
 *
 * @param facts What competent persons found; shares in per cent.
 * @param date The day of the evaluation, a civil day.
 * @returns One entry for each reason; none before 20 August 2020.
 * @throws RangeError when `date` is no day or `facts` is no record.
 * @remarks Decree 90/2020/NĐ-CP; Decree 335/2025/NĐ-CP from 1 January 2026 (both secondary).
 * @example
 * ```ts
 * import { listGradeLimits } from 'congvu/accountability'
 *
 * const limits = listGradeLimits({ leader: false, score: 72 }, '2026-12-01')
 * limits.map(({ reason, highest }) => [reason, highest]) //=> [['score', 'good']]
 * listGradeLimits({ leader: true, unitCorruption: true }, '2024-12-01') //=> []
 * ```
 */
export function listGradeLimits(facts: GradeFacts, date: IsoDate): readonly GradeLimit[] {
  demandShape(facts, { 'score?': 'number', 'poorCriteria?': 'number', 'unitTargets?': 'number' }, 'facts')
  return [...notCompleted(facts, date), ...byScore(facts, date), ...notExcellent(facts, date)]
}

function notCompleted(facts: GradeFacts, date: IsoDate): readonly GradeLimit[] {
  const law = at(notCompletedGrounds.values, date)
  if (law === undefined) return []
  const shares = at(notCompletedShares.values, date)?.value
  const holds: Readonly<Record<NotCompletedGround, boolean>> = {
    degraded: facts.degraded === true,
    disciplined: facts.disciplined === true,
    'results-poor': shares !== undefined && (facts.poorCriteria ?? 0) > shares.poorOver,
    'unit-targets': facts.leader && shares !== undefined && (facts.unitTargets ?? 100) < shares.unitTargetsUnder,
    'unit-corruption': facts.leader && facts.unitCorruption === true && facts.handledByLaw === true,
  }
  return law.value
    .filter((reason) => holds[reason])
    .map((reason) => ({ reason, highest: 'not-completed', basis: law.basis }))
}

function byScore({ score }: GradeFacts, date: IsoDate): readonly GradeLimit[] {
  const law = at(gradeBands.values, date)
  if (law === undefined || score === undefined || score >= law.value.excellent) return []
  const highest = score >= law.value.good ? 'good' : score >= law.value.completed ? 'completed' : 'not-completed'
  return [{ reason: 'score', highest, basis: law.basis }]
}

function notExcellent(facts: GradeFacts, date: IsoDate): readonly GradeLimit[] {
  const law = at(excellentLeader.values, date)
  if (law === undefined || !facts.leader) return []
  const { targetsMet, targetsExceeded, unitsCompleted, unitsGood } = law.value
  const short = [
    ['targets-met', facts.targetsMet, targetsMet],
    ['targets-exceeded', facts.targetsExceeded, targetsExceeded],
    ['units-completed', facts.unitsCompleted, unitsCompleted],
    ['units-good', facts.unitsGood, unitsGood],
  ] as const
  return short
    .filter(([, given, least]) => given !== undefined && given < least)
    .map(([reason]) => ({ reason, highest: 'good', basis: law.basis }))
}
