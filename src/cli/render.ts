import type { Finding, Trace } from '../core/index'
import { dossierLifecycle, type Timeliness } from '../dossier/index'
import { describe, explain, type Locale } from '../messages/index'
import type { RecordResult } from './audit-record'
import type { Totals } from './totals'
import { words } from './words'

/** One record of the register as text; `why` adds each step of its date. */
export function render(result: RecordResult, locale: Locale, why: boolean): string {
  const text = words[locale]
  if (result.status === 'unreadable') {
    const lines = result.problem === undefined ? [] : [`  ${text.notJson}: ${result.problem}`]
    return [
      `${text.line} ${result.line}: ${text.unreadable}`,
      ...lines,
      ...renderFindings(result.findings, locale),
    ].join('\n')
  }
  if (result.status === 'petition') return renderPetition(result, locale, why)
  const { audit, dossier, trace } = result
  const state = dossierLifecycle.states[audit.state][locale]
  const regime = audit.regime === undefined ? '' : ` (${text.regime} ${audit.regime}/NĐ-CP)`
  const steps = audit.due === undefined ? [] : sentences(trace, locale)
  return [
    `${text.line} ${result.line}: ${audit.code}  ${dossier.procedure.name ?? ''}`,
    `  ${text.state}: ${state}${regime} — ${text.timeliness[audit.timeliness]}`,
    ...(audit.due === undefined ? [] : [`  ${text.due}: ${steps.at(-1) ?? ''}`]),
    ...(audit.due === undefined || !why ? [] : [`  ${text.why}: ${reasons(steps)}`]),
    ...renderFindings(result.findings, locale),
  ].join('\n')
}

function renderPetition(result: Extract<RecordResult, { status: 'petition' }>, locale: Locale, why: boolean): string {
  const text = words[locale]
  return [
    `${text.line} ${result.line}: ${result.code}  ${text.kinds[result.kind]}`,
    `  ${text.state}: ${result.state[locale]}`,
    ...result.deadlines.flatMap(({ id, due, status, trace }) => [
      `  [${text.status[status]}] ${id}: ${due}`,
      ...(why ? [`    ${text.why}: ${reasons(sentences(trace, locale))}`] : []),
    ]),
    ...renderFindings(result.findings, locale),
  ].join('\n')
}

function sentences(trace: Trace, locale: Locale): readonly string[] {
  return explain(trace, locale).map(({ text }) => text)
}

/** Every sentence but the last, which tells the date itself. */
function reasons(steps: readonly string[]): string {
  return steps.slice(0, -1).join(' ')
}

function renderFindings(findings: readonly Finding[], locale: Locale): readonly string[] {
  return findings.map((finding) => {
    const { text, citations, path } = describe(finding, locale)
    const place = path === '' ? '' : ` [${path}]`
    return `  ${words[locale].severity[finding.severity]}${place} ${text} (${citations.join('; ')})`
  })
}

/** The totals of a register as text. */
export function renderTotals({ dossiers, petitions, unreadable, broken, timeliness }: Totals, locale: Locale): string {
  const text = words[locale]
  const classes = (Object.keys(text.timeliness) as Timeliness[])
    .flatMap((name) => (timeliness[name] === undefined ? [] : [`${text.timeliness[name]} ${timeliness[name]}`]))
    .join(' · ')
  const counts = `${dossiers} ${text.read}; ${petitions} ${text.petitions}; ${unreadable} ${text.unread}; ${broken} ${text.broken}`
  return ['', `${text.totals}: ${counts}`, ...(classes === '' ? [] : [`  ${classes}`])].join('\n')
}

/** How the command ends, in words; the sample says that it ends with 0 whatever was found. */
export function renderEnd(exit: 0 | 1 | 2, isSample: boolean, locale: Locale): string {
  const { end, exit: name, sample } = words[locale]
  return `${isSample ? sample : `${name}:`} ${exit} (${end[exit]}).`
}
