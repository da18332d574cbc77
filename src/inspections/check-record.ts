import type { ContextAt } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { dateOf, dayOfEither, quote, readDay, readInstant } from '../core/iso'
import { bodyLevels } from './planned-types'
import type { Inspection } from './record-types'
import { publishedOn } from './step-clocks'
import type { InspectionFinding } from './types'

const dayFields = [
  'decided',
  'outlineSent',
  'sent',
  'announced',
  'directStarted',
  'directEnded',
  'reported',
  'ordered',
  'drafted',
  'managementAsked',
  'managementReplied',
  'signed',
  'received',
  'implementationOrdered',
  'subjectPlanned',
  'managerActed',
  'implementationReported',
  'handedOver',
  'stopped',
] as const satisfies readonly (keyof Inspection)[]

type DayField = (typeof dayFields)[number]

/** What must follow what; a conclusion on a part may be signed while the rest goes on (art. 78.3). */
const orders: readonly (readonly DayField[])[] = [
  ['decided', 'outlineSent', 'announced'],
  ['decided', 'sent'],
  ['decided', 'announced', 'directStarted', 'directEnded', 'reported', 'ordered', 'drafted', 'signed'],
  ['drafted', 'managementAsked', 'managementReplied', 'signed', 'received', 'implementationOrdered', 'handedOver'],
]

/** Input that cannot be used: days that are none or to come, levels, amounts; each with its place. */
export function findUnusable(inspection: Inspection, context: ContextAt, basis: Basis): readonly InspectionFinding[] {
  const moment = (given: unknown, path: Path): readonly InspectionFinding[] =>
    given === undefined || isDay(given) ? [] : [finding('inspections.moment', { given: quote(given) }, basis, { path })]
  const value = (fine: boolean, field: string, given: unknown, path: Path): readonly InspectionFinding[] =>
    fine ? [] : [finding('inspections.value', { field, given: quote(given) }, basis, { path })]
  const { limit, level, form, extensions = [], suspensions = [], publications = [] } = inspection
  const wrong = [
    ...(readInstant(context?.asOf) === undefined
      ? [finding('inspections.moment', { given: quote(context?.asOf) }, basis, { path: ['asOf'] })]
      : []),
    ...dayFields.flatMap((field) => moment(inspection[field] ?? (field === 'decided' ? null : undefined), [field])),
    ...value(isLevel(level), 'level', level, ['level']),
    ...value(['planned', 'unannounced'].includes(form), 'form', form, ['form']),
    ...value(isAmount(limit.amount), 'limit.amount', limit.amount, ['limit', 'amount']),
    ...value(['day', 'working-day'].includes(limit.unit), 'limit.unit', limit.unit, ['limit', 'unit']),
    ...extensions.flatMap(({ decided, amount }, index) => [
      ...moment(decided ?? null, ['extensions', index, 'decided']),
      ...value(isAmount(amount), 'amount', amount, ['extensions', index, 'amount']),
    ]),
    ...suspensions.flatMap(({ from, to }, index) => [
      ...moment(from ?? null, ['suspensions', index, 'from']),
      ...moment(to, ['suspensions', index, 'to']),
      ...value(to === undefined || !(to < from), 'to', to, ['suspensions', index, 'to']),
    ]),
    ...publications.flatMap(({ on, to }, index) => [
      ...moment(on ?? null, ['publications', index, 'on']),
      ...moment(to, ['publications', index, 'to']),
      ...value(to === undefined || !(to < on), 'to', to, ['publications', index, 'to']),
    ]),
  ]
  return wrong.length > 0 ? wrong : inFuture(inspection, dateOf(dayOfEither(context.asOf)), basis)
}

/** Days that stand in the wrong order: look at them, one may be a slip of the pen. */
export function findDisorder(inspection: Inspection, basis: Basis): readonly InspectionFinding[] {
  const published = publishedOn(inspection)
  const { signed } = inspection
  const pairs = orders.flatMap((fields) => {
    const known = fields.filter((field) => inspection[field] !== undefined)
    return known.slice(1).map((later, index) => ({ earlier: known[index] as DayField, later }))
  })
  const found = pairs
    .filter(({ earlier, later }) => (inspection[later] as IsoDate) < (inspection[earlier] as IsoDate))
    .map(({ earlier, later }) => ({ earlier: earlier as string, later: later as string }))
  const early = signed !== undefined && published !== undefined && published < signed
  const all = [...found, ...(early ? [{ earlier: 'signed', later: 'publications' }] : [])]
  return [...new Map(all.map((pair) => [`${pair.earlier} ${pair.later}`, pair])).values()].map((pair) =>
    finding('inspections.out-of-order', pair, basis, { severity: 'warning', path: [pair.later] }),
  )
}

/** Only the start of direct work may be planned, and a posting may stand until later. */
function inFuture(inspection: Inspection, today: IsoDate, basis: Basis): readonly InspectionFinding[] {
  const late = (date: IsoDate | undefined, field: string, path: Path): readonly InspectionFinding[] =>
    date === undefined || date <= today ? [] : [finding('inspections.in-future', { field, date }, basis, { path })]
  return [
    ...dayFields.flatMap((field) => (field === 'directStarted' ? [] : late(inspection[field], field, [field]))),
    ...(inspection.extensions ?? []).flatMap(({ decided }, index) =>
      late(decided, 'extensions', ['extensions', index, 'decided']),
    ),
    ...(inspection.suspensions ?? []).flatMap(({ from }, index) =>
      late(from, 'suspensions', ['suspensions', index, 'from']),
    ),
    ...(inspection.publications ?? []).flatMap(({ on }, index) =>
      late(on, 'publications', ['publications', index, 'on']),
    ),
  ]
}

function isLevel(level: unknown): boolean {
  return bodyLevels.some((one) => one === level && one !== 'state-audit' && one !== 'management')
}

function isDay(given: unknown): boolean {
  return typeof given === 'string' && readDay(given) !== undefined
}

function isAmount(amount: unknown): boolean {
  return Number.isSafeInteger(amount) && (amount as number) >= 1 && (amount as number) <= 10_000
}
