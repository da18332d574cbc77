import { describe, expect, it } from 'vitest'
import { at } from '../../src/core/index'
import { dateOf, dayOf } from '../../src/core/iso'
import { documents } from '../../src/law/documents'
import { parameters } from '../../src/law/parameters'
import { terminationGrounds } from '../../src/law/petitions-complaint'

const complaintParameters = parameters.filter(({ id }) => id.startsWith('complaint.'))
const quarters = Array.from({ length: 10 }, (_, year) =>
  ['01', '04', '07', '10'].map((month) => `${2019 + year}-${month}-01`),
).flat()

describe('law of complaints: temporal coverage', () => {
  it('every parameter has its own id', () => {
    const ids = complaintParameters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(60)
  })

  it.each(complaintParameters.map((parameter) => [parameter.id, parameter] as const))(
    '%s: rows in order, one version on each quarter from its first day, cited from the register',
    (_id, { values }) => {
      const starts = values.map(({ from }) => from)
      expect([...starts].sort()).toEqual(starts)
      expect(new Set(starts).size).toBe(starts.length)
      for (const from of starts) {
        const day = dayOf(from)
        const versions = [day - 1, day, day + 1].map((one) => at(values, dateOf(one)))
        expect(versions[1]?.from).toBe(from)
        expect(versions[2]?.from).toBe(from)
        expect(versions[0]?.from).not.toBe(from)
      }
      for (const quarter of quarters.filter((date) => date >= (starts[0] ?? ''))) {
        expect(at(values, quarter as '2019-01-01')).toBeDefined()
      }
      for (const { document } of values.flatMap(({ basis }) => basis)) {
        expect(Object.keys(documents)).toContain(document)
      }
    },
  )

  it('suspension, dialogue notice and criteria exist only since 1 July 2026; the court ground is new', () => {
    const since = (id: string) => complaintParameters.find((one) => one.id === id)?.values[0].from
    expect(
      ['complaint.suspension-grounds', 'complaint.dialogue-notice', 'complaint.complexity-criteria'].map(since),
    ).toEqual(['2026-07-01', '2026-07-01', '2026-07-01'])
    expect(at(terminationGrounds.values, '2026-06-30')?.value).toEqual(['withdrawn'])
    expect(at(terminationGrounds.values, '2026-07-01')?.value).toHaveLength(4)
  })
})
