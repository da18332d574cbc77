import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier, DossierEvent } from '../../src/dossier'
import { fromNationalPortal, type ToPortalOptions, toNationalPortal } from '../../src/interop'

/** So many minutes after the beginning of 23 October 2023. */
function moment(minutes: number): string {
  const day = 23 + Math.floor(minutes / 1440)
  const hour = Math.floor((minutes % 1440) / 60)
  const two = (number: number) => String(number).padStart(2, '0')
  return `2023-10-${two(day)}T${two(hour)}:${two(minutes % 60)}:00+07:00`
}

const name = fc.stringMatching(/^[A-Za-zÀ-ỹ0-9 ]{0,12}[A-Za-z]$/)

/** Dossiers made only of what a packet has a place for. */
const portable: fc.Arbitrary<Dossier> = fc
  .record({
    channel: fc.option(fc.constantFrom('counter', 'post', 'online'), { nil: undefined }),
    submitted: fc.boolean(),
    appointment: fc.boolean(),
    supplements: fc.array(
      fc.record({
        items: fc.array(name, { minLength: 1, maxLength: 3 }),
        reason: fc.option(name, { nil: undefined }),
        answer: fc.constantFrom('none', 'incomplete', 'complete'),
      }),
      { maxLength: 3 },
    ),
    end: fc.constantFrom('none', 'granted', 'refused', 'returned', 'stopped', 'closed', 'refused-at-intake'),
  })
  .map(({ channel, submitted, appointment, supplements, end }) => {
    let minutes = 0
    const next = () => {
      minutes += 500
      return moment(minutes)
    }
    const events: DossierEvent[] = []
    if (submitted) events.push({ type: 'submitted', at: next(), ...(channel !== undefined && { channel }) })
    if (end === 'refused-at-intake') {
      events.push({ type: 'refused', at: next() })
    } else {
      const at = next()
      events.push({ type: 'accepted', at, ...(appointment && { appointment: '2023-10-31T17:00:00+07:00' }) })
      for (const { items, reason, answer } of supplements) {
        events.push({
          type: 'supplement-requested',
          at: next(),
          items: items.map((item) => ({ name: item })),
          ...(reason !== undefined && { reason }),
        })
        if (answer !== 'none') events.push({ type: 'supplement-received', at: next(), complete: answer === 'complete' })
      }
      if (end === 'granted' || end === 'returned') events.push({ type: 'finished', at: next(), result: 'granted' })
      if (end === 'refused') events.push({ type: 'finished', at: next(), result: 'refused' })
      if (end === 'returned') events.push({ type: 'returned', at: next() })
      if (end === 'stopped' || end === 'closed') events.push({ type: end, at: next() })
    }
    return { code: 'H56.12-231023-0001', procedure: { code: '1.000948.H56', name: 'Thủ tục' }, events }
  })

describe('toNationalPortal and back', () => {
  test('the moments of this test are what they seem', () => {
    expect(moment(500)).toBe('2023-10-23T08:20:00+07:00')
  })

  test('what a packet has a place for comes back the same, in every form of times and truth', () => {
    fc.assert(
      fc.property(
        portable,
        fc.record({
          times: fc.constantFrom('compact', 'spaced', 'iso'),
          booleans: fc.constantFrom('words', 'digits', 'json'),
        }) as fc.Arbitrary<ToPortalOptions>,
        (dossier, options) => {
          const before = JSON.stringify(dossier)
          const { packet, findings, unmapped } = toNationalPortal(dossier, options)
          expect(JSON.stringify(dossier)).toBe(before)
          expect([findings, unmapped]).toEqual([[], []])
          const read = fromNationalPortal(JSON.parse(JSON.stringify(packet)))
          expect(read.status === 'valid' && read.dossier).toEqual(dossier)
          expect(read.findings.filter(({ severity }) => severity === 'violation')).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

const pausing = { 'dossier.portal-status-6': 'pauses' } as const
const pauseBasis = { document: { number: '45/2013/QH13', date: '2013-11-29', issuer: 'Quốc hội' } } as const

/** What a packet tells only in QuaTrinhXuLy: a hand-over, pauses and resumptions, the reason of the end. */
const progressed: fc.Arbitrary<Dossier> = fc
  .record({
    handedOver: fc.option(fc.option(name, { nil: undefined }), { nil: null }),
    pauses: fc.array(fc.record({ reason: fc.option(name, { nil: undefined }), resumed: fc.boolean() }), {
      maxLength: 3,
    }),
    end: fc.constantFrom('none', 'stopped', 'refused', 'refused-at-intake'),
    reason: fc.option(name, { nil: undefined }),
  })
  .map(({ handedOver, pauses, end, reason: given }) => {
    let minutes = 0
    const next = () => {
      minutes += 500
      return moment(minutes)
    }
    const reason = given === undefined ? {} : { reason: given }
    if (end === 'refused-at-intake') {
      return { code: 'H56-231023-0002', procedure: {}, events: [{ type: 'refused', at: next(), ...reason }] }
    }
    const events: DossierEvent[] = [{ type: 'accepted', at: next() }]
    if (handedOver !== null) {
      events.push({ type: 'handed-over', at: next(), ...(handedOver !== undefined && { to: handedOver }) })
    }
    for (const { reason: why, resumed } of pauses) {
      events.push({ type: 'paused', at: next(), basis: pauseBasis, ...(why !== undefined && { reason: why }) })
      if (resumed) events.push({ type: 'resumed', at: next() })
    }
    if (end === 'stopped') events.push({ type: 'stopped', at: next(), ...reason })
    if (end === 'refused') events.push({ type: 'finished', at: next(), result: 'refused', ...reason })
    return { code: 'H56-231023-0002', procedure: {}, events }
  })

/** Any events in any order, each with what it may carry. */
const anyEvents: fc.Arbitrary<readonly DossierEvent[]> = fc
  .array(
    fc.constantFrom<readonly DossierEvent[]>(
      ...([
        { type: 'submitted', channel: 'online' },
        { type: 'accepted' },
        { type: 'refused', reason: 'Không đủ' },
        { type: 'supplement-requested', items: [{ name: 'Ảnh' }], reason: 'Thiếu' },
        { type: 'supplement-received', complete: true },
        { type: 'handed-over', to: 'Phòng A' },
        { type: 'transferred', to: 'Sở B' },
        { type: 'paused', reason: 'Nộp thuế' },
        { type: 'resumed' },
        { type: 'late-notified', newDate: '2023-11-08' },
        { type: 'finished', result: 'refused', reason: 'Không đủ' },
        { type: 'finished', result: 'granted' },
        { type: 'returned' },
        { type: 'stopped', reason: 'Rút' },
        { type: 'closed' },
      ].map((event) => [event]) as unknown as (readonly DossierEvent[])[]),
    ),
    { maxLength: 9 },
  )
  .map((list) => list.flat().map((event, index) => ({ ...event, at: moment(500 * (index + 1)) })))

describe('toNationalPortal and back: QuaTrinhXuLy', () => {
  test('the hand-over, pauses, resumptions and reasons come back the same, in every form of times', () => {
    fc.assert(
      fc.property(progressed, fc.constantFrom('compact', 'spaced', 'iso'), (dossier, times) => {
        const { packet, findings, unmapped } = toNationalPortal(dossier, { times, policy: pausing } as ToPortalOptions)
        expect(findings).toEqual([])
        expect(unmapped.every(({ path }) => path.at(-1) === 'basis')).toBe(true)
        const read = fromNationalPortal(JSON.parse(JSON.stringify(packet)), { policy: pausing, pauseBasis })
        expect(read.status === 'valid' && read.dossier).toEqual(dossier)
        expect(read.unmapped).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('whatever the events: each comes back, or is returned by the writer or by the reader; none is dropped', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom({}, pausing, { 'dossier.portal-status-8': 'pauses' } as const),
        (events, policy) => {
          const dossier: Dossier = { code: 'x', procedure: {}, events }
          const written = toNationalPortal(dossier, { policy, times: 'iso' })
          const read = fromNationalPortal(JSON.parse(JSON.stringify(written.packet)), { policy })
          const back = read.status === 'valid' ? read.dossier.events : []
          const leftByReader = JSON.stringify(read.unmapped)
          for (const [index, event] of events.entries()) {
            const left = new Set(
              written.unmapped.filter(({ path }) => path[1] === index).map(({ path }) => path[2] ?? 'all'),
            )
            if (left.has('all') || leftByReader.includes(event.at.slice(0, 19))) continue
            const kept = Object.fromEntries(Object.entries(event).filter(([field]) => !left.has(field)))
            expect(back).toContainEqual(kept)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a pause is written only where the receiver pauses, by the status that does', () => {
    const events: readonly DossierEvent[] = [
      { type: 'accepted', at: moment(500) },
      { type: 'paused', at: moment(1000), reason: 'Nộp thuế' },
    ]
    const dossier: Dossier = { code: 'x', procedure: {}, events }
    expect(toNationalPortal(dossier)).toMatchObject({
      packet: { TrangThaiHoSo: '4' },
      unmapped: [{ path: ['events', 1] }],
    })
    expect(toNationalPortal(dossier, { policy: pausing }).packet).toMatchObject({
      TrangThaiHoSo: '6',
      QuaTrinhXuLy: [{ ThoiDiemXuLy: '20231023164000', TrangThai: '6', NoiDungXuLy: 'Nộp thuế' }],
    })
    expect(toNationalPortal(dossier, { policy: { 'dossier.portal-status-8': 'pauses' } }).packet).toMatchObject({
      TrangThaiHoSo: '8',
    })
  })
})

describe('toNationalPortal: what has no place', () => {
  const at = (day: string) => `2026-03-${day}T08:00:00+07:00`
  const dossier: Dossier = {
    code: 'G09.20-20260302-0000001',
    procedure: { limit: { amount: 5, unit: 'working-day' } },
    events: [
      { type: 'accepted', at: at('02'), appointment: '2026-03-09' },
      {
        type: 'supplement-requested',
        at: at('03'),
        items: [{ name: 'Ảnh', published: true }],
        written: true,
        through: 'one-stop',
      },
      { type: 'supplement-received', at: at('04'), complete: false },
      { type: 'supplement-received', at: at('05'), complete: true },
      { type: 'late-notified', at: at('09'), newDate: '2026-03-16' },
    ],
  }
  const { packet, findings, unmapped } = toNationalPortal(dossier)

  test('events and facts are returned with their path', () => {
    expect(unmapped.map(({ path }) => path.join('.'))).toEqual([
      'procedure.limit',
      'events.1.written',
      'events.1.through',
      'events.1.items.0.published',
      'events.3',
      'events.4',
    ])
    expect(findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['interop.event-not-mapped', 'events.3'],
      ['interop.event-not-mapped', 'events.4'],
      ['interop.day-without-time', 'events.0.appointment'],
    ])
  })

  test('a bare day is written as its last second, so that nobody is late on that day', () => {
    expect(packet.NgayHenTra).toBe('20260309235959')
    expect(toNationalPortal(dossier, { times: 'spaced' }).packet.NgayHenTra).toBe('2026-03-09 23:59:59')
    expect(toNationalPortal(dossier, { times: 'iso' }).packet.NgayHenTra).toBe('2026-03-09T23:59:59.000+07:00')
  })

  test.each([
    [[], undefined],
    [['submitted'], '1'],
    [['accepted'], '2'],
    [['refused'], '3'],
    [['accepted', 'verification-invited'], '4'],
    [['accepted', 'stopped'], '7'],
    [['accepted', 'closed'], '8'],
  ] as const)('status of %j is %s', (types, status) => {
    const events = types.map((type, index) => ({ type, at: at(`0${index + 1}`) }))
    expect(toNationalPortal({ ...dossier, events }).packet.TrangThaiHoSo).toBe(status)
  })

  test('a moment that is none is refused by name', () => {
    expect(() => toNationalPortal({ ...dossier, events: [{ type: 'accepted', at: 'hôm qua' }] })).toThrow(/hôm qua/)
  })
})
