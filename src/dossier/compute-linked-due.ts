import type { Context } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { limitShape, type Shape } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { checkLinkedSteps } from './check-linked-steps'

import { findLateSteps } from './linked-actual'
import { linkedEnd } from './linked-end'
import { orderSteps } from './linked-graph'
import type { LinkedDue, LinkedFacts, LinkedStepDue } from './linked-types'
import { findMisshapenFacts } from './shapes'

type Moment = IsoDate | IsoInstant

const linkedShape: Shape = {
  steps: [{ id: 'string', body: 'string', 'limit?': limitShape, 'after?': ['string'] }],
  'published?': limitShape,
}

/**
 * Thủ tục liên thông phải xong khi nào, cơ quan nào chậm? — The due day of a linked procedure along its critical path,
 * whether the shares fit the published total, and which body took longer than its own share.
 *
 * In sequence the shares add up; sent to all at once, only the longest chain of needs counts. A body's time runs from the
 * moment its last input was there, so nobody answers for the delay of another.
 *
 * @param facts Acceptance, the steps with each body's share, the published total, what has happened.
 * @param context Calendar, choices, local rules.
 * @returns Dates by step. Undetermined with findings for a cycle, an unknown or repeated step, a missing limit, a moment
 *   that is none, or no steps at all.
 * @remarks Decree 61/2018/NĐ-CP art. 19.6; Decree 118/2025/NĐ-CP art. 20.2.
 * @example
 * ```ts
 * import { computeLinkedDue } from 'congvu/dossier'
 *
 * const linked = computeLinkedDue({
 *   accepted: '2024-03-04T08:30:00+07:00',
 *   course: 'to-all',
 *   published: { amount: 7, unit: 'working-day' },
 *   steps: [
 *     { id: 'land', body: 'Văn phòng đăng ký đất đai', limit: { amount: 3, unit: 'working-day' } },
 *     { id: 'plan', body: 'Sở Xây dựng', limit: { amount: 2, unit: 'working-day' } },
 *     { id: 'tax', body: 'Chi cục Thuế', limit: { amount: 5, unit: 'working-day' }, after: ['land', 'plan'] },
 *   ],
 * })
 * linked.status === 'decided' && linked.value.due //=> '2024-03-14'
 * linked.status === 'decided' && linked.value.criticalPath //=> ['land', 'tax']
 * linked.findings.map(({ code }) => code) //=> ['dossier.linked-exceeds-total']
 * ```
 */
export function computeLinkedDue(facts: LinkedFacts, context: Context = {}): Outcome<LinkedDue> {
  const rule = 'dossier.compute-linked-due'
  const misshapen = findMisshapenFacts(facts, linkedShape)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { steps, basis, problems } = checkLinkedSteps(facts, context)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (steps.length === 0) return undetermined(['steps'], traceOf(rule, []))

  const planned = new Map<string, Planned>()
  for (const { id, after, limit } of orderSteps(steps).ordered) {
    const decides = latestOf(after.map((need) => [need, planned.get(need)?.due ?? facts.accepted] as const))
    const start = decides?.[1] ?? facts.accepted
    const due = linkedEnd(start, limit, facts, context)
    if (due === undefined) return undetermined([`steps.${id}.limit`], traceOf(rule, []))
    planned.set(id, { start, due, ...(decides !== undefined && { from: decides[0] }) })
  }
  const last = latestOf([...planned].map(([id, { due }]) => [id, due] as const))
  const due = last?.[1] ?? facts.accepted
  const criticalPath = pathTo(last?.[0], planned)
  const publishedDue = facts.published && linkedEnd(facts.accepted, facts.published, facts, context)
  const exceeds = publishedDue !== undefined && isLater(due, publishedDue)
  const actual = findLateSteps(steps, facts, basis, context)
  const results: readonly LinkedStepDue[] = steps.map(({ id, body }, index) => ({
    id,
    body,
    start: planned.get(id)?.start ?? facts.accepted,
    due: planned.get(id)?.due ?? facts.accepted,
    standing: 'waiting',
    ...actual.standings[index],
  }))
  const late = results.filter(({ standing }) => standing === 'late' || standing === 'overdue')
  return decided(
    {
      due,
      ...(publishedDue !== undefined && { publishedDue }),
      criticalPath,
      steps: results,
      lateBodies: [...new Set(late.map(({ body }) => body))],
    },
    traceOf(rule, [
      ...results.map(({ id, body, start, due: end }) =>
        step('dossier.linked-step', { id, body, start, due: end }, basis),
      ),
      step('dossier.linked-path', { ids: criticalPath, due }),
    ]),
    [
      ...(exceeds ? [finding('dossier.linked-exceeds-total', { planned: due, published: publishedDue }, basis)] : []),
      ...actual.findings,
    ],
  )
}

/** A step by the plan, and the step whose end it waited for. */
interface Planned {
  readonly start: Moment
  readonly due: Moment
  readonly from?: string
}

/** The latest of some ends; the first named when two fall together. */
function latestOf(ends: readonly (readonly [string, Moment])[]): readonly [string, Moment] | undefined {
  return ends.reduce<readonly [string, Moment] | undefined>(
    (found, end) => (found === undefined || isLater(end[1], found[1]) ? end : found),
    undefined,
  )
}

function pathTo(id: string | undefined, planned: ReadonlyMap<string, Planned>): readonly string[] {
  const path: string[] = []
  for (let next = id; next !== undefined; next = planned.get(next)?.from) path.unshift(next)
  return path
}
