import type { StatisticsFigures, StatisticsSectionTotal, StatisticsSummary } from 'congvu/dossier'

const headings: Readonly<Record<keyof StatisticsFigures, string>> = {
  received: 'Tiếp nhận',
  new: 'Mới tiếp nhận',
  'online-full': 'Trực tuyến toàn trình',
  'online-partial': 'Trực tuyến một phần',
  online: 'Trực tuyến',
  post: 'Bưu chính',
  direct: 'Trực tiếp',
  'direct-or-post': 'Trực tiếp, bưu chính',
  'channel-unknown': 'Chưa rõ kênh',
  'carried-over': 'Từ kỳ trước',
  resolved: 'Đã giải quyết',
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
  'in-process': 'Đang giải quyết',
  'in-time': 'Trong hạn',
  overdue: 'Đang giải quyết, quá hạn',
  'no-due-date': 'Không có ngày hẹn',
  ended: 'Kết thúc không có kết quả',
}

const sectionNames: Readonly<Record<StatisticsSectionTotal['section'], string>> = {
  province: 'Thuộc phạm vi thẩm quyền của UBND cấp tỉnh',
  commune: 'Thuộc phạm vi thẩm quyền của UBND cấp xã',
  subordinate: 'Tại các cơ quan, đơn vị trực thuộc',
  'vertical-central': 'Ngành dọc cấp trung ương',
  'vertical-regional': 'Ngành dọc cấp khu vực, tỉnh',
  'vertical-commune': 'Ngành dọc cấp xã',
}
const numerals = ['I.', 'II.', 'III.', 'IV.']

/** The table of a form as lines of cells: headings, numbers of the columns, rows (by section on form 07b), total. */
export function tableOf({ columns, rows, sections = [], total }: StatisticsSummary): readonly (readonly string[])[] {
  const cells = (figures: StatisticsFigures) => columns.map(([column]) => String(figures[column] ?? 0))
  const lines = (own: StatisticsSummary['rows']) =>
    own.map(({ name, figures }, index) => [String(index + 1), name, ...cells(figures)])
  return [
    ['STT', 'Lĩnh vực giải quyết', ...columns.map(([column]) => headings[column])],
    ['(1)', '(2)', ...columns.map(([, number]) => `(${number})`)],
    ...sections.flatMap(({ section, total: sum }, index) => [
      [numerals[index] ?? '', sectionNames[section], ...cells(sum)],
      ...lines(rows.filter((row) => row.section === section)),
    ]),
    ...lines(rows.filter(({ section }) => section === undefined)),
    ['', 'TỔNG CỘNG', ...cells(total)],
  ]
}

/** The form on a terminal: a legend of the columns, then the figures under their numbers. */
export function renderForm(summary: StatisticsSummary): string {
  const [, ...lines] = tableOf(summary)
  const legend = summary.columns.map(([column, number]) => `  (${number}) ${headings[column]}`)
  const width = Math.max(...lines.map(([, name = '']) => name.length))
  const table = lines.map(([number = '', name = '', ...figures]) =>
    [number.padStart(4), name.padEnd(width), ...figures.map((figure) => figure.padStart(5))].join(' '),
  )
  return [...legend, '', ...table].join('\n')
}

/** The form as CSV for spreadsheets: UTF-8 with a byte order mark, every cell quoted, lines ended with CR LF. */
export function renderCsv(summary: StatisticsSummary): string {
  const lines = tableOf(summary).map((cells) => cells.map(quoted).join(','))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
