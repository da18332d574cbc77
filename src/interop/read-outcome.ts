import { finding } from '../core/finding'
import type { DossierEvent } from '../dossier/types'
import type { Policy } from '../law/policy'
import { type PacketLog, type PacketRecord, portalBasis } from './packet-reader'
import type { PortalStatus } from './status-maps'

/**
 * How a packet says that a dossier ended: NgayTuChoi, NgayKetThucXuLy, NgayTra, and the status that tells what the end
 * was. An end while the status is open is not taken for a result.
 */
export function readOutcome(
  packet: PacketRecord,
  accepted: string | undefined,
  status: PortalStatus | undefined,
  statusEight: Policy['dossier.portal-status-8'],
  log: PacketLog,
): readonly DossierEvent[] {
  const refused = packet.moment('NgayTuChoi')
  const ended = packet.moment('NgayKetThucXuLy')
  const returned = packet.moment('NgayTra')
  return [
    ...endOf(packet, { accepted, refused, ended, status, statusEight }, log),
    ...(returned === undefined ? [] : [{ type: 'returned', at: returned } as const]),
  ]
}

interface End {
  readonly accepted: string | undefined
  readonly refused: string | undefined
  readonly ended: string | undefined
  readonly status: PortalStatus | undefined
  readonly statusEight: Policy['dossier.portal-status-8']
}

function endOf(
  packet: PacketRecord,
  { accepted, refused, ended, status, statusEight }: End,
  log: PacketLog,
): readonly DossierEvent[] {
  const at = ended ?? refused
  if (at === undefined) return []
  if (refused !== undefined || status === 3) {
    if (refused !== undefined && refused !== at) packet.release('NgayTuChoi')
    return [accepted === undefined ? { type: 'refused', at } : { type: 'finished', at, result: 'refused' }]
  }
  if (status === 7) return [{ type: 'stopped', at }]
  if (status === 8 && statusEight === 'ends') return [{ type: 'closed', at }]
  if (status === undefined || status === 9 || status === 10) return [{ type: 'finished', at, result: 'granted' }]
  packet.release('NgayKetThucXuLy')
  const place = { severity: 'warning', path: ['NgayKetThucXuLy'] } as const
  log.findings.push(finding('interop.end-while-open', { status }, portalBasis, place))
  return []
}
