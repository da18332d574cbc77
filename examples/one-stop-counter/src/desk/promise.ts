import { auditDossier, type Dossier } from 'congvu/dossier'
import { parseDossier } from 'congvu/schema'
import type { CaseEvent, KindName, StoredCase } from '../store/cases'

/**
 * Giờ hẹn: the day that the receipt slip promises is kept in the record of acceptance, as it was printed. The library
 * counts it; should the calendar change later, its audit tells that the promise differs.
 */
export function withPromise(kind: KindName, stored: Pick<StoredCase, 'code' | 'facts' | 'events'>, event: CaseEvent) {
  if (kind !== 'dossier' || event.type !== 'accepted') return event
  const parsed = parseDossier({ ...stored.facts, code: stored.code, events: [...stored.events, event] })
  const due = parsed.status === 'valid' ? dueOf(parsed.dossier, event.at) : undefined
  return due === undefined ? event : { ...event, appointment: due }
}

function dueOf(dossier: Dossier, asOf: string) {
  const audit = auditDossier(dossier, { asOf })
  return audit.status === 'decided' ? audit.value.due : undefined
}
