import { describe, expect, it } from 'vitest'
import {
  auditReception,
  type ReceptionSession,
  type SessionEvent,
  type SessionFacts,
  sessionLifecycle,
} from '../../src/petitions/index'
import { at } from './feedback-cases'
import { openClocks, unusedRows, walk } from './walk'

const all = {
  places: ['office', 'reception-place', 'website'],
  contents: ['place', 'regular-hours', 'head-schedule', 'attendees', 'planned-content'],
} as const
const planned = (day: string, date: `${number}-${number}-${number}`): SessionEvent => ({
  type: 'planned',
  at: at(day),
  date,
  opensAt: at(date),
})
const posted = (day: string): SessionEvent => ({ type: 'posted', at: at(day), ...all })
const session = (events: readonly SessionEvent[], changes: Partial<ReceptionSession> = {}): ReceptionSession => ({
  kind: 'reception',
  id: 'TCD-1',
  head: { role: 'commune-chair', unit: 'phuong-a' },
  events,
  ...changes,
})
const audit = (events: readonly SessionEvent[], changes: Partial<ReceptionSession> = {}, asOf = at('2026-12-01')) =>
  auditReception(session(events, changes), { asOf })
const codes = (...args: Parameters<typeof audit>) => audit(...args).findings.map(({ code }) => code)
const online = { online: { ground: 'practical' } } as const

describe('session lifecycle: all paths', () => {
  const shapes = [
    planned('2026-08-03', '2026-08-20'),
    posted('2026-08-04'),
    { type: 'postponed', reason: 'Bão', newDate: '2026-08-25', announced: true },
    { type: 'online-notified' },
    { type: 'online-tested' },
    { type: 'online-connected' },
    { type: 'opened' },
    { type: 'held', by: 'head' },
    { type: 'not-held' },
    { type: 'concluded', written: true },
    { type: 'logged', places: ['log'] },
    { type: 'closed' },
  ]
  const facts: SessionFacts = { head: { role: 'commune-chair' }, ...online }
  const { snapshots, pairs } = walk(sessionLifecycle, shapes, facts, { length: 9 })

  it('reaches every state, uses every row, leaves no clock open at the end', () => {
    expect(new Set(snapshots.map(({ state }) => state)).size).toBe(Object.keys(sessionLifecycle.states).length - 1)
    expect(unusedRows(sessionLifecycle, pairs)).toEqual([])
    const finals = snapshots.filter(({ state }) => sessionLifecycle.states[state].final === true)
    expect(finals.flatMap(openClocks)).toEqual([])
    const seen = new Set(snapshots.flatMap(({ clocks }) => clocks.map(({ id }) => id)))
    expect(seen.size).toBe(sessionLifecycle.clocks.length)
  })
})

describe('posting the schedule (Law 42/2013 art. 24)', () => {
  it.each([
    ['2026-08-06', 'met'],
    ['2026-08-07', 'met-late'],
  ])('posted %s for 13 August 2026: %s', (day, status) => {
    const result = audit([planned('2026-08-03', '2026-08-13'), posted(day)])
    expect(result.status === 'decided' && result.value.deadlines[0]).toMatchObject({
      due: '2026-08-06',
      status,
      basis: [{ document: '42/2013/QH13@2013-11-25', article: '24', clause: '4' }],
    })
  })

  it('names the places and contents that are missing; a website only if there is one', () => {
    const thin: SessionEvent = { type: 'posted', at: at('2026-08-04'), places: ['office'], contents: ['place'] }
    const found = (website: boolean) =>
      audit([planned('2026-08-03', '2026-08-13'), thin], { website }).findings[0]?.params
    expect(found(false)).toMatchObject({ places: ['reception-place'] })
    expect(found(true)).toEqual({
      places: ['reception-place', 'website'],
      contents: ['regular-hours', 'head-schedule', 'attendees', 'planned-content'],
    })
  })

  it('an ad-hoc session has no schedule to post', () => {
    const opened: SessionEvent = { type: 'opened', at: at('2026-08-03', '09:00') }
    expect(codes([planned('2026-08-03', '2026-08-03'), opened], { adHoc: true })).toEqual([])
    expect(codes([planned('2026-08-03', '2026-08-03'), opened])).toEqual(['reception.unposted'])
  })
})

describe('postponing (art. 24.4)', () => {
  it('needs a good reason and the new time, announced', () => {
    const events = [planned('2026-08-03', '2026-08-13'), posted('2026-08-04')]
    expect(codes([...events, { type: 'postponed', at: at('2026-08-12') }])).toEqual([
      'reception.postponed-without-reason',
      'reception.postponed-without-new-time',
    ])
    const moved: SessionEvent = {
      type: 'postponed',
      at: at('2026-08-12'),
      reason: 'Bão số 5',
      newDate: '2026-08-20',
      announced: true,
    }
    expect(codes([...events, moved])).toEqual([])
    expect(codes([...events, moved, { type: 'opened', at: at('2026-08-19') }])).toEqual([
      'reception.opened-on-another-day',
    ])
  })

  it('a session that is not held is named', () => {
    const events = [planned('2026-08-03', '2026-08-13'), posted('2026-08-04')]
    expect(codes([...events, { type: 'not-held', at: at('2026-08-13') }])).toEqual(['reception.not-held'])
  })
})

describe('holding, concluding, logging', () => {
  const opened: readonly SessionEvent[] = [
    planned('2026-08-03', '2026-08-13'),
    posted('2026-08-04'),
    { type: 'opened', at: at('2026-08-13') },
  ]

  it('from 1 July 2026 closes with a written conclusion and in both registers (Decree 154/2026 art. 25.2, 27.1)', () => {
    const held: SessionEvent = { type: 'held', at: at('2026-08-13', '11:00'), by: 'head' }
    const closed: SessionEvent = { type: 'closed', at: at('2026-08-14') }
    expect(codes([...opened, held, closed])).toEqual(['reception.no-written-conclusion', 'reception.not-logged'])
    const whole: readonly SessionEvent[] = [
      ...opened,
      held,
      { type: 'concluded', at: at('2026-08-13', '15:00'), written: true },
      { type: 'logged', at: at('2026-08-13', '16:00'), places: ['log', 'national-database'] },
      closed,
    ]
    expect(codes(whole)).toEqual([])
  })

  it('before that day the log is enough', () => {
    const events: readonly SessionEvent[] = [
      planned('2024-05-06', '2024-05-16'),
      posted('2024-05-07'),
      { type: 'opened', at: at('2024-05-16') },
      { type: 'held', at: at('2024-05-16', '11:00'), by: 'head' },
      { type: 'logged', at: at('2024-05-16', '12:00'), places: ['log'] },
      { type: 'closed', at: at('2024-05-17') },
    ]
    expect(codes(events)).toEqual([])
  })

  it('a deputy in the chair is a warning', () => {
    expect(codes([...opened, { type: 'held', at: at('2026-08-13', '11:00'), by: 'deputy' }])).toEqual([
      'reception.held-by-deputy',
    ])
  })
})

describe('online reception (Decree 154/2026 art. 20-24)', () => {
  it('notice 5 working days, test 1 working day, connection 1 hour before', () => {
    const result = audit([planned('2026-08-03', '2026-08-13')], online, at('2026-08-03', '09:00'))
    expect(result.status === 'decided' && result.value.deadlines.map(({ id, due }) => [id, due])).toEqual([
      ['reception.posting', '2026-08-06'],
      ['reception.online-notified', '2026-08-06'],
      ['reception.online-tested', '2026-08-12'],
      ['reception.online-connected', '2026-08-13T07:00:00+07:00'],
    ])
  })

  it('opened without them, and not recorded', () => {
    const events: readonly SessionEvent[] = [
      planned('2026-08-03', '2026-08-13'),
      posted('2026-08-04'),
      { type: 'opened', at: at('2026-08-13') },
      { type: 'held', at: at('2026-08-13', '11:00'), by: 'head' },
    ]
    expect(codes(events, online)).toEqual(['reception.online-not-ready', 'reception.online-unrecorded'])
  })

  it('never for a denouncer who asks for secrecy, and not before 1 July 2026', () => {
    const open = { ground: 'open-denunciation', identityProtection: true } as const
    expect(codes([planned('2026-08-03', '2026-08-13')], { online: open }, at('2026-08-03', '09:00'))).toEqual([
      'reception.online-denouncer-protected',
    ])
    expect(codes([planned('2026-06-01', '2026-06-15')], online, at('2026-06-01', '09:00'))).toEqual([
      'reception.online-ground',
    ])
    const early: SessionEvent = { type: 'online-notified', at: at('2026-06-02') }
    expect(codes([planned('2026-06-01', '2026-06-15'), early], {}, at('2026-06-03'))).toEqual([
      'lifecycle.not-in-force',
    ])
  })
})

it('refuses a moment of the question that is none', () => {
  expect(audit([], {}, 'now')).toMatchObject({ status: 'undetermined', missing: ['asOf'] })
})
