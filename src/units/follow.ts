import type { IsoDate } from '../core/date'
import { endOf, isInForce, rowsOf } from './directory'
import type { Share, SuccessionStep, Successor, Unit } from './types'

/** The units in force on a day that a unit led to, itself included, each with the reorganisations on the way. */
export function follow(id: string, date: IsoDate, path: readonly SuccessionStep[] = []): readonly Successor[] {
  const joined = path[path.length - 1]?.on
  const steps = [...path, ...rowsOf(id).slice(1).filter(isLater(joined, date)).map(reorganised)]
  const current = rowsOf(id).find((row) => isInForce(row, date))
  if (current !== undefined) return [arrive(current, steps)]

  const end = endOf(id)
  if (end === undefined || end.on > date) return []
  const found = end.targets.flatMap(({ to, ...how }) =>
    follow(to, date, [...steps, { on: end.on, from: id, to, ...how, basis: end.basis }]),
  )
  return found.filter(({ unit }, index) => found.findIndex((other) => other.unit.id === unit.id) === index)
}

/** Rows that began after the path reached the unit, and by the day asked about. */
function isLater(joined: IsoDate | undefined, date: IsoDate): (row: Unit) => boolean {
  return ({ from }) => from <= date && (joined === undefined || from > joined)
}

/** A unit that was reorganised under its own name. */
function reorganised({ id, from, basis, seen }: Unit): SuccessionStep {
  return {
    on: from,
    from: id,
    to: id,
    share: 'whole',
    certainty: seen === 'memory' ? 'inferred' : 'stated',
    basis,
    seen,
  }
}

function arrive(unit: Unit, path: readonly SuccessionStep[]): Successor {
  const share: Share = path.some((step) => step.share === 'part') ? 'part' : 'whole'
  return {
    unit,
    share,
    certainty: path.some(({ certainty }) => certainty === 'inferred') ? 'inferred' : 'stated',
    path,
  }
}
