import { expect, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import type { Parameter } from '../../src/core/parameter'
import { at as inForceAt } from '../../src/core/timeline'
import * as denunciation from '../../src/law/petitions-denunciation'
import * as protection from '../../src/law/petitions-protection'
import type { DenunciationEvent } from '../../src/petitions/index'
import { at, auditOf, caseOf } from './denunciation-story'

const parameters: readonly Parameter<unknown>[] = [denunciation, protection].flatMap((domain) =>
  Object.values<Parameter<unknown>>(domain),
)
const quarters = Array.from({ length: 10 * 4 }, (_, index): IsoDate => {
  const month = String((index % 4) * 3 + 1).padStart(2, '0')
  return `${2019 + Math.floor(index / 4)}-${month}-01` as IsoDate
})
const changes = [...new Set(parameters.flatMap(({ values }) => values.map(({ from }) => from)))].filter(
  (day) => day >= '2019-01-01',
)
const days = [...quarters, ...changes.flatMap((day) => [-1, 0, 1].map((step) => dateOf(dayOf(day) + step)))].filter(
  (day) => day >= '2019-01-01',
)

/** What came later than the law, and what ended: everything else holds on every day. */
const since: Readonly<Record<string, string>> = {
  'denunciation.transfers-per-content': '2021-11-15',
  'denunciation.party-matter': '2021-11-15',
  'denunciation.complexity-criteria': '2019-05-28',
  'denunciation.criteria-for-complex': '2019-05-28',
  'denunciation.criteria-for-special': '2019-05-28',
  'denunciation.withdrawal-by-representative': '2019-05-28',
  'denunciation.posting-days': '2019-05-28',
  'denunciation.portal-days': '2019-05-28',
  'denunciation.online-press-days': '2019-05-28',
  'denunciation.broadcast-times': '2019-05-28',
  'denunciation.monitoring': '2019-05-28',
  'denunciation.monitoring-report': '2019-05-28',
  'denunciation.disclosure-discipline': '2019-05-28',
  'denunciation.inaction-discipline': '2019-05-28',
  'denunciation.secrecy-declined': '2026-07-01',
  'protection.urgent-decision': '2019-05-28',
  'protection.ends-by-breach': '2026-07-01',
}
const until: Readonly<Record<string, string>> = {
  'denunciation.withdrawal-by-representative': '2026-06-30',
  'denunciation.monitoring-report': '2026-06-30',
}

it('each parameter has exactly one row in force on each quarter and around each change, from its day on', () => {
  expect(changes).toEqual(expect.arrayContaining(['2019-01-01', '2019-05-28', '2021-11-15', '2026-07-01']))
  for (const { id, values } of parameters) {
    for (const day of days) {
      const rows = values.filter(({ from }, index) => from <= day && day < (values[index + 1]?.from ?? '9999-12-31'))
      const expected = day >= (since[id] ?? '2019-01-01') && day <= (until[id] ?? '9999-12-31')
      expect([id, day, rows.length <= 1]).toEqual([id, day, true])
      expect([id, day, inForceAt(values, day) !== undefined]).toEqual([id, day, expected])
    }
  }
})

it('rows stand in order, cite their law, and say how it was seen', () => {
  for (const { id, values, vi, en } of parameters) {
    expect([...values].sort((one, other) => (one.from < other.from ? -1 : 1))).toEqual(values)
    for (const { basis, seen } of values) {
      expect(basis.length).toBeGreaterThan(0)
      expect([id, seen]).toEqual([id, seen === 'memory' ? 'memory' : 'text'])
    }
    expect(vi.normalize('NFC')).toBe(vi)
    expect(en).not.toBe(vi)
  }
  expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length)
})

it.each(quarters.slice(1))(
  'one story in the quarter of %s: a due day, three clocks of the conclusion, closed',
  (day) => {
    const on = (days: number) => at(dateOf(dayOf(day) + days))
    const events: readonly DenunciationEvent[] = [
      { type: 'received', at: on(0), channel: 'petition' },
      { type: 'accepted', at: on(3) },
      { type: 'acceptance-notified', at: on(4), to: ['denouncer', 'denounced'] },
      { type: 'verification-assigned', at: on(4) },
      { type: 'concluded', at: on(30), result: 'true', violation: true },
      { type: 'conclusion-sent', at: on(31), to: ['denouncer', 'denounced', 'managing-body'] },
      { type: 'handled', at: on(32) },
      { type: 'published', at: on(32), document: 'conclusion', forms: [{ form: 'posting' }] },
      { type: 'closed', at: on(60) },
    ]
    const audit = auditOf(caseOf(events), on(60))
    expect(audit).toMatchObject({ state: 'closed', final: true })
    expect(audit.due).toBe(dateOf(dayOf(day) + 33))
    expect(audit.deadlines.map(({ status }) => status)).toEqual(audit.deadlines.map(() => 'met'))
    expect(audit.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  },
)
