import { countOf, isExempt, type SubjectYear } from './find-reasons'
import { hold, holderOf, type KeptSpan } from './kept-spans'
import type { PlannedInspection, Proposal } from './planned-types'
import { rule } from './precedence'
import { conductBasis, type Rules } from './rule-sets'

const first = '0000-00-00'
const last = '9999-99-99'

/** What is already kept of a subject and year; filled while its plans are gone through in order. */
interface Kept {
  readonly plans: readonly PlannedInspection[]
  readonly contents: Map<string, KeptSpan[]>
  readonly kinds: Map<string, number>
  readonly counts: Map<string, number>
  readonly conduct: KeptSpan[]
}

/** Proposals for the plans of a subject and year that overlap: each gives way only to plans that stay. */
export function propose(
  { plans, year }: SubjectYear,
  overlapping: ReadonlySet<string>,
  rules: Rules,
): readonly Proposal[] {
  const kept: Kept = { plans, contents: new Map(), kinds: new Map(), counts: new Map(), conduct: [] }
  const yielding = plans.map((plan, index) => placeOne(plan, index, kept, rules, year))
  const kinds = new Map<string, Proposal>()
  for (const proposal of yielding.flat()) {
    if (proposal.other !== undefined && !kinds.has(proposal.other)) kinds.set(proposal.other, proposal)
  }
  return plans.flatMap((plan, index) => {
    const own = yielding[index] ?? []
    if (own.length > 0 || !overlapping.has(plan.id)) return own
    const behind = kinds.get(plan.id)
    const reason = behind?.reason ?? 'no-conflict-left'
    return [{ plan: plan.id, action: 'keep' as const, reason, basis: behind?.basis ?? rules.contentBasis }]
  })
}

function placeOne(plan: PlannedInspection, index: number, kept: Kept, rules: Rules, year: number): readonly Proposal[] {
  const contents = [...new Set(plan.contents)].sort()
  const content = yieldContents(plan, contents, kept, rules)
  const lost = new Set(content.flatMap(({ contents: dropped }) => dropped ?? contents))
  if (content.length > 0 && (lost.size === contents.length || content.some(({ action }) => action !== 'drop'))) {
    return content
  }
  const place = yieldPlace(plan, kept, rules, year)
  if (place !== undefined) return [...content, place]
  keep(
    plan,
    index,
    contents.filter((one) => !lost.has(one)),
    kept,
    rules,
  )
  return content
}

/** The contents that somebody who goes first already holds, one proposal for each holder. */
function yieldContents(
  plan: PlannedInspection,
  contents: readonly string[],
  kept: Kept,
  rules: Rules,
): readonly Proposal[] {
  const holders = new Map<number, { kind: 'content' | 'both-kinds'; contents: string[] }>()
  for (const content of contents) {
    const same = holderOf(kept.contents.get(content) ?? [], plan.period?.from ?? first, plan.period?.to ?? last)
    const other = same ?? otherKind(plan, content, kept, rules)
    if (other === undefined) continue
    const found = holders.get(other)
    if (found !== undefined) found.contents.push(content)
    else holders.set(other, { kind: same === undefined ? 'both-kinds' : 'content', contents: [content] })
  }
  return [...holders].map(([index, held]) => {
    const holder = kept.plans[index] as PlannedInspection
    const kinds = bothKindsForbidden(holder, plan, rules)
    const part = held.contents.length === contents.length ? {} : { contents: held.contents }
    if (kinds || held.kind === 'both-kinds') {
      const basis = rules.frequencyBasis
      return { plan: plan.id, action: 'drop', reason: 'both-kinds', other: holder.id, ...part, decider: 'heads', basis }
    }
    const { prevails, reason, decider, basis } = rule(holder, plan, rules.date)
    return { plan: plan.id, action: prevails ? 'drop' : 'merge', reason, other: holder.id, ...part, decider, basis }
  })
}

function bothKindsForbidden(one: PlannedInspection, other: PlannedInspection, { ruleSet }: Rules): boolean {
  return (
    ruleSet === 'each-kind-once' &&
    one.kind !== other.kind &&
    one.kind !== 'audit' &&
    other.kind !== 'audit' &&
    !isExempt(one) &&
    !isExempt(other)
  )
}

/** One content: inspected or checked, not both, whatever the time looked at. */
function otherKind(plan: PlannedInspection, content: string, kept: Kept, rules: Rules): number | undefined {
  if (rules.ruleSet !== 'each-kind-once' || plan.kind === 'audit' || isExempt(plan)) return undefined
  return kept.kinds.get(`${plan.kind === 'check' ? 'inspection' : 'check'} ${content}`)
}

/** The yearly count is used up, or somebody comes at the same time. */
function yieldPlace(plan: PlannedInspection, kept: Kept, rules: Rules, year: number): Proposal | undefined {
  const { conduct } = plan
  const together = conduct === undefined ? undefined : holderOf(kept.conduct, conduct.from, conduct.to)
  const count = countOf(plan, rules)
  const counted = count === undefined ? undefined : kept.counts.get(count)
  const basis = rules.frequencyBasis
  if (counted !== undefined) {
    const { id } = kept.plans[counted] as PlannedInspection
    const common = { plan: plan.id, reason: 'frequency', other: id, decider: 'heads', basis } as const
    return together === counted ? { ...common, action: 'merge' } : { ...common, action: 'move', toYear: year + 1 }
  }
  if (together === undefined) return undefined
  const { id } = kept.plans[together] as PlannedInspection
  return { plan: plan.id, action: 'move', reason: 'conduct', other: id, decider: 'heads', basis: conductBasis }
}

function keep(plan: PlannedInspection, index: number, contents: readonly string[], kept: Kept, rules: Rules): void {
  for (const content of contents) {
    const spans = kept.contents.get(content) ?? []
    hold(spans, { from: plan.period?.from ?? first, to: plan.period?.to ?? last, plan: index })
    kept.contents.set(content, spans)
    if (!isExempt(plan)) kept.kinds.set(`${plan.kind} ${content}`, index)
  }
  const count = countOf(plan, rules)
  if (count !== undefined) kept.counts.set(count, index)
  if (plan.conduct !== undefined) hold(kept.conduct, { ...plan.conduct, plan: index })
}
