import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law = '42/2013/QH13@2013-11-25'
const amendment = '136/2025/QH15@2025-12-10'
const decree64 = '64/2014/NĐ-CP@2014-06-26'
const decree154 = '154/2026/NĐ-CP@2026-05-15'

/** How often a head receives citizens: at least so many days in each week or month. */
export interface ReceptionFrequency {
  readonly days: number
  readonly per: 'week' | 'month'
}

/** Chủ tịch Ủy ban nhân dân cấp tỉnh: ít nhất 01 ngày trong 01 tháng. */
export const provincialChairDays: Parameter<ReceptionFrequency> = {
  id: 'reception.provincial-chair-days',
  vi: 'Số ngày Chủ tịch Ủy ban nhân dân cấp tỉnh trực tiếp tiếp công dân',
  en: 'Days on which the provincial chair receives citizens',
  unit: 'days per week or month, at least',
  values: [
    { from: '2014-07-01', value: { days: 1, per: 'month' }, basis: [cite(law, '12', '5')], verifiedOn, seen: 'text' },
  ],
}

/** Chủ tịch Ủy ban nhân dân cấp huyện: ít nhất 02 ngày trong 01 tháng, đến khi không còn cấp huyện. */
export const districtChairDays: Parameter<ReceptionFrequency> = {
  id: 'reception.district-chair-days',
  vi: 'Số ngày Chủ tịch Ủy ban nhân dân cấp huyện trực tiếp tiếp công dân',
  en: 'Days on which the district chair receives citizens',
  unit: 'days per week or month, at least',
  values: [
    { from: '2014-07-01', value: { days: 2, per: 'month' }, basis: [cite(law, '13', '5')], verifiedOn, seen: 'text' },
    {
      from: '2025-07-01',
      value: null,
      basis: [cite('72/2025/QH15@2025-06-16'), cite(amendment, '1', '14')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chủ tịch Ủy ban nhân dân cấp xã: 01 ngày trong 01 tuần; từ 01/7/2026, 02 ngày trong 01 tháng. */
export const communeChairDays: Parameter<ReceptionFrequency> = {
  id: 'reception.commune-chair-days',
  vi: 'Số ngày Chủ tịch Ủy ban nhân dân cấp xã trực tiếp tiếp công dân',
  en: 'Days on which the commune chair receives citizens',
  unit: 'days per week or month, at least',
  values: [
    {
      from: '2014-07-01',
      value: { days: 1, per: 'week' },
      basis: [cite(law, '15', '2', 'd')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: { days: 2, per: 'month' },
      basis: [cite(law, '15', '2', 'c'), cite(amendment, '1', '7')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Người đứng đầu cơ quan: ít nhất 01 ngày trong 01 tháng. */
export const agencyHeadDays: Parameter<ReceptionFrequency> = {
  id: 'reception.agency-head-days',
  vi: 'Số ngày người đứng đầu cơ quan trực tiếp tiếp công dân',
  en: 'Days on which the head of an agency receives citizens',
  unit: 'days per week or month, at least',
  values: [
    { from: '2014-07-01', value: { days: 1, per: 'month' }, basis: [cite(law, '18', '2')], verifiedOn, seen: 'text' },
  ],
}

/** Người đứng đầu đơn vị sự nghiệp công lập: ít nhất 01 ngày trong 01 tháng. */
export const serviceUnitHeadDays: Parameter<ReceptionFrequency> = {
  id: 'reception.service-unit-head-days',
  vi: 'Số ngày người đứng đầu đơn vị sự nghiệp công lập trực tiếp tiếp công dân',
  en: 'Days on which the head of a public service unit receives citizens',
  unit: 'days per week or month, at least',
  values: [
    {
      from: '2014-08-15',
      value: { days: 1, per: 'month' },
      basis: [cite(decree64, '4', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: { days: 1, per: 'month' },
      basis: [cite(decree154, '10', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Tổng Thanh tra Chính phủ, Chủ nhiệm Văn phòng Chính phủ: ít nhất 01 ngày trong 01 tháng. */
export const centralOfficeDays: Parameter<ReceptionFrequency> = {
  id: 'reception.central-office-days',
  vi: 'Số ngày Tổng Thanh tra, Chủ nhiệm Văn phòng Chính phủ trực tiếp tiếp công dân',
  en: 'Days on which the Inspector General and the head of the Government Office receive citizens',
  unit: 'days per week or month, at least',
  values: [
    { from: '2014-07-01', value: { days: 1, per: 'month' }, basis: [cite(law, '11', '5')], verifiedOn, seen: 'text' },
  ],
}

/** Người đứng đầu phải trực tiếp tiếp công dân. */
export const inPerson: Parameter<'in-person'> = {
  id: 'reception.in-person',
  vi: 'Người đứng đầu trực tiếp tiếp công dân',
  en: 'The head receives citizens in person',
  unit: 'rule',
  values: [
    {
      from: '2014-07-01',
      value: 'in-person',
      basis: [cite(law, '18', '2'), cite(law, '12', '5'), cite(law, '15', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Dấu hiệu của vụ việc phải tiếp công dân đột xuất. */
export type AdHocGround = 'harsh' | 'complex' | 'many-people' | 'several-bodies' | 'differing-opinions' | 'serious-harm'

/** Tiếp công dân đột xuất. */
export const adHocGrounds: Parameter<readonly AdHocGround[]> = {
  id: 'reception.ad-hoc-grounds',
  vi: 'Các trường hợp phải tiếp công dân đột xuất',
  en: 'When an ad-hoc reception is required',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['harsh', 'complex', 'many-people', 'several-bodies', 'differing-opinions', 'serious-harm'],
      basis: [cite(law, '18', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ý kiến trả lời của người đứng đầu; từ 01/7/2026, thông báo kết luận bằng văn bản và ghi vào Sổ tiếp công dân. */
export const headConclusion: Parameter<'answer' | 'written-conclusion'> = {
  id: 'reception.head-conclusion',
  vi: 'Ý kiến trả lời, kết luận của người đứng đầu tại buổi tiếp công dân',
  en: 'The head’s answer or conclusion at the reception',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'answer', basis: [cite(law, '18', '4')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'written-conclusion',
      basis: [cite(decree154, '25', '2'), cite(decree154, '25', '3'), cite(law, '18', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Niêm yết lịch tiếp công dân chậm nhất 05 ngày làm việc trước ngày tiếp. Counted back from the day. */
export const schedulePosting: Parameter<Limit> = {
  id: 'reception.schedule-posting',
  vi: 'Thời hạn niêm yết lịch tiếp công dân trước ngày tiếp',
  en: 'Time before the reception day by which the schedule is posted',
  unit: 'limit, counted back',
  values: [
    {
      from: '2014-07-01',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite(law, '24', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Where the schedule is posted, and what it says. */
export type PostingPlace = 'office' | 'reception-place' | 'website'
export type PostingContent = 'place' | 'regular-hours' | 'head-schedule' | 'attendees' | 'planned-content'

/** Nơi niêm yết, công bố lịch tiếp công dân. */
export const postingPlaces: Parameter<readonly PostingPlace[]> = {
  id: 'reception.posting-places',
  vi: 'Nơi niêm yết, công bố thông tin tiếp công dân (trang thông tin điện tử nếu có)',
  en: 'Where the schedule is posted (the website if there is one)',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['office', 'reception-place', 'website'],
      basis: [cite(law, '24', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: ['office', 'reception-place', 'website'],
      basis: [cite(law, '24', '2'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nội dung thông tin tiếp công dân phải công bố. */
export const postingContents: Parameter<readonly PostingContent[]> = {
  id: 'reception.posting-contents',
  vi: 'Nội dung thông tin tiếp công dân phải công bố',
  en: 'What the posted schedule says',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['place', 'regular-hours', 'head-schedule', 'attendees', 'planned-content'],
      basis: [cite(law, '24', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Lùi lịch tiếp công dân: có lý do chính đáng, thông báo thời gian dự kiến tại nơi tiếp công dân. */
export const postponement: Parameter<'good-reason-and-new-time'> = {
  id: 'reception.postponement',
  vi: 'Điều kiện lùi lịch tiếp công dân',
  en: 'Condition for postponing a reception',
  unit: 'rule',
  values: [
    {
      from: '2014-07-01',
      value: 'good-reason-and-new-time',
      basis: [cite(law, '24', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Căn cứ từ chối tiếp công dân. */
export type RefusalGround =
  | 'incapable'
  | 'threat-or-breach'
  | 'settled-and-persistent'
  | 'other-by-law'
  | 'weapons'
  | 'security-check'
  | 'recording'
  | 'incitement'
  | 'no-capacity-no-representative'
  | 'no-proof-of-representation'
  | 'outside-scope'
  | 'feedback-answered'
  | 'final-judgment'
  | 'handled-elsewhere'

/** Những trường hợp được từ chối tiếp công dân. */
export const refusalGrounds: Parameter<readonly RefusalGround[]> = {
  id: 'reception.refusal-grounds',
  vi: 'Những trường hợp được từ chối tiếp công dân',
  en: 'Grounds on which a reception may be refused',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['incapable', 'threat-or-breach', 'settled-and-persistent', 'other-by-law'],
      basis: [cite(law, '9')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: [
        'incapable',
        'threat-or-breach',
        'settled-and-persistent',
        'weapons',
        'security-check',
        'recording',
        'incitement',
        'no-capacity-no-representative',
        'no-proof-of-representation',
        'outside-scope',
        'feedback-answered',
        'final-judgment',
        'handled-elsewhere',
      ],
      basis: [cite(law, '9'), cite(decree154, '4', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Căn cứ từ chối phải ra Thông báo từ chối tiếp công dân; các căn cứ khác giải thích trực tiếp. */
export const refusalInWriting: Parameter<readonly RefusalGround[]> = {
  id: 'reception.refusal-in-writing',
  vi: 'Căn cứ từ chối phải ra Thông báo từ chối tiếp công dân',
  en: 'Grounds whose refusal takes a written notice; the others are explained in person',
  unit: 'list',
  values: [
    {
      from: '2014-12-15',
      value: ['settled-and-persistent'],
      basis: [cite('06/2014/TT-TTCP@2014-10-31', '4'), cite(law, '9', '3')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2021-11-15',
      value: ['settled-and-persistent'],
      basis: [cite(law, '9', '3')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2026-07-01',
      value: ['settled-and-persistent', 'feedback-answered'],
      basis: [cite(decree154, '4', '3'), cite(law, '9', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ban hành Thông báo từ chối tiếp công dân: 03 ngày làm việc kể từ ngày có đủ căn cứ. */
export const refusalNotice: Parameter<Limit> = {
  id: 'reception.refusal-notice',
  vi: 'Thời hạn ban hành Thông báo từ chối tiếp công dân',
  en: 'Time to issue the notice of refusal',
  unit: 'limit',
  values: [
    {
      from: '2026-07-01',
      value: { amount: 3, unit: 'working-day' },
      basis: [cite(decree154, '4', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Xác định nhân thân: họ tên, địa chỉ, giấy tờ. */
export const visitorIdentity: Parameter<readonly ('name' | 'address' | 'identity-number' | 'authorisation')[]> = {
  id: 'reception.visitor-identity',
  vi: 'Thông tin nhân thân người đến phải nêu',
  en: 'What a visitor states about themselves',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['name', 'address', 'identity-number', 'authorisation'],
      basis: [cite(law, '25', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: ['name', 'address', 'identity-number', 'authorisation'],
      basis: [cite(law, '25', '1'), cite(decree154, '12'), cite(amendment, '1', '10')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Người tiếp công dân phải giữ bí mật họ tên, địa chỉ, bút tích, thông tin cá nhân. */
export const visitorSecrecy: Parameter<'kept-secret'> = {
  id: 'reception.visitor-secrecy',
  vi: 'Giữ bí mật thông tin cá nhân của người đến',
  en: 'Secrecy of a visitor’s personal data',
  unit: 'rule',
  values: [{ from: '2026-07-01', value: 'kept-secret', basis: [cite(decree154, '12', '2')], verifiedOn, seen: 'text' }],
}

/** Hướng dẫn viết đơn hoặc ghi lại, đọc lại, ký hoặc điểm chỉ. */
export const recordedInWriting: Parameter<'written-and-signed'> = {
  id: 'reception.recorded-in-writing',
  vi: 'Người đến chưa có đơn: hướng dẫn viết đơn hoặc ghi lại và ký, điểm chỉ',
  en: 'Without a petition: help write one, or record it and have it signed',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'written-and-signed', basis: [cite(law, '25', '2')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'written-and-signed',
      basis: [cite(law, '25', '2'), cite(decree154, '14', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đơn có nhiều nội dung: hướng dẫn viết thành đơn riêng. */
export const separatePetitions: Parameter<'separate'> = {
  id: 'reception.separate-petitions',
  vi: 'Đơn vừa khiếu nại, vừa tố cáo, kiến nghị, phản ánh: hướng dẫn viết đơn riêng',
  en: 'A mixed petition at the desk: the person is told to write separate ones',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'separate', basis: [cite(law, '25', '3')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'separate',
      basis: [cite(law, '25', '3'), cite(decree154, '14', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Phân loại, chuyển nội dung đến cơ quan có thẩm quyền. */
export const deskRouting: Parameter<'by-competence'> = {
  id: 'reception.desk-routing',
  vi: 'Phân loại, tiếp nhận, hướng dẫn, chuyển nội dung tại nơi tiếp công dân',
  en: 'Sorting, taking in, guiding and transferring at the desk',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'by-competence', basis: [cite(law, '26')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'by-competence',
      basis: [cite(law, '26'), cite(decree154, '15'), cite(amendment, '1', '11')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kiến nghị, phản ánh không thuộc thẩm quyền: chuyển đơn hoặc bản ghi. */
export const feedbackTransferAtDesk: Parameter<'transfer'> = {
  id: 'reception.feedback-transfer',
  vi: 'Kiến nghị, phản ánh không thuộc thẩm quyền tại nơi tiếp công dân phải được chuyển đi',
  en: 'Feedback outside competence is transferred, not sent back with the person',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'transfer', basis: [cite(law, '26', '2', 'b')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'transfer',
      basis: [cite(law, '26', '2', 'b'), cite(decree154, '15', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thuộc thẩm quyền cấp dưới mà chưa được giải quyết: báo cáo để yêu cầu giải quyết. */
export const subordinateUnresolved: Parameter<'report-to-superior'> = {
  id: 'reception.subordinate-unresolved',
  vi: 'Khiếu nại, tố cáo thuộc cấp dưới chưa giải quyết: báo cáo người có thẩm quyền yêu cầu giải quyết',
  en: 'Unresolved matters of a subordinate: the superior is told to demand a resolution',
  unit: 'rule',
  values: [
    { from: '2014-07-01', value: 'report-to-superior', basis: [cite(law, '26', '1', 'b')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: 'report-to-superior',
      basis: [cite(law, '26', '1', 'b'), cite(decree154, '15', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** What may be told to the visitor within the ten working days. */
export type VisitAnswer = 'accepted' | 'longer' | 'refused' | 'transferred'

/** Nội dung trả lời người đến: kéo dài, từ chối thụ lý chỉ đối với khiếu nại, tố cáo. */
export const answersForFeedback: Parameter<readonly VisitAnswer[]> = {
  id: 'reception.answers-for-feedback',
  vi: 'Nội dung trả lời được phép đối với kiến nghị, phản ánh',
  en: 'Answers that the law knows for feedback; longer checks and refusals are for complaints and denunciations only',
  unit: 'list',
  values: [
    {
      from: '2014-07-01',
      value: ['accepted', 'transferred'],
      basis: [cite(law, '28', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông báo kết quả vụ việc được chuyển đến: 07 ngày làm việc kể từ ngày giải quyết. */
export const resultToSender: Parameter<Limit> = {
  id: 'reception.result-to-sender',
  vi: 'Thời hạn thông báo kết quả cho cơ quan, người đã chuyển đơn',
  en: 'Time to report the result to the body that transferred the case',
  unit: 'limit',
  values: [
    {
      from: '2014-07-01',
      value: { amount: 7, unit: 'working-day' },
      basis: [cite(law, '27', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông báo kết quả cho người khiếu nại, tố cáo đã yêu cầu: 05 ngày làm việc kể từ ngày nhận được thông báo. */
export const resultToPerson: Parameter<Limit> = {
  id: 'reception.result-to-person',
  vi: 'Thời hạn thông báo kết quả cho người khiếu nại, tố cáo đã yêu cầu',
  en: 'Time to pass the result on to a person who asked for it',
  unit: 'limit',
  values: [
    {
      from: '2014-07-01',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite(law, '28', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Number of people in a group and of the representatives they appoint. */
export interface RepresentativeBand {
  readonly from: number
  readonly to?: number
  readonly minimum: number
  readonly maximum: number
}

/** Cử người đại diện: 5-10 người cử 1-2; trên 10 người có thể cử thêm, không quá 5. */
export const representativeBands: Parameter<readonly RepresentativeBand[]> = {
  id: 'reception.representatives',
  vi: 'Số người đại diện khi nhiều người cùng khiếu nại, tố cáo, kiến nghị, phản ánh',
  en: 'Number of representatives of a group at the reception',
  unit: 'people',
  values: [
    {
      from: '2014-07-01',
      value: [
        { from: 5, to: 10, minimum: 1, maximum: 2 },
        { from: 11, minimum: 1, maximum: 5 },
      ],
      basis: [cite(law, '29')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: [
        { from: 5, to: 10, minimum: 1, maximum: 2 },
        { from: 11, minimum: 1, maximum: 5 },
      ],
      basis: [cite(law, '29'), cite(decree154, '14', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Vụ việc được tiếp công dân trực tuyến. */
export type OnlineGround =
  | 'complex-or-remote-leaders'
  | 'hard-to-travel'
  | 'emergency'
  | 'open-denunciation'
  | 'practical'

/** Tiếp công dân trực tuyến. */
export const onlineGrounds: Parameter<readonly OnlineGround[]> = {
  id: 'reception.online-grounds',
  vi: 'Vụ việc được tổ chức tiếp công dân trực tuyến',
  en: 'Cases that may be received online',
  unit: 'list',
  values: [
    {
      from: '2026-07-01',
      value: ['complex-or-remote-leaders', 'hard-to-travel', 'emergency', 'open-denunciation', 'practical'],
      basis: [cite(decree154, '20'), cite(law, '3a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông báo tiếp công dân trực tuyến: chậm nhất 05 ngày làm việc trước ngày tiếp. */
export const onlineNotice: Parameter<Limit> = {
  id: 'reception.online-notice',
  vi: 'Thời hạn thông báo trước ngày tiếp công dân trực tuyến',
  en: 'Notice before an online reception',
  unit: 'limit, counted back',
  values: [
    {
      from: '2026-07-01',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite(decree154, '23', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kết nối thử: chậm nhất 01 ngày làm việc trước ngày tiếp. */
export const onlineTest: Parameter<Limit> = {
  id: 'reception.online-test',
  vi: 'Thời hạn kết nối thử trước ngày tiếp công dân trực tuyến',
  en: 'Test connection before an online reception',
  unit: 'limit, counted back',
  values: [
    {
      from: '2026-07-01',
      value: { amount: 1, unit: 'working-day' },
      basis: [cite(decree154, '23', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kết nối xong: chậm nhất 01 giờ trước khi bắt đầu. */
export const onlineConnection: Parameter<Limit> = {
  id: 'reception.online-connection',
  vi: 'Thời hạn kết nối xong các điểm cầu trước buổi tiếp công dân trực tuyến',
  en: 'Connection of all sites before an online reception',
  unit: 'limit, counted back',
  values: [
    {
      from: '2026-07-01',
      value: { amount: 1, unit: 'hour' },
      basis: [cite(decree154, '23', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Buổi tiếp trực tuyến phải được ghi âm, ghi hình. */
export const onlineRecording: Parameter<'audio-and-video'> = {
  id: 'reception.online-recording',
  vi: 'Ghi âm, ghi hình buổi tiếp công dân trực tuyến',
  en: 'Recording of an online reception',
  unit: 'rule',
  values: [
    { from: '2026-07-01', value: 'audio-and-video', basis: [cite(decree154, '24', '1')], verifiedOn, seen: 'text' },
  ],
}

/** Ghi vào Sổ tiếp công dân; từ 01/7/2026, cả Cơ sở dữ liệu quốc gia. */
export const receptionLog: Parameter<readonly ('log' | 'national-database')[]> = {
  id: 'reception.log',
  vi: 'Nơi ghi việc tiếp công dân',
  en: 'Where a reception is recorded',
  unit: 'list',
  values: [
    { from: '2014-07-01', value: ['log'], basis: [cite(law, '25', '2')], verifiedOn, seen: 'text' },
    {
      from: '2026-07-01',
      value: ['log', 'national-database'],
      basis: [cite(decree154, '27', '1'), cite(law, '25', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Vụ việc được chuyển chậm giải quyết: Trưởng Ban Tiếp công dân báo cáo để quyết định kiểm tra trách nhiệm. */
export const slowCaseReport: Parameter<'report-for-a-check'> = {
  id: 'reception.slow-case-report',
  vi: 'Vụ việc đã yêu cầu mà chậm hoặc không được giải quyết: báo cáo để kiểm tra trách nhiệm',
  en: 'A transferred case that stays unresolved after a request is reported for a responsibility check',
  unit: 'rule',
  values: [
    {
      from: '2026-07-01',
      value: 'report-for-a-check',
      basis: [cite(decree154, '32', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Không xử lý đơn sau 45 ngày kể từ ngày tiếp nhận: cách chức, bãi nhiệm. A tripwire, not a time to handle. */
export const unprocessedTripwire: Parameter<Limit> = {
  id: 'reception.unprocessed-tripwire',
  vi: 'Số ngày không xử lý đơn dẫn đến kỷ luật cách chức, bãi nhiệm',
  en: 'Days after which an unprocessed petition leads to removal from office',
  unit: 'limit',
  values: [
    {
      from: '2026-07-01',
      value: { amount: 45, unit: 'day', endRule: 'next-working-day' },
      basis: [cite(decree154, '41', '3', 'b')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kỷ luật người được giao tiếp công dân, xử lý đơn. */
export const officerDiscipline: Parameter<readonly ('reprimand' | 'warning' | 'removal')[]> = {
  id: 'reception.officer-discipline',
  vi: 'Hình thức kỷ luật người được giao tiếp công dân, xử lý đơn',
  en: 'Discipline of officers who receive citizens and process petitions',
  unit: 'list',
  values: [
    {
      from: '2026-07-01',
      value: ['reprimand', 'warning', 'removal'],
      basis: [cite(decree154, '41')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kỷ luật người đứng đầu về tiếp công dân. */
export const headDiscipline: Parameter<readonly ('reprimand' | 'warning' | 'removal')[]> = {
  id: 'reception.head-discipline',
  vi: 'Hình thức kỷ luật người đứng đầu có trách nhiệm tiếp công dân',
  en: 'Discipline of heads responsible for receiving citizens',
  unit: 'list',
  values: [
    {
      from: '2026-07-01',
      value: ['reprimand', 'warning', 'removal'],
      basis: [cite(decree154, '42')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
