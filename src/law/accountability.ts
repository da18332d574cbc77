import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law = '36/2018/QH14@2018-11-20'
const lawFrom: IsoDate = '2019-07-01'
const plan = '17/KH-UBND@2024-01-15'
const decree = '59/2019/NĐ-CP@2019-07-01'
const heads = '157/2007/NĐ-CP@2007-10-27'

/**
 * Luật Phòng, chống tham nhũng 2018 đã đọc đến đâu.
 *
 * Law 132/2025 amends it from 1 July 2026; only the amounts that the press gave are known, so from that day every rule
 * that rests on the law of 2018 says that the amended wording was not read.
 */
export const antiCorruptionLaw: Parameter<'read' | 'amended-not-read'> = {
  id: 'accountability.anti-corruption-law',
  vi: 'Văn bản Luật Phòng, chống tham nhũng dùng ở đây đã đọc hay chưa',
  en: 'Whether the wording of the Law on Anti-Corruption used here was read',
  unit: 'state',
  values: [
    { from: lawFrom, value: 'read', basis: [cite(law, '96', '1')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'amended-not-read',
      basis: [cite('132/2025/QH15@2025-12-10'), cite(law)],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Trường hợp người đứng đầu phải chịu trách nhiệm trong thi hành nhiệm vụ, công vụ. */
export type HeadTrigger =
  | 'breach-of-regime'
  | 'known-not-stopped'
  | 'task-not-assigned'
  | 'no-checking'
  | 'requests-unanswered'
  | 'unlawful-instruction'
  | 'unlawful-document'
  | 'task-late'
  | 'subordinate-corrupt'
  | 'complaints-dragging'
  | 'covering-up'

/** Các trường hợp người đứng đầu phải chịu trách nhiệm. The list is known from quotations, without its numbers of clauses. */
export const headTriggers: Parameter<readonly HeadTrigger[]> = {
  id: 'accountability.head-triggers',
  vi: 'Các trường hợp người đứng đầu cơ quan, tổ chức, đơn vị của Nhà nước phải chịu trách nhiệm',
  en: 'Cases in which the head of a state body answers for the performance of public duties',
  unit: 'case',
  values: [
    {
      from: '2007-10-27',
      value: [
        'breach-of-regime',
        'known-not-stopped',
        'task-not-assigned',
        'no-checking',
        'requests-unanswered',
        'unlawful-instruction',
        'unlawful-document',
        'task-late',
        'subordinate-corrupt',
        'complaints-dragging',
        'covering-up',
      ],
      basis: [cite(heads, '10')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2024-01-15',
      value: [
        'breach-of-regime',
        'known-not-stopped',
        'task-not-assigned',
        'no-checking',
        'requests-unanswered',
        'unlawful-instruction',
        'unlawful-document',
        'task-late',
        'subordinate-corrupt',
        'complaints-dragging',
        'covering-up',
      ],
      basis: [cite(heads, '10'), cite(plan, 'II.2', undefined, 'b')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Ai chịu trách nhiệm khi để xảy ra tham nhũng: trực tiếp, liên đới. */
export const corruptionLiability: Parameter<{ readonly manager: 'direct'; readonly headOverDeputy: 'joint' }> = {
  id: 'accountability.corruption-liability',
  vi: 'Trách nhiệm trực tiếp, liên đới của người đứng đầu và cấp phó khi để xảy ra tham nhũng',
  en: 'Direct and joint responsibility of a head and deputy when corruption happens',
  unit: 'rule',
  values: [
    {
      from: lawFrom,
      value: { manager: 'direct', headOverDeputy: 'joint' },
      basis: [cite(law, '72'), cite(law, '73', '1'), cite(law, '73', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Loại trừ, miễn, giảm, tăng trách nhiệm của người đứng đầu, cấp phó. */
export const liabilityCircumstances: Parameter<
  Readonly<Record<'exclude' | 'exempt-or-reduce' | 'exempt-or-reduce-form' | 'aggravate', 'a' | 'b' | 'c' | 'd'>>
> = {
  id: 'accountability.liability-circumstances',
  vi: 'Các trường hợp được xem xét loại trừ, miễn, giảm hoặc bị tăng trách nhiệm (điểm của Điều 73 khoản 3)',
  en: 'When responsibility may be excluded, exempted, reduced or raised (points of article 73.3)',
  unit: 'point',
  values: [
    {
      from: lawFrom,
      value: { exclude: 'a', 'exempt-or-reduce': 'b', 'exempt-or-reduce-form': 'c', aggravate: 'd' },
      basis: [cite(law, '73', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Mức độ của vụ việc tham nhũng. */
export type CaseSeverity = 'minor' | 'serious' | 'very-serious' | 'specially-serious'

/** Mức độ vụ việc tham nhũng theo số năm tù cao nhất. Unit: years of prison, at most; the fourth level is above the third. */
export const caseSeverity: Parameter<Readonly<Record<'minor' | 'serious' | 'very-serious', number>>> = {
  id: 'accountability.case-severity',
  vi: 'Số năm tù tối đa của từng mức độ vụ việc tham nhũng',
  en: 'Most years of prison for each level of severity of a corruption case',
  unit: 'year of prison',
  values: [
    {
      from: '2019-08-15',
      value: { minor: 3, serious: 7, 'very-serious': 15 },
      basis: [cite(decree, '76', '2')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Hình thức kỷ luật người đứng đầu, cấp phó để xảy ra tham nhũng, theo mức độ: một vụ, nhiều vụ. */
export const headDiscipline: Parameter<
  Readonly<Record<CaseSeverity, Readonly<Record<'one' | 'several', 'reprimand' | 'warning' | 'dismissal-from-post'>>>>
> = {
  id: 'accountability.head-discipline',
  vi: 'Hình thức kỷ luật người đứng đầu, cấp phó để xảy ra vụ việc tham nhũng',
  en: 'Discipline of a head or deputy who let corruption happen, by severity and number of cases',
  unit: 'form of discipline',
  values: [
    {
      from: '2019-08-15',
      value: {
        minor: { one: 'reprimand', several: 'warning' },
        serious: { one: 'warning', several: 'dismissal-from-post' },
        'very-serious': { one: 'dismissal-from-post', several: 'dismissal-from-post' },
        'specially-serious': { one: 'dismissal-from-post', several: 'dismissal-from-post' },
      },
      basis: [cite(decree, '78')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Người đứng đầu thiếu trách nhiệm hay bao che, dung túng: xử lý nghiêm, xử lý ngay. */
export const headFault: Parameter<Readonly<Record<'lack-of-responsibility' | 'covering-up', 'severely' | 'at-once'>>> =
  {
    id: 'accountability.head-fault',
    vi: 'Xử lý nghiêm người đứng đầu thiếu trách nhiệm, xử lý ngay người đứng đầu bao che, dung túng',
    en: 'A head who lacks responsibility is dealt with severely, one who covers up at once',
    unit: 'rule',
    values: [
      {
        from: '2019-04-22',
        value: { 'lack-of-responsibility': 'severely', 'covering-up': 'at-once' },
        basis: [cite('10/CT-TTg@2019-04-22')],
        verifiedOn,
        seen: 'secondary',
      },
      {
        from: '2024-01-15',
        value: { 'lack-of-responsibility': 'severely', 'covering-up': 'at-once' },
        basis: [cite(plan, 'II.5', undefined, 'd'), cite(plan, 'III.2', undefined, 'c')],
        verifiedOn,
        seen: 'text',
      },
    ],
  }

/** Hành vi tham nhũng trong khu vực nhà nước. */
export type CorruptAct =
  | 'embezzlement'
  | 'taking-bribes'
  | 'appropriation-by-abuse'
  | 'abuse-of-office'
  | 'exceeding-power'
  | 'trading-influence'
  | 'forgery-in-office'
  | 'giving-bribes-for-unit'
  | 'using-public-assets'
  | 'harassment'
  | 'neglect-of-duty'
  | 'covering-or-obstructing'

/** Điểm của Điều 2 khoản 1 và hành vi có cần yếu tố vụ lợi để là tham nhũng. */
export const corruptActs: Parameter<
  Readonly<Record<CorruptAct, { readonly point: string; readonly needsGain: boolean }>>
> = {
  id: 'accountability.corrupt-acts',
  vi: 'Các hành vi tham nhũng trong khu vực nhà nước và yếu tố vụ lợi của từng hành vi',
  en: 'Acts of corruption in the state sector and whether the wording asks for private gain',
  unit: 'point of article 2.1',
  values: [
    {
      from: lawFrom,
      value: {
        embezzlement: { point: 'a', needsGain: false },
        'taking-bribes': { point: 'b', needsGain: false },
        'appropriation-by-abuse': { point: 'c', needsGain: false },
        'abuse-of-office': { point: 'd', needsGain: true },
        'exceeding-power': { point: 'đ', needsGain: true },
        'trading-influence': { point: 'e', needsGain: true },
        'forgery-in-office': { point: 'g', needsGain: true },
        'giving-bribes-for-unit': { point: 'h', needsGain: true },
        'using-public-assets': { point: 'i', needsGain: true },
        harassment: { point: 'k', needsGain: true },
        'neglect-of-duty': { point: 'l', needsGain: true },
        'covering-or-obstructing': { point: 'm', needsGain: true },
      },
      basis: [cite(law, '2', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nhũng nhiễu không vì vụ lợi: vi phạm quy tắc ứng xử. */
export const harassmentAsConduct: Parameter<'prohibited-conduct'> = {
  id: 'accountability.harassment-as-conduct',
  vi: 'Nhũng nhiễu trong giải quyết công việc là việc không được làm, không cần chứng minh vụ lợi',
  en: 'Harassment in settling work is prohibited conduct without proof of gain',
  unit: 'rule',
  values: [
    {
      from: lawFrom,
      value: 'prohibited-conduct',
      basis: [cite(law, '20', '2', 'a'), cite(law, '94', '1', 'c'), cite(law, '3', '6')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kỷ luật hành vi nhũng nhiễu vi phạm quy tắc ứng xử: lần đầu, tái phạm. */
export const harassmentDiscipline: Parameter<Readonly<Record<'first' | 'repeated', 'reprimand' | 'warning'>>> = {
  id: 'accountability.harassment-discipline',
  vi: 'Hình thức kỷ luật người nhũng nhiễu trong giải quyết công việc: lần đầu, tái phạm',
  en: 'Discipline for harassment in settling work: first time, repeated',
  unit: 'form of discipline',
  values: [
    {
      from: '2019-08-15',
      value: { first: 'reprimand', repeated: 'warning' },
      basis: [cite(decree)],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Đủ yếu tố cấu thành tội phạm thì không xử lý hành chính. */
export const criminalRoute: Parameter<'no-administrative-closure'> = {
  id: 'accountability.criminal-route',
  vi: 'Đủ yếu tố cấu thành tội phạm thì phải xử lý hình sự, không xử lý hành chính',
  en: 'Where all elements of a crime are met the case is criminal, never closed administratively',
  unit: 'rule',
  values: [
    {
      from: lawFrom,
      value: 'no-administrative-closure',
      basis: [cite(law, '62', '1'), cite(law, '92', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: 'no-administrative-closure',
      basis: [cite(plan, 'II.4', undefined, 'c'), cite(plan, 'III.3', undefined, 'b'), cite(law, '62', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đang thanh tra: chuyển ngay hồ sơ, kiến nghị khởi tố, thông báo Viện kiểm sát cùng cấp; không có số ngày. */
export const referralDuringInspection: Parameter<'at-once'> = {
  id: 'accountability.referral-during-inspection',
  vi: 'Đang thanh tra phát hiện dấu hiệu tội phạm thì chuyển ngay hồ sơ sang cơ quan điều tra',
  en: 'Signs of a crime found during an inspection: the file goes to the investigators at once',
  unit: 'rule',
  values: [
    { from: lawFrom, value: 'at-once', basis: [cite(law, '62', '1')], verifiedOn, seen: 'text' },
    {
      from: '2023-07-01',
      value: 'at-once',
      basis: [cite('11/2022/QH15@2022-11-14', '68', '3'), cite(law, '62', '1')],
      verifiedOn,
      seen: 'text',
    },
    { from: '2025-07-01', value: 'at-once', basis: [cite(law, '62', '1')], verifiedOn, seen: 'text' },
  ],
}

/** Sau thanh tra: thời hạn chuyển hồ sơ kể từ ngày ký kết luận. */
export const referralAfterInspection: Parameter<Limit> = {
  id: 'accountability.referral-after-inspection',
  vi: 'Thời hạn chuyển hồ sơ vụ việc có dấu hiệu tội phạm kể từ ngày ký kết luận thanh tra',
  en: 'Time to pass on a file with signs of a crime after the inspection conclusion was signed',
  unit: 'limit',
  values: [
    {
      from: '2018-12-05',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite('03/2018/TTLT-VKSNDTC-BCA-BQP-TTCP@2018-10-18', '5')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Xử lý báo cáo nội bộ về hành vi tham nhũng. Unit of each: limit; complex cases in all. */
export const internalReport: Parameter<Limit> = {
  id: 'accountability.internal-report',
  vi: 'Thời hạn xử lý hoặc chuyển báo cáo về hành vi tham nhũng',
  en: 'Time to handle or pass on a report of corruption made inside a body',
  unit: 'limit',
  values: [
    {
      from: lawFrom,
      value: { amount: 15, unit: 'day', endRule: 'next-working-day' },
      basis: [cite(law, '66', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Báo cáo nội bộ, vụ việc phức tạp: tối đa. */
export const internalReportComplex: Parameter<Limit> = {
  id: 'accountability.internal-report-complex',
  vi: 'Thời hạn tối đa xử lý báo cáo về hành vi tham nhũng khi vụ việc phức tạp',
  en: 'Most time to handle such a report when the matter is complex',
  unit: 'limit',
  values: [
    {
      from: lawFrom,
      value: { amount: 30, unit: 'day', endRule: 'next-working-day' },
      basis: [cite(law, '66', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nội dung báo cáo hằng năm về phòng, chống tham nhũng, và phải công khai. */
export const yearlyReport: Parameter<readonly ('situation' | 'results' | 'assessment')[]> = {
  id: 'accountability.yearly-report',
  vi: 'Nội dung báo cáo hằng năm của Ủy ban nhân dân về công tác phòng, chống tham nhũng',
  en: 'What the yearly anti-corruption report of a People’s Committee holds',
  unit: 'part',
  values: [
    {
      from: lawFrom,
      value: ['situation', 'results', 'assessment'],
      basis: [cite(law, '16', '1'), cite(law, '16', '4'), cite(law, '16', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Quyết định về cán bộ trái pháp luật phải kịp thời thu hồi, hủy bỏ. */
export const personnelRevocation: Parameter<'in-time-no-day-count'> = {
  id: 'accountability.personnel-revocation',
  vi: 'Quyết định trái pháp luật về công tác cán bộ phải kịp thời thu hồi, hủy bỏ',
  en: 'Unlawful personnel decisions are withdrawn or cancelled in time',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'in-time-no-day-count',
      basis: [cite(plan, 'II.5', undefined, 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hủy bỏ ngay và thông báo công khai việc hủy bỏ tạm đình chỉ, tạm chuyển vị trí khi kết luận không tham nhũng. */
export const suspensionRevocation: Parameter<'at-once-and-announced'> = {
  id: 'accountability.suspension-revocation',
  vi: 'Hủy bỏ ngay, thông báo công khai việc hủy bỏ quyết định tạm đình chỉ, tạm chuyển vị trí công tác',
  en: 'A suspension or temporary transfer is cancelled at once, publicly, when no corruption is found',
  unit: 'rule',
  values: [
    {
      from: lawFrom,
      value: 'at-once-and-announced',
      basis: [cite(law, '71', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Không được hách dịch, cửa quyền, gây khó khăn, phiền hà; chỉ tính phản ánh, tố cáo đã xác minh. */
export const dutyConduct: Parameter<'prohibited'> = {
  id: 'accountability.duty-conduct',
  vi: 'Không được hách dịch, cửa quyền, gây khó khăn, phiền hà khi thi hành công vụ',
  en: 'Staff must not be overbearing or cause difficulty and annoyance on duty',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'prohibited',
      basis: [cite(plan, 'II.5', undefined, 'đ'), cite(law, '20', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đẩy mạnh kiểm tra công vụ; số liệu phải khớp. */
export const dutyCheck: Parameter<'directed-not-counted'> = {
  id: 'accountability.duty-check',
  vi: 'Kiểm tra công vụ: không quy định số cuộc',
  en: 'Public-duty checks: no number of checks is set',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'directed-not-counted',
      basis: [cite(plan, 'III.2', undefined, 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
