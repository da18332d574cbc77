import type { Locale } from 'congvu/messages'
import type { Clause, Duty, Plan, Timing } from '../../src/plan'
import { planActors } from '../../src/plan'
import { cell, code, head, row } from './cell'

type StatusKind = 'encoded' | 'partly' | 'coming' | 'not-computable'

const words = {
  vi: {
    title: (plan: Plan) => `Phạm vi đã mã hóa: ${plan.number} ngày ${plan.date}`,
    generated: 'Sinh từ dữ liệu của kế hoạch và các tệp của thư viện, không sửa tay.',
    sum: (parts: number, duties: number, count: (kind: StatusKind) => number) =>
      `${parts} phần của văn bản, ${duties} nhiệm vụ và tuyên bố: ${count('encoded')} đã mã hóa, ${count('partly')} một phần, ` +
      `${count('coming')} sẽ có, ${count('not-computable')} không tính toán được.`,
    columns: ['số', 'nhiệm vụ', 'loại', 'ai', 'khi nào', 'quy tắc', 'kiểm thử', 'tình trạng'],
    never: ' (không bao giờ là vi phạm)',
    nobody: 'không nêu ai',
    head: ' (người đứng đầu)',
    each: ' (từng người)',
    with: 'phối hợp',
    to: 'gửi',
    modality: {
      prohibition: 'cấm',
      obligation: 'bắt buộc',
      directional: 'định hướng',
      request: 'đề nghị',
      definition: 'định nghĩa',
      record: 'ghi nhận',
    } as Readonly<Record<string, string>>,
    timing: {
      'one-off': 'một lần',
      yearly: 'hằng năm',
      continuous: 'thường xuyên',
      event: 'khi phát sinh',
      'urgent-without-date': 'kịp thời, không có ngày',
    },
    before: 'trước',
    by: 'chậm nhất',
    from: 'từ năm',
    encoded: 'đã mã hóa',
    partly: 'một phần; còn lại',
    comes: 'sẽ có cùng',
    because: 'không tính toán được vì',
  },
  en: {
    title: (plan: Plan) => `Coverage of plan ${plan.number} of ${plan.date}`,
    generated: 'Generated from the plan data and the files of this library; do not edit by hand.',
    sum: (parts: number, duties: number, count: (kind: StatusKind) => number) =>
      `${parts} parts of the document, ${duties} duties and statements: ${count('encoded')} encoded, ` +
      `${count('partly')} partly, ${count('coming')} to come, ${count('not-computable')} not computable.`,
    columns: ['duty', 'what', 'binds', 'who', 'when', 'rules', 'tests', 'status'],
    never: ' (never a violation)',
    nobody: 'nobody named',
    head: ' (the head)',
    each: ' (each member of staff)',
    with: 'with',
    to: 'to',
    modality: {} as Readonly<Record<string, string>>,
    timing: {
      'one-off': 'one-off',
      yearly: 'yearly',
      continuous: 'continuous',
      event: 'event',
      'urgent-without-date': 'urgent-without-date',
    },
    before: 'before',
    by: 'by',
    from: 'from',
    encoded: 'encoded',
    partly: 'partly; the rest',
    comes: 'comes with',
    because: 'not computable because',
  },
} as const

/**
 * The page that says, for each part of the plan, what encodes it: clause, duty, who, when, rules, tests, status.
 *
 * @param plan The plan.
 * @param ruleIds Rules that exist: `<domain>.<rule>` for each file `src/<domain>/<rule>.ts`.
 * @param testFiles Paths of the test files, from the top of the repository.
 */
export function renderCoverage(
  plan: Plan,
  ruleIds: readonly string[],
  testFiles: readonly string[],
  locale: Locale = 'en',
): string {
  const existing = new Set(ruleIds)
  const tests = new Set(testFiles)
  const duties = plan.clauses.flatMap((clause) => clause.duties)
  const missing = duties.flatMap(({ id, rules }) =>
    rules.filter((rule) => !existing.has(rule)).map((rule) => `${id}: ${rule}`),
  )
  if (missing.length > 0) throw new Error(`rules that do not exist in src: ${missing.join(', ')}`)
  const kinds = duties.map((duty) => statusOf(duty, existing).kind)
  const say = words[locale]
  return [
    `# ${say.title(plan)}`,
    '',
    `${plan.issuer}: ${plan.title}.`,
    '',
    say.generated,
    '',
    say.sum(plan.clauses.length, duties.length, (kind) => kinds.filter((found) => found === kind).length),
    '',
    ...plan.clauses.flatMap((clause) => renderClause(clause, plan, existing, tests, locale)),
  ].join('\n')
}

/** A coming rule that has arrived counts as one that exists. */
export function statusOf(
  duty: Duty,
  existing: ReadonlySet<string>,
  locale: Locale = 'en',
): { readonly kind: StatusKind; readonly text: string; readonly rules: readonly string[] } {
  const say = words[locale]
  const arrived = duty.comingRules.filter(({ rule }) => existing.has(rule)).map(({ rule }) => rule)
  const awaited = duty.comingRules.filter(({ rule }) => !existing.has(rule))
  const rules = [...duty.rules, ...arrived]
  const rest = [
    ...(awaited.length === 0
      ? []
      : [`${say.comes} ${[...new Set(awaited.map(({ capability }) => capability))].join(', ')}`]),
    ...(duty.notComputable === undefined ? [] : [`${say.because}: ${duty.notComputable[locale]}`]),
  ].join('; ')
  if (rest === '') return { kind: 'encoded', text: say.encoded, rules }
  if (rules.length > 0) return { kind: 'partly', text: `${say.partly}: ${rest}`, rules }
  return { kind: awaited.length === 0 ? 'not-computable' : 'coming', text: rest, rules }
}

function renderClause(
  clause: Clause,
  plan: Plan,
  existing: ReadonlySet<string>,
  tests: ReadonlySet<string>,
  locale: Locale,
): readonly string[] {
  const say = words[locale]
  return [
    `## ${clause.id}${clause.heading === undefined ? '' : ` — ${clause.heading}`}`,
    '',
    cell(locale === 'vi' ? clause.text : clause.en),
    '',
    ...head(...say.columns),
    ...clause.duties.map((duty) => {
      const { text, rules } = statusOf(duty, existing, locale)
      const awaited = duty.comingRules.filter(({ rule }) => !existing.has(rule))
      return row(
        duty.id,
        locale === 'vi' ? cell(duty.vi) : `${cell(duty.vi)}<br>${cell(duty.en)}`,
        `${say.modality[duty.modality] ?? duty.modality}${duty.canBeViolated ? '' : say.never}`,
        cell(whoOf(duty, plan, locale)),
        cell(whenOf(duty.timing, locale)),
        [...rules.map(code), ...awaited.map(({ rule }) => `(${code(rule)})`)].join('<br>'),
        rules
          .flatMap((rule) => testsOf(rule, tests))
          .map(code)
          .join('<br>'),
        cell(text),
      )
    }),
    '',
  ]
}

function testsOf(rule: string, tests: ReadonlySet<string>): readonly string[] {
  const file = `test/${rule.replace('.', '/')}.test.ts`
  return tests.has(file) ? [file] : []
}

function whoOf(duty: Duty, plan: Plan, locale: Locale): string {
  const say = words[locale]
  const answers = duty.answerable === 'head' ? say.head : duty.answerable === 'each-person' ? say.each : ''
  const parts = [
    duty.lead.length === 0 ? say.nobody : `${namesOf(duty.lead, plan)}${answers}`,
    ...(duty.coordinating.length === 0 ? [] : [`${say.with} ${namesOf(duty.coordinating, plan)}`]),
    ...(duty.receiving.length === 0 ? [] : [`${say.to} ${namesOf(duty.receiving, plan)}`]),
  ]
  return parts.join('; ')
}

function namesOf(actors: readonly string[], plan: Plan): string {
  const names: Readonly<Record<string, { readonly vi: string }>> = planActors
  return actors.map((id) => names[id]?.vi ?? plan.localActors.find((actor) => actor.id === id)?.vi ?? id).join(' · ')
}

function whenOf(timing: Timing, locale: Locale): string {
  const say = words[locale]
  const quoted = timing.wording === undefined ? '' : `: “${timing.wording}”`
  if (timing.kind !== 'one-off' && timing.kind !== 'yearly') return `${say.timing[timing.kind]}${quoted}`
  const { limit, setBy } = timing
  const until =
    limit === undefined ? '' : 'before' in limit ? ` ${say.before} ${limit.before}` : ` ${say.by} ${limit.by}`
  const from = limit !== undefined && 'firstYear' in limit ? ` ${say.from} ${limit.firstYear}` : ''
  return `${say.timing[timing.kind]}${until}${from}${quoted}${setBy === undefined ? '' : ` (${setBy[locale]})`}`
}
