import { type Context, lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { isDateText, secondOf } from '../core/iso'
import { civilDay, isLater } from '../core/moment'
import { at } from '../core/timeline'
import { clockStartsAt, intakeOutcome, lateNotice, supplementForm } from '../law/dossier'
import { computeResultDate } from './compute-result-date'

import { slipBasis } from './slip-content'
import type {
  ApologySlip,
  ControlSlip,
  ReceiptSlip,
  RegisterEntry,
  Slip,
  SlipFinding,
  SlipMoment,
  SupplementSlip,
} from './slip-types'
import { isBlank } from './supplement-form'
import type { Dossier, DossierEvent, ProcedureLimit } from './types'

type EventOf<Type extends DossierEvent['type']> = DossierEvent & { readonly type: Type }

/** What a slip is compared with. */
export interface SlipScene {
  readonly dossier: Dossier
  /** The day whose law applies to the slip. */
  readonly date: IsoDate
  readonly context: Context
}

/** Which events a slip may rest on. */
export const eventsOf = {
  receipt: ['accepted', 'supplement-received'],
  'supplement-request': ['supplement-requested'],
  refusal: ['refused', 'finished'],
  apology: ['late-notified'],
  'stop-notice': ['stopped', 'closed'],
  control: [],
  register: ['accepted'],
} as const satisfies Record<Slip['kind'], readonly DossierEvent['type'][]>

/** The event that a slip is the paper of: the one of its day, else the last of its kind; the first for a receipt. */
export function eventOfSlip(slip: Slip, { events }: Dossier): DossierEvent | undefined {
  const types: readonly string[] = eventsOf[slip.kind]
  const fitting = events.filter((event) => types.includes(event.type) && isPaperOf(slip, event))
  const day = slip.issued === undefined ? undefined : civilDay(slip.issued)
  const ofDay = fitting.find((event) => civilDay(event.at) === day)
  return ofDay ?? (slip.kind === 'receipt' ? fitting[0] : fitting.at(-1))
}

/** A refusal is a refused result; a receipt is given again when the complete dossier came back. */
function isPaperOf({ kind }: Slip, event: DossierEvent): boolean {
  if (event.type === 'finished' && kind === 'refusal') return event.result === 'refused'
  return event.type !== 'supplement-received' || event.complete
}

/** Does the slip say what the record says? Each finding points at the field of the slip. */
export function findDisagreements(slip: Slip, scene: SlipScene): readonly SlipFinding[] {
  const event = eventOfSlip(slip, scene.dossier)
  const events = eventsOf[slip.kind]
  const basis = (at(intakeOutcome.values, scene.date) ?? intakeOutcome.values[0]).basis
  if (event === undefined && events.length > 0) {
    return [finding('dossier.slip-without-event', { slip: slip.kind, events }, basis)]
  }
  switch (slip.kind) {
    case 'receipt':
      return findReceipt(slip, scene, event)
    case 'supplement-request':
      return event?.type === 'supplement-requested' ? findRequest(slip, scene, event) : []
    case 'refusal':
    case 'stop-notice':
      return event !== undefined && 'reason' in event ? findReason(slip.reason, event.reason, basis) : []
    case 'apology':
      return event?.type === 'late-notified' ? findApology(slip, scene, event) : []
    case 'control':
      return findHandovers(slip)
    case 'register':
      return findEntry(slip, scene, event)
  }
}

function findReceipt(slip: ReceiptSlip, scene: SlipScene, event: DossierEvent | undefined): readonly SlipFinding[] {
  const { dossier, date } = scene
  const published = dossier.procedure.limit
  const basis = (at(clockStartsAt.values, date) ?? clockStartsAt.values[0]).basis
  const limit = slip.limit !== undefined && published !== undefined && !isSameLimit(slip.limit, published)
  return [
    ...findMoment('accepted', slip.accepted, event?.at, basis),
    ...(limit
      ? [
          finding('dossier.slip-limit-differs', { printed: slip.limit, published }, basis, {
            path: ['limit'],
          }),
        ]
      : []),
    ...findDue(slip.due, event, scene, basis),
  ]
}

/** A promise later than the law is a violation; an earlier one is kept as told. */
function findDue(
  printed: IsoDate | IsoInstant | undefined,
  event: DossierEvent | undefined,
  { dossier, context }: SlipScene,
  basis: Basis,
): readonly SlipFinding[] {
  const due = dueSince(event, dossier, context)
  if (printed === undefined || due === undefined) return []
  if (isLater(printed, due)) return [finding('dossier.slip-due-later', { printed, due }, basis, { path: ['due'] })]
  if (!isLater(due, printed)) return []
  return [finding('dossier.slip-due-earlier', { printed, due }, basis, { severity: 'notice', path: ['due'] })]
}

function findRequest(
  slip: SupplementSlip,
  { date }: SlipScene,
  event: EventOf<'supplement-requested'>,
): readonly SlipFinding[] {
  const basis = (at(supplementForm.values, date) ?? supplementForm.values[0]).basis
  const asked = event.items.map(({ name }) => name.trim())
  const printed = (slip.items ?? []).map((name) => name.trim())
  const missing = asked.filter((name) => !printed.includes(name))
  const added = printed.filter((name) => !asked.includes(name))
  return [
    ...(slip.items !== undefined && (missing.length > 0 || added.length > 0)
      ? [finding('dossier.slip-items-differ', { missing, added }, basis, { path: ['items'] })]
      : []),
    ...findReason(slip.reason, event.reason, basis),
  ]
}

function findReason(printed: string | undefined, recorded: string | undefined, basis: Basis): readonly SlipFinding[] {
  if (printed === undefined || recorded === undefined || isBlank(printed) || isBlank(recorded)) return []
  if (printed.trim() === recorded.trim()) return []
  const place = { severity: 'warning', path: ['reason'] } as const
  return [finding('dossier.slip-reason-differs', { printed, recorded }, basis, place)]
}

function findApology(slip: ApologySlip, scene: SlipScene, event: EventOf<'late-notified'>): readonly SlipFinding[] {
  const { date, context, dossier } = scene
  const basis = (lawOn(lateNotice, date, context) ?? lateNotice.values[0]).basis
  const accepted = dossier.events.find(({ type }) => type === 'accepted')
  const { newDate, due } = slip
  return [
    ...findMoment('accepted', slip.accepted, accepted?.at, basis),
    ...findMoment('newDate', newDate, event.newDate, basis),
    ...findReason(slip.reason, event.reason, basis),
    ...findPromise(slip, scene, basis),
    ...(newDate !== undefined && due !== undefined && newDate <= civilDay(due)
      ? [finding('dossier.slip-new-date-not-later', { newDate, due }, basis, { path: ['newDate'] })]
      : []),
  ]
}

/** The old due day on an apology is the one that was promised, or the one that the law gives. */
function findPromise({ due }: ApologySlip, { dossier, context }: SlipScene, basis: Basis): readonly SlipFinding[] {
  const accepted = dossier.events.find((event): event is EventOf<'accepted'> => event.type === 'accepted')
  const completed = dossier.events.find((event) => isCompletion(event) && accepted && isLater(event.at, accepted.at))
  const counted = dueSince(completed ?? accepted, dossier, context)
  const promised = completed === undefined ? accepted?.appointment : undefined
  const known = [promised, counted].filter((day) => day !== undefined)
  const recorded = known.at(-1)
  if (due === undefined || recorded === undefined || known.some((day) => civilDay(day) === civilDay(due))) return []
  return [
    finding('dossier.slip-moment-differs', { field: 'due' as const, printed: due, recorded }, basis, { path: ['due'] }),
  ]
}

/** The due day that counts from an acceptance, or anew from the complete dossier. */
function dueSince(event: DossierEvent | undefined, { events, procedure }: Dossier, context: Context) {
  const { limit } = procedure
  if (event === undefined || limit === undefined) return undefined
  const accepted = events.find(({ type }) => type === 'accepted')?.at ?? event.at
  const facts = isCompletion(event)
    ? { accepted, limit, supplement: { requested: event.at, completed: event.at } }
    : { accepted: event.at, limit }
  const result = computeResultDate(facts, context)
  return result.status === 'decided' ? result.value.due : undefined
}

function isCompletion(event: DossierEvent): boolean {
  return event.type === 'supplement-received' && event.complete
}

function findEntry(slip: RegisterEntry, scene: SlipScene, event: DossierEvent | undefined): readonly SlipFinding[] {
  const { events } = scene.dossier
  const basis = slipBasis
  const momentOf = (type: DossierEvent['type']) => events.find((found) => found.type === type)?.at
  return [
    ...findMoment('accepted', slip.accepted, event?.at, basis),
    ...findDue(slip.due, event, scene, basis),
    ...findMoment('finished', slip.finished, momentOf('finished'), basis),
    ...findMoment('returned', slip.returned, momentOf('returned'), basis),
  ]
}

/** Each hand-over begins where the one before ended, and not before it. */
function findHandovers({ handovers = [] }: ControlSlip): readonly SlipFinding[] {
  return handovers.flatMap((handover, index) => {
    const before = handovers[index - 1]
    if (before === undefined) return []
    const gap = before.to.trim() !== handover.from.trim()
    const place = { severity: 'warning', path: ['handovers', index, 'from'] } as const
    return [
      ...(gap ? [finding('dossier.slip-handover-gap', { to: before.to, from: handover.from }, slipBasis, place)] : []),
      ...(secondOf(handover.at) < secondOf(before.at)
        ? [
            finding('dossier.slip-handover-order', { at: handover.at, after: before.at }, slipBasis, {
              path: ['handovers', index, 'at'],
            }),
          ]
        : []),
    ]
  })
}

/** A moment of the slip and of the record: the same minute, or the same day when one of them is a day. */
function findMoment(
  field: SlipMoment,
  printed: string | undefined,
  recorded: string | undefined,
  basis: Basis,
): readonly SlipFinding[] {
  if (printed === undefined || recorded === undefined || isSameMoment(printed, recorded)) return []
  return [finding('dossier.slip-moment-differs', { field, printed, recorded }, basis, { path: [field] })]
}

function isSameMoment(one: string, other: string): boolean {
  if (isDateText(one) || isDateText(other)) return civilDay(one) === civilDay(other)
  return Math.floor(secondOf(one) / 60) === Math.floor(secondOf(other) / 60)
}

function isSameLimit(one: ProcedureLimit, other: ProcedureLimit): boolean {
  return one.amount === other.amount && one.unit === other.unit
}
