import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { authorityRule, sectorAuthorityRule } from '../law/petitions-denunciation'
import { ruleShapes } from './record-shapes'

/** Người bị tố cáo là ai, nay ở đâu. */
export interface DenunciationAuthorityFacts {
  readonly kind: 'public-duty' | 'sector'
  /** `assigned`: entrusted with a public duty, not an official (art. 21). */
  readonly denounced?: 'staff' | 'head' | 'deputy' | 'organization' | 'assigned'
  /** Since the act: still in the body, moved to another, or no longer an official. */
  readonly since?: 'stayed' | 'moved' | 'left'
  /** After a move: an equivalent post as head or deputy, a higher post, or any other. */
  readonly newPost?: 'equivalent' | 'higher' | 'other'
  /** After a move to a higher post: now head or deputy of the new body. */
  readonly nowHead?: boolean
  /** What became of the body of the time: it was merged, split or dissolved. */
  readonly body?: 'exists' | 'reorganized' | 'dissolved'
  /** Managed by several bodies (art. 12.2). */
  readonly severalBodies?: boolean
  /** Sector: whose function it touches. */
  readonly functions?: 'one' | 'several'
  /** Sector: several bodies are competent, and one has accepted. */
  readonly acceptedByOne?: boolean
}

/** Vai trò giải quyết — whose head resolves or helps. */
export type DenunciationAuthorityRole =
  | 'head-of-managing-body'
  | 'head-of-superior-body'
  | 'head-of-direct-manager'
  | 'heads-of-bodies-concerned'
  | 'head-of-body-then'
  | 'head-above-body-then'
  | 'head-of-body-now'
  | 'head-above-body-now'
  | 'head-of-body-after-reorganization'
  | 'head-above-dissolved-body'
  | 'body-with-the-function'
  | 'body-agreed-or-assigned'
  | 'first-body-to-accept'

/** Người có thẩm quyền giải quyết tố cáo. */
export interface DenunciationAuthority {
  /** The clause that decides: `12.3.b`. */
  readonly case: string
  readonly lead: DenunciationAuthorityRole
  readonly cooperate: readonly DenunciationAuthorityRole[]
  readonly basis: Basis
}

interface Row {
  readonly article: string
  readonly clause: string
  readonly point?: string
  readonly lead: DenunciationAuthorityRole
  readonly cooperate?: readonly DenunciationAuthorityRole[]
  test(facts: DenunciationAuthorityFacts): boolean
}

const isHead = ({ denounced }: DenunciationAuthorityFacts) => denounced === 'head' || denounced === 'deputy'
const isPerson = (facts: DenunciationAuthorityFacts) => facts.denounced === 'staff' || isHead(facts)
const unchanged = ({ body, since }: DenunciationAuthorityFacts) => body === 'exists' && since === 'stayed'
const moved = ({ body, since }: DenunciationAuthorityFacts) => body === 'exists' && since === 'moved'

/** Articles 12, 21 and 41 as cases of which exactly one holds. */
export const authorityCases: readonly Row[] = [
  {
    article: '12',
    clause: '1',
    lead: 'head-of-managing-body',
    test: (facts) =>
      facts.kind === 'public-duty' && facts.denounced === 'staff' && unchanged(facts) && facts.severalBodies !== true,
  },
  {
    article: '12',
    clause: '1',
    lead: 'head-of-superior-body',
    test: (facts) => facts.kind === 'public-duty' && isHead(facts) && unchanged(facts),
  },
  {
    article: '12',
    clause: '2',
    lead: 'head-of-direct-manager',
    cooperate: ['heads-of-bodies-concerned'],
    test: (facts) =>
      facts.kind === 'public-duty' && facts.denounced === 'staff' && unchanged(facts) && facts.severalBodies === true,
  },
  {
    article: '12',
    clause: '3',
    point: 'a',
    lead: 'head-above-body-then',
    cooperate: ['head-above-body-now'],
    test: (facts) => facts.kind === 'public-duty' && isHead(facts) && moved(facts) && facts.newPost === 'equivalent',
  },
  {
    article: '12',
    clause: '3',
    point: 'b',
    lead: 'head-of-body-now',
    cooperate: ['head-of-body-then'],
    test: (facts) =>
      facts.kind === 'public-duty' &&
      isPerson(facts) &&
      moved(facts) &&
      facts.newPost === 'higher' &&
      facts.nowHead === false,
  },
  {
    article: '12',
    clause: '3',
    point: 'b',
    lead: 'head-above-body-now',
    cooperate: ['head-of-body-then'],
    test: (facts) =>
      facts.kind === 'public-duty' &&
      isPerson(facts) &&
      moved(facts) &&
      facts.newPost === 'higher' &&
      facts.nowHead === true,
  },
  {
    article: '12',
    clause: '3',
    point: 'c',
    lead: 'head-of-body-then',
    cooperate: ['head-of-body-now'],
    test: (facts) =>
      facts.kind === 'public-duty' &&
      isPerson(facts) &&
      moved(facts) &&
      (facts.newPost === 'other' || (facts.newPost === 'equivalent' && !isHead(facts))),
  },
  {
    article: '12',
    clause: '3',
    point: 'd',
    lead: 'head-of-body-then',
    cooperate: ['heads-of-bodies-concerned'],
    test: (facts) =>
      facts.kind === 'public-duty' && isPerson(facts) && facts.body === 'exists' && facts.since === 'left',
  },
  {
    article: '12',
    clause: '4',
    lead: 'head-of-body-after-reorganization',
    cooperate: ['heads-of-bodies-concerned'],
    test: (facts) => facts.kind === 'public-duty' && isPerson(facts) && facts.body === 'reorganized',
  },
  {
    article: '12',
    clause: '5',
    lead: 'head-above-dissolved-body',
    test: (facts) => facts.kind === 'public-duty' && isPerson(facts) && facts.body === 'dissolved',
  },
  {
    article: '12',
    clause: '6',
    lead: 'head-of-superior-body',
    test: ({ kind, denounced }) => kind === 'public-duty' && denounced === 'organization',
  },
  {
    article: '21',
    clause: '',
    lead: 'head-of-direct-manager',
    test: ({ kind, denounced }) => kind === 'public-duty' && denounced === 'assigned',
  },
  {
    article: '41',
    clause: '1',
    lead: 'body-with-the-function',
    test: ({ kind, functions, acceptedByOne }) => kind === 'sector' && functions === 'one' && acceptedByOne !== true,
  },
  {
    article: '41',
    clause: '2',
    lead: 'body-agreed-or-assigned',
    cooperate: ['heads-of-bodies-concerned'],
    test: ({ kind, functions, acceptedByOne }) =>
      kind === 'sector' && functions === 'several' && acceptedByOne !== true,
  },
  {
    article: '41',
    clause: '3',
    lead: 'first-body-to-accept',
    test: ({ kind, functions, acceptedByOne }) =>
      kind === 'sector' && functions !== undefined && acceptedByOne === true,
  },
]

/**
 * Ai giải quyết tố cáo này? — Whose head resolves a denunciation, and who helps: by management in public duty (who moved,
 * left, was promoted; whose body was merged or dissolved), by function in a sector.
 *
 * @param facts Who is denounced and what became of them and their body since the act.
 * @param date The day of the question; the law of 2018 applies from 1 January 2019.
 * @returns The role that leads, those that cooperate, and the clause. Undetermined with the facts that are missing; with
 *   a finding when the day is none or before the law.
 * @remarks Denunciation Law 25/2018/QH14 art. 12, 21, 41. Since 1 July 2026 cases that art. 12.3 to 12.6 do not name are
 *   determined by the minister or the provincial chair (art. 12.7).
 * @example
 * ```ts
 * import { computeDenunciationAuthority } from 'congvu/petitions'
 *
 * const answer = computeDenunciationAuthority(
 *   { kind: 'public-duty', denounced: 'staff', since: 'moved', newPost: 'higher', nowHead: false, body: 'exists' },
 *   '2026-03-02',
 * )
 * answer.status === 'decided' && answer.value.lead //=> 'head-of-body-now'
 * answer.status === 'decided' && answer.value.case //=> '12.3.b'
 * ```
 */
export function computeDenunciationAuthority(
  facts: DenunciationAuthorityFacts,
  date: IsoDate,
): Outcome<DenunciationAuthority> {
  const rule = 'denunciation.compute-authority'
  const unreadable = findMisshapen(facts, ruleShapes.authority, authorityRule.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const parameter = facts.kind === 'sector' ? sectorAuthorityRule : authorityRule
  if (readDay(date) === undefined) {
    const problem = finding('calendar.date-form', { given: quote(date) }, parameter.values[0].basis, { path: ['date'] })
    return undetermined([], traceOf(rule, []), [problem])
  }
  const law = at<string>(parameter.values, date)
  if (law === undefined) {
    const problem = finding('denunciation.law-not-held', { date }, parameter.values[0].basis)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const row = authorityCases.find(({ test }) => test(facts))
  if (row === undefined) {
    const missing = missingFacts(facts)
    const unfitting = finding('schema.invalid', { problem: 'no case of the law has these facts together' }, law.basis)
    return undetermined(missing, traceOf(rule, []), missing.length > 0 ? [] : [unfitting])
  }
  const { article, clause, point, lead, cooperate = [] } = row
  const name = [article, clause, point].filter((part) => part !== undefined && part !== '').join('.')
  const citation = cite('25/2018/QH14@2018-06-12', article, clause === '' ? undefined : clause, point)
  const basis: Basis = [citation, ...law.basis.filter(({ document }) => document !== citation.document)]
  return decided(
    { case: name, lead, cooperate, basis },
    traceOf(rule, [step('denunciation.authority', { case: name }, basis)]),
  )
}

function missingFacts(facts: DenunciationAuthorityFacts): readonly string[] {
  if (facts.kind === 'sector') return ['functions']
  const { denounced, body, since, newPost, nowHead } = facts
  return [
    ...(denounced === undefined ? ['denounced'] : []),
    ...(body === undefined ? ['body'] : []),
    ...(since === undefined ? ['since'] : []),
    ...(since === 'moved' && newPost === undefined ? ['newPost'] : []),
    ...(newPost === 'higher' && nowHead === undefined ? ['nowHead'] : []),
  ]
}
