import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as rules from '../../src/accountability'
import { type Asked, findThrown } from '../support/spoil'
import { bare, asked as spoilt } from './asked'
import { late } from './support'

const year = { from: '2024-01-01', to: '2024-12-31' } as const

/** Every rule, with the record that nobody parsed in the first place. */
const asked: readonly (readonly [
  string,
  (record: never) => { readonly status: string; readonly findings: readonly unknown[] },
])[] = [
  ['checkHeadResponsibility', (record) => rules.checkHeadResponsibility(record)],
  ['computeHeadLiability', (record) => rules.computeHeadLiability(record)],
  ['judgeHeadFault', (record) => rules.judgeHeadFault(record, late)],
  ['routeViolation', (record) => rules.routeViolation(record)],
  ['checkReferral', (record) => rules.checkReferral(record, late)],
  ['computeLimitation', (record) => rules.computeLimitation(record, '2024-01-15')],
  ['computeDisciplineDeadline', (record) => rules.computeDisciplineDeadline(record, late)],
  ['checkDisciplineForm', (record) => rules.checkDisciplineForm(record)],
  ['checkEvaluation', (record) => rules.checkEvaluation(record)],
  ['computeExcellentCap', (record) => rules.computeExcellentCap(record)],
  ['listRotations', (record) => rules.listRotations(record, late)],
  ['checkRotationPlan', (record) => rules.checkRotationPlan(record)],
  ['listDeclarationDuties', (record) => rules.listDeclarationDuties(record, 2024, late)],
  ['listDeclarableItems', (record) => rules.listDeclarableItems(record, '2024-01-15')],
  ['checkDeclarationHandling', (record) => rules.checkDeclarationHandling(record, late)],
  ['computeVerificationDeadlines', (record) => rules.computeVerificationDeadlines(record, late)],
  ['checkPersonnelDecision', (record) => rules.checkPersonnelDecision(record, late)],
  ['checkDutyCheck', (record) => rules.checkDutyCheck(record)],
  ['listConductFindings', (record) => rules.listConductFindings(record, year)],
  ['checkYearlyReport', (record) => rules.checkYearlyReport(record)],
  ['computeInternalReportDeadline', (record) => rules.computeInternalReportDeadline(record, late)],
  ['summarizeHeadDirections', (record) => rules.summarizeHeadDirections(['H'], record, year)],
  ['computeCaseSeverity', (record) => rules.computeCaseSeverity(record, '2024-01-15')],
  ['findDirectManager', (record) => rules.findDirectManager(record, 'X', '2024-01-15')],
]

test.each(asked)('%s: a record nobody parsed gets findings, never an exception', (_, ask) => {
  for (const record of [null, undefined, 1, 'text']) {
    const outcome = ask(record as never)
    expect(outcome.status).toBe('undetermined')
    expect(outcome.findings.length).toBeGreaterThan(0)
  }
  fc.assert(fc.property(fc.oneof(fc.object(), fc.array(fc.object())), (record) => ask(record as never).status !== ''))
})

test('every function of accountability is asked', () => {
  const functions = Object.entries(rules).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect([...spoilt, bare].map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(spoilt)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})

test('listGradeLimits refuses by name', () => {
  expect(findThrown(bare, true)).toEqual([])
})
