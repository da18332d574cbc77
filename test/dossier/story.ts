import type { ContextAt } from '../../src/calendar/context'
import type { Finding } from '../../src/core/finding'
import {
  auditDossier,
  type Dossier,
  type DossierAudit,
  type DossierEvent,
  type LateNotice,
  type ProcedureLimit,
  type SupplementRequest,
} from '../../src/dossier/index'

/** A moment in Viet Nam: a day, and 08:30 unless told otherwise. */
export const at = (day: string, time = '08:30'): string => `${day}T${time}:00+07:00`

export const tenDays: ProcedureLimit = { amount: 10, unit: 'working-day' }

export const dossierOf = (events: readonly DossierEvent[], limit: ProcedureLimit | undefined = tenDays): Dossier => ({
  code: 'H13.11-240304-0001',
  procedure: limit === undefined ? {} : { limit },
  events,
})

export const accepted = (day: string, time?: string): DossierEvent => ({ type: 'accepted', at: at(day, time) })

/** A request that keeps its form: written, through the one-stop unit, with reason and a paper of the list. */
export const request = (day: string, changes: Partial<SupplementRequest> = {}): SupplementRequest => ({
  type: 'supplement-requested',
  at: at(day),
  items: [{ name: 'Bản vẽ', published: true }],
  reason: 'Thiếu bản vẽ',
  written: true,
  through: 'one-stop',
  ...changes,
})

export const received = (day: string, complete = true): DossierEvent => ({
  type: 'supplement-received',
  at: at(day),
  complete,
})

export const finished = (day: string, time?: string): DossierEvent => ({
  type: 'finished',
  at: at(day, time),
  result: 'granted',
})

export const lateNotice = (day: string, changes: Partial<LateNotice> = {}): LateNotice => ({
  type: 'late-notified',
  at: at(day),
  newDate: '2024-03-25',
  reason: 'Chờ ý kiến',
  apology: true,
  ...changes,
})

/** The audit of a dossier that can be audited. */
export function auditOf(
  dossier: Dossier,
  asOf: string,
  context: Omit<ContextAt, 'asOf'> = {},
): DossierAudit & { readonly findings: readonly Finding[]; readonly steps: readonly string[] } {
  const outcome = auditDossier(dossier, { ...context, asOf })
  if (outcome.status !== 'decided') throw new Error('undetermined')
  return { ...outcome.value, findings: outcome.findings, steps: outcome.trace.steps.map(({ step }) => step) }
}

export const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)

/** Citations in short: `61/2018/NĐ-CP 19.4`. */
export const basisOf = (findings: readonly Finding[], code: string): readonly string[] | undefined =>
  findings
    .find((found) => found.code === code)
    ?.basis.map(({ document, article, clause, point }) => {
      const number = typeof document === 'string' ? document.slice(0, document.lastIndexOf('@')) : document.number
      return [number, [article, clause, point].filter(Boolean).join('.')].filter(Boolean).join(' ')
    })
