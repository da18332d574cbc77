import { expect, test } from 'vitest'
import { checkCitation } from '../../src/reporting'

test.each([['2019-04-22'], ['2023-04-19'], ['2026-03-30']] as const)('10/CT-TTg of %s is one directive', (date) => {
  const checked = checkCitation({ number: '10/CT-TTg', date })
  expect(checked).toMatchObject({ status: 'valid', reference: { date, document: `10/CT-TTg@${date}` }, findings: [] })
})

test('10/CT-TTg alone names three directives (Decree 30/2020, Annex I)', () => {
  expect(checkCitation({ number: '10/CT-TTg' }, ['cites', 0])).toMatchObject({
    status: 'invalid',
    findings: [
      {
        code: 'reporting.citation-without-date',
        path: ['cites', 0],
        params: { number: '10/CT-TTg', known: ['2019-04-22', '2023-04-19', '2026-03-30'] },
        basis: [{ document: '30/2020/NĐ-CP@2020-03-05', article: 'Phụ lục I' }],
      },
    ],
  })
})

test('a date that the register does not know for this number is a warning with the dates it knows', () => {
  const checked = checkCitation({ number: '17/KH-UBND', date: '2024-01-16' })
  expect(checked.status).toBe('valid')
  expect(checked.findings).toMatchObject([
    { code: 'reporting.citation-other-date', severity: 'warning', params: { known: ['2024-01-15'] } },
  ])
})

test('a number that the register does not know is accepted as it is', () => {
  expect(checkCitation({ number: '144/KH-UBND', date: '2025-06-25' })).toMatchObject({ status: 'valid', findings: [] })
})

test('the year in a normative number is the year of its date', () => {
  expect(checkCitation({ number: '157/2007/NĐ-CP', date: '2008-10-27' }).findings).toMatchObject([
    { code: 'reporting.citation-year', params: { year: 2007 }, path: ['date'] },
  ])
})

test('a date that is no day, a number that is none', () => {
  expect(checkCitation({ number: '17/KH-UBND', date: '15/01/2024' }).findings).toMatchObject([
    { code: 'reporting.citation-date', path: ['date'] },
  ])
  expect(checkCitation({ number: '17-KH/UBND', date: '2024-01-15' }).findings).toMatchObject([
    { code: 'reporting.number-party-form', path: ['number'] },
  ])
})
