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

/** Events that a status of the portal can stand for. */
export type PortalEventType =
  | 'submitted'
  | 'accepted'
  | 'refused'
  | 'supplement-requested'
  | 'stopped'
  | 'closed'
  | 'finished'
  | 'returned'

const eventTypes: { readonly [Code in PortalStatus]?: PortalEventType } = {
  1: 'submitted',
  2: 'accepted',
  3: 'refused',
  5: 'supplement-requested',
  7: 'stopped',
  8: 'closed',
  9: 'finished',
  10: 'returned',
}

/** The event that a status stands for: none for 4 and 6, and for 8 only when it is read as an end. */
export function eventTypeOf(
  code: PortalStatus,
  statusEight: Policy['dossier.portal-status-8'],
): PortalEventType | undefined {
  return code === 8 && statusEight !== 'ends' ? undefined : eventTypes[code]
}

/** A step becomes an event when the packet has no field for it; any other step is kept whole in `unmapped`. */
export function readProgress(
  packet: PacketRecord,
  known: ReadonlySet<string>,
  map: StatusMap,
  statusEight: Policy['dossier.portal-status-8'],
  log: PacketLog,
): ReadProgress {
  const told = new Set<string>()
  const read = packet.list('QuaTrinhXuLy').map((value, index): ReadProgress => {
    const path: Path = ['QuaTrinhXuLy', index]
    const whole = { events: [], unmapped: [{ path, value }] }
    if (!isRecord(value) || isRecord(value['TrangThai'])) return whole
    const code = codeOf(map, String(value['TrangThai']), undefined)
    const type = code === undefined ? undefined : eventTypeOf(code, statusEight)
    if (type === undefined || known.has(type) || (told.has(type) && type !== 'supplement-requested')) return whole
    const step = openRecord(value, path, log)
    const at = step.moment('ThoiDiemXuLy')
    if (at === undefined) return whole
    told.add(type)
    step.text('TrangThai')
    return { events: [toEvent(type, at, step, known.has('accepted') || told.has('accepted'))], unmapped: step.rest() }
  })
  return { events: read.flatMap(({ events }) => events), unmapped: read.flatMap(({ unmapped }) => unmapped) }
}

function toEvent(type: PortalEventType, at: string, step: PacketRecord, accepted: boolean): DossierEvent {
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
    case 'finished':
      return { type, at, result: 'granted' }
    case 'submitted':
    case 'accepted':
    case 'returned':
    case 'closed':
      return { type, at }
  }
}
