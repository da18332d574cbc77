import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import {
  type CaseSeverity,
  caseSeverity,
  corruptionLiability,
  headDiscipline,
  liabilityCircumstances,
} from '../law/accountability'
import { checkDays, notInForce, noticeOfAmendment } from './days'
import { checkEdges, edgesOn, type ManagementEdge } from './find-direct-manager'

/** Tình tiết của một người đứng đầu hoặc cấp phó, do người có thẩm quyền xác định. */
export interface LiabilityCircumstances {
  readonly official: string
  /** Điểm a: không thể biết. */
  readonly couldNotKnow?: boolean
  /** Điểm a: đã áp dụng các biện pháp cần thiết để phòng ngừa, ngăn chặn. */
  readonly prevented?: boolean
  /** Điểm b: đã áp dụng biện pháp ngăn chặn, khắc phục hậu quả. */
  readonly remedied?: boolean
  /** Điểm b: chủ động, kịp thời phát hiện, báo cáo và xử lý. */
  readonly reportedInTime?: boolean
  /** Điểm c: chủ động xin từ chức trước khi bị phát hiện, xử lý. */
  readonly resignedFirst?: boolean
  /** Bị truy cứu trách nhiệm hình sự: điểm c không áp dụng. */
  readonly prosecuted?: boolean
  /** Điểm d: phát hiện mà không ngăn chặn, khắc phục, không kịp thời báo cáo, xử lý. */
  readonly knewAndDidNothing?: boolean
}

/** Vụ việc tham nhũng xảy ra trong cơ quan, tổ chức, đơn vị. */
export interface CorruptionCase {
  /** Who committed the act, and on which day. */
  readonly person: string
  readonly occurred: IsoDate
  /** Người đứng đầu cơ quan, tổ chức, đơn vị vào ngày đó. */
  readonly head: string
  readonly edges: readonly ManagementEdge[]
  readonly circumstances?: readonly LiabilityCircumstances[]
  /** Mức độ của từng vụ việc thuộc trách nhiệm, this one included; absent while nothing was decided. */
  readonly severities?: readonly CaseSeverity[]
}

/** Điều được xem xét khi xử lý trách nhiệm. */
export type LiabilityEffect = 'exclude' | 'exempt-or-reduce' | 'exempt-or-reduce-form' | 'aggravate'

/** Trách nhiệm của một người. */
export interface HeadLiability {
  readonly official: string
  readonly role: 'head' | 'deputy'
  readonly liability: 'direct' | 'joint'
  /** `discipline-or-criminal` for direct, `discipline` for joint responsibility. */
  readonly handling: 'discipline-or-criminal' | 'discipline'
  /** What the competent body must consider; it decides. */
  readonly considered: readonly LiabilityEffect[]
  /** Form for the head or deputy who answers directly, before what is considered. */
  readonly form?: 'reprimand' | 'warning' | 'dismissal-from-post'
}

const levels: readonly CaseSeverity[] = ['minor', 'serious', 'very-serious', 'specially-serious']

/**
 * Để xảy ra tham nhũng thì ai chịu trách nhiệm trực tiếp, ai liên đới? — Who answers, directly or jointly, when corruption
 * happened in a body, what must be considered for each, and the form of discipline by severity.
 *
 * Whoever directly managed the violator on the day of the act answers directly; when that is a deputy, the head answers
 * jointly. Exclusion, exemption, reduction and aggravation are only “considered”: the library lists them, it does not decide.
 *
 * @param corruption The act, who managed whom, circumstances that were found, and severities once they are known.
 * @returns Those who answer, heads first; a notice when nobody managed the person that day. Undetermined with findings for
 *   days that are none or before 1 July 2019. The form is given from 15 August 2019.
 * @remarks Law 36/2018/QH14 art. 72, 73; Decree 59/2019/NĐ-CP art. 78 (secondary).
 * @example
 * ```ts
 * import { computeHeadLiability } from 'congvu/accountability'
 *
 * const answer = computeHeadLiability({
 *   person: 'X',
 *   occurred: '2024-05-06',
 *   head: 'H',
 *   edges: [{ manager: 'D', role: 'deputy', person: 'X', from: '2023-01-01' }],
 *   circumstances: [{ official: 'D', reportedInTime: true }],
 *   severities: ['serious'],
 * })
 * answer.status === 'decided' && answer.value.map(({ official, liability }) => [official, liability])
 * //=> [['H', 'joint'], ['D', 'direct']]
 * answer.status === 'decided' && answer.value[1]?.considered //=> ['exempt-or-reduce']
 * answer.status === 'decided' && answer.value[1]?.form //=> 'warning'
 * ```
 */
export function computeHeadLiability(corruption: CorruptionCase): Outcome<readonly HeadLiability[]> {
  const rule = 'accountability.compute-head-liability'
  const misshapen = findMisshapen(
    corruption,
    {
      person: 'string',
      head: 'string',
      edges: [{ manager: 'string', person: 'string', from: 'string' }],
      'circumstances?': [{ official: 'string' }],
      'severities?': ['string'],
    },
    corruptionLiability.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { person, occurred, head, edges, circumstances = [], severities = [] } = corruption
  const { basis } = corruptionLiability.values[0]
  const problems = [...checkDays([[occurred ?? null, ['occurred']]], basis), ...checkEdges(edges, basis)]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(corruptionLiability.values, occurred)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(occurred, basis, ['occurred'])])
  const managers = edgesOn(edges, person, occurred)
  const deputies = [...new Set(managers.filter(({ role }) => role === 'deputy').map(({ manager }) => manager))]
  const heads = [...new Set(managers.filter(({ role }) => role === 'head').map(({ manager }) => manager))]
  const joint = deputies.length > 0 && !heads.includes(head) ? [head] : []
  const form = formOf(severities, occurred)
  const about = (official: string) => considered(circumstances.filter((found) => found.official === official))
  const direct = (official: string, role: HeadLiability['role']): HeadLiability => ({
    official,
    role,
    liability: 'direct',
    handling: 'discipline-or-criminal',
    considered: about(official),
    ...(form !== undefined && { form }),
  })
  const value: readonly HeadLiability[] = [
    ...heads.map((official) => direct(official, 'head')),
    ...joint.map(
      (official): HeadLiability => ({
        official,
        role: 'head',
        liability: 'joint',
        handling: 'discipline',
        considered: about(official),
      }),
    ),
    ...deputies.map((official) => direct(official, 'deputy')),
  ]
  const steps = managers.map(({ manager, role }) =>
    step('accountability.manager', { manager, role, person }, law.basis),
  )
  const nobody =
    value.length > 0
      ? []
      : [finding('accountability.no-manager', { person, date: occurred }, law.basis, { severity: 'notice' })]
  return decided(value, traceOf(rule, steps), [
    ...nobody,
    ...circumstances.flatMap(findConflict),
    ...noticeOfAmendment(occurred),
  ])
}

function considered(found: readonly LiabilityCircumstances[]): readonly LiabilityEffect[] {
  const any = (test: (one: LiabilityCircumstances) => boolean) => found.some(test)
  return [
    ...(any((one) => one.couldNotKnow === true || one.prevented === true) ? (['exclude'] as const) : []),
    ...(any((one) => one.remedied === true || one.reportedInTime === true) ? (['exempt-or-reduce'] as const) : []),
    ...(any((one) => one.resignedFirst === true && one.prosecuted !== true)
      ? (['exempt-or-reduce-form'] as const)
      : []),
    ...(any((one) => one.knewAndDidNothing === true) ? (['aggravate'] as const) : []),
  ]
}

/** One who could not know cannot have known and done nothing, nor have reported in time what was left undone. */
function findConflict(found: LiabilityCircumstances, index: number): readonly Finding[] {
  if (found.knewAndDidNothing !== true || (found.couldNotKnow !== true && found.reportedInTime !== true)) return []
  const { basis } = liabilityCircumstances.values[0]
  const params = { official: found.official }
  return [finding('accountability.circumstances-conflict', params, basis, { path: ['circumstances', index] })]
}

/** The form by the heaviest case; two or more of that level are “several”. */
function formOf(severities: readonly CaseSeverity[], date: IsoDate): HeadLiability['form'] {
  const law = at(headDiscipline.values, date)
  const known = at(caseSeverity.values, date)
  const heaviest = levels.filter((level) => severities.includes(level)).at(-1)
  if (law === undefined || known === undefined || heaviest === undefined) return undefined
  return law.value[heaviest][severities.filter((level) => level === heaviest).length > 1 ? 'several' : 'one']
}
