import { readFileSync, writeFileSync } from 'node:fs'
import { toIcs } from 'congvu/interop/ics'
import { scheduleDuties } from 'congvu/plan'
import { type Command, readArguments, reasonOf } from '../command-line'
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
Exit code with --submissions: 0 nothing found, 1 somebody is late or missing, 2 something could not be read.
Exit code 2 also for an option that makes no sense. The invented sample has units that are late and always ends with 0.`

/** Prints the duties of a unit and who is late, and writes the calendar. */
export const dutyCalendar: Command = (args, terminal) => {
  const given = readArguments(
    {
      args,
      options: {
        unit: { type: 'string', default: 'so-giao-thong-van-tai' },
        year: { type: 'string', default: '2024' },
        'as-of': { type: 'string' },
        submissions: { type: 'string' },
        ics: { type: 'string' },
        lang: { type: 'string', default: 'vi' },
        help: { type: 'boolean', default: false },
      },
    },
    help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { values, locale } = given
  const year = /^\d{4}$/.test(values.year) ? Number(values.year) : undefined
  if (year === undefined) {
    terminal.refuse(`--year is a year like 2024, not '${values.year}'`)
    return 2
  }
  const read = readText(values.submissions)
  if ('problem' in read) {
    terminal.refuse(read.problem)
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
    terminal.refuse(renderFindings([...own.findings, ...table.findings], locale).join('\n'))
    return 2
  }
  terminal.print(renderDuties(own.value, own.findings, values.unit, year, locale))
  terminal.print(renderTable(table, asOf, locale))
  const calendar = toIcs(own.value.deadlines, { locale })
  if (values.ics === undefined) terminal.print(calendar)
  else writeFileSync(values.ics, calendar)
  const found = [...own.findings, ...table.findings]
  if (found.some(({ code }) => code.startsWith('calendar.') || code.endsWith('-unknown'))) return 2
  if (values.submissions === undefined) return 0
  return found.some(({ severity }) => severity === 'violation') ? 1 : 0
}

function readText(path: string | undefined): ReturnType<typeof readSubmissions> {
  try {
    return readSubmissions(readFileSync(path ?? new URL('./submissions.json', import.meta.url), 'utf8'))
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}
