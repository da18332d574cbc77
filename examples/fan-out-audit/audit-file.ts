import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { auditDossier, type StatisticsDossier, type StatisticsPeriod, summarizeDossiers } from 'congvu/dossier'
import { parseStatisticsDossier } from 'congvu/schema'
import { add, type Figures, nothing } from './figures'

/** Kỳ số liệu tháng 9/2026, as asked on the morning after. */
const period: StatisticsPeriod = { from: '2026-08-15', to: '2026-09-14' }
const asOf = '2026-09-15T08:00:00+07:00'

/** So many lines are held at once, however long the file. */
const batch = 1000

/** Audits the register of a province: every dossier by itself, and all of them by the form of the period. */
export async function auditFile(path: string): Promise<Figures> {
  let figures = nothing
  let lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    lines.push(line)
    if (lines.length < batch) continue
    figures = add(figures, auditLines(lines))
    lines = []
  }
  return add(figures, auditLines(lines))
}

function auditLines(lines: readonly string[]): Figures {
  const dossiers = lines.map(readDossier).filter((dossier) => dossier !== undefined)
  const summary = summarizeDossiers(dossiers, period)
  if (summary.status === 'undetermined') throw new RangeError(`no form for ${period.from} to ${period.to}`)
  let askedAgain = 0
  const violations: Record<string, number> = {}
  for (const dossier of dossiers) {
    const { findings } = auditDossier(dossier, { asOf })
    if (findings.some(({ code }) => code === 'dossier.supplement-repeated')) askedAgain += 1
    for (const { code, severity } of findings) {
      if (severity === 'violation') violations[code] = (violations[code] ?? 0) + 1
    }
  }
  return {
    lines: lines.length,
    unreadable: lines.length - dossiers.length,
    statistics: summary.value.total,
    askedAgain,
    violations,
  }
}

function readDossier(line: string): StatisticsDossier | undefined {
  try {
    const parsed = parseStatisticsDossier(JSON.parse(line))
    return parsed.status === 'valid' ? parsed.dossier : undefined
  } catch {
    return undefined
  }
}
