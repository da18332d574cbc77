import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkUnitPlan, checkUnitReport } from '../../src/plan'
import { parseUnitPlan, parseUnitReport, unitPlanSchema, unitReportSchema } from '../../src/schema'

describe('parseUnitPlan', () => {
  test('what the law asks for may be missing: the check says so, not the schema', () => {
    const parsed = parseUnitPlan({ unit: 'so-tu-phap', note: 'giữ nguyên' })
    expect(parsed).toMatchObject({ status: 'valid', unitPlan: { note: 'giữ nguyên' }, findings: [] })
    const codes = parsed.status === 'valid' ? checkUnitPlan(parsed.unitPlan).findings.map(({ code }) => code) : []
    expect(codes).toContain('plan.tasks-missing')
  })

  test.each<[unknown, string, readonly (string | number)[]]>([
    [null, 'schema.wrong-type', []],
    [{}, 'schema.missing', ['unit']],
    [{ unit: 'so-tu-phap', date: '28/03/2024' }, 'schema.wrong-form', ['date']],
    [{ unit: 'so-tu-phap', date: '2024-02-30' }, 'schema.wrong-form', ['date']],
    [{ unit: 'so-tu-phap', sent: '2024-03-28 09:00' }, 'schema.wrong-form', ['sent']],
    [{ unit: 'so-tu-phap', tasks: [{ task: 1 }] }, 'schema.wrong-type', ['tasks', 0, 'task']],
    [{ unit: 'so-tu-phap', tasks: [{ task: 'a', clauses: [''] }] }, 'schema.too-small', ['tasks', 0, 'clauses', 0]],
    [{ unit: 'so-tu-phap', cites: [{}] }, 'schema.missing', ['cites', 0, 'number']],
  ])('%j', (input, code, path) => {
    const parsed = parseUnitPlan(input)
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings).toMatchObject([{ code, path, basis: [{ document: '17/KH-UBND@2024-01-15', point: 'b' }] }])
  })
})

describe('parseUnitReport', () => {
  test('a report', () => {
    const parsed = parseUnitReport({ unit: 'so-tu-phap', year: 2024, sent: '2024-11-08' })
    expect(parsed.status).toBe('valid')
    const outcome = parsed.status === 'valid' ? checkUnitReport(parsed.unitReport) : undefined
    expect(outcome).toMatchObject({ value: { timeliness: 'on-time' } })
  })

  test('every wrong place at once', () => {
    const parsed = parseUnitReport({ unit: '', year: 2024.5, dataTo: 'cuối tháng', results: [{}] })
    expect(parsed.findings.map(({ path }) => path?.join('.'))).toEqual(['unit', 'year', 'dataTo', 'results.0.result'])
  })
})

test('whatever comes in: a value or findings, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      for (const parsed of [parseUnitPlan(input), parseUnitReport(input)]) {
        expect(parsed.status === 'valid' || parsed.findings.length > 0).toBe(true)
      }
    }),
  )
})

test('the schemas give JSON Schema with the legal basis', () => {
  expect(z.toJSONSchema(unitPlanSchema)).toMatchObject({
    title: 'Kế hoạch thực hiện của đơn vị',
    legalBasis: [{ article: 'III.1' }],
  })
  expect(z.toJSONSchema(unitReportSchema)).toMatchObject({ required: ['unit', 'year'] })
})
