import type { ContextAt } from '../calendar/context'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { traceOf } from '../core/trace'
import { publicTime } from '../law/disclosure'
import { judgeItem, type PlacedPosting } from './check-publication'
import { basisOfKind } from './item-kinds'
import { withLocal } from './local-rules'
import { checkMoments } from './moments'
import { findMisshapenInputs, postingsShape, unitWithItemsShape } from './shapes'
import type { DisclosingUnit, DisclosureAudit, Posting, PublicationCheck } from './types'

/**
 * Đơn vị đã công khai đủ, đúng hạn, đúng nơi chưa? — Audits what a unit has to publish against what it posted.
 *
 * Each item is checked by {@link checkPublication}. Only items that are listed can be checked: what a unit decided and did
 * not list is unknown. Publication of conclusions on denunciations, of decisions on complaints, of feedback and of the
 * reception schedule have clocks of their own in `congvu/petitions`.
 *
 * @param unit The unit, its channels and its items.
 * @param postings What was posted where, from and until when.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns The items one by one, every deadline, which are complete; findings with the path of the item or posting.
 *   Undetermined naming what is missing when no item could be judged.
 * @remarks Law 10/2022/QH15 art. 11-13, 46-48; Law 104/2016/QH13 art. 17-21; plan 17/KH-UBND II.3.a, II.3.đ, II.5.c.
 * @example
 * ```ts
 * import { auditDisclosure } from 'congvu/disclosure'
 *
 * const audit = auditDisclosure(
 *   {
 *     id: 'phuong-ninh-kieu',
 *     level: 'commune',
 *     channels: { website: true, broadcast: false },
 *     items: [{ id: 'TTHC-2025', kind: 'procedures', decided: '2025-07-01' }],
 *   },
 *   [{ item: 'TTHC-2025', place: 'office', from: '2025-07-03' }],
 *   { asOf: '2025-08-01T08:00:00+07:00' },
 * )
 * audit.findings.map(({ code, path }) => [code, path?.join('.')]) //=> [['disclosure.missing', 'items.0']]
 * audit.status === 'decided' && audit.value.deadlines.map(({ due, status }) => [due, status]) //=> [['2025-07-08', 'overdue'], ['2025-07-08', 'met']]
 * ```
 */
export function auditDisclosure(
  unit: DisclosingUnit,
  postings: readonly Posting[],
  context: ContextAt,
): Outcome<DisclosureAudit> {
  return withLocal(auditOf(unit, postings, context), context)
}

function auditOf(unit: DisclosingUnit, postings: readonly Posting[], context: ContextAt): Outcome<DisclosureAudit> {
  const rule = 'disclosure.audit-disclosure'
  const misshapen = findMisshapenInputs(
    publicTime.values[0].basis,
    [unit, unitWithItemsShape, []],
    [postings, postingsShape, ['postings']],
    [context, 'object', ['context']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = checkMoments(
    [{ given: context.asOf ?? null, as: 'moment', path: ['asOf'] }],
    publicTime.values[0].basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const ids = unit.items.map(({ id }) => id)
  const known = new Set(ids)
  const seen = new Set<string>()
  const byItem = new Map<string, PlacedPosting[]>()
  for (const [index, posting] of postings.entries()) {
    const group = byItem.get(posting.item)
    if (group === undefined) byItem.set(posting.item, [{ posting, index }])
    else group.push({ posting, index })
  }
  const strange: readonly Finding[] = [
    ...unit.items.flatMap(({ id, kind }, index) => {
      if (seen.has(id))
        return [finding('disclosure.item-repeated', { item: id }, basisOfKind(kind), { path: ['items', index, 'id'] })]
      seen.add(id)
      return []
    }),
    ...postings.flatMap(({ item }, index) =>
      known.has(item)
        ? []
        : [
            finding('disclosure.item-unknown', { item }, publicTime.values[0].basis, {
              severity: 'warning',
              path: ['postings', index, 'item'],
            }),
          ],
    ),
  ]
  const outcomes = unit.items.map((item) => judgeItem(item, unit, byItem.get(item.id) ?? [], context))
  const findings = [
    ...strange,
    ...outcomes.flatMap((outcome, index) => outcome.findings.map((found) => placed(found, index))),
  ]
  const items = outcomes.flatMap((outcome) => (outcome.status === 'decided' ? [outcome.value] : []))
  const steps = outcomes.flatMap(({ trace }) => trace.steps)
  const missing = [
    ...new Set(outcomes.flatMap((outcome) => (outcome.status === 'undetermined' ? outcome.missing : []))),
  ]
  if (items.length === 0 && unit.items.length > 0) return undetermined(missing, traceOf(rule, steps), findings)
  const deadlines = items.flatMap(({ places }) =>
    places.flatMap(({ deadline }): readonly Deadline[] => (deadline === undefined ? [] : [deadline])),
  )
  const complete = new Set(items.filter(isComplete).map(({ item }) => item))
  return decided(
    { unit: unit.id, items, deadlines, complete: [...complete], incomplete: ids.filter((id) => !complete.has(id)) },
    traceOf(rule, steps),
    findings,
  )
}

/** A finding of one item with its place in the unit; postings and `asOf` have theirs. */
function placed(found: Finding, index: number): Finding {
  const [head] = found.path ?? []
  return head === 'postings' || head === 'asOf' ? found : { ...found, path: ['items', index, ...(found.path ?? [])] }
}

function isComplete({ places }: PublicationCheck): boolean {
  return places.every(
    ({ standing, deadline }) =>
      standing !== 'not-posted' && standing !== 'taken-down-early' && deadline?.status !== 'met-late',
  )
}
