import type { IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { quote, secondOf } from '../core/iso'
import type { PortalFinding } from '../core/portal-findings'
import { findMisshapen, isRecord, limitShape, type Shape } from '../core/shape'
import { parseProcedureCode } from '../dossier/parse-procedure-code'
import type { Channel, DossierEvent, Procedure } from '../dossier/types'
import { openRecord, type PacketLog, type PacketRecord, portalBasis } from './packet-reader'
import type { FromPortal, FromPortalOptions } from './portal-types'
import { readOutcome } from './read-outcome'
import { eventTypeOf, type ReadProgress, readProgress, tellsOf } from './read-progress'
import { readSupplements } from './read-supplements'
import { codeOf, type PortalStatus, readingOf, type StatusReading, statusMaps } from './status-maps'

/**
 * Gói tin đồng bộ này là hồ sơ nào? — Reads a sync packet of the National Portal, or of a system that speaks to it, as a
 * dossier with its events.
 *
 * Times come as `yyyyMMddHHmmss`, `yyyy-MM-dd HH:mm:ss` or ISO with milliseconds; without an offset they are Viet Nam
 * time, and a notice says so. Truth values come as "True"/"False", "1"/"0" or true/false. The packet's own fields make
 * the events; QuaTrinhXuLy fills in only what they do not tell: its first step in process is the hand-over, one in
 * process after a pause the resumption, and a refusal or a stop takes its reason from the step of its moment. Whether
 * status 6 pauses and whether status 8 ends are the interpretations `dossier.portal-status-6` and `dossier.portal-status-8`. What is mapped is what `congvu/dossier` can
 * hold; everything else comes back in `unmapped` with its path.
 *
 * @param packet Anything: the parsed JSON of one packet; it is not changed.
 * @param options The host's status map, its reading of statuses 6 and 8 and the basis of a pause, its procedures with
 *   their limits.
 * @returns `valid` with the dossier, or `invalid` when the code is missing or something cannot be read; findings carry
 *   the path in the packet.
 * @remarks Codes 1 to 10 and field names as seen in systems that exchange packets (Circular 18/2019/TT-BTTTT was not
 *   read). NgayBoSung is taken as the day of the request.
 * @example
 * ```ts
 * import { fromNationalPortal } from 'congvu/interop'
 *
 * const read = fromNationalPortal({
 *   MaHoSo: '000.00.06.H56-231027-0361',
 *   MaTTHC: '1.002809.000.00.00.H56',
 *   NgayTiepNhan: '20231027093200',
 *   NgayHenTra: '20231103170000',
 *   NgayKetThucXuLy: '20231103100000',
 *   TrangThaiHoSo: '9',
 *   DuocSoHoa: '1',
 * })
 * read.status === 'valid' && read.dossier.events[1]
 * //=> { type: 'finished', at: '2023-11-03T10:00:00+07:00', result: 'granted' }
 * read.unmapped //=> [{ path: ['DuocSoHoa'], value: '1' }]
 * ```
 */
export function fromNationalPortal(packet: unknown, options: FromPortalOptions = {}): FromPortal {
  if (!isRecord(packet)) {
    const problem = finding('interop.packet-form', { given: quote(packet) }, portalBasis, { path: [] })
    return { status: 'invalid', findings: [problem], unmapped: [{ path: [], value: packet }] }
  }
  const unusable = findMisshapen(options, optionsShape, portalBasis, ['options'])
  if (unusable.length > 0) return { status: 'invalid', findings: unusable, unmapped: [{ path: [], value: packet }] }
  const log: PacketLog = { findings: [], localFields: [] }
  const record = openRecord(packet, [], log)
  const code = record.text('MaHoSo')
  if (code === undefined && !record.has('MaHoSo')) {
    log.findings.push(finding('interop.field-missing', { field: 'MaHoSo' }, portalBasis, { path: ['MaHoSo'] }))
  }
  const procedure = readProcedure(record, options, log)
  const { events, unmapped } = readEvents(record, options, log)
  if (log.localFields.length > 0) {
    const place = { severity: 'notice' } as const
    log.findings.push(finding('interop.local-time', { fields: log.localFields }, portalBasis, place))
  }
  const left = [...record.rest(), ...unmapped]
  const { findings } = log
  if (code === undefined || findings.some(({ severity }) => severity === 'violation')) {
    return { status: 'invalid', findings, unmapped: left }
  }
  return { status: 'valid', dossier: { code, procedure, events }, findings, unmapped: left }
}

const optionsShape: Shape = {
  'statusMap?': {
    statusField: 'string',
    'subStatusField?': 'string',
    rows: [{ status: 'string', 'subStatus?': 'string', code: 'number' }],
    'policy?': 'object',
  },
  'policy?': 'object',
  'pauseBasis?': 'object',
  'procedures?': [{ 'code?': 'string', 'limit?': limitShape }],
}

function readProcedure(record: PacketRecord, { procedures }: FromPortalOptions, log: PacketLog): Procedure {
  const code = record.text('MaTTHC')
  const name = record.text('TenTTHC')
  const known = code === undefined ? undefined : procedures?.find((one) => isCalled(one.code, code))
  if (procedures !== undefined && code !== undefined && known === undefined) {
    const place = { severity: 'notice', path: ['MaTTHC'] } as const
    log.findings.push(finding('interop.procedure-unknown', { code }, portalBasis, place))
  }
  return {
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
    ...(known?.limit !== undefined && { limit: known.limit }),
  }
}

function isCalled(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const [first, second] = [parseProcedureCode(one), parseProcedureCode(other)]
  if (first.status === 'invalid' || second.status === 'invalid') return one === other
  return first.procedureCode.procedure === second.procedureCode.procedure
}

function readEvents(record: PacketRecord, options: FromPortalOptions, log: PacketLog) {
  const map = options.statusMap ?? statusMaps.national
  const reading = readingOf({ ...map.policy, ...options.policy }, options.pauseBasis)
  const status = readStatus(record, options, log)
  const supplements = readSupplements(record, log)
  const accepted = record.moment('NgayTiepNhan')
  const own: readonly DossierEvent[] = [
    ...readSubmission(record, log),
    ...(accepted === undefined ? [] : [{ type: 'accepted', at: accepted } as const]),
    ...supplements.events,
    ...readBareRequest(record, supplements.events, log),
    ...readOutcome(record, accepted, status, reading.eight, log),
  ]
  const progress = readProgress(record, own, map, reading, log)
  const events = inOrder([...own.map(withReason(progress.reasons)), ...progress.events]).map((event) =>
    event.type === 'accepted' ? withAppointment(event, record, supplements.firstAppointment?.at) : event,
  )
  if (status !== undefined) checkStatus(record, status, reading, events, map, log)
  const promised = supplements.firstAppointment
  const homeless = promised === undefined || events.some(({ type }) => type === 'accepted') ? [] : [promised.source]
  return { events, unmapped: [...homeless, ...supplements.unmapped, ...progress.unmapped] }
}

function readStatus(record: PacketRecord, { statusMap }: FromPortalOptions, log: PacketLog): PortalStatus | undefined {
  const map = statusMap ?? statusMaps.national
  const status = record.text(map.statusField)
  if (status === undefined) return undefined
  const sub = map.subStatusField === undefined ? undefined : record.text(map.subStatusField)
  const code = codeOf(map, status, sub)
  if (code === undefined) {
    record.release(map.statusField, ...(map.subStatusField === undefined ? [] : [map.subStatusField]))
    const place = { severity: 'warning', path: [map.statusField] } as const
    const given = sub === undefined ? quote(status) : `${quote(status)} / ${quote(sub)}`
    log.findings.push(finding('interop.status-unknown', { given }, portalBasis, place))
  }
  return code
}

const channels: Readonly<Record<string, Channel>> = { 1: 'counter', 2: 'online', 3: 'post' }

function readSubmission(record: PacketRecord, log: PacketLog): readonly DossierEvent[] {
  const at = record.moment('NgayNopHoSo')
  if (at === undefined) return []
  const given = record.text('KenhThucHien')
  if (given === undefined) return [{ type: 'submitted', at }]
  const channel = Object.hasOwn(channels, given) ? channels[given] : undefined
  if (channel !== undefined) return [{ type: 'submitted', at, channel }]
  record.release('KenhThucHien')
  const place = { severity: 'warning', path: ['KenhThucHien'] } as const
  log.findings.push(finding('interop.channel-unknown', { given: quote(given) }, portalBasis, place))
  return [{ type: 'submitted', at }]
}

/** NgayYeuCauBoSung of systems that always send the list empty. */
function readBareRequest(
  record: PacketRecord,
  listed: readonly DossierEvent[],
  log: PacketLog,
): readonly DossierEvent[] {
  const at = record.moment('NgayYeuCauBoSung')
  if (at === undefined) return []
  if (listed.length > 0) {
    const told = listed.some((event) => event.type === 'supplement-requested' && event.at === at)
    if (!told) record.release('NgayYeuCauBoSung')
    return []
  }
  const place = { severity: 'notice', path: ['NgayYeuCauBoSung'] } as const
  log.findings.push(finding('interop.supplement-without-list', {}, portalBasis, place))
  return [{ type: 'supplement-requested', at, items: [] }]
}

/** The slip promised what stood before the first supplement, else the present promise. */
function withAppointment(
  event: DossierEvent & { readonly type: 'accepted' },
  record: PacketRecord,
  first: IsoInstant | undefined,
): DossierEvent {
  const appointment = first ?? record.moment('NgayHenTra')
  return appointment === undefined ? event : { ...event, appointment }
}

/** Says how statuses 6 and 8 were read, and when the status tells of an event that has no moment. */
function checkStatus(
  record: PacketRecord,
  status: PortalStatus,
  reading: StatusReading,
  events: readonly DossierEvent[],
  { statusField }: { readonly statusField: string },
  log: PacketLog,
): void {
  const note = (found: PortalFinding) => log.findings.push(found)
  const place = { path: [statusField] }
  if (status === 6 || status === 8) {
    const option = status === 6 ? reading.six : reading.eight
    note(finding('interop.status-read-as', { status, option }, portalBasis, { ...place, severity: 'notice' }))
  }
  const type = status === 4 ? undefined : eventTypeOf(status, reading)
  if (type === undefined || events.some((event) => tellsOf(event, type))) return
  record.release(statusField)
  note(finding('interop.status-without-moment', { status }, portalBasis, { ...place, severity: 'warning' }))
}

/** The event with the reason that the progress gives, once; an event keeps a reason of its own. */
function withReason(reasons: ReadProgress['reasons']): (event: DossierEvent) => DossierEvent {
  return (event) => {
    const given = reasons.find((one) => one.event === event)
    return given === undefined ? event : ({ ...event, reason: given.reason } as DossierEvent)
  }
}

function inOrder(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return [...events].sort((one, other) => secondOf(one.at) - secondOf(other.at))
}
