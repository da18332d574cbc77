import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Finding } from 'congvu/core'
import { checkStatistics, computeRates, type StatisticsSummary, summarizeDossiers } from 'congvu/dossier'
import { describe } from 'congvu/messages'
import { computeReportingPeriod } from 'congvu/reporting'
import { readRegister } from './read-register'
import { renderCsv, renderForm } from './render-form'

const help = `npx tsx examples/04-monthly-report/main.ts [register.ndjson] [--month 2024-03] [--report unit] [--csv report.csv]

Fills the month's form on the settling of administrative procedures from a register, one dossier a line.
Without a path: the sample register. --report province fills form 07b, in sections by the field authority. The period is the 15th of the month before to the 14th.
Exit code: 0 the form was filled, 2 the month or the register could not be used.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    month: { type: 'string', default: '2024-03' },
    csv: { type: 'string' },
    report: { type: 'string', default: 'unit' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else if (values.report === 'unit' || values.report === 'province')
  process.exitCode = report(values.month, values.report)
else {
  console.error(`--report là unit hoặc province, không phải ${values.report}`)
  process.exitCode = 2
}

function report(month: string, by: 'unit' | 'province'): number {
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
  const path = positionals[0] ?? new URL('../01-audit-register/register.ndjson', import.meta.url)
  const { dossiers, unreadable, assumedAtCounter } = readRegister(readFileSync(path, 'utf8'))
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
  show(outcome.findings)
  show(checkStatistics(summary, previous?.status === 'decided' ? previous.value : undefined).findings)
  if (unreadable.length > 0) console.log(`Dòng không đọc được của sổ: ${unreadable.join(', ')}.`)
  console.log(`Giả định: ${assumedAtCounter.size} hồ sơ của sổ không ghi kênh nộp được tính là nộp trực tiếp.`)
  if (values.csv !== undefined) {
    writeFileSync(values.csv, renderCsv(summary))
    console.log(`Đã ghi ${values.csv}.`)
  }
  return 0
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
