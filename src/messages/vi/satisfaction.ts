import type { IndexGroup } from '../../law/satisfaction'
import type { SatisfactionFindings, SatisfactionSteps } from '../../satisfaction/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, change as delta, noMoment } from './words'

const groups: Record<IndexGroup, string> = {
  openness: 'công khai, minh bạch',
  progress: 'tiến độ, kết quả giải quyết',
  digitisation: 'số hóa hồ sơ',
  online: 'cung cấp dịch vụ trực tuyến',
  satisfaction: 'mức độ hài lòng',
}
const surveyFields: Record<string, string> = { questionnaire: 'mẫu phiếu hỏi', publishedAt: 'nơi công khai kết quả' }

export const satisfactionFindingsVi: SentencesOf<SatisfactionFindings> = {
  'satisfaction.moment': ({ given }) => noMoment(given),
  'satisfaction.count': ({ field, given }) =>
    `${field}: ${given} không phải số dùng được, hoặc phần nhiều hơn tổng của nó.`,
  'satisfaction.not-in-force': ({ date }) => `Không có quy định đã biết áp dụng cho ${date}.`,
  'satisfaction.asked-more-than-once': ({ code, asked }) =>
    `Hồ sơ ${code} bị yêu cầu bổ sung ${asked} lần nên Bộ chỉ số 766 tính là quá hạn.`,
  'satisfaction.overdue': ({ code, due }) =>
    due === undefined ? `Hồ sơ ${code} dùng quá thời gian tối đa.` : `Hồ sơ ${code} quá hạn ${dateVi(due)}.`,
  'satisfaction.not-measurable': ({ code }) =>
    `Hồ sơ ${code} không có ngày hẹn và không có thời hạn nên không đo được.`,
  'satisfaction.points-above-maximum': ({ group, given, maximum }) =>
    `Nhóm ${groups[group]}: ${given} điểm, quá tối đa ${maximum}.`,
  'satisfaction.groups-missing': ({ groups: names, maximum }) =>
    `Chưa có điểm nhóm ${and(names.map((name) => groups[name]))}; tổng tối đa còn ${maximum}.`,
  'satisfaction.nothing-to-measure': ({ of }) => `Chỉ số ${of}: mẫu số bằng 0.`,
  'satisfaction.feedback-sum': ({ row, sum, parts, given, added }) =>
    `Dòng “${row}”: cột (${sum}) ghi ${given} nhưng ${parts.map((part) => `(${part})`).join(' + ')} = ${added}.`,
  'satisfaction.survey-small': ({ answered, sent }) => `Khảo sát gửi ${sent} phiếu, ${answered} phiếu trả lời.`,
  'satisfaction.survey-incomplete': ({ wave, fields }) =>
    `Đợt khảo sát ${wave} chưa ghi ${and(fields.map((field) => surveyFields[field] ?? field))}.`,
  'satisfaction.confidence': ({ given }) => `Mức tin cậy ${given} không dùng được; dùng 90, 95 hoặc 99.`,
  'satisfaction.waves-out-of-order': ({ before, date }) =>
    `Đợt khảo sát ${dateVi(date)} xếp sau đợt ${dateVi(before)}; các đợt phải theo thứ tự thời gian.`,
  'satisfaction.waves-differ': ({ from, to }) =>
    `Đợt ${from} và đợt ${to} dùng phiếu hỏi khác nhau nên kết quả khó so sánh.`,
  'satisfaction.trend-false': ({ claim, from, to, change }) =>
    `“Liên tục ${claim === 'rising' ? 'tăng' : 'giảm'}” không đúng: từ đợt ${from} đến đợt ${to} thay đổi ${delta(change)} điểm phần trăm.`,
  'satisfaction.trend-not-shown': ({ from, to, low, high }) =>
    `Từ đợt ${from} đến đợt ${to}: thay đổi thật nằm trong khoảng ${delta(low)} đến ${delta(high)} điểm phần trăm nên có thể chỉ do chọn mẫu.`,
  'satisfaction.conduct-unchecked': ({ units }) =>
    `Trong kỳ chưa có cuộc kiểm tra quy tắc ứng xử nào tại ${and(units)}.`,
  'satisfaction.conduct-unhandled': ({ id }) => `Cuộc kiểm tra “${id}” có sai phạm chưa ghi văn bản xử lý.`,
  'satisfaction.conduct-left-out': ({ id, unit, date }) =>
    `Cuộc kiểm tra “${id}” tại ${unit} ngày ${dateVi(date)} không thuộc kỳ hoặc đơn vị đang xét nên không tính.`,
}

export const satisfactionStepsVi: SentencesOf<SatisfactionSteps> = {
  'satisfaction.share': ({ indicator, numerator, denominator }) =>
    `Chỉ số ${indicator}: ${numerator} trên ${denominator}.`,
  'satisfaction.wave-change': ({ from, to, change, low, high }) =>
    `Từ đợt ${from} đến đợt ${to}: ${delta(change)} điểm phần trăm (khoảng ${delta(low)} đến ${delta(high)}).`,
  'satisfaction.points': ({ points, maximum, threshold }) =>
    `Đạt ${points} trên ${maximum} điểm, ngưỡng tối đa ${threshold} %.`,
}
