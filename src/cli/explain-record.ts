import { describe, explain, type Locale } from '../messages/index'
import type { RecordResult } from './audit-record'

/** A result with its findings and its date told in words, for systems that read JSON. */
export function explainRecord(result: RecordResult, locale: Locale): object {
  const findings = result.findings.map((finding) => ({ ...finding, ...describe(finding, locale) }))
  const steps = result.status === 'audited' ? explain(result.trace, locale) : []
  return { ...result, findings, explanation: steps }
}
