import type { PeriodUnit } from '../../core/limit'
import type { LegalDefect } from '../../law/review'
import type { ReviewFindings, ReviewSteps } from '../../review/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, noMoment, or, units } from './words'

const planFields: Record<string, string> = {
  procedures: 'thủ tục cần rà soát',
  body: 'cơ quan thực hiện',
  time: 'thời gian thực hiện',
  ground: 'căn cứ lựa chọn',
  product: 'dự kiến sản phẩm',
}
const numberFields: Record<string, string> = {
  incomePerHour: 'thu nhập mỗi giờ',
  timesPerYear: 'số lần một năm',
  subjects: 'số đối tượng',
  hours: 'số giờ',
  services: 'chi phí dịch vụ',
  fees: 'phí, lệ phí',
  limit: 'thời hạn',
  yearlyCost: 'chi phí một năm',
  dossiers: 'số hồ sơ',
  online: 'số hồ sơ trực tuyến (không lớn hơn số hồ sơ)',
}
const defects: Record<LegalDefect, string> = {
  overlap: 'chồng chéo',
  constitutionality: 'chưa bảo đảm hợp hiến',
  legality: 'chưa bảo đảm hợp pháp',
  consistency: 'chưa đồng bộ',
  specificity: 'chưa cụ thể',
  feasibility: 'chưa khả thi',
}
const unitOf = (unit: string): string => units[unit as PeriodUnit] ?? unit
const counterOf = (counter: string, unit: string | undefined): string =>
  unit === undefined ? `“${counter}”` : `“${counter}” của ${unit}`

export const reviewFindingsVi: SentencesOf<ReviewFindings> = {
  'review.moment': ({ given }) => noMoment(given),
  'review.number': ({ field, given }) =>
    `${numberFields[field] ?? field}: ${given} không dùng được; cần số từ 0 trở lên.`,
  'review.procedure-repeated': ({ code }) => `Mã thủ tục ${code} xuất hiện nhiều lần.`,
  'review.procedure-kept': ({ code }) => `Thủ tục ${code} không thay đổi sau rà soát.`,
  'review.procedure-new': ({ code }) => `Thủ tục ${code} chỉ có sau rà soát.`,
  'review.days-more': ({ code, before, after }) =>
    `Thủ tục ${code}: thời hạn giải quyết tăng từ ${before} lên ${after}.`,
  'review.days-unit-differs': ({ code, before, after }) =>
    `Thủ tục ${code}: đơn vị thời hạn đổi từ ${unitOf(before)} sang ${unitOf(after)}, không so sánh được.`,
  'review.cost-more': ({ code, before, after }) =>
    `Thủ tục ${code}: chi phí tuân thủ tăng từ ${before} lên ${after} đồng.`,
  'review.roadmap-no-date': ({ code }) => `Lộ trình chưa có ngày cho thủ tục ${code}.`,
  'review.roadmap-late': ({ code, by }) => `Thủ tục ${code} chậm so với lộ trình, hạn ${dateVi(by)}.`,
  'review.roadmap-missing': ({ code }) => `Thủ tục ${code} cần cắt giảm nhưng không có trong lộ trình.`,
  'review.roadmap-not-immediate': ({ code, by }) =>
    `Thủ tục ${code} phải “loại bỏ ngay” nhưng lộ trình để đến ${dateVi(by)}.`,
  'review.entry-late': ({ due, entered }) =>
    `Đăng tải ngày ${dateVi(entered)} vào Cơ sở dữ liệu quốc gia, quá hạn ${dateVi(due)}.`,
  'review.announcement-late': ({ due, signed }) =>
    `Quyết định công bố ký ngày ${dateVi(signed)}, quá hạn ${dateVi(due)}.`,
  'review.plan-incomplete': ({ fields }) =>
    `Kế hoạch rà soát chưa xác định ${and(fields.map((field) => planFields[field] ?? field))}.`,
  'review.plan-late': ({ due, sent }) =>
    `Kế hoạch rà soát gửi ngày ${dateVi(sent)}, phải gửi chậm nhất ${dateVi(due)}.`,
  'review.not-in-force': ({ date }) => `Không có quy định đã biết áp dụng cho ${date}.`,
  'review.counter-unrecorded': ({ counter, unit }) => `Quầy ${counterOf(counter, unit)} chưa được ghi âm, ghi hình.`,
  'review.counter-unknown': ({ counter, unit }) =>
    `Chưa rõ quầy ${counterOf(counter, unit)} có ghi âm, ghi hình không.`,
  'review.retention-unknown': ({ counter }) => `Quầy “${counter}” chưa ghi thời gian lưu dữ liệu.`,
  'review.entry-repeated': ({ id }) => `Mã “${id}” xuất hiện nhiều lần; mỗi mục cần một mã riêng.`,
  'review.defect-unknown': ({ given, allowed }) =>
    `${given} không phải loại khiếm khuyết; dùng ${or(allowed.map((defect) => `${defect} (${defects[defect]})`))}.`,
  'review.defect-closed-before-found': ({ id, found, closed }) =>
    `Phát hiện “${id}” ghi đã khắc phục ${dateVi(closed)}, trước ngày phát hiện ${dateVi(found)}.`,
  'review.defect-open': ({ id, found }) =>
    `Phát hiện “${id}” ngày ${dateVi(found)} có thể gây phiền hà, sách nhiễu mà chưa khắc phục; kế hoạch yêu cầu khắc phục ngay.`,
  'review.defect-no-proposal': ({ id }) => `Phát hiện “${id}” chưa có đề xuất xử lý.`,
  'review.position-without-risk': ({ position }) => `Vị trí “${position}” chưa được nhận diện nguy cơ tham nhũng.`,
  'review.position-unknown': ({ position }) =>
    `Vị trí “${position}” trong sổ nguy cơ không có trong danh mục vị trí việc làm.`,
  'review.risk-without-control': ({ position, risk }) =>
    `Nguy cơ “${risk}” ở vị trí “${position}” chưa có biện pháp kiểm tra, giám sát.`,
  'review.online-none': ({ procedure, dossiers }) =>
    `Thủ tục ${procedure} nộp trực tuyến được nhưng cả ${dossiers} hồ sơ đều nộp cách khác.`,
}

export const reviewStepsVi: SentencesOf<ReviewSteps> = {
  'review.cost-of-component': ({ name, cost }) => `${name}: ${cost} đồng.`,
  'review.cost': ({ once, times, subjects, cost }) =>
    `${once} đồng × ${times} lần × ${subjects} đối tượng = ${cost} đồng một năm.`,
  'review.compared': ({ before, after }) => `So sánh ${before} thủ tục trước với ${after} thủ tục sau rà soát.`,
}
