import { expect, test } from 'vitest'
import { auditDossier, type Channel } from '../../src/dossier'

const found = (channel: Channel | undefined) =>
  auditDossier(
    {
      code: 'x',
      procedure: { limit: { amount: 5, unit: 'working-day' } },
      events: [
        { type: 'submitted', at: '2026-03-02T08:00:00+07:00', ...(channel !== undefined && { channel }) },
        { type: 'accepted', at: '2026-03-02T09:00:00+07:00' },
        { type: 'adjusted', at: '2026-03-03T09:00:00+07:00' },
      ],
    },
    { asOf: '2026-03-04T08:00:00+07:00' },
  ).findings.filter(({ code }) => code === 'dossier.adjusted-not-online')

test.each(['counter', 'post'] as const)('118/2025 art. 21.2: a dossier submitted by %s is not adjusted', (channel) => {
  expect(found(channel)).toMatchObject([
    {
      severity: 'warning',
      params: { channel },
      path: ['events', 2],
      basis: [{ document: '118/2025/NĐ-CP@2025-06-09', article: '21', clause: '2' }],
    },
  ])
})

test.each(['online', undefined] as const)('118/2025 art. 21.2: nothing is said of %s', (channel) => {
  expect(found(channel)).toEqual([])
})
