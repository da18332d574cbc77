import type { IsoDate } from 'congvu/core'
import { at, listOverdue } from 'congvu/core'
import { parametersOn } from 'congvu/law'
import { listDuties } from 'congvu/plan'
import { computeReportingPeriod, listReportingPeriods } from 'congvu/reporting'
import { findUnit, findUnitsByName, listSuccessors, listUnits } from 'congvu/units'
import { expect, it } from 'vitest'

const noDay = 'no day' as IsoDate

/** Those of the calendar are in test/calendar/bare-values.test.ts. */
it.each<readonly [string, () => unknown, string]>([
  ['at', () => at([], noDay), '"no day"'],
  ['listOverdue', () => listOverdue([], noDay), '"no day"'],
  ['parametersOn', () => parametersOn(noDay), '"no day"'],
  ['findUnit', () => findUnit('so-y-te', noDay), '"no day"'],
  ['findUnitsByName', () => findUnitsByName('Sở Y tế', noDay), '"no day"'],
  ['listUnits', () => listUnits(noDay), '"no day"'],
  ['listSuccessors', () => listSuccessors('so-y-te', noDay), '"no day"'],
  ['listDuties', () => listDuties({ clause: 'IX.9' }), '"IX.9"'],
  ['computeReportingPeriod', () => computeReportingPeriod('month', 2024, 13), '13'],
  ['listReportingPeriods', () => listReportingPeriods(20.5), '20.5'],
])('%s, a function of bare values, refuses what it cannot take with a RangeError that names it', (_, call, named) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(named)
})
