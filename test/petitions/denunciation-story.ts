import type { ContextAt } from '../../src/calendar/context'
import type { Basis } from '../../src/core/citation'
import type { Finding } from '../../src/core/finding'
import {
  auditDenunciation,
  type DenunciationAudit,
  type DenunciationContent,
  type DenunciationEvent,
  type DenunciationRecord,
} from '../../src/petitions/index'

/** A moment in Viet Nam: a day, and 08:30 unless told otherwise. */
export const at = (day: string, time = '08:30'): string => `${day}T${time}:00+07:00`

export const caseOf = (
  events: readonly DenunciationEvent[],
  facts: Partial<DenunciationContent> = {},
): DenunciationRecord => ({
  code: 'TC-2026-0007',
  kind: 'public-duty',
  competent: true,
  denouncers: ['NTC-2026-0007'],
  ...facts,
  events,
})

/** Received Monday 2 March 2026, accepted Wednesday 11 March, verification assigned the day after. */
export const started: readonly DenunciationEvent[] = [
  { type: 'received', at: at('2026-03-02'), channel: 'petition', from: 'denouncer' },
  { type: 'accepted', at: at('2026-03-11'), limitDays: 30 },
  { type: 'acceptance-notified', at: at('2026-03-12'), to: ['denouncer', 'denounced'] },
  { type: 'verification-assigned', at: at('2026-03-12', '10:00'), written: true, impartial: true },
]

/** The audit of a case that can be audited. */
export function auditOf(
  record: DenunciationRecord,
  asOf: string,
  context: Omit<ContextAt, 'asOf'> = {},
): DenunciationAudit & { readonly findings: readonly Finding[] } {
  const outcome = auditDenunciation(record, { ...context, asOf })
  if (outcome.status !== 'decided') throw new Error('undetermined')
  return { ...outcome.value, findings: outcome.findings }
}

export const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)

/** Citations in short: `25/2018/QH14 24.1`. */
export const shorten = (basis: Basis | undefined): readonly string[] | undefined =>
  basis?.map(({ document, article, clause, point }) => {
    const number = typeof document === 'string' ? document.slice(0, document.lastIndexOf('@')) : document.number
    return [number, [article, clause, point].filter(Boolean).join('.')].filter(Boolean).join(' ')
  })

/** The citations of the first finding with a code. */
export const basisOf = (findings: readonly Finding[], code: string): readonly string[] | undefined =>
  shorten(findings.find((found) => found.code === code)?.basis)
