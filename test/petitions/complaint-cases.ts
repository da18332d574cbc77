import { auditComplaint } from '../../src/petitions/audit-complaint'
import type { Complaint, ComplaintAudit, ComplaintEvent } from '../../src/petitions/index'

/** An event of a type at 08:00 of a day, with what else it holds. */
export function on<Type extends ComplaintEvent['type']>(
  date: string,
  type: Type,
  rest: Omit<Extract<ComplaintEvent, { type: Type }>, 'type' | 'at'> = {} as never,
): ComplaintEvent {
  return { ...rest, type, at: `${date}T08:00:00+07:00` } as unknown as ComplaintEvent
}

/** A complaint about an administrative decision, with what differs. */
export function complaint(events: readonly ComplaintEvent[], rest: Partial<Complaint> = {}): Complaint {
  return { kind: 'complaint', code: 'KN-01', subject: 'administrative', ...rest, events }
}

/** The audit of a complaint on a day. */
export function auditOn(
  date: string,
  one: Complaint,
  context: Omit<Parameters<typeof auditComplaint>[1], 'asOf'> = {},
): {
  readonly value: ComplaintAudit
  readonly codes: readonly string[]
  readonly findings: ReturnType<typeof auditComplaint>['findings']
} {
  const audit = auditComplaint(one, { ...context, asOf: `${date}T08:00:00+07:00` })
  if (audit.status !== 'decided') throw new Error('undetermined')
  return { value: audit.value, codes: audit.findings.map(({ code }) => code), findings: audit.findings }
}
