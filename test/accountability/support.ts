import fc from 'fast-check'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayNumber } from '../../src/core/iso'
import type { Outcome } from '../../src/core/outcome'

/** Codes of the findings, in order. */
export const codesOf = (outcome: Outcome<unknown>): readonly string[] => outcome.findings.map(({ code }) => code)

/** The value of a decided outcome; an undetermined one fails the test with what it says. */
export function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify([outcome.missing, outcome.findings]))
  return outcome.value
}

/** A day from 2019-08-15 to 2027-12-31. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: dayNumber(2019, 8, 15), max: dayNumber(2027, 12, 31) })
  .map(dateOf)

/** Later than any of those days and their deadlines. */
export const late = { asOf: '2045-01-01T08:00:00+07:00' }
