import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import type { ActivityPeriod, OutreachFinding } from './types'

/** Days that are given and are none. */
export function checkDays(
  days: readonly { readonly given: unknown; readonly path: Path }[],
  basis: Basis,
): readonly OutreachFinding[] {
  return days.flatMap(({ given, path }) =>
    given === undefined || (typeof given === 'string' && readDay(given) !== undefined)
      ? []
      : [finding('outreach.moment', { given: quote(given) }, basis, { path })],
  )
}

/** A moment of the question that is none. */
export function checkAsOf(asOf: unknown, basis: Basis): readonly OutreachFinding[] {
  return typeof asOf === 'string' && readInstant(asOf) !== undefined
    ? []
    : [finding('outreach.moment', { given: quote(asOf) }, basis, { path: ['asOf'] })]
}

/** What is wrong with a period. */
export function checkPeriodOf({ from, to }: ActivityPeriod, basis: Basis): readonly OutreachFinding[] {
  const wrong = checkDays(
    [
      { given: from ?? null, path: ['period', 'from'] },
      { given: to ?? null, path: ['period', 'to'] },
    ],
    basis,
  )
  if (wrong.length > 0 || from <= to) return wrong
  return [finding('outreach.period', { from, to }, basis, { path: ['period'] })]
}

/** Records outside a period, as notices; `path` is the list. */
export function findOutside(
  records: readonly { readonly id: string; readonly on: IsoDate }[],
  { from, to }: ActivityPeriod,
  list: string,
  basis: Basis,
): readonly OutreachFinding[] {
  return records.flatMap(({ id, on }, index) =>
    on >= from && on <= to
      ? []
      : [finding('outreach.outside', { record: id, on }, basis, { severity: 'notice', path: [list, index, 'on'] })],
  )
}
