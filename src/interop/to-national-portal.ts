import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { isDateText } from '../core/iso'
import type { PortalFinding } from '../core/portal-findings'
import { demandShape, limitShape, type Shape } from '../core/shape'
import type { Channel, Dossier, DossierEvent, SupplementRequest } from '../dossier/types'
import { portalBasis } from './packet-reader'
import { writePortalBoolean, writePortalTime } from './portal-time'
import type { PortalPacket, PortalSupplement, ToPortal, ToPortalOptions, Unmapped } from './portal-types'
import { type PortalStatus, readingOf, type StatusReading } from './status-maps'
import { isRefusal, pauseStatus, writeProgress } from './write-progress'

type Placed<Type extends DossierEvent['type']> = {
  readonly event: DossierEvent & { readonly type: Type }
  readonly index: number
}

const channelCodes = { counter: '1', online: '2', post: '3' } as const satisfies Record<Channel, string>

/**
 * Hồ sơ này gửi lên Cổng Dịch vụ công quốc gia thế nào? — Writes a dossier as a sync packet of the National Portal.
 *
 * `fromNationalPortal` reads it back: every event that a packet has a place for comes back the same. What has no field of
 * its own goes into QuaTrinhXuLy when a status stands for it: the hand-over, pauses and resumptions (only where the
 * `policy` lets status 6 or 8 pause), the reason of a refusal or a stop.
 *
 * @param dossier The dossier; its moments are instants with an offset. It is not changed.
 * @param options How times and truth values are written; `yyyyMMddHHmmss` and "True"/"False" when absent.
 * @returns The packet, findings, and in `unmapped` every event and fact that a packet has no field for: notices of
 *   lateness, invitations, further hand-overs, the basis of a pause, what the record knows of the form of a request.
 * @throws RangeError that names a place of the dossier that is not of its type, or a moment that cannot be read;
 *   `parseDossier` is the border for those.
 * @example
 * ```ts
 * import { toNationalPortal } from 'congvu/interop'
 *
 * const { packet, unmapped } = toNationalPortal({
 *   code: 'H56.12-231027-0361',
 *   procedure: {},
 *   events: [
 *     { type: 'accepted', at: '2023-10-27T09:32:00+07:00', appointment: '2023-11-03T17:00:00+07:00' },
 *     { type: 'late-notified', at: '2023-11-01T09:00:00+07:00', newDate: '2023-11-08' },
 *   ],
 * })
 * packet.NgayHenTra //=> '20231103170000'
 * packet.TrangThaiHoSo //=> '4'
 * unmapped.map(({ path }) => path) //=> [['events', 1]]
 * ```
 */
export function toNationalPortal(dossier: Dossier, options: ToPortalOptions = {}): ToPortal {
  demandShape(dossier, dossierShape, 'dossier')
  demandShape(options, 'object', 'options')
  const time = (moment: IsoDate | IsoInstant) => writePortalTime(moment, options.times ?? 'compact')
  const { events, procedure } = dossier
  const submitted = firstOf(events, 'submitted')
  const accepted = firstOf(events, 'accepted')
  const reading = readingOf(options.policy)
  const status = statusOf(events, reading)
  const end = endOf(events, status, reading)
  const returned = firstOf(events, 'returned')
  const supplements = pairSupplements(events)
  const { code, name } = procedure
  const placed = [
    submitted,
    accepted,
    end,
    returned,
    ...supplements.flatMap(({ request, received }) => [request, received]),
  ]
  const fields = new Set(placed.flatMap((one) => (one === undefined ? [] : [one.index])))
  const progress = writeProgress(events, fields, reading, options)
  const packet: PortalPacket = {
    MaHoSo: dossier.code,
    ...(code !== undefined && { MaTTHC: code }),
    ...(name !== undefined && { TenTTHC: name }),
    ...(submitted?.event.channel !== undefined && { KenhThucHien: channelCodes[submitted.event.channel] }),
    ...(submitted !== undefined && { NgayNopHoSo: time(submitted.event.at) }),
    ...(accepted !== undefined && { NgayTiepNhan: time(accepted.event.at) }),
    ...(accepted?.event.appointment !== undefined && { NgayHenTra: time(accepted.event.appointment) }),
    ...(end !== undefined && isRefusal(end.event) && { NgayTuChoi: time(end.event.at) }),
    ...(end !== undefined && end.event.type !== 'refused' && { NgayKetThucXuLy: time(end.event.at) }),
    ...(returned !== undefined && { NgayTra: time(returned.event.at) }),
    ...(status !== undefined && { TrangThaiHoSo: String(status) }),
    DanhSachHoSoBoSung: supplements.map(({ request, received }) => writeSupplement(request.event, received, options)),
    ...(progress.steps.length > 0 && { QuaTrinhXuLy: progress.steps }),
  }
  const used = new Set([...fields, ...progress.carried.keys()])
  const unmapped = [
    ...leftOfProcedure(dossier),
    ...events.flatMap((event, index) => leftOf(event, index, used, progress.carried.get(index))),
  ]
  return { packet, findings: [...findLeft(events, used), ...findBareDay(accepted)], unmapped }
}

const dossierShape: Shape = {
  code: 'string',
  procedure: { 'code?': 'string', 'name?': 'string', 'limit?': limitShape },
  events: [
    { type: 'string', at: 'string', 'appointment?': 'string', 'reason?': 'string', 'items?': [{ name: 'string' }] },
  ],
}

function firstOf<Type extends DossierEvent['type']>(
  events: readonly DossierEvent[],
  type: Type,
): Placed<Type> | undefined {
  const index = events.findIndex((event) => event.type === type)
  const event = events[index]
  return event !== undefined && isOf(event, type) ? { event, index } : undefined
}

function isOf<Type extends DossierEvent['type']>(
  event: DossierEvent,
  type: Type,
): event is DossierEvent & { readonly type: Type } {
  return event.type === type
}

/** The last end of a dossier, when the status of the packet lets it be read as the same. */
function endOf(
  events: readonly DossierEvent[],
  status: PortalStatus | undefined,
  { eight }: StatusReading,
): { readonly event: DossierEvent; readonly index: number } | undefined {
  const accepted = events.some(({ type }) => type === 'accepted')
  const index = events.reduce((last, { type }, place) => (ends.includes(type) ? place : last), -1)
  const event = events[index]
  if (event === undefined) return undefined
  const readable = {
    refused: !accepted,
    finished: isRefusal(event) ? accepted : status === 9 || status === 10,
    stopped: status === 7,
    closed: status === 8 && eight === 'ends',
  }
  return readable[event.type as keyof typeof readable] ? { event, index } : undefined
}

const ends: readonly string[] = ['refused', 'finished', 'stopped', 'closed']

/** Each request with the first answer that came before the next request. */
function pairSupplements(
  events: readonly DossierEvent[],
): readonly { readonly request: Placed<'supplement-requested'>; readonly received?: Placed<'supplement-received'> }[] {
  return events.flatMap((event, index) => {
    if (!isOf(event, 'supplement-requested')) return []
    const request = { event, index }
    const next = events.findIndex((one, place) => place > index && one.type === 'supplement-requested')
    const until = next === -1 ? events.length : next
    const answered = events.findIndex(
      (one, place) => place > index && place < until && one.type === 'supplement-received',
    )
    const answer = events[answered]
    return answer !== undefined && isOf(answer, 'supplement-received')
      ? [{ request, received: { event: answer, index: answered } }]
      : [{ request }]
  })
}

function writeSupplement(
  { at, reason, items }: SupplementRequest,
  received: Placed<'supplement-received'> | undefined,
  { times = 'compact', booleans = 'words' }: ToPortalOptions,
): PortalSupplement {
  return {
    ...(reason !== undefined && { NoiDungBoSung: reason }),
    NgayBoSung: writePortalTime(at, times),
    ...(received !== undefined && { NgayTiepNhanBoSung: writePortalTime(received.event.at, times) }),
    TrangThaiBoSung: writePortalBoolean(received?.event.complete === true, booleans),
    DanhSachGiayToBoSung: items.map(({ name }) => ({ TenGiayTo: name })),
  }
}

/** The status of the last event that has one; whatever else happens to an accepted dossier leaves it in process. */
function statusOf(events: readonly DossierEvent[], reading: StatusReading): PortalStatus | undefined {
  const accepted = events.some(({ type }) => type === 'accepted')
  const pause = pauseStatus(reading)
  const codes: { readonly [Type in DossierEvent['type']]?: PortalStatus } = {
    submitted: 1,
    accepted: 2,
    refused: 3,
    'supplement-requested': 5,
    finished: 9,
    'fault-found': 4,
    corrected: 9,
    returned: 10,
    stopped: 7,
    ...(reading.eight === 'ends' && { closed: 8 }),
    ...(pause !== undefined && { paused: pause }),
  }
  const aside: readonly string[] = ['adjusted', 'alerted', 'lost']
  const last = events.filter(({ type }) => !aside.includes(type)).at(-1)
  return last && (codes[last.type] ?? (accepted ? 4 : 1))
}

function leftOfProcedure({ procedure }: Dossier): readonly Unmapped[] {
  return procedure.limit === undefined ? [] : [{ path: ['procedure', 'limit'], value: procedure.limit }]
}

/** Of an event that was written, the facts without a field; of any other, the event. */
function leftOf(
  event: DossierEvent,
  index: number,
  used: ReadonlySet<number>,
  inProgress: readonly string[] = [],
): readonly Unmapped[] {
  if (!used.has(index)) return [{ path: ['events', index], value: event }]
  const carried = event.type === 'supplement-requested' ? ['reason', 'items'] : inProgress
  const known = ['type', 'at', 'channel', 'appointment', 'complete', 'result', ...carried]
  const facts = Object.entries(event).filter(([field, value]) => !known.includes(field) && value !== undefined)
  const papers =
    event.type === 'supplement-requested'
      ? event.items.flatMap(({ published }, place) =>
          published === undefined ? [] : [{ path: ['events', index, 'items', place, 'published'], value: published }],
        )
      : []
  return [...facts.map(([field, value]) => ({ path: ['events', index, field], value })), ...papers]
}

function findLeft(events: readonly DossierEvent[], used: ReadonlySet<number>): readonly PortalFinding[] {
  return events.flatMap(({ type, at }, index) =>
    used.has(index)
      ? []
      : [
          finding('interop.event-not-mapped', { event: type }, portalBasis, {
            severity: 'notice',
            at,
            path: ['events', index],
          }),
        ],
  )
}

function findBareDay(accepted: Placed<'accepted'> | undefined): readonly PortalFinding[] {
  const appointment = accepted?.event.appointment
  if (accepted === undefined || appointment === undefined || !isDateText(appointment)) return []
  return [
    finding('interop.day-without-time', { field: 'NgayHenTra', date: appointment }, portalBasis, {
      severity: 'notice',
      path: ['events', accepted.index, 'appointment'],
    }),
  ]
}
