/** A step by its id and the steps whose result it needs. */
export interface GraphStep {
  readonly id: string
  readonly after: readonly string[]
}

/** The steps in an order in which each comes after those it needs, and the ids that go round in circles. */
export interface OrderedSteps<Step extends GraphStep> {
  readonly ordered: readonly Step[]
  readonly cycle: readonly string[]
}

/** Puts steps in order of need; what is left when none is free stands in a cycle or behind one. */
export function orderSteps<Step extends GraphStep>(steps: readonly Step[]): OrderedSteps<Step> {
  const ordered: Step[] = []
  const done = new Set<string>()
  let waiting = steps
  while (waiting.length > 0) {
    const free = waiting.filter(({ after }) => after.every((id) => done.has(id)))
    if (free.length === 0) return { ordered, cycle: cycleOf(waiting) }
    ordered.push(...free)
    for (const { id } of free) done.add(id)
    waiting = waiting.filter(({ id }) => !done.has(id))
  }
  return { ordered, cycle: [] }
}

/** One circle among steps that all wait for each other: follow what each needs until a step comes twice. */
function cycleOf(waiting: readonly GraphStep[]): readonly string[] {
  const open = new Map(waiting.map((step) => [step.id, step]))
  const path: string[] = []
  let next = waiting[0]
  while (next !== undefined && !path.includes(next.id)) {
    path.push(next.id)
    const need = next.after.find((id) => open.has(id))
    next = need === undefined ? undefined : open.get(need)
  }
  return next === undefined ? path : path.slice(path.indexOf(next.id))
}
