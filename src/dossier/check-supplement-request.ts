import { type Context, lawOn } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { step, type TraceStep, traceOf } from '../core/trace'
import { supplementsAfterReceipt, supplementsByOneStop } from '../law/dossier'
import { leftOut } from '../lifecycle/may-happen'
import { replay } from '../lifecycle/replay'
import { transition } from '../lifecycle/transition'
import { dossierLifecycle } from './dossier-lifecycle'
import { lawDateOf } from './law-date'
import { withLocal } from './local-rules'
import { findMisshapenDossier, findMisshapenRequest } from './shapes'
import { supplementNoticeBy } from './supplement-notice'
import { countSupplements } from './supplement-once'
import type { Dossier, SupplementCount, SupplementRequest } from './types'

/** Có được yêu cầu bổ sung không. */
export interface SupplementPermission {
  readonly allowed: boolean
  /** `intake`: before acceptance; `review`: after it. */
  readonly stage: 'intake' | 'review'
  /** Requests so far, this one included. */
  readonly supplements: SupplementCount
  /** The last day (a moment, for a limit in hours) on which an accepted dossier may be sent back for a supplement. */
  readonly lastDay?: IsoDate | IsoInstant
}

/**
 * Được yêu cầu bổ sung lần nữa không? — Whether a supplement may be asked for, and if not, which rule forbids it.
 *
 * Requests before acceptance, after acceptance, and past the one-stop unit are told apart: each finding names its rule.
 *
 * @param dossier The dossier and what has happened so far.
 * @param request The request about to be made.
 * @param context Calendar, choices at open points, local rules.
 * @returns `allowed: false` with a finding for every rule broken; warnings alone do not forbid. What the record holds
 *   that could not be placed is told too. Undetermined when the request's moment is no instant.
 * @remarks Plan 17/KH-UBND II.3.b; Directive 10/CT-TTg; Decree 118/2025/NĐ-CP art. 5.1, 11.2.c, 16.3, 17.1, 19.5.
 * @example
 * ```ts
 * import { checkSupplementRequest } from 'congvu/dossier'
 *
 * const dossier = {
 *   code: 'H13.11-240304-0001',
 *   procedure: { limit: { amount: 10, unit: 'working-day' } },
 *   events: [
 *     { type: 'accepted', at: '2024-03-04T08:30:00+07:00' },
 *     { type: 'supplement-requested', at: '2024-03-06T09:00:00+07:00', items: [{ name: 'Bản vẽ' }], reason: 'Thiếu' },
 *     { type: 'supplement-received', at: '2024-03-11T09:00:00+07:00', complete: true },
 *   ],
 * } as const
 * const again = checkSupplementRequest(dossier, {
 *   type: 'supplement-requested',
 *   at: '2024-03-12T09:00:00+07:00',
 *   items: [{ name: 'Giấy ủy quyền' }],
 *   reason: 'Thiếu',
 *   written: true,
 *   through: 'one-stop',
 * })
 * again.status === 'decided' && again.value.allowed //=> false
 * again.findings[0]?.code //=> 'dossier.supplement-repeated'
 * ```
 */
export function checkSupplementRequest(
  dossier: Dossier,
  request: SupplementRequest,
  context: Context = {},
): Outcome<SupplementPermission> {
  return withLocal(permissionOf(dossier, request, context), context)
}

function permissionOf(dossier: Dossier, request: SupplementRequest, context: Context): Outcome<SupplementPermission> {
  const rule = 'dossier.check-supplement-request'
  const misshapen = [...findMisshapenDossier(dossier), ...findMisshapenRequest(request, ['request'])]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const caseContext = { ...context, facts: dossier.procedure }
  const before = replay(dossierLifecycle, dossier.events, { ...caseContext, asOf: request.at })
  if (before.status === 'undetermined') {
    const problems = before.findings.map((problem) => ({ ...problem, path: ['request', 'at'] }))
    return undetermined(['request.at'], traceOf(rule, []), problems)
  }
  const { history } = before.value.snapshot
  const result = transition(dossierLifecycle, before.value.snapshot, request, caseContext)
  const findings: readonly Finding[] = [...leftOut(before.findings), ...result.findings]
  const lawDate = lawDateOf(history, civilDay(request.at), context)
  const lastDay = supplementNoticeBy(history, lawDate, context)
  const supplements = countSupplements([...history, request], context)
  const permission: SupplementPermission = {
    allowed: result.status === 'moved' && !result.findings.some(isViolation),
    stage: history.some(({ type }) => type === 'accepted') ? 'review' : 'intake',
    supplements,
    ...(lastDay !== undefined && { lastDay }),
  }
  return decided(permission, traceOf(rule, stepsOf(permission, lawDate, civilDay(request.at), context)), findings)
}

function isViolation({ severity }: Finding): boolean {
  return severity === 'violation'
}

function stepsOf(
  { stage, supplements }: SupplementPermission,
  lawDate: IsoDate,
  date: IsoDate,
  context: Context,
): readonly TraceStep[] {
  const law =
    stage === 'review' ? lawOn(supplementsAfterReceipt, date, context) : lawOn(supplementsByOneStop, lawDate, context)
  const asked = stage === 'review' ? supplements.afterReceipt : supplements.atIntake
  return law === undefined ? [] : [step('dossier.supplements-counted', { stage, asked, limit: law.value }, law.basis)]
}
