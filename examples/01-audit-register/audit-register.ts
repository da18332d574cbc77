import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, readArguments, reasonOf } from '../command-line'
import { auditLine, type LineResult } from './audit-line'
import { render, renderEnd, renderTotals } from './render'

const help = `npm start -- [register.ndjson] [--as-of 2026-11-23T08:00:00+07:00] [--lang vi|en] [--json]

Audits a register of one-stop dossiers and petitions, one JSON object a line.
Exit code with a register of your own: 0 nothing found, 1 rules were broken, 2 a line could not be read.
Without a path: the sample register. It holds broken rules and unreadable lines on purpose and always ends with 0.
Exit code 2 also for an option that makes no sense.`

/** Audits a register line by line; a bad line is told and the rest is still audited. */
export const auditRegister: Command = async (args, terminal) => {
  const given = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string', default: '2026-11-23T08:00:00+07:00' },
        lang: { type: 'string', default: 'vi' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { values, locale, positionals } = given
  const [path] = positionals
  const results: LineResult[] = []
  try {
    for await (const [text, number] of linesOf(path ?? new URL('./register.ndjson', import.meta.url))) {
      const result = auditLine(text, number, values['as-of'])
      results.push(result)
      terminal.print(values.json ? JSON.stringify(result) : render(result, locale))
    }
  } catch (error) {
    terminal.refuse(reasonOf(error))
    return 2
  }
  const exit = exitCodeOf(results)
  if (!values.json) {
    terminal.print(renderTotals(results, locale))
    terminal.print(renderEnd(exit, path === undefined, locale))
  }
  return path === undefined ? 0 : exit
}

/** The lines of a file that hold something, with their numbers. */
async function* linesOf(path: string | URL): AsyncGenerator<readonly [text: string, number: number]> {
  let number = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() !== '') yield [text, number]
  }
}

function exitCodeOf(results: readonly LineResult[]): 0 | 1 | 2 {
  if (results.some(({ status }) => status === 'unreadable')) return 2
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'violation')) ? 1 : 0
}
