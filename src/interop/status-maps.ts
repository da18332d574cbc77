import type { Citation } from '../core/citation'
import type { Policy } from '../law/policy'
import { choose } from '../law/policy/dossier'

/** Mã trạng thái hồ sơ dùng chung với Cổng Dịch vụ công quốc gia. */
export type PortalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** One status of a host's system, with its sub-status where that matters, and the national code it stands for. */
export interface StatusRow {
  readonly status: string
  /** Absent: any sub-status that no other row names. */
  readonly subStatus?: string
  readonly code: PortalStatus
}

/** Bảng trạng thái — which field of a packet holds the status, and what its values stand for. */
export interface StatusMap {
  readonly statusField: string
  readonly subStatusField?: string
  readonly rows: readonly StatusRow[]
  /** What the system itself does with statuses 6 and 8. */
  readonly policy?: Partial<Policy>
}

const codes: readonly PortalStatus[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const national = codes.map((code): StatusRow => ({ status: String(code), code }))

/**
 * Bảng trạng thái mẫu — status maps seen in code, as examples of a host's own.
 *
 * `national`: the list 1 to 10. `openCps`: the status keys of OpenCPS whose meaning was seen; `pausing`, `interoperating`,
 * `handover`, `posting`, `cancelling` and `correcting` are not in it, a host adds its rows with their sub-status.
 * `thanhHoa`: a provincial .NET system that pauses and moves the promised date on 6 and on 8.
 *
 * @example
 * ```ts
 * import { fromNationalPortal, statusMaps } from 'congvu/interop'
 *
 * const ours = {
 *   ...statusMaps.openCps,
 *   rows: [{ status: 'processing', subStatus: '250', code: 6 } as const, ...statusMaps.openCps.rows],
 * }
 * const packet = { MaHoSo: 'H56-231027-0361', dossierStatus: 'processing', dossierSubStatus: 250 }
 * fromNationalPortal(packet, { statusMap: ours }).findings.map(({ code }) => code) //=> ['interop.status-read-as']
 * ```
 */
export const statusMaps: Readonly<Record<'national' | 'openCps' | 'thanhHoa', StatusMap>> = {
  national: { statusField: 'TrangThaiHoSo', rows: national },
  openCps: {
    statusField: 'dossierStatus',
    subStatusField: 'dossierSubStatus',
    rows: [
      { status: 'receiving', code: 1 },
      { status: 'new', code: 2 },
      { status: 'denied', code: 3 },
      { status: 'processing', code: 4 },
      { status: 'waiting', code: 5 },
      { status: 'paying', code: 6 },
      { status: 'cancelled', code: 7 },
      { status: 'unresolved', code: 8 },
      { status: 'releasing', code: 9 },
      { status: 'done', code: 10 },
    ],
  },
  thanhHoa: {
    statusField: 'TrangThaiHoSoId',
    rows: national,
    policy: { 'dossier.portal-status-6': 'pauses', 'dossier.portal-status-8': 'pauses' },
  },
}

/** How statuses 6 and 8 are read, and what a pause rests on. */
export interface StatusReading {
  readonly six: Policy['dossier.portal-status-6']
  readonly eight: Policy['dossier.portal-status-8']
  readonly pauseBasis?: Citation
}

/** The reading of statuses 6 and 8 that a host has chosen. */
export function readingOf(policy: Partial<Policy> | undefined, pauseBasis?: Citation): StatusReading {
  return {
    six: choose('dossier.portal-status-6', policy),
    eight: choose('dossier.portal-status-8', policy),
    ...(pauseBasis !== undefined && { pauseBasis }),
  }
}

/** The national code of a status; a row with the sub-status goes before a row without one. */
export function codeOf({ rows }: StatusMap, status: string, subStatus: string | undefined): PortalStatus | undefined {
  const exact = rows.find((row) => row.status === status && row.subStatus !== undefined && row.subStatus === subStatus)
  return (exact ?? rows.find((row) => row.status === status && row.subStatus === undefined))?.code
}
