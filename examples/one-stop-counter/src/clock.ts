import type { IsoDate } from 'congvu/core'

/** Tells the moment in Viet Nam, `2026-11-23T08:30:00+07:00`. The server has the real one, a test one that it sets. */
export type Clock = () => string

export const realClock: Clock = () => {
  const inVietnam = new Date(Date.now() + 7 * 3_600_000)
  return `${inVietnam.toISOString().slice(0, 19)}+07:00`
}

/** The civil day of a moment of a clock. */
export function dayOf(moment: string): IsoDate {
  return moment.slice(0, 10) as IsoDate
}
