import type { Deadline, Finding, Trace } from '../core/index'
import { auditDossier, type Dossier, type DossierAudit } from '../dossier/index'
import type { Label } from '../lifecycle/index'
import {
  auditPetition,
  complaintLifecycle,
  denunciationLifecycle,
  feedbackLifecycle,
  type Petition,
  protectionLifecycle,
  sessionLifecycle,
  visitLifecycle,
} from '../petitions/index'
import { parseDossier, parsePetition } from '../schema/index'
import type { FileRecord } from './read-records'

/** A deadline of a petition with its name in the lifecycle. */
export type NamedDeadline = Deadline & { readonly name: Label }

/** One record of a register: a dossier or a petition, audited, or why it could not be. */
export type RecordResult =
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
      readonly deadlines: readonly NamedDeadline[]
      readonly findings: readonly Finding[]
    }
  | {
      readonly status: 'unreadable'
      readonly line: number
      readonly problem?: string
      readonly findings: readonly Finding[]
    }

/** Audits one record of a file as of a moment: what has a `kind` is a petition, the rest are dossiers. */
export function auditRecord(record: FileRecord, asOf: string): RecordResult {
  const { line } = record
  if ('problem' in record) return { status: 'unreadable', line, problem: record.problem, findings: [] }
  const { value } = record
  const isPetition = typeof value === 'object' && value !== null && 'kind' in value
  return isPetition ? auditPetitionRecord(value, line, asOf) : auditDossierRecord(value, line, asOf)
}

function auditDossierRecord(value: unknown, line: number, asOf: string): RecordResult {
  const parsed = parseDossier(value)
  if (parsed.status === 'invalid') return { status: 'unreadable', line, findings: parsed.findings }
  const outcome = auditDossier(parsed.dossier, { asOf })
  if (outcome.status === 'undetermined') return { status: 'unreadable', line, findings: outcome.findings }
  const { value: audit, findings, trace } = outcome
  return { status: 'audited', line, dossier: parsed.dossier, audit, findings, trace }
}

/** What a lifecycle calls its states and its clocks. */
interface Names {
  readonly states: Readonly<Record<string, Label>>
  readonly clocks: readonly { readonly id: string; readonly label: Label }[]
}

const lifecycles: Readonly<Record<Petition['kind'], Names>> = {
  complaint: complaintLifecycle,
  denunciation: denunciationLifecycle,
  protection: protectionLifecycle,
  feedback: feedbackLifecycle,
  reception: sessionLifecycle,
  visit: visitLifecycle,
}

function auditPetitionRecord(value: unknown, line: number, asOf: string): RecordResult {
  const parsed = parsePetition(value)
  if (parsed.status === 'invalid') return { status: 'unreadable', line, findings: parsed.findings }
  const outcome = auditPetition(parsed.petition, { asOf })
  if (outcome.status === 'undetermined') return { status: 'unreadable', line, findings: outcome.findings }
  const { kind } = parsed.petition
  const { state, deadlines } = outcome.value
  const { states, clocks } = lifecycles[kind]
  const code = 'code' in outcome.value ? outcome.value.code : outcome.value.id
  return {
    status: 'petition',
    line,
    kind,
    code,
    state: states[state] ?? { vi: state, en: state },
    deadlines: deadlines.map((one) => {
      const name = clocks.find(({ id }) => id === one.id)?.label ?? { vi: one.id, en: one.id }
      return { ...one, name }
    }),
    findings: outcome.findings,
  }
}
