import { auditDenunciation, denunciationLifecycle } from 'congvu/petitions'
import { parseDenunciation } from 'congvu/schema'
import { defineKind } from './case-kind'

/** Tố cáo: only the redacted record ever gets here; the people behind it lie in `store/sealed-identity`. */
export const denunciationKind = defineKind({
  name: 'denunciation',
  lifecycle: denunciationLifecycle,
  roles: {
    authority: ['petition'],
    denouncer: ['petition'],
    anyone: ['petition'],
    superior: ['leader'],
    inspectorate: ['leader'],
    'sanctioning-authority': ['leader'],
  },
  parse(code, facts, events) {
    const parsed = parseDenunciation({ ...facts, code, events })
    return parsed.status === 'invalid' ? { findings: parsed.findings } : { record: parsed.denunciation }
  },
  factsOf: (record) => record,
  audit: auditDenunciation,
})
