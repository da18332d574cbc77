import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { isKeyOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { stopByApplicant } from '../law/dossier'
import { formNumbers } from '../law/slips'
import { lawDateOf } from './law-date'
import { withLocal } from './local-rules'
import { findMisshapenDossier, findMisshapenFacts, slipShape } from './shapes'
import { eventOfSlip, eventsOf, findDisagreements } from './slip-agreement'
import { findMissingFields, findOtherCode, findUnreadable, findUnreadableEvents, slipBasis } from './slip-content'
import type { Slip, SlipFinding } from './slip-types'
import type { Dossier } from './types'

/** Phiếu đã kiểm tra. */
export interface CheckedSlip {
  /** Số của biểu mẫu vào ngày lập phiếu, if the circular of the day numbers it. */
  readonly formNumber?: string
  /** Không có vi phạm nào; warnings and notices alone leave it right. */
  readonly right: boolean
}

/**
 * Phiếu này đủ mục và khớp với hồ sơ không? — Whether a slip of the counter is complete by the law of its day, and says
 * what the record of the dossier says.
 *
 * What the decrees demand and is missing is a violation; a missing field of the form is a warning, because the annexes
 * were not seen. Then the slip is compared with its event: code, moment of acceptance, limit, due day against the
 * computed one, items and reason of the request, new date after the old one. A promise earlier than the law is a notice.
 *
 * @param slip The slip; `parseSlip` makes one from unknown input.
 * @param dossier The dossier as recorded.
 * @param context Calendar, choices at open points, local rules.
 * @returns The number of its form, whether it is right, and findings with the field of the slip as path. Undetermined
 *   when neither the slip nor its event has a day, or a moment cannot be read.
 * @remarks Decree 61/2018/NĐ-CP art. 17, 19, 20.3; Decree 118/2025/NĐ-CP art. 17, 19, 21, 22.3; Circular
 *   01/2018/TT-VPCP art. 9-10 and, from secondary sources, Circular 03/2025/TT-VPCP.
 * @example
 * ```ts
 * import { checkSlip } from 'congvu/dossier'
 *
 * const dossier = {
 *   code: '000.00.06.H56-231027-0361',
 *   procedure: { limit: { amount: 5, unit: 'working-day' } },
 *   events: [{ type: 'accepted', at: '2023-10-27T09:32:00+07:00' }],
 * } as const
 * const slip = {
 *   kind: 'receipt',
 *   issued: '2023-10-27',
 *   unit: 'Bộ phận Một cửa',
 *   code: '000.00.06.H56-231027-0361',
 *   applicant: { name: 'Nguyễn Văn A' },
 *   request: 'Đổi giấy phép lái xe',
 *   components: [{ name: 'Đơn đề nghị', copies: 1 }],
 *   sets: 1,
 *   limit: { amount: 5, unit: 'working-day' },
 *   accepted: '2023-10-27T09:32:00+07:00',
 *   due: '2023-11-07',
 *   returnPlace: 'Quầy số 3',
 *   officer: 'Trần Thị B',
 * } as const
 * const checked = checkSlip(slip, dossier)
 * checked.status === 'decided' && checked.value.formNumber //=> '01'
 * checked.findings.map(({ code, path }) => [code, path]) //=> [['dossier.slip-due-later', ['due']]]
 * ```
 */
export function checkSlip(
  slip: Slip,
  dossier: Dossier,
  context: Context = {},
): Outcome<CheckedSlip, SlipFinding | LocalFinding | SchemaFinding> {
  return withLocal(checkedSlip(slip, dossier, context), context)
}

function checkedSlip(
  slip: Slip,
  dossier: Dossier,
  context: Context,
): Outcome<CheckedSlip, SlipFinding | SchemaFinding> {
  const rule = 'dossier.check-slip'
  const misshapen = [...findMisshapenFacts(slip, slipShape), ...findMisshapenDossier(dossier, ['dossier'])]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  if (!isKeyOf(eventsOf, slip.kind)) {
    const params = { given: quote(slip.kind), known: Object.keys(eventsOf) }
    const unknown = finding('dossier.slip-kind-unknown', params, slipBasis, { path: ['kind'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const unreadable = [...findUnreadable(slip), ...findUnreadableEvents(dossier.events, ['dossier', 'events'])]
  if (unreadable.length > 0) return undetermined([], traceOf(rule, []), unreadable)
  const issued = slip.issued ?? eventOfSlip(slip, dossier)?.at
  if (issued === undefined) return undetermined(['issued'], traceOf(rule, []), findMissingSince(slip, dossier))

  const day = civilDay(issued)
  const date = lawDateOf(dossier.events, day, context)
  const form = at(formNumbers.values, day)
  const number = form?.value[slip.kind]
  const immediate = dossier.procedure.limit === undefined
  const findings = [
    ...findNotInForce(slip, date),
    ...findMissingFields(slip, date, immediate),
    ...findOtherCode(slip, dossier.code, date),
    ...findDisagreements(slip, { dossier, date, context }),
  ]
  const right = !findings.some(({ severity }) => severity === 'violation')
  const numbered = number === undefined ? [] : [step('dossier.form-number', { slip: slip.kind, number }, form?.basis)]
  return decided({ ...(number !== undefined && { formNumber: number }), right }, traceOf(rule, numbered), findings)
}

/** Decree 61/2018 knew neither the applicant's stop nor closing after 15 days. */
function findNotInForce({ kind }: Slip, date: IsoDate): readonly SlipFinding[] {
  const law = at(stopByApplicant.values, date)
  if (kind !== 'stop-notice' || law?.value === 'before-decision') return []
  const basis = (stopByApplicant.values.find(({ value }) => value === 'before-decision') ?? stopByApplicant.values[0])
    .basis
  return [finding('dossier.slip-not-in-force', { slip: kind, date }, basis)]
}

/** Without a day no law can be chosen; what can still be said is that the code is another one. */
function findMissingSince(slip: Slip, { code }: Dossier): readonly SlipFinding[] {
  return slip.code === undefined || slip.code === code
    ? []
    : [finding('dossier.slip-code-differs', { printed: slip.code, code }, slipBasis, { path: ['code'] })]
}
