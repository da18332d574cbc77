import type { ContextAt } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfSecond, quote, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { step, traceOf } from '../core/trace'
import { choose } from '../law/policy/disclosure'
import { toDeadline } from '../lifecycle/to-deadline'
import { basisOfKind, isCommuneKind } from './item-kinds'
import { withLocal } from './local-rules'
import { checkMoments } from './moments'
import { joinPostings, type PostingRun, stands } from './posting-runs'
import { listRequirements, type Requirement } from './requirements'
import { findMisshapenInputs, itemShape, postingsShape, unitShape } from './shapes'
import type { DisclosingUnit, DisclosureItem, PlaceStanding, Posting, PublicationCheck } from './types'

const rule = 'disclosure.check-publication'

/**
 * Nội dung này đã công khai đúng nơi, đúng hạn, đủ thời gian chưa? — Whether one item stands, or stood, where the law
 * asks, from when and for how long it asks.
 *
 * Communes: website if there is one, boards at the office, culture house and community points (30 consecutive days; at the
 * office always for conduct and procedures), loudspeakers if there are any (3 days), village heads. Inside an agency: its
 * network, or boards unless everybody was told in writing (20 days). Other state bodies: the portal, or without one another
 * form. All within 5 working days of the decision where no other law sets a time. Postings without a day between them
 * count as one; an extra place is no fault.
 *
 * @param item The item and the day of its decision.
 * @param unit The unit and the channels it has.
 * @param postings Postings of any items; only those of this one are looked at. Days in Viet Nam.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns Each place with its deadline, the day up to which it must stand, and findings for what is missing, late, taken
 *   down early or somewhere else. Undetermined for a channel that nobody knows of (`unit.channels.website`), for days that
 *   are none and for a day before the law.
 * @remarks Law 10/2022/QH15 art. 11-13, 46-48; Law 104/2016/QH13 art. 17-21; Law 36/2018/QH14 art. 10, 11; plan
 *   17/KH-UBND II.3.a, II.5.c.
 * @example
 * ```ts
 * import { checkPublication } from 'congvu/disclosure'
 *
 * const outcome = checkPublication(
 *   { id: 'QĐ-12', kind: 'internal-personnel', decided: '2024-03-04' },
 *   { level: 'other', id: 'so-noi-vu', channels: { internalNetwork: true }, items: [] },
 *   [{ item: 'QĐ-12', place: 'internal-network', from: '2024-03-12', until: '2024-03-20' }],
 *   { asOf: '2024-05-02T08:00:00+07:00' },
 * )
 * outcome.findings.map(({ code }) => code) //=> ['disclosure.late', 'disclosure.taken-down-early']
 * outcome.status === 'decided' && outcome.value.places[0]?.deadline?.due //=> '2024-03-11'
 * outcome.status === 'decided' && outcome.value.places[0]?.keepUntil //=> '2024-04-01'
 * ```
 */
export function checkPublication(
  item: DisclosureItem,
  unit: DisclosingUnit,
  postings: readonly Posting[],
  context: ContextAt,
): Outcome<PublicationCheck> {
  const misshapen = findMisshapenInputs(
    basisOfKind(item?.kind),
    [item, itemShape, []],
    [unit, unitShape, ['unit']],
    [postings, postingsShape, ['postings']],
    [context, 'object', ['context']],
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const own = postings.map((posting, index) => ({ posting, index })).filter(({ posting }) => posting.item === item.id)
  return withLocal(judgeItem(item, unit, own, context), context)
}

/** A posting with its place in the list it came from. */
export interface PlacedPosting {
  readonly posting: Posting
  readonly index: number
}

/** {@link checkPublication} for postings that are all of the item. */
export function judgeItem(
  item: DisclosureItem,
  unit: DisclosingUnit,
  own: readonly PlacedPosting[],
  context: ContextAt,
): Outcome<PublicationCheck> {
  const basis = basisOfKind(item.kind)
  const problems: readonly Finding[] = [
    ...checkMoments(
      [
        { given: context.asOf ?? null, as: 'moment', path: ['asOf'] },
        { given: item.decided ?? null, as: 'day', path: ['decided'] },
        ...own.flatMap(({ posting, index }) => [
          { given: posting.from ?? null, as: 'day', path: ['postings', index, 'from'] } as const,
          { given: posting.until, as: 'day', path: ['postings', index, 'until'] } as const,
        ]),
      ],
      basis,
    ),
    ...own.flatMap(({ posting: { from, until }, index }) =>
      typeof until === 'string' && until < from
        ? [finding('disclosure.reversed', { from, until }, basis, { path: ['postings', index] })]
        : [],
    ),
    ...(isCommuneKind(item.kind) && unit.level !== 'commune'
      ? [finding('disclosure.not-for-unit', { item: item.id, kind: item.kind }, basis, { path: ['kind'] })]
      : []),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const asked = listRequirements(item.kind, unit.channels, item.decided, context)
  if (asked === undefined) {
    const unknown = finding('disclosure.not-in-force', { date: quote(item.decided) }, basis, { path: ['decided'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const now = secondOf(context.asOf)
  const runs = joinPostings(
    own.map(({ posting }) => posting),
    dayOfSecond(now),
  )
  if (item.withheld === true) {
    const shown = runs.map(({ place }) => finding('disclosure.withheld-posted', { item: item.id, place }, basis))
    return decided({ item: item.id, kind: item.kind, places: [] }, traceOf(rule, []), shown)
  }
  if (asked.missing.length > 0) {
    return undetermined(
      asked.missing.map((channel) => `unit.channels.${channel}`),
      traceOf(rule, []),
    )
  }
  const judged = asked.list.map((requirement) => judgePlace(requirement, item, unit, runs, context))
  const value: PublicationCheck = { item: item.id, kind: item.kind, places: judged.map(({ standing }) => standing) }
  const steps = asked.list.map(({ places, days, basis: law }) =>
    step('disclosure.required', { item: item.id, places, ...(days !== undefined && { days }) }, law),
  )
  return decided(value, traceOf(rule, steps), [
    ...judged.flatMap(({ findings }) => findings),
    ...findElsewhere(item, asked.list, runs),
    ...runs
      .filter(({ from }) => from < item.decided)
      .map(({ from }) =>
        finding('disclosure.before-decision', { item: item.id, posted: from, decided: item.decided }, basis, {
          severity: 'warning',
        }),
      ),
  ])
}

/** One place: posted or not, in time or late, long enough or not. */
function judgePlace(
  { places, within, days, basis }: Requirement,
  { id, decided: start }: DisclosureItem,
  unit: DisclosingUnit,
  runs: readonly PostingRun[],
  context: ContextAt,
): { readonly standing: PlaceStanding; readonly findings: readonly Finding[] } {
  const here = runs.filter(({ place }) => places.includes(place))
  const posted = here[0]?.from
  const counted =
    within === undefined
      ? { findings: [] }
      : toDeadline(
          {
            id: 'disclosure.publish',
            holder: unit.id,
            start,
            period: { from: start, limit: within, basis },
            ...(posted !== undefined && { metAt: toInstant(posted) }),
          },
          context.asOf,
          secondOf(context.asOf),
          context,
          basis,
        )
  const deadline = 'deadline' in counted ? counted.deadline : undefined
  const due = deadline?.due ?? start
  const kept = judgeDays(id, days, here, basis, context)
  const late: readonly Finding[] =
    deadline?.status === 'overdue'
      ? [finding('disclosure.missing', { item: id, places, due }, basis)]
      : deadline?.status === 'met-late' && posted !== undefined
        ? [finding('disclosure.late', { item: id, places, due, posted }, basis)]
        : []
  return {
    standing: {
      places,
      ...(deadline !== undefined && { deadline }),
      ...(posted !== undefined && { posted }),
      ...(kept.keepUntil !== undefined && { keepUntil: kept.keepUntil }),
      standing: kept.standing,
    },
    findings: [...counted.findings, ...late, ...kept.findings],
  }
}

/** How long it stood: one stretch must be long enough; what stands always must still stand. */
function judgeDays(
  item: string,
  days: Requirement['days'],
  runs: readonly PostingRun[],
  basis: Requirement['basis'],
  context: ContextAt,
): Pick<PlaceStanding, 'standing' | 'keepUntil'> & { readonly findings: readonly Finding[] } {
  const last = runs.at(-1)
  if (last === undefined) return { standing: 'not-posted', findings: [] }
  const { place, until } = last
  if (days === undefined || runs.some((run) => !stands(run.place))) return { standing: 'posted', findings: [] }
  if (days === 'always') {
    return until === undefined || runs.some((run) => run.until === undefined)
      ? { standing: 'posted', keepUntil: 'always', findings: [] }
      : {
          standing: 'taken-down-early',
          keepUntil: 'always',
          findings: [finding('disclosure.taken-down', { item, place, until }, basis)],
        }
  }
  const first = choose('disclosure.first-day', context?.policy) === 'counted' ? 1 : 0
  const ends = runs.map((run) => ({ ...run, required: dateOf(dayOf(run.from) + days - first) }))
  const done = ends.find((run) => run.until !== undefined && run.until >= run.required)
  if (done !== undefined) return { standing: 'kept', keepUntil: done.required, findings: [] }
  const open = ends.find((run) => run.until === undefined)
  if (open !== undefined) {
    const over = dayOfSecond(secondOf(context.asOf)) > dayOf(open.required)
    return { standing: over ? 'kept' : 'posted', keepUntil: open.required, findings: [] }
  }
  const [longest] = [...ends].sort((one, other) => lengthOf(other) - lengthOf(one))
  if (longest?.until === undefined) return { standing: 'posted', findings: [] }
  const { required } = longest
  const params = { item, place: longest.place, until: longest.until, required, days }
  return {
    standing: 'taken-down-early',
    keepUntil: required,
    findings: [finding('disclosure.taken-down-early', params, basis)],
  }
}

function lengthOf({ from, until }: { readonly from: IsoDate; readonly until?: IsoDate }): number {
  return until === undefined ? 0 : dayOf(until) - dayOf(from)
}

/** Posted, but only where the law does not ask for it. */
function findElsewhere(
  { id }: DisclosureItem,
  requirements: readonly Requirement[],
  runs: readonly PostingRun[],
): readonly Finding[] {
  const asked = requirements.flatMap(({ places }) => places)
  const unmet = requirements.filter(({ places }) => !runs.some(({ place }) => places.includes(place)))
  const given = [...new Set(runs.map(({ place }) => place).filter((place) => !asked.includes(place)))]
  const [first] = unmet
  if (first === undefined || given.length === 0) return []
  const params = { item: id, given, asked: [...new Set(unmet.flatMap(({ places }) => places))] }
  return [finding('disclosure.wrong-place', params, first.basis, { severity: 'warning' })]
}
