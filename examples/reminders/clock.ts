import type { IsoDate, IsoInstant } from 'congvu/core'

/** A clock that a table can hold: at the real moment `real` (ms since 1970) it showed `shows`. */
export interface ClockFace {
  readonly shows: IsoInstant
  readonly real: number
  /** Real milliseconds that a day of the clock takes: 86,400,000 for the true clock, less to see weeks go by. */
  readonly msPerDay: number
}

/** What the clock shows now, by Vietnamese time. */
export function now(face: ClockFace): IsoInstant {
  const shown = Date.parse(face.shows) + ((Date.now() - face.real) / face.msPerDay) * day
  return `${new Date(shown + offset).toISOString().slice(0, 19)}+07:00`
}

/** The Vietnamese day of a moment, or the day itself. */
export function dayOf(moment: IsoInstant | IsoDate): IsoDate {
  return new Date(Date.parse(moment) + offset).toISOString().slice(0, 10) as IsoDate
}

/** The moment a year of 365 days later. */
export function aYearAfter(moment: IsoInstant): IsoInstant {
  return new Date(Date.parse(moment) + 365 * day).toISOString()
}

/** The real moment, in ms since 1970, at which the clock shows an instant. */
export function realMoment(instant: IsoInstant, face: ClockFace): number {
  return face.real + ((Date.parse(instant) - Date.parse(face.shows)) / day) * face.msPerDay
}

const day = 86_400_000
const offset = 7 * 3_600_000
