import { cite } from '../cite'
import type { calendarOptions } from '../policy/calendar'
import type { TextsOf } from './texts'

/** What is open in calendar: question, the name of each option, why the default, where it is written. */
export const calendarTexts: TextsOf<typeof calendarOptions> = {
  'calendar.before-date': {
    question: {
      vi: '“Trước ngày N” có bao gồm ngày N không?',
      en: 'Does “before day N” include day N?',
    },
    labels: {
      exclusive: { vi: 'không bao gồm ngày N', en: 'day N is not included' },
      inclusive: { vi: 'bao gồm cả ngày N', en: 'day N is included' },
    },
    why: {
      vi: 'Nghĩa thông thường là không bao gồm ngày N; văn bản dùng “chậm nhất ngày N” khi muốn bao gồm. Không có quy định giải thích.',
      en: 'In plain words day N is not before itself, and drafters write “at the latest on day N” when they include it. No provision defines it.',
    },
    basis: [cite('17/KH-UBND@2024-01-15', 'III.1')],
  },
  'calendar.backward-day-off': {
    question: {
      vi: 'Hạn tính lùi rơi vào ngày nghỉ thì ngày cuối phải thực hiện là ngày nào?',
      en: 'When a limit counted back falls on a day off, which day is the last to act?',
    },
    labels: {
      'previous-working-day': { vi: 'ngày làm việc liền trước', en: 'the last working day before' },
      'calendar-day': { vi: 'chính ngày tính được, dù là ngày nghỉ', en: 'the day counted, though it is a day off' },
    },
    why: {
      vi: 'Điều 148 khoản 5 chỉ chuyển về sau và làm mất ý nghĩa của “trước”; ngày làm việc liền trước là cách hiểu an toàn.',
      en: 'Article 148.5 only moves forward, which would defeat “before”; the last working day before is the only safe reading.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5')],
  },
  'calendar.swapped-off-day': {
    question: {
      vi: 'Ngày làm việc được hoán đổi thành ngày nghỉ có là “ngày nghỉ” theo Điều 148 khoản 5 không?',
      en: 'Is a weekday swapped off a “day off” for article 148.5?',
    },
    labels: {
      'day-off': { vi: 'là ngày nghỉ', en: 'it is a day off' },
      'not-a-day-off': { vi: 'không phải là ngày nghỉ', en: 'it is no day off' },
    },
    why: {
      vi: 'Cơ quan không làm việc ngày đó nên người dân không thể nộp hồ sơ; theo lịch làm việc của cơ quan nhà nước.',
      en: 'The offices are closed, so nobody can act on that day; the civil-service calendar is followed.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5')],
  },
  'calendar.culture-day-make-up': {
    question: {
      vi: 'Ngày 24/11 trùng ngày nghỉ hằng tuần thì có được nghỉ bù không?',
      en: 'Is 24 November made up when it falls on a weekly rest day?',
    },
    labels: {
      none: { vi: 'không nghỉ bù', en: 'not made up' },
      'next-working-day': { vi: 'nghỉ bù vào ngày làm việc kế tiếp', en: 'made up on the next working day' },
    },
    why: {
      vi: 'Điều 111 khoản 3 chỉ áp dụng cho ngày lễ tại Điều 112 khoản 1; ngày 24/11 không nằm trong đó. Lần đầu gặp: thứ Bảy 24/11/2029.',
      en: 'Article 111.3 reaches only the holidays of article 112.1, and 24 November is not one of them. It first matters on Saturday 24 November 2029.',
    },
    basis: [cite('28/2026/QH16@2026-04-24', '2'), cite('45/2019/QH14@2019-11-20', '111', '3')],
  },
  'calendar.out-of-hours': {
    question: {
      vi: 'Hồ sơ tiếp nhận ngoài giờ hoặc vào ngày nghỉ được tính từ ngày nào?',
      en: 'From which day does a receipt outside office hours or on a day off count?',
    },
    labels: {
      'same-day': { vi: 'tính là tiếp nhận trong chính ngày đó', en: 'as received on that day' },
      'next-working-day': {
        vi: 'tính là tiếp nhận vào ngày làm việc tiếp theo',
        en: 'as received on the next working day',
      },
    },
    why: {
      vi: 'Điều 147 khoản 3 chỉ loại ngày xảy ra sự kiện; quy định “tính là ngày làm việc tiếp theo” chỉ thấy ở lĩnh vực Kho bạc.',
      en: 'Article 147.3 leaves out only the day of the event; “counts as the next working day” was seen for the State Treasury alone.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '147', '3'), cite('87/2021/TT-BTC@2021-10-08', '10')],
  },
  'calendar.saturday-intake': {
    question: {
      vi: 'Ngày thứ Bảy có tiếp nhận hồ sơ có là ngày làm việc khi tính thời hạn không?',
      en: 'Is a Saturday on which dossiers are received a working day for deadlines?',
    },
    labels: {
      'not-a-working-day': { vi: 'không phải là ngày làm việc', en: 'not a working day' },
      'host-weekly-rest': {
        vi: 'theo ngày nghỉ hằng tuần mà đơn vị khai báo',
        en: 'by the weekly rest that the host declares',
      },
    },
    why: {
      vi: 'Quyết định 14/2010/QĐ-TTg chỉ cho phép tổ chức làm việc; không có quy định tính vào thời hạn. Nơi làm việc cả thứ Bảy thì khai báo ngày nghỉ hằng tuần của mình.',
      en: 'Decision 14/2010/QĐ-TTg only allows the work; nothing makes it count. A host whose week includes Saturday declares its own weekly rest.',
    },
    basis: [cite('14/2010/QĐ-TTg@2010-02-12', '1')],
  },
  'calendar.office-hours': {
    question: {
      vi: 'Giờ làm việc nào được dùng khi đơn vị không khai báo?',
      en: 'Which office hours hold when the host declares none?',
    },
    labels: {
      '07:00-11:30 13:30-17:00': { vi: '07:00-11:30 và 13:30-17:00', en: '07:00-11:30 and 13:30-17:00' },
      'host-office-hours': { vi: 'giờ làm việc mà đơn vị khai báo', en: 'the office hours that the host declares' },
    },
    why: {
      vi: 'Giờ làm việc do địa phương quyết định; đây là giờ thường gặp, đủ 08 giờ, không phải quy định chung.',
      en: 'Office hours are decided locally; these are the usual ones, 8 hours in all, and no national rule.',
    },
    basis: [cite('45/2019/QH14@2019-11-20', '105', '1')],
  },
}
