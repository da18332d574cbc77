import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { isKeyOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { directoryFrom, verifiedOn } from './data/reorganisations'
import { endOf } from './directory'
import { type Holding, holdersOf } from './role-holders'
import { type RoleId, roles } from './roles'
import type { Successor, UnitFinding, UnitStep } from './types'

/** Chức danh do ai giữ — a post of the plan and the units whose heads hold it on a day. */
export interface RoleHolders {
  readonly role: RoleId
  readonly date: IsoDate
  /** Units in force that day, the head's title in `unit.head`; nobody when the post ended without successor. */
  readonly holders: readonly Successor[]
}

const planBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'III')]

/**
 * Vào ngày này, ai giữ chức danh mà Kế hoạch giao việc? — The units whose heads hold a post of the plan on a day.
 *
 * The plan of January 2024 names posts that were later merged, split or ended. Where a reorganisation says who followed,
 * the answer follows it; where it does not, the answer rests on an interpretation that the trace names and
 * `context?.policy` can turn: `units.press-succession`, `units.district-succession`, `units.merged-territory`.
 *
 * @param role The post, `giam-doc-so-noi-vu`; see `roles`.
 * @param date A civil day in Viet Nam.
 * @param context The choices at open points.
 * @returns The holders. Undetermined, with a finding, for a role that is none, a text that is no day, and a day before
 *   1 January 2024, where the directory begins. A post that ended has no holders, and a notice says so.
 * @remarks Plan 17/KH-UBND of 15 January 2024, part III; Circular 10/2025/TT-BVHTTDL article 1; Law 72/2025/QH15
 *   article 51.3.
 * @example
 * ```ts
 * import { resolveRole } from 'congvu/units'
 *
 * const press = resolveRole('giam-doc-so-thong-tin-va-truyen-thong', '2025-11-10')
 * press.status === 'decided' && press.value.holders.map(({ unit }) => unit.head)
 * //=> ['Giám đốc Sở Văn hóa, Thể thao và Du lịch']
 *
 * const districts = resolveRole('chu-tich-ubnd-quan-huyen', '2025-11-10')
 * districts.status === 'decided' && districts.value.holders.length //=> 0
 *
 * const policy = { 'units.district-succession': 'communes' } as const
 * const communes = resolveRole('chu-tich-ubnd-quan-huyen', '2025-11-10', { policy })
 * communes.status === 'decided' && communes.value.holders.length //=> 32
 * ```
 */
export function resolveRole(
  role: RoleId,
  date: IsoDate,
  context: Pick<Context, 'policy'> = {},
): Outcome<RoleHolders, UnitFinding> {
  const problems = checkQuestion(role, date)
  const rule = 'units.resolve-role'
  if (problems.length > 0) {
    return undetermined(
      problems.map(({ path = [] }) => path.join('.')),
      traceOf(rule, []),
      problems,
    )
  }

  const { vi, en, basis } = roles[role]
  const { holders, steps, ended } = holdersOf(role, date, context?.policy)
  const trace = traceOf(rule, [
    step('units.role', { role, vi, en }, basis),
    ...steps,
    ...holders.map(holderStep),
    ...(date > verifiedOn ? [step('units.after-verification', { date, verifiedOn })] : []),
  ])
  return decided({ role, date, holders }, trace, ended === undefined ? [] : [withoutHolder(role, date, ended)])
}

function checkQuestion(role: string, date: string): readonly UnitFinding[] {
  const given = quote(date)
  const day = typeof date === 'string' ? readDay(date) : undefined
  return [
    ...(isKeyOf(roles, role)
      ? []
      : [finding('units.role-unknown', { given: quote(role) }, planBasis, { path: ['role'] })]),
    ...(day === undefined ? [finding('units.date-form', { given }, planBasis, { path: ['date'] })] : []),
    ...(day !== undefined && date < directoryFrom
      ? [
          finding('units.date-before-directory', { date: date as IsoDate, from: directoryFrom }, planBasis, {
            path: ['date'],
          }),
        ]
      : []),
  ]
}

function withoutHolder(role: RoleId, date: IsoDate, { unit, endedOn }: NonNullable<Holding['ended']>): UnitFinding {
  const basis = endOf(unit)?.basis ?? roles[role].basis
  return finding('units.role-without-holder', { role, date, endedOn }, basis, { severity: 'notice' })
}

function holderStep({ unit: { id, name, head, basis }, share }: Successor): UnitStep {
  return step('units.holder', { unit: id, name, head, share }, basis)
}
