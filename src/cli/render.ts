import type { Finding, Trace } from '../core/index'
import { dossierLifecycle, type Timeliness } from '../dossier/index'
import { describe, explain, type Locale } from '../messages/index'
import type { RecordResult } from './audit-record'
import type { CsvDossier } from './csv-dossier'
import type { Totals } from './totals'
import { words } from './words'

/** How records are told: in which language, whether with each step of their dates, and in which column a place stands. */
export interface Telling {
  readonly locale: Locale
  readonly why: boolean
  readonly columnOf?: CsvDossier['columnOf'] | undefined
}

/** One record of the register as text. */
export function render(result: RecordResult, telling: Telling): string {
  const { locale, why, columnOf } = telling
  const text = words[locale]
  if (result.status === 'unreadable') {
    return [
      `${text.line} ${result.line}: ${text.unreadable}`,
      ...(result.problem === undefined ? [] : [`  ${text.notJson}: ${result.problem}`]),
      ...renderFindings(result.findings, telling),
      ...(columnOf !== undefined && result.findings.some(isBareDay) ? [`  ${text.bareDay}`] : []),
    ].join('\n')
  }
  if (result.status === 'petition') return renderPetition(result, telling)
  const { audit, dossier, trace } = result
  const state = dossierLifecycle.states[audit.state][locale]
  const regime = audit.regime === undefined ? '' : ` (${text.regime} ${audit.regime}/NĐ-CP)`
  const steps = audit.due === undefined ? [] : sentences(trace, locale)
  return [
    `${text.line} ${result.line}: ${[audit.code, dossier.procedure.name].filter(Boolean).join('  ')}`,
    `  ${text.state}: ${state}${regime} — ${text.timeliness[audit.timeliness]}`,
    ...steps.slice(-1).map((due) => `  ${due}`),
    ...(audit.due === undefined || !why ? [] : [`  ${text.why}: ${reasons(steps)}`]),
    ...renderFindings(result.findings, telling),
  ].join('\n')
}

function renderPetition(result: Extract<RecordResult, { status: 'petition' }>, telling: Telling): string {
  const { locale, why } = telling
  const text = words[locale]
  return [
    `${text.line} ${result.line}: ${result.code}  ${text.kinds[result.kind]}`,
    `  ${text.state}: ${result.state[locale]}`,
    ...result.deadlines.flatMap(({ name, due, status, trace }) => {
      const steps = sentences(trace, locale)
      return [
        `  [${text.status[status]}] ${name[locale]} — ${steps.at(-1) ?? due}`,
        ...(why ? [`    ${text.why}: ${reasons(steps)}`] : []),
      ]
    }),
    ...renderFindings(result.findings, telling),
  ].join('\n')
}

function sentences(trace: Trace, locale: Locale): readonly string[] {
  return explain(trace, locale).map(({ text }) => text)
}

/** Every sentence but the last, which tells the date itself. */
function reasons(steps: readonly string[]): string {
  return steps.slice(0, -1).join(' ')
}

/** A moment that is a day only: a CSV file may be read with `--time`. */
function isBareDay({ path = [], params }: Finding): boolean {
  const { given } = params as { readonly given?: unknown }
  return path.at(-1) === 'at' && /^"\d{4}-\d{2}-\d{2}"$/.test(String(given))
}

function renderFindings(findings: readonly Finding[], { locale, columnOf }: Telling): readonly string[] {
  return findings.map((finding) => {
    const { text, citations, path } = describe(finding, locale)
    const column = columnOf?.(finding.path ?? []) ?? path
    const place = column === '' ? '' : ` [${column}]`
    return `  ${words[locale].severity[finding.severity]}${place} ${text} (${citations.join('; ')})`
  })
}

/** The totals of a register as text. */
export function renderTotals({ dossiers, petitions, unreadable, broken, timeliness }: Totals, locale: Locale): string {
  const text = words[locale]
  const classes = (Object.keys(text.timeliness) as Timeliness[])
    .flatMap((name) => (timeliness[name] === undefined ? [] : [`${text.timeliness[name]} ${timeliness[name]}`]))
    .join(' · ')
  const counts = text.counts(dossiers, petitions, unreadable, broken)
  return ['', `${text.totals}: ${counts}`, ...(classes === '' ? [] : [`  ${classes}`])].join('\n')
}

/** How the command ends, in words; the sample says that it ends with 0 whatever was found. */
export function renderEnd(exit: 0 | 1 | 2, isSample: boolean, locale: Locale): string {
  const { end, exit: name, sample } = words[locale]
  return `${isSample ? sample : `${name}:`} ${exit} (${end[exit]}).`
}
