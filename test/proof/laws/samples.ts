import fc from 'fast-check'
import { type CalendarOptions, type Closure, createCalendar, type WorkingCalendar } from '../../../src/calendar'
import type { IsoDate, IsoInstant } from '../../../src/core'
import { dateOf, dayOf } from '../../../src/core/iso'
import type { BodyLevel, PlannedInspection } from '../../../src/inspections'
import { type LifecycleEvent, replay } from '../../../src/lifecycle'
import { daysOf } from '../model/explore'
import { follow, walksOf } from '../model/long-walk'
import { type Model, models } from '../model/models'
import { dateFrom, dayFrom } from '../oracle/civil-days'

/** How often a law is tried, always on the same samples. */
export const runs = { numRuns: 150, seed: 17 }

const basis = [{ document: { number: '1/QĐ-UBND', date: '2016-01-04', issuer: 'UBND phường' } }] as const

/** Days on which an office is closed, announced in good time. */
export const closures: fc.Arbitrary<readonly Closure[]> = fc.array(
  fc
    .tuple(fc.integer({ min: dayFrom('2019-01-01'), max: dayFrom('2030-01-01') }), fc.nat(9), fc.nat(900))
    .map(([first, length, before]) => ({
      first: dateFrom(first) as IsoDate,
      last: dateFrom(first + length) as IsoDate,
      issued: dateFrom(first - before) as IsoDate,
      basis,
    })),
  { minLength: 1, maxLength: 40 },
)

/** A calendar that can be made; what cannot is a mistake of the test. */
export function calendarFrom(options: CalendarOptions): WorkingCalendar {
  const made = createCalendar(options)
  if (made.status === 'invalid') throw new RangeError(JSON.stringify(made.findings))
  return made.calendar
}

/** One record of a lifecycle: what happened, and a moment after it at which to ask. */
export interface Story {
  readonly model: Model
  readonly events: readonly LifecycleEvent[]
  readonly asOf: IsoInstant
}

/** Some long records of every lifecycle under every law. */
export const stories: readonly Story[] = models.flatMap((model) =>
  walksOf(2).map((walk) => {
    const end = follow(model, walk, () => undefined)
    const asOf = `${dateOf(dayOf(model.from) + daysOf(model, end) + 1)}T08:00:00+07:00` as const
    return { model, events: end.history, asOf }
  }),
)

/** The name of a story, for a message. */
export const nameOf = ({ model, events }: Story): string =>
  `${model.name}, ${model.law}: ${events.map(({ type }) => type).join(' ')}`

/** Where a story stands. */
export function replayOf({ model, asOf }: Story, events: readonly LifecycleEvent[], calendar?: WorkingCalendar) {
  const context = { ...model.context, ...(calendar !== undefined && { calendar }), facts: model.facts, asOf }
  const outcome = replay(model.lifecycle, events, context)
  if (outcome.status !== 'decided') throw new RangeError(JSON.stringify(outcome.findings))
  return outcome.value
}

const span = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))
  .map((days) => days.map((day) => `2024-03-${String(day).padStart(2, '0')}` as IsoDate).sort())
  .map(([from = '2024-03-01', to = '2024-03-01']) => ({ from, to }))

const line = fc.record(
  {
    body: fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      level: fc.constantFrom<BodyLevel>('government', 'ministry', 'province', 'department', 'district', 'management'),
    }),
    subject: fc.record({ taxCode: fc.constantFrom('1800123456', '1800123457', '1800123458') }),
    contents: fc.uniqueArray(fc.constantFrom('thue', 'dat-dai', 'lao-dong'), { minLength: 1 }),
    kind: fc.constantFrom('inspection', 'check', 'audit'),
    form: fc.constantFrom('planned', 'unannounced'),
    year: fc.constantFrom(2024, 2026),
    period: span,
    conduct: span,
  },
  { requiredKeys: ['body', 'subject', 'contents', 'kind', 'form', 'year'] },
)

/** Lines of inspection plans about three enterprises. */
export const plans: fc.Arbitrary<readonly PlannedInspection[]> = fc
  .array(line, { maxLength: 14 })
  .map((lines) => lines.map((one, index) => ({ id: `p${index}`, ...one }) as PlannedInspection))

export const december = { asOf: '2023-12-15T08:00:00+07:00' } as const
