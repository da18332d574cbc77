import type { Clause, Duty, Plan, Timing } from '../../src/plan'
import { planActors } from '../../src/plan'

/**
 * The page that says, for each part of the plan, what encodes it: clause, duty, who, when, rules, tests, status.
 *
 * @param plan The plan.
 * @param ruleIds Rules that exist: `<domain>.<rule>` for each file `src/<domain>/<rule>.ts`.
 * @param testFiles Paths of the test files, from the top of the repository.
 */
export function renderCoverage(plan: Plan, ruleIds: readonly string[], testFiles: readonly string[]): string {
  const existing = new Set(ruleIds)
  const tests = new Set(testFiles)
  const duties = plan.clauses.flatMap((clause) => clause.duties)
  const missing = duties.flatMap(({ id, rules }) =>
    rules.filter((rule) => !existing.has(rule)).map((rule) => `${id}: ${rule}`),
  )
  if (missing.length > 0) throw new Error(`rules that do not exist in src: ${missing.join(', ')}`)
  const kinds = duties.map((duty) => statusOf(duty, existing).kind)
  const count = (kind: StatusKind): number => kinds.filter((found) => found === kind).length
  return [
    `# Coverage of plan ${plan.number} of ${plan.date}`,
    '',
    `${plan.issuer}: ${plan.title}.`,
    '',
    'Generated from the plan data and the files of this library; do not edit by hand.',
    '',
    `${plan.clauses.length} parts of the document, ${duties.length} duties and statements: ${count('encoded')} encoded, ` +
      `${count('partly')} partly, ${count('coming')} to come, ${count('not-computable')} not computable.`,
    '',
    ...plan.clauses.flatMap((clause) => renderClause(clause, plan, existing, tests)),
  ].join('\n')
}

type StatusKind = 'encoded' | 'partly' | 'coming' | 'not-computable'

/** A coming rule that has arrived counts as one that exists. */
export function statusOf(
  duty: Duty,
  existing: ReadonlySet<string>,
): { readonly kind: StatusKind; readonly text: string; readonly rules: readonly string[] } {
  const arrived = duty.comingRules.filter(({ rule }) => existing.has(rule)).map(({ rule }) => rule)
  const awaited = duty.comingRules.filter(({ rule }) => !existing.has(rule))
  const rules = [...duty.rules, ...arrived]
  const rest = [
    ...(awaited.length === 0
      ? []
      : [`comes with ${[...new Set(awaited.map(({ capability }) => capability))].join(', ')}`]),
    ...(duty.notComputable === undefined ? [] : [`not computable because: ${duty.notComputable.en}`]),
  ].join('; ')
  if (rest === '') return { kind: 'encoded', text: 'encoded', rules }
  if (rules.length > 0) return { kind: 'partly', text: `partly; the rest: ${rest}`, rules }
  return { kind: awaited.length === 0 ? 'not-computable' : 'coming', text: rest, rules }
}

function renderClause(
  clause: Clause,
  plan: Plan,
  existing: ReadonlySet<string>,
  tests: ReadonlySet<string>,
): readonly string[] {
  return [
    `## ${clause.id}${clause.heading === undefined ? '' : ` — ${clause.heading}`}`,
    '',
    clause.en,
    '',
    '| duty | what | binds | who | when | rules | tests | status |',
    '|---|---|---|---|---|---|---|---|',
    ...clause.duties.map((duty) => {
      const { text, rules } = statusOf(duty, existing)
      const files = rules.flatMap((rule) => testsOf(rule, tests))
      const cells = [
        duty.id,
        `${duty.vi}<br>${duty.en}`,
        duty.canBeViolated ? duty.modality : `${duty.modality} (never a violation)`,
        whoOf(duty, plan),
        whenOf(duty.timing),
        [
          ...rules.map((rule) => `\`${rule}\``),
          ...duty.comingRules.filter(({ rule }) => !existing.has(rule)).map(({ rule }) => `(\`${rule}\`)`),
        ].join('<br>'),
        files.map((file) => `\`${file}\``).join('<br>'),
        text,
      ]
      return `| ${cells.map(escapeCell).join(' | ')} |`
    }),
    '',
  ]
}

function testsOf(rule: string, tests: ReadonlySet<string>): readonly string[] {
  const file = `test/${rule.replace('.', '/')}.test.ts`
  return tests.has(file) ? [file] : []
}

function whoOf(duty: Duty, plan: Plan): string {
  const head =
    duty.answerable === 'head' ? ' (the head)' : duty.answerable === 'each-person' ? ' (each member of staff)' : ''
  const parts = [
    duty.lead.length === 0 ? 'nobody named' : `${namesOf(duty.lead, plan)}${head}`,
    ...(duty.coordinating.length === 0 ? [] : [`with ${namesOf(duty.coordinating, plan)}`]),
    ...(duty.receiving.length === 0 ? [] : [`to ${namesOf(duty.receiving, plan)}`]),
  ]
  return parts.join('; ')
}

function namesOf(actors: readonly string[], plan: Plan): string {
  const names: Readonly<Record<string, { readonly vi: string }>> = planActors
  return actors.map((id) => names[id]?.vi ?? plan.localActors.find((actor) => actor.id === id)?.vi ?? id).join(' · ')
}

function whenOf(timing: Timing): string {
  const words = timing.wording === undefined ? '' : `: “${timing.wording}”`
  if (timing.kind !== 'one-off' && timing.kind !== 'yearly') return `${timing.kind}${words}`
  const { limit, setBy } = timing
  const until = limit === undefined ? '' : 'before' in limit ? ` before ${limit.before}` : ` by ${limit.by}`
  const from = limit !== undefined && 'firstYear' in limit ? ` from ${limit.firstYear}` : ''
  return `${timing.kind}${until}${from}${words}${setBy === undefined ? '' : ` (${setBy.en})`}`
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
