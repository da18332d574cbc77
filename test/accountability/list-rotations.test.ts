import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listRotations, type RotationPost } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

const post: RotationPost = { post: 'Tiếp nhận hồ sơ', holder: 'X', field: 'direct-contact', since: '2020-02-29' }
const asOf = { asOf: '2024-05-06T08:00:00+07:00' }

test('Law 36/2018 art. 25.2: from 2 full years to 5 years, or the period of the sector', () => {
  const outcome = listRotations([post, { ...post, years: 3 }], asOf)
  expect(answerOf(outcome).map(({ earliest, latest, deadline }) => [earliest, latest, deadline.status])).toEqual([
    ['2022-02-28', '2025-02-28', 'running'],
    ['2022-02-28', '2023-02-28', 'overdue'],
  ])
  expect(outcome.findings).toMatchObject([
    {
      code: 'accountability.overdue',
      path: [1],
      basis: [{ document: '36/2018/QH14@2018-11-20', article: '25', clause: '2' }],
    },
  ])
})

test('leaders are left out, the only post is told, a moved post is met', () => {
  expect(answerOf(listRotations([{ ...post, leader: true }], asOf))).toEqual([])
  expect(codesOf(listRotations([{ ...post, onlyPost: true }], asOf))).toEqual(['accountability.rotation-only-post'])
  expect(answerOf(listRotations([{ ...post, moved: '2024-03-04' }], asOf))[0]?.deadline.status).toBe('met')
})

test('refusals', () => {
  expect(codesOf(listRotations([{ ...post, years: 6 }], asOf))).toEqual(['accountability.rotation-period'])
  expect(codesOf(listRotations([post], { asOf: '2019-06-30T08:00:00+07:00' }))).toEqual(['accountability.not-in-force'])
  // @ts-expect-error no such field
  expect(codesOf(listRotations([{ ...post, field: 'kitchen' }], asOf))).toEqual(['accountability.word'])
})

test('a longer period of the sector never ends earlier', () => {
  const latest = (since: RotationPost['since'], years: number) =>
    answerOf(listRotations([{ ...post, since, years }], late))[0]?.latest ?? ''
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 2, max: 4 }),
      (since, years) => latest(since, years) < latest(since, years + 1),
    ),
  )
})
