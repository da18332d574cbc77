import { auditDossier, dossierLifecycle } from 'congvu/dossier'
import { parseStatisticsDossier } from 'congvu/schema'
import { defineKind } from './case-kind'

/** Hồ sơ một cửa. What the applicant does at the counter is recorded by who receives it. */
export const dossierKind = defineKind({
  name: 'dossier',
  lifecycle: dossierLifecycle,
  roles: {
    applicant: ['reception'],
    'one-stop': ['reception'],
    authority: ['processing'],
    'consulted-body': ['processing'],
  },
  parse(code, facts, events) {
    const parsed = parseStatisticsDossier({ ...facts, code, events })
    return parsed.status === 'invalid' ? { findings: parsed.findings } : { record: parsed.dossier }
  },
  factsOf: ({ procedure }) => procedure,
  audit: auditDossier,
})
