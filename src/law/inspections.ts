import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law = '11/2022/QH15@2022-11-14'
const law2025 = '84/2025/QH15@2025-06-25'
const decree = '43/2023/NĐ-CP@2023-06-30'
const from: IsoDate = '2023-07-01'

/** The 2022 law ended; what the 2025 law says here was not seen, so nothing is in force that could be computed. */
const unknownSince2025: Dated<never> = {
  from: '2025-07-01',
  value: null,
  basis: [cite(law2025)],
  verifiedOn,
  seen: 'secondary',
}

function days(amount: number): Limit {
  return { amount, unit: 'day', endRule: 'same-day' }
}

function workingDays(amount: number): Limit {
  return { amount, unit: 'working-day' }
}

function limitOf(
  id: string,
  vi: string,
  en: string,
  value: Limit,
  article: string,
  clause: string,
  point?: string,
): Parameter<Limit> {
  const row: Dated<Limit> = { from, value, basis: [cite(law, article, clause, point)], verifiedOn, seen: 'text' }
  return { id: `inspections.${id}`, vi, en, unit: 'limit', values: [row, unknownSince2025] }
}

/** Số lần thanh tra, kiểm tra một doanh nghiệp trong một năm. `together`: inspections and checks count as one kind. */
export const frequency: Parameter<'together-once' | 'each-kind-once'> = {
  id: 'inspections.frequency',
  vi: 'Số lần thanh tra, kiểm tra một doanh nghiệp trong một năm',
  en: 'How often an enterprise may be inspected and checked in a year',
  unit: 'rule',
  values: [
    {
      from: '2017-05-17',
      value: 'together-once',
      basis: [cite('20/CT-TTg@2017-05-17')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2025-05-17',
      value: 'each-kind-once',
      basis: [cite('198/2025/QH15@2025-05-17', '4')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Một nội dung chỉ là đối tượng của một cơ quan thanh tra hoặc Kiểm toán nhà nước; ai tiến hành khi trùng lặp. */
export const precedence: Parameter<'table' | 'consult'> = {
  id: 'inspections.precedence',
  vi: 'Xử lý chồng chéo, trùng lặp giữa các cơ quan thanh tra và với Kiểm toán nhà nước',
  en: 'Who inspects when inspections overlap with each other or with State Audit',
  unit: 'rule',
  values: [
    { from, value: 'table', basis: [cite(law, '55')], verifiedOn, seen: 'text' },
    { from: '2025-07-01', value: 'consult', basis: [cite(law2025, '56')], verifiedOn, seen: 'secondary' },
  ],
}

/** Chồng chéo với Kiểm toán nhà nước: Kiểm toán nhà nước chủ trì, phối hợp với cơ quan thanh tra để xử lý. */
export const auditCoordination: Parameter<'state-audit-leads'> = {
  id: 'inspections.audit-coordination',
  vi: 'Xử lý chồng chéo giữa kiểm toán nhà nước và thanh tra',
  en: 'Who leads when an audit and an inspection overlap',
  unit: 'rule',
  values: [
    {
      from: '2020-07-01',
      value: 'state-audit-leads',
      basis: [cite('55/2019/QH14@2019-11-26'), cite('81/2015/QH13@2015-06-24', '64a')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Luật áp dụng cho một cuộc thanh tra; a decision before 1 July 2023 stays under the law of 2010, not held here. */
export const course: Parameter<'2022' | '2025'> = {
  id: 'inspections.course',
  vi: 'Trình tự tiến hành một cuộc thanh tra theo luật nào',
  en: 'Which Inspection Law sets the course of an inspection',
  unit: 'rule',
  values: [
    { from, value: '2022', basis: [cite(law, '117', '1'), cite(law, '118')], verifiedOn, seen: 'text' },
    { from: '2025-07-01', value: '2025', basis: [cite(law2025)], verifiedOn, seen: 'secondary' },
  ],
}

/** Gửi và công bố quyết định thanh tra theo kế hoạch trước ngày thanh tra trực tiếp. */
export const announcement = limitOf(
  'announcement',
  'Quyết định thanh tra theo kế hoạch phải gửi và công bố trước ngày thanh tra trực tiếp',
  'How long before direct work a planned inspection is sent and announced',
  days(15),
  '59',
  '3',
)

/** Gửi đề cương yêu cầu báo cáo trước ngày công bố quyết định thanh tra. */
export const outline = limitOf(
  'outline',
  'Yêu cầu đối tượng báo cáo theo đề cương trước ngày công bố quyết định thanh tra',
  'How long before the announcement the outline is sent',
  workingDays(5),
  '62',
  '2',
)

/** Thời hạn một cuộc thanh tra của Thanh tra Chính phủ, từ ngày công bố quyết định đến khi kết thúc trực tiếp. */
export const directGovernment: Parameter<Limit> = {
  ...limitOf(
    'direct-government',
    'Thời hạn một cuộc thanh tra của Thanh tra Chính phủ',
    'Time limit of an inspection by the Government Inspectorate',
    days(60),
    '47',
    '1',
    'a',
  ),
  values: [
    { from, value: days(60), basis: [cite(law, '47', '1', 'a')], verifiedOn, seen: 'text' },
    { from: '2025-07-01', value: days(60), basis: [cite(law2025)], verifiedOn, seen: 'secondary' },
  ],
}

/** Thời hạn một cuộc thanh tra của Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const directMiddle: Parameter<Limit> = {
  id: 'inspections.direct-middle',
  vi: 'Thời hạn một cuộc thanh tra của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  en: 'Time limit of an inspection by a ministry, general department or province',
  unit: 'limit',
  values: [
    { from, value: days(45), basis: [cite(law, '47', '1', 'b')], verifiedOn, seen: 'text' },
    { from: '2025-07-01', value: days(45), basis: [cite(law2025)], verifiedOn, seen: 'memory' },
  ],
}

/** Thời hạn một cuộc thanh tra của Thanh tra sở, huyện. */
export const directLower = limitOf(
  'direct-lower',
  'Thời hạn một cuộc thanh tra của Thanh tra sở, huyện',
  'Time limit of an inspection by a department or district',
  days(30),
  '47',
  '1',
  'c',
)

/** Gia hạn lần đầu, Thanh tra Chính phủ. */
export const extensionGovernment = limitOf(
  'extension-government',
  'Gia hạn lần đầu cuộc thanh tra của Thanh tra Chính phủ',
  'First extension of an inspection by the Government Inspectorate',
  days(30),
  '47',
  '1',
  'a',
)

/** Gia hạn lần hai, chỉ Thanh tra Chính phủ, trường hợp đặc biệt phức tạp. */
export const secondExtension = limitOf(
  'second-extension',
  'Gia hạn lần hai cuộc thanh tra của Thanh tra Chính phủ trong trường hợp đặc biệt phức tạp',
  'Second extension by the Government Inspectorate, specially complex',
  days(30),
  '47',
  '1',
  'a',
)

/** Gia hạn một lần, Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const extensionMiddle = limitOf(
  'extension-middle',
  'Gia hạn cuộc thanh tra của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  'Extension of an inspection by a ministry, general department or province',
  days(30),
  '47',
  '1',
  'b',
)

/** Gia hạn một lần, Thanh tra sở, huyện. */
export const extensionLower = limitOf(
  'extension-lower',
  'Gia hạn cuộc thanh tra của Thanh tra sở, huyện',
  'Extension of an inspection by a department or district',
  days(15),
  '47',
  '1',
  'c',
)

/** Tạm dừng theo đề nghị của đối tượng thanh tra. */
export const suspension = limitOf(
  'suspension',
  'Thời hạn tạm dừng cuộc thanh tra theo đề nghị của đối tượng thanh tra',
  'How long an inspection may be suspended at the request of its subject',
  days(30),
  '70',
  '1',
  'b',
)

/** Báo cáo kết quả thanh tra, Thanh tra Chính phủ. */
export const reportGovernment = limitOf(
  'report-government',
  'Thời gian xây dựng báo cáo kết quả thanh tra của Thanh tra Chính phủ',
  'Time for the report, Government Inspectorate',
  days(30),
  '73',
  '4',
  'a',
)

/** Báo cáo kết quả thanh tra phức tạp, Thanh tra Chính phủ. */
export const reportComplexGovernment = limitOf(
  'report-complex-government',
  'Thời gian xây dựng báo cáo kết quả thanh tra phức tạp của Thanh tra Chính phủ',
  'Time for the report of a complex case, Government Inspectorate',
  days(45),
  '73',
  '4',
  'a',
)

/** Báo cáo kết quả thanh tra, Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const reportMiddle = limitOf(
  'report-middle',
  'Thời gian xây dựng báo cáo kết quả thanh tra của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  'Time for the report, ministry, general department or province',
  days(20),
  '73',
  '4',
  'b',
)

/** Báo cáo kết quả thanh tra phức tạp, Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const reportComplexMiddle = limitOf(
  'report-complex-middle',
  'Thời gian xây dựng báo cáo kết quả thanh tra phức tạp của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  'Time for the report of a complex case, ministry, general department or province',
  days(30),
  '73',
  '4',
  'b',
)

/** Báo cáo kết quả thanh tra, Thanh tra sở, huyện. */
export const reportLower = limitOf(
  'report-lower',
  'Thời gian xây dựng báo cáo kết quả thanh tra của Thanh tra sở, huyện',
  'Time for the report, department or district',
  days(15),
  '73',
  '4',
  'c',
)

/** Báo cáo kết quả thanh tra phức tạp, Thanh tra sở, huyện. */
export const reportComplexLower = limitOf(
  'report-complex-lower',
  'Thời gian xây dựng báo cáo kết quả thanh tra phức tạp của Thanh tra sở, huyện',
  'Time for the report of a complex case, department or district',
  days(20),
  '73',
  '4',
  'c',
)

/** Giao Trưởng đoàn xây dựng dự thảo kết luận. */
export const draftingOrder = limitOf(
  'drafting-order',
  'Thời hạn giao Trưởng đoàn thanh tra xây dựng dự thảo kết luận thanh tra',
  'Time to order the head of the team to draft the conclusion',
  workingDays(5),
  '75',
  '1',
)

/** Dự thảo kết luận, Thanh tra Chính phủ. */
export const draftGovernment = limitOf(
  'draft-government',
  'Thời gian xây dựng dự thảo kết luận thanh tra của Thanh tra Chính phủ',
  'Time for the draft conclusion, Government Inspectorate',
  days(30),
  '75',
  '5',
  'a',
)

/** Dự thảo kết luận vụ phức tạp, Thanh tra Chính phủ. */
export const draftComplexGovernment = limitOf(
  'draft-complex-government',
  'Thời gian xây dựng dự thảo kết luận thanh tra phức tạp của Thanh tra Chính phủ',
  'Time for the draft conclusion of a complex case, Government Inspectorate',
  days(45),
  '75',
  '5',
  'a',
)

/** Dự thảo kết luận, Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const draftMiddle = limitOf(
  'draft-middle',
  'Thời gian xây dựng dự thảo kết luận thanh tra của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  'Time for the draft conclusion, ministry, general department or province',
  days(20),
  '75',
  '5',
  'b',
)

/** Dự thảo kết luận vụ phức tạp, Thanh tra Bộ, Tổng cục, Cục, tỉnh. */
export const draftComplexMiddle = limitOf(
  'draft-complex-middle',
  'Thời gian xây dựng dự thảo kết luận thanh tra phức tạp của Thanh tra Bộ, Tổng cục, Cục, tỉnh',
  'Time for the draft conclusion of a complex case, ministry, general department or province',
  days(30),
  '75',
  '5',
  'b',
)

/** Dự thảo kết luận, Thanh tra sở, huyện. */
export const draftLower = limitOf(
  'draft-lower',
  'Thời gian xây dựng dự thảo kết luận thanh tra của Thanh tra sở, huyện',
  'Time for the draft conclusion, department or district',
  days(15),
  '75',
  '5',
  'c',
)

/** Dự thảo kết luận vụ phức tạp, Thanh tra sở, huyện. */
export const draftComplexLower = limitOf(
  'draft-complex-lower',
  'Thời gian xây dựng dự thảo kết luận thanh tra phức tạp của Thanh tra sở, huyện',
  'Time for the draft conclusion of a complex case, department or district',
  days(20),
  '75',
  '5',
  'c',
)

/** Ký ban hành kết luận từ ngày nhận dự thảo. */
export const signing = limitOf(
  'signing',
  'Thời hạn ký ban hành kết luận thanh tra kể từ ngày nhận dự thảo',
  'Time to sign the conclusion from receipt of the draft',
  days(15),
  '78',
  '1',
)

/** Thủ trưởng cơ quan quản lý nhà nước cùng cấp có ý kiến về dự thảo được báo cáo. */
export const managementReply = limitOf(
  'management-reply',
  'Thời hạn Thủ trưởng cơ quan quản lý nhà nước cùng cấp có ý kiến về dự thảo kết luận',
  'Time for the management head to answer on a reported draft',
  days(30),
  '78',
  '1',
)

/** Hoàn thiện, ban hành kết luận từ ngày nhận ý kiến yêu cầu bổ sung, làm rõ. */
export const signingAfterReply = limitOf(
  'signing-after-reply',
  'Thời hạn hoàn thiện, ban hành kết luận kể từ ngày nhận ý kiến yêu cầu bổ sung, làm rõ',
  'Time to complete and sign the conclusion after the management head asked for more',
  days(30),
  '78',
  '1',
)

/** Công khai kết luận thanh tra. */
export const publication = limitOf(
  'publication',
  'Thời hạn công khai kết luận thanh tra kể từ ngày ký ban hành',
  'Time to publish the conclusion from signing',
  days(10),
  '79',
  '1',
)

/** Hình thức công khai: Cổng thông tin và một trong các hình thức còn lại. Unit: form. */
export const publicationForms: Parameter<{
  readonly always: 'portal'
  readonly oneOf: readonly ('meeting' | 'media' | 'notice')[]
}> = {
  id: 'inspections.publication-forms',
  vi: 'Hình thức công khai kết luận thanh tra',
  en: 'Forms in which a conclusion is published',
  unit: 'form',
  values: [
    {
      from,
      value: { always: 'portal', oneOf: ['meeting', 'media', 'notice'] },
      basis: [cite(law, '79', '1'), cite(law, '79', '3')],
      verifiedOn,
      seen: 'text',
    },
    unknownSince2025,
  ],
}

/** Thời gian đăng tải, niêm yết kết luận. Unit: day. */
export const publicationDays: Parameter<number> = {
  id: 'inspections.publication-days',
  vi: 'Thời gian đăng tải trên Cổng thông tin, báo điện tử, niêm yết kết luận thanh tra (ít nhất)',
  en: 'How many days a conclusion stays on a portal, in an online newspaper, on a notice board (at least)',
  unit: 'day',
  values: [
    { from: '2023-08-15', value: 15, basis: [cite(decree)], verifiedOn, seen: 'secondary' },
    { ...unknownSince2025, from: '2025-07-01' },
  ],
}

/** Số lần thông báo trên báo in, phát thanh, truyền hình. Unit: time. */
export const publicationTimes: Parameter<number> = {
  id: 'inspections.publication-times',
  vi: 'Số lần thông báo kết luận thanh tra trên báo in, báo nói, báo hình (ít nhất)',
  en: 'How many times a conclusion is announced in print, on radio or television (at least)',
  unit: 'time',
  values: [
    { from: '2023-08-15', value: 2, basis: [cite(decree)], verifiedOn, seen: 'secondary' },
    { ...unknownSince2025, from: '2025-07-01' },
  ],
}

/** Văn bản tổ chức thực hiện kết luận của Thủ tướng đối với kết luận của Thanh tra Chính phủ. */
export const implementationGovernment = limitOf(
  'implementation-government',
  'Thời hạn Thủ tướng Chính phủ ban hành văn bản tổ chức thực hiện kết luận của Thanh tra Chính phủ',
  'Time for the Prime Minister to organise the implementation of a conclusion of the Government Inspectorate',
  days(30),
  '103',
  '2',
)

/** Văn bản tổ chức thực hiện kết luận của Thủ trưởng cơ quan quản lý nhà nước cùng cấp. */
export const implementation = limitOf(
  'implementation',
  'Thời hạn ban hành văn bản tổ chức thực hiện kết luận thanh tra',
  'Time to organise the implementation of a conclusion',
  days(15),
  '103',
  '2',
)

/** Kế hoạch thực hiện những nội dung chưa thực hiện được ngay của đối tượng thanh tra. */
export const subjectPlan = limitOf(
  'subject-plan',
  'Thời hạn đối tượng thanh tra trình kế hoạch thực hiện nội dung chưa thực hiện được ngay',
  'Time for the subject to submit its plan for what it cannot do at once',
  days(10),
  '104',
  '1',
)

/** Người đứng đầu cơ quan quản lý trực tiếp đối tượng thanh tra thực hiện trách nhiệm của mình. */
export const managerAction = limitOf(
  'manager-action',
  'Thời hạn người đứng đầu cơ quan quản lý trực tiếp đối tượng thanh tra thực hiện trách nhiệm',
  'Time for the head who manages the subject to act',
  days(15),
  '104',
  '2',
)

/** Bàn giao hồ sơ thanh tra. */
export const handover = limitOf(
  'handover',
  'Thời hạn bàn giao hồ sơ thanh tra kể từ ngày kết thúc hồ sơ',
  'Time to hand over the inspection file from the day it closes',
  days(15),
  '57',
  '3',
)

/** Trưởng đoàn, Phó Trưởng đoàn phải được bổ nhiệm vào ngạch thanh tra viên; không xung đột lợi ích. */
export const team: Parameter<'leaders-are-inspectors-no-conflict'> = {
  id: 'inspections.team',
  vi: 'Điều kiện của Trưởng đoàn, Phó Trưởng đoàn và thành viên Đoàn thanh tra',
  en: 'Who may lead and sit in an inspection team',
  unit: 'rule',
  values: [
    {
      from,
      value: 'leaders-are-inspectors-no-conflict',
      basis: [cite(law, '60', '2'), cite(law, '60', '4')],
      verifiedOn,
      seen: 'text',
    },
    unknownSince2025,
  ],
}

/** Căn cứ ra quyết định thanh tra đột xuất. Unit: ground. */
export const unannouncedGrounds: Parameter<readonly ('signs' | 'petition' | 'assigned')[]> = {
  id: 'inspections.unannounced-grounds',
  vi: 'Căn cứ thanh tra đột xuất',
  en: 'Grounds of an unannounced inspection',
  unit: 'ground',
  values: [
    {
      from,
      value: ['signs', 'petition', 'assigned'],
      basis: [cite(law, '46', '3'), cite(law, '51')],
      verifiedOn,
      seen: 'text',
    },
    unknownSince2025,
  ],
}

/** Căn cứ gia hạn: phức tạp và đặc biệt phức tạp. Unit: rule. */
export const extensionGrounds: Parameter<'complex-then-specially-complex'> = {
  id: 'inspections.extension-grounds',
  vi: 'Căn cứ gia hạn thời hạn thanh tra',
  en: 'Grounds for extending an inspection',
  unit: 'rule',
  values: [
    {
      from,
      value: 'complex-then-specially-complex',
      basis: [cite(law, '48', '1'), cite(law, '48', '2'), cite(law, '47', '1')],
      verifiedOn,
      seen: 'text',
    },
    unknownSince2025,
  ],
}

/** Trách nhiệm báo cáo kết quả thực hiện kết luận thanh tra; luật không đặt thời hạn. */
export const implementationReport: Parameter<'owed-without-date'> = {
  id: 'inspections.implementation-report',
  vi: 'Báo cáo kết quả thực hiện kết luận thanh tra',
  en: 'Report on how a conclusion was implemented; the law sets no day',
  unit: 'rule',
  values: [
    { from, value: 'owed-without-date', basis: [cite(law, '104', '3')], verifiedOn, seen: 'text' },
    unknownSince2025,
  ],
}

function monthDay(
  id: string,
  vi: string,
  en: string,
  value: `${number}-${number}`,
  article: string,
  clause: string,
): Parameter<string> {
  const row: Dated<string> = { from, value, basis: [cite(law, article, clause)], verifiedOn, seen: 'text' }
  return { id: `inspections.${id}`, vi, en, unit: 'month-day', values: [row, unknownSince2025] }
}

/** Tổng Thanh tra Chính phủ trình Định hướng chương trình thanh tra của năm sau. */
export const seasonOrientation = monthDay(
  'season-orientation',
  'Trình Thủ tướng Chính phủ phê duyệt Định hướng chương trình thanh tra của năm sau',
  'The orientation of next year is submitted to the Prime Minister',
  '09-30',
  '44',
  '1',
)

/** Thủ tướng Chính phủ phê duyệt Định hướng chương trình thanh tra của năm sau. */
export const seasonApproval = monthDay(
  'season-approval',
  'Phê duyệt Định hướng chương trình thanh tra của năm sau',
  'The Prime Minister approves the orientation of next year',
  '10-15',
  '44',
  '2',
)

/** Tổng Thanh tra Chính phủ hướng dẫn Thanh tra Bộ, Thanh tra tỉnh. */
export const seasonGuidance = monthDay(
  'season-guidance',
  'Hướng dẫn Thanh tra Bộ, Thanh tra tỉnh xây dựng dự thảo kế hoạch thanh tra',
  'The Inspector General guides ministries and provinces',
  '10-25',
  '45',
  '3',
)

/** Thanh tra Bộ, Thanh tra tỉnh hướng dẫn cơ quan thanh tra cấp dưới. */
export const seasonLowerGuidance = monthDay(
  'season-lower-guidance',
  'Hướng dẫn Thanh tra Tổng cục, Cục, sở, huyện xây dựng dự thảo kế hoạch thanh tra',
  'Ministries and provinces guide the inspectorates below them',
  '10-30',
  '45',
  '3',
)

/** Thanh tra Tổng cục, Cục, sở, huyện gửi dự thảo kế hoạch. */
export const seasonDraft = monthDay(
  'season-draft',
  'Thanh tra Tổng cục, Cục, sở, huyện gửi dự thảo kế hoạch thanh tra để tổng hợp',
  'Lower inspectorates send their draft plans to be merged',
  '11-10',
  '45',
  '5',
)

/** Thanh tra Chính phủ ban hành kế hoạch thanh tra. */
export const seasonGovernmentPlan = monthDay(
  'season-government-plan',
  'Thanh tra Chính phủ ban hành kế hoạch thanh tra',
  'The Government Inspectorate issues its plan',
  '11-15',
  '45',
  '4',
)

/** Chánh Thanh tra Bộ, Chánh Thanh tra tỉnh trình kế hoạch. */
export const seasonSubmission = monthDay(
  'season-submission',
  'Chánh Thanh tra Bộ, Chánh Thanh tra tỉnh trình ban hành kế hoạch thanh tra',
  'Chief inspectors of ministries and provinces submit the plan',
  '11-30',
  '45',
  '6',
)

/** Bộ trưởng ban hành kế hoạch thanh tra của Bộ. */
export const seasonMinistryPlan = monthDay(
  'season-ministry-plan',
  'Bộ trưởng ban hành kế hoạch thanh tra của Bộ',
  'The minister issues the plan of the ministry',
  '12-10',
  '45',
  '6',
)

/** Chủ tịch Ủy ban nhân dân cấp tỉnh ban hành kế hoạch thanh tra của tỉnh. */
export const seasonProvincePlan = monthDay(
  'season-province-plan',
  'Chủ tịch Ủy ban nhân dân cấp tỉnh ban hành kế hoạch thanh tra của tỉnh',
  'The provincial chair issues the plan of the province',
  '12-20',
  '45',
  '6',
)
