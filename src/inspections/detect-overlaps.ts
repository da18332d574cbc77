import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen } from '../core/shape'
import { step, type TraceStep, traceOf } from '../core/trace'
import { frequency } from '../law/inspections'
import { choose } from '../law/policy/inspections'
import { compare, findReasons, groupBy, type SubjectYear } from './find-reasons'
import type { Overlap, OverlapReason, OverlapReport, PlannedInspection } from './planned-types'
import { propose } from './propose'
import { readPlans } from './read-plans'
import { type Rules, rulesByDay } from './rule-sets'
import { bySubjectYear, compareSubjects, lawDayOfLines, type SubjectLines, toSubject } from './subject-years'
import type { InspectionFinding } from './types'

/**
 * Kế hoạch thanh tra, kiểm tra có chồng chéo không? — Which enterprises are inspected, checked or audited too often, for
 * one content, or by several at a time in a year; and what each body should keep, drop, merge or move.
 *
 * Counted per enterprise (tax code; the name is only a hint) and year: inspections and checks together once (Directive
 * 20), from 17 May 2025 each kind once and one content not both. The law is that of the day on which the overlap arises:
 * when the last of these plans begins (`conduct.from`), and for a line without days the day of the question brought into
 * its year (`inspections.rule-set-day`). Unannounced inspections are outside the count only with clear signs of violation
 * and their evidence. The order of the plans does not matter. Time grows as n log n.
 *
 * @param plans Lines of all plans, merged.
 * @param context `asOf`, the moment of the question, and the choices `inspections.count-audits`, `inspections.branch`,
 *   `inspections.inspection-or-check`, `inspections.rule-set-day`.
 * @returns Overlaps per enterprise and year with every reason, proposals, and how many are clean. Lines that cannot be
 *   compared (another shape, no tax code, repeated id, days that are none or before 17 May 2017) get findings with a path and stand in
 *   `unread`. Undetermined for an `asOf` that is no moment.
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
): Outcome<OverlapReport, InspectionFinding | SchemaFinding> {
  const rule = 'inspections.detect-overlaps'
  if (readInstant(context?.asOf) === undefined) {
    return undetermined([], traceOf(rule, []), [
      finding('inspections.moment', { given: quote(context?.asOf) }, frequency.values[0].basis, { path: ['asOf'] }),
    ])
  }
  if (!Array.isArray(plans)) {
    return undetermined(
      ['plans'],
      traceOf(rule, []),
      findMisshapen(plans, 'array', frequency.values[0].basis, ['plans']),
    )
  }
  const rulesOn = rulesByDay(choose('inspections.count-audits', context?.policy) === 'counted')
  const read = readPlans(plans, dateOf(dayOfEither(context.asOf)), rulesOn, context)
  const preferred = choose('inspections.inspection-or-check', context?.policy)
  const subjects = bySubjectYear(read.plans)
  const found = subjects
    .filter((lines) => lines.length > 1)
    .map((lines) => toSubject(lines, preferred))
    .sort(compareSubjects)
    .flatMap((subject) => judge(subject, rulesOn))
  const overlaps = found.map(({ overlap }) => overlap)
  const proposals = found.flatMap(({ subject, rules, overlap }) => propose(subject, new Set(overlap.plans), rules))
  const report: OverlapReport = {
    subjects: subjects.length,
    clean: subjects.length - overlaps.length,
    overlaps,
    proposals,
    unread: read.unread,
  }
  const steps: readonly TraceStep[] = [
    ...countRuleSets(subjects, rulesOn),
    step('inspections.compared', {
      plans: read.plans.length,
      subjects: subjects.length,
      overlaps: overlaps.length,
    }),
    ...proposals.map(({ basis, ...params }) => step('inspections.proposed', params, basis)),
  ]
  return decided(report, traceOf(rule, steps), [
    ...read.findings,
    ...overlaps.flatMap((overlap) => overlap.reasons.map((reason) => toFinding(overlap, reason))),
    ...withoutTable(found.map(({ rules }) => rules)),
  ])
}

/** An enterprise and year whose plans cannot all stand; nothing for a clean one. */
function judge(
  subject: SubjectYear,
  rulesOn: (date: IsoDate) => Rules | undefined,
): readonly { readonly subject: SubjectYear; readonly rules: Rules; readonly overlap: Overlap }[] {
  const rules = rulesOn(subject.lawDay)
  const reasons = rules === undefined ? [] : findReasons(subject, rules)
  if (rules === undefined || reasons.length === 0) return []
  const { taxCode, year, lawDay } = subject
  const plans = [...new Set(reasons.flatMap((reason) => reason.plans))].sort(compare)
  return [{ subject, rules, overlap: { taxCode, year, ruleSet: rules.ruleSet, lawDay, plans, reasons } }]
}

/** Which rule sets were used, each with how many enterprises and years. */
function countRuleSets(
  subjects: readonly SubjectLines[],
  rulesOn: (date: IsoDate) => Rules | undefined,
): readonly TraceStep[] {
  const counts = new Map<Rules, number>()
  for (const lines of subjects) {
    const rules = rulesOn(lawDayOfLines(lines))
    if (rules !== undefined) counts.set(rules, (counts.get(rules) ?? 0) + 1)
  }
  return [...groupBy([...counts], ([{ ruleSet }]) => ruleSet).values()]
    .sort(([[one]], [[other]]) => compare(other.ruleSet, one.ruleSet))
    .map((same) => {
      const [[{ ruleSet, frequencyBasis }]] = same
      const number = same.reduce((sum, [, count]) => sum + count, 0)
      return step('inspections.rule-set', { ruleSet, subjects: number }, frequencyBasis)
    })
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

/** Days on which no table says who inspects: the bodies consult; told once for each text. */
function withoutTable(rules: readonly Rules[]): readonly InspectionFinding[] {
  const groups = groupBy(rules, ({ hasTable, contentBasis }) => (hasTable ? undefined : JSON.stringify(contentBasis)))
  return [...groups.values()].map((same) => {
    const [date = same[0].date] = same.map((rules) => rules.date).sort(compare)
    const place = { severity: 'notice' } as const
    return finding('inspections.precedence-unknown', { date }, same[0].contentBasis, place)
  })
}
