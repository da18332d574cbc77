import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../src/core'
import { dossierLifecycle } from '../../src/dossier'
import { type CalendarDeadline, toIcs } from '../../src/interop/ics'
import { replay } from '../../src/lifecycle'
import { explain } from '../../src/messages'
import { auditComplaint, complaintLifecycle } from '../../src/petitions'
import { scheduleDuties } from '../../src/plan'
import { deepFreeze } from '../support/deep-freeze'

const scheduled = scheduleDuties({ from: '2024-01-01', to: '2024-12-31', units: ['so-noi-vu'] })
const duties = scheduled.status === 'decided' ? deepFreeze(scheduled.value.deadlines) : []

/** Reads a calendar back with another library. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      status: component.getFirstPropertyValue('status'),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
        .map((trigger) => {
          const rings = event.startDate.clone()
          rings.isDate = false
          rings.addDuration(ICAL.Duration.fromString(trigger))
          return rings.toString()
        }),
    }
  })
}

const base: Deadline = {
  id: 'example.answer',
  holder: 'one-stop',
  start: '2025-08-04T08:00:00+07:00',
  due: '2025-08-04T16:00:00+07:00',
  status: 'running',
  remaining: { workingDays: 0 },
  provisional: false,
  basis: [{ document: '118/2025/NĐ-CP@2025-06-09', article: '17', clause: '2' }],
  trace: { rule: 'example', lawVersion: '2026-11-23', steps: [] },
}

describe('the duties of Sở Nội vụ in 2024, read back by ical.js', () => {
  const events = read(toIcs(duties))

  test('all-day events on the last compliant day, ending the day after', () => {
    expect(events.map(({ start, end, allDay }) => [start, end, allDay])).toEqual([
      ['2024-03-29', '2024-03-30', true],
      ['2024-11-09', '2024-11-10', true],
      ['2024-11-19', '2024-11-20', true],
    ])
  })

  test('alarms at 08:00 of the reminder days', () => {
    expect(events[1]?.alarms).toEqual(['2024-10-25T08:00:00', '2024-11-01T08:00:00', '2024-11-07T08:00:00'])
    expect(events.map(({ alarms }) => alarms.length)).toEqual([3, 3, 3])
  })

  test('UIDs from id, holder, start and due', () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      'plan.III.1.b-1/so-noi-vu/2024-01-15/2024-03-29@congvu',
      'plan.III.1.c-2/so-noi-vu/2024-01-15/2024-11-09@congvu',
      'plan.III.2.a-2/so-noi-vu/2024-01-15/2024-11-19@congvu',
    ])
  })

  test('summary and description in Vietnamese, whole, with citations and every step', () => {
    const [, event] = events
    expect(event?.summary).toBe('Báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 10 tháng 11 hằng năm — Sở Nội vụ')
    expect(event?.description).toContain('Căn cứ: điểm c mục III.1 Kế hoạch 17/KH-UBND ngày 15/01/2024')
    for (const { text } of explain(duties[1]?.trace ?? base.trace, 'vi')) expect(event?.description).toContain(text)
    expect(event?.description).toBe(event?.description.normalize('NFC'))
  })

  test('in English', () => {
    const [event] = read(toIcs(duties, { locale: 'en' }))
    expect(event?.summary).toMatch(/^Issue an implementing plan .* — Department of Home Affairs$/)
    expect(event?.description).toContain('Legal basis: Plan 17/KH-UBND of 15 January 2024, section III.1, point b')
  })

  test('DTSTAMP from the law version, or as told; no clock', () => {
    expect(events[0]?.stamp).toBe('2026-11-22T17:00:00Z')
    expect(read(toIcs(duties, { stamp: '2024-01-16T08:00:00+07:00' }))[0]?.stamp).toBe('2024-01-16T01:00:00Z')
    expect(toIcs(duties)).toBe(toIcs(duties))
  })
})

describe('content lines (RFC 5545, 3.1)', () => {
  const bytes = new TextEncoder()
  const check = (text: string) => {
    expect(text.endsWith('\r\n')).toBe(true)
    for (const line of text.split('\r\n')) {
      expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
      expect(line).not.toContain('\uFFFD')
    }
  }

  test('at most 75 octets, no character split', () => {
    check(toIcs(duties))
  })

  test('whatever the text: folded right and read back the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom('ấ', 'đ', '😀', ';', ',', '\\', '\n', ' ', 'x', '"', ':'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(letters, letters, (vi, subject) => {
        const text = toIcs([{ ...base, vi, subject }])
        check(text)
        const [event] = read(text)
        expect(event?.summary).toBe(`${vi} · ${subject} — Bộ phận Một cửa`)
        expect(event?.description.startsWith(vi)).toBe(true)
      }),
    )
  })

  test('control characters and broken pairs do not break the file', () => {
    const text = toIcs([{ ...base, vi: 'a\r\nb\u0007c\ud800', holder: 'x\ud800' }])
    expect(read(text)[0]?.summary).toBe('a\nb c\uFFFD — x\uFFFD')
  })
})

describe('other deadlines', () => {
  test('a deadline that ends at a moment is a timed event', () => {
    const [event] = read(toIcs([base], { leadTimes: [0] }))
    expect(event).toMatchObject({ start: '2025-08-04T09:00:00Z', end: '2025-08-04T09:00:00Z', allDay: false })
    expect(event?.alarms).toEqual(['2025-08-04T01:00:00Z'])
    expect(event?.summary).toBe('example.answer — Bộ phận Một cửa')
  })

  test('a dossier: its clock has the name of the lifecycle, its code in summary and UID', () => {
    const outcome = replay(dossierLifecycle, [{ type: 'accepted', at: '2024-03-04T08:30:00+07:00' }], {
      facts: { limit: { amount: 5, unit: 'working-day' } },
      asOf: '2024-03-06T08:00:00+07:00',
    })
    const deadlines = outcome.status === 'decided' ? outcome.value.deadlines : []
    const result = deadlines.filter(({ id }) => id === 'dossier.result').map((one) => ({ ...one, subject: 'H13-001' }))
    const [event] = read(toIcs(result, { lifecycles: [dossierLifecycle], leadTimes: [1, 30] }))
    expect(event).toMatchObject({
      summary: 'Giải quyết và trả kết quả · H13-001 — cơ quan, người có thẩm quyền',
      start: '2024-03-11',
      alarms: ['2024-03-08T08:00:00'],
    })
    expect(event?.uid).toContain('dossier.result/H13-001/authority/')
  })

  test('void is cancelled, provisional tentative; what is met or void has no alarm', () => {
    const day = { ...base, start: '2025-08-04', due: '2025-09-04' } as const
    const events = read(
      toIcs([
        { ...day, status: 'void' },
        { ...day, status: 'met' },
        { ...day, provisional: true },
        { ...day, status: 'overdue' },
      ]),
    )
    expect(events.map(({ status }) => status)).toEqual(['CANCELLED', 'CONFIRMED', 'TENTATIVE', 'CONFIRMED'])
    expect(events.map(({ alarms }) => alarms.length)).toEqual([0, 0, 3, 3])
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  })

  test('UIDs are ASCII, also of ids with đ, and differ wherever a part differs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '/', 'đ', '%', ' ', '@'), minLength: 1, maxLength: 4 })
    const one = fc.record({ id: text, holder: text, subject: text })
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 6 }), (parts) => {
        const deadlines: CalendarDeadline[] = parts.map((part) => ({ ...base, ...part }))
        const uids = read(toIcs(deadlines)).map(({ uid }) => uid)
        expect(new Set(uids).size).toBe(parts.length)
        for (const uid of uids) expect(uid).toMatch(/^[\x21-\x7E]+$/)
      }),
    )
  })

  test('no deadlines: an empty calendar that still has its name', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs([], { name: 'Sở Y tế; 2024, thử' })))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(toIcs([], { name: 'Sở Y tế; 2024' })).toContain('X-WR-CALNAME:Sở Y tế\\; 2024')
  })

  test('a due or a stamp that is neither day nor moment is refused by name', () => {
    expect(() => toIcs([{ ...base, due: '04/08/2025' }])).toThrow(RangeError)
    expect(() => toIcs([base], { stamp: 'now' })).toThrow('"now"')
  })
})

test('a right of the complainant has a name, though no clock of the lifecycle has it', () => {
  const audit = auditComplaint(
    {
      kind: 'complaint',
      code: 'KN-1',
      subject: 'administrative',
      known: '2026-09-15',
      respondent: 'commune-chair',
      events: [
        { type: 'received', at: '2026-10-05T08:00:00+07:00' },
        { type: 'accepted', at: '2026-10-07T08:00:00+07:00' },
        { type: 'decided', at: '2026-10-20T08:00:00+07:00' },
      ],
    },
    { asOf: '2026-10-21T08:00:00+07:00' },
  )
  const deadlines = audit.status === 'decided' ? audit.value.deadlines : []
  const summaries = read(toIcs(deadlines, { lifecycles: [complaintLifecycle] })).map(({ summary }) => summary)
  expect(summaries).toContain('Khiếu nại lần hai — người khiếu nại')
  expect(summaries).toContain('Khởi kiện sau quyết định lần đầu — người khiếu nại')
  expect(summaries.filter((summary) => summary.includes('complaint.'))).toEqual([])
})
