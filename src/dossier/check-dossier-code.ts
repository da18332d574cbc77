import type { CalendarFinding } from '../calendar/types'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { codeAgencyOrder, codeBody, codeForm, linkedCodeBody } from '../law/dossier-codes'
import type { CodeBody, DossierCode, DossierCodeFinding } from './code-types'

import { compareAgencies, readAgency } from './parse-agency-code'
import { parseDossierCode } from './parse-dossier-code'
import { findMisshapenFacts } from './shapes'
import type { Channel } from './types'

/** Dữ kiện để kiểm tra mã số hồ sơ: what the record says about the dossier; each may be absent. */
export interface DossierCodeFacts {
  readonly code: string
  /** Day or moment of receipt, as recorded. */
  readonly received?: IsoDate | IsoInstant
  readonly channel?: Channel
  /** Hồ sơ nhóm thủ tục hành chính liên thông. */
  readonly linked?: boolean
  /** Ids of the bodies, as the host knows them. */
  readonly bodies?: { readonly [Body in CodeBody]?: string }
}

/** Mã số hồ sơ đã kiểm tra. */
export interface CheckedDossierCode {
  readonly dossierCode: DossierCode
  /** Whose id the code should carry by the law of its day; absent before Decree 61/2018. */
  readonly body?: CodeBody
}

/**
 * Mã số hồ sơ này có đúng không? — Checks a dossier code against the law of the day of receipt and what the record says.
 *
 * Until 30 June 2025 the code carries the id of the receiving body, from 1 July 2025 that of the settling body; for a
 * linked group of procedures that of the one-stop unit or, online, of the National Portal. The day in the code is
 * compared with the day of receipt as a warning only: it never stands in for it, except to choose the law when the
 * record has no day of receipt.
 *
 * @param facts The code and what is known of the dossier.
 * @returns The code taken apart and whose id it should carry, with findings. Undetermined when the code cannot be read,
 *   or the day of receipt is none.
 * @remarks Decree 61/2018/NĐ-CP art. 17.3, 26; Decree 118/2025/NĐ-CP art. 17.3, 28; Circular 01/2018/TT-VPCP art. 19.
 * @example
 * ```ts
 * import { checkDossierCode } from 'congvu/dossier'
 *
 * const before = checkDossierCode({ code: '000.00.06.H56-231027-0361', received: '2023-10-27T09:32:00+07:00' })
 * before.status === 'decided' && before.value.body //=> 'receiving'
 * const after = checkDossierCode({ code: 'G09.20-20260609-0092637', received: '2026-06-10' })
 * after.status === 'decided' && after.value.body //=> 'settling'
 * after.findings.map(({ code }) => code) //=> ['dossier.code-received-differs']
 * ```
 */
export function checkDossierCode(
  facts: DossierCodeFacts,
): Outcome<CheckedDossierCode, DossierCodeFinding | CalendarFinding | SchemaFinding> {
  const rule = 'dossier.check-dossier-code'
  const misshapen = findMisshapenFacts(facts, { 'bodies?': 'object' })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const parsed = parseDossierCode(facts.code, ['code'])
  const { received } = facts
  if (
    received !== undefined &&
    (typeof received !== 'string' || (readDay(received) ?? readInstant(received)) === undefined)
  ) {
    const problem = finding('calendar.instant-form', { given: quote(received) }, codeBody.values[0].basis, {
      path: ['received'],
    })
    return undetermined([], traceOf(rule, []), [problem, ...parsed.findings])
  }
  if (parsed.status === 'invalid') return undetermined([], traceOf(rule, []), parsed.findings)

  const { dossierCode } = parsed
  const date = received === undefined ? dossierCode.date : civilDay(received)
  const expected = bodyOn(date, facts)
  const steps = [
    step('dossier.code-law-date', { date, from: received === undefined ? 'code' : 'receipt' }),
    ...(expected === undefined ? [] : [step('dossier.code-body', { body: expected.body }, expected.basis)]),
  ]
  const findings = [
    ...findReceived(dossierCode, received),
    ...(expected === undefined ? [] : findBody(dossierCode, expected, facts)),
    ...findForm(dossierCode, date),
  ]
  return decided({ dossierCode, ...(expected && { body: expected.body }) }, traceOf(rule, steps), findings)
}

/** Whose id the code carries on a day, and where that is written. */
function bodyOn(
  date: IsoDate,
  { linked, channel }: DossierCodeFacts,
): { readonly body: CodeBody; readonly basis: Basis } | undefined {
  const group = linked === true ? at(linkedCodeBody.values, date) : undefined
  if (group !== undefined)
    return { body: channel === 'online' ? group.value.online : group.value.counter, basis: group.basis }
  const row = at(codeBody.values, date)
  return row && { body: row.value, basis: row.basis }
}

function findReceived({ date }: DossierCode, received: string | undefined): readonly DossierCodeFinding[] {
  if (received === undefined || civilDay(received) === date) return []
  const place = { severity: 'warning', path: ['code'] } as const
  const basis = at(codeBody.values, civilDay(received))?.basis ?? codeBody.values[0].basis
  return [finding('dossier.code-received-differs', { inCode: date, received }, basis, place)]
}

function findBody(
  { agency }: DossierCode,
  { body, basis }: { readonly body: CodeBody; readonly basis: Basis },
  { bodies }: DossierCodeFacts,
): readonly DossierCodeFinding[] {
  const expected = bodies?.[body]
  if (expected === undefined) return []
  const known = readAgency(expected)
  if (known === undefined) {
    return [finding('dossier.agency-code-form', { given: quote(expected) }, basis, { path: ['bodies', body] })]
  }
  const place = { severity: 'warning', path: ['code'] } as const
  const compared = compareAgencies(agency, known)
  if (compared === 'same') return []
  if (compared === 'different') {
    return [finding('dossier.code-body-differs', { body, inCode: agency.text, expected }, basis, place)]
  }
  const unclear = { ...place, severity: 'notice' } as const
  return [finding('dossier.code-body-order', { inCode: agency.text, expected }, basis, unclear)]
}

/** What differs from the written form of the day: told, never corrected, because several forms live side by side. */
function findForm({ agency, dateForm, serialDigits, text }: DossierCode, date: IsoDate): readonly DossierCodeFinding[] {
  const place = { severity: 'notice', path: ['code'] } as const
  const order = at(codeAgencyOrder.values, date)
  const form = at(codeForm.values, date)
  const differs =
    form !== undefined &&
    (form.value.date !== dateForm || form.value.serialDigits !== serialDigits || order?.value !== agency.order)
  if (order?.value === 'new' && agency.order === 'old') {
    return [finding('dossier.code-old-order', { given: text }, order.basis, place)]
  }
  if (order?.value === 'new' || !differs) return []
  return [finding('dossier.code-other-form', { given: text, digits: form.value.serialDigits }, form.basis, place)]
}
