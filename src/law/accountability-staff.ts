import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law = '36/2018/QH14@2018-11-20'
const plan = '17/KH-UBND@2024-01-15'
const lawFrom: IsoDate = '2019-07-01'
const decree2020 = '90/2020/NĐ-CP@2020-08-13'
const decree2023 = '48/2023/NĐ-CP@2023-07-17'
const decree2025 = '335/2025/NĐ-CP@2025-12-21'

const row = <Value>(from: IsoDate, value: Value, basis: Basis, seen: Seen = 'secondary'): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn,
  seen,
})

const repealed = (from: IsoDate, basis: Basis): Dated<never> => ({
  from,
  value: null,
  basis,
  verifiedOn,
  seen: 'secondary',
})

/** Vị trí phải định kỳ chuyển đổi. */
export type RotationField = 'personnel' | 'public-finance' | 'public-assets' | 'public-investment' | 'direct-contact'

/** Các lĩnh vực có vị trí phải định kỳ chuyển đổi. */
export const rotationFields: Parameter<readonly RotationField[]> = {
  id: 'accountability.rotation-fields',
  vi: 'Lĩnh vực có vị trí công tác phải định kỳ chuyển đổi',
  en: 'Fields whose posts rotate',
  unit: 'field',
  values: [
    row(
      lawFrom,
      ['personnel', 'public-finance', 'public-assets', 'public-investment', 'direct-contact'],
      [cite(law, '25', '1'), cite(law, '24', '1')],
      'text',
    ),
  ],
}

/** Thời hạn định kỳ chuyển đổi: ít nhất, nhiều nhất. Unit: years. */
export const rotationYears: Parameter<{ readonly least: number; readonly most: number }> = {
  id: 'accountability.rotation-years',
  vi: 'Thời hạn định kỳ chuyển đổi vị trí công tác, từ đủ 02 năm đến 05 năm theo ngành, lĩnh vực',
  en: 'Period of rotation: 2 full years to 5 years, by sector',
  unit: 'year',
  values: [row(lawFrom, { least: 2, most: 5 }, [cite(law, '25', '2')], 'text')],
}

/** Nội dung kế hoạch chuyển đổi vị trí công tác hằng năm. */
export type RotationPlanPart = 'purpose' | 'cases' | 'time' | 'rights' | 'measures'

/** Kế hoạch chuyển đổi phải nêu, và phải công khai. */
export const rotationPlanContent: Parameter<readonly RotationPlanPart[]> = {
  id: 'accountability.rotation-plan-content',
  vi: 'Nội dung phải nêu rõ trong kế hoạch chuyển đổi vị trí công tác hằng năm',
  en: 'What a yearly rotation plan states',
  unit: 'part',
  values: [
    row(
      lawFrom,
      ['purpose', 'cases', 'time', 'rights', 'measures'],
      [cite(law, '26', '2'), cite(law, '26', '1'), cite(law, '24', '3')],
      'text',
    ),
  ],
}

/** Mức xếp loại chất lượng, từ thấp lên cao. */
export type Grade = 'not-completed' | 'completed' | 'good' | 'excellent'

/** Các mức xếp loại, thấp trước. */
export const grades: Parameter<readonly Grade[]> = {
  id: 'accountability.grades',
  vi: 'Các mức xếp loại chất lượng cán bộ, công chức, viên chức, từ thấp lên cao',
  en: 'Grades of the yearly evaluation of staff, lowest first',
  unit: 'grade',
  values: [
    row(
      '2020-07-01',
      ['not-completed', 'completed', 'good', 'excellent'],
      [cite('52/2019/QH14@2019-11-25', '1'), cite('22/2008/QH12@2008-11-13', '58')],
    ),
    row(
      '2026-01-01',
      ['not-completed', 'completed', 'good', 'excellent'],
      [cite(decree2025), cite('80/2025/QH15@2025-06-24')],
    ),
  ],
}

/** Tiêu chí mà Kế hoạch buộc phải có trong đánh giá người đứng đầu. */
export type PlanCriterion = 'plan-results' | 'anti-corruption'

/** Kết quả thực hiện là một trong những tiêu chí; phòng, chống tham nhũng là tiêu chí. */
export const planCriteria: Parameter<readonly PlanCriterion[]> = {
  id: 'accountability.plan-criteria',
  vi: 'Tiêu chí Kế hoạch buộc có khi đánh giá người đứng đầu: kết quả thực hiện; phòng, chống tham nhũng',
  en: 'Criteria that the plan asks for in evaluating a head: results, anti-corruption work',
  unit: 'criterion',
  values: [
    row(
      '2024-01-15',
      ['plan-results', 'anti-corruption'],
      [cite(plan, 'II.2', undefined, 'd'), cite(plan, 'III.1', undefined, 'a')],
      'text',
    ),
  ],
}

/** Lý do bị xếp mức “không hoàn thành nhiệm vụ”. */
export type NotCompletedGround = 'degraded' | 'results-poor' | 'unit-targets' | 'unit-corruption' | 'disciplined'

/** Các trường hợp không hoàn thành nhiệm vụ. `unit-…` only for leaders. */
export const notCompletedGrounds: Parameter<readonly NotCompletedGround[]> = {
  id: 'accountability.not-completed-grounds',
  vi: 'Các trường hợp xếp loại không hoàn thành nhiệm vụ',
  en: 'Grounds to grade as not completed',
  unit: 'ground',
  values: [
    row(
      '2020-08-20',
      ['degraded', 'results-poor', 'unit-targets', 'unit-corruption', 'disciplined'],
      [cite(decree2020)],
    ),
    row('2026-01-01', ['degraded', 'unit-corruption', 'disciplined'], [cite(decree2025)]),
  ],
}

/** Trên tỷ lệ này tiêu chí chậm, kém thì không hoàn thành; dưới tỷ lệ này chỉ tiêu của đơn vị thì không hoàn thành. Unit: per cent. */
export const notCompletedShares: Parameter<{ readonly poorOver: number; readonly unitTargetsUnder: number }> = {
  id: 'accountability.not-completed-shares',
  vi: 'Tỷ lệ tiêu chí chậm, kém và tỷ lệ chỉ tiêu của đơn vị dẫn đến không hoàn thành nhiệm vụ',
  en: 'Shares of late or poor criteria and of unit targets that mean not completed',
  unit: 'per cent',
  values: [
    row('2020-08-20', { poorOver: 50, unitTargetsUnder: 50 }, [cite(decree2020)]),
    repealed('2026-01-01', [cite(decree2025)]),
  ],
}

/** Điều kiện hoàn thành xuất sắc của người lãnh đạo, quản lý. Unit: per cent. */
export interface ExcellentLeader {
  readonly targetsMet: number
  readonly targetsExceeded: number
  readonly unitsCompleted: number
  readonly unitsGood: number
}

/** Lãnh đạo xuất sắc: mọi chỉ tiêu đạt, ít nhất một nửa vượt, đơn vị trực thuộc đều hoàn thành, ít nhất 70 % tốt trở lên. */
export const excellentLeader: Parameter<ExcellentLeader> = {
  id: 'accountability.excellent-leader',
  vi: 'Tỷ lệ tối thiểu để người lãnh đạo, quản lý được xếp hoàn thành xuất sắc nhiệm vụ',
  en: 'Least shares for a leader to be graded excellent',
  unit: 'per cent',
  values: [
    row('2020-08-20', { targetsMet: 100, targetsExceeded: 50, unitsCompleted: 100, unitsGood: 70 }, [cite(decree2020)]),
    repealed('2026-01-01', [cite(decree2025)]),
  ],
}

/** Điểm tối thiểu của từng mức trên thang 100. Unit: points. */
export const gradeBands: Parameter<Readonly<Record<'excellent' | 'good' | 'completed', number>>> = {
  id: 'accountability.grade-bands',
  vi: 'Điểm tối thiểu của từng mức xếp loại trên thang 100 điểm',
  en: 'Least points of each grade on the scale of 100',
  unit: 'point',
  values: [row('2026-01-01', { excellent: 90, good: 70, completed: 50 }, [cite(decree2025)])],
}

/** Tỷ lệ tối đa xếp hoàn thành xuất sắc: theo Đảng viên, hoặc trên số hoàn thành tốt. */
export type ExcellentCap = { readonly kind: 'party-share' } | { readonly kind: 'of-good'; readonly percent: number }

/** Giới hạn số người hoàn thành xuất sắc nhiệm vụ. Before 15 September 2023 none was seen. */
export const excellentCap: Parameter<ExcellentCap> = {
  id: 'accountability.excellent-cap',
  vi: 'Tỷ lệ tối đa người được xếp loại hoàn thành xuất sắc nhiệm vụ',
  en: 'Largest share graded excellent',
  unit: 'rule',
  values: [
    row<ExcellentCap>('2023-09-15', { kind: 'party-share' }, [cite(decree2023), cite(decree2020)]),
    row<ExcellentCap>('2026-01-01', { kind: 'of-good', percent: 20 }, [cite(decree2025)]),
  ],
}

/** Đánh giá hằng năm tiến hành trước ngày này. Unit: month and day. */
export const evaluationBefore: Parameter<string> = {
  id: 'accountability.evaluation-before',
  vi: 'Ngày trước đó phải đánh giá, xếp loại chất lượng hằng năm',
  en: 'Day before which the yearly evaluation is made',
  unit: 'month and day',
  values: [row('2020-08-20', '12-15', [cite(decree2020)]), repealed('2026-01-01', [cite(decree2025)])],
}
