import { expect, test } from 'vitest'
import type { LocalRules } from '../../src/calendar'
import { auditDisclosure, checkCorrection, checkPublication, checkReceptionNotice } from '../../src/disclosure'
import { replaceableDisclosure } from '../../src/law/replaceable/disclosure'
import { parseLocalRules } from '../../src/schema'
import { expectTold, leftOut } from '../support/local'

const day = (amount: number) => ({ amount, unit: 'working-day' })
const asOf = '2026-09-14T08:00:00+07:00'
const item = { id: 'a', kind: 'procedures', decided: '2026-08-03' } as const
const unit = { id: 'x', level: 'commune', channels: { website: true, broadcast: true }, items: [item] } as const

test.each([
  ['auditDisclosure', 'disclosure.commune-time', (local: LocalRules) => auditDisclosure(unit, [], { asOf, local })],
  [
    'checkPublication',
    'disclosure.commune-time',
    (local: LocalRules) => checkPublication(item, unit, [], { asOf, local }),
  ],
  [
    'checkCorrection',
    'disclosure.correction-answer',
    (local: LocalRules) =>
      checkCorrection({ unit: 'x', received: '2026-08-03', published: ['website'] }, { asOf, local }),
  ],
] as const)('%s tells of rows of %s that it cannot use', (_, parameter, ask) => {
  expectTold(ask, parameter, day(3))
})

test('checkReceptionNotice too; rows of other domains are left to those', () => {
  const notice = { unit: 'x', contents: {}, places: [], hasWebsite: false }
  const ask = (parameter: string) =>
    checkReceptionNotice(notice, { asOf, local: { values: [{ parameter, value: 1, basis: [] as never }] } }).findings
  expect(ask('disclosure.comune-time')[0]).toMatchObject({ code: 'local.parameter-unknown' })
  expect(ask('dossier.comune-time')[0]).toMatchObject({ code: 'disclosure.notice-contents' })
})

test('the table names every limit and number of disclosure; the border takes them', () => {
  expect(leftOut('disclosure', replaceableDisclosure.shapes)).toEqual([])
  const basis = [{ document: '10/2022/QH15@2022-11-10' }]
  const values = [{ parameter: 'disclosure.commune-time', value: day(3), basis }]
  expect(parseLocalRules({ values })).toMatchObject({ status: 'valid' })
})
