import { describe, expect, it } from 'vitest'
import { computePeriodEnd, computeReceiptDay } from '../../src/calendar/index'
import type { Trace } from '../../src/core/trace'
import { computeResultDate } from '../../src/dossier/index'
import { type Interpretation, type InterpretationId, interpretations, lawVersion } from '../../src/law'
import { explain } from '../../src/messages/index'

const texts = (trace: Trace, locale: 'vi' | 'en') => explain(trace, locale).map(({ text }) => text)

describe('explain names the option taken at an open point, never its code', () => {
  const used = Object.entries<Interpretation>(interpretations).flatMap(([id, { options }]) =>
    options.map((option) => ({ id, option })),
  )

  it.each(used)('$id: $option', ({ id, option }) => {
    const trace: Trace = { rule: 'any', lawVersion, steps: [{ step: 'interpretation.used', params: { id, option } }] }
    const label = interpretations[id as InterpretationId].labels as Interpretation['labels']
    expect(texts(trace, 'vi')[0]).toMatch(/\? Áp dụng: .+\.$/)
    expect(texts(trace, 'vi')[0]).toContain(` Áp dụng: ${label[option]?.vi}.`)
    expect(texts(trace, 'en')[0]).toContain(` Taken: ${label[option]?.en}.`)
    if (/^[a-z]+(-[a-z]+)+$/.test(option)) expect(texts(trace, 'vi')[0]).not.toContain(option)
  })

  it('a point or an option of another version stays a code', () => {
    const trace: Trace = {
      rule: 'any',
      lawVersion,
      steps: [
        { step: 'interpretation.used', params: { id: 'future.point', option: 'third' } },
        { step: 'interpretation.used', params: { id: 'calendar.before-date', option: 'toString' } },
      ],
    }
    expect(texts(trace, 'vi')).toEqual([
      'future.point Áp dụng: third.',
      '“Trước ngày N” có bao gồm ngày N không? Áp dụng: toString.',
    ])
  })
})

describe('explain tells the way to a date', () => {
  it('a result date over 30 April, in Vietnamese with its articles', () => {
    const { trace } = computeResultDate({
      accepted: '2024-04-25T08:30:00+07:00',
      limit: { amount: 2, unit: 'working-day' },
      supplement: { requested: '2024-04-25T08:30:00+07:00', completed: '2024-04-26T08:30:00+07:00' },
    })
    expect(explain(trace, 'vi')).toEqual([
      {
        text: 'Hồ sơ tiếp nhận đầy đủ, hợp lệ ngày 25/04/2024; áp dụng quy định có hiệu lực ngày 25/04/2024.',
        citations: ['điểm c khoản 1 Điều 17 Nghị định 61/2018/NĐ-CP ngày 23/04/2018'],
      },
      {
        text: 'Yêu cầu bổ sung 08:30 ngày 25/04/2024, nhận đủ 08:30 ngày 26/04/2024: thời hạn tính lại từ đầu.',
        citations: ['khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP ngày 23/04/2018'],
      },
      {
        text: 'Sự kiện: 08:30 ngày 26/04/2024; ngày này không tính, bắt đầu tính từ 27/04/2024.',
        citations: [
          'khoản 2 Điều 147 Bộ luật 91/2015/QH13 ngày 24/11/2015',
          'khoản 3 Điều 147 Bộ luật 91/2015/QH13 ngày 24/11/2015',
        ],
      },
      {
        text: 'Thời hạn: 2 ngày làm việc.',
        citations: ['điểm c khoản 1 Điều 17 Nghị định 61/2018/NĐ-CP ngày 23/04/2018'],
      },
      {
        text:
          'Không tính: 27/04/2024 (nghỉ hằng tuần); 28/04/2024 (nghỉ hằng tuần); 29/04/2024 (nghỉ hoán đổi); ' +
          '30/04/2024 (ngày lễ); 01/05/2024 (ngày lễ).',
        citations: [],
      },
      { text: 'Hạn: hết ngày 03/05/2024.', citations: ['khoản 6 Điều 148 Bộ luật 91/2015/QH13 ngày 24/11/2015'] },
    ])
  })

  it('a clamped month, a rolled day, an extension, a pause', () => {
    const { trace } = computePeriodEnd({
      from: '2024-01-31',
      limit: { amount: 1, unit: 'month', endRule: 'next-working-day' },
      extensions: [{ limit: { amount: 1, unit: 'day', endRule: 'next-working-day' } }],
      pauses: [{ from: '2024-02-05', to: '2024-02-06' }],
    })
    const told = texts(trace, 'en').join('\n')
    for (const part of ['Limit: 1 month.', 'Extended by 1 day.', 'Paused from 5 February 2024', 'last day counts']) {
      expect(told).toContain(part)
    }
  })

  it('counted back and bounds, with the choice that was taken', () => {
    const limit = { amount: 1, unit: 'day', endRule: 'same-day' } as const
    expect(texts(computePeriodEnd({ until: '2024-03-18', limit }).trace, 'en')).toEqual([
      'Limit: 1 day.',
      'Counted back from 18 March 2024: 17 March 2024.',
      'Not counted: 16 March 2024 (weekly rest); 17 March 2024 (weekly rest).',
      'When a limit counted back falls on a day off, which day is the last to act? Taken: the last working day before.',
      'Due: the end of 15 March 2024.',
    ])
    expect(texts(computePeriodEnd({ before: '2024-11-10' }).trace, 'vi')).toEqual([
      'Trước ngày 10/11/2024.',
      '“Trước ngày N” có bao gồm ngày N không? Áp dụng: không bao gồm ngày N.',
      'Hạn: hết ngày 09/11/2024; ngày làm việc cuối cùng trước đó là 08/11/2024.',
    ])
  })

  it('a receipt, a predicted day, a moment', () => {
    expect(texts(computeReceiptDay('2024-03-04T19:00:00+07:00').trace, 'en')[0]).toBe(
      'Received 19:00 on 4 March 2024, counted as 4 March 2024.',
    )
    const tet = computePeriodEnd({ from: '2029-02-08', limit: { amount: 5, unit: 'working-day' } })
    expect(texts(tet.trace, 'en').some((text) => text.startsWith('May change, because of:'))).toBe(true)
    const hours = computePeriodEnd({ from: '2024-03-04T08:00:00Z', limit: { amount: 2, unit: 'hour' } })
    expect(texts(hours.trace, 'vi').at(-1)).toBe('Hạn: 17:00 ngày 04/03/2024.')
  })

  it('a step it does not know is its own text', () => {
    const trace: Trace = { rule: 'host', lawVersion: '2026-11-23', steps: [{ step: 'host.step', params: {} }] }
    expect(explain(trace, 'vi')).toEqual([{ text: 'host.step', citations: [] }])
  })

  it('an empty trace has nothing to tell', () => {
    expect(explain({ rule: 'x', lawVersion: '2026-11-23', steps: [] }, 'en')).toEqual([])
  })
})
