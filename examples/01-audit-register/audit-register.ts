import { auditWith } from '../../src/cli/audit'
import type { Command } from '../command-line'

const help = `npm start -- [register.ndjson | register.csv] [--as-of 2026-11-23T08:00:00+07:00] [--lang vi|en] [--json]

Audits a register of one-stop dossiers and petitions: \`npx congvu audit\` on a sample, with the reasons of each date.
Exit code with a register of your own: 0 nothing found, 1 rules were broken, 2 a line could not be read.
Without a path: the sample register. It holds broken rules and unreadable lines on purpose and always ends with 0.
Exit code 2 also for an option that makes no sense.`

/** The main job: the sample as of one day, so that it prints the same every day, or a register of one's own. */
export const auditRegister: Command = (args, terminal) => {
  const day = args.some((argument) => argument.startsWith('--as-of')) ? [] : ['--as-of', '2026-11-23T08:00:00+07:00']
  const sample = new URL('./register.ndjson', import.meta.url)
  return auditWith(['--explain', ...day, ...args], terminal, { help, sample })
}
