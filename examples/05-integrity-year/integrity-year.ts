import { readFileSync } from 'node:fs'
import type { Finding, IsoDate } from 'congvu/core'
import { describe } from 'congvu/messages'
import { isPlanActor, listDuties } from 'congvu/plan'
import { findUnit } from 'congvu/units'
import { type Command, readArguments, reasonOf } from '../command-line'
import { readYear } from './read-year'
import { type Question, type Section, sections, type Told } from './sections'

const help = `npx tsx examples/05-integrity-year/main.ts [year.json] [--unit so-tu-phap] [--year 2024] [--as-of <moment>]

Tells one unit's year under plan 17/KH-UBND in Vietnamese: what was due, what the evidence shows, what is missing.
Without a path: invented evidence. --as-of: the moment of the question; 6 January of the next year by default.
Exit code with a file of your own: 0 nothing broken, 1 rules were broken, 2 something could not be read. The invented
evidence breaks rules on purpose and ends with 0.`

const severities = { violation: 'VI PHẠM', warning: 'CẢNH BÁO', notice: 'lưu ý' } as const

/** Báo cáo một năm của đơn vị. */
export const integrityYear: Command = (args, terminal) => {
  const given = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        unit: { type: 'string', default: 'so-tu-phap' },
        year: { type: 'string', default: '2024' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    },
    help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { unit, year } = given.values
  const [path] = given.positionals
  const file = readFile(path ?? new URL('./year.json', import.meta.url))
  if ('problem' in file) {
    terminal.refuse(file.problem)
    return 2
  }
  if (!/^\d{4}$/.test(year) || !isPlanActor(unit)) {
    terminal.refuse(`Không dùng được: --year ${year}, --unit ${unit} (đơn vị có tên trong Kế hoạch).`)
    return 2
  }
  const asOf = given.values['as-of'] ?? `${Number(year) + 1}-01-06T08:00:00+07:00`
  const question: Question = { unit, year: Number(year), asOf }
  const { evidence, wrong } = readYear(file.input)
  const parts = sections.map((section) => ({ section, told: section.tell(evidence, question) }))
  const findings = [...wrong, ...parts.flatMap(({ told }) => told?.findings ?? [])]

  terminal.print(
    `${findUnit(unit, asOf.slice(0, 10) as IsoDate)?.name ?? unit} — thực hiện Kế hoạch số 17/KH-UBND, năm ${year}`,
  )
  terminal.print(`Tính đến ${asOf.slice(0, 10).split('-').reverse().join('/')}\n`)
  for (const found of wrong) terminal.print(`KHÔNG ĐỌC ĐƯỢC ${lineOf(found)}`)
  for (const { section, told } of parts) terminal.print(renderSection(section, told))
  terminal.print(renderGaps(parts, question))
  const count = (severity: Finding['severity']) => findings.filter((found) => found.severity === severity).length
  terminal.print(`Tổng hợp: ${count('violation')} vi phạm, ${count('warning')} cảnh báo, ${count('notice')} lưu ý.`)
  if (path === undefined) return 0
  if (wrong.length > 0) return 2
  return count('violation') > 0 ? 1 : 0
}

function renderSection({ clauses, title }: Section, told: Told | undefined): string {
  const heading = `${clauses.join(', ')} — ${title}`
  if (told === undefined) return `${heading}\n  Chưa có chứng cứ.\n`
  const overdue = (told.deadlines ?? []).filter(({ status }) => status === 'overdue' || status === 'met-late')
  return [
    heading,
    ...told.lines.map((line) => `  ${line}`),
    ...(overdue.length > 0 ? [`  ${overdue.length} thời hạn bị trễ hoặc quá hạn`] : []),
    ...told.findings.map((found) => `  ${severities[found.severity]}: ${lineOf(found)}`),
    '',
  ].join('\n')
}

/** Duties that bind the unit and that no part with evidence answers to. */
function renderGaps(
  parts: readonly { readonly section: Section; readonly told: Told | undefined }[],
  { unit }: Question,
): string {
  const shown = new Set(parts.flatMap(({ section, told }) => (told === undefined ? [] : section.clauses)))
  const duties = isPlanActor(unit) ? listDuties({ unit }) : []
  const open = duties.filter(({ clause }) => !shown.has(clause))
  return [
    `Nhiệm vụ chưa có chứng cứ trong báo cáo này: ${open.length} trên ${duties.length}`,
    ...open.map(
      ({ id, vi, canBeViolated, evidence }) =>
        `  ${id}${canBeViolated ? '' : ' (định hướng)'}: ${vi}. Cần: ${evidence.vi}`,
    ),
    '',
  ].join('\n')
}

function lineOf(found: Finding): string {
  const { text, citations, path } = describe(found, 'vi')
  return `${text}${path === '' ? '' : ` [${path}]`} (${citations.join('; ')})`
}

function readFile(
  path: string | URL,
): { readonly input: Readonly<Record<string, unknown>> } | { readonly problem: string } {
  try {
    const input: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return { input: { ...input } }
    return { problem: 'Tệp phải là một đối tượng JSON.' }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}
