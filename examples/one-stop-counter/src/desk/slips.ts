import type { Finding } from 'congvu/core'
import { auditDossier, checkSlip, type Dossier, type Slip } from 'congvu/dossier'
import { parseDossier, parseSlip } from 'congvu/schema'
import { office } from '../office'
import type { StoredCase } from '../store/cases'

/** The papers that this counter prints, each of an event of the record. */
export const slipEvents = {
  receipt: 'accepted',
  'supplement-request': 'supplement-requested',
  refusal: 'refused',
  apology: 'late-notified',
  'stop-notice': 'stopped',
} as const

export type PrintedSlip = keyof typeof slipEvents

export function isPrintedSlip(kind: string): kind is PrintedSlip {
  return Object.hasOwn(slipEvents, kind)
}

/** A slip made from the record, and what the library finds wrong with it. */
export interface MadeSlip {
  readonly slip: Slip
  readonly form?: string
  readonly findings: readonly Finding[]
}

/** The last slip of a kind that the record of a dossier gives; `undefined` when there was no such event. */
export function makeSlip(
  stored: Pick<StoredCase, 'code' | 'facts' | 'events'>,
  kind: PrintedSlip,
  asOf: string,
): MadeSlip | undefined {
  const index = stored.events.findLastIndex(({ type }) => type === slipEvents[kind])
  const event = stored.events[index]
  const parsed = parseDossier({ ...stored.facts, code: stored.code, events: stored.events })
  if (event === undefined || parsed.status === 'invalid') return undefined
  const { dossier } = parsed
  const slip = parseSlip({ ...headOf(stored, event.at), ...bodyOf(kind, dossier, index, stored, asOf), kind })
  if (slip.status === 'invalid') return { slip: { kind }, findings: slip.findings }
  const checked = checkSlip(slip.slip, dossier)
  const form = checked.status === 'decided' ? checked.value.formNumber : undefined
  return { slip: slip.slip, ...(form !== undefined && { form }), findings: checked.findings }
}

function headOf({ code, facts }: Pick<StoredCase, 'code' | 'facts'>, issued: string) {
  const { applicant, officer } = slipFacts(facts)
  const { parentUnit, unit, place } = office
  return { issued, code, parentUnit, unit, place, applicant, officer, request: procedureOf(facts)['name'] }
}

function bodyOf(
  kind: PrintedSlip,
  dossier: Dossier,
  index: number,
  { facts }: Pick<StoredCase, 'facts'>,
  asOf: string,
) {
  const event = dossier.events[index]
  const accepted = dossier.events.find(({ type }) => type === 'accepted')
  const promised = accepted?.type === 'accepted' ? accepted.appointment : undefined
  switch (kind) {
    case 'receipt': {
      const { applicant: _, officer: __, ...printed } = slipFacts(facts)
      return { ...printed, accepted: accepted?.at, due: promised, limit: dossier.procedure.limit }
    }
    case 'supplement-request':
      return event?.type === 'supplement-requested'
        ? { items: event.items.map(({ name }) => name), reason: event.reason, guidance: office.guidance }
        : {}
    case 'apology': {
      const audit = auditDossier(dossier, { asOf })
      const due = audit.status === 'decided' ? audit.value.due : promised
      return event?.type === 'late-notified'
        ? { accepted: accepted?.at, due, reason: event.reason, newDate: event.newDate }
        : {}
    }
    case 'refusal':
    case 'stop-notice':
      return event !== undefined && 'reason' in event ? { reason: event.reason } : {}
  }
}

function slipFacts(facts: StoredCase['facts']): Readonly<Record<string, unknown>> {
  return (facts['slip'] ?? {}) as Readonly<Record<string, unknown>>
}

function procedureOf(facts: StoredCase['facts']): Readonly<Record<string, unknown>> {
  return (facts['procedure'] ?? {}) as Readonly<Record<string, unknown>>
}
