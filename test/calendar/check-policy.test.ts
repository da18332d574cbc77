import { describe, expect, it } from 'vitest'
import { auditDossier, computeResultDate, type Dossier } from '../../src/dossier'
import { describe as tell } from '../../src/messages'

const dossier: Dossier = {
  code: 'H56-240304-0001',
  procedure: { limit: { amount: 5, unit: 'working-day' } },
  events: [{ type: 'accepted', at: '2024-03-04T08:30:00+07:00' }],
}
const asOf = '2024-03-06T08:00:00+07:00'
const told = (policy: unknown) =>
  auditDossier(dossier, { asOf, policy } as never).findings.flatMap((found) =>
    found.code.startsWith('local.') ? [[found.code, found.path?.join('.'), found.params] as const] : [],
  )

describe('a choice that cannot be used is told, and the default is used', () => {
  it('a point that is misspelt, with the nearest', () => {
    expect(told({ 'dossier.timeliness-dat': 'reappointed' })).toMatchObject([
      [
        'local.choice-unknown',
        'context.policy.dossier.timeliness-dat',
        { nearest: expect.arrayContaining(['dossier.timeliness-date']) },
      ],
    ])
  })

  it('an option that a point does not have, with those it has; an inherited name is none', () => {
    expect(told({ 'dossier.timeliness-date': 'later' })).toEqual([
      [
        'local.option-unknown',
        'context.policy.dossier.timeliness-date',
        { id: 'dossier.timeliness-date', given: '"later"', options: ['original', 'reappointed'] },
      ],
    ])
    expect(told({ constructor: 'x' }).map(([code, path]) => [code, path])).toEqual([
      ['local.choice-unknown', 'context.policy.constructor'],
    ])
  })

  it('a policy that is no record', () => {
    expect(told('strict')).toMatchObject([
      ['local.unusable', 'context.policy', { expected: 'record', given: '"strict"' }],
    ])
  })

  it('nothing for none, for null and for choices that are some', () => {
    for (const policy of [undefined, null, {}, { 'dossier.timeliness-date': undefined }])
      expect(told(policy)).toEqual([])
    expect(told({ 'dossier.timeliness-date': 'reappointed', 'complaint.effect-day': 'day-after' })).toEqual([])
  })

  it('the answer stands, and the sentence says which option was used', () => {
    const facts = { accepted: '2024-03-04T08:30:00+07:00', limit: { amount: 5, unit: 'working-day' } } as const
    const wrong = computeResultDate(facts, { policy: { 'calendar.swapped-off-day': 'x' } } as never)
    expect(wrong.status === 'decided' && wrong.value.due).toBe('2024-03-11')
    expect(wrong.findings.map((found) => tell(found, 'vi').text)).toEqual([
      'Cách hiểu calendar.swapped-off-day không có lựa chọn "x"; các lựa chọn: day-off hoặc not-a-day-off. Đã dùng lựa chọn mặc định day-off.',
    ])
  })
})
