import { expect, test } from 'vitest'
import { checkYearlyReport, type YearlyReport } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const report: YearlyReport = {
  year: 2024,
  parts: ['situation', 'results', 'assessment'],
  presented: '2024-12-05',
  published: '2024-12-20',
}

test('Law 36/2018 art. 16: whole, presented, published', () => {
  expect([answerOf(checkYearlyReport(report)), codesOf(checkYearlyReport(report))]).toEqual([[], []])
})

test('what is missing', () => {
  const outcome = checkYearlyReport({ year: 2024, parts: [] })
  expect(answerOf(outcome)).toEqual(['situation', 'results', 'assessment'])
  expect(codesOf(outcome)).toEqual([
    'accountability.report-incomplete',
    'accountability.report-not-presented',
    'accountability.report-unpublished',
  ])
  expect(outcome.findings[0]?.basis.map(({ clause }) => clause)).toEqual(['1', '4', '5'])
})

test('refusals', () => {
  expect(codesOf(checkYearlyReport({ ...report, year: 2018 }))).toEqual(['accountability.not-in-force'])
  expect(codesOf(checkYearlyReport({ ...report, year: Number.NaN, presented: 'x' as '2024-01-01' }))).toEqual([
    'accountability.number',
    'accountability.day',
  ])
})
