import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Locale } from '../messages/index'
import { auditRecord } from './audit-record'
import { type Command, readArguments, reasonOf, type Terminal } from './command-line'
import { explainRecord } from './explain-record'
import { type FileRecord, readCsv, readNdjson } from './read-records'
import { render, renderEnd, renderTotals } from './render'
import { showProgress } from './show-progress'
import { countResult, exitCodeOf, noTotals } from './totals'
import { words } from './words'

const help = `congvu audit [FILE] [options]

Audits a register of one-stop dossiers and petitions, one record after another, by the law of each record's days.
FILE: NDJSON (one JSON object a line), or CSV with a line of column names when it ends in .csv. Absent or -: standard input.

  --as-of MOMENT   the moment of the question, with its offset: 2026-11-23T08:00:00+07:00; now, if absent
  --lang vi|en     the language of what is told; vi if absent
  --explain        adds to each date why it is that date
  --json           one JSON object a record instead of text
  --totals         only the totals
  --format NAME    ndjson or csv, whatever the name of the file says
  --time HH:MM     CSV: the time of day of days that have none; without it such a day is told as a fault
  --progress       a progress bar on standard error, also where it is no terminal

CSV columns: code, procedure, name, limit, unit, submitted, accepted, appointment, refused, supplement-requested, items,
reason, supplement-received (complete), supplement-requested-2, supplement-received-2, late-notified, finished, result,
returned, closed; or their Vietnamese names (Mã hồ sơ, Thời hạn, Ngày tiếp nhận, ...). Days as 2024-03-04 or 04/03/2024.

Exit code: 0 nothing found, 1 rules were broken, 2 a line could not be read or an option makes no sense.`

/** Audits a file; a bad record is told with its line, and the rest is still audited. */
export const audit: Command = (args, terminal) => auditWith(args, terminal, { help })

/** How the command is offered: its help, and a sample to be read when no file is named, which always ends with 0. */
export interface Offer {
  readonly help: string
  readonly sample?: URL
}

export async function auditWith(args: readonly string[], terminal: Terminal, offer: Offer): Promise<number> {
  const given = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        lang: { type: 'string', default: 'vi' },
        explain: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        totals: { type: 'boolean', default: false },
        format: { type: 'string' },
        time: { type: 'string' },
        progress: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    offer.help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { values, locale, positionals } = given
  const problem = findBadOption(values.format, values.time, positionals)
  if (problem !== undefined) {
    terminal.refuse(`${problem}\n\n${offer.help}`)
    return 2
  }
  const path = positionals[0] ?? offer.sample
  const asOf = values['as-of'] ?? new Date().toISOString()
  const totals = noTotals()
  const bar = showProgress(path, values.totals, values.progress)
  try {
    const input = inputOf(path, bar.read)
    for await (const record of recordsOf(input, values.format ?? formatOf(path), values.time, locale, terminal)) {
      const result = auditRecord(record, asOf)
      countResult(totals, result)
      bar.count()
      if (values.totals) continue
      if (values.json) terminal.print(JSON.stringify(values.explain ? explainRecord(result, locale) : result))
      else
        terminal.print(
          render(result, { locale, why: values.explain, columnOf: 'columnOf' in record ? record.columnOf : undefined }),
        )
    }
  } catch (error) {
    bar.stop()
    terminal.refuse(reasonOf(error))
    return 2
  }
  bar.stop()
  const exit = exitCodeOf(totals)
  const sample = path === offer.sample && path !== undefined
  if (values.json && values.totals) terminal.print(JSON.stringify(totals))
  if (!values.json) {
    terminal.print(renderTotals(totals, locale))
    terminal.print(renderEnd(exit, sample, locale))
  }
  return sample ? 0 : exit
}

function findBadOption(
  format: string | undefined,
  time: string | undefined,
  positionals: readonly string[],
): string | undefined {
  if (positionals.length > 1) return `one file at a time, not ${positionals.length}: ${positionals.join(' ')}`
  if (format !== undefined && format !== 'ndjson' && format !== 'csv')
    return `--format is ndjson or csv, not '${format}'`
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return `--time is HH:MM, like 08:00, not '${time}'`
  return undefined
}

function inputOf(path: string | URL | undefined, read: (bytes: number) => void): Readable {
  const own = path !== undefined && path !== '-'
  // a file that is none is refused here, before a stream fails where nobody listens
  if (own) statSync(path)
  const input = own ? createReadStream(path) : process.stdin
  input.on('data', (chunk: Buffer | string) => read(chunk.length))
  input.pause()
  return input
}

const formatOf = (path: string | URL | undefined): string => (/\.csv$/i.test(String(path)) ? 'csv' : 'ndjson')

function recordsOf(
  input: Readable,
  format: string,
  time: string | undefined,
  locale: Locale,
  { refuse }: Terminal,
): AsyncGenerator<FileRecord> {
  if (format !== 'csv') return readNdjson(input)
  const onUnknownColumn = (name: string): void => refuse(words[locale].unusedColumn(name))
  return readCsv(input, { onUnknownColumn, ...(time !== undefined && { time }) })
}
