import { checkPercentage, checkSum } from '../core/check-figures'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { dissemination, staffCoverage } from '../law/outreach'
import { checkDays, checkPeriodOf, findOutside } from './moments'
import { findMisshapenInputs, rosterShape, sessionsShape } from './shapes'
import type { ActivityPeriod, OutreachFinding } from './types'

/** Người trong danh sách biên chế. */
export interface RosterPerson {
  readonly id: string
  readonly unit?: string
  /** First and last day of work in the unit; open when absent. */
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Đối tượng được phổ biến. */
export type Audience = 'staff' | 'citizens' | 'enterprises'

/** Cuộc phổ biến, quán triệt. */
export interface DisseminationSession {
  readonly id: string
  readonly on: IsoDate
  readonly audience: Audience
  /** Ids of those who signed or followed it online; needed to know whom it reached. */
  readonly attendees?: readonly string[]
  /** Figures of the record: invited, present, per cent present. */
  readonly invited?: number
  readonly attended?: number
  readonly percent?: number
}

/** Kết quả đối chiếu với danh sách. */
export interface DisseminationCoverage {
  readonly reached: Proportion<'roster'>
  /** Everybody on the roster in the period was reached. */
  readonly complete: boolean
  readonly missing: readonly string[]
  readonly byUnit: readonly { readonly unit: string; readonly reached: Proportion<'roster'> }[]
  readonly byAudience: readonly { readonly audience: Audience; readonly sessions: number; readonly attended: number }[]
}

/**
 * Đã quán triệt đến toàn thể cán bộ, công chức, viên chức, người lao động chưa? — Who on the roster was reached by a session
 * in the period, who was not, and how many sessions each audience had.
 *
 * “Toàn thể” is all of them, and the plan sets no day: whoever is missing is a warning, never a violation. Sessions for
 * citizens and enterprises are counted only. Figures of a record that contradict each other (attendance and list, percentage
 * and parts) are reported and not repaired.
 *
 * @param roster Staff; those who worked there on no day of the period are left out.
 * @param sessions The sessions; those outside the period are left out, with a notice.
 * @param period First and last day.
 * @returns The share reached with the missing by name of id. Undetermined with findings for days that are none, a reversed
 *   period and a period that ends before 15 January 2024.
 * @remarks Plan 17/KH-UBND I.1, II.1.a, II.6.a, III.1.a.
 * @example
 * ```ts
 * import { computeDisseminationCoverage } from 'congvu/outreach'
 *
 * const coverage = computeDisseminationCoverage(
 *   [{ id: 'CC-01' }, { id: 'CC-02' }, { id: 'CC-03', to: '2024-01-31' }],
 *   [{ id: 'HN-1', on: '2024-03-04', audience: 'staff', attendees: ['CC-01'], invited: 2, attended: 1, percent: 55 }],
 *   { from: '2024-02-01', to: '2024-12-31' },
 * )
 * coverage.status === 'decided' && coverage.value.missing //=> ['CC-02']
 * coverage.status === 'decided' && coverage.value.reached.percent //=> 50
 * coverage.findings.map(({ code }) => code) //=> ['figure.percentage', 'outreach.not-reached']
 * ```
 */
export function computeDisseminationCoverage(
  roster: readonly RosterPerson[],
  sessions: readonly DisseminationSession[],
  period: ActivityPeriod,
): Outcome<DisseminationCoverage, OutreachFinding | SchemaFinding> {
  const rule = 'outreach.dissemination-coverage'
  const first = staffCoverage.values[0].basis
  const misshapen = findMisshapenInputs(
    first,
    [roster, rosterShape, ['roster']],
    [sessions, sessionsShape, ['sessions']],
    [period, 'object', ['period']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [
    ...checkPeriodOf(period, first),
    ...checkDays(
      [
        ...roster.flatMap(({ from, to }, index) => [
          { given: from, path: ['roster', index, 'from'] },
          { given: to, path: ['roster', index, 'to'] },
        ]),
        ...sessions.map(({ on }, index) => ({ given: on ?? null, path: ['sessions', index, 'on'] })),
      ],
      first,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(staffCoverage.values, period.to)
  const counted = at(dissemination.values, period.to)
  if (law === undefined || counted === undefined) {
    const unknown = finding('outreach.not-in-force', { date: quote(period.to) }, first, { path: ['period', 'to'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const inside = sessions.filter(({ on }) => on >= period.from && on <= period.to)
  const known = new Map(roster.map((person) => [person.id, person]))
  const staff = [...known.values()].filter(
    ({ from = period.from, to = period.to }) => from <= period.to && to >= period.from,
  )
  const present = new Set(inside.flatMap(({ audience, attendees = [] }) => (audience === 'staff' ? attendees : [])))
  const missing = staff.filter(({ id }) => !present.has(id)).map(({ id }) => id)
  const findings: readonly OutreachFinding[] = [
    ...roster.flatMap((person, index) =>
      known.get(person.id) === person
        ? []
        : [finding('outreach.person-repeated', { person: person.id }, law.basis, { path: ['roster', index, 'id'] })],
    ),
    ...findOutside(sessions, period, 'sessions', counted.basis),
    ...sessions.flatMap((session, index) => checkSession(session, index, known)),
    ...(missing.length === 0
      ? []
      : [
          finding('outreach.not-reached', { missing: missing.length, of: staff.length }, law.basis, {
            severity: 'warning',
            path: ['roster'],
          }),
        ]),
  ]
  const units = [...new Set(staff.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))].sort()
  const audiences = ['staff', 'citizens', 'enterprises'] as const
  const value: DisseminationCoverage = {
    reached: shareOf(staff.length - missing.length, staff.length, 'roster'),
    complete: missing.length === 0,
    missing,
    byUnit: units.map((unit) => {
      const own = staff.filter((person) => person.unit === unit)
      return { unit, reached: shareOf(own.filter(({ id }) => present.has(id)).length, own.length, 'roster') }
    }),
    byAudience: audiences.map((audience) => {
      const own = inside.filter((session) => session.audience === audience)
      const attended = own.reduce((sum, session) => sum + headsOf(session), 0)
      return { audience, sessions: own.length, attended }
    }),
  }
  const { from, to } = period
  return decided(
    value,
    traceOf(rule, [step('outreach.counted', { records: inside.length, from, to }, law.basis)]),
    findings,
  )
}

/** Those who were there: counted from the list when there is one, else as the record says. */
function headsOf({ attendees, attended }: DisseminationSession): number {
  return attendees === undefined ? (attended ?? 0) : new Set(attendees).size
}

function checkSession(
  { id, audience, attendees, invited, attended, percent }: DisseminationSession,
  index: number,
  known: ReadonlyMap<string, RosterPerson>,
): readonly OutreachFinding[] {
  const { basis } = dissemination.values[0]
  const path = (field: string) => ['sessions', index, field]
  return [
    ...(attendees === undefined || attended === undefined
      ? []
      : checkSum([new Set(attendees).size], attended, basis, path('attended'))),
    ...(invited === undefined || attended === undefined || percent === undefined
      ? []
      : checkPercentage({ numerator: attended, denominator: invited, percent }, basis, path('percent'))),
    ...(audience === 'staff' ? (attendees ?? []) : []).flatMap((person, place) =>
      known.has(person)
        ? []
        : [
            finding('outreach.attendee-unknown', { session: id, person }, basis, {
              severity: 'notice',
              path: [...path('attendees'), place],
            }),
          ],
    ),
  ]
}
