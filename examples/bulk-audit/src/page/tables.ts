import type { MonthTotal, UnitMonth } from '../summary'
import { escapeText, monthLabel, percent, whole } from './text'

/** All communes together, by month: what the charts show, in figures. */
export function renderMonthTable(months: readonly MonthTotal[]): string {
  const head = [
    'Tháng tiếp nhận',
    'Tiếp nhận',
    'Đã giải quyết',
    'Đúng hạn, %',
    'Trễ hạn',
    'Quá hạn, chưa xong',
    'Yêu cầu lần hai',
  ]
  return `<table>
<thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>
${months
  .map(
    ({ month, accepted, resolved, on_time_percent, late, overdue, second_requests }) =>
      `<tr><th scope="row">${monthLabel(month)}</th><td>${whole(accepted)}</td><td>${whole(resolved)}</td>` +
      `<td>${percent(on_time_percent)}</td><td>${whole(late)}</td><td>${whole(overdue)}</td><td>${whole(second_requests)}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>`
}

/** How a figure of a commune and month is shown: its text, and a shade from 0 (good) to 4. */
export interface Cell {
  readonly text: string
  readonly shade: number
}

/** Communes down, months across; a cell is empty where the commune was not there or received nothing. */
export function renderUnitTable(rows: readonly UnitMonth[], cellOf: (row: UnitMonth) => Cell): string {
  const months = [...new Set(rows.map(({ month }) => month))].sort()
  const units = new Map<string, UnitMonth[]>()
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row])
  const named = [...units.values()].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'vi'))
  return `<table class="heat">
<thead><tr><th scope="col">Xã, phường</th>${months.map((month) => `<th scope="col">${monthLabel(month)}</th>`).join('')}</tr></thead>
<tbody>
${named
  .map((own) => {
    const cells = new Map(own.map((row) => [row.month, cellOf(row)]))
    return `<tr><th scope="row">${escapeText(nameOf(own))}</th>${months
      .map((month) => {
        const cell = cells.get(month)
        return cell === undefined ? '<td></td>' : `<td class="s${cell.shade}">${cell.text}</td>`
      })
      .join('')}</tr>`
  })
  .join('\n')}
</tbody>
</table>`
}

/** Phường An Bình (07/2025–11/2026): a name may live on in another commune, its months tell which it is. */
function nameOf(own: readonly UnitMonth[]): string {
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return ''
  const short = first.unit_name.replace('Ủy ban nhân dân ', '')
  return `${short.charAt(0).toUpperCase()}${short.slice(1)} (${monthLabel(first.month)}–${monthLabel(last.month)})`
}
