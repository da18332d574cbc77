import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Inspection, PlannedInspection } from '../../src/inspections'
import { parseInspection, parseInspectionPlan } from '../../src/schema'
import { line } from '../inspections/plan-lines'

const record = {
  level: 'province',
  form: 'planned',
  decided: '2024-03-01',
  limit: { amount: 45, unit: 'working-day' },
  extensions: [{ decided: '2024-04-20', amount: 30, grounds: ['corruption'] }],
  suspensions: [{ from: '2024-04-01', cause: 'force-majeure' }],
  publications: [{ form: 'media', on: '2024-07-01', medium: 'television', times: 2 }],
  team: [{ id: 'Ông A', role: 'leader', inspector: true }],
  signed: '2024-06-26',
}

describe('parseInspection', () => {
  it('keeps what it knows and what it does not', () => {
    const parsed = parseInspection({ ...record, note: 'Quyết định 12/QĐ-TTT' })
    expect(parsed).toEqual({ status: 'valid', inspection: { ...record, note: 'Quyết định 12/QĐ-TTT' }, findings: [] })
  })

  it.each([
    [{ level: 'state-audit' }, ['level'], 'wrong-value'],
    [{ decided: '01/03/2024' }, ['decided'], 'wrong-form'],
    [{ signed: '2024-02-30' }, ['signed'], 'wrong-form'],
    [{ limit: { amount: 0, unit: 'day' } }, ['limit', 'amount'], 'too-small'],
    [{ limit: { amount: 45, unit: 'ngày' } }, ['limit', 'unit'], 'wrong-value'],
    [{ team: [{ id: 'A', role: 'chief' }] }, ['team', 0, 'role'], 'wrong-value'],
    [
      { extensions: [{ decided: '2024-04-20', amount: 30, grounds: ['busy'] }] },
      ['extensions', 0, 'grounds', 0],
      'wrong-value',
    ],
    [{ publications: [{ form: 'blog', on: '2024-07-01' }] }, ['publications', 0, 'form'], 'wrong-value'],
    [{ suspensions: [{ cause: 'force-majeure' }] }, ['suspensions', 0, 'from'], 'missing'],
  ])('%j is refused with its place', (more, path, code) => {
    expect(parseInspection({ ...record, ...more })).toMatchObject({
      status: 'invalid',
      findings: [{ code: `schema.${code}`, path }],
    })
  })
})

describe('parseInspectionPlan', () => {
  const own = line('a', 'province', { conduct: { from: '2024-03-04', to: '2024-03-08' } })

  it('takes a list of lines, also without a tax code', () => {
    const nameless = { ...own, id: 'b', subject: { name: 'Công ty A' } }
    expect(parseInspectionPlan([own, nameless])).toEqual({ status: 'valid', plans: [own, nameless], findings: [] })
  })

  it.each([
    [{ body: { id: 'x', level: 'commune' } }, ['body', 'level'], 'wrong-value'],
    [{ contents: [] }, ['contents'], 'too-small'],
    [{ kind: 'visit' }, ['kind'], 'wrong-value'],
    [{ year: 10_000 }, ['year'], 'too-big'],
    [{ conduct: { from: '2024-03-04' } }, ['conduct', 'to'], 'missing'],
    [{ cause: { ground: 'rumour' } }, ['cause', 'ground'], 'wrong-value'],
  ])('%j is refused with its place', (more, path, code) => {
    expect(parseInspectionPlan([own, { ...own, ...more }])).toMatchObject({
      status: 'invalid',
      findings: [{ code: `schema.${code}`, path: [1, ...path] }],
    })
  })

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(['valid', 'invalid']).toContain(parseInspectionPlan(input).status)
        expect(['valid', 'invalid']).toContain(parseInspection(input).status)
      }),
    )
  })

  it('gives the types of the domain', () => {
    const parsed = parseInspectionPlan([])
    if (parsed.status === 'valid') expectTypeOf(parsed.plans).toEqualTypeOf<readonly PlannedInspection[]>()
    const one = parseInspection(record)
    if (one.status === 'valid') expectTypeOf(one.inspection).toEqualTypeOf<Inspection>()
  })
})
