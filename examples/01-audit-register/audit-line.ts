import type { Deadline, Finding, Trace } from 'congvu/core'
import { auditDossier, type Dossier, type DossierAudit } from 'congvu/dossier'
import type { Label } from 'congvu/lifecycle'
import {
  auditPetition,
  complaintLifecycle,
  denunciationLifecycle,
  feedbackLifecycle,
  type Petition,
  protectionLifecycle,
  sessionLifecycle,
  visitLifecycle,
} from 'congvu/petitions'
import { parseDossier, parsePetition } from 'congvu/schema'

/** One line of the register: a dossier or a petition, audited, or why it could not be. */
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
      readonly status: 'petition'
      readonly line: number
      readonly kind: Petition['kind']
      readonly code: string
      readonly state: Label
      readonly deadlines: readonly Deadline[]
      readonly findings: readonly Finding[]
    }
  | {
      readonly status: 'unreadable'
      readonly line: number
      readonly problem?: string
      readonly findings: readonly Finding[]
    }

/** Audits one line of NDJSON as of a moment: what has a `kind` is a petition, the rest are dossiers. */
export function auditLine(text: string, line: number, asOf: string): LineResult {
  const json = readJson(text)
  if ('problem' in json) return { status: 'unreadable', line, problem: json.problem, findings: [] }
  const isPetition = typeof json.value === 'object' && json.value !== null && 'kind' in json.value
  return isPetition ? auditPetitionLine(json.value, line, asOf) : auditDossierLine(json.value, line, asOf)
}

function auditDossierLine(value: unknown, line: number, asOf: string): LineResult {
  const parsed = parseDossier(value)
  if (parsed.status === 'invalid') return { status: 'unreadable', line, findings: parsed.findings }
  const outcome = auditDossier(parsed.dossier, { asOf })
  if (outcome.status === 'undetermined') return { status: 'unreadable', line, findings: outcome.findings }
  const { value: audit, findings, trace } = outcome
  return { status: 'audited', line, dossier: parsed.dossier, audit, findings, trace }
}

const states: Readonly<Record<Petition['kind'], Readonly<Record<string, Label>>>> = {
  complaint: complaintLifecycle.states,
  denunciation: denunciationLifecycle.states,
  protection: protectionLifecycle.states,
  feedback: feedbackLifecycle.states,
  reception: sessionLifecycle.states,
  visit: visitLifecycle.states,
}

function auditPetitionLine(value: unknown, line: number, asOf: string): LineResult {
  const parsed = parsePetition(value)
  if (parsed.status === 'invalid') return { status: 'unreadable', line, findings: parsed.findings }
  const outcome = auditPetition(parsed.petition, { asOf })
  if (outcome.status === 'undetermined') return { status: 'unreadable', line, findings: outcome.findings }
  const { kind } = parsed.petition
  const { state, deadlines } = outcome.value
  const code = 'code' in outcome.value ? outcome.value.code : outcome.value.id
  const label = states[kind][state] ?? { vi: state, en: state }
  return { status: 'petition', line, kind, code, state: label, deadlines, findings: outcome.findings }
}

function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
