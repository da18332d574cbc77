import type { Basis } from '../core/citation'
import type { IsoInstant } from '../core/date'
import { type Finding, finding } from '../core/finding'
import { dateOf, dayOfSecond, quote, readInstant } from '../core/iso'
import type { Label } from '../lifecycle/types'

/**
 * “Ngay” — what the law wants done at once and was done on a later day.
 *
 * The law gives no number, so this is a warning with the days that passed, never a violation.
 */
export function findDelay(duty: Label, since: IsoInstant, until: IsoInstant, basis: Basis): readonly Finding[] {
  const from = readInstant(since)
  const to = readInstant(until)
  if (from === undefined || to === undefined) {
    const given = quote(from === undefined ? since : until)
    return [finding('lifecycle.time-unreadable', { event: duty.vi, given }, basis)]
  }
  const first = dayOfSecond(from)
  const days = dayOfSecond(to) - first
  if (days <= 0) return []
  return [finding('denunciation.not-immediate', { duty, since: dateOf(first), days }, basis, { severity: 'warning' })]
}
