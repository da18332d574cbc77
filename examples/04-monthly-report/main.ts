import { readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from 'congvu/core'
import { checkStatistics, computeRates, type StatisticsSummary, summarizeDossiers } from 'congvu/dossier'
import { describe } from 'congvu/messages'
import { computeReportingPeriod } from 'congvu/reporting'
import { readArguments, reasonOf, start } from '../command-line'
import { readRegister } from './read-register'
import { renderCsv, renderForm } from './render-form'

const help = `npx tsx examples/04-monthly-report/main.ts [register.ndjson] [--month 2024-03] [--report unit] [--csv report.csv]

Fills the month's form on the settling of administrative procedures from a register, one dossier a line.
Without a path: the sample register. --report province fills form 07b, in sections by the field authority. The period is the 15th of the month before to the 14th.
Exit code with a register of your own: 0 the form was filled, 1 its figures contradict one another, 2 a line, the month
or an option could not be read. The sample has unreadable lines on purpose and ends with 0 when the form was filled.`

await start((args, terminal) => {
  const given = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        month: { type: 'string', default: '2024-03' },
        report: { type: 'string', default: 'unit' },
        csv: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    },
    help,
    terminal,
  )
  if ('exit' in given) return given.exit
  const { month, report: by, csv } = given.values
  if (by === 'unit' || by === 'province') return report(month, by, given.positionals[0], csv)
  console.error(`--report là unit hoặc province, không phải ${by}`)
  return 2
})

function report(month: string, by: 'unit' | 'province', path: string | undefined, csv: string | undefined): number {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (year === undefined) {
    console.error(`Không phải tháng YYYY-MM: ${month}`)
    return 2
  }
  const period = computeReportingPeriod('month', Number(year), Number(number))
  const before = previousMonth(Number(year), Number(number))
  if (period === undefined) {
    console.error(`Không có kỳ báo cáo đã biết cho tháng ${month}`)
    return 2
  }
  const text = readText(path ?? new URL('../01-audit-register/register.ndjson', import.meta.url))
  if (text === undefined) return 2
  const { dossiers, unreadable, assumedAtCounter } = readRegister(text)
  const outcome = summarizeDossiers(dossiers, period, { report: by })
  if (outcome.status === 'undetermined') {
    show(outcome.findings)
    return 2
  }
  const { value: summary } = outcome
  const previous = before && summarizeDossiers(dossiers, before, { report: by })
  console.log(`Biểu số ${summary.form} — TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH`)
  console.log(`Kỳ báo cáo: tháng ${Number(number)}/${year} (từ ngày ${day(period.from)} đến ngày ${day(period.to)})\n`)
  console.log(`${renderForm(summary)}\n`)
  showRates(summary)
  const { findings } = checkStatistics(summary, previous?.status === 'decided' ? previous.value : undefined)
  show([...outcome.findings, ...findings])
  if (unreadable.length > 0) console.log(`Dòng không đọc được của sổ: ${unreadable.join(', ')}.`)
  console.log(`Giả định: ${assumedAtCounter.size} hồ sơ của sổ không ghi kênh nộp được tính là nộp trực tiếp.`)
  if (csv !== undefined) {
    writeFileSync(csv, renderCsv(summary))
    console.log(`Đã ghi ${csv}.`)
  }
  if (path === undefined) return 0
  return unreadable.length > 0 ? 2 : findings.some(({ severity }) => severity === 'violation') ? 1 : 0
}

function readText(path: string | URL): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    console.error(reasonOf(error))
    return undefined
  }
}

function previousMonth(year: number, number: number) {
  return number === 1
    ? computeReportingPeriod('month', year - 1, 12)
    : computeReportingPeriod('month', year, number - 1)
}

function showRates({ total }: StatisticsSummary): void {
  const { resolvedOnTime, lateOfReceived, onlineOfNew } = computeRates(total)
  const rows = [
    ['Trước và đúng hạn trên đã giải quyết', resolvedOnTime],
    ['Quá hạn trên tổng tiếp nhận', lateOfReceived],
    ['Trực tuyến trên mới tiếp nhận', onlineOfNew],
  ] as const
  for (const [name, share] of rows) {
    if (share === undefined) continue
    const percent = share.percent === undefined ? 'không có hồ sơ' : `${share.percent} %`
    console.log(`${name}: ${share.numerator}/${share.denominator} = ${percent}`)
  }
}

function show(findings: readonly Finding[]): void {
  for (const finding of findings) console.log(`* ${describe(finding, 'vi').text}`)
}

function day(date: string): string {
  return date.split('-').reverse().join('/')
}
