import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Locale } from 'congvu/messages'
import { auditLine, type LineResult } from './audit-line'
import { render, renderTotals } from './render'

const help = `npm start -- [register.ndjson] [--as-of 2026-11-23T08:00:00+07:00] [--lang vi|en] [--json]

Audits a register of one-stop dossiers, one JSON object a line. Without a path: the sample register.
Exit code with a path: 0 nothing found, 1 rules were broken, 2 a line could not be read. The sample always ends with 0.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'as-of': { type: 'string', default: '2026-11-23T08:00:00+07:00' },
    lang: { type: 'string', default: 'vi' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const locale: Locale = values.lang === 'en' ? 'en' : 'vi'
const [path] = positionals
const sample = new URL('./register.ndjson', import.meta.url)

if (values.help) console.log(help)
else process.exitCode = await audit()

async function audit(): Promise<number> {
  const results: LineResult[] = []
  const lines = createInterface({ input: createReadStream(path ?? sample), crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const text of lines) {
    number += 1
    if (text.trim() === '') continue
    const result = auditLine(text, number, values['as-of'])
    results.push(result)
    console.log(values.json ? JSON.stringify(result) : render(result, locale))
  }
  if (!values.json) console.log(renderTotals(results, locale))
  if (path === undefined) return 0
  if (results.some(({ status }) => status === 'unreadable')) return 2
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'violation')) ? 1 : 0
}
