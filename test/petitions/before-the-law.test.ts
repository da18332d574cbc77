import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { describe as describeFinding } from '../../src/messages/index'
import {
  auditComplaint,
  computeAcceptanceDeadline,
  computeFilingDeadline,
  computeLegalEffect,
  computeResolutionDeadline,
  computeSecondWindow,
} from '../../src/petitions/index'
import { shorten } from './denunciation-story'

const subject = 'administrative'
const level = { level: 1, complex: false, remote: false } as const

/** Each deadline of a complaint from a day, with the place of the day in its facts. */
const deadlines = [
  ['received', (received: IsoDate) => computeAcceptanceDeadline({ subject, received })],
  ['received', (received: IsoDate) => computeAcceptanceDeadline({ subject: 'discipline', received })],
  ['known', (known: IsoDate) => computeFilingDeadline({ subject, known })],
  ['accepted', (accepted: IsoDate) => computeResolutionDeadline({ subject, accepted, ...level })],
  ['from', (from: IsoDate) => computeSecondWindow({ subject, since: 'receipt', from, remote: false })],
  ['issued', (issued: IsoDate) => computeLegalEffect({ subject, issued, remote: false })],
] as const

describe.each(deadlines)('a deadline from %s', (place, compute) => {
  it('on a day before the Law on Complaints of 2011 (art. 69.1: 1 July 2012) is refused with that law', () => {
    const outcome = compute('2012-06-30')
    expect(outcome).toMatchObject({ status: 'undetermined', missing: [place] })
    expect(outcome.findings).toMatchObject([{ code: 'complaint.law-not-held', path: [place] }])
    expect(shorten(outcome.findings[0]?.basis)).toEqual(['02/2011/QH13 69.1'])
    const [found] = outcome.findings
    expect(found && describeFinding(found, 'vi').text).toContain('có hiệu lực từ 01/07/2012')
  })

  it('that the calendar does not reach is undetermined with the days of the calendar', () => {
    for (const day of ['2014-09-03', '2100-12-30'] as const) {
      const outcome = compute(day)
      expect(outcome.status).toBe('undetermined')
      expect(outcome.findings).toMatchObject([{ code: 'period.end-outside' }])
    }
  })
})

it('a second window about discipline that no decision opened says that art. 48 sets no number', () => {
  const outcome = computeSecondWindow({ subject: 'discipline', since: 'expiry', from: '2024-04-03', remote: false })
  expect(outcome).toMatchObject({ status: 'undetermined', missing: ['since'] })
  expect(outcome.findings).toMatchObject([{ code: 'complaint.window-not-set', path: ['since'] }])
  expect(shorten(outcome.findings[0]?.basis)).toEqual(['02/2011/QH13 48'])
})

it('a complaint received before the calendar begins keeps its clock, and the audit tells why it has no day', () => {
  const audit = auditComplaint(
    { kind: 'complaint', code: 'KN-1', subject, events: [{ type: 'received', at: '2014-09-03T08:00:00+07:00' }] },
    { asOf: '2014-10-03T08:00:00+07:00' },
  )
  expect(audit.status === 'decided' && audit.value.deadlines).toEqual([])
  expect(audit.findings.map(({ code }) => code)).toContain('period.end-outside')
})
