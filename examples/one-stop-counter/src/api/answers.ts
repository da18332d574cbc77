import * as z from 'zod'

const moment = z.string().meta({ examples: ['2026-11-23T08:30:00+07:00'] })
const day = z.string().meta({ examples: ['2026-11-27'] })
const citations = z.array(z.string()).meta({ examples: [['khoản 5 Điều 19 Nghị định 118/2025/NĐ-CP ngày 09/06/2025']] })

const reason = z
  .object({
    code: z.string(),
    severity: z.enum(['violation', 'warning', 'notice']),
    text: z.string(),
    citations,
    path: z.array(z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Reason', title: 'Lý do, kèm điều khoản' })

const deadline = z
  .object({
    id: z.string(),
    name: z.string(),
    holder: z.string(),
    start: z.string(),
    due: day,
    status: z.enum(['running', 'paused', 'met', 'met-late', 'overdue', 'void']),
    remaining: z.number(),
    provisional: z.boolean(),
    citations,
    why: z.array(z.object({ text: z.string(), citations })),
  })
  .meta({ id: 'Deadline', title: 'Thời hạn, kèm lập luận' })

const step = z.object({ type: z.string(), name: z.string() })

export const caseAnswer = z
  .object({
    kind: z.enum(['dossier', 'feedback', 'denunciation']),
    code: z.string(),
    version: z.int(),
    state: z.string(),
    stateName: z.string(),
    final: z.boolean(),
    facts: z.record(z.string(), z.unknown()),
    events: z.array(
      z.object({
        type: z.string(),
        name: z.string(),
        at: moment,
        actor: z.string(),
        details: z.record(z.string(), z.unknown()),
      }),
    ),
    due: day.optional(),
    appointment: moment.optional(),
    reappointed: day.optional(),
    lateNoticeBy: day.optional(),
    timeliness: z.string().optional(),
    deadlines: z.array(deadline),
    steps: z.array(step),
    forbidden: z.array(step.extend({ reasons: z.array(reason) })),
    findings: z.array(reason),
  })
  .meta({ id: 'Case', title: 'Vụ việc' })

export const caseList = z
  .object({
    cases: z.array(caseAnswer.omit({ forbidden: true }).meta({ id: 'ListedCase', title: 'Vụ việc trong danh sách' })),
  })
  .meta({ id: 'CaseList', title: 'Danh sách vụ việc' })

export const problem = z
  .object({
    title: z.string(),
    status: z.int(),
    reasons: z.array(reason),
    /** The case as it stands now, when it changed meanwhile. */
    fresh: caseAnswer.optional(),
  })
  .meta({ id: 'Problem', title: 'Từ chối, kèm lý do và điều khoản' })

export const statusAnswer = z
  .object({
    kind: z.enum(['dossier', 'feedback']),
    code: z.string(),
    procedure: z.string().optional(),
    state: z.string(),
    stateName: z.string(),
    final: z.boolean(),
    due: day.optional(),
    appointment: moment.optional(),
    reappointed: day.optional(),
    timeline: z.array(z.object({ type: z.string(), name: z.string(), at: moment })),
    deadlines: z.array(
      z.object({ id: z.string(), name: z.string(), holder: z.string(), due: day, status: z.string() }),
    ),
    said: z.array(z.object({ type: z.string(), name: z.string(), at: moment, text: z.string() })),
    own: z
      .object({
        applicant: z.string(),
        requests: z.array(z.object({ at: moment, items: z.array(z.string()), reason: z.string().optional() })),
        apologies: z.array(z.object({ at: moment, reason: z.string().optional(), newDate: day.optional() })),
      })
      .optional(),
  })
  .meta({ id: 'Status', title: 'Tình trạng' })

export const codeAnswer = z.object({ code: z.string() }).meta({ id: 'Code', title: 'Mã để tra cứu' })

export const procedureList = z
  .object({
    procedures: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        name: z.string(),
        sector: z.string(),
        limit: z.string(),
        fee: z.string(),
        components: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ProcedureList', title: 'Danh mục thủ tục' })

export const identityAnswer = z
  .object({
    identities: z.array(
      z.object({
        reference: z.string(),
        name: z.string(),
        address: z.string().optional(),
        contacts: z.array(z.string()).optional(),
        identityNumbers: z.array(z.string()).optional(),
        otherMarks: z.array(z.string()).optional(),
      }),
    ),
  })
  .meta({ id: 'Identity', title: 'Danh tính người tố cáo' })

export const reportAnswer = z
  .object({
    month: z.string(),
    form: z.string(),
    from: day,
    to: day,
    table: z.array(z.array(z.string())),
    rates: z.array(
      z.object({ name: z.string(), numerator: z.number(), denominator: z.number(), percent: z.number().optional() }),
    ),
    notAccepted: z.int(),
    citations,
    findings: z.array(reason),
  })
  .meta({ id: 'Report', title: 'Báo cáo tháng' })

export const auditAnswer = z
  .object({
    entries: z.array(
      z.object({
        number: z.int(),
        at: moment,
        actor: z.string(),
        role: z.string(),
        action: z.string(),
        subject: z.string(),
        outcome: z.enum(['done', 'refused']),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'AuditLog', title: 'Nhật ký' })

export const sessionAnswer = z
  .object({ id: z.string(), name: z.string(), role: z.string() })
  .meta({ id: 'Session', title: 'Người đang làm việc' })

export type Reason = z.infer<typeof reason>
export type CaseAnswer = z.infer<typeof caseAnswer>
export type ListedCase = Omit<CaseAnswer, 'forbidden'>
export type StatusAnswer = z.infer<typeof statusAnswer>
export type ProblemAnswer = z.infer<typeof problem>
export type ReportAnswer = z.infer<typeof reportAnswer>
export type AuditAnswer = z.infer<typeof auditAnswer>
