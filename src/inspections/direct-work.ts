import { reckon } from '../calendar/compute-period-end'
import { type ContextAt, lawOn } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfEither } from '../core/iso'
import type { Limit } from '../core/limit'
import { at } from '../core/timeline'
import { course, extensionGrounds, suspension } from '../law/inspections'
import { bindingLimit, lawDayOfStep } from './law-of-step'
import type { Inspection, InspectionExtension, InspectionStep } from './record-types'
import { directLimits } from './step-limits'
import type { InspectionFinding } from './types'

/** Thời hạn thanh tra: from the announcement, in the unit the decision wrote, with its extensions and pauses. */
export function directPeriod(
  inspection: Inspection,
  announced: IsoDate,
  context: ContextAt,
  extensions: readonly InspectionExtension[] = inspection.extensions ?? [],
): ForwardPeriod {
  const date = lawDayOfStep(inspection, announced, context)
  const limits = directLimits(inspection)
  const law = limits && lawOn(limits.limit, date, context)
  const basis: Basis = law?.basis ?? at(course.values, date)?.basis ?? course.values[0].basis
  return {
    from: announced,
    limit: ownLimit(inspection, inspection.limit.amount, context),
    extensions: extensions.map(({ amount }) => ({ limit: ownLimit(inspection, amount, context), basis })),
    pauses: (inspection.suspensions ?? []).flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to, basis }])),
    basis,
  }
}

/** What the decision, its extensions and the suspensions break; nothing where the law is not known. */
export function findDirect(inspection: Inspection, context: ContextAt): readonly InspectionFinding[] {
  const date = lawDayOfStep(inspection, inspection.announced ?? inspection.decided, context)
  return [
    ...findLimit(inspection, date, context),
    ...findExtensions(inspection, date, context),
    ...findSuspensions(inspection, date, context),
  ]
}

function ownLimit({ limit: { unit } }: Inspection, amount: number, context: ContextAt): Limit {
  return unit === 'working-day' ? { amount, unit } : bindingLimit({ amount, unit, endRule: 'same-day' }, context)
}

function findLimit(inspection: Inspection, date: IsoDate, context: ContextAt): readonly InspectionFinding[] {
  const limits = directLimits(inspection)
  const law = limits && lawOn(limits.limit, date, context)
  if (law === undefined) return [unknown('direct', date)]
  const { amount: given, unit } = inspection.limit
  const { amount: atMost } = law.value
  if (given > atMost) {
    return [finding('inspections.limit-above-law', { given, atMost }, law.basis, { path: ['limit', 'amount'] })]
  }
  const { announced } = inspection
  if (unit === law.value.unit || announced === undefined) return []
  const own = directPeriod(inspection, announced, context, [])
  const due = dayOfEnd(own, context)
  const byLaw = dayOfEnd({ ...own, limit: bindingLimit({ ...law.value, amount: given }, context) }, context)
  if (due === undefined || byLaw === undefined || due <= byLaw) return []
  const place = { severity: 'notice', path: ['limit', 'unit'] } as const
  return [finding('inspections.limit-unit-differs', { due, byLaw }, law.basis, place)]
}

function findExtensions(inspection: Inspection, date: IsoDate, context: ContextAt): readonly InspectionFinding[] {
  const { extensions = [], announced } = inspection
  if (extensions.length === 0) return []
  const limits = directLimits(inspection)?.extensions ?? []
  const laws = limits.flatMap((parameter) => lawOn(parameter, date, context) ?? [])
  const [first] = laws
  const grounds = at(extensionGrounds.values, date)
  if (first === undefined || grounds === undefined) return [unknown('extension', date)]
  const tooMany: readonly InspectionFinding[] =
    extensions.length > laws.length
      ? [
          finding('inspections.extension-too-many', { given: extensions.length, atMost: laws.length }, first.basis, {
            path: ['extensions'],
          }),
        ]
      : []
  return [
    ...tooMany,
    ...extensions.flatMap((extension, index): readonly InspectionFinding[] => {
      const path = ['extensions', index]
      const law = laws[index]
      const { amount: given, decided } = extension
      const before = announced && directPeriod(inspection, announced, context, extensions.slice(0, index))
      const due = before && dayOfEnd(before, context)
      return [
        ...(law !== undefined && given > law.value.amount
          ? [finding('inspections.extension-too-long', { given, atMost: law.value.amount }, law.basis, { path })]
          : []),
        ...(hasGround(extension, index, inspection)
          ? []
          : [finding('inspections.extension-without-ground', { order: index + 1 }, grounds.basis, { path })]),
        ...(due !== undefined && decided > due
          ? [finding('inspections.extension-late', { decided, due }, grounds.basis, { severity: 'warning', path })]
          : []),
      ]
    }),
  ]
}

/** Điều 48: one factor of clause 1, or a remote place for a department or district; the second time two, or many fields. */
function hasGround({ grounds }: InspectionExtension, index: number, { level }: Inspection): boolean {
  const complex = new Set(grounds.filter((ground) => ground !== 'many-fields' && ground !== 'remote')).size
  if (index > 0) return complex >= 2 || grounds.includes('many-fields')
  return complex >= 1 || (grounds.includes('remote') && (level === 'department' || level === 'district'))
}

function findSuspensions(inspection: Inspection, date: IsoDate, context: ContextAt): readonly InspectionFinding[] {
  const asked = (inspection.suspensions ?? []).flatMap((one, index) =>
    one.cause === 'subject-request' ? [{ ...one, index }] : [],
  )
  if (asked.length === 0) return []
  const law = lawOn(suspension, date, context)
  if (law === undefined) return [unknown('suspension', date)]
  const today = dateOf(dayOfEither(context.asOf))
  return asked.flatMap(({ from, to, index }) => {
    const days = dayOf(to ?? today) - dayOf(from)
    if (days <= law.value.amount) return []
    const place = { path: ['suspensions', index] }
    return [finding('inspections.suspension-too-long', { days, atMost: law.value.amount }, law.basis, place)]
  })
}

function dayOfEnd(period: ForwardPeriod, context: ContextAt): IsoDate | undefined {
  const due = reckon(period, context).end?.due
  return due === undefined ? undefined : dateOf(dayOfEither(due))
}

/** The law of that day was not seen for this: nothing is judged. */
export function unknown(step: InspectionStep | 'extension' | 'suspension', date: IsoDate): InspectionFinding {
  const { basis } = at(course.values, date) ?? course.values[0]
  return finding('inspections.step-unknown', { step, date }, basis, { severity: 'notice' })
}
