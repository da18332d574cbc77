import { expect, test } from 'vitest'
import { auditDossier, dossierLifecycle } from '../../src/dossier'
import { nameOfActor } from '../../src/interop'
import { complaintLifecycle, denunciationLifecycle } from '../../src/petitions'

test.each(
  [dossierLifecycle, complaintLifecycle, denunciationLifecycle].map((lifecycle) => [lifecycle.id, lifecycle] as const),
)('everyone who acts in %s has a Vietnamese name', (_id, { transitions, clocks }) => {
  const actors = new Set([...transitions.map(({ by }) => by), ...clocks.map(({ holder }) => holder)])
  expect([...actors].filter((id) => nameOfActor(id, 'vi') === id)).toEqual([])
})

test('a unit is named as on the day; what nobody knows stays as it is', () => {
  expect(nameOfActor('so-tu-phap', 'vi', '2024-03-29')).toBe('Sở Tư pháp')
  expect(nameOfActor('so-tu-phap', 'en', '2024-03-29')).toBe('Department of Justice')
  expect(nameOfActor('ubnd-quan-ninh-kieu', 'vi', '2024-03-29T08:00:00+07:00')).toBe('Ủy ban nhân dân quận Ninh Kiều')
  expect(nameOfActor('nobody', 'vi', 'not a day')).toBe('nobody')
})

test('the consulted body is named as the event wrote it', () => {
  const audit = auditDossier(
    {
      code: 'H13-1',
      procedure: { limit: { amount: 10, unit: 'working-day' } },
      events: [
        { type: 'accepted', at: '2025-08-11T08:00:00+07:00' },
        { type: 'consulted', at: '2025-08-12T08:00:00+07:00', body: 'Sở Tài chính', answerBy: '2025-08-15' },
      ],
    },
    { asOf: '2025-08-12T09:00:00+07:00' },
  )
  const holders =
    audit.status === 'decided' ? audit.value.deadlines.map(({ holder, due }) => nameOfActor(holder, 'vi', due)) : []
  expect(holders).toContain('Sở Tài chính')
})

test('what is no id, or no language, is refused by name', () => {
  expect(() => nameOfActor({} as string, 'vi')).toThrow(RangeError)
  expect(() => nameOfActor('one-stop', 'fr' as 'vi')).toThrow('fr')
})
