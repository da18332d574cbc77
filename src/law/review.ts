import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const control = '63/2010/NĐ-CP@2010-06-08'
const amended = '92/2017/NĐ-CP@2017-08-07'

/** Thời hạn nhập, đăng tải thủ tục đã công bố: quyết định của bộ. */
export const ministryEntry: Parameter<Limit> = {
  id: 'review.ministry-entry',
  vi: 'Thời hạn nhập, đăng tải thủ tục do bộ công bố vào Cơ sở dữ liệu quốc gia',
  en: 'Time to enter procedures announced by a ministry in the national database',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 10, unit: 'working-day' },
      basis: [cite(control, '24', '2'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời hạn nhập, đăng tải thủ tục đã công bố: quyết định của Chủ tịch Ủy ban nhân dân cấp tỉnh. */
export const provinceEntry: Parameter<Limit> = {
  id: 'review.province-entry',
  vi: 'Thời hạn nhập, đăng tải thủ tục do Chủ tịch Ủy ban nhân dân cấp tỉnh công bố vào Cơ sở dữ liệu quốc gia',
  en: 'Time to enter procedures announced by the provincial chair in the national database',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite(control, '24', '2'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời hạn nhập, đăng tải khi văn bản ban hành theo trình tự, thủ tục rút gọn. */
export const shortenedEntry: Parameter<Limit> = {
  id: 'review.shortened-entry',
  vi: 'Thời hạn nhập, đăng tải thủ tục trong văn bản ban hành theo trình tự rút gọn',
  en: 'Time to enter procedures of a document issued by the shortened course',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 2, unit: 'working-day' },
      basis: [cite(control, '24', '2'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Bộ ban hành quyết định công bố trước ngày văn bản có hiệu lực. */
export const ministryAnnouncement: Parameter<Limit> = {
  id: 'review.ministry-announcement',
  vi: 'Thời hạn bộ ban hành quyết định công bố trước ngày văn bản có hiệu lực',
  en: 'How long before a document takes effect a ministry announces its procedures',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 20, unit: 'day', endRule: 'same-day' },
      basis: [cite(control, '15'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chủ tịch Ủy ban nhân dân cấp tỉnh ban hành quyết định công bố trước ngày văn bản có hiệu lực. */
export const provinceAnnouncement: Parameter<Limit> = {
  id: 'review.province-announcement',
  vi: 'Thời hạn cấp tỉnh ban hành quyết định công bố trước ngày văn bản có hiệu lực',
  en: 'How long before a document takes effect a province announces its procedures',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 5, unit: 'day', endRule: 'same-day' },
      basis: [cite(control, '15'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Văn bản theo trình tự rút gọn: công bố chậm nhất sau 03 ngày kể từ ngày công bố hoặc ký ban hành văn bản. */
export const shortenedAnnouncement: Parameter<Limit> = {
  id: 'review.shortened-announcement',
  vi: 'Thời hạn ban hành quyết định công bố khi văn bản theo trình tự rút gọn',
  en: 'Time to announce the procedures of a document issued by the shortened course',
  unit: 'limit',
  values: [
    {
      from: '2017-09-25',
      value: { amount: 3, unit: 'day', endRule: 'next-working-day' },
      basis: [cite(control, '15'), cite(amended, '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kế hoạch rà soát hằng năm gửi trước ngày này của năm kế hoạch. Unit: month and day. */
export const reviewPlanBefore: Parameter<string> = {
  id: 'review.plan-before',
  vi: 'Ngày trước đó phải gửi kế hoạch rà soát, đánh giá thủ tục hành chính hằng năm',
  en: 'Day before which the yearly plan to review procedures is sent',
  unit: 'month and day',
  values: [
    {
      from: '2013-07-01',
      value: '01-31',
      basis: [cite(control, '30', '3'), cite('48/2013/NĐ-CP@2013-05-14', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nội dung bắt buộc của kế hoạch rà soát. Unit: field. */
export const reviewPlanContent: Parameter<readonly ('procedures' | 'body' | 'time' | 'ground' | 'product')[]> = {
  id: 'review.plan-content',
  vi: 'Nội dung phải xác định trong kế hoạch rà soát, đánh giá thủ tục hành chính',
  en: 'What a plan to review procedures must state',
  unit: 'field',
  values: [
    {
      from: '2010-10-14',
      value: ['procedures', 'body', 'time', 'ground', 'product'],
      basis: [cite(control, '30', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Rà soát theo hướng tinh giản, loại bỏ ngay, rút ngắn thời gian, đưa ra lộ trình. */
export const procedureReview: Parameter<'simplify-shorten-roadmap'> = {
  id: 'review.procedures',
  vi: 'Rà soát thủ tục hành chính theo hướng tinh giản, rút ngắn thời gian, đưa ra lộ trình',
  en: 'Review procedures so as to simplify, shorten time and give a roadmap',
  unit: 'rule',
  values: [
    {
      from: '2010-10-14',
      value: 'simplify-shorten-roadmap',
      basis: [cite(control, '28')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: 'simplify-shorten-roadmap',
      basis: [
        cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b'),
        cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'đ'),
        cite(control, '28'),
      ],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chi phí tuân thủ: (giờ × thu nhập mỗi giờ + chi phí dịch vụ + phí, lệ phí) × số lần × số đối tượng. */
export const complianceCost: Parameter<'time-services-fees-times-subjects'> = {
  id: 'review.compliance-cost',
  vi: 'Công thức chi phí tuân thủ thủ tục hành chính',
  en: 'Formula of the compliance cost of a procedure (standard cost model)',
  unit: 'formula',
  values: [
    {
      from: '2017-10-31',
      value: 'time-services-fees-times-subjects',
      basis: [cite('02/2017/TT-VPCP@2017-10-31')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Giám sát bằng ghi âm, ghi hình tại bộ phận tiếp nhận và trả kết quả. */
export const counterRecording: Parameter<'directed-not-dated'> = {
  id: 'review.counter-recording',
  vi: 'Giám sát bằng công nghệ tại bộ phận tiếp nhận và trả kết quả',
  en: 'Supervision by recording at one-stop sections',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'directed-not-dated',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '29', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: 'directed-not-dated',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'e'), cite('61/2018/NĐ-CP@2018-04-23', '29', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'directed-not-dated',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'e'), cite('118/2025/NĐ-CP@2025-06-09', '31', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đẩy mạnh dịch vụ công trực tuyến. */
export const onlineService: Parameter<'directed-not-dated'> = {
  id: 'review.online-service',
  vi: 'Đẩy mạnh triển khai dịch vụ công trực tuyến',
  en: 'Push on with online public services',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'directed-not-dated',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'e')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Loại khiếm khuyết của quy định: chồng chéo; chưa hợp hiến, hợp pháp; chưa đồng bộ, cụ thể, khả thi. */
export type LegalDefect = 'overlap' | 'constitutionality' | 'legality' | 'consistency' | 'specificity' | 'feasibility'

/** Rà soát văn bản quy phạm pháp luật, khắc phục ngay thiếu sót, sơ hở. Unit: kinds of defect; no day is set. */
export const legalDefects: Parameter<readonly LegalDefect[]> = {
  id: 'review.legal-defects',
  vi: 'Khiếm khuyết phải phát hiện khi rà soát văn bản quy phạm pháp luật',
  en: 'Defects that a review of legal documents looks for',
  unit: 'kind of defect',
  values: [
    {
      from: '2024-01-15',
      value: ['overlap', 'constitutionality', 'legality', 'consistency', 'specificity', 'feasibility'],
      basis: [cite('17/KH-UBND@2024-01-15', 'III.4'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nhận diện nguy cơ tham nhũng theo vị trí việc làm để có biện pháp kiểm tra, giám sát. */
export const corruptionRisks: Parameter<'each-position-with-control'> = {
  id: 'review.corruption-risks',
  vi: 'Nhận diện nguy cơ tham nhũng theo vị trí việc làm, có biện pháp kiểm tra, giám sát',
  en: 'Risks of corruption are identified by job position, with measures of checking and supervision',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'each-position-with-control',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
