import type { IsoDate } from '../core/date'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import {
  type CorruptAct,
  corruptActs,
  criminalRoute,
  harassmentAsConduct,
  harassmentDiscipline,
} from '../law/accountability'
import { checkDays, checkWord, notInForce, noticeOfAmendment } from './days'

/** Hành vi vi phạm đã kết luận, và những điều chỉ con người kết luận được. */
export interface FoundViolation {
  readonly act: CorruptAct
  readonly date: IsoDate
  /** Vì vụ lợi: a competent person’s finding; needed for most acts. */
  readonly forGain?: boolean
  /** Đủ yếu tố cấu thành tội phạm: a competent person’s finding, which this library never makes. */
  readonly crimeElements?: boolean
  /** Người đứng đầu hoặc cấp phó. */
  readonly leader?: boolean
  /** Tái phạm. */
  readonly repeated?: boolean
  /** Bị kết án về tội phạm tham nhũng, bản án đã có hiệu lực. */
  readonly convicted?: boolean
}

/** Đường xử lý một vi phạm. */
export interface ViolationRoute {
  /** `conduct` vi phạm quy tắc ứng xử; `other` a breach outside article 2. */
  readonly nature: 'corruption' | 'conduct' | 'other'
  readonly route: 'criminal' | 'disciplinary'
  readonly administrativeClosure: 'allowed' | 'forbidden'
  readonly referral: 'due' | 'not-due'
  /** Người đứng đầu, cấp phó: bị xem xét tăng hình thức kỷ luật. */
  readonly raise: 'considered' | 'no'
  /** Kết án có hiệu lực: đương nhiên bị buộc thôi việc. */
  readonly removal: 'automatic' | 'no'
  /** Form that the decree sets for harassment without gain. */
  readonly form?: 'reprimand' | 'warning'
}

/**
 * Vi phạm này xử lý theo đường nào? — Whether a violation is corruption, a breach of conduct or another breach, and whether it
 * goes to the investigators or to discipline.
 *
 * Harassment for private gain is corruption (art. 2.1.k); without gain it is prohibited conduct (art. 20.2.a). Elements of a
 * crime are a human flag: set, no administrative closure is possible and referral is due; not given, the rule does not guess.
 *
 * @param violation What competent persons found.
 * @returns The route. Undetermined naming `crimeElements` or `forGain` when they were not found either way, or with findings
 *   for a day that is none or before 1 July 2019, or an act that the law does not name.
 * @remarks Law 36/2018/QH14 art. 2.1, 20.2.a, 62, 92, 94; plan 17/KH-UBND II.4.c, II.5.d, III.3.b.
 * @example
 * ```ts
 * import { routeViolation } from 'congvu/accountability'
 *
 * const gain = routeViolation({ act: 'harassment', date: '2024-05-06', forGain: true, crimeElements: true })
 * gain.status === 'decided' && [gain.value.nature, gain.value.administrativeClosure] //=> ['corruption', 'forbidden']
 * const rude = routeViolation({ act: 'harassment', date: '2024-05-06', forGain: false, crimeElements: false })
 * rude.status === 'decided' && [rude.value.nature, rude.value.form] //=> ['conduct', 'reprimand']
 * const unknown = routeViolation({ act: 'harassment', date: '2024-05-06' })
 * unknown.status === 'undetermined' && unknown.missing //=> ['crimeElements', 'forGain']
 * ```
 */
export function routeViolation(violation: FoundViolation): Outcome<ViolationRoute> {
  const rule = 'accountability.route-violation'
  const misshapen = findMisshapen(violation, { act: 'string' }, [], corruptActs.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { act, date, forGain, crimeElements, leader, repeated, convicted } = violation
  const [first] = corruptActs.values
  const problems = [
    ...checkDays([[date ?? null, ['date']]], first.basis),
    ...checkWord('act', act, Object.keys(first.value ?? {}), first.basis, ['act']),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(corruptActs.values, date)
  const criminal = at(criminalRoute.values, date)
  if (law === undefined || criminal === undefined) {
    return undetermined([], traceOf(rule, []), [notInForce(date, first.basis, ['date'])])
  }
  const { point, needsGain } = law.value[act]
  const missing = [
    ...(crimeElements === undefined ? ['crimeElements'] : []),
    ...(needsGain && forGain === undefined ? ['forGain'] : []),
  ]
  if (missing.length > 0) return undetermined(missing, traceOf(rule, []), noticeOfAmendment(date))
  const corrupt = !needsGain || forGain === true
  const nature = corrupt ? 'corruption' : act === 'harassment' ? 'conduct' : 'other'
  const crime = crimeElements === true
  const form = nature === 'conduct' && !crime ? conductForm(date, repeated === true) : undefined
  const value: ViolationRoute = {
    nature,
    route: crime ? 'criminal' : 'disciplinary',
    administrativeClosure: crime ? 'forbidden' : 'allowed',
    referral: crime ? 'due' : 'not-due',
    raise: leader === true ? 'considered' : 'no',
    removal: convicted === true && corrupt ? 'automatic' : 'no',
    ...(form !== undefined && { form }),
  }
  const steps = [
    nature === 'corruption'
      ? step('accountability.act', { act, point: `2.1.${point}` }, law.basis)
      : step('accountability.act', { act, point: nature === 'conduct' ? '20.2.a' : '' }, conductBasis(date)),
  ]
  return decided(value, traceOf(rule, steps), noticeOfAmendment(date))
}

function conductForm(date: IsoDate, repeated: boolean): 'reprimand' | 'warning' | undefined {
  return at(harassmentDiscipline.values, date)?.value[repeated ? 'repeated' : 'first']
}

function conductBasis(date: IsoDate) {
  return (at(harassmentAsConduct.values, date) ?? harassmentAsConduct.values[0]).basis
}
