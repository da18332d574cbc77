import type { ContextAt } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { auditCoordination, frequency } from '../law/inspections'
import { choose } from '../law/policy'
import { compare, findReasons, groupBy, type Rules, type SubjectYear } from './find-reasons'
import type { Overlap, OverlapReason, OverlapReport, PlannedInspection } from './planned-types'
import { principleOn, rankOf } from './precedence'
import { propose } from './propose'
import { readPlans } from './read-plans'
import type { InspectionFinding } from './types'

/**
 * Kế hoạch thanh tra, kiểm tra có chồng chéo không? — Which enterprises are inspected, checked or audited too often, for
 * one content, or by several at a time in a year; and what each body should keep, drop, merge or move.
 *
 * Counted per enterprise (tax code; the name is only a hint) and year, under the rule set of the day of the question:
 * inspections and checks together once (Directive 20), from 17 May 2025 each kind once and one content not both.
 * Unannounced inspections are outside the count only with clear signs of violation and their evidence. The order of the
 * plans does not matter. Time grows as n log n.
 *
 * @param plans Lines of all plans, merged.
 * @param context `asOf`, the moment of the question, and the choices `inspections.count-audits`, `inspections.branch`,
 *   `inspections.inspection-or-check`.
 * @returns Overlaps per enterprise and year with every reason, proposals, and how many are clean. Lines that cannot be
 *   compared (no tax code, repeated id, days that are none) get findings with a path and stand in `unread`. Undetermined
 *   for a moment that is none or before 17 May 2017.
 * @remarks Directive 20/CT-TTg of 17 May 2017 and Resolution 198/2025/QH15 art. 4 (as reported); Inspection Law
 *   11/2022/QH15 art. 55 (who inspects), 2025 law art. 56 (as reported; who prevails is not known).
 * @example
 * ```ts
 * import { detectOverlaps } from 'congvu/inspections'
 *
 * const line = { contents: ['dat-dai'], kind: 'inspection', form: 'planned', year: 2024 } as const
 * const subject = { taxCode: '1800123456' }
 * const report = detectOverlaps(
 *   [
 *     { ...line, id: 'so-1', body: { id: 'so-tnmt', level: 'department' }, subject },
 *     { ...line, id: 'tinh-1', body: { id: 'thanh-tra-tp', level: 'province' }, subject },
 *   ],
 *   { asOf: '2023-12-15T08:00:00+07:00' },
 * )
 * report.status === 'decided' && report.value.proposals.map(({ plan, action, reason }) => [plan, action, reason])
 * //=> [['tinh-1', 'keep', 'precedence'], ['so-1', 'drop', 'precedence']]
 * report.findings.map(({ code }) => code) //=> ['inspections.too-often', 'inspections.content-duplicated']
 * ```
 */
export function detectOverlaps(
  plans: readonly PlannedInspection[],
  context: ContextAt,
): Outcome<OverlapReport, InspectionFinding> {
  const rule = 'inspections.detect-overlaps'
  const [{ basis: fallback }] = frequency.values
  if (readInstant(context.asOf) === undefined) {
    return undetermined([], traceOf(rule, []), [
      finding('inspections.moment', { given: quote(context.asOf) }, fallback, { path: ['asOf'] }),
    ])
  }
  const date = dateOf(dayOfEither(context.asOf))
  const law = at(frequency.values, date)
  if (law === undefined) {
    return undetermined([], traceOf(rule, []), [finding('inspections.not-in-force', { date: quote(date) }, fallback)])
  }
  const principle = principleOn(date)
  const rules: Rules = {
    ruleSet: law.value,
    countAudits: choose('inspections.count-audits', context.policy) === 'counted',
    frequencyBasis: law.basis,
    contentBasis: principle.basis,
    auditBasis: joined(principle.basis, at(auditCoordination.values, date)?.basis),
  }
  const read = readPlans(plans, context, law.basis)
  const subjects = toSubjects(read.plans, choose('inspections.inspection-or-check', context.policy))
  const results = subjects.map((subject) => ({ subject, reasons: findReasons(subject, rules) }))
  const found = results.filter(({ reasons }) => reasons.length > 0)
  const overlaps = found.map(({ subject, reasons }) => toOverlap(subject, reasons))
  const steps = [
    step('inspections.rule-set', { date, ruleSet: law.value }, law.basis),
    step(
      'inspections.compared',
      { plans: read.plans.length, subjects: subjects.length, overlaps: overlaps.length },
      principle.basis,
    ),
  ]
  const report: OverlapReport = {
    ruleSet: law.value,
    subjects: subjects.length,
    clean: subjects.length - overlaps.length,
    overlaps,
    proposals: found.flatMap(({ subject }, index) =>
      propose(subject, new Set(overlaps[index]?.plans ?? []), rules, date),
    ),
    unread: read.unread,
  }
  return decided(report, traceOf(rule, steps), [
    ...read.findings,
    ...overlaps.flatMap((overlap) => overlap.reasons.map((reason) => toFinding(overlap, reason))),
    ...(overlaps.length > 0 && principle.value !== 'table' ? [unknownPrecedence(date, principle.basis)] : []),
  ])
}

function joined(basis: Basis, more: Basis | undefined): Basis {
  return more === undefined ? basis : [...basis, ...more]
}

/** Enterprises and years, in order; in each the plans in the order in which they go first. */
function toSubjects(
  plans: readonly { readonly plan: PlannedInspection; readonly taxCode: string }[],
  preferred: 'inspection' | 'check',
): readonly SubjectYear[] {
  const kindRank = (kind: string) => (kind === 'audit' ? 0 : kind === preferred ? 1 : 2)
  const sorted = plans
    .slice()
    .sort(
      (one, other) =>
        compare(one.taxCode, other.taxCode) ||
        one.plan.year - other.plan.year ||
        kindRank(one.plan.kind) - kindRank(other.plan.kind) ||
        rankOf(one.plan.body.level) - rankOf(other.plan.body.level) ||
        compare(one.plan.conduct?.from ?? '9999-99-99', other.plan.conduct?.from ?? '9999-99-99') ||
        compare(one.plan.id, other.plan.id),
    )
  return [...groupBy(sorted, ({ taxCode, plan }) => `${taxCode} ${plan.year}`).values()].map((group) => ({
    taxCode: group[0].taxCode,
    year: group[0].plan.year,
    plans: group.map(({ plan }) => plan),
  }))
}

function toOverlap({ taxCode, year }: SubjectYear, reasons: readonly OverlapReason[]): Overlap {
  return { taxCode, year, plans: [...new Set(reasons.flatMap(({ plans }) => plans))].sort(compare), reasons }
}

function toFinding({ taxCode, year }: Overlap, reason: OverlapReason): InspectionFinding {
  const { ground, plans, contents = [], basis } = reason
  switch (ground) {
    case 'frequency':
      return finding('inspections.too-often', { taxCode, year, plans }, basis)
    case 'both-kinds':
      return finding('inspections.both-kinds', { taxCode, year, contents, plans }, basis)
    case 'content':
      return finding('inspections.content-duplicated', { taxCode, year, contents, plans }, basis)
    case 'audit':
      return finding('inspections.audit-overlap', { taxCode, year, contents, plans }, basis)
    case 'conduct':
      return finding('inspections.conduct-overlap', { taxCode, year, plans }, basis, { severity: 'warning' })
  }
}

function unknownPrecedence(date: IsoDate, basis: Basis): InspectionFinding {
  return finding('inspections.precedence-unknown', { date }, basis, { severity: 'notice' })
}
