import type { Permission } from '../access/permissions'
import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { kinds } from '../kinds'
import { type KindName, listCases, readCase } from '../store/cases'
import { type Answer, done } from './answer'
import { type CaseView, viewOf } from './case-view'
import { guarded } from './guard'
import { notFound } from './record-event'

/** One case for an officer of its kind. */
export function showCase(counter: Counter, actor: Actor, kind: KindName, code: string): Promise<Answer<CaseView>> {
  const permission: Permission = `${kind}.read`
  return guarded(counter, actor, { permission, subject: code }, async () => {
    const stored = await readCase(counter.database, kind, code)
    const at = counter.now()
    return stored === undefined ? notFound(code, permission, at) : done(viewOf(kinds[kind], stored, actor, at))
  })
}

/** Every case of a kind: the open ones first, by the day on which they are due. */
export function listAll(counter: Counter, actor: Actor, kind: KindName): Promise<Answer<readonly CaseView[]>> {
  return guarded(counter, actor, { permission: `${kind}.read`, subject: kind }, async () => {
    const at = counter.now()
    const views = (await listCases(counter.database, kind)).map((stored) => viewOf(kinds[kind], stored, actor, at))
    return done(views.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other))))
  })
}

function orderOf({ audit: { final, deadlines }, code }: CaseView): string {
  const next = deadlines
    .filter(({ status }) => status === 'running' || status === 'overdue')
    .map(({ due }) => due)
    .toSorted()[0]
  return `${final ? 1 : 0} ${next ?? '9999'} ${code}`
}
