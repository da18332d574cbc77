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

/** Tên kiểu dữ liệu. */
export const typeName = (name: string): string =>
  name
    .split(' | ')
    .map((part) => types[part] ?? part)
    .join(' | ')
