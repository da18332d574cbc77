import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import type { TraceStep } from '../core/trace'
import { resolveRole } from '../units/resolve-role'
import type { RoleId } from '../units/roles'
import { groupsOf, isPlanActor, type PlanActor, type PlanActorId, planActors } from './actors'
import { plan as cityPlan } from './plan'
import type { PlanReportFinding } from './report-findings'
import type { Members } from './schedule-types'
import type { Duty, Plan } from './types'

/** Who the plan means: the posts whose heads it addresses. Actors without a post are not in the directory. */
const postsOf: Readonly<Partial<Record<PlanActor, readonly RoleId[]>>> = {
  'ubnd-thanh-pho': ['chu-tich-ubnd-thanh-pho'],
  'van-phong-ubnd-thanh-pho': ['chanh-van-phong-ubnd-thanh-pho'],
  'so-noi-vu': ['giam-doc-so-noi-vu'],
  'thanh-tra-thanh-pho': ['chanh-thanh-tra-thanh-pho'],
  'so-tu-phap': ['giam-doc-so-tu-phap'],
  'so-thong-tin-va-truyen-thong': ['giam-doc-so-thong-tin-va-truyen-thong'],
  'hdnd-thanh-pho': ['chu-tich-hdnd-thanh-pho'],
  'ubmttq-thanh-pho': ['chu-tich-ubmttq-thanh-pho'],
  'so-ban-nganh': ['giam-doc-so', 'thu-truong-co-quan-ban-nganh'],
  'ubnd-quan-huyen': ['chu-tich-ubnd-quan-huyen'],
  'ubnd-xa-phuong': ['chu-tich-ubnd-xa-phuong'],
  'bao-chi-dia-phuong': ['nguoi-dung-dau-bao-chi-dia-phuong'],
  'to-chuc-chinh-tri-xa-hoi': ['nguoi-dung-dau-to-chuc-chinh-tri-xa-hoi'],
  'moi-co-quan-don-vi-dia-phuong': [
    'giam-doc-so',
    'thu-truong-co-quan-ban-nganh',
    'chu-tich-ubnd-quan-huyen',
    'chu-tich-ubnd-xa-phuong',
  ],
  'trung-tam-van-hoa-quan-huyen': ['giam-doc-trung-tam-van-hoa-the-thao-va-truyen-thanh'],
}

/** Whose units are asked for: the plan decides which directory holds them. */
export interface ActorQuestion {
  readonly plan: Plan
  readonly members?: Members
  readonly policy?: Context['policy']
}

/** A unit that stands for an actor of a plan on a day, and how that is known. */
export interface Holder {
  readonly unit: string
  readonly name: string
  readonly steps: readonly TraceStep[]
}

/** The units that an actor of a plan stands for on a day; the actor itself where no directory holds its units. */
export function holdersOf(
  actor: PlanActorId,
  date: IsoDate,
  { plan, members = {}, policy }: ActorQuestion,
): { readonly holders: readonly Holder[]; readonly findings: readonly PlanReportFinding[]; readonly known: boolean } {
  const given = Object.hasOwn(members, actor) ? members[actor] : undefined
  if (given !== undefined) {
    return { holders: given.map((unit) => ({ unit, name: unit, steps: [] })), findings: [], known: true }
  }
  const posts = isPlanActor(actor) && isOfTheCity(plan) ? postsOf[actor] : undefined
  if (posts === undefined) {
    return { holders: [{ unit: actor, name: nameOf(actor, plan), steps: [] }], findings: [], known: false }
  }
  const outcomes = posts.map((post) => resolveRole(post, date, policy === undefined ? {} : { policy }))
  const holders = outcomes.flatMap((outcome) =>
    outcome.status === 'decided'
      ? outcome.value.holders.map(({ unit: { id, name } }) => ({
          unit: id,
          name,
          steps: outcome.trace.steps.filter((one) => concerns(one, id)),
        }))
      : [],
  )
  return { holders, findings: outcomes.flatMap(({ findings }) => findings), known: true }
}

/** Every unit that leads a duty on a day, each once. */
export function leadersOf(duty: Duty, date: IsoDate, question: ActorQuestion) {
  const found = duty.lead.map((actor) => ({ actor, ...holdersOf(actor, date, question) }))
  const holders = found.flatMap((one) => one.holders)
  const place = { severity: 'notice' } as const
  const unlisted = found
    .filter(({ known }) => !known)
    .map(({ actor }) => finding('plan.holder-not-in-directory', { actor, duty: duty.id }, duty.basis, place))
  return {
    holders: holders.filter(({ unit }, index) => holders.findIndex((other) => other.unit === unit) === index),
    findings: [...found.flatMap(({ findings }) => findings), ...unlisted],
  }
}

/** Every actor of a plan that a unit is on a day: itself, and the groups it belongs to. */
export function actorsOf(unit: string, date: IsoDate, question: ActorQuestion): readonly string[] {
  const listed = Object.keys(question.members ?? {})
  const named = [...new Set([...Object.keys(planActors), ...listed])] as PlanActorId[]
  const own = named.filter((actor) => holdersOf(actor, date, question).holders.some((holder) => holder.unit === unit))
  return [...new Set(own.flatMap((actor) => groupsOf(actor)))]
}

/** The directory holds the units of the city whose plan is the default. */
function isOfTheCity({ issuer }: Plan): boolean {
  return issuer === cityPlan.issuer
}

function nameOf(actor: PlanActorId, plan: Plan): string {
  if (isPlanActor(actor)) return planActors[actor].vi
  return plan.localActors.find(({ id }) => id === actor)?.vi ?? actor
}

/** Steps about the post, the choices and this unit; those about other holders of the post are left out. */
function concerns({ step, params }: TraceStep, unit: string): boolean {
  if (step === 'units.ended') return false
  if (step === 'units.holder') return 'unit' in params && params.unit === unit
  if (step === 'units.succeeded') return 'to' in params && params.to === unit
  return true
}
