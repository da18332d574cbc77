import type { ContextAt } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfEither } from '../core/iso'
import type { Parameter } from '../core/parameter'
import { at, type InForce } from '../core/timeline'
import * as law from '../law/inspections'
import { choose } from '../law/policy/inspections'
import { hasEvidence } from './find-reasons'
import { laterOf } from './law-of-step'
import type { ConclusionPublication, Inspection } from './record-types'
import type { InspectionFinding } from './types'

/** Căn cứ, Đoàn thanh tra, hình thức công khai, báo cáo thực hiện: what has no clock of its own. */
export function findConduct(inspection: Inspection, context: ContextAt): readonly InspectionFinding[] {
  return [
    ...findCause(inspection),
    ...findTeam(inspection),
    ...findPublication(inspection, context),
    ...findAfterwards(inspection, context),
  ]
}

function findCause({ form, cause, decided }: Inspection): readonly InspectionFinding[] {
  const grounds = at(law.unannouncedGrounds.values, decided)
  if (form !== 'unannounced' || grounds === undefined) return []
  if (!cause || !grounds.value.includes(cause.ground)) {
    return [finding('inspections.cause-missing', {}, grounds.basis, { path: ['cause'] })]
  }
  return cause.ground === 'signs' && !hasEvidence(cause.evidence)
    ? [finding('inspections.cause-missing', {}, grounds.basis, { severity: 'warning', path: ['cause', 'evidence'] })]
    : []
}

function findTeam({ team, decided }: Inspection): readonly InspectionFinding[] {
  const rule = at(law.team.values, decided)
  if (team === undefined || rule === undefined) return []
  const { basis } = rule
  return [
    ...(team.some(({ role }) => role === 'leader')
      ? []
      : [finding('inspections.leader-missing', {}, basis, { path: ['team'] })]),
    ...team.flatMap(({ id, role, inspector, conflictOfInterest }, index): readonly InspectionFinding[] => {
      const place = { path: ['team', index] }
      return [
        ...(role !== 'member' && inspector === false
          ? [finding('inspections.leader-not-inspector', { member: id }, basis, place)]
          : []),
        ...(conflictOfInterest === true ? [finding('inspections.member-conflict', { member: id }, basis, place)] : []),
      ]
    }),
  ]
}

function findPublication(inspection: Inspection, context: ContextAt): readonly InspectionFinding[] {
  const { publications = [], decided } = inspection
  if (publications.length === 0) return []
  const forms = at(law.publicationForms.values, decided)
  return [
    ...(forms === undefined ? [] : missingForms(publications, forms)),
    ...publications.flatMap((publication, index) => tooShort(publication, index, decided, context)),
  ]
}

function missingForms(
  publications: readonly ConclusionPublication[],
  {
    value: { always, oneOf },
    basis,
  }: InForce<{ readonly always: 'portal'; readonly oneOf: readonly ConclusionPublication['form'][] }>,
): readonly InspectionFinding[] {
  const used = publications.map(({ form }) => form)
  const place = { path: ['publications'] }
  return [
    ...(used.includes(always)
      ? []
      : [finding('inspections.publication-form-missing', { missing: [always] }, basis, place)]),
    ...(oneOf.some((form) => used.includes(form))
      ? []
      : [finding('inspections.publication-form-missing', { missing: oneOf }, basis, place)]),
  ]
}

/** At least so many days in a row, or so many times; a posting that still stands is not judged. */
function tooShort(
  { form, on, to, medium, times }: ConclusionPublication,
  index: number,
  decided: IsoDate,
  { asOf }: ContextAt,
): readonly InspectionFinding[] {
  const place = { path: ['publications', index], severity: 'warning' } as const
  const stays = form === 'portal' || form === 'notice' || (form === 'media' && medium === 'online')
  if (stays && to !== undefined && to <= dateOf(dayOfEither(asOf))) {
    const rule = sinceDecision(law.publicationDays, decided, on)
    const given = dayOf(to) - dayOf(on) + 1
    if (rule === undefined || given >= rule.value) return []
    const params = { form, given, atLeast: rule.value, unit: 'day' } as const
    return [finding('inspections.publication-too-short', params, rule.basis, place)]
  }
  if (form === 'media' && medium !== undefined && medium !== 'online' && times !== undefined) {
    const rule = sinceDecision(law.publicationTimes, decided, on)
    if (rule === undefined || times >= rule.value) return []
    const params = { form, given: times, atLeast: rule.value, unit: 'time' } as const
    return [finding('inspections.publication-too-short', params, rule.basis, place)]
  }
  return []
}

/** The decree under the law of the decision: in force then, or issued later and in force on the day of the event. */
function sinceDecision<Value>(parameter: Parameter<Value>, decided: IsoDate, on: IsoDate): InForce<Value> | undefined {
  const day = laterOf(decided, parameter.values[0].from)
  return day <= on ? at(parameter.values, day) : undefined
}

function findAfterwards(inspection: Inspection, { policy, asOf }: ContextAt): readonly InspectionFinding[] {
  const { implementationOrdered, implementationReported, decided } = inspection
  const day = choose('inspections.pending-regime', policy) === 'decision' ? decided : dateOf(dayOfEither(asOf))
  const owed = at(law.implementationReport.values, day)
  if (implementationOrdered === undefined || implementationReported !== undefined || owed === undefined) return []
  return [notice(owed.basis)]
}

function notice(basis: Basis): InspectionFinding {
  return finding('inspections.no-implementation-report', {}, basis, { severity: 'notice' })
}
