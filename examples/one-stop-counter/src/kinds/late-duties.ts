/**
 * A duty done late is still done: a late notice with its apology, a late handover. The breach is told and stays in the
 * audit of the case, but the step is not refused; what must not be done at all is.
 */
const lateDuties: ReadonlySet<string> = new Set([
  'dossier.late-notice-late',
  'dossier.handover-late',
  'dossier.alert-late',
  'dossier.lost',
])

export function isLateDuty(code: string): boolean {
  return lateDuties.has(code)
}
