import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { DaySpan, OverlapReason, PlannedInspection } from './planned-types'
import { conductBasis, type Rules } from './rule-sets'

/** The plans of one enterprise in one year, in the order in which they go first. */
export interface SubjectYear {
  readonly taxCode: string
  readonly year: number
  /** The latest of the days whose law applies to its plans. */
  readonly lawDay: IsoDate
  readonly plans: readonly PlannedInspection[]
}

/** An unannounced inspection with clear signs of violation and their evidence is outside the yearly count. */
export function isExempt({ form, cause }: PlannedInspection): boolean {
  return form === 'unannounced' && cause?.ground === 'signs' && hasEvidence(cause.evidence)
}

/** True when evidence is named. */
export function hasEvidence(evidence: string | undefined): boolean {
  return typeof evidence === 'string' && evidence.trim() !== ''
}

/** Which yearly count a plan falls in; none for an audit (unless counted) and for an exempt one. */
export function countOf(plan: PlannedInspection, { ruleSet, countAudits }: Rules): string | undefined {
  if (isExempt(plan)) return undefined
  if (plan.kind === 'audit') return ruleSet === 'together-once' && countAudits ? 'together' : undefined
  return ruleSet === 'together-once' ? 'together' : plan.kind
}

/** Every reason why plans of a subject and year overlap: count, both kinds, content, with an audit, conduct. */
export function findReasons({ plans }: SubjectYear, rules: Rules): readonly OverlapReason[] {
  return [...tooOften(plans, rules), ...bothKinds(plans, rules), ...sameContent(plans, rules), ...sameTime(plans)]
}

function tooOften(plans: readonly PlannedInspection[], rules: Rules): readonly OverlapReason[] {
  return [...groupBy(plans, (plan) => countOf(plan, rules)).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ ground: 'frequency', plans: idsOf(group), basis: rules.frequencyBasis }))
}

function bothKinds(plans: readonly PlannedInspection[], rules: Rules): readonly OverlapReason[] {
  if (rules.ruleSet !== 'each-kind-once') return []
  const counted = plans.filter((plan) => plan.kind !== 'audit' && !isExempt(plan))
  const reasons = [...byContent(counted)]
    .filter(([, group]) => new Set(group.map(({ kind }) => kind)).size > 1)
    .map(([content, group]) => ({ content, plans: group, basis: rules.frequencyBasis }))
  return join('both-kinds', reasons)
}

function sameContent(plans: readonly PlannedInspection[], rules: Rules): readonly OverlapReason[] {
  const found = [...byContent(plans)].flatMap(([content, group]) =>
    clusters(group, ({ period }) => period ?? always).map((cluster) => ({ content, plans: cluster })),
  )
  const hasAudit = (group: readonly PlannedInspection[]) => group.some(({ kind }) => kind === 'audit')
  return [
    ...join(
      'content',
      found.filter((one) => !hasAudit(one.plans)).map((one) => ({ ...one, basis: rules.contentBasis })),
    ),
    ...join(
      'audit',
      found.filter((one) => hasAudit(one.plans)).map((one) => ({ ...one, basis: rules.auditBasis })),
    ),
  ]
}

function sameTime(plans: readonly PlannedInspection[]): readonly OverlapReason[] {
  const dated = plans.filter(({ conduct }) => conduct !== undefined)
  return clusters(dated, ({ conduct }) => conduct ?? always).map((cluster) => ({
    ground: 'conduct',
    plans: idsOf(cluster),
    basis: conductBasis,
  }))
}

const always: DaySpan = { from: '0000-00-00', to: '9999-99-99' }

/** Sweep: plans in order of their first day, cut wherever nothing reaches on; only chains of two or more. */
function clusters(
  plans: readonly PlannedInspection[],
  spanOf: (plan: PlannedInspection) => DaySpan,
): readonly (readonly PlannedInspection[])[] {
  const sorted = plans.slice().sort((one, other) => compare(spanOf(one).from, spanOf(other).from))
  const found: PlannedInspection[][] = []
  let reach = ''
  for (const plan of sorted) {
    const { from, to } = spanOf(plan)
    const last = found.at(-1)
    if (last !== undefined && from <= reach) last.push(plan)
    else found.push([plan])
    if (to > reach) reach = to
  }
  return found.filter((cluster) => cluster.length > 1)
}

/** Contents that overlap in the same plans are one reason. */
function join(
  ground: OverlapReason['ground'],
  found: readonly { readonly content: string; readonly plans: readonly PlannedInspection[]; readonly basis: Basis }[],
): readonly OverlapReason[] {
  return [...groupBy(found, ({ plans }) => JSON.stringify(idsOf(plans))).values()].map((same) => {
    const [{ plans, basis }] = same
    return { ground, plans: idsOf(plans), contents: same.map(({ content }) => content).sort(compare), basis }
  })
}

function byContent(plans: readonly PlannedInspection[]): ReadonlyMap<string, readonly PlannedInspection[]> {
  const pairs = plans.flatMap((plan) => [...new Set(plan.contents)].map((content) => ({ content, plan })))
  const groups = groupBy(pairs, ({ content }) => content)
  return new Map(
    [...groups]
      .sort(([one], [other]) => compare(one, other))
      .map(([key, group]) => [key, group.map(({ plan }) => plan)]),
  )
}

/** Items by key, in order of first appearance; items without a key are left out. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function idsOf(plans: readonly PlannedInspection[]): readonly string[] {
  return plans.map(({ id }) => id).sort(compare)
}

/** Order of texts by code unit, the same in every language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
