import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDeclarationHandling, type DeclarationHandling } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

const handling: DeclarationHandling = { received: '2024-12-02', handedOver: '2024-12-20', published: '2024-12-25' }

test('Law 36/2018 art. 38.3, Decree 130/2020 art. 11: 20 days, then 5 days', () => {
  const outcome = checkDeclarationHandling(handling, late)
  expect(answerOf(outcome)).toMatchObject([
    {
      id: 'accountability.handover',
      due: '2024-12-23',
      status: 'met',
      basis: [{ document: '36/2018/QH14@2018-11-20', article: '38', clause: '3' }],
    },
    { id: 'accountability.publication', due: '2024-12-25', status: 'met' },
  ])
  expect(codesOf(outcome)).toEqual([])
})

test('38.2: 7 days to do it again, unless there is a good reason', () => {
  const again: DeclarationHandling = { ...handling, redoAsked: '2024-12-03', redone: '2024-12-12' }
  expect(codesOf(checkDeclarationHandling(again, late))).toEqual(['accountability.late'])
  expect(codesOf(checkDeclarationHandling({ ...again, goodReason: true }, late))).toEqual([])
})

test('a notice board for fewer than 15 days; a meeting has no such days', () => {
  const board: DeclarationHandling = { ...handling, form: 'notice-board', takenDown: '2025-01-08' }
  expect(checkDeclarationHandling(board, late).findings).toMatchObject([
    { code: 'accountability.posting-short', params: { days: 14, least: 15 } },
  ])
  expect(codesOf(checkDeclarationHandling({ ...board, takenDown: '2025-01-09' }, late))).toEqual([])
  expect(codesOf(checkDeclarationHandling({ ...board, form: 'meeting' }, late))).toEqual([])
})

test('before 20 December 2020 no number of days for publication is claimed', () => {
  const early: DeclarationHandling = { received: '2020-12-01', handedOver: '2020-12-10' }
  expect(answerOf(checkDeclarationHandling(early, late)).map(({ id }) => id)).toEqual(['accountability.handover'])
})

test('refusals', () => {
  expect(codesOf(checkDeclarationHandling({ received: '2019-06-30' }, late))).toEqual(['accountability.not-in-force'])
  expect(checkDeclarationHandling({ ...handling, published: 'x' as '2024-01-01' }, late)).toMatchObject({
    findings: [{ path: ['published'] }],
  })
})

test('received on any day: handed over the same day is never late', () => {
  fc.assert(
    fc.property(anyDay, (received) => {
      const outcome = checkDeclarationHandling({ received, handedOver: received, published: received }, late)
      expect(outcome.findings.filter(({ severity }) => severity === 'violation')).toEqual([])
    }),
  )
})
