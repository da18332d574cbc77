import { listSuccessors } from '../units/list-successors'
import { type ActorQuestion, actorsOf } from './actor-units'
import { isDated } from './duty-cycles'
import { listDuties } from './list-duties'
import type { ScheduleQuery, UndatedDuty } from './schedule-types'
import type { Duty } from './types'

/** The duties without a day of their own that the units asked about lead or coordinate; every one when none is asked. */
export function listUndated(query: ScheduleQuery, question: ActorQuestion): readonly UndatedDuty[] {
  const { plan } = question
  const undated = listDuties({}, plan).filter((duty) => !isDated(duty))
  if (query.units === undefined) return undated.map(toUndated)
  const actors = new Set(query.units.flatMap((unit) => actorsOf(unit, dayIn(unit, query), question)))
  return undated
    .filter(({ lead, coordinating }) => [...lead, ...coordinating].some((actor) => actors.has(actor)))
    .map(toUndated)
}

/** The last day of the question on which the unit still stood. */
function dayIn(unit: string, { to }: ScheduleQuery) {
  const { endedOn } = listSuccessors(unit, to)
  return endedOn !== undefined && endedOn < to ? endedOn : to
}

function toUndated(duty: Duty): UndatedDuty {
  const { id, clause, vi, en, modality, canBeViolated, timing, evidence, basis } = duty
  return { duty: id, clause, vi, en, modality, canBeViolated, timing, evidence, basis }
}
