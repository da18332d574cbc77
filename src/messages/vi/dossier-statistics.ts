import type { DossierStatisticsFindings, DossierStatisticsSteps } from '../../dossier/statistics-types'
import type { StatisticsColumn, StatisticsReporter, StatisticsSection } from '../../law/dossier-statistics'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, change as delta, noMoment } from './words'

const columns: Record<StatisticsColumn, string> = {
  received: 'tổng số tiếp nhận',
  new: 'mới tiếp nhận trong kỳ',
  'online-full': 'trực tuyến toàn trình',
  'online-partial': 'trực tuyến một phần',
  online: 'trực tuyến',
  post: 'qua bưu chính',
  direct: 'trực tiếp',
  'direct-or-post': 'trực tiếp, bưu chính',
  'channel-unknown': 'chưa rõ kênh nộp',
  'carried-over': 'từ kỳ trước',
  resolved: 'đã giải quyết',
  early: 'trước hạn',
  'on-time': 'đúng hạn',
  late: 'quá hạn (đã giải quyết)',
  'in-process': 'đang giải quyết',
  'in-time': 'trong hạn',
  overdue: 'quá hạn (đang giải quyết)',
  'no-due-date': 'có kết quả, không có ngày hẹn',
  ended: 'kết thúc không có kết quả',
}
const sections: Record<StatisticsSection, string> = {
  province: 'thẩm quyền cấp tỉnh',
  commune: 'thẩm quyền cấp xã',
  subordinate: 'cơ quan, đơn vị trực thuộc',
  'vertical-central': 'ngành dọc cấp trung ương',
  'vertical-regional': 'ngành dọc cấp khu vực, tỉnh',
  'vertical-commune': 'ngành dọc cấp xã',
}
const reporters: Record<StatisticsReporter, string> = {
  unit: 'đơn vị trực tiếp giải quyết',
  province: 'Ủy ban nhân dân cấp tỉnh',
  ministry: 'bộ, cơ quan',
}
const inSection = (section: StatisticsSection | undefined): string =>
  section === undefined ? '' : `, mục ${sections[section] ?? section}`
const sectionsOf = (list: readonly StatisticsSection[]): string => and(list.map((section) => sections[section]))
const rowOf = (row: string, section?: StatisticsSection): string =>
  `${row === '' ? 'Dòng tổng cộng' : `Dòng “${row}”`}${inSection(section)}`
const sumOf = (parts: readonly StatisticsColumn[]): string => parts.map((part) => columns[part]).join(' + ')
const claims = { rising: 'liên tục tăng', falling: 'liên tục giảm', unchanged: 'không thay đổi' }
const kinds = { month: 'tháng', quarter: 'quý', 'six-months': '6 tháng', year: 'năm' }
const consultationFields: Record<string, string> = {
  content: 'nội dung lấy ý kiến',
  answerBy: 'thời hạn lấy ý kiến',
  answerForm: 'phương thức trả lời',
}

export const dossierStatisticsFindingsVi: SentencesOf<DossierStatisticsFindings> = {
  'dossier.statistics-period': ({ from, to }) => `Kỳ số liệu từ ${from} đến ${to} không hợp lệ.`,
  'dossier.statistics-form-missing': ({ date, by }) =>
    `Chưa có biểu mẫu thống kê nào đã biết của ${reporters[by] ?? by} cho ngày ${dateVi(date)}.`,
  'dossier.statistics-section-unknown': ({ dossiers, sections: known }) =>
    `${dossiers} hồ sơ không rõ thuộc mục nào của biểu (${sectionsOf(known)}); chỉ tính vào tổng cộng.`,
  'dossier.statistics-row-section': ({ row, form, sections: known }) =>
    `Dòng “${row}” của biểu ${form} phải thuộc một mục: ${sectionsOf(known)}.`,
  'dossier.statistics-unreadable': ({ code }) => `Hồ sơ ${code} có thời điểm không đọc được nên không thống kê.`,
  'dossier.statistics-repeated': ({ code }) => `Mã hồ sơ ${code} xuất hiện nhiều lần và được đếm nhiều lần.`,
  'dossier.statistics-channel-unknown': ({ dossiers }) =>
    `${dossiers} hồ sơ không rõ kênh nộp hoặc mức độ trực tuyến nên không vào cột nào của phần tiếp nhận trong kỳ.`,
  'dossier.statistics-apart': ({ noDueDate, ended }) =>
    `Ngoài các cột của biểu: ${noDueDate} hồ sơ có kết quả nhưng không có ngày hẹn, ${ended} hồ sơ kết thúc không có kết quả.`,
  'dossier.statistics-count': ({ row, section, column, given }) =>
    `${rowOf(row, section)}, cột ${columns[column]}: ${given} không phải số đếm.`,
  'dossier.statistics-sum': ({ row, section, sum, parts, given, added }) =>
    `${rowOf(row, section)}: ${columns[sum]} ghi ${given} nhưng ${sumOf(parts)} = ${added}, lệch ${delta(given - added)}.`,
  'dossier.statistics-balance': ({ row, section, received, settled }) =>
    `${rowOf(row, section)}: tiếp nhận ${received} nhưng đã giải quyết cộng đang giải quyết là ${settled}; kiểm tra hồ sơ rút, dừng, từ chối.`,
  'dossier.statistics-total': ({ section, column, given, added }) =>
    `Tổng cộng${inSection(section)}, cột ${columns[column]} ghi ${given} nhưng các dòng cộng lại là ${added}.`,
  'dossier.statistics-carry-over': ({ row, section, carriedOver, before }) =>
    `${rowOf(row, section)}: từ kỳ trước chuyển qua ${carriedOver} nhưng kỳ trước còn ${before} hồ sơ đang giải quyết.`,
  'dossier.statistics-row-gone': ({ row, section, before }) =>
    `Kỳ trước “${row}”${inSection(section)} còn ${before} hồ sơ đang giải quyết, kỳ này không còn dòng đó.`,
  'dossier.statistics-gap': ({ before, from }) =>
    `Hai biểu không liền kỳ: kỳ trước đến ${dateVi(before)}, kỳ này từ ${dateVi(from)}; không đối chiếu số chuyển kỳ.`,
  'dossier.statistics-no-such-period': ({ kind, number }) =>
    `Không có báo cáo ${kinds[kind] ?? kind} ${number} về kiểm soát thủ tục hành chính.`,
  'dossier.statistics-not-needed': () =>
    'Hệ thống đã được tích hợp và xác nhận cung cấp đủ số liệu, nên không cần cập nhật, duyệt, gửi báo cáo.',
  'dossier.trend-false': ({ claim, from, to, change }) =>
    `Nhận xét “${claims[claim]}” không đúng từ ${from} đến ${to}: ${delta(change)}.`,
  'dossier.trend-value': ({ label, given }) => `Số liệu ${label} (${given}) không phải là số.`,
  'dossier.quality-not-in-force': ({ date }) =>
    `Thang điểm của Thông tư 01/2018/TT-VPCP không áp dụng cho ngày ${date}.`,
  'dossier.quality-facts': ({ field, given }) =>
    `${field}: ${given} không phải số đếm, hoặc phần nhiều hơn tổng của nó.`,
  'dossier.quality-gap': ({ indicator, taken }) =>
    `Chỉ số ${indicator}: Thông tư không có mức điểm cho trường hợp này; ${taken === 'not-scored' ? 'không chấm' : `lấy ${taken} điểm`}.`,
  'dossier.quality-not-scored': ({ indicators, maximum }) =>
    `Chưa đủ thông tin để chấm chỉ số ${and(indicators.map(String))}; tổng điểm tối đa còn ${maximum}.`,
  'dossier.consultation-incomplete': ({ fields }) =>
    `Văn bản lấy ý kiến chưa nêu ${and(fields.map((field) => consultationFields[field] ?? field))}.`,
  'dossier.consultation-late': ({ answerBy, body }) =>
    `${body ?? 'Cơ quan được lấy ý kiến'} không trả lời trong thời hạn, hạn ${dateVi(answerBy)}.`,
  'dossier.consultation-not-reported': ({ answerBy }) =>
    `Quá hạn lấy ý kiến ${dateVi(answerBy)} nhưng chưa thông báo cho người đứng đầu Bộ phận Một cửa.`,
  'dossier.linked-repeated-step': ({ id }) => `Bước liên thông “${id}” xuất hiện nhiều lần.`,
  'dossier.linked-unknown-step': ({ id, after }) => `Bước “${id}” chờ bước “${after}” không có trong quy trình.`,
  'dossier.linked-cycle': ({ ids }) => `Các bước chờ lẫn nhau thành vòng: ${ids.join(' → ')}.`,
  'dossier.linked-limit-missing': ({ id, body }) => `Bước “${id}” của ${body} chưa có thời hạn giải quyết.`,
  'dossier.linked-exceeds-total': ({ planned, published }) =>
    `Thời hạn của các cơ quan cộng lại đến ${dateVi(planned)}, quá thời hạn đã công bố ${dateVi(published)}.`,
  'dossier.linked-step-late': ({ id, body, due, workingDays }) =>
    `${body} (bước “${id}”) quá hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
  'dossier.linked-step-early': ({ id, after }) => `Bước “${id}” xong khi bước “${after}” mà nó cần chưa xong.`,
  'dossier.moment': ({ given }) => noMoment(given),
  'dossier.moments-reversed': ({ earlier, later }) => `Thời điểm ${dateVi(later)} đứng trước ${dateVi(earlier)}.`,
}

export const dossierStatisticsStepsVi: SentencesOf<Omit<DossierStatisticsSteps, 'interpretation.used'>> = {
  'dossier.statistics-counted': ({ from, to, dossiers, form }) =>
    `Từ ${dateVi(from)} đến ${dateVi(to)} có ${dossiers} hồ sơ${form === undefined ? '' : `, lập theo biểu ${form}`}.`,
  'dossier.identity': ({ row, section, sum, parts, given, added }) =>
    `${rowOf(row, section)}: ${columns[sum]} ${given}; ${sumOf(parts)} = ${added}.`,
  'dossier.trend-change': ({ from, to, change }) => `Từ ${from} đến ${to}: ${delta(change)}.`,
  'dossier.time-subtracted': ({ taken, subtracted, unit }) =>
    `Đã dùng ${taken} ${unit === 'working-day' ? 'ngày làm việc' : unit === 'day' ? 'ngày' : 'giờ'}, trừ thời gian bổ sung ${subtracted}.`,
  'dossier.indicator-scored': ({ indicator, score, dossiers }) =>
    `Chỉ số ${indicator}: bình quân ${score} điểm trên ${dossiers} hồ sơ.`,
  'dossier.linked-step': ({ id, body, start, due }) =>
    `${body} (bước “${id}”): từ ${dateVi(start)} đến ${dateVi(due)}.`,
  'dossier.linked-path': ({ ids, due }) => `Đường dài nhất: ${ids.join(' → ')}; hạn ${dateVi(due)}.`,
}
