import type { Citation } from '../core/citation'
import type { Path } from '../core/finding'
import type { PortalFinding } from '../core/portal-findings'
import type { Dossier, Procedure } from '../dossier/types'
import type { Policy } from '../law/policy'
import type { StatusMap } from './status-maps'

/** A piece of a packet, or of a dossier, that has no place on the other side: returned, never dropped. */
export interface Unmapped {
  readonly path: Path
  readonly value: unknown
}

/** How a packet is read. */
export interface FromPortalOptions {
  /** The host's own status map; the national list when absent. `statusMaps` holds examples. */
  readonly statusMap?: StatusMap
  /** What status 6 and 8 mean; a choice made here wins over the one of the status map. */
  readonly policy?: Partial<Policy>
  /** What a pause rests on, such as the sector's law; without it a dossier records the pause but its clock goes on. */
  readonly pauseBasis?: Citation
  /** Procedures with their limits, found by code: a packet carries no limit. */
  readonly procedures?: readonly Procedure[]
}

/** A packet read: the dossier, what was found on the way, and all that has no place in a dossier. */
export type FromPortal =
  | {
      readonly status: 'valid'
      readonly dossier: Dossier
      readonly findings: readonly PortalFinding[]
      readonly unmapped: readonly Unmapped[]
    }
  | { readonly status: 'invalid'; readonly findings: readonly PortalFinding[]; readonly unmapped: readonly Unmapped[] }

/** `compact` 20231027093200 · `spaced` 2023-10-27 09:32:00 · `iso` 2023-10-27T09:32:00.000+07:00. */
export type TimeForm = 'compact' | 'spaced' | 'iso'

/** `words` "True" · `digits` "1" · `json` true. */
export type BooleanForm = 'words' | 'digits' | 'json'

/** How a packet is written. */
export interface ToPortalOptions {
  readonly times?: TimeForm
  readonly booleans?: BooleanForm
  /** What status 6 and 8 mean to the receiver: a pause can be written only by one that pauses. */
  readonly policy?: Partial<Policy>
}

/** Một lần yêu cầu bổ sung trong gói tin. */
export interface PortalSupplement {
  readonly NoiDungBoSung?: string
  readonly NgayBoSung: string
  readonly NgayTiepNhanBoSung?: string
  readonly TrangThaiBoSung: string | boolean
  readonly DanhSachGiayToBoSung: readonly { readonly TenGiayTo: string }[]
}

/** Một bước của quá trình xử lý trong gói tin. */
export interface PortalStep {
  readonly ThoiDiemXuLy: string
  readonly TrangThai: string
  readonly NoiDungXuLy?: string
  readonly PhongBanXuLy?: string
}

/** Gói tin đồng bộ hồ sơ — the fields of a sync packet that a dossier can fill. */
export interface PortalPacket {
  readonly MaHoSo: string
  readonly MaTTHC?: string
  readonly TenTTHC?: string
  readonly KenhThucHien?: '1' | '2' | '3'
  readonly NgayNopHoSo?: string
  readonly NgayTiepNhan?: string
  readonly NgayHenTra?: string
  readonly NgayTuChoi?: string
  readonly NgayKetThucXuLy?: string
  readonly NgayTra?: string
  readonly TrangThaiHoSo?: string
  readonly DanhSachHoSoBoSung: readonly PortalSupplement[]
  /** Absent when there is nothing that the fields do not tell. */
  readonly QuaTrinhXuLy?: readonly PortalStep[]
}

/** A dossier written as a packet, and what the packet has no place for. */
export interface ToPortal {
  readonly packet: PortalPacket
  readonly findings: readonly PortalFinding[]
  readonly unmapped: readonly Unmapped[]
}
