import { auditDossier } from 'congvu/dossier'
import { auditComplaint } from 'congvu/petitions'
import { parseDossier } from 'congvu/schema'
import { asOf, complaint, complaintAsOf, complaintRecord, dossier, record } from './records'
import type { Effort, Row } from './row'
import { medians } from './timing'

/** Whole audits against the time JSON.parse takes to read the record: the limit of what reading costs. */
export async function measureAudits(effort: Effort): Promise<readonly Row[]> {
  const time = await medians(
    {
      read: () => JSON.parse(record),
      audit: () => auditDossier(dossier, { asOf }),
      whole: () => {
        const parsed = parseDossier(JSON.parse(record))
        return parsed.status === 'valid' && auditDossier(parsed.dossier, { asOf })
      },
      readComplaint: () => JSON.parse(complaintRecord),
      auditComplaint: () => auditComplaint(complaint, { asOf: complaintAsOf }),
    },
    effort,
  )
  return [
    {
      id: 'audit.dossier',
      what: '`auditDossier`, 6 events',
      compared: '`JSON.parse` of its record',
      ours: time.audit,
      theirs: time.read,
      unit: 'ns',
      kind: 'cost',
      target: 1.5,
    },
    {
      id: 'audit.dossier-whole',
      what: '`JSON.parse`, `parseDossier` and `auditDossier`',
      compared: '`JSON.parse` of its record',
      ours: time.whole,
      theirs: time.read,
      unit: 'ns',
      kind: 'cost',
      target: 1.5,
    },
    {
      id: 'audit.complaint',
      what: '`auditComplaint`, 12 events',
      compared: '`JSON.parse` of its record',
      ours: time.auditComplaint,
      theirs: time.readComplaint,
      unit: 'ns',
      kind: 'cost',
      target: 2,
    },
  ]
}
