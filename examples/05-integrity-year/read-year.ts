import type { Finding } from 'congvu/core'
import type { JobPosition } from 'congvu/review'
import {
  parseConductCheck,
  parseContactNotice,
  parseCorruptionRisk,
  parseDeclarer,
  parseDialogues,
  parseDisclosure,
  parseDissemination,
  parseEvaluation,
  parseFoundViolation,
  parseInspectionPlan,
  parseLegalDocumentFinding,
  parseMediaItems,
  parseReceptionNotice,
  parseRotationPosts,
  parseSupervisionRequests,
  parseSurveyWave,
  parseUnitPlan,
  parseUnitReport,
} from 'congvu/schema'

/** What a parse function gives: the value under its own name, or findings. */
type Parsed = { readonly status: 'valid' | 'invalid'; readonly findings: readonly Finding[] }

/** The value that a parse function found, with what was wrong, its place in the file put before each path. */
function take<Value>(parsed: Parsed, pick: () => Value, place: readonly (string | number)[], wrong: Finding[]) {
  if (parsed.status === 'valid') return pick()
  wrong.push(...parsed.findings.map((found) => ({ ...found, path: [...place, ...(found.path ?? [])] })))
  return undefined
}

/** Chứng cứ của một năm — what a unit has to show for a year; what it does not give is left out. */
export type YearEvidence = ReturnType<typeof readYear>['evidence']

/** Reads the file of a year part by part: a part that cannot be used is told with its path, the others stand. */
export function readYear(input: Readonly<Record<string, unknown>>) {
  const wrong: Finding[] = []
  const one = <P extends Parsed, Value>(
    name: string,
    parse: (given: unknown) => P,
    pick: (parsed: P) => Value | undefined,
  ) => {
    if (input[name] === undefined) return undefined
    const parsed = parse(input[name])
    return take(parsed, () => pick(parsed), [name], wrong)
  }
  const each = <P extends Parsed, Value>(
    name: string,
    parse: (given: unknown) => P,
    pick: (parsed: P) => Value | undefined,
  ) => {
    const rows = input[name]
    if (!Array.isArray(rows)) return undefined
    return rows.flatMap((row: unknown, index) => {
      const parsed = parse(row)
      const value = take(parsed, () => pick(parsed), [name, index], wrong)
      return value === undefined ? [] : [value]
    })
  }
  const evidence = {
    unitPlan: one('unitPlan', parseUnitPlan, (parsed) => (parsed.status === 'valid' ? parsed.unitPlan : undefined)),
    unitReport: one('unitReport', parseUnitReport, (parsed) =>
      parsed.status === 'valid' ? parsed.unitReport : undefined,
    ),
    dissemination: one('dissemination', parseDissemination, (parsed) =>
      parsed.status === 'valid' ? parsed.dissemination : undefined,
    ),
    media: one('media', parseMediaItems, (parsed) => (parsed.status === 'valid' ? parsed.items : undefined)),
    legalDocuments: each('legalDocuments', parseLegalDocumentFinding, (parsed) =>
      parsed.status === 'valid' ? parsed.entry : undefined,
    ),
    positions: input['positions'] as readonly JobPosition[] | undefined,
    risks: each('risks', parseCorruptionRisk, (parsed) => (parsed.status === 'valid' ? parsed.entry : undefined)),
    dialogues: one('dialogues', parseDialogues, (parsed) => (parsed.status === 'valid' ? parsed.dialogues : undefined)),
    receptionNotice: one('receptionNotice', parseReceptionNotice, (parsed) =>
      parsed.status === 'valid' ? parsed.notice : undefined,
    ),
    surveys: each('surveys', parseSurveyWave, (parsed) => (parsed.status === 'valid' ? parsed.wave : undefined)),
    conductChecks: each('conductChecks', parseConductCheck, (parsed) =>
      parsed.status === 'valid' ? parsed.check : undefined,
    ),
    contactNotice: one('contactNotice', parseContactNotice, (parsed) =>
      parsed.status === 'valid' ? parsed.notice : undefined,
    ),
    disclosure: one('disclosure', parseDisclosure, (parsed) =>
      parsed.status === 'valid' ? parsed.disclosure : undefined,
    ),
    inspectionPlans: one('inspectionPlans', parseInspectionPlan, (parsed) =>
      parsed.status === 'valid' ? parsed.plans : undefined,
    ),
    declarers: each('declarers', parseDeclarer, (parsed) => (parsed.status === 'valid' ? parsed.declarer : undefined)),
    rotationPosts: one('rotationPosts', parseRotationPosts, (parsed) =>
      parsed.status === 'valid' ? parsed.posts : undefined,
    ),
    violations: each('violations', parseFoundViolation, (parsed) =>
      parsed.status === 'valid' ? parsed.violation : undefined,
    ),
    evaluation: one('evaluation', parseEvaluation, (parsed) =>
      parsed.status === 'valid' ? parsed.evaluation : undefined,
    ),
    supervisionRequests: one('supervisionRequests', parseSupervisionRequests, (parsed) =>
      parsed.status === 'valid' ? parsed.requests : undefined,
    ),
  }
  return { evidence, wrong }
}
