import type { RunReport, Timing } from './run'

/** The steps in words. */
export const stepNames: Readonly<Record<Timing['step'], string>> = {
  generate: 'Sinh hồ sơ giả lập',
  'by-rules': 'Kiểm tra bằng quy tắc thư viện',
  'by-sql': 'Kiểm tra bằng SQL thuần',
  compare: 'So từng dòng',
  summary: 'Tổng hợp theo xã và tháng',
}

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** What was found and what it cost, for a terminal. */
export function renderReport({ settings, timings, differences, totals: { all }, peakMegabytes }: RunReport): string {
  const width = Math.max(...Object.values(stepNames).map(({ length }) => length))
  const steps = timings.map(({ step, seconds, processorSeconds, rowsPerSecond }) =>
    [
      stepNames[step].padEnd(width),
      `${number.format(seconds).padStart(9)} giây`,
      `${number.format(processorSeconds).padStart(9)} giây bộ xử lý`,
      `${number.format(rowsPerSecond).padStart(11)} hồ sơ/giây`,
    ].join('  '),
  )
  return [
    '',
    ...steps,
    '',
    `${number.format(all.accepted)} hồ sơ GIẢ LẬP (sinh ngẫu nhiên, hạt giống ${settings.seed}); không phải số liệu thật.`,
    `Đúng hạn ${number.format(all.on_time_percent ?? 0)} % của ${number.format(all.resolved)} hồ sơ đã giải quyết; ` +
      `yêu cầu bổ sung lần hai trái quy định: ${number.format(all.second_requests)} hồ sơ.`,
    `Hai cách kiểm tra khác nhau ở ${number.format(differences)} dòng.`,
    `Bộ nhớ nhiều nhất: ${number.format(peakMegabytes)} MB. Kết quả: ${settings.out}/report.html, summary.parquet, summary.csv.`,
  ].join('\n')
}
