import type { Certainty, DayKind, Weekday } from './types'

/** Kinds by code; the code is the position. */
export const dayKinds = [
  'working',
  'weekly-rest',
  'public-holiday',
  'tet',
  'national-day',
  'compensatory',
  'culture-day',
  'swapped-off',
  'swapped-work',
  'closure',
] as const satisfies readonly DayKind[]

/** Certainties by code; the code is the position, and 0 is what a day is until a row says otherwise. */
export const certainties = ['statutory', 'decided', 'predicted', 'pending'] as const satisfies readonly Certainty[]

/** Weekdays by number, 0 = Sunday. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const satisfies readonly Weekday[]

/** True for the two kinds of day that are worked. */
export function isWorkingKind(kind: DayKind): boolean {
  return kind === 'working' || kind === 'swapped-work'
}
