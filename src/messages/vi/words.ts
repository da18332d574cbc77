import type { Certainty, DayKind } from '../../calendar/types'
import type { PeriodUnit } from '../../core/limit'
import { listOf, signed } from '../format'

export const units: Record<PeriodUnit, string> = {
  minute: 'phút',
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

export const kinds: Record<DayKind, string> = {
  working: 'ngày làm việc',
  'weekly-rest': 'nghỉ hằng tuần',
  'public-holiday': 'ngày lễ',
  tet: 'nghỉ Tết Âm lịch',
  'national-day': 'nghỉ lễ Quốc khánh',
  compensatory: 'nghỉ bù',
  'culture-day': 'Ngày Văn hóa Việt Nam',
  'swapped-off': 'nghỉ hoán đổi',
  'swapped-work': 'đi làm bù',
  closure: 'đơn vị ngừng làm việc',
}

export const certainties: Record<Certainty, string> = {
  decided: 'đã có thông báo',
  statutory: 'theo luật',
  predicted: 'dự kiến, chưa có thông báo',
  pending: 'đang chờ quyết định',
}

/** A number with the decimal comma. */
export const decimal = (value: number): string => String(value).replace('.', ',')
/** A change with its sign and the decimal comma. */
export const change = (value: number): string => signed(value).replace('.', ',')
export const and = (items: readonly string[]): string => listOf(items, 'và')
export const or = (items: readonly string[]): string => listOf(items, 'hoặc')
export const fieldNames: Record<string, string> = {
  written: 'có bằng văn bản không (written)',
  through: 'có qua Bộ phận Một cửa không (through)',
  reason: 'lý do (reason)',
  newDate: 'ngày hẹn lại (newDate)',
  apology: 'lời xin lỗi (apology)',
  liable: 'xác định trách nhiệm (liable)',
  costsPaid: 'chi trả chi phí (costsPaid)',
}
export const fields = (names: readonly string[]): string => and(names.map((name) => fieldNames[name] ?? name))

const types: Record<string, string> = {
  string: 'chuỗi ký tự',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  calendar: 'lịch làm việc',
  lifecycle: 'vòng đời',
  plan: 'kế hoạch',
  object: 'đối tượng',
}

/** For what is neither a day nor a moment, with what to write instead. */
export const noMoment = (given: string): string =>
  `${given} không phải là ngày hoặc thời điểm có múi giờ; hãy ghi như '2024-03-04' hoặc '2024-03-04T08:30:00+07:00'.`

/** Tên kiểu dữ liệu. */
export const typeName = (name: string): string =>
  name
    .split(' | ')
    .map((part) => types[part] ?? part)
    .join(' | ')

/** What is wrong with an address. */
export const addressProblems: Record<string, string> = {
  empty: 'để trống',
  spaces: 'có khoảng trắng',
  'no-at': 'thiếu ký tự @',
  'local-part': 'phần trước @ sai',
  domain: 'tên miền sai',
  scheme: 'phải bắt đầu bằng http:// hoặc https://',
  'too-long': 'quá dài',
}
