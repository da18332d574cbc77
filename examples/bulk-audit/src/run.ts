import { mkdir, rm, writeFile } from 'node:fs/promises'
import { openDatabase } from './database'
import { renderPage } from './page/render-page'
import { openPool } from './pool'
import type { Progress } from './progress'
import { type PartStep, partSteps, type Settings } from './settings'
import { readTotals, type Totals, writeSummary } from './summary'

/** How long a step took: by the clock, and in time of all processors. */
export interface Timing {
  readonly step: PartStep | 'summary'
  readonly seconds: number
  readonly processorSeconds: number
  readonly rowsPerSecond: number
}

/** What a run found out, and what it cost. */
export interface RunReport {
  readonly settings: Settings
  readonly timings: readonly Timing[]
  /** Rows on which the two audits differ. */
  readonly differences: number
  readonly totals: Totals
  /** The most memory that the process held, threads and DuckDB included. */
  readonly peakMegabytes: number
}

/** Makes the register, audits it twice, compares, sums up, writes the page. */
export async function run(settings: Settings, showStep: (step: PartStep) => Progress): Promise<RunReport> {
  const { dossiers, out } = settings
  for (const step of partSteps) {
    await rm(`${out}/${step}`, { recursive: true, force: true })
    await mkdir(`${out}/${step}`, { recursive: true })
  }
  const timings: Timing[] = []
  let differences = 0
  const pool = openPool(settings)
  try {
    for (const step of partSteps) {
      const progress = showStep(step)
      const measured = await measure(step, dossiers, () =>
        pool.run(step, (parts) => progress.to(Math.min(dossiers, parts * settings.part))),
      )
      progress.end()
      timings.push(measured.timing)
      differences += measured.result
    }
  } finally {
    await pool.close()
  }
  const database = await openDatabase(settings)
  const { timing, result: months } = await measure('summary', dossiers, () => writeSummary(database, settings))
  timings.push(timing)
  const totals = await readTotals(database)
  database.closeSync()
  const report: RunReport = { settings, timings, differences, totals, peakMegabytes: peakMegabytes() }
  await writeFile(`${out}/report.html`, renderPage(report, months))
  await writeFile(`${out}/report.json`, `${JSON.stringify(report, null, 2)}\n`)
  return report
}

async function measure<Step extends Timing['step'], Result>(
  step: Step,
  rows: number,
  work: () => Promise<Result>,
): Promise<{ readonly timing: Timing; readonly result: Result }> {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const timing = { step, seconds, processorSeconds: (user + system) / 1e6, rowsPerSecond: Math.round(rows / seconds) }
  return { timing, result }
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
