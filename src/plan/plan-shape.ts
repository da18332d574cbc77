import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { cite } from '../law/cite'
import type { PlanFinding } from './findings'

/** Thể thức văn bản: Decree 30/2020 art. 8. */
export const formBasis: Basis = [cite('30/2020/NĐ-CP@2020-03-05', '8')]

/** What stands where: `text` is never empty, `printed` may be; a trailing `?` may be left out. */
type Shape = Leaf | `${Leaf}?` | { readonly [field: string]: Shape } | readonly [each: Shape, optional?: 'optional']
type Leaf = 'text' | 'printed' | 'number' | 'flag' | 'document' | 'limit' | 'bilingual'

const bilingual = { vi: 'text', en: 'text' } as const
const citation = { document: 'document', article: 'text?', clause: 'text?', point: 'text?' } as const
const actors = {
  lead: ['text', 'optional'],
  coordinating: ['text', 'optional'],
  receiving: ['text', 'optional'],
} as const

const duty = {
  ...bilingual,
  ...actors,
  id: 'text',
  modality: 'text',
  timing: { kind: 'text', wording: 'text?', limit: 'limit?', setBy: 'bilingual?' },
  answerable: 'text?',
  evidence: bilingual,
  rules: ['text', 'optional'],
  comingRules: [{ rule: 'text', capability: 'text' }, 'optional'],
  notComputable: 'bilingual?',
  canBeViolated: 'flag?',
} as const

const planShape: Shape = {
  number: 'text',
  date: 'text',
  issuer: 'text',
  type: 'text',
  title: 'text',
  carriesOut: citation,
  letterhead: ['text'],
  sections: [{ id: 'text', marker: 'printed', heading: 'text', en: 'text' }],
  clauses: [
    {
      ...actors,
      id: 'text',
      marker: 'printed',
      text: 'text',
      en: 'text',
      cites: [citation, 'optional'],
      duties: [duty],
    },
  ],
  recipients: [{ wording: 'text', actors: ['text'] }],
  signature: ['text'],
  localActors: [{ ...bilingual, id: 'text' }, 'optional'],
}

/** What a value lacks to be plan data: wrong kinds of value, empty texts, letters that are not composed. */
export function checkPlanShape(data: unknown): readonly PlanFinding[] {
  return checkShape(data, planShape, [])
}

function checkShape(value: unknown, shape: Shape, path: Path): readonly PlanFinding[] {
  if (typeof shape === 'string') return checkLeaf(value, shape, path)
  if (isEach(shape)) {
    const [each, optional] = shape
    if (value === undefined && optional !== undefined) return []
    if (!Array.isArray(value)) return [wrong('list', value, path)]
    return value.flatMap((item, index) => checkShape(item, each, [...path, index]))
  }
  if (!isRecord(value)) return [wrong('record', value, path)]
  return Object.entries(shape).flatMap(([field, inner]) => checkShape(value[field], inner, [...path, field]))
}

function checkLeaf(value: unknown, shape: Leaf | `${Leaf}?`, path: Path): readonly PlanFinding[] {
  if (shape.endsWith('?')) return value === undefined ? [] : checkLeaf(value, shape.slice(0, -1) as Leaf, path)
  if (shape === 'bilingual') return checkShape(value, bilingual, path)
  if (shape === 'limit')
    return checkShape(value, { before: 'text?', by: 'text?', firstYear: 'number?', lastYear: 'number?' }, path)
  if (shape === 'document') return checkDocument(value, path)
  if (shape === 'number') return typeof value === 'number' ? [] : [wrong('number', value, path)]
  if (shape === 'flag') return typeof value === 'boolean' ? [] : [wrong('boolean', value, path)]
  if (typeof value !== 'string') return [wrong('text', value, path)]
  if (shape === 'text' && value.trim() === '') return [finding('plan.text-empty', {}, formBasis, { path })]
  if (value === value.normalize('NFC')) return []
  return [finding('plan.text-not-composed', { given: quote(value) }, formBasis, { path })]
}

/** A key of the register, or a document of the host; its date is checked as a citation. */
function checkDocument(value: unknown, path: Path): readonly PlanFinding[] {
  if (typeof value === 'string') return checkLeaf(value, 'text', path)
  return checkShape(value, { number: 'text', date: 'text?', issuer: 'text', title: 'text?' }, path)
}

function isEach(shape: Exclude<Shape, string>): shape is readonly [each: Shape, optional?: 'optional'] {
  return Array.isArray(shape)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(expected: string, value: unknown, path: Path): PlanFinding {
  return finding('plan.shape', { expected, given: quote(value) }, formBasis, { path })
}
