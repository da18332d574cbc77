import type { Citation } from '../core/citation'
import type { Path } from '../core/finding'
import type { DossierEvent } from '../dossier/types'
import type { Policy } from '../law/policy'
import { isRecord, openRecord, type PacketLog, type PacketRecord } from './packet-reader'
import type { Unmapped } from './portal-types'
import { codeOf, type PortalStatus, type StatusMap } from './status-maps'

/** QuaTrinhXuLy, as far as it tells of events that the packet's own fields do not. */
export interface ReadProgress {
  readonly events: readonly DossierEvent[]
  readonly unmapped: readonly Unmapped[]
}

/** How statuses 6 and 8 are read, and what a pause rests on. */
export interface StatusReading {
  readonly six: Policy['dossier.portal-status-6']
  readonly eight: Policy['dossier.portal-status-8']
  readonly pauseBasis?: Citation
}

/** Events that a status of the portal can stand for. */
export type PortalEventType =
  | 'submitted'
  | 'accepted'
  | 'refused'
  | 'handed-over'
  | 'supplement-requested'
  | 'paused'
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

const repeatable: readonly string[] = ['supplement-requested', 'paused']

/** A step becomes an event when the packet has no field for it; any other step is kept whole in `unmapped`. The first
 * step in process is the hand-over. */
export function readProgress(
  packet: PacketRecord,
  known: ReadonlySet<string>,
  map: StatusMap,
  reading: StatusReading,
  log: PacketLog,
): ReadProgress {
  const told = new Set<string>()
  const read = packet.list('QuaTrinhXuLy').map((value, index): ReadProgress => {
    const path: Path = ['QuaTrinhXuLy', index]
    const whole = { events: [], unmapped: [{ path, value }] }
    if (!isRecord(value) || isRecord(value['TrangThai'])) return whole
    const code = codeOf(map, String(value['TrangThai']), undefined)
    const type = code === undefined ? undefined : eventTypeOf(code, reading)
    if (type === undefined || known.has(type) || (told.has(type) && !repeatable.includes(type))) return whole
    const step = openRecord(value, path, log)
    const at = step.moment('ThoiDiemXuLy')
    if (at === undefined) return whole
    told.add(type)
    step.text('TrangThai')
    return {
      events: [toEvent(type, at, step, known.has('accepted') || told.has('accepted'), reading)],
      unmapped: step.rest(),
    }
  })
  return { events: read.flatMap(({ events }) => events), unmapped: read.flatMap(({ unmapped }) => unmapped) }
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
    case 'closed':
      return { type, at }
  }
}
