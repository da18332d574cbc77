import { expect, test } from 'vitest'
import { checkDifficultyRouting, type Difficulty } from '../../src/plan'

const difficulty: Difficulty = {
  unit: 'so-y-te',
  content: 'Thiếu máy quét tại Bộ phận Một cửa',
  raised: '2024-05-06',
  sent: '2024-05-08T09:00:00+07:00',
  sentTo: ['so-noi-vu'],
}
const asOf = '2024-05-13T08:00:00+07:00'
const routing = (...difficulties: readonly Difficulty[]) => checkDifficultyRouting(difficulties, { asOf })

test('closing paragraph: through Sở Nội vụ', () => {
  expect(routing(difficulty)).toMatchObject({
    status: 'decided',
    value: { open: 1, difficulties: [{ stage: 'sent', routed: true, workingDays: 5 }] },
    findings: [],
  })
})

test('straight to the People’s Committee goes past Sở Nội vụ', () => {
  expect(routing({ ...difficulty, sentTo: ['ubnd-thanh-pho'] }).findings).toEqual([
    {
      code: 'plan.difficulty-not-through',
      severity: 'violation',
      params: { unit: 'so-y-te', through: ['so-noi-vu'] },
      basis: [{ document: '17/KH-UBND@2024-01-15' }],
      path: ['difficulties', 0, 'sentTo'],
    },
  ])
})

test('Sở Nội vụ’s own difficulties need no way through itself', () => {
  expect(routing({ ...difficulty, unit: 'so-noi-vu', sentTo: ['ubnd-thanh-pho'] }).findings).toEqual([])
})

test('“kịp thời” has no number of days: what was not reported is a warning with the days so far', () => {
  const { sent: _, sentTo: __, ...silent } = difficulty
  const outcome = routing(silent)
  expect(outcome).toMatchObject({ value: { difficulties: [{ stage: 'not-sent', workingDays: 5 }] } })
  expect(outcome.findings).toMatchObject([
    { code: 'plan.difficulty-not-sent', severity: 'warning', params: { workingDays: 5 } },
  ])
})

test('answered is closed; its days run from the day it arose to the answer', () => {
  const outcome = routing({ ...difficulty, forwarded: '2024-05-09', answered: '2024-05-10' })
  expect(outcome).toMatchObject({ value: { open: 0, difficulties: [{ stage: 'answered', workingDays: 4 }] } })
})

test('moments that cannot be read or stand in the wrong order', () => {
  expect(routing({ ...difficulty, forwarded: '2024-05-07', answered: '10/05/2024' }).findings).toMatchObject([
    { code: 'calendar.instant-form', path: ['difficulties', 0, 'answered'] },
    { code: 'plan.difficulty-order', params: { earlier: 'sent', later: 'forwarded' } },
  ])
  expect(checkDifficultyRouting([], { asOf: 'now' })).toMatchObject({ status: 'undetermined', missing: ['asOf'] })
})
