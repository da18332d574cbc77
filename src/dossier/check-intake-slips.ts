import type { Context } from '../calendar/context'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { isKeyOf } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { intakeOutcome } from '../law/dossier'
import { immediateResultSlip, type SlipKind } from '../law/slips'
import { lawDateOf } from './law-date'
import { findMisshapenDossier, findMisshapenFacts, slipShape } from './shapes'
import { findUnreadable, findUnreadableEvents } from './slip-content'
import type { Slip, SlipFinding } from './slip-types'
import type { Dossier, DossierEvent } from './types'

const slipOf: { readonly [Type in DossierEvent['type']]?: SlipKind } = {
  refused: 'refusal',
  'supplement-requested': 'supplement-request',
}

/**
 * Mỗi lần kiểm tra hồ sơ đã lập đúng phiếu chưa? — Whether intake left the papers that it must: a receipt slip for the
 * accepted dossier, a supplement slip for each request, a refusal slip for a refusal, and one outcome for one check.
 *
 * A procedure with an immediate result (no limit) needs a receipt slip only when the applicant asks for one.
 *
 * @param dossier The dossier as recorded.
 * @param slips The slips that were made out for it.
 * @param context Choices at open points, and `asked`: whether the applicant of an immediate result asked for a receipt slip.
 * @returns Whether every paper is there, with findings. Undetermined when a moment cannot be read.
 * @remarks Decree 61/2018/NĐ-CP art. 6.1.a, 17.1, 17.4; Decree 118/2025/NĐ-CP art. 6.1.a, 17.1.c, 17.4.
 * @example
 * ```ts
 * import { checkIntakeSlips } from 'congvu/dossier'
 *
 * const dossier = {
 *   code: '000.00.06.H56-231027-0361',
 *   procedure: { limit: { amount: 5, unit: 'working-day' } },
 *   events: [{ type: 'accepted', at: '2023-10-27T09:32:00+07:00' }],
 * } as const
 * checkIntakeSlips(dossier, []).findings.map(({ code }) => code) //=> ['dossier.receipt-slip-missing']
 * checkIntakeSlips(dossier, [{ kind: 'receipt', issued: '2023-10-27' }]).findings //=> []
 * ```
 */
export function checkIntakeSlips(
  dossier: Dossier,
  slips: readonly Slip[],
  context: Context & { readonly asked?: 'asked' | 'not-asked' } = {},
): Outcome<boolean, SlipFinding | SchemaFinding> {
  const asked = context?.asked ?? 'not-asked'
  const rule = 'dossier.check-intake-slips'
  const misshapen = [
    ...findMisshapenDossier(dossier, ['dossier']),
    ...findMisshapenFacts(slips, [slipShape], ['slips']),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const unreadable = [
    ...findUnreadableEvents(dossier.events, ['dossier', 'events']),
    ...slips.flatMap((slip, index) =>
      findUnreadable(slip).map((found) => ({ ...found, path: ['slips', index, ...(found.path ?? [])] })),
    ),
  ]
  if (unreadable.length > 0) return undetermined([], traceOf(rule, []), unreadable)
  const findings = [
    ...findReceiptSlip(dossier, slips, asked, context),
    ...findIntakeSlips(dossier, slips, context),
    ...findSeveral(dossier, slips, context),
  ]
  return decided(!findings.some(({ severity }) => severity === 'violation'), traceOf(rule, []), findings)
}

function findReceiptSlip(
  { events, procedure }: Dossier,
  slips: readonly Slip[],
  asked: 'asked' | 'not-asked',
  context: Context,
): readonly SlipFinding[] {
  const place = events.findIndex(({ type }) => type === 'accepted')
  const accepted = events[place]
  if (accepted === undefined || slips.some(({ kind }) => kind === 'receipt')) return []
  const date = lawDateOf(events, civilDay(accepted.at), context)
  const law = at(intakeOutcome.values, date)
  const onRequest = at(immediateResultSlip.values, date)
  const path = ['dossier', 'events', place]
  if (law === undefined || onRequest === undefined) return []
  if (procedure.limit === undefined && asked === 'not-asked') {
    return [finding('dossier.receipt-slip-on-request', {}, onRequest.basis, { severity: 'notice', path })]
  }
  return [finding('dossier.receipt-slip-missing', { accepted: accepted.at }, law.basis, { at: accepted.at, path })]
}

/** Requests and refusals before acceptance: as many slips as there were. */
function findIntakeSlips({ events }: Dossier, slips: readonly Slip[], context: Context): readonly SlipFinding[] {
  const kinds = slips.map(({ kind }) => kind)
  return events.flatMap((event, index) => {
    const slip = isKeyOf(slipOf, event.type) ? slipOf[event.type] : undefined
    const law = at(intakeOutcome.values, lawDateOf(events, civilDay(event.at), context))
    if (slip === undefined || law === undefined) return []
    const due = events.slice(0, index + 1).filter(({ type }) => type === event.type).length
    if (kinds.filter((kind) => kind === slip).length >= due) return []
    const place = { at: event.at, path: ['dossier', 'events', index] }
    return [finding('dossier.intake-slip-missing', { slip }, law.basis, place)]
  })
}

/** One check has one outcome: a receipt slip and a refusal of intake cannot both stand. */
function findSeveral({ events }: Dossier, slips: readonly Slip[], context: Context): readonly SlipFinding[] {
  const refusedLater = events.some((event) => event.type === 'finished' && event.result === 'refused')
  const refusal = slips.find(({ kind }) => kind === 'refusal')
  const receipt = slips.find(({ kind }) => kind === 'receipt')
  const day = refusal?.issued ?? receipt?.issued
  if (refusal === undefined || receipt === undefined || refusedLater || day === undefined) return []
  const law = at(intakeOutcome.values, lawDateOf(events, civilDay(day), context))
  if (law === undefined) return []
  return [
    finding('dossier.intake-slips-several', { slips: ['receipt', 'refusal'] as const }, law.basis, {
      path: ['slips', slips.indexOf(refusal)],
    }),
  ]
}
