import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law2008 = '22/2008/QH12@2008-11-13'
const law2019 = '52/2019/QH14@2019-11-25'
const law2025 = '80/2025/QH15@2025-06-24'
const employees = '58/2010/QH12@2010-11-15'
const decree2023 = '71/2023/NĐ-CP@2023-09-20'
const decree2025 = '172/2025/NĐ-CP@2025-06-30'

/** Hình thức kỷ luật. */
export type DisciplineForm =
  | 'reprimand'
  | 'warning'
  | 'salary-drop'
  | 'demotion'
  | 'dismissal-from-post'
  | 'forced-resignation'
  | 'removal'

/** Loại người bị xem xét kỷ luật. */
export type StaffKind = 'cadre' | 'civil-servant' | 'public-employee'

/** Các hình thức kỷ luật của một loại người; `leader` chỉ áp dụng cho người giữ chức vụ, `other` chỉ cho người không giữ. */
export interface DisciplineForms {
  readonly all: readonly DisciplineForm[]
  readonly leader: readonly DisciplineForm[]
  readonly other: readonly DisciplineForm[]
}

const row = <Value>(from: IsoDate, value: Value, basis: Basis, seen: Seen): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn,
  seen,
})
const month = (amount: number): Limit => ({ amount, unit: 'month', endRule: 'same-day' })
const year = (amount: number): Limit => ({ amount, unit: 'year', endRule: 'same-day' })
const day = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'same-day' })

/** Hình thức kỷ luật công chức. */
export const civilServantForms: Parameter<DisciplineForms> = {
  id: 'accountability.civil-servant-forms',
  vi: 'Các hình thức kỷ luật công chức',
  en: 'Forms of discipline of civil servants',
  unit: 'form of discipline',
  values: [
    row(
      '2010-01-01',
      {
        all: ['reprimand', 'warning', 'salary-drop', 'forced-resignation'],
        leader: ['demotion', 'dismissal-from-post'],
        other: [],
      },
      [cite(law2008, '79')],
      'secondary',
    ),
    row(
      '2020-07-01',
      {
        all: ['reprimand', 'warning', 'forced-resignation'],
        leader: ['demotion', 'dismissal-from-post'],
        other: ['salary-drop'],
      },
      [cite(law2019, '1'), cite(law2008, '79')],
      'secondary',
    ),
    row(
      '2025-07-01',
      { all: ['reprimand', 'warning', 'forced-resignation'], leader: ['dismissal-from-post'], other: [] },
      [cite(law2025), cite(decree2025)],
      'secondary',
    ),
  ],
}

/** Hình thức kỷ luật cán bộ. */
export const cadreForms: Parameter<DisciplineForms> = {
  id: 'accountability.cadre-forms',
  vi: 'Các hình thức kỷ luật cán bộ',
  en: 'Forms of discipline of cadres (elected or appointed for a term)',
  unit: 'form of discipline',
  values: [
    row(
      '2010-01-01',
      { all: ['reprimand', 'warning', 'dismissal-from-post', 'removal'], leader: [], other: [] },
      [cite(law2008, '78')],
      'memory',
    ),
    row(
      '2025-07-01',
      { all: ['reprimand', 'warning', 'dismissal-from-post', 'removal'], leader: [], other: [] },
      [cite(law2025)],
      'memory',
    ),
  ],
}

/** Hình thức kỷ luật viên chức. */
export const publicEmployeeForms: Parameter<DisciplineForms> = {
  id: 'accountability.public-employee-forms',
  vi: 'Các hình thức kỷ luật viên chức',
  en: 'Forms of discipline of public employees',
  unit: 'form of discipline',
  values: [
    row(
      '2012-01-01',
      { all: ['reprimand', 'warning', 'forced-resignation'], leader: ['dismissal-from-post'], other: [] },
      [cite(employees, '52')],
      'memory',
    ),
  ],
}

/** Kỷ luật kê khai, giải trình tài sản, thu nhập không trung thực: nhẹ nhất là cảnh cáo. */
export const dishonestDeclarationForms: Parameter<readonly DisciplineForm[]> = {
  id: 'accountability.dishonest-declaration-forms',
  vi: 'Hình thức kỷ luật kê khai tài sản, thu nhập không trung thực',
  en: 'Forms of discipline for a dishonest declaration of assets and income',
  unit: 'form of discipline',
  values: [
    row(
      '2019-07-01',
      ['warning', 'salary-drop', 'demotion', 'dismissal-from-post', 'forced-resignation', 'removal'],
      [cite('36/2018/QH14@2018-11-20', '51', '3')],
      'text',
    ),
  ],
}

/** Thời hiệu xử lý kỷ luật đối với vi phạm đến mức khiển trách. */
export const limitationReprimand: Parameter<Limit> = {
  id: 'accountability.limitation-reprimand',
  vi: 'Thời hiệu xử lý kỷ luật đối với hành vi ít nghiêm trọng đến mức khiển trách',
  en: 'Limitation of discipline for a violation that deserves a reprimand',
  unit: 'limit',
  values: [
    row('2010-01-01', month(24), [cite(law2008, '80', '1')], 'secondary'),
    row('2020-07-01', year(2), [cite(law2019, '1'), cite(law2008, '80')], 'secondary'),
    row('2023-09-20', year(5), [cite(decree2023, '1'), cite('112/2020/NĐ-CP@2020-09-18')], 'secondary'),
    row('2025-07-01', year(5), [cite(law2025), cite(decree2025)], 'memory'),
  ],
}

/** Thời hiệu xử lý kỷ luật đối với vi phạm khác. */
export const limitationOther: Parameter<Limit> = {
  id: 'accountability.limitation-other',
  vi: 'Thời hiệu xử lý kỷ luật đối với hành vi trên mức khiển trách',
  en: 'Limitation of discipline for a violation that deserves more than a reprimand',
  unit: 'limit',
  values: [
    row('2010-01-01', month(24), [cite(law2008, '80', '1')], 'secondary'),
    row('2020-07-01', year(5), [cite(law2019, '1'), cite(law2008, '80')], 'secondary'),
    row('2023-09-20', year(10), [cite(decree2023, '1'), cite('112/2020/NĐ-CP@2020-09-18')], 'secondary'),
    row('2025-07-01', year(10), [cite(law2025), cite(decree2025)], 'memory'),
  ],
}

/** Hành vi không áp dụng thời hiệu xử lý kỷ luật. */
export type NoLimitationKind =
  | 'party-expulsion'
  | 'internal-political-protection'
  | 'national-interest'
  | 'forged-diploma'

/** Các loại vi phạm không áp dụng thời hiệu. */
export const withoutLimitation: Parameter<readonly NoLimitationKind[]> = {
  id: 'accountability.without-limitation',
  vi: 'Các hành vi vi phạm không áp dụng thời hiệu xử lý kỷ luật',
  en: 'Violations to which no limitation of discipline applies',
  unit: 'kind of violation',
  values: [
    row(
      '2020-07-01',
      ['party-expulsion', 'internal-political-protection', 'national-interest', 'forged-diploma'],
      [cite(law2019, '1'), cite(law2008, '80')],
      'secondary',
    ),
    row(
      '2025-07-01',
      ['party-expulsion', 'internal-political-protection', 'national-interest', 'forged-diploma'],
      [cite(law2025), cite(decree2025)],
      'memory',
    ),
  ],
}

/** Vi phạm mới trong thời hiệu thì thời hiệu của vi phạm cũ tính lại. */
export const limitationRestart: Parameter<'restarts'> = {
  id: 'accountability.limitation-restart',
  vi: 'Có hành vi vi phạm mới thì thời hiệu đối với hành vi cũ tính lại từ thời điểm vi phạm mới',
  en: 'A new violation restarts the limitation of the old one',
  unit: 'rule',
  values: [
    row('2023-09-20', 'restarts', [cite(decree2023, '1'), cite('112/2020/NĐ-CP@2020-09-18')], 'secondary'),
    row('2025-07-01', 'restarts', [cite(law2025), cite(decree2025)], 'memory'),
  ],
}

/** Thời hạn xử lý kỷ luật từ khi phát hiện đến khi quyết định. */
export const disciplineTime: Parameter<Limit> = {
  id: 'accountability.discipline-time',
  vi: 'Thời hạn xử lý kỷ luật kể từ khi phát hiện hành vi vi phạm',
  en: 'Time from detection of a violation to the decision on discipline',
  unit: 'limit',
  values: [
    row('2010-01-01', month(2), [cite(law2008, '80', '2')], 'secondary'),
    row('2020-07-01', day(90), [cite(law2019, '1'), cite(law2008, '80')], 'secondary'),
    row('2025-07-01', day(90), [cite(law2025), cite(decree2025)], 'memory'),
  ],
}

/** Thời hạn xử lý kỷ luật khi có tình tiết phức tạp: tối đa. */
export const disciplineTimeComplex: Parameter<Limit> = {
  id: 'accountability.discipline-time-complex',
  vi: 'Thời hạn xử lý kỷ luật tối đa khi vụ việc có tình tiết phức tạp',
  en: 'Most time to decide on discipline when a case is complex',
  unit: 'limit',
  values: [
    row('2010-01-01', month(4), [cite(law2008, '80', '2')], 'secondary'),
    row('2020-07-01', day(150), [cite(law2019, '1'), cite(law2008, '80')], 'secondary'),
    row('2025-07-01', day(150), [cite(law2025), cite(decree2025)], 'memory'),
  ],
}

/** Đình chỉ vụ án hình sự thì trả hồ sơ để xử lý kỷ luật. */
export const fileBack: Parameter<Limit> = {
  id: 'accountability.file-back',
  vi: 'Thời hạn gửi hồ sơ về cơ quan quản lý để xử lý kỷ luật khi đình chỉ vụ án hình sự',
  en: 'Time to send the file back for discipline after a criminal case was dropped',
  unit: 'limit',
  values: [
    row('2020-07-01', { amount: 3, unit: 'working-day' }, [cite(law2019, '1'), cite(law2008, '80')], 'secondary'),
    row('2025-07-01', { amount: 3, unit: 'working-day' }, [cite(law2025), cite(decree2025)], 'memory'),
  ],
}
