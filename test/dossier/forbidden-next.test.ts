import { expect, test } from 'vitest'
import { auditDossier, type Dossier } from '../../src/dossier'

const dossier: Dossier = {
  code: 'H13.12-250811-0007',
  procedure: { code: '1.009994', name: 'Cấp giấy phép xây dựng', limit: { amount: 10, unit: 'working-day' } },
  events: [{ type: 'accepted', at: '2025-08-11T09:30:00+07:00' }],
}
const asked: Dossier['events'] = [
  {
    type: 'supplement-requested',
    at: '2025-08-13T09:00:00+07:00',
    items: [{ name: 'Bản vẽ', published: true }],
    reason: 'Thiếu',
    written: true,
    through: 'one-stop',
  },
  { type: 'supplement-received', at: '2025-08-18T09:00:00+07:00', complete: true },
]

function reasonAgainst(events: Dossier['events'], asOf: string, type = 'supplement-requested') {
  const audit = auditDossier({ ...dossier, events }, { asOf })
  const forbidden = audit.status === 'decided' ? audit.value.forbidden : []
  return forbidden.find(({ event }) => event === type)?.findings
}

test('one request is open to the officer for 3 working days, and no longer (Decree 118/2025 art. 19)', () => {
  expect(reasonAgainst(dossier.events, '2025-08-14T16:00:00+07:00')).toBeUndefined()
  expect(reasonAgainst(dossier.events, '2025-08-15T08:00:00+07:00')).toMatchObject([
    { code: 'dossier.supplement-late', params: { lastDay: '2025-08-14' } },
  ])
})

test('after one request the button for a second is closed, with the plan and the directive (II.3.b)', () => {
  expect(reasonAgainst([...dossier.events, ...asked], '2025-08-19T08:00:00+07:00')).toMatchObject([
    {
      code: 'dossier.supplement-repeated',
      params: { asked: 2, limit: 1 },
      basis: expect.arrayContaining([{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' }]),
    },
  ])
})

test('an answer comes from a body that was consulted (Decree 118/2025 art. 19), and the button says so before', () => {
  const asOf = '2025-08-14T16:00:00+07:00'
  const consulted = { type: 'consulted', at: '2025-08-13T09:00:00+07:00', body: 'so-tu-phap' } as const
  expect(reasonAgainst(dossier.events, asOf, 'consultation-answered')).toMatchObject([
    { code: 'lifecycle.condition-not-met' },
  ])
  expect(reasonAgainst([...dossier.events, consulted], asOf, 'consultation-answered')).toBeUndefined()
})
