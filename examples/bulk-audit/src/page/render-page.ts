import { readFileSync } from 'node:fs'
import { parametersOn } from 'congvu/law'
import { cite } from 'congvu/messages'
import type { RunReport } from '../run'
import type { MonthTotal, UnitMonth } from '../summary'
import { type MonthChart, renderChart } from './month-chart'
import { type Cell, renderMonthTable, renderUnitTable } from './tables'
import { escapeText, monthLabel, percent, whole } from './text'

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8')
const decree = { month: '2025-07-01', label: 'Nghị định 118/2025/NĐ-CP; xã, phường mới' } as const

/** One page for the reader: charts, the figures behind them, every commune and month. It asks no other host for anything. */
export function renderPage(report: RunReport, units: readonly UnitMonth[]): string {
  const { all, months } = report.totals
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Đúng hạn và yêu cầu bổ sung lần hai, theo xã và tháng (số liệu giả lập)</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>Đúng hạn và yêu cầu bổ sung lần hai, theo xã và tháng</h1>
<p lang="en">On-time rate and second supplement requests, by commune and month</p>
<div class="notice" role="note">
<p><strong>Số liệu giả lập, do máy sinh ngẫu nhiên.</strong> Tên xã, phường là thật, mọi con số đều không thật và không nói
lên điều gì về xã, phường nào.</p>
<p lang="en">Synthetic data, made at random. The communes are real, no figure is; nothing here tells anything about any of them.</p>
</div>
<dl>
${figure('Hồ sơ giả lập', 'Synthetic dossiers', whole(all.accepted))}
${figure('Đúng hạn, trên hồ sơ đã giải quyết', 'On time, of the resolved', `${percent(all.on_time_percent)} %`)}
${figure('Hồ sơ bị yêu cầu bổ sung lần hai', 'Dossiers with a second request', whole(all.second_requests))}
${figure('Dòng khác nhau giữa hai cách kiểm tra', 'Rows on which both audits differ', whole(report.differences))}
</dl>
${chartFigure(onTimeChart(months), 'On-time rate by month of acceptance. The last months still have dossiers in process; those finished so far are the quick ones.')}
${chartFigure(secondRequestChart(months), 'Dossiers with a second supplement request after receipt, of a thousand accepted, by month of acceptance.')}
<details>
<summary>Bảng số liệu của hai biểu đồ <span lang="en">– the figures behind both charts</span></summary>
${scroll('Số liệu theo tháng', renderMonthTable(months))}
</details>
<h2>Tỷ lệ đúng hạn theo xã, phường và tháng tiếp nhận, %</h2>
<p lang="en">On-time rate by commune and month of acceptance, percent</p>
${scroll('Tỷ lệ đúng hạn theo xã, phường và tháng', renderUnitTable(units, onTimeCell))}
<h2>Hồ sơ bị yêu cầu bổ sung lần hai theo xã, phường và tháng tiếp nhận</h2>
<p lang="en">Dossiers with a second supplement request, by commune and month of acceptance</p>
${scroll('Yêu cầu bổ sung lần hai theo xã, phường và tháng', renderUnitTable(units, secondRequestCell))}
<h2>Căn cứ và cách tính</h2>
<ul>
<li>Chỉ được yêu cầu bổ sung một lần sau khi tiếp nhận: ${basisOf('dossier.supplements-after-receipt', '2024-03-01')}.</li>
<li>Sau khi nhận đủ hồ sơ bổ sung, thời hạn tính lại từ đầu: ${basisOf('dossier.clock-after-supplement', '2025-06-30')};
từ ngày 01/7/2025: ${basisOf('dossier.clock-after-supplement', '2025-07-01')}.</li>
<li>Tỷ lệ đúng hạn: hồ sơ đã giải quyết trước hạn và đúng hạn, trên hồ sơ đã giải quyết; hồ sơ trả kết quả ngay không có ngày
hẹn nên không tính. Mỗi hồ sơ tính cho xã, phường và tháng tiếp nhận.</li>
</ul>
<p lang="en">Every dossier was audited by the library’s own rules and again in plain SQL. A dossier counts for the commune and the
month in which it was accepted; those that give their result at once have no due day and are left out of the rate.</p>
</main>
</body>
</html>
`
}

function figure(vi: string, en: string, value: string): string {
  return `<div><dt>${vi}<br><span lang="en">${en}</span></dt><dd>${value}</dd></div>`
}

function scroll(label: string, table: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeText(label)}">\n${table}\n</div>`
}

function chartFigure(chart: MonthChart, english: string): string {
  return `<figure>
<figcaption><strong>${escapeText(chart.title)}</strong> ${escapeText(chart.description)}<br><span lang="en">${escapeText(english)}</span></figcaption>
${renderChart(chart)}
</figure>`
}

function onTimeChart(months: readonly MonthTotal[]): MonthChart {
  const points = months.map(({ month, on_time_percent: value }) => ({ month, value }))
  const lowest = Math.min(...points.flatMap(({ value }) => value ?? []))
  return {
    id: 'on-time',
    kind: 'line',
    title: 'Tỷ lệ đúng hạn theo tháng tiếp nhận, %.',
    description: `${spanOf(points, percent)} Những tháng cuối còn hồ sơ đang giải quyết; hồ sơ đã xong là hồ sơ nhanh.`,
    points,
    from: Math.floor(lowest / 5) * 5,
    to: 100,
    step: 5,
    format: percent,
    mark: decree,
  }
}

function secondRequestChart(months: readonly MonthTotal[]): MonthChart {
  const points = months.map(({ month, accepted, second_requests }) => ({
    month,
    value: accepted === 0 ? null : (second_requests / accepted) * 1000,
  }))
  const most = Math.max(...points.flatMap(({ value }) => value ?? []))
  const step = most > 25 ? 10 : 5
  return {
    id: 'second-requests',
    kind: 'bars',
    title: 'Hồ sơ bị yêu cầu bổ sung lần hai, trên 1.000 hồ sơ tiếp nhận.',
    description: spanOf(points, percent),
    points,
    from: 0,
    to: Math.ceil(most / step) * step,
    step,
    format: percent,
    mark: decree,
  }
}

/** From the first month to the last, in words: what a reader hears who does not see the chart. */
function spanOf(points: MonthChart['points'], format: (value: number) => string): string {
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return 'Chưa có số liệu.'
  return `Từ ${format(first.value)} (${monthLabel(first.month)}) đến ${format(last.value)} (${monthLabel(last.month)}).`
}

function onTimeCell({ on_time_percent }: UnitMonth): Cell {
  const value = on_time_percent ?? 100
  const shade = value >= 95 ? 0 : value >= 90 ? 1 : value >= 85 ? 2 : value >= 80 ? 3 : 4
  return { text: percent(on_time_percent), shade }
}

function secondRequestCell({ second_requests, accepted }: UnitMonth): Cell {
  const thousandth = (second_requests / accepted) * 1000
  const shade = thousandth === 0 ? 0 : thousandth < 15 ? 1 : thousandth < 30 ? 2 : thousandth < 45 ? 3 : 4
  return { text: whole(second_requests), shade }
}

/** What the law says a rule rests on, as the library cites it on a day. */
function basisOf(parameter: string, date: '2024-03-01' | '2025-06-30' | '2025-07-01'): string {
  const basis = parametersOn(date)[parameter]?.basis
  if (basis === undefined) throw new RangeError(`${parameter} is not in force on ${date}`)
  return escapeText(basis.map((citation) => cite(citation, 'vi')).join('; '))
}
