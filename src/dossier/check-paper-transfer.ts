import { reckon } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { PeriodEnd } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import type { LocalFinding } from '../core/local-findings'
import { civilDay, isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { traceOf } from '../core/trace'
import { paperTransfer } from '../law/slips'

import { withLocal } from './local-rules'
import { findMisshapenFacts } from './shapes'
import { findUnreadableMoment } from './slip-content'
import type { SlipFinding } from './slip-types'

/** Dữ kiện về việc chuyển hồ sơ giấy đến cơ quan không cùng cấp. */
export interface PaperTransferFacts {
  readonly received: IsoDate | IsoInstant
  /** Absent while the paper has not arrived. */
  readonly delivered?: IsoDate | IsoInstant
}

/**
 * Hồ sơ giấy phải đến cơ quan có thẩm quyền khi nào? — When the paper dossier taken in for an authority of another level
 * must have reached it: within 1 working day of receipt.
 *
 * @param facts When it was received at the centre, and when the paper was delivered.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day; a finding when the paper came later. Undetermined when a moment cannot be read, or before Decree
 *   118/2025, which brought the duty.
 * @remarks Decree 118/2025/NĐ-CP, article 20.1.a, from 1 July 2025. An internal step: it does not move the due day of the
 *   applicant.
 * @example
 * ```ts
 * import { checkPaperTransfer } from 'congvu/dossier'
 *
 * const late = checkPaperTransfer({ received: '2026-03-06T15:30:00+07:00', delivered: '2026-03-10' })
 * late.status === 'decided' && late.value.due //=> '2026-03-09'
 * late.findings.map(({ code }) => code) //=> ['dossier.paper-transfer-late']
 * ```
 */
export function checkPaperTransfer(
  facts: PaperTransferFacts,
  context: Context = {},
): Outcome<PeriodEnd, SlipFinding | CalendarFinding | LocalFinding | SchemaFinding> {
  return withLocal(transferOf(facts, context), context)
}

function transferOf(
  facts: PaperTransferFacts,
  context: Context,
): Outcome<PeriodEnd, SlipFinding | CalendarFinding | SchemaFinding> {
  const rule = 'dossier.check-paper-transfer'
  const misshapen = findMisshapenFacts(facts, 'object')
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { received, delivered } = facts
  const unreadable = [
    ...findUnreadableMoment('received', received, 'either', ['received']),
    ...(delivered === undefined ? [] : findUnreadableMoment('delivered', delivered, 'either', ['delivered'])),
  ]
  if (unreadable.length > 0) return undetermined([], traceOf(rule, []), unreadable)
  const date = civilDay(received)
  const law = lawOn(paperTransfer, date, context)
  if (law === undefined) {
    const early = finding('dossier.paper-transfer-not-in-force', { date }, paperTransfer.values[0].basis, {
      severity: 'notice',
      path: ['received'],
    })
    return undetermined([], traceOf(rule, []), [early])
  }
  const { end, steps, missing, findings } = reckon({ from: received, limit: law.value, basis: law.basis }, context)
  if (end === undefined) return undetermined(missing, traceOf(rule, steps), findings)
  const isLate = delivered !== undefined && isLater(delivered, end.due)
  const late = isLate
    ? [finding('dossier.paper-transfer-late', { delivered, due: end.due }, law.basis, { path: ['delivered'] })]
    : []
  return decided(end, traceOf(rule, steps), [...findings, ...late])
}
