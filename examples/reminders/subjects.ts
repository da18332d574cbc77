import type { WorkingCalendar } from 'congvu/calendar'
import type { Deadline, IsoInstant } from 'congvu/core'
import { auditDossier, type Dossier, dossierLifecycle } from 'congvu/dossier'
import { scheduleDuties } from 'congvu/plan'
import { aYearAfter, dayOf } from './clock'

/** Who or what has deadlines: a dossier, or a unit with its duties under plan 17/KH-UBND. */
export type Subject =
  | { readonly kind: 'dossier'; readonly id: string; readonly dossier: Dossier }
  | { readonly kind: 'unit'; readonly id: string }

/** A deadline and what it is called. */
export interface Named {
  readonly deadline: Deadline
  readonly name: string
}

/** The open deadlines of a subject at a moment, by a calendar; what is met, void or paused is not open. */
export function listOpen(subject: Subject, asOf: IsoInstant, calendar: WorkingCalendar): readonly Named[] {
  const named =
    subject.kind === 'dossier' ? ofDossier(subject.dossier, asOf, calendar) : ofUnit(subject.id, asOf, calendar)
  return named.filter(({ deadline: { status } }) => status === 'running' || status === 'overdue')
}

function ofDossier(dossier: Dossier, asOf: IsoInstant, calendar: WorkingCalendar): readonly Named[] {
  const audit = auditDossier(dossier, { asOf, calendar })
  if (audit.status === 'undetermined') throw new RangeError(`dossier ${dossier.code} cannot be read`)
  return audit.value.deadlines.map((deadline) => ({
    deadline,
    name: dossierLifecycle.clocks.find(({ id }) => id === deadline.id)?.label.vi ?? deadline.id,
  }))
}

function ofUnit(unit: string, asOf: IsoInstant, calendar: WorkingCalendar): readonly Named[] {
  const schedule = scheduleDuties({ from: dayOf(asOf), to: dayOf(aYearAfter(asOf)), units: [unit], asOf }, { calendar })
  if (schedule.status === 'undetermined') throw new RangeError(`the duties of ${unit} cannot be listed`)
  return schedule.value.deadlines.map((deadline) => ({ deadline, name: deadline.vi }))
}
