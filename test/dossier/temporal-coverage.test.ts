import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { auditDossier, checkSupplementRequest, computeResultDate, type DossierEvent } from '../../src/dossier/index'
import { regime } from '../../src/law/dossier'
import { at, dossierOf, lateNotice, request, tenDays } from './story'

const quarters = Array.from({ length: 9 * 4 }, (_, index) => {
  const month = String((index % 4) * 3 + 1).padStart(2, '0')
  return `${2019 + Math.floor(index / 4)}-${month}-01`
})
const aroundChange = ['2018-06-21', '2018-06-22', '2025-06-30', '2025-07-01', '2025-07-02']

/** One story, told from a day on: submitted, accepted, supplemented, delayed, finished, handed over. */
function storyFrom(day: string): readonly DossierEvent[] {
  const on = (days: number) => at(dateOf(dayOf(day as `${number}-${number}-${number}`) + days))
  return [
    { type: 'submitted', at: on(0), channel: 'online' },
    { type: 'accepted', at: on(1) },
    request('', { at: on(2) }),
    { type: 'supplement-received', at: on(9), complete: true },
    lateNotice('', { at: on(15), newDate: dateOf(dayOf(day as `${number}-${number}-${number}`) + 60) }),
    { type: 'finished', at: on(40), result: 'granted' },
    { type: 'returned', at: on(41) },
  ]
}

describe.each([{}, { 'dossier.pending-regime': 'event' }] as const)('one story in every quarter, by %j', (policy) => {
  it.each([...quarters, ...aroundChange])('%s: one regime, a due day, a full life', (day) => {
    const events = storyFrom(day)
    const asOf = at(dateOf(dayOf(day as `${number}-${number}-${number}`) + 90))
    const outcome = auditDossier(dossierOf(events), { asOf, policy })
    if (outcome.status !== 'decided') throw new Error('undetermined')
    expect(['61/2018', '118/2025']).toContain(outcome.value.regime)
    expect(outcome.value).toMatchObject({ state: 'returned', final: true })
    expect(outcome.value.due).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const code of ['lifecycle.not-in-force', 'lifecycle.not-allowed']) {
      expect(outcome.findings.map((found) => found.code)).not.toContain(code)
    }
    const result = outcome.value.deadlines.filter(({ id }) => id === 'dossier.result')
    expect(result.map(({ status }) => status === 'void')).toEqual([true, false])
  })
})

it('every moment of every story can be asked about, and every rule answers', () => {
  for (const day of [...quarters, ...aroundChange]) {
    const events = storyFrom(day)
    for (const [index, { at: asOf }] of events.entries()) {
      const dossier = dossierOf(events.slice(0, index))
      expect(auditDossier(dossier, { asOf }).status).toBe('decided')
      expect(checkSupplementRequest(dossier, request('', { at: asOf })).status).toBe('decided')
      expect(computeResultDate({ accepted: asOf, limit: tenDays }).status).toBe('decided')
    }
  }
})

it('the two decrees leave no gap and no overlap', () => {
  expect(regime.values.map(({ from, value }) => [from, value])).toEqual([
    ['2018-06-21', '61/2018'],
    ['2025-07-01', '118/2025'],
  ])
})
