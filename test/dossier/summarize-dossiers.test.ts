import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Outcome } from '../../src/core'
import {
  checkStatistics,
  type DossierEvent,
  type StatisticsDossier,
  type StatisticsSummary,
  summarizeDossiers,
} from '../../src/dossier'

const september = { from: '2026-08-15', to: '2026-09-14' } as const
const march = { from: '2024-02-15', to: '2024-03-14' } as const
const five = { limit: { amount: 5, unit: 'working-day' } } as const

/** Wednesday 26 August 2026 + 5 working days; 31 August (swapped), 1 and 2 September are off: due Monday 7 September. */
const accepted: DossierEvent = { type: 'accepted', at: '2026-08-26T09:00:00+07:00' }
const finished = (at: string, result: 'granted' | 'refused' = 'granted'): DossierEvent => ({
  type: 'finished',
  at,
  result,
})

function dossier(
  code: string,
  events: readonly DossierEvent[],
  more: Partial<StatisticsDossier> = {},
): StatisticsDossier {
  return { code, procedure: five, channel: 'counter', sector: 'Công Thương', events, ...more }
}

function tableOf(outcome: Outcome<StatisticsSummary>): StatisticsSummary {
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

const oneOf = (events: readonly DossierEvent[], policy = {}, more: Partial<StatisticsDossier> = {}) =>
  tableOf(summarizeDossiers([dossier('A', events, more)], september, { policy })).total

describe('form in force (Circular 09/2026 art. 12, 17.1; Circular 01/2020 before)', () => {
  test.each([
    ['2020-11-15', '2020-12-05', 'II.06a/VPCP/KSTT', '01/2020/TT-VPCP@2020-10-21'],
    ['2024-02-15', '2024-03-14', 'II.06a/VPCP/KSTT', '01/2020/TT-VPCP@2020-10-21'],
    ['2026-07-15', '2026-07-31', 'II.06a/VPCP/KSTT', '01/2020/TT-VPCP@2020-10-21'],
    ['2026-07-15', '2026-08-01', '07a/BTP/KSTT', '09/2026/TT-BTP@2026-06-15'],
    ['2026-08-15', '2026-09-14', '07a/BTP/KSTT', '09/2026/TT-BTP@2026-06-15'],
  ] as const)('%s to %s: %s', (from, to, form, document) => {
    const summary = tableOf(summarizeDossiers([], { from, to }))
    expect(summary.form).toBe(form)
    expect(summary.basis[0]?.document).toBe(document)
    expect(summary.total['received']).toBe(0)
  })

  test('the columns carry the numbers that are printed above them', () => {
    const { columns } = tableOf(summarizeDossiers([], september))
    expect(columns.map(([, number]) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    expect(columns[5]).toEqual(['carried-over', 8])
    expect(tableOf(summarizeDossiers([], march)).columns.at(-1)).toEqual(['overdue', 13])
  })
})

describe('early, on time, late: by the finish, not by the hand-over (E-04)', () => {
  test.each([
    ['2026-09-04T10:00:00+07:00', 'early'],
    ['2026-09-07T10:00:00+07:00', 'on-time'],
    ['2026-09-07T20:00:00+07:00', 'on-time'],
    ['2026-09-08T08:00:00+07:00', 'late'],
  ])('finished %s: %s', (at, column) => {
    const total = oneOf([accepted, finished(at), { type: 'returned', at: '2026-09-14T08:00:00+07:00' }])
    expect(total).toMatchObject({ received: 1, new: 1, direct: 1, resolved: 1, [column]: 1, 'in-process': 0 })
  })

  test('a list of Thanh Hóa (P-02): due 14/06/2021, finished before, handed over 29/06: early', () => {
    const events: readonly DossierEvent[] = [
      { type: 'accepted', at: '2021-05-31T08:15:00+07:00' },
      finished('2021-06-11T16:00:00+07:00'),
      { type: 'returned', at: '2021-06-29T09:00:00+07:00' },
    ]
    const procedure = { limit: { amount: 10, unit: 'working-day' } } as const
    const summary = summarizeDossiers([dossier('000.17.22.H56-210531-0001', events, { procedure })], {
      from: '2021-05-15',
      to: '2021-06-14',
    })
    expect(tableOf(summary).total).toMatchObject({ early: 1, 'on-time': 0, 'direct-or-post': 1 })
  })

  test('by the minute: the appointment is closing time of the due day', () => {
    const policy = { 'dossier.timeliness-granularity': 'minute' } as const
    expect(oneOf([accepted, finished('2026-09-07T16:59:00+07:00')], policy)).toMatchObject({ early: 1 })
    expect(oneOf([accepted, finished('2026-09-07T17:00:30+07:00')], policy)).toMatchObject({ 'on-time': 1 })
    expect(oneOf([accepted, finished('2026-09-07T17:01:00+07:00')], policy)).toMatchObject({ late: 1 })
  })

  test('a refusal after review is a result and can be late (pitfall 10)', () => {
    const refusal = finished('2026-09-08T08:00:00+07:00', 'refused')
    expect(oneOf([accepted, refusal])).toMatchObject({ resolved: 1, late: 1 })
  })

  test('a new date does not make a late dossier on time, unless the policy says so', () => {
    const events: readonly DossierEvent[] = [
      accepted,
      { type: 'late-notified', at: '2026-09-03T09:00:00+07:00', newDate: '2026-09-10', reason: 'x', apology: true },
      finished('2026-09-08T09:00:00+07:00'),
    ]
    expect(oneOf(events)).toMatchObject({ late: 1 })
    expect(oneOf(events, { 'dossier.timeliness-date': 'reappointed' })).toMatchObject({ early: 1, late: 0 })
  })
})

describe('what has no column', () => {
  test('no due date is a class of its own, in resolved only when the policy says so (pitfall 16)', () => {
    const events = [accepted, finished('2026-08-26T09:20:00+07:00')]
    const apart = oneOf(events, {}, { procedure: {} })
    expect(apart).toMatchObject({ received: 1, resolved: 0, 'no-due-date': 1 })
    const counted = oneOf(events, { 'dossier.statistics-no-due-date': 'on-time' }, { procedure: {} })
    expect(counted).toMatchObject({ received: 1, resolved: 1, 'on-time': 1 })
  })

  test('stopped by the applicant: apart, or on time as some systems count it', () => {
    const events: readonly DossierEvent[] = [accepted, { type: 'stopped', at: '2026-08-28T09:00:00+07:00' }]
    expect(oneOf(events)).toMatchObject({ received: 1, resolved: 0, ended: 1 })
    expect(oneOf(events, { 'dossier.statistics-ended': 'on-time' })).toMatchObject({ resolved: 1, 'on-time': 1 })
  })

  test('refused at intake: never received', () => {
    const events: readonly DossierEvent[] = [
      { type: 'submitted', at: '2026-08-26T08:00:00+07:00', channel: 'online' },
      { type: 'refused', at: '2026-08-26T10:00:00+07:00', reason: 'x' },
    ]
    const summary = tableOf(summarizeDossiers([dossier('A', events)], september))
    expect([summary.notAccepted, summary.total['received']]).toEqual([1, 0])
  })

  test('an online dossier without its level, or no channel at all, is named, not guessed', () => {
    const outcome = summarizeDossiers(
      [
        dossier('A', [accepted], { channel: 'online' }),
        { code: 'B', procedure: five, events: [accepted] },
        dossier('C', [accepted], { channel: 'online', onlineService: 'full' }),
        dossier('D', [accepted], { channel: 'post' }),
      ],
      september,
    )
    expect(tableOf(outcome).total).toMatchObject({ 'channel-unknown': 2, 'online-full': 1, post: 1, new: 4 })
    expect(outcome.findings).toMatchObject([
      { code: 'dossier.statistics-channel-unknown', params: { dossiers: 2 }, severity: 'warning' },
    ])
  })
})

describe('periods', () => {
  test('what happens after the period is not looked at; the next period carries it over', () => {
    const one = dossier('A', [accepted, finished('2026-09-16T09:00:00+07:00')])
    const first = tableOf(summarizeDossiers([one], september))
    expect(first.total).toMatchObject({ new: 1, 'in-process': 1, overdue: 1, resolved: 0 })
    const october = { from: '2026-09-15', to: '2026-10-14' } as const
    const second = tableOf(summarizeDossiers([one], october))
    expect(second.total).toMatchObject({ new: 0, 'carried-over': 1, resolved: 1, late: 1, 'in-process': 0 })
    expect(checkStatistics(second, first).findings).toEqual([])
    expect(tableOf(summarizeDossiers([one], { from: '2026-10-15', to: '2026-11-14' })).total['received']).toBe(0)
  })

  test('while a lawful supplement is awaited the clock stands, so the dossier is in time', () => {
    const asked: DossierEvent = {
      type: 'supplement-requested',
      at: '2026-08-27T09:00:00+07:00',
      items: [{ name: 'Bản vẽ' }],
      reason: 'Thiếu',
    }
    expect(oneOf([accepted, asked])).toMatchObject({ 'in-process': 1, 'in-time': 1, overdue: 0 })
  })

  test('rows by sector, unit and channel', () => {
    const list = [
      dossier('A', [accepted], { sector: 'Đất đai', unit: 'H13.12' }),
      dossier('B', [accepted], { unit: 'H13.12', channel: 'post' }),
      { code: 'C', procedure: five, events: [accepted] },
    ]
    const names = (by: 'sector' | 'unit' | 'channel') =>
      tableOf(summarizeDossiers(list, september, { by })).rows.map(({ name, figures }) => [name, figures.received])
    expect(names('sector')).toEqual([
      ['', 1],
      ['Công Thương', 1],
      ['Đất đai', 1],
    ])
    expect(names('unit')).toEqual([
      ['', 1],
      ['H13.12', 2],
    ])
    expect(names('channel')).toEqual([
      ['', 1],
      ['counter', 1],
      ['post', 1],
    ])
  })
})

describe('refusals', () => {
  test.each([
    [{ from: '2026-09-15', to: '2026-09-14' }],
    [{ from: '2026-02-30', to: '2026-09-14' }],
    [{ from: '15/08/2026', to: '2026-09-14' }],
  ])('%j is no period', (period) => {
    const outcome = summarizeDossiers([], period as typeof september)
    expect(outcome.status).toBe('undetermined')
    expect(outcome.findings).toMatchObject([{ code: 'dossier.statistics-period', path: ['period'] }])
  })

  test('no form is claimed before the first that is known', () => {
    const outcome = summarizeDossiers([], { from: '2019-02-15', to: '2019-03-14' })
    expect(outcome.findings).toMatchObject([{ code: 'dossier.statistics-form-missing' }])
  })

  test('an unreadable dossier is left out and named, a repeated code is counted and named', () => {
    const outcome = summarizeDossiers(
      [dossier('A', [{ ...accepted, at: '26/08/2026' }]), dossier('B', [accepted]), dossier('B', [accepted])],
      september,
    )
    expect(tableOf(outcome).total['received']).toBe(2)
    expect(outcome.findings).toMatchObject([
      { code: 'dossier.statistics-unreadable', path: ['dossiers', 0] },
      { code: 'dossier.statistics-repeated', path: ['dossiers', 2] },
    ])
  })

  test('types', () => {
    expectTypeOf(summarizeDossiers).returns.toEqualTypeOf<Outcome<StatisticsSummary>>()
    // @ts-expect-error rows are by sector, unit or channel
    summarizeDossiers([], september, { by: 'officer' })
  })
})

describe('for any register', () => {
  const day = fc.integer({ min: 0, max: 150 })
  const anyDossier = fc
    .record({
      code: fc.uuid(),
      start: day,
      finish: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      stop: fc.boolean(),
      limit: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      channel: fc.constantFrom('counter', 'post', 'online', undefined),
      sector: fc.constantFrom('Đất đai', 'Hộ tịch', undefined),
    })
    .map(({ code, start, finish, stop, limit, channel, sector }): StatisticsDossier => {
      const at = (offset: number) => new Date(Date.UTC(2026, 5, 1, 2) + offset * 86_400_000).toISOString()
      return {
        code,
        procedure: limit === undefined ? {} : { limit: { amount: limit, unit: 'working-day' } },
        ...(channel !== undefined && { channel }),
        ...(channel === 'online' && { onlineService: 'full' }),
        ...(sector !== undefined && { sector }),
        events: [
          { type: 'accepted', at: at(start) },
          ...(finish === undefined
            ? []
            : [
                stop
                  ? ({ type: 'stopped', at: at(start + finish) } as const)
                  : ({ type: 'finished', at: at(start + finish), result: 'granted' } as const),
              ]),
        ],
      }
    })

  test('every identity is kept and each period carries over what the one before left', () => {
    const periods = [
      { from: '2026-06-15', to: '2026-07-14' },
      { from: '2026-07-15', to: '2026-08-14' },
      september,
      { from: '2026-09-15', to: '2026-10-14' },
    ] as const
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 20 }), fc.constantFrom('sector', 'unit', 'channel'), (list, by) => {
        const frozen = Object.freeze(list)
        const tables = periods.map((period) => tableOf(summarizeDossiers(frozen, period, { by })))
        for (const [index, table] of tables.entries()) {
          expect(checkStatistics(table, tables[index - 1]).findings).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})
