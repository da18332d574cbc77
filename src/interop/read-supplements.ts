import type { IsoInstant } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { isRecord } from '../core/shape'
import type { DossierEvent, SupplementItem } from '../dossier/types'
import { openRecord, type PacketLog, type PacketRecord, portalBasis } from './packet-reader'
import type { Unmapped } from './portal-types'

/** What the list of supplements says. */
export interface ReadSupplements {
  readonly events: readonly DossierEvent[]
  /** Ngày hẹn trả trước lần bổ sung đầu: the appointment first promised, and where it stood. */
  readonly firstAppointment?: { readonly at: IsoInstant; readonly source: Unmapped }
  readonly unmapped: readonly Unmapped[]
}

/** DanhSachHoSoBoSung: each entry is a request and, when the applicant came back, what was received. */
export function readSupplements(packet: PacketRecord, log: PacketLog): ReadSupplements {
  const entries = packet.list('DanhSachHoSoBoSung')
  const read = entries.map((entry, index) => readEntry(entry, ['DanhSachHoSoBoSung', index], log))
  const first = read[0]?.firstAppointment
  return {
    events: read.flatMap(({ events }) => events),
    ...(first !== undefined && { firstAppointment: first }),
    unmapped: read.flatMap(({ unmapped }) => unmapped),
  }
}

function readEntry(value: unknown, path: Path, log: PacketLog): ReadSupplements {
  if (!isRecord(value)) {
    log.findings.push(
      finding('interop.list-form', { field: 'DanhSachHoSoBoSung', given: quote(value) }, portalBasis, { path }),
    )
    return { events: [], unmapped: [{ path, value }] }
  }
  const entry = openRecord(value, path, log)
  const requested = entry.moment('NgayBoSung')
  if (requested === undefined) {
    if (!entry.has('NgayBoSung')) {
      const place = { severity: 'warning', path } as const
      log.findings.push(finding('interop.field-missing', { field: 'NgayBoSung' }, portalBasis, place))
    }
    return { events: [], unmapped: [{ path, value }] }
  }
  const content = entry.text('NoiDungBoSung')
  const papers = readPapers(entry, log)
  if (papers.items.length === 0 && content !== undefined) {
    const place = { severity: 'notice', path: [...path, 'NoiDungBoSung'] } as const
    log.findings.push(finding('interop.supplement-content-as-items', { content }, portalBasis, place))
  }
  const items = papers.items.length > 0 || content === undefined ? papers.items : [{ name: content }]
  const reason = content === undefined ? {} : { reason: content }
  const promised = path[1] === 0 ? entry.moment('NgayHenTraTruoc') : undefined
  const events: readonly DossierEvent[] = [
    { type: 'supplement-requested', at: requested, items, ...reason },
    ...readReceipt(entry, log),
  ]
  return {
    events,
    ...(promised !== undefined && {
      firstAppointment: {
        at: promised,
        source: { path: [...path, 'NgayHenTraTruoc'], value: value['NgayHenTraTruoc'] },
      },
    }),
    unmapped: [...entry.rest(), ...papers.unmapped],
  }
}

function readReceipt(entry: PacketRecord, log: PacketLog): readonly DossierEvent[] {
  const received = entry.moment('NgayTiepNhanBoSung')
  const complete = entry.flag('TrangThaiBoSung')
  if (received === undefined) {
    if (complete === true) entry.release('TrangThaiBoSung')
    return []
  }
  if (complete === undefined && !entry.has('TrangThaiBoSung')) {
    const place = { severity: 'notice', path: entry.path } as const
    log.findings.push(finding('interop.supplement-completeness-assumed', {}, portalBasis, place))
  }
  return [{ type: 'supplement-received', at: received, complete: complete ?? true }]
}

/** Papers as objects with `TenGiayTo`, or as bare names. */
function readPapers(
  entry: PacketRecord,
  log: PacketLog,
): { readonly items: readonly SupplementItem[]; readonly unmapped: readonly Unmapped[] } {
  const read = entry.list('DanhSachGiayToBoSung').map((value, index) => {
    const path: Path = [...entry.path, 'DanhSachGiayToBoSung', index]
    if (typeof value === 'string' && value !== '') return { items: [{ name: value }], unmapped: [] }
    if (!isRecord(value)) return { items: [], unmapped: [{ path, value }] }
    const paper = openRecord(value, path, log)
    const name = paper.text('TenGiayTo')
    return name === undefined
      ? { items: [], unmapped: [{ path, value }] }
      : { items: [{ name }], unmapped: paper.rest() }
  })
  return { items: read.flatMap(({ items }) => items), unmapped: read.flatMap(({ unmapped }) => unmapped) }
}
