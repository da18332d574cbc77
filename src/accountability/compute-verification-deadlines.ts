import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Limit } from '../core/limit'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import {
  conclusionPublication,
  type VerificationGround,
  verificationConclusion,
  verificationConclusionComplex,
  verificationDecision,
  verificationNotice,
  verificationReport,
  verificationReportComplex,
} from '../law/accountability-declarations'
import { checkDays, checkWord, clockOf, notInForce, noticeOfAmendment } from './days'
import { withLocal } from './local-rules'
import type { DatedAct } from './types'

/** Cuộc xác minh tài sản, thu nhập. */
export interface Verification {
  readonly ground: VerificationGround
  /** Ngày có căn cứ xác minh. */
  readonly arose: IsoDate
  readonly decided?: IsoDate
  /** Ngày gửi quyết định. */
  readonly noticed?: IsoDate
  readonly reported?: IsoDate
  readonly reportComplex?: boolean
  readonly concluded?: IsoDate
  readonly conclusionComplex?: boolean
  readonly published?: IsoDate
}

/**
 * Xác minh tài sản, thu nhập: mỗi bước chậm nhất khi nào? — The clocks of a verification: decision (15 days, 5 working days
 * when a competent body asks), notice (3 working days), report (45, at most 90 days), conclusion (10, at most 20 days),
 * publication (5 working days).
 *
 * @param verification The ground and the days that are known; each step starts the next clock.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns The deadlines that the facts start, with findings for what is late or overdue. Undetermined with findings for days
 *   that are none or before 1 July 2019, or a ground that the law does not have.
 * @remarks Law 36/2018/QH14 art. 41, 45, 48, 49, 50.
 * @example
 * ```ts
 * import { computeVerificationDeadlines } from 'congvu/accountability'
 *
 * const clocks = computeVerificationDeadlines(
 *   { ground: 'competent-request', arose: '2024-06-03', decided: '2024-06-10', noticed: '2024-06-13' },
 *   { asOf: '2024-06-14T08:00:00+07:00' },
 * )
 * clocks.status === 'decided' && clocks.value.map(({ due, status }) => [due, status])
 * //=> [['2024-06-10', 'met'], ['2024-06-13', 'met'], ['2024-07-25', 'running']]
 * ```
 */
export function computeVerificationDeadlines(
  verification: Verification,
  context: ContextAt,
): Outcome<readonly Deadline[]> {
  return withLocal(deadlinesOf(verification, context), context)
}

function deadlinesOf(verification: Verification, context: ContextAt): Outcome<readonly Deadline[]> {
  const rule = 'accountability.compute-verification-deadlines'
  const misshapen = findMisshapen(verification, 'object', verificationDecision.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { ground, arose, decided: ruled, noticed, reported, concluded, published } = verification
  const [first] = verificationDecision.values
  const days = { decided: ruled, noticed, reported, concluded, published }
  const problems = [
    ...checkDays(
      [[arose ?? null, ['arose']], ...Object.entries(days).map(([name, day]) => [day, [name]] as const)],
      first.basis,
      context,
    ),
    ...checkWord('ground', ground, Object.keys(first.value ?? {}), first.basis, ['ground']),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(verificationDecision.values, arose)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(arose, first.basis, ['arose'])])
  const report = verification.reportComplex === true ? verificationReportComplex : verificationReport
  const conclusion = verification.conclusionComplex === true ? verificationConclusionComplex : verificationConclusion
  const chain: readonly (readonly [DatedAct, Parameter<Limit>, IsoDate | undefined, IsoDate | undefined, string])[] = [
    ['verification-notice', verificationNotice, ruled, noticed, 'noticed'],
    ['verification-report', report, ruled, reported, 'reported'],
    ['verification-conclusion', conclusion, reported, concluded, 'concluded'],
    ['conclusion-publication', conclusionPublication, concluded, published, 'published'],
  ]
  const decision = { from: arose, limit: law.value[ground], basis: law.basis }
  const clocks = [
    clockOf(
      {
        act: 'verification-decision',
        holder: 'control-body',
        start: arose,
        period: decision,
        done: ruled,
        path: ['decided'],
      },
      context,
    ),
    ...chain.flatMap(([act, parameter, start, done, name]) => {
      const row = start === undefined ? undefined : lawOn(parameter, start, context)
      if (start === undefined || row === undefined) return []
      const period = { from: start, limit: row.value, basis: row.basis }
      return [clockOf({ act, holder: 'control-body', start, period, done, path: [name] }, context)]
    }),
  ]
  return decided(
    clocks.flatMap(({ deadlines }) => deadlines),
    traceOf(rule, []),
    [...clocks.flatMap(({ findings }) => findings), ...noticeOfAmendment(arose)],
  )
}
