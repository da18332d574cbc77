import type { Path } from '../core/finding'
import { secondOf } from '../core/iso'
import type { DossierEvent } from '../dossier/types'
import { isRecord, openRecord, type PacketLog, type PacketRecord } from './packet-reader'
import { readPortalTime } from './portal-time'
import type { Unmapped } from './portal-types'
import { codeOf, type PortalStatus, type StatusMap, type StatusReading } from './status-maps'

/** QuaTrinhXuLy, as far as it tells of events that the packet's own fields do not. */
export interface ReadProgress {
  readonly events: readonly DossierEvent[]
  /** Reasons of events that the packet's own fields tell. */
  readonly reasons: readonly { readonly event: DossierEvent; readonly reason: string }[]
  readonly unmapped: readonly Unmapped[]
}

/** Events that a status of the portal can stand for. */
export type PortalEventType =
  | 'submitted'
  | 'accepted'
  | 'refused'
  | 'handed-over'
  | 'supplement-requested'
  | 'paused'
  | 'resumed'
  | 'stopped'
  | 'closed'
  | 'finished'
  | 'returned'

/** The event that a status stands for: none for 6 unless it pauses, and for 8 what the reading says. */
export function eventTypeOf(code: PortalStatus, { six, eight }: StatusReading): PortalEventType | undefined {
  const types: Readonly<Record<PortalStatus, PortalEventType | undefined>> = {
    1: 'submitted',
    2: 'accepted',
    3: 'refused',
    4: 'handed-over',
    5: 'supplement-requested',
    6: six === 'pauses' ? 'paused' : undefined,
    7: 'stopped',
    8: eight === 'pauses' ? 'paused' : 'closed',
    9: 'finished',
    10: 'returned',
  }
  return types[code]
}

const repeatable: readonly string[] = ['supplement-requested', 'paused', 'resumed']

interface Step {
  readonly value: unknown
  readonly index: number
  readonly second: number
}

/**
 * A step becomes an event when the packet has no field for it, or gives its reason to the event that a field tells of; any
 * other step is kept whole in `unmapped`. Steps are read in order of time, however they are listed: the first one in
 * process is the hand-over, one after a pause the resumption.
 */
export function readProgress(
  packet: PacketRecord,
  own: readonly DossierEvent[],
  map: StatusMap,
  reading: StatusReading,
  log: PacketLog,
): ReadProgress {
  const told = new Set<string>()
  const accepted = () => told.has('accepted') || own.some(({ type }) => type === 'accepted')
  let isPaused = false
  const read = (value: unknown, index: number): ReadProgress => {
    const path: Path = ['QuaTrinhXuLy', index]
    const whole = { events: [], reasons: [], unmapped: [{ path, value }] }
    if (!isRecord(value) || isRecord(value['TrangThai'])) return whole
    const code = codeOf(map, String(value['TrangThai']), undefined)
    const type = code === 4 && isPaused ? 'resumed' : code === undefined ? undefined : eventTypeOf(code, reading)
    if (type === undefined) return whole
    const known = own.filter((event) => tellsOf(event, type))
    if (known.length > 0) return readReason(value, path, known, log) ?? whole
    if (told.has(type) && !repeatable.includes(type)) return whole
    const step = openRecord(value, path, log)
    const at = step.moment('ThoiDiemXuLy')
    if (at === undefined) return whole
    told.add(type)
    if (type === 'paused' || type === 'resumed') isPaused = type === 'paused'
    step.text('TrangThai')
    return { events: [toEvent(type, at, step, accepted(), reading)], reasons: [], unmapped: step.rest() }
  }
  const steps = packet.list('QuaTrinhXuLy').map((value, index) => ({ value, index, second: secondOfStep(value) }))
  const done = [...steps]
    .sort(byTime)
    .map(({ value, index }) => ({ index, ...read(value, index) }))
    .sort((one, other) => one.index - other.index)
  return {
    events: done.flatMap(({ events }) => events),
    reasons: done.flatMap(({ reasons }) => reasons),
    unmapped: done.flatMap(({ unmapped }) => unmapped),
  }
}

/** True when an event is what a status stands for; a refusal after acceptance is a result. */
export function tellsOf(event: DossierEvent, type: PortalEventType | undefined): boolean {
  return event.type === type || (type === 'refused' && event.type === 'finished' && event.result === 'refused')
}

/** The reason that a step gives to the event of the same moment which a field of the packet tells of. */
function readReason(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  known: readonly DossierEvent[],
  log: PacketLog,
): ReadProgress | undefined {
  const time = readPortalTime(String(value['ThoiDiemXuLy']))
  const event = known.find(
    ({ type, at }) => at === time?.at && (type === 'stopped' || type === 'refused' || type === 'finished'),
  )
  if (event === undefined || (event.type === 'finished' && event.result !== 'refused')) return undefined
  const step = openRecord(value, path, log)
  const reason = step.text('NoiDungXuLy')
  if (reason === undefined) return undefined
  step.moment('ThoiDiemXuLy')
  step.text('TrangThai')
  return { events: [], reasons: [{ event, reason }], unmapped: step.rest() }
}

function secondOfStep(value: unknown): number {
  const time = isRecord(value) ? readPortalTime(String(value['ThoiDiemXuLy'])) : undefined
  return time === undefined ? Number.POSITIVE_INFINITY : secondOf(time.at)
}

function byTime(one: Step, other: Step): number {
  return one.second === other.second ? one.index - other.index : one.second < other.second ? -1 : 1
}

function toEvent(
  type: PortalEventType,
  at: string,
  step: PacketRecord,
  accepted: boolean,
  { pauseBasis }: StatusReading,
): DossierEvent {
  switch (type) {
    case 'refused':
    case 'stopped': {
      const content = step.text('NoiDungXuLy')
      const reason = content === undefined ? {} : { reason: content }
      return type === 'refused' && accepted
        ? { type: 'finished', at, result: 'refused', ...reason }
        : { type, at, ...reason }
    }
    case 'supplement-requested': {
      const content = step.text('NoiDungXuLy')
      return content === undefined ? { type, at, items: [] } : { type, at, items: [{ name: content }], reason: content }
    }
    case 'handed-over': {
      const to = step.text('PhongBanXuLy')
      return to === undefined ? { type, at } : { type, at, to }
    }
    case 'paused': {
      const reason = step.text('NoiDungXuLy')
      return {
        type,
        at,
        ...(pauseBasis !== undefined && { basis: pauseBasis }),
        ...(reason !== undefined && { reason }),
      }
    }
    case 'finished':
      return { type, at, result: 'granted' }
    case 'submitted':
    case 'accepted':
    case 'returned':
    case 'resumed':
    case 'closed':
      return { type, at }
  }
}
