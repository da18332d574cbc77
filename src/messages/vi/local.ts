import type { LocalFindings, LocalForm } from '../../core/local-findings'
import type { SentencesOf } from '../codes'
import { or } from './words'

const forms: Record<LocalForm, string> = {
  list: 'một danh sách',
  record: 'một đối tượng',
  number: 'một số không âm',
  limit:
    'một thời hạn: số nguyên không âm (amount), đơn vị (unit) và, với ngày, tuần, tháng, năm, cách tính ngày cuối là ngày nghỉ (endRule)',
  basis: 'ít nhất một căn cứ pháp lý: khóa của văn bản, hoặc số, ngày và cơ quan ban hành',
  day: 'một ngày YYYY-MM-DD',
  'day-not-before-from': 'một ngày không trước ngày bắt đầu',
}

export const localFindingsVi: SentencesOf<LocalFindings> = {
  'local.choice-unknown': ({ given, nearest }) =>
    `Cách hiểu ${given} không có trong danh mục; gần nhất: ${or(nearest)}. Lựa chọn này không được dùng.`,
  'local.option-unknown': ({ id, given, options }) =>
    `Cách hiểu ${id} không có lựa chọn ${given}; các lựa chọn: ${or(options)}. Đã dùng lựa chọn mặc định ${options[0]}.`,
  'local.parameter-unknown': ({ given, nearest }) =>
    `Quy định riêng nêu ${given}, không phải con số nào có thể thay thế; gần nhất: ${or(nearest)}. Giá trị này không được dùng.`,
  'local.unusable': ({ parameter, field, expected, given }) =>
    `Quy định riêng${parameter === '' ? '' : ` ${parameter}`}: ${field} phải là ${forms[expected]}, nhưng có ${given}; đã áp dụng giá trị của pháp luật chung.`,
}
