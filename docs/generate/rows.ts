import type { Locale } from 'congvu/messages'
import { cell, head, row } from './cell'
import type { SheetRow } from './sheet-row'

/** A table of rows of the law sheets, under its heading. */
export interface RowTable {
  readonly heading: string
  readonly vi: string
  readonly rows: readonly SheetRow[]
}

const words = {
  vi: {
    title: 'Phạm vi theo luật, từng dòng',
    intro: [
      'Số thứ tự là của các bảng làm việc về luật; [sổ tham số](law.md) nêu điều khoản. Điều gì không ghi là đã mã hóa thì không có',
      'trong thư viện. Lý do được ghi bằng tiếng Anh, đúng như trong dữ liệu.',
    ],
    rows: 'dòng',
    columns: ['dòng', 'tình trạng', 'quy tắc', 'vì sao chưa'],
    encoded: 'đã mã hóa',
    partly: 'một phần',
    'not-encoded': 'chưa mã hóa',
  },
  en: {
    title: 'Coverage of the statutes, row by row',
    intro: [
      'The numbers are those of the working sheets on the law; the [law register](law.md) gives the articles. What is not listed as',
      'encoded is not in the library.',
    ],
    rows: 'rows',
    columns: ['row', 'status', 'rules', 'why'],
    encoded: 'encoded',
    partly: 'partly',
    'not-encoded': 'not encoded',
  },
} as const

/** The statutes behind the clauses, row by row: what encodes each, and what is not encoded and why. */
export function renderRows(tables: readonly RowTable[], locale: Locale): string {
  const say = words[locale]
  return [
    `## ${say.title}`,
    '',
    ...say.intro,
    '',
    ...tables.flatMap(({ heading, vi, rows }) => [
      `### ${locale === 'vi' ? vi : heading}`,
      '',
      `${rows.length} ${say.rows}: ${(['encoded', 'partly', 'not-encoded'] as const).map((status) => `${rows.filter((one) => one.status === status).length} ${say[status]}`).join(', ')}.`,
      '',
      ...head(...say.columns),
      ...rows.map((one) => {
        const why = cell(one.why ?? '')
        const told = locale === 'vi' && why !== '' ? `<span lang="en">${why}</span>` : why
        return row(cell(one.row), say[one.status], one.rules.join(', '), told)
      }),
      '',
    ]),
  ].join('\n')
}
