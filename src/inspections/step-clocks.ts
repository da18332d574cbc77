import { type ContextAt, lawOn } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dateOf, dayOfEither } from '../core/iso'
import type { Limit } from '../core/limit'
import { toInstant } from '../core/moment'
import type { Clock } from '../lifecycle/types'
import { directPeriod } from './direct-work'
import { bindingLimit, laterOf, lawDayOfStep } from './law-of-step'
import type { Inspection, InspectionStep } from './record-types'
import { stepLimit } from './step-limits'

/** A step that has begun: its clock, or why it has none. */
export type StepClock =
  | { readonly step: InspectionStep; readonly kind: 'clock'; readonly clock: Clock }
  | { readonly step: InspectionStep; readonly kind: 'undated' }
  | { readonly step: InspectionStep; readonly kind: 'unknown'; readonly date: IsoDate }

interface StepRow {
  readonly step: InspectionStep
  readonly holder: string
  /** The day it is counted from, or back from; a step without it has not begun. */
  start(inspection: Inspection): IsoDate | undefined
  readonly back?: true
  met(inspection: Inspection): IsoDate | undefined
  /** Days that can only come after the step was done. */
  readonly after: readonly (keyof Inspection)[]
  voided?(inspection: Inspection): IsoDate | undefined
}

/** Trình tự: each step, whose it is, what starts it, what meets it. */
const rows: readonly StepRow[] = [
  {
    step: 'outline',
    holder: 'inspection-team',
    start: ({ announced }) => announced,
    back: true,
    met: ({ outlineSent }) => outlineSent,
    after: ['announced', 'directStarted', 'directEnded'],
  },
  {
    step: 'announcement',
    holder: 'inspection-team',
    start: ({ form, directStarted }) => (form === 'planned' ? directStarted : undefined),
    back: true,
    met: ({ sent, announced }) => (announced === undefined ? undefined : laterOf(sent ?? announced, announced)),
    after: ['directStarted', 'directEnded'],
  },
  {
    step: 'direct',
    holder: 'inspection-team',
    start: ({ announced }) => announced,
    met: ({ directEnded }) => directEnded,
    after: ['reported', 'ordered', 'drafted', 'signed'],
  },
  {
    step: 'report',
    holder: 'inspection-team',
    start: ({ directEnded }) => directEnded,
    met: ({ reported }) => reported,
    after: ['ordered', 'drafted', 'signed'],
  },
  {
    step: 'drafting-order',
    holder: 'inspection-decider',
    start: ({ reported }) => reported,
    met: ({ ordered }) => ordered,
    after: ['drafted', 'signed'],
  },
  {
    step: 'draft',
    holder: 'inspection-team',
    start: ({ ordered }) => ordered,
    met: ({ drafted }) => drafted,
    after: ['managementAsked', 'signed'],
  },
  {
    step: 'signing',
    holder: 'inspection-decider',
    start: ({ drafted }) => drafted,
    met: ({ managementAsked, signed }) => managementAsked ?? signed,
    after: ['implementationOrdered', 'handedOver'],
  },
  {
    step: 'management-reply',
    holder: 'management-head',
    start: ({ managementAsked }) => managementAsked,
    met: ({ managementReplied }) => managementReplied,
    after: [],
    voided: ({ managementReplied, signed }) => (managementReplied === undefined ? signed : undefined),
  },
  {
    step: 'signing-after-reply',
    holder: 'inspection-decider',
    start: ({ managementReplied }) => managementReplied,
    met: ({ signed }) => signed,
    after: ['implementationOrdered', 'handedOver'],
  },
  {
    step: 'publication',
    holder: 'inspection-decider',
    start: ({ signed }) => signed,
    met: publishedOn,
    after: [],
  },
  {
    step: 'implementation',
    holder: 'management-head',
    start: ({ received }) => received,
    met: ({ implementationOrdered }) => implementationOrdered,
    after: ['handedOver'],
  },
  {
    step: 'subject-plan',
    holder: 'inspected-party',
    start: (inspection) => (inspection.notAtOnce === true ? publishedOn(inspection) : undefined),
    met: ({ subjectPlanned }) => subjectPlanned,
    after: [],
  },
  {
    step: 'manager-action',
    holder: 'managing-head',
    start: (inspection) => (inspection.managed === true ? publishedOn(inspection) : undefined),
    met: ({ managerActed }) => managerActed,
    after: [],
  },
  {
    step: 'handover',
    holder: 'inspection-team',
    start: ({ implementationOrdered }) => implementationOrdered,
    met: ({ handedOver }) => handedOver,
    after: [],
  },
]

/** Ngày công khai: the day on which the conclusion stood on a portal and in one more form. */
export function publishedOn({ publications = [] }: Inspection): IsoDate | undefined {
  const first = (own: boolean): IsoDate | undefined =>
    publications
      .filter(({ form }) => (form === 'portal') === own)
      .map(({ on }) => on)
      .sort()[0]
  const [portal, other] = [first(true), first(false)]
  return portal === undefined || other === undefined ? undefined : laterOf(portal, other)
}

/** Every step of the inspection that has begun. */
export function stepClocks(inspection: Inspection, context: ContextAt): readonly StepClock[] {
  return rows.flatMap((row) => {
    const start = row.start(inspection)
    return start === undefined ? [] : [clockOf(row, start, inspection, context)]
  })
}

function clockOf(row: StepRow, start: IsoDate, inspection: Inspection, context: ContextAt): StepClock {
  const { step } = row
  const met = row.met(inspection)
  const today = dateOf(dayOfEither(context.asOf))
  const passed = row.after.some((field) => {
    const day = inspection[field]
    return typeof day === 'string' && day <= today
  })
  if (met === undefined && passed) return { step, kind: 'undated' }
  const period =
    row.step === 'direct' ? directPeriod(inspection, start, context) : periodOf(row, start, inspection, context)
  if (period === undefined) return { step, kind: 'unknown', date: lawDayOfStep(inspection, start, context) }
  const voided = met === undefined ? (row.voided?.(inspection) ?? inspection.stopped) : undefined
  const open = step === 'direct' ? inspection.suspensions?.find(({ to }) => to === undefined) : undefined
  return {
    step,
    kind: 'clock',
    clock: {
      id: `inspections.${step}`,
      holder: row.holder,
      start,
      period,
      ...(open !== undefined && { pausedAt: toInstant(open.from) }),
      ...(met !== undefined && { metAt: toInstant(met) }),
      ...(voided !== undefined && { voidAt: toInstant(voided) }),
    },
  }
}

function periodOf(
  { step, back }: StepRow,
  start: IsoDate,
  inspection: Inspection,
  context: ContextAt,
): Period | undefined {
  const parameter = step === 'direct' ? undefined : stepLimit(step, inspection)
  const law = parameter && lawOn(parameter, lawDayOfStep(inspection, start, context), context)
  if (law === undefined) return undefined
  const period: { readonly limit: Limit; readonly basis: Basis } = {
    limit: bindingLimit(law.value, context),
    basis: law.basis,
  }
  return back === true ? { until: start, ...period } : { from: start, ...period }
}
