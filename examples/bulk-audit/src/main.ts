import { help, readSettings } from './options'
import { startProgress } from './progress'
import { run } from './run'
import type { Settings } from './settings'
import { renderReport, stepNames } from './terminal-report'

const settings = settingsOrExit()
const report = await run(settings, (step) => startProgress(stepNames[step], settings.dossiers))
console.log(renderReport(report))
process.exitCode = report.differences === 0 ? 0 : 1

function settingsOrExit(): Settings {
  try {
    const given = readSettings(process.argv.slice(2))
    if (given !== undefined) return given
    console.log(help)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`)
    process.exit(2)
  }
}
