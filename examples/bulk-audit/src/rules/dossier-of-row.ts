import { DuckDBDateValue, type DuckDBValue } from '@duckdb/node-api'
import type { Dossier, DossierEvent } from 'congvu/dossier'
import { dayText, momentOf } from './moments'

/** The columns of the register that the audit reads, in the order of the arguments of `audit_dossier`. */
export const factColumns = [
  'code',
  'limit_days',
  'accepted_at',
  'appointment',
  'requested_1',
  'content_1',
  'completed_1',
  'requested_2',
  'content_2',
  'completed_2',
  'notified_at',
  'new_date',
  'late_reason',
  'apology',
  'finished_at',
  'result',
  'refusal_reason',
] as const

type Fact = (typeof factColumns)[number]
type IsoDate = `${number}-${number}-${number}`

/** A row of the register as the library's dossier: what is NULL in the register is absent, nothing is made up. */
export function dossierOfRow(fact: (name: Fact) => DuckDBValue | null): Dossier {
  const text = (name: Fact): string | undefined => (fact(name) as string | null) ?? undefined
  const day = (name: Fact): IsoDate | undefined => {
    const value = fact(name)
    return value instanceof DuckDBDateValue ? (dayText(value.days) as IsoDate) : undefined
  }
  const events: DossierEvent[] = []
  const accepted = momentOf(fact('accepted_at'))
  const appointment = day('appointment')
  if (accepted !== undefined) {
    events.push({ type: 'accepted', at: accepted, ...(appointment !== undefined && { appointment }) })
  }
  for (const nth of [1, 2] as const) {
    const requested = momentOf(fact(`requested_${nth}`))
    const content = text(`content_${nth}`)
    const completed = momentOf(fact(`completed_${nth}`))
    if (requested !== undefined) {
      const named = content === undefined ? { items: [] } : { items: [{ name: content }], reason: content }
      events.push({ type: 'supplement-requested', at: requested, ...named })
    }
    if (completed !== undefined) events.push({ type: 'supplement-received', at: completed, complete: true })
  }
  const notified = momentOf(fact('notified_at'))
  const newDate = day('new_date')
  const lateReason = text('late_reason')
  const apology = fact('apology')
  if (notified !== undefined) {
    events.push({
      type: 'late-notified',
      at: notified,
      ...(newDate !== undefined && { newDate }),
      ...(lateReason !== undefined && { reason: lateReason }),
      ...(typeof apology === 'boolean' && { apology }),
    })
  }
  const finished = momentOf(fact('finished_at'))
  const refusal = text('refusal_reason')
  if (finished !== undefined) {
    const result = text('result') === 'refused' ? 'refused' : 'granted'
    events.push({ type: 'finished', at: finished, result, ...(refusal !== undefined && { reason: refusal }) })
  }
  const limit = fact('limit_days')
  return {
    code: text('code') ?? '',
    procedure: typeof limit === 'number' ? { limit: { amount: limit, unit: 'working-day' } } : {},
    events,
  }
}
