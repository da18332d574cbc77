import type { Finding, Trace } from 'congvu/core'
import { auditDossier, type Dossier, type DossierAudit } from 'congvu/dossier'
import { parseDossier } from 'congvu/schema'

/** One line of the register: audited, or why it could not be. */
export type LineResult =
  | {
      readonly status: 'audited'
      readonly line: number
      readonly dossier: Dossier
      readonly audit: DossierAudit
      readonly findings: readonly Finding[]
      readonly trace: Trace
    }
  | {
      readonly status: 'unreadable'
      readonly line: number
      readonly problem?: string
      readonly findings: readonly Finding[]
    }

/** Audits one line of NDJSON as of a moment. */
export function auditLine(text: string, line: number, asOf: string): LineResult {
  const json = readJson(text)
  if ('problem' in json) return { status: 'unreadable', line, problem: json.problem, findings: [] }
  const parsed = parseDossier(json.value)
  if (parsed.status === 'invalid') return { status: 'unreadable', line, findings: parsed.findings }
  const outcome = auditDossier(parsed.dossier, { asOf })
  if (outcome.status === 'undetermined') return { status: 'unreadable', line, findings: outcome.findings }
  const { value: audit, findings, trace } = outcome
  return { status: 'audited', line, dossier: parsed.dossier, audit, findings, trace }
}

function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
