import { cite } from '../cite'
import type { dossierOptions } from '../policy/dossier'
import type { TextsOf } from './texts'

/** What is open in dossier: question, the name of each option, why the default, where it is written. */
export const dossierTexts: TextsOf<typeof dossierOptions> = {
  'dossier.pending-regime': {
    question: {
      vi: 'Hồ sơ tiếp nhận trước 01/7/2025 còn đang giải quyết thì theo Nghị định nào?',
      en: 'Which decree governs a dossier received before 1 July 2025 and still pending?',
    },
    labels: {
      receipt: { vi: 'Nghị định có hiệu lực vào ngày tiếp nhận', en: 'the decree in force on the day of receipt' },
      event: {
        vi: 'Nghị định có hiệu lực vào ngày xảy ra từng việc',
        en: 'the decree in force on the day of each event',
      },
    },
    why: {
      vi: 'Nghị định 118/2025 không có điều khoản chuyển tiếp; theo ngày tiếp nhận thì hồ sơ cũ không bị đóng sau 15 ngày.',
      en: 'Decree 118/2025 has no transition clause; by the day of receipt an old dossier is never closed by the new 15-day rule.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '40')],
  },
  'dossier.total-supplements': {
    question: {
      vi: 'Một lần yêu cầu khi tiếp nhận và một lần khi thẩm định có vi phạm “một lần” không?',
      en: 'Do one request at intake and one at review together break “once”?',
    },
    labels: {
      warning: { vi: 'không vi phạm, chỉ cảnh báo', en: 'no violation, a warning' },
      violation: { vi: 'vi phạm', en: 'a violation' },
    },
    why: {
      vi: 'Kế hoạch và Chỉ thị chỉ tính sau khi tiếp nhận; Điều 11 ràng buộc người của Bộ phận Một cửa. Chỉ số 766 tính cả hai là quá hạn, nên vẫn cảnh báo.',
      en: 'The plan and the directive count only after receipt, article 11 binds one-stop staff; index 766 counts both, so it is still worth a warning.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '11', '2', 'c'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b')],
  },
  'dossier.notice-with-several-papers': {
    question: {
      vi: 'Một phiếu yêu cầu bổ sung nhiều giấy tờ được tính là mấy lần?',
      en: 'How many requests is one notice that lists several papers?',
    },
    labels: {
      'one-request': { vi: 'một lần', en: 'one request' },
      'one-request-per-paper': { vi: 'mỗi giấy tờ là một lần', en: 'one request for each paper' },
    },
    why: {
      vi: 'Quy định buộc hướng dẫn “một lần đầy đủ”, nên nhiều giấy tờ trong một phiếu chính là điều được yêu cầu.',
      en: 'The decrees demand that everything be listed at once, so several papers in one notice is what they ask for.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '16', '3')],
  },
  'dossier.repeated-request-clock': {
    question: {
      vi: 'Yêu cầu bổ sung lần hai sau khi tiếp nhận có làm thời hạn tính lại từ đầu không?',
      en: 'Does a second request after receipt start the period anew?',
    },
    labels: {
      'does-not-restart': { vi: 'không tính lại từ đầu', en: 'the period does not start anew' },
      restarts: { vi: 'tính lại từ đầu', en: 'the period starts anew' },
    },
    why: {
      vi: 'Yêu cầu trái quy định không thể kéo dài thời gian giải quyết; ngày trả kết quả của lần bổ sung hợp lệ vẫn giữ nguyên.',
      en: 'What may not be asked cannot win time; the result date after the first, lawful supplement stands.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '5'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b')],
  },
  'dossier.timeliness-granularity': {
    question: {
      vi: 'Trước hạn, đúng hạn, quá hạn so theo ngày hay theo phút?',
      en: 'Are early, on time and late judged by the day or by the minute?',
    },
    labels: {
      day: { vi: 'theo ngày', en: 'by the day' },
      minute: { vi: 'theo phút', en: 'by the minute' },
    },
    why: {
      vi: 'Không văn bản nào định nghĩa ba từ này; biểu thống kê đang dùng so theo ngày, thời hạn tính bằng ngày kết thúc lúc 24 giờ.',
      en: 'No text defines the three words; reports in use compare days, and a limit in days lasts until 24:00 of its last day.',
    },
    basis: [cite('01/2018/TT-VPCP@2018-11-23', '13', '1'), cite('91/2015/QH13@2015-11-24', '148', '6')],
  },
  'dossier.statistics-no-due-date': {
    question: {
      vi: 'Hồ sơ có kết quả nhưng không có ngày hẹn xếp vào cột nào?',
      en: 'In which column does a finished dossier without a due date stand?',
    },
    labels: {
      apart: { vi: 'để riêng, không tính vào cột nào', en: 'kept apart, in no column' },
      'on-time': { vi: 'tính là đúng hạn', en: 'as on time' },
    },
    why: {
      vi: 'Biểu mẫu không có cột này; để riêng thì tỷ lệ đúng hạn không được nâng lên. Có hệ thống tính là đúng hạn.',
      en: 'The forms have no such column; kept apart it does not raise the share on time. Some systems count it on time.',
    },
    basis: [cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '07a, 07b')],
  },
  'dossier.statistics-ended': {
    question: {
      vi: 'Hồ sơ rút, dừng, đóng mà không có kết quả xếp vào cột nào?',
      en: 'In which column does a dossier stand that was withdrawn, stopped or closed without a result?',
    },
    labels: {
      apart: { vi: 'để riêng, không tính vào cột nào', en: 'kept apart, in no column' },
      'on-time': { vi: 'tính là đúng hạn', en: 'as on time' },
    },
    why: {
      vi: 'Biểu mẫu không có cột này; để riêng thì không biến hồ sơ không có kết quả thành hồ sơ đúng hạn.',
      en: 'The forms have no such column; kept apart, what had no result does not become a result on time.',
    },
    basis: [cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '07a, 07b')],
  },
  'dossier.index-supplement-time': {
    question: {
      vi: 'Bộ chỉ số 766 trừ thời gian bổ sung theo đơn vị nào?',
      en: 'In which unit does index 766 subtract the supplement time?',
    },
    labels: {
      'unit-of-limit': { vi: 'đơn vị của thời hạn giải quyết', en: 'the unit of the time limit' },
      'calendar-days': { vi: 'ngày theo lịch', en: 'calendar days' },
    },
    why: {
      vi: 'Bản mô tả công thức lẫn “chênh lệch ngày” và “ngày làm việc”; trừ cùng đơn vị với thời hạn thì phép trừ có nghĩa.',
      en: 'The description mixes difference in days and working days; only the unit of the limit makes the subtraction meaningful.',
    },
    basis: [cite('766/QĐ-TTg@2022-06-23')],
  },
  'dossier.quality-late-conduct': {
    question: {
      vi: 'Chỉ số 7: trễ hạn mà không có phản ánh về thái độ thì được mấy điểm?',
      en: 'Indicator 7: how many points for a late dossier without feedback about conduct?',
    },
    labels: {
      zero: { vi: '0 điểm', en: '0 points' },
      'not-scored': { vi: 'không chấm điểm', en: 'not scored' },
    },
    why: {
      vi: 'Điều 13 khoản 7 chỉ có mức cho sớm hạn, đúng hạn và có phản ánh; trễ hạn không thể hơn đúng hạn.',
      en: 'Article 13.7 has bands for early, on time and feedback only; late cannot be better than on time.',
    },
    basis: [cite('01/2018/TT-VPCP@2018-11-23', '13', '7')],
  },
  'dossier.portal-status-6': {
    question: {
      vi: 'Trạng thái 6 (yêu cầu thực hiện nghĩa vụ tài chính) có dừng thời hạn giải quyết không?',
      en: 'Does status 6 (a financial obligation is asked for) stop the processing time?',
    },
    labels: {
      'does-not-pause': { vi: 'không dừng thời hạn', en: 'the time does not stop' },
      pauses: { vi: 'dừng thời hạn', en: 'the time stops' },
    },
    why: {
      vi: 'Không nghị định nào cho dừng thời hạn khi người nộp thực hiện nghĩa vụ tài chính; một số hệ thống vẫn dừng. Pháp luật chuyên ngành cho phép thì nơi sử dụng tự chọn.',
      en: 'Neither decree stops the clock while the applicant pays, though deployed systems do. A host whose sector law allows it says so.',
    },
    basis: [cite('61/2018/NĐ-CP@2018-04-23', '19'), cite('118/2025/NĐ-CP@2025-06-09', '19')],
  },
  'dossier.portal-status-8': {
    question: {
      vi: 'Trạng thái 8 (dừng xử lý) là kết thúc hồ sơ hay tạm dừng?',
      en: 'Does status 8 (processing stopped) end a dossier or pause it?',
    },
    labels: {
      ends: { vi: 'kết thúc hồ sơ', en: 'it ends the dossier' },
      pauses: { vi: 'tạm dừng thời hạn', en: 'it pauses the time' },
    },
    why: {
      vi: 'Bộ chỉ số 766 tính là trạng thái kết thúc, và Nghị định 118/2025 chỉ biết đóng hồ sơ, dừng thực hiện; một hệ thống cấp tỉnh lại dùng để tạm dừng rồi lùi ngày hẹn, việc không có căn cứ.',
      en: 'Index 766 counts it as an end, and Decree 118/2025 knows only closing and stopping; one provincial system uses it as a pause that moves the promised date, for which no text was found.',
    },
    basis: [
      cite('118/2025/NĐ-CP@2025-06-09', '19', '5'),
      cite('118/2025/NĐ-CP@2025-06-09', '21'),
      cite('766/QĐ-TTg@2022-06-23'),
    ],
  },
  'dossier.timeliness-date': {
    question: {
      vi: 'Hồ sơ đã được hẹn lại thì đúng hạn, trễ hạn tính theo ngày nào?',
      en: 'By which day is a dossier judged on time once it was given a new date?',
    },
    labels: {
      original: { vi: 'ngày hẹn đầu tiên', en: 'the first date promised' },
      reappointed: { vi: 'ngày hẹn lại', en: 'the new date' },
    },
    why: {
      vi: 'Nghị định không quy định; ngày hẹn đầu là lời hứa với người dân. Có kết quả trong ngày hẹn lại thì trễ hạn chỉ là cảnh báo.',
      en: 'The decrees are silent; the first date is the promise made. A result by the new date makes lateness a warning, no violation.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '6'), cite('61/2018/NĐ-CP@2018-04-23', '19', '9')],
  },
}
