import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Consultation, checkConsultation } from '../../src/dossier'

const request: Consultation = {
  requested: '2024-03-05T09:00:00+07:00',
  body: 'Sở Xây dựng',
  content: 'Ý kiến về quy hoạch',
  answerBy: '2024-03-12',
}
const now = '2024-03-14T08:00:00+07:00'
const codes = (consultation: Consultation, asOf = now) =>
  checkConsultation(consultation, asOf).findings.map(({ code }) => code)

describe('checkConsultation (Decree 61/2018 art. 19.5; Decree 118/2025 art. 19.4.b-c)', () => {
  test.each([
    [{ ...request, answered: '2024-03-12T16:00:00+07:00' }, 'answered', []],
    [
      { ...request, answered: '2024-03-13T08:00:00+07:00' },
      'answered-late',
      ['consultation-late', 'consultation-not-reported'],
    ],
    [request, 'overdue', ['consultation-late', 'consultation-not-reported']],
    [{ ...request, reported: '2024-03-13T08:00:00+07:00' }, 'overdue', ['consultation-late']],
    [{ ...request, answerBy: '2024-03-20' }, 'waiting', []],
  ] as const)('%#: %j', (consultation, standing, expected) => {
    const outcome = checkConsultation(consultation, now)
    expect(outcome).toMatchObject({ status: 'decided', value: { standing, stopsClock: false } })
    expect(outcome.findings.map(({ code }) => code)).toEqual(expected.map((code) => `dossier.${code}`))
  })

  test('content and limit must be stated; from 1 July 2025 the way to answer too', () => {
    const bare = { requested: '2024-03-05T09:00:00+07:00' }
    expect(checkConsultation(bare, now).findings).toMatchObject([
      {
        code: 'dossier.consultation-incomplete',
        params: { fields: ['content', 'answerBy'] },
        basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '19', clause: '5' }],
      },
    ])
    const later = { ...request, requested: '2025-07-01T09:00:00+07:00', answerBy: '2025-07-08' } as const
    expect(checkConsultation(later, '2025-07-02T09:00:00+07:00').findings).toMatchObject([
      { params: { fields: ['answerForm'] }, basis: [{ document: '118/2025/NĐ-CP@2025-06-09' }] },
    ])
  })

  test('refusals: moments that are none or come before the request, law before 2018', () => {
    expect(codes({ ...request, answered: 'hôm qua' })).toEqual(['dossier.moment'])
    expect(codes({ ...request, answerBy: '2024-03-04' })).toEqual(['dossier.moments-reversed'])
    expect(checkConsultation({ ...request, requested: '2017-01-03T09:00:00+07:00' }, now)).toMatchObject({
      status: 'undetermined',
      missing: ['requested'],
    })
  })

  test('an answer on any day up to the limit is in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 31 }), (day) => {
        const answered = `2024-03-${String(day).padStart(2, '0')}T10:00:00+07:00`
        const late = codes({ ...request, answered }, '2024-04-01T08:00:00+07:00').length > 0
        expect(late).toBe(day > 12)
      }),
    )
  })
})
