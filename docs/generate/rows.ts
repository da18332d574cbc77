import type { SheetRow } from './sheet-row'

/** A table of rows of the law sheets, under its heading. */
export interface RowTable {
  readonly heading: string
  readonly rows: readonly SheetRow[]
}

const words = { encoded: 'encoded', partly: 'partly', 'not-encoded': 'not encoded' }

/** The statutes behind the clauses, row by row: what encodes each, and what is not encoded and why. */
export function renderRows(tables: readonly RowTable[]): string {
  return [
    '# Coverage of the statutes, row by row',
    '',
    'The numbers are those of the working sheets on the law; `docs/en/reference/law.md` gives the articles. What is not listed as',
    'encoded is not in the library.',
    '',
    ...tables.flatMap(({ heading, rows }) => [
      `## ${heading}`,
      '',
      `${rows.length} rows: ${(['encoded', 'partly', 'not-encoded'] as const).map((status) => `${rows.filter((row) => row.status === status).length} ${words[status]}`).join(', ')}.`,
      '',
      '| row | status | rules | why |',
      '|---|---|---|---|',
      ...rows.map(
        ({ row, status, rules, why }) => `| ${row} | ${words[status]} | ${rules.join(', ')} | ${why ?? ''} |`,
      ),
      '',
    ]),
  ].join('\n')
}
