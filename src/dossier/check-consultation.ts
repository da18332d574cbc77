import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { consultationRequest } from '../law/dossier-statistics'
import { checkMoments } from './check-moments'

import { findMisshapenFacts } from './shapes'
import { isBlank } from './supplement-form'

/** Một lần lấy ý kiến cơ quan liên quan. */
export interface Consultation {
  readonly requested: IsoInstant
  readonly body?: string
  readonly content?: string
  /** Thời hạn lấy ý kiến, set by the body that leads; the law gives no number. */
  readonly answerBy?: IsoDate
  /** Phương thức trả lời. */
  readonly answerForm?: string
  readonly answered?: IsoInstant
  /** When the head of the one-stop unit was told that no answer came in time. */
  readonly reported?: IsoInstant
}

/** How a consultation stands. The clock of the dossier runs on meanwhile: no provision stops it. */
export interface ConsultationCheck {
  readonly standing: 'answered' | 'answered-late' | 'waiting' | 'overdue' | 'no-limit'
  readonly stopsClock: false
}

/**
 * Lấy ý kiến cơ quan liên quan đúng quy định chưa? — Whether a request for another body's opinion states what it must,
 * was answered in time, and whether the one-stop unit was told when it was not.
 *
 * @param consultation The request, its limit, the answer.
 * @param asOf The moment of the question; the law of the request's day applies.
 * @returns How it stands, and findings. Undetermined with findings for moments that are none.
 * @remarks Decree 61/2018/NĐ-CP art. 19.5; Decree 118/2025/NĐ-CP art. 19.4.b-c.
 * @example
 * ```ts
 * import { checkConsultation } from 'congvu/dossier'
 *
 * const result = checkConsultation(
 *   { requested: '2024-03-05T09:00:00+07:00', content: 'Ý kiến về quy hoạch', answerBy: '2024-03-12' },
 *   '2024-03-14T08:00:00+07:00',
 * )
 * result.status === 'decided' && result.value.standing //=> 'overdue'
 * result.findings.map(({ code }) => code) //=> ['dossier.consultation-late', 'dossier.consultation-not-reported']
 * ```
 */
export function checkConsultation(consultation: Consultation, asOf: IsoInstant): Outcome<ConsultationCheck> {
  const rule = 'dossier.check-consultation'
  const misshapen = findMisshapenFacts(consultation, { 'body?': 'string' })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { requested, answerBy, answered, reported, body } = consultation
  const problems = checkMoments(
    [
      { moment: asOf ?? null, path: ['asOf'] },
      { moment: requested ?? null, path: ['requested'] },
      { moment: answerBy, path: ['answerBy'], after: requested },
      { moment: answered, path: ['answered'], after: requested },
      { moment: reported, path: ['reported'], after: requested },
    ],
    consultationRequest.values[0].basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(consultationRequest.values, civilDay(requested))
  if (law === undefined) return undetermined(['requested'], traceOf(rule, []))
  const absent = law.value.filter((field) => isBlank(consultation[field]))
  const standing = standingOf(consultation, asOf)
  const late = standing === 'answered-late' || standing === 'overdue'
  const findings: readonly Finding[] = [
    ...(absent.length > 0 ? [finding('dossier.consultation-incomplete', { fields: absent }, law.basis)] : []),
    ...(late && answerBy !== undefined
      ? [finding('dossier.consultation-late', { answerBy, ...(body !== undefined && { body }) }, law.basis)]
      : []),
    ...(late && answerBy !== undefined && reported === undefined
      ? [finding('dossier.consultation-not-reported', { answerBy }, law.basis)]
      : []),
  ]
  return decided({ standing, stopsClock: false }, traceOf(rule, []), findings)
}

function standingOf({ answerBy, answered }: Consultation, asOf: IsoInstant): ConsultationCheck['standing'] {
  if (answerBy === undefined) return answered === undefined ? 'no-limit' : 'answered'
  if (answered !== undefined) return civilDay(answered) > answerBy ? 'answered-late' : 'answered'
  return civilDay(asOf) > answerBy ? 'overdue' : 'waiting'
}
