import type { Context, ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { secondOf } from '../core/iso'
import type { Limit } from '../core/limit'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { traceOf } from '../core/trace'
import { frontReply, frontReplyComplex, peopleReply } from '../law/outreach'
import { toDeadline } from '../lifecycle/to-deadline'
import { withLocal } from './local-rules'
import { checkAsOf, checkDays } from './moments'
import { findMisshapenInputs, supervisionRequestsShape } from './shapes'

/** Yêu cầu, kiến nghị qua giám sát. */
export interface SupervisionRequest {
  readonly id: string
  readonly by:
    | 'front'
    | 'front-member'
    | 'people-inspection-board'
    | 'investment-supervision-board'
    | 'peoples-council'
    | 'press'
    | 'citizens'
    | 'enterprises'
  readonly unit: string
  readonly received: IsoDate
  /** Prevention of corruption, a case of corruption, protecting or rewarding who denounced it. */
  readonly aboutCorruption?: boolean
  /** Vụ việc phức tạp. */
  readonly complex?: boolean
  readonly replied?: IsoDate
  /** The limit of another law or of a local rule, with its source. */
  readonly limit?: { readonly within: Limit; readonly basis: Basis }
}

/** Đã trả lời, quá hạn, chưa trả lời, không rõ thời hạn. */
export interface SupervisionReplies {
  readonly answered: Proportion<'requests'>
  readonly deadlines: readonly Deadline[]
  readonly late: readonly string[]
  readonly unanswered: readonly string[]
  readonly withoutLimit: readonly string[]
}

/**
 * Kiến nghị qua giám sát đã được trả lời đúng hạn chưa? — Which requests and recommendations of supervision were answered,
 * which late, which are overdue.
 *
 * The Front and its members on corruption: 15 days from receipt, a complex case at most 30 from receipt. The People’s
 * Inspection Board and the Community Investment Supervision Board: 15 days. For others no limit is known here: the host
 * gives it, or the request is only counted, with a notice.
 *
 * @param requests The requests, as days in Viet Nam.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns Counts and a deadline for each request with a limit. Undetermined with findings for days that are none.
 * @remarks Law 36/2018/QH14 art. 74.2; Law 10/2022/QH15 art. 40.1.c, 45.2.c, 63.1.c; plan 17/KH-UBND II.6.c, III.7.
 * @example
 * ```ts
 * import { auditSupervisionReplies } from 'congvu/outreach'
 *
 * const audit = auditSupervisionReplies(
 *   [
 *     { id: 'KN-1', by: 'front', unit: 'so-noi-vu', received: '2024-03-04', aboutCorruption: true, replied: '2024-03-25' },
 *     { id: 'KN-2', by: 'peoples-council', unit: 'so-noi-vu', received: '2024-03-04' },
 *   ],
 *   { asOf: '2024-05-02T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.deadlines.map(({ due, status }) => [due, status]) //=> [['2024-03-19', 'met-late']]
 * audit.findings.map(({ code, severity }) => [code, severity]) //=> [['outreach.reply-late', 'violation'], ['outreach.reply-no-limit', 'notice']]
 * ```
 */
export function auditSupervisionReplies(
  requests: readonly SupervisionRequest[],
  context: ContextAt,
): Outcome<SupervisionReplies> {
  return withLocal(repliesOf(requests, context), context)
}

function repliesOf(requests: readonly SupervisionRequest[], context: ContextAt): Outcome<SupervisionReplies> {
  const rule = 'outreach.supervision-replies'
  const first = frontReply.values[0].basis
  const misshapen = findMisshapenInputs(
    first,
    [requests, supervisionRequestsShape, ['requests']],
    [context, 'object', ['context']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [
    ...checkAsOf(context.asOf, first),
    ...checkDays(
      requests.flatMap(({ received, replied }, index) => [
        { given: received ?? null, path: ['requests', index, 'received'] },
        { given: replied, path: ['requests', index, 'replied'] },
      ]),
      first,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const judged = requests.map((request, index) => judgeRequest(request, index, context))
  const value: SupervisionReplies = {
    answered: shareOf(requests.filter(({ replied }) => replied !== undefined).length, requests.length, 'requests'),
    deadlines: judged.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])),
    late: requests.filter((_, index) => judged[index]?.deadline?.status === 'met-late').map(({ id }) => id),
    unanswered: requests.filter(({ replied }) => replied === undefined).map(({ id }) => id),
    withoutLimit: requests.filter((_, index) => judged[index]?.deadline === undefined).map(({ id }) => id),
  }
  const steps = judged.flatMap(({ deadline }) => deadline?.trace.steps ?? [])
  return decided(
    value,
    traceOf(rule, steps),
    judged.flatMap(({ findings }) => findings),
  )
}

/** The limit of one request, its deadline, and what it breaks. */
function judgeRequest(
  request: SupervisionRequest,
  index: number,
  context: ContextAt,
): { readonly deadline?: Deadline; readonly findings: readonly Finding[] } {
  const { id, unit, received, replied } = request
  const law = limitOf(request, context)
  if (law === undefined) {
    const place = { severity: 'notice', path: ['requests', index] } as const
    return { findings: [finding('outreach.reply-no-limit', { request: id }, frontReply.values[0].basis, place)] }
  }
  const { deadline, findings } = toDeadline(
    {
      id: 'outreach.supervision-reply',
      holder: unit,
      start: received,
      period: { from: received, limit: law.within, basis: law.basis },
      ...(replied !== undefined && { metAt: toInstant(replied) }),
    },
    context.asOf,
    secondOf(context.asOf),
    context,
    law.basis,
  )
  if (deadline === undefined) return { findings }
  const { due, status } = deadline
  const path = ['requests', index]
  if (status === 'overdue') {
    return {
      deadline,
      findings: [...findings, finding('outreach.reply-missing', { request: id, due }, law.basis, { path })],
    }
  }
  if (status !== 'met-late' || replied === undefined) return { deadline, findings }
  const late = finding('outreach.reply-late', { request: id, due, replied }, law.basis, { path: [...path, 'replied'] })
  return { deadline, findings: [...findings, late] }
}

function limitOf(
  { by, received, aboutCorruption, complex, limit }: SupervisionRequest,
  context: Context,
): { readonly within: Limit; readonly basis: Basis } | undefined {
  if (limit !== undefined) return limit
  const board = by === 'people-inspection-board' || by === 'investment-supervision-board'
  const front = (by === 'front' || by === 'front-member') && aboutCorruption === true
  const parameter = board ? peopleReply : front ? (complex === true ? frontReplyComplex : frontReply) : undefined
  const row = parameter && lawOn(parameter, received, context)
  return row && { within: row.value, basis: row.basis }
}
