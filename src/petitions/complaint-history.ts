import type { IsoDate, IsoInstant } from '../core/date'
import { readDay, secondOf } from '../core/iso'
import { civilDay } from '../core/moment'
import type { Clock } from '../lifecycle/types'
import type {
  ComplaintAppealed,
  ComplaintEvent,
  ComplaintLevel,
  ComplaintReceived,
  ComplaintState,
} from './complaint-types'

/** The clocks of each level. */
export const clockIds = {
  1: { acceptance: 'complaint.first-acceptance', resolution: 'complaint.first-resolution' },
  2: { acceptance: 'complaint.second-acceptance', resolution: 'complaint.second-resolution' },
} as const

/** A day of the record, or nothing when its text is no day; the audit names such texts. */
export function readableDay(date: IsoDate | undefined): IsoDate | undefined {
  return typeof date === 'string' && readDay(date) !== undefined ? date : undefined
}

/** The level at which a case stands; where a state belongs to both, the last petition received tells. */
export function levelOf(state: ComplaintState, clocks: readonly Clock[]): ComplaintLevel {
  if (state.endsWith('-second')) return 2
  const shared: readonly ComplaintState[] = ['redirected', 'enforced', 'in-court', 'discontinued', 'judged', 'archived']
  if (!shared.includes(state)) return 1
  const last = clocks.filter(({ id }) => id === clockIds[1].acceptance || id === clockIds[2].acceptance).at(-1)
  return last?.id === clockIds[2].acceptance ? 2 : 1
}

/** The last event of a type. */
export function lastOf<Type extends ComplaintEvent['type']>(
  history: readonly ComplaintEvent[],
  type: Type,
): Extract<ComplaintEvent, { readonly type: Type }> | undefined {
  return history
    .filter((event): event is Extract<ComplaintEvent, { readonly type: Type }> => event.type === type)
    .at(-1)
}

/** The events since the petition of this level was taken in. */
export function sinceReceipt(history: readonly ComplaintEvent[], level: ComplaintLevel): readonly ComplaintEvent[] {
  const starts = level === 1 ? ['received', 'first-decision-revoked', 'continued'] : ['appealed', 'continued']
  const start = history.reduce((found, { type }, index) => (starts.includes(type) ? index : found), 0)
  return history.slice(start)
}

const beginnings: readonly ComplaintEvent['type'][] = ['received', 'first-decision-revoked', 'continued']

/** The second at which a case was taken in, or taken in again: what was counted before it counts no more. */
export function beganAnew(history: readonly ComplaintEvent[]): number {
  const last = history.filter(({ type }) => beginnings.includes(type)).at(-1)
  return last === undefined ? Number.NEGATIVE_INFINITY : secondOf(last.at)
}

/** The day a petition was sent, or received when that is not known. */
export function filedOn(event: ComplaintReceived | ComplaintAppealed): IsoDate {
  return readableDay(event.filed) ?? civilDay(event.at)
}

/** The last clock of an id. */
export function lastClock(clocks: readonly Clock[], id: string): Clock | undefined {
  return clocks.filter((clock) => clock.id === id).at(-1)
}

/** When the decision of a level that still stands was issued. */
export function decidedAt(
  level: ComplaintLevel,
  clocks: readonly Clock[],
  history: readonly ComplaintEvent[],
): IsoInstant | undefined {
  const metAt = lastClock(clocks, clockIds[level].resolution)?.metAt
  if (metAt === undefined) return undefined
  const second = secondOf(metAt)
  const revoked = history.some(({ type, at }) => type === 'first-decision-revoked' && secondOf(at) >= second)
  return level === 1 && revoked ? undefined : metAt
}

/** When the complainant received the decision of a level, where the record says so. */
export function decisionReceivedAt(
  level: ComplaintLevel,
  clocks: readonly Clock[],
  history: readonly ComplaintEvent[],
): IsoInstant | undefined {
  const issued = decidedAt(level, clocks, history)
  const index = history.findIndex(({ type, at }) => type === 'decided' && at === issued)
  if (index === -1) return undefined
  const after = history.slice(index + 1)
  const end = after.findIndex(({ type }) => type === 'decided')
  return after.slice(0, end === -1 ? undefined : end).find(({ type }) => type === 'decision-received')?.at
}
