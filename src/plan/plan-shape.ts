import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { type ShapeOf, walkShape } from '../core/shape'
import { cite } from '../law/cite'
import type { PlanFinding } from './findings'

/** Thể thức văn bản: Decree 30/2020 art. 8. */
export const formBasis: Basis = [cite('30/2020/NĐ-CP@2020-03-05', '8')]

/** What stands where: `text` is never empty, `printed` may be. */
type Leaf = 'text' | 'printed' | 'number' | 'flag' | 'document' | 'limit' | 'bilingual'

const bilingual = { vi: 'text', en: 'text' } as const
const citation = { document: 'document', 'article?': 'text', 'clause?': 'text', 'point?': 'text' } as const
const actors = {
  'lead?': ['text'],
  'coordinating?': ['text'],
  'receiving?': ['text'],
} as const

const duty = {
  ...bilingual,
  ...actors,
  id: 'text',
  modality: 'text',
  timing: { kind: 'text', 'wording?': 'text', 'limit?': 'limit', 'setBy?': 'bilingual' },
  'answerable?': 'text',
  evidence: bilingual,
  'rules?': ['text'],
  'comingRules?': [{ rule: 'text', capability: 'text' }],
  'notComputable?': 'bilingual',
  'canBeViolated?': 'flag',
} as const

const planShape: ShapeOf<Leaf> = {
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
      'cites?': [citation],
      duties: [duty],
    },
  ],
  recipients: [{ wording: 'text', actors: ['text'] }],
  signature: ['text'],
  'localActors?': [{ ...bilingual, id: 'text' }],
}

const limitShape: ShapeOf<Leaf> = { 'before?': 'text', 'by?': 'text', 'firstYear?': 'number', 'lastYear?': 'number' }

/** A document of the host; its date is checked as a citation. */
const documentShape: ShapeOf<Leaf> = { number: 'text', 'date?': 'text', issuer: 'text', 'title?': 'text' }

/** What a value lacks to be plan data: wrong kinds of value, empty texts, letters that are not composed. */
export function checkPlanShape(data: unknown): readonly PlanFinding[] {
  return walkShape(data, planShape, [], judge)
}

function judge(value: unknown, expected: Leaf | 'array' | 'object', path: Path): readonly PlanFinding[] {
  switch (expected) {
    case 'array':
      return [wrong('array', value, path)]
    case 'object':
      return [wrong('object', value, path)]
    case 'bilingual':
      return walkShape(value, bilingual, path, judge)
    case 'limit':
      return walkShape(value, limitShape, path, judge)
    case 'document':
      return typeof value === 'string' ? checkText(value, 'text', path) : walkShape(value, documentShape, path, judge)
    case 'number':
      return typeof value === 'number' ? [] : [wrong('number', value, path)]
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrong('boolean', value, path)]
    default:
      return checkText(value, expected, path)
  }
}

function checkText(value: unknown, expected: 'text' | 'printed', path: Path): readonly PlanFinding[] {
  if (typeof value !== 'string') return [wrong('string', value, path)]
  if (expected === 'text' && value.trim() === '') return [finding('plan.text-empty', {}, formBasis, { path })]
  if (value === value.normalize('NFC')) return []
  return [finding('plan.text-not-composed', { given: quote(value) }, formBasis, { path })]
}

function wrong(expected: string, value: unknown, path: Path): PlanFinding {
  return finding('plan.shape', { expected, given: quote(value) }, formBasis, { path })
}
