import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toIcs } from 'congvu/interop/ics'
import type { Locale } from 'congvu/messages'
import { scheduleDuties } from 'congvu/plan'
import { readSubmissions } from './read-submissions'
import { renderDuties, renderFindings, renderTable } from './render'
import { tabulate } from './tabulate'

const help = `npx tsx examples/02-duty-calendar/main.ts [options]

  --unit so-giao-thong-van-tai   whose duties (unit id)
  --year 2024                    which year
  --as-of <moment>               the moment of the question; 13 November of the year by default
  --submissions <path>           JSON list of { unit, duty, at, year? }; an invented sample by default
  --ics <path>                   where to write the calendar; standard output by default
  --lang vi|en

Prints the duties of a unit in a year, says which units are late or missing, and writes an iCalendar file.
Exit code with --submissions: 0 nothing found, 1 somebody is late or missing, 2 something could not be read.`

const { values } = parseArgs({
  options: {
    unit: { type: 'string', default: 'so-giao-thong-van-tai' },
    year: { type: 'string', default: '2024' },
    'as-of': { type: 'string' },
    submissions: { type: 'string' },
    ics: { type: 'string' },
    lang: { type: 'string', default: 'vi' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else process.exitCode = run()

function run(): number {
  const locale: Locale = values.lang === 'en' ? 'en' : 'vi'
  const year = /^\d{4}$/.test(values.year) ? Number(values.year) : undefined
  const read = readSubmissions(readText(values.submissions))
  if (year === undefined || 'problem' in read) {
    console.error(year === undefined ? `not a year: ${values.year}` : 'problem' in read ? read.problem : '')
    return 2
  }
  const asOf = values['as-of'] ?? `${year}-11-13T08:00:00+07:00`
  const { submissions } = read
  const own = scheduleDuties({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    units: [values.unit],
    submissions: submissions.filter(({ unit }) => unit === values.unit),
    asOf,
  })
  const table = tabulate(submissions, year, asOf)
  if (own.status === 'undetermined' || table.status === 'undetermined') {
    console.error(renderFindings([...own.findings, ...table.findings], locale).join('\n'))
    return 2
  }
  console.log(renderDuties(own.value, own.findings, values.unit, year, locale))
  console.log(renderTable(table, asOf, locale))
  const calendar = toIcs(own.value.deadlines, { locale })
  if (values.ics === undefined) console.log(calendar)
  else writeFileSync(values.ics, calendar)
  if (values.submissions === undefined) return 0
  const found = [...own.findings, ...table.findings]
  if (found.some(({ code }) => code.startsWith('calendar.') || code.endsWith('-unknown'))) return 2
  return found.some(({ severity }) => severity === 'violation') ? 1 : 0
}

function readText(path: string | undefined): string {
  return readFileSync(path ?? new URL('./submissions.json', import.meta.url), 'utf8')
}
