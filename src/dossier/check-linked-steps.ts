import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import { linkedSteps } from '../law/dossier-statistics'
import { checkMoments } from './check-moments'
import { lawDateOf } from './law-date'
import { orderSteps } from './linked-graph'
import type { LinkedFacts, LinkedStep, ReadyStep } from './linked-types'

/** Steps whose needs are plain and whose limits are known, or what is wrong with them. */
export interface CheckedSteps {
  readonly steps: readonly ReadyStep[]
  readonly basis: Basis
  readonly problems: readonly Finding[]
}

/** Repeated, unknown and circular steps, shares that are not given, moments that are none. */
export function checkLinkedSteps(facts: LinkedFacts, context: Context): CheckedSteps {
  const [first] = linkedSteps.values
  const moments = checkMoments(
    [
      { moment: facts.accepted ?? null, path: ['accepted'] },
      { moment: facts.asOf, path: ['asOf'] },
      ...facts.steps.map(({ done }, index) => ({
        moment: done,
        path: ['steps', index, 'done'],
        after: facts.accepted,
      })),
    ],
    first.basis,
  )
  if (moments.length > 0) return { steps: [], basis: first.basis, problems: moments }
  const lawDate = lawDateOf([{ type: 'accepted', at: facts.accepted }], civilDay(facts.accepted), context)
  const { basis } = at(linkedSteps.values, lawDate) ?? first
  const steps = facts.steps.map((one, index) => ({ ...one, after: needsOf(facts, one, index) }))
  const ids = steps.map(({ id }) => id)
  const structure = steps.flatMap(({ id, after }, index) => [
    ...(ids.indexOf(id) < index
      ? [finding('dossier.linked-repeated-step', { id }, basis, { path: ['steps', index, 'id'] })]
      : []),
    ...after.flatMap((need, place) =>
      ids.includes(need)
        ? []
        : [
            finding('dossier.linked-unknown-step', { id, after: need }, basis, {
              path: ['steps', index, 'after', place],
            }),
          ],
    ),
  ])
  const { cycle } = structure.length > 0 ? { cycle: [] } : orderSteps(steps)
  const ready = steps.flatMap(({ limit, ...one }) => (limit === undefined ? [] : [{ ...one, limit }]))
  const missing = steps.flatMap(({ id, body, limit }, index) =>
    limit === undefined
      ? [finding('dossier.linked-limit-missing', { id, body }, basis, { path: ['steps', index, 'limit'] })]
      : [],
  )
  return {
    steps: ready,
    basis,
    problems: [
      ...structure,
      ...(cycle.length > 0 ? [finding('dossier.linked-cycle', { ids: cycle }, basis, { path: ['steps'] })] : []),
      ...missing,
    ],
  }
}

function needsOf({ course, steps }: LinkedFacts, { after }: LinkedStep, index: number): readonly string[] {
  if (after !== undefined) return after
  const before = steps[index - 1]
  return course === 'in-sequence' && before !== undefined ? [before.id] : []
}
