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
