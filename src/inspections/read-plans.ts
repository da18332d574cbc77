import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen } from '../core/shape'
import { frequency } from '../law/inspections'
import { choose } from '../law/policy/inspections'
import { compare, groupBy, hasEvidence } from './find-reasons'
import { bodyLevels, type DaySpan, type PlannedInspection } from './planned-types'
import { isLine, lineShape } from './record-shapes'
import { lawDayOf, type Rules } from './rule-sets'
import type { InspectionFinding } from './types'

/** A plan with the tax code it is counted under, and the day whose law applies to it. */
export interface ReadPlan {
  readonly plan: PlannedInspection
  readonly taxCode: string
  readonly lawDay: IsoDate
}

/** Plans that can be compared, each with the tax code it is counted under. */
export interface ReadPlans {
  readonly plans: readonly ReadPlan[]
  readonly unread: readonly string[]
  readonly findings: readonly (InspectionFinding | SchemaFinding)[]
}

/** Reads plans: what cannot be compared is named with its place, and left out. */
export function readPlans(
  given: readonly PlannedInspection[],
  question: IsoDate,
  rulesOn: (date: IsoDate) => Rules | undefined,
  context: Context,
): ReadPlans {
  const [{ basis }] = frequency.values
  const byQuestion = choose('inspections.rule-set-day', context?.policy) === 'question'
  const lines = given.filter(isLine)
  const repeated = repeatedIds(lines)
  const branch = choose('inspections.branch', context?.policy)
  const plans: ReadPlan[] = []
  const unread: string[] = []
  const findings: (InspectionFinding | SchemaFinding)[] = []
  given.forEach((plan, index) => {
    if (!isLine(plan)) {
      findings.push(...findMisshapen(plan, lineShape, basis, [index]))
      return
    }
    const problems = checkPlan(plan, index, basis)
    const taxCode = readTaxCode(plan.subject.taxCode)
    if (repeated.has(plan.id)) {
      problems.unshift(finding('inspections.id-repeated', { id: plan.id }, basis, { path: [index, 'id'] }))
    }
    if (taxCode === undefined) {
      const params = { id: plan.id, given: quote(plan.subject.taxCode) }
      problems.push(finding('inspections.tax-code', params, basis, { path: [index, 'subject', 'taxCode'] }))
    }
    const lawDay = byQuestion ? question : lawDayOf(plan, question)
    if (problems.length === 0 && rulesOn(lawDay) === undefined) {
      problems.push(finding('inspections.not-in-force', { date: quote(lawDay) }, basis, { path: [index] }))
    }
    findings.push(...problems)
    if (problems.length > 0 || taxCode === undefined) unread.push(plan.id)
    else plans.push({ plan, taxCode: branch === 'enterprise' ? enterpriseOf(taxCode) : taxCode, lawDay })
  })
  return {
    plans,
    unread: [...new Set(unread)].sort(compare),
    findings: [...findings, ...hints(lines, basis), ...exceptions(plans, basis)],
  }
}

/** Mã số thuế: 10 digits, 10 and 3 for a branch, or 12 for a household business; hyphens and blanks do not matter. */
function readTaxCode(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined
  if (taxCodeForm.test(given)) return given
  const digits = given.replace(/[\s-]/g, '')
  return taxCodeForm.test(digits) ? digits : undefined
}

const taxCodeForm = /^(\d{10}|\d{12}|\d{13})$/

function enterpriseOf(taxCode: string): string {
  return taxCode.length === 13 ? taxCode.slice(0, 10) : taxCode
}

function checkPlan(plan: PlannedInspection, index: number, basis: Basis): InspectionFinding[] {
  return fieldsOf(plan).map(([field, value]) => {
    const path = [index, ...field.split('.')]
    return finding('inspections.value', { field, given: quote(value) }, basis, { path })
  })
}

/** The fields that cannot be used, with what stands there. */
function fieldsOf({ year, body, kind, form, contents, period, conduct }: PlannedInspection): [string, unknown][] {
  const wrong: [string, unknown][] = []
  if (!(Number.isSafeInteger(year) && year >= 1 && year <= 9998)) wrong.push(['year', year])
  if (!bodyLevels.includes(body.level)) wrong.push(['body.level', body.level])
  if (!kinds.includes(kind)) wrong.push(['kind', kind])
  if (form !== 'planned' && form !== 'unannounced') wrong.push(['form', form])
  if (contents.length === 0) wrong.push(['contents', contents])
  if (!isSpan(period)) wrong.push(['period', spanText(period)])
  if (!isSpan(conduct)) wrong.push(['conduct', spanText(conduct)])
  return wrong
}

const kinds: readonly string[] = ['inspection', 'check', 'audit'] satisfies readonly PlannedInspection['kind'][]

function repeatedIds(given: readonly PlannedInspection[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { id } of given) {
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
  }
  return repeated
}

function isSpan(span: DaySpan | undefined): boolean {
  if (span === undefined) return true
  if (typeof span !== 'object' || span === null) return false
  const from = typeof span.from === 'string' ? readDay(span.from) : undefined
  const to = typeof span.to === 'string' ? readDay(span.to) : undefined
  return from !== undefined && to !== undefined && from <= to
}

function spanText(span: DaySpan | undefined): string {
  return [span?.from, span?.to].map((day) => (typeof day === 'string' ? day : quote(day))).join('/')
}

/** One name with several tax codes, or with none beside one: maybe one enterprise; only a hint. */
function hints(given: readonly PlannedInspection[], basis: Basis): readonly InspectionFinding[] {
  const names = groupBy(given, ({ subject: { name } }) => {
    const plain = name?.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase()
    return plain === '' ? undefined : plain
  })
  return [...names]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([name, plans]) => {
      const codes = new Set(plans.map(({ subject }) => readTaxCode(subject.taxCode)))
      if (codes.size < 2) return []
      const taxCodes = [...codes].filter((code) => code !== undefined).sort(compare)
      return [finding('inspections.same-name', { name, taxCodes }, basis, { severity: 'notice' })]
    })
}

function exceptions(
  plans: readonly { readonly plan: PlannedInspection }[],
  basis: Basis,
): readonly InspectionFinding[] {
  return plans
    .filter(({ plan }) => plan.form === 'unannounced' && plan.kind !== 'audit')
    .sort((one, other) => compare(one.plan.id, other.plan.id))
    .flatMap(({ plan: { id, cause } }): readonly InspectionFinding[] => {
      const place = { severity: 'warning' } as const
      if (cause?.ground !== 'signs') {
        return [finding('inspections.unannounced-without-signs', { id }, basis, place)]
      }
      return hasEvidence(cause.evidence) ? [] : [finding('inspections.unproven-exception', { id }, basis, place)]
    })
}
