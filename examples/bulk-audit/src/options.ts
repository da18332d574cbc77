import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Settings } from './settings'

export const help = `npm start -- [--dossiers 10000000] [--seed 17] [--out out] [--workers ${availableParallelism()}] [--part 50000]

Makes synthetic dossiers in Parquet, audits them in DuckDB by the library's rules and again in plain SQL, compares every row,
and writes on-time rates and second requests by commune and month: out/summary.parquet, out/summary.csv, out/report.html.
Exit code: 0 both audits agree on every row, 1 they do not, 2 an option makes no sense.`

/** The settings of a run, or `undefined` when the help is asked for. */
export function readSettings(args: readonly string[]): Settings | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dossiers: { type: 'string', default: '10000000' },
      seed: { type: 'string', default: '17' },
      out: { type: 'string', default: 'out' },
      workers: { type: 'string', default: String(availableParallelism()) },
      part: { type: 'string', default: '50000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const { seed, out } = values
  return {
    seed,
    out,
    dossiers: wholeOf('dossiers', values.dossiers),
    workers: wholeOf('workers', values.workers),
    part: wholeOf('part', values.part),
  }
}

function wholeOf(name: string, text: string): number {
  const amount = Number(text)
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new RangeError(`--${name} is a whole number from 1, not '${text}'`)
  return amount
}
