import { expect, test } from 'vitest'
import {
  checkDeclarationHandling,
  computeDisciplineDeadline,
  computeInternalReportDeadline,
  computeLimitation,
  computeVerificationDeadlines,
} from '../../src/accountability'
import type { LocalRules } from '../../src/calendar'
import { replaceableAccountability } from '../../src/law/replaceable/accountability'
import { parseLocalRules } from '../../src/schema'
import { expectTold, leftOut } from '../support/local'

const day = (amount: number) => ({ amount, unit: 'working-day' })
const asOf = '2024-06-14T08:00:00+07:00'
const act = { staff: 'civil-servant', deserves: 'reprimand', startsAt: 'end-of-act', starts: '2024-01-15' } as const

test.each([
  [
    'accountability.declaration-handover',
    (local: LocalRules) => checkDeclarationHandling({ received: '2024-03-04' }, { asOf, local }),
  ],
  [
    'accountability.discipline-time',
    (local: LocalRules) => computeDisciplineDeadline({ detected: '2024-03-04' }, { asOf, local }),
  ],
  [
    'accountability.internal-report',
    (local: LocalRules) => computeInternalReportDeadline({ received: '2024-03-04' }, { asOf, local }),
  ],
  ['accountability.limitation-reprimand', (local: LocalRules) => computeLimitation(act, '2024-06-03', { local })],
  [
    'accountability.verification-notice',
    (local: LocalRules) =>
      computeVerificationDeadlines(
        { ground: 'competent-request', arose: '2024-06-03', decided: '2024-06-10' },
        { asOf, local },
      ),
  ],
] as const)('rows of %s that cannot be used are told', (parameter, ask) => {
  expectTold(ask, parameter, day(4))
})

test('the table names the limits that rules take from a host; the border takes them', () => {
  expect(leftOut('accountability', replaceableAccountability.shapes)).toEqual([
    'accountability.file-back',
    'accountability.first-declaration',
    'accountability.item-threshold',
    'accountability.personnel-declaration',
    'accountability.referral-after-inspection',
    'accountability.supplement-threshold',
  ])
  const basis = [{ document: '36/2018/QH14@2018-11-20' }]
  const values = [{ parameter: 'accountability.redeclaration', value: day(9), basis }]
  expect(parseLocalRules({ values })).toMatchObject({ status: 'valid' })
})
