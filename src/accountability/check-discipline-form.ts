import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import {
  cadreForms,
  civilServantForms,
  type DisciplineForm,
  dishonestDeclarationForms,
  publicEmployeeForms,
  type StaffKind,
} from '../law/accountability-discipline'
import { checkDays, checkWord, notInForce } from './days'

/** Hình thức kỷ luật định áp dụng. */
export interface DisciplineProposal {
  readonly staff: StaffKind
  readonly leader: boolean
  readonly form: DisciplineForm
  /** Ngày quyết định. */
  readonly date: IsoDate
  /** Kê khai, giải trình tài sản, thu nhập không trung thực: từ cảnh cáo trở lên. */
  readonly dishonestDeclaration?: boolean
}

const byStaff = { cadre: cadreForms, 'civil-servant': civilServantForms, 'public-employee': publicEmployeeForms }

/**
 * Có hình thức kỷ luật này không? — Whether a form of discipline exists for such a person on that day: demotion and salary
 * drop ended for civil servants on 1 July 2025, dismissal from a post is for those who hold one, a dishonest declaration is
 * never answered by a reprimand.
 *
 * @param proposal Who, which form, when.
 * @returns The forms that the law has for the person, lightest first, and a violation when the one proposed is none of them.
 *   Undetermined with findings for a day that is none or before the law, or words that are not known.
 * @remarks Law 22/2008/QH12 art. 78, 79, Law 52/2019/QH14, Law 80/2025/QH15 (secondary; cadres and public employees from
 *   memory); Law 36/2018/QH14 art. 51.3.
 * @example
 * ```ts
 * import { checkDisciplineForm } from 'congvu/accountability'
 *
 * const demotion = { staff: 'civil-servant', leader: true, form: 'demotion' } as const
 * checkDisciplineForm({ ...demotion, date: '2025-06-30' }).findings //=> []
 * checkDisciplineForm({ ...demotion, date: '2025-07-01' }).findings.map(({ code }) => code)
 * //=> ['accountability.form-not-allowed']
 * ```
 */
export function checkDisciplineForm(proposal: DisciplineProposal): Outcome<readonly DisciplineForm[]> {
  const rule = 'accountability.check-discipline-form'
  const misshapen = findMisshapen(proposal, 'object', [], dishonestDeclarationForms.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { staff, leader, form, date, dishonestDeclaration } = proposal
  const { basis } = dishonestDeclarationForms.values[0]
  const problems = [
    ...checkDays([[date ?? null, ['date']]], basis),
    ...checkWord('staff', staff, Object.keys(byStaff), basis, ['staff']),
    ...checkWord('form', form, order, basis, ['form']),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(byStaff[staff].values, date)
  const lightest = dishonestDeclaration === true ? at(dishonestDeclarationForms.values, date) : undefined
  if (law === undefined || (dishonestDeclaration === true && lightest === undefined)) {
    return undetermined([], traceOf(rule, []), [notInForce(date, basis, ['date'])])
  }
  const { all, leader: ofLeaders, other } = law.value
  const held = [...all, ...(leader ? ofLeaders : other)]
  const allowed = order.filter((one) => held.includes(one) && (lightest === undefined || lightest.value.includes(one)))
  const findings = allowed.includes(form)
    ? []
    : [finding('accountability.form-not-allowed', { form, allowed }, (lightest ?? law).basis, { path: ['form'] })]
  return decided(allowed, traceOf(rule, []), findings)
}

/** Lightest first. */
const order: readonly DisciplineForm[] = [
  'reprimand',
  'warning',
  'salary-drop',
  'demotion',
  'dismissal-from-post',
  'forced-resignation',
  'removal',
]
