import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { checkDialogues, type MediaItem } from '../../src/outreach'
import {
  parseDialogues,
  parseDissemination,
  parseMediaItems,
  parseMonitoringLog,
  parseSupervisionRequests,
} from '../../src/schema'

test('what is read goes on to the rule', () => {
  const parsed = parseDialogues([{ id: 'DT-1', on: '2025-10-16', with: 'people', note: 'kept' }])
  if (parsed.status !== 'valid') throw new Error('invalid')
  const unit = { id: 'phuong-ninh-kieu', level: 'commune' } as const
  expect(checkDialogues(unit, parsed.dialogues, 2025, { asOf: '2025-10-17T08:00:00+07:00' }).status).toBe('decided')
  expect(parsed.dialogues[0]).toHaveProperty('note', 'kept')
  const media = parseMediaItems([])
  if (media.status === 'valid') expectTypeOf(media.items).toEqualTypeOf<readonly MediaItem[]>()
})

test.each([
  [
    parseDissemination,
    { roster: [], sessions: [{ id: '1', on: '2024-03-04', audience: 'pupils' }] },
    'sessions.0.audience',
  ],
  [parseDissemination, { roster: [{ id: '1', from: '1/1/2024' }], sessions: [] }, 'roster.0.from'],
  [parseMediaItems, [{ id: '1', on: '2024-03-04', kind: 'press' }], '0.outlet'],
  [
    parseDialogues,
    [{ id: '1', on: '2024-03-04', with: 'people', questions: { raised: 1.5, answered: 0 } }],
    '0.questions.raised',
  ],
  [parseSupervisionRequests, [{ id: '1', by: 'front', unit: 'x' }], '0.received'],
  [
    parseSupervisionRequests,
    [
      {
        id: '1',
        by: 'front',
        unit: 'x',
        received: '2024-03-04',
        limit: { within: { amount: 5, unit: 'working-day' } },
      },
    ],
    '0.limit.basis',
  ],
  [parseMonitoringLog, [{ unit: 'x', on: '2024-03-04', kind: 'call' }], '0.kind'],
] as const)('%o %j: %s', (parse, input, path) => {
  expect(parse(input).findings.map((found) => found.path?.join('.'))).toEqual([path])
})

test('property: nothing makes them throw', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      for (const parse of [
        parseDissemination,
        parseMediaItems,
        parseDialogues,
        parseSupervisionRequests,
        parseMonitoringLog,
      ]) {
        expect(['valid', 'invalid']).toContain(parse(input).status)
      }
    }),
  )
})
