import type { CalendarFindings, CalendarSteps } from '../../calendar/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { labelOf, questionOf } from '../interpretation'
import { certainties, kinds, or, units } from './words'

export const calendarFindingsVi: SentencesOf<CalendarFindings> = {
  'calendar.date-not-text': ({ given }) => `Ngày phải là chuỗi dạng 'YYYY-MM-DD', không phải ${given}.`,
  'calendar.date-form': ({ given, meant }) =>
    meant === undefined
      ? `${given} không phải là ngày dạng 'YYYY-MM-DD'.`
      : `${given} không đúng dạng 'YYYY-MM-DD'; nếu là ngày ${dateVi(meant)} thì ghi '${meant}'.`,
  'calendar.date-impossible': ({ given }) => `Không có ngày ${given} trong lịch.`,
  'calendar.date-outside': ({ date, from, to }) =>
    `Ngày ${date} nằm ngoài lịch; lịch này có từ ${dateVi(from)} đến ${dateVi(to)}.`,
  'calendar.instant-form': ({ given }) =>
    `${given} không phải là thời điểm; hãy ghi đủ múi giờ, ví dụ '2024-03-04T08:30:00+07:00', hoặc một ngày 'YYYY-MM-DD'.`,
  'calendar.range-reversed': ({ first, last }) =>
    `Ngày bắt đầu ${dateVi(first)} sau ngày kết thúc ${dateVi(last)}; hãy đổi lại thứ tự.`,
  'calendar.off-and-worked': ({ date }) =>
    `Ngày ${dateVi(date)} vừa được khai là ngày nghỉ vừa được khai là ngày làm bù; hãy giữ một trong hai.`,
  'calendar.worked-holiday': ({ date, kind }) =>
    `Ngày ${dateVi(date)} là ${kinds[kind]}, không thể khai là ngày làm bù.`,
  'calendar.already-worked': ({ date }) => `Ngày ${dateVi(date)} vốn là ngày làm việc; khai làm bù không thay đổi gì.`,
  'calendar.already-off': ({ date, kind }) =>
    `Ngày ${dateVi(date)} vốn đã nghỉ (${kinds[kind]}); khai nghỉ không thay đổi gì.`,
  'calendar.not-next-to-national-day': ({ date }) =>
    `Ngày nghỉ thứ hai dịp Quốc khánh phải là 01/9 hoặc 03/9, không phải ${dateVi(date)}.`,
  'calendar.tet-far-from-new-year': ({ first, newYear }) =>
    `Đợt nghỉ Tết từ ${dateVi(first)} không bao gồm mùng 1 Tết, ngày ${dateVi(newYear)}.`,
  'calendar.no-working-weekday': () => 'Cả bảy ngày trong tuần đều là ngày nghỉ; cần ít nhất một ngày làm việc.',
  'calendar.weekday-unknown': ({ given }) => `${given} không phải tên thứ; dùng 'monday' đến 'sunday'.`,
  'calendar.session-form': ({ from, to }) =>
    `Buổi làm việc ${from}-${to} không đúng dạng 'HH:MM'; ghi như '07:00' và '11:30'.`,
  'calendar.session-reversed': ({ from, to }) => `Buổi làm việc ${from}-${to} kết thúc trước khi bắt đầu.`,
  'calendar.sessions-overlap': ({ first, second }) => `Hai buổi làm việc ${first} và ${second} chồng lên nhau.`,
  'calendar.no-sessions': () => 'Ngày làm việc phải có ít nhất một buổi.',
  'period.amount': ({ given }) => `Độ dài thời hạn phải là số nguyên không âm, không phải ${given}.`,
  'period.unit': ({ given }) => `Không có đơn vị thời hạn ${given}; các đơn vị: ${or(Object.keys(units))}.`,
  'period.end-rule': ({ given }) =>
    `Thời hạn theo ngày, tuần, tháng, năm phải nói rõ ngày cuối là ngày nghỉ thì sao: 'next-working-day' hay 'same-day', không phải ${given}.`,
  'period.extension-unit': ({ unit, extension }) =>
    `Thời hạn tính bằng ${units[unit]} không thể gia hạn bằng ${units[extension]}.`,
  'period.needs-instant': ({ unit }) =>
    `Thời hạn tính bằng ${units[unit]} cần thời điểm bắt đầu có giờ, phút, không chỉ có ngày.`,
  'period.pause-open': ({ from }) =>
    `Thời gian tạm dừng từ ${dateVi(from)} chưa kết thúc nên chưa tính được ngày cuối.`,
  'period.pause-reversed': ({ from, to }) => `Tạm dừng từ ${dateVi(from)} nhưng kết thúc trước đó, ${dateVi(to)}.`,
  'period.end-outside': ({ from, to }) => `Thời hạn vượt ra ngoài lịch, từ ${dateVi(from)} đến ${dateVi(to)}.`,
}

export const calendarStepsVi: SentencesOf<CalendarSteps> = {
  'interpretation.used': ({ id, option }) => `${questionOf(id, 'vi')} Áp dụng: ${labelOf(id, option, 'vi')}.`,
  'period.event': ({ event, countsFrom }) =>
    event === countsFrom
      ? `Tính từ ${dateVi(event)}.`
      : `Sự kiện: ${dateVi(event)}; ngày này không tính, bắt đầu tính từ ${dateVi(countsFrom)}.`,
  'period.limit': ({ amount, unit }) => `Thời hạn: ${amount} ${units[unit]}.`,
  'period.extended': ({ amount, unit }) => `Gia hạn thêm ${amount} ${units[unit]}.`,
  'period.paused': ({ from, to, amount, unit }) =>
    `Tạm dừng từ ${dateVi(from)} đến ${dateVi(to)}: không tính ${amount} ${units[unit]}.`,
  'period.skipped': ({ days }) =>
    `Không tính: ${days.map(({ date, kind }) => `${dateVi(date)} (${kinds[kind]})`).join('; ')}.`,
  'period.clamped': ({ to }) => `Tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng, ${dateVi(to)}.`,
  'period.rolled': ({ from, to }) =>
    `Ngày cuối ${dateVi(from)} là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo, ${dateVi(to)}.`,
  'period.counted-back': ({ from, to }) => `Tính lùi từ ${dateVi(from)}: ${dateVi(to)}.`,
  'period.bound': ({ bound, date }) =>
    bound === 'before' ? `Trước ngày ${dateVi(date)}.` : `Chậm nhất ngày ${dateVi(date)}.`,
  'period.uncertain': ({ days }) =>
    `Có thể thay đổi, vì: ${days.map(({ date, certainty }) => `${dateVi(date)} (${certainties[certainty]})`).join('; ')}.`,
  'period.due': ({ due, lastWorkingDay }) =>
    due === lastWorkingDay
      ? `Hạn: hết ngày ${dateVi(due)}.`
      : due.length === 10
        ? `Hạn: hết ngày ${dateVi(due)}; ngày làm việc cuối cùng trước đó là ${dateVi(lastWorkingDay)}.`
        : `Hạn: ${dateVi(due)}.`,
  'receipt.day': ({ receipt, day }) => `Tiếp nhận ${dateVi(receipt)}, tính là ngày ${dateVi(day)}.`,
}
