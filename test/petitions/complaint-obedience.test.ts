import { describe, expect, it } from 'vitest'
import type { ComplaintEvent } from '../../src/petitions/index'
import { auditComplaint } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const events = (...more: readonly ComplaintEvent[]) => [
  on('2024-03-04', 'received'),
  on('2024-03-11', 'accepted'),
  ...more,
]
const obedienceOn = (date: string, list: readonly ComplaintEvent[]) =>
  auditOn(date, complaint(list, { known: '2024-02-20' })).value.obedience

describe('chấp hành quyết định bị khiếu nại (Điều 12.2.c, Điều 35 Luật Khiếu nại 02/2011/QH13; KN-08)', () => {
  const stayed = events(on('2024-03-18', 'measure-applied'))

  it.each([
    ['while the complaint is pending', '2024-03-12', events(), 'due'],
    ['while it waits to be accepted', '2024-03-05', events().slice(0, 1), 'due'],
    ['while the decision is stayed', '2024-03-19', stayed, 'stayed'],
    ['on the last day of the time to resolve, 10/04/2024', '2024-04-10', stayed, 'stayed'],
    ['after that day: a stay does not outlast it', '2024-04-11', stayed, 'due'],
    ['after the stay was lifted', '2024-03-26', [...stayed, on('2024-03-25', 'measure-lifted')], 'due'],
    ['after the decision: its own effect counts', '2024-04-05', events(on('2024-04-03', 'decided')), undefined],
    ['before anything was filed', '2024-03-01', [], undefined],
  ] as const)('%s', (_when, date, list, expected) => {
    expect(obedienceOn(date, list)).toBe(expected)
  })

  it('a disciplinary decision is no administrative decision or act', () => {
    const audit = auditOn('2024-03-12', complaint(events(), { subject: 'discipline', known: '2024-02-26' }))
    expect(audit.value.obedience).toBeUndefined()
  })

  it('the trace cites the article', () => {
    const { trace } = auditComplaint(complaint(stayed), { asOf: '2024-03-19T08:00:00+07:00' })
    expect(trace.steps.find((one) => one.step === 'complaint.obedience')).toMatchObject({
      params: { obedience: 'stayed' },
      basis: [
        { document: '02/2011/QH13@2011-11-11', article: '12', clause: '2', point: 'c' },
        { document: '02/2011/QH13@2011-11-11', article: '35' },
      ],
    })
  })
})
