import { describe, expect, it } from 'vitest'
import { feedbackRows } from '../../docs/generate/rows-feedback'
import type { Citation } from '../../src/core/citation'
import type { IsoDate } from '../../src/core/date'
import { cite } from '../../src/law/cite'
import { interpretations, parametersOn } from '../../src/law/index'
import { listFiles } from '../support/source-files'

const law = '42/2013/QH13@2013-11-25'
const decree20 = '20/2008/NĐ-CP@2008-02-14'
const decree154 = '154/2026/NĐ-CP@2026-05-15'
const workingDays = (amount: number) => ({ amount, unit: 'working-day' })

/** Values as the articles were read, by hand, beside the article they stand in. */
const table: readonly (readonly [id: string, date: IsoDate, value: unknown, citation: Citation | undefined])[] = [
  ['feedback.transfer', '2024-03-04', workingDays(5), cite(decree20, '9', '1', 'd')],
  ['feedback.reception-notice', '2024-03-04', workingDays(10), cite(law, '28', '1')],
  ['feedback.reception-notice', '2026-07-01', workingDays(10), cite(law, '28', '1')],
  ['feedback.petition-processing', '2021-11-14', undefined, undefined],
  ['feedback.petition-processing', '2021-11-15', workingDays(10), cite('05/2021/TT-TTCP@2021-10-01')],
  ['feedback.receiving-body', '2017-09-24', 'justice-department', cite(decree20, '8', '3')],
  ['feedback.receiving-body', '2017-09-25', 'provincial-office', cite(decree20, '8', '3')],
  ['feedback.result-publication', '2024-01-14', 'regulation', cite(decree20, '19')],
  ['feedback.result-publication', '2024-01-15', 'all', cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ')],
  ['feedback.public-apology', '2019-04-21', undefined, undefined],
  ['feedback.public-apology', '2024-01-15', 'public', cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ')],
  ['feedback.document-answer', '2025-12-12', undefined, undefined],
  ['reception.provincial-chair-days', '2026-08-01', { days: 1, per: 'month' }, cite(law, '12', '5')],
  ['reception.district-chair-days', '2025-06-30', { days: 2, per: 'month' }, cite(law, '13', '5')],
  ['reception.district-chair-days', '2025-07-01', undefined, undefined],
  ['reception.commune-chair-days', '2026-06-30', { days: 1, per: 'week' }, cite(law, '15', '2', 'd')],
  ['reception.commune-chair-days', '2026-07-01', { days: 2, per: 'month' }, cite(law, '15', '2', 'c')],
  ['reception.schedule-posting', '2026-08-01', workingDays(5), cite(law, '24', '4')],
  ['reception.refusal-notice', '2026-06-30', undefined, undefined],
  ['reception.refusal-notice', '2026-07-01', workingDays(3), cite(decree154, '4', '3')],
  ['reception.result-to-sender', '2024-03-04', workingDays(7), cite(law, '27', '2')],
  ['reception.result-to-person', '2024-03-04', workingDays(5), cite(law, '28', '2')],
  ['reception.online-notice', '2026-07-01', workingDays(5), cite(decree154, '23', '1')],
  ['reception.online-test', '2026-07-01', workingDays(1), cite(decree154, '23', '1')],
  ['reception.online-connection', '2026-07-01', { amount: 1, unit: 'hour' }, cite(decree154, '23', '1')],
  [
    'reception.unprocessed-tripwire',
    '2026-07-01',
    { amount: 45, unit: 'day', endRule: 'next-working-day' },
    cite(decree154, '41', '3', 'b'),
  ],
  ['petition.many-signers', '2020-01-01', 5, cite('07/2014/TT-TTCP@2014-10-31', '6', '4', 'b')],
  [
    'petition.filed-retention',
    '2020-01-01',
    { amount: 1, unit: 'year', endRule: 'same-day' },
    cite('07/2014/TT-TTCP@2014-10-31', '28', '2'),
  ],
  ['petition.handled-once', '2024-01-01', 1, cite('05/2021/TT-TTCP@2021-10-01', '14', '1')],
]

describe('the law of feedback, reception and routing', () => {
  it.each(table)('%s on %s', (id, date, value, citation) => {
    const row = parametersOn(date)[id]
    expect(row?.value).toEqual(value)
    expect(row?.basis[0]).toEqual(citation)
  })

  it('the ten further grounds of refusal begin with Decree 154/2026', () => {
    const grounds = (date: IsoDate) => parametersOn(date)['reception.refusal-grounds']?.value as readonly string[]
    expect(grounds('2026-06-30')).toHaveLength(4)
    expect(grounds('2026-07-01')).toHaveLength(3 + 10)
  })
})

describe('the rows of the sheet', () => {
  it('each stands once, and what is not whole says why', () => {
    const rows = feedbackRows.map(({ row }) => row)
    expect(rows.filter((row, place) => rows.indexOf(row) !== place)).toEqual([])
    for (const { row, status, why, rules } of feedbackRows) {
      expect((why ?? '').length > 20, row).toBe(status !== 'encoded')
      expect(rules.length > 0, row).toBe(status !== 'not-encoded')
    }
    const numbered = (prefix: string, last: number) =>
      Array.from({ length: last }, (_, at) => `${prefix}-${String(at + 1).padStart(2, '0')}`)
    const wanted = [...numbered('PA', 23), ...numbered('RT', 13), ...numbered('TCD', 26)]
    expect(wanted.filter((row) => !rows.some((one) => one.startsWith(row)))).toEqual([])
  })

  it('names parameters, interpretations and files that exist', () => {
    const files = listFiles('src', '.ts').map(({ path }) => path)
    const ids = new Set([
      ...['2020-01-01', '2024-03-04', '2025-06-30', '2025-08-01', '2026-08-01'].flatMap((date) =>
        Object.keys(parametersOn(date as IsoDate)),
      ),
      ...Object.keys(interpretations),
    ])
    const isKnown = (rule: string) => ids.has(rule) || files.includes(`src/${rule.replace('.', '/')}.ts`)
    expect(feedbackRows.flatMap(({ rules }) => rules).filter((rule) => !isKnown(rule))).toEqual([])
  })
})
