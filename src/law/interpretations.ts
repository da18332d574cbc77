import type { Citation } from '../core/citation'
import { cite } from './cite'
import { type InterpretationId, type Policy, policyOptions } from './policy'

/** Điểm pháp luật chưa rõ — a point where law is silent or conflicting, the ways to read it, and the one taken. */
export interface Interpretation<Option extends string = string> {
  readonly question: { readonly vi: string; readonly en: string }
  readonly options: readonly Option[]
  readonly default: Option
  readonly why: { readonly vi: string; readonly en: string }
  readonly basis: readonly Citation[]
}

type Interpretations = { readonly [Id in InterpretationId]: Interpretation<Policy[Id]> }

type Texts = Pick<Interpretation, 'question' | 'why' | 'basis'>

const texts: { readonly [Id in InterpretationId]: Texts } = {
  'calendar.before-date': {
    question: {
      vi: '“Trước ngày N” có bao gồm ngày N không?',
      en: 'Does “before day N” include day N?',
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
    why: {
      vi: 'Giờ làm việc do địa phương quyết định; đây là giờ thường gặp, đủ 08 giờ, không phải quy định chung.',
      en: 'Office hours are decided locally; these are the usual ones, 8 hours in all, and no national rule.',
    },
    basis: [cite('45/2019/QH14@2019-11-20', '105', '1')],
  },
  'dossier.pending-regime': {
    question: {
      vi: 'Hồ sơ tiếp nhận trước 01/7/2025 còn đang giải quyết thì theo Nghị định nào?',
      en: 'Which decree governs a dossier received before 1 July 2025 and still pending?',
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
    why: {
      vi: 'Quy định buộc hướng dẫn “một lần đầy đủ”, nên nhiều giấy tờ trong một phiếu chính là điều được yêu cầu.',
      en: 'The decrees demand that everything be listed at once, so several papers in one notice is what they ask for.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '16', '3')],
  },
  'dossier.timeliness-date': {
    question: {
      vi: 'Hồ sơ đã được hẹn lại thì đúng hạn, trễ hạn tính theo ngày nào?',
      en: 'By which day is a dossier judged on time once it was given a new date?',
    },
    why: {
      vi: 'Nghị định không quy định; ngày hẹn đầu là lời hứa với người dân. Có kết quả trong ngày hẹn lại thì trễ hạn chỉ là cảnh báo.',
      en: 'The decrees are silent; the first date is the promise made. A result by the new date makes lateness a warning, no violation.',
    },
    basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '6'), cite('61/2018/NĐ-CP@2018-04-23', '19', '9')],
  },
  'dossier.repeated-request-clock': {
    question: {
      vi: 'Yêu cầu bổ sung lần hai sau khi tiếp nhận có làm thời hạn tính lại từ đầu không?',
      en: 'Does a second request after receipt start the period anew?',
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
    why: {
      vi: 'Điều 13 khoản 7 chỉ có mức cho sớm hạn, đúng hạn và có phản ánh; trễ hạn không thể hơn đúng hạn.',
      en: 'Article 13.7 has bands for early, on time and feedback only; late cannot be better than on time.',
    },
    basis: [cite('01/2018/TT-VPCP@2018-11-23', '13', '7')],
  },
  'satisfaction.zero-denominator': {
    question: {
      vi: 'Mẫu số bằng 0 thì chỉ số của Bộ chỉ số 766 lấy 0 hay không tính?',
      en: 'When a denominator is 0, is an indicator of index 766 zero or left out?',
    },
    why: {
      vi: 'Bản mô tả công thức ghi “0 hoặc N/A”; không có hồ sơ thì không thể nói là phục vụ kém.',
      en: 'The description says “0 or N/A”; where there was no dossier nobody was served badly.',
    },
    basis: [cite('766/QĐ-TTg@2022-06-23')],
  },
  'dossier.portal-status-6': {
    question: {
      vi: 'Trạng thái 6 (yêu cầu thực hiện nghĩa vụ tài chính) có dừng thời hạn giải quyết không?',
      en: 'Does status 6 (a financial obligation is asked for) stop the processing time?',
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
  'units.press-succession': {
    question: {
      vi: 'Từ 01/3/2025, cơ quan nào làm nhiệm vụ của Giám đốc Sở Thông tin và Truyền thông tại mục III.5 của Kế hoạch?',
      en: 'Since 1 March 2025, who carries the duties of the Director of Information and Communications in III.5 of the plan?',
    },
    why: {
      vi: 'Mục III.5 là nhiệm vụ báo chí, thông tin cơ sở; lĩnh vực này thuộc Sở Văn hóa, Thể thao và Du lịch (Thông tư 10/2025/TT-BVHTTDL, Điều 1), phần chuyển đổi số thuộc Sở Khoa học và Công nghệ. Kế hoạch chưa thấy được sửa đổi.',
      en: 'III.5 is about the press and grassroots information, which went to Culture, Sports and Tourism (Circular 10/2025/TT-BVHTTDL article 1); digital tasks went to Science and Technology. The plan was not seen amended.',
    },
    basis: [cite('17/KH-UBND@2024-01-15', 'III.5'), cite('10/2025/TT-BVHTTDL@2025-06-19', '1')],
  },
  'units.district-succession': {
    question: {
      vi: 'Từ 01/7/2025, ai làm nhiệm vụ mà Kế hoạch giao Chủ tịch Ủy ban nhân dân quận, huyện?',
      en: 'Since 1 July 2025, who carries the duties that the plan gives to the chairs of the district People’s Committees?',
    },
    why: {
      vi: 'Cấp huyện kết thúc hoạt động; nhiệm vụ được phân về cấp xã hoặc sở theo từng lĩnh vực, không có quy định chuyển nguyên nhiệm vụ của Kế hoạch. Không suy ra nghĩa vụ mới cho cấp xã.',
      en: 'The district level ended; its tasks went to communes or departments field by field, and nothing hands over the plan’s duties as such. No new duty is inferred for the communes.',
    },
    basis: [cite('72/2025/QH15@2025-06-16', '51', '3'), cite('17/KH-UBND@2024-01-15', 'III.1')],
  },
  'units.merged-territory': {
    question: {
      vi: 'Từ 01/7/2025, “Ủy ban nhân dân xã, phường” của Kế hoạch là 103 đơn vị của thành phố mới hay chỉ 32 đơn vị của thành phố Cần Thơ cũ?',
      en: 'Since 1 July 2025, are the plan’s communes the 103 of the merged city or the 32 of the former Cần Thơ?',
    },
    why: {
      vi: 'Kế hoạch gửi “Ủy ban nhân dân xã, phường, thị trấn” của thành phố, không giới hạn theo địa bàn; chưa thấy văn bản nào giới hạn sau hợp nhất. Hiểu rộng thì người dân toàn thành phố được công khai, phục vụ như nhau.',
      en: 'The plan is sent to the communes of the city, not of a named area, and nothing seen narrows it after the merger. The wide reading serves people of the whole city alike.',
    },
    basis: [cite('17/KH-UBND@2024-01-15'), cite('202/2025/QH15@2025-06-12')],
  },
  'reporting.number-series': {
    question: {
      vi: 'Số văn bản trong năm được cấp chung cho mọi loại hay riêng từng loại văn bản?',
      en: 'Do the document numbers of a year form one series, or one for each type of document?',
    },
    why: {
      vi: 'Nghị định 30/2020 để người đứng đầu cơ quan quyết định; so sánh trong từng loại thì không báo lỗi oan cho nơi cấp số riêng.',
      en: 'Decree 30/2020 leaves it to the head of the agency; comparing within one type never blames an office that keeps a series for each.',
    },
    basis: [cite('30/2020/NĐ-CP@2020-03-05', '15')],
  },
  'complaint.acceptance-limit': {
    question: {
      vi: 'Trước 01/7/2026 Luật quy định thụ lý trong 10 ngày, Nghị định 124/2020 quy định 10 ngày làm việc: theo hạn nào?',
      en: 'Before 1 July 2026 the law gave 10 days to accept and Decree 124/2020 10 working days: which binds?',
    },
    why: {
      vi: 'Luật có hiệu lực cao hơn và hạn sớm hơn bảo vệ người khiếu nại; từ 01/7/2026 cả hai cùng là 07 ngày làm việc. Cả hai ngày đều được ghi ra.',
      en: 'The law ranks higher and the earlier day protects the complainant; from 1 July 2026 both say 7 working days. Both days are shown.',
    },
    basis: [cite('02/2011/QH13@2011-11-11', '27'), cite('124/2020/NĐ-CP@2020-10-19', '16', '1')],
  },
  'complaint.pending-acceptance': {
    question: {
      vi: 'Khiếu nại nhận trước 01/7/2026, chưa thụ lý, theo thời hạn thụ lý cũ hay mới?',
      en: 'A complaint received before 1 July 2026 and not yet accepted: the old or the new time to accept?',
    },
    why: {
      vi: 'Điều 22 Nghị định 155/2026 không nói về thời hạn thụ lý; quy định không áp dụng trở về trước nếu không được ghi rõ.',
      en: 'Article 22 of Decree 155/2026 is silent on acceptance; a rule does not reach back unless it says so.',
    },
    basis: [cite('155/2026/NĐ-CP@2026-05-15', '22'), cite('136/2025/QH15@2025-12-10', '4')],
  },
  'complaint.authority-day-off': {
    question: {
      vi: 'Ngày cuối của thời hạn thụ lý, giải quyết, gửi, công khai tính theo “ngày” rơi vào ngày nghỉ thì có được chuyển sang ngày làm việc tiếp theo không?',
      en: 'The last day of an authority’s limit in days is a day off: does it move to the next working day?',
    },
    why: {
      vi: 'Luật Khiếu nại không nói; Điều 148 khoản 5 Bộ luật Dân sự là quy định chung. Hạn sớm hơn an toàn cho cơ quan và có lợi cho người dân; ngày muộn hơn cũng được ghi ra, làm xong trước ngày đó chỉ bị cảnh báo.',
      en: 'The Law on Complaints is silent and Civil Code art. 148.5 is general law. The earlier day is safe for the authority and good for the person; the later one is shown too, and who keeps it gets a warning only.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('02/2011/QH13@2011-11-11', '28')],
  },
  'complaint.citizen-day-off': {
    question: {
      vi: 'Ngày cuối của thời hiệu khiếu nại, thời hạn khiếu nại lần hai rơi vào ngày nghỉ thì có được chuyển sang ngày làm việc tiếp theo không?',
      en: 'The last day to complain is a day off: does it move to the next working day?',
    },
    why: {
      vi: 'Cơ quan không nhận đơn vào ngày nghỉ; theo Điều 148 khoản 5 Bộ luật Dân sự, người khiếu nại có thêm đến hết ngày làm việc tiếp theo.',
      en: 'No office takes a petition on a day off; by Civil Code art. 148.5 the complainant has until the end of the next working day.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('02/2011/QH13@2011-11-11', '9')],
  },
  'complaint.remote-window': {
    question: {
      vi: 'Ở vùng sâu, vùng xa thời hạn khiếu nại lần hai và thời điểm có hiệu lực “có thể kéo dài hơn nhưng không quá 45 ngày”: tính bao nhiêu ngày?',
      en: 'In a remote area the second window and legal effect “may be longer but not over 45 days”: how many days count?',
    },
    why: {
      vi: 'Luật không nói ai quyết định kéo dài; lấy mức dài nhất để người dân không mất quyền.',
      en: 'The law names nobody who would extend it; the longest is taken so that nobody loses the right.',
    },
    basis: [cite('02/2011/QH13@2011-11-11', '33', '1'), cite('02/2011/QH13@2011-11-11', '44')],
  },
  'complaint.effect-day': {
    question: {
      vi: '“Có hiệu lực sau 30 ngày, kể từ ngày ban hành”: có hiệu lực vào ngày thứ 30 hay ngày thứ 31?',
      en: '“Takes effect after 30 days from issue”: on the 30th day or on the 31st?',
    },
    why: {
      vi: 'Ngày ban hành không tính (Điều 147 Bộ luật Dân sự) và “sau 30 ngày” là khi đã hết 30 ngày.',
      en: 'The day of issue is not counted (Civil Code art. 147), and “after 30 days” is when 30 days are over.',
    },
    basis: [cite('02/2011/QH13@2011-11-11', '44'), cite('91/2015/QH13@2015-11-24', '147', '2')],
  },
  'complaint.continue-after-withdrawal': {
    question: {
      vi: 'Từ 01/7/2026, sau khi đã rút toàn bộ khiếu nại, người khiếu nại còn được tiếp tục khiếu nại trong 30 ngày (Điều 11 khoản 8) không?',
      en: 'Since 1 July 2026, may one who withdrew the whole complaint still go on within 30 days (article 11.8)?',
    },
    why: {
      vi: 'Điều 10 khoản 3 là quy định mới và riêng: nội dung đã rút không được xem xét lại, trừ khi bị ép buộc, đe dọa. Khoản 8 Điều 11 còn dùng cho các trường hợp đình chỉ khác.',
      en: 'Article 10.3 is the newer and special rule: what was withdrawn is not considered again unless coerced. Article 11.8 remains for other terminations.',
    },
    basis: [cite('02/2011/QH13@2011-11-11', '10', '3'), cite('02/2011/QH13@2011-11-11', '11', '8')],
  },
  'denunciation.authority-day-off': {
    question: {
      vi: 'Thời hạn tính bằng ngày của Luật Tố cáo kết thúc vào ngày nghỉ thì có chuyển sang ngày làm việc tiếp theo không?',
      en: 'Does a limit in days of the Denunciation Law move when its last day is a day off?',
    },
    why: {
      vi: 'Luật Tố cáo không quy định; Điều 148 khoản 5 Bộ luật Dân sự là quy tắc chung. Mọi thời hạn tính bằng ngày ở đây đều ràng buộc cơ quan, nên lấy ngày sớm hơn; cả hai ngày đều được nêu.',
      en: 'The law is silent, and article 148.5 of the Civil Code is the general rule. All limits in days here bind the authority, so the earlier day is taken; both days are reported.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('25/2018/QH14@2018-06-12', '30')],
  },
  'denunciation.late-extension': {
    question: {
      vi: 'Quyết định gia hạn ban hành sau khi đã hết thời hạn giải quyết có kéo dài thời hạn không?',
      en: 'Does an extension decided after the period has run out still extend it?',
    },
    why: {
      vi: 'Luật không nói khi nào phải ra quyết định; chỉ có thể gia hạn một thời hạn còn đang chạy, và khi quá hạn người tố cáo đã có quyền tố cáo tiếp (Điều 38).',
      en: 'The law does not say when to decide; only a running period can be extended, and once it has passed the denouncer may already go to the superior (art. 38).',
    },
    basis: [cite('25/2018/QH14@2018-06-12', '30', '4'), cite('25/2018/QH14@2018-06-12', '38', '1')],
  },
  'denunciation.publication-first-day': {
    question: {
      vi: 'Ngày bắt đầu niêm yết, đăng tải có tính vào 15 ngày liên tục không?',
      en: 'Does the first day of posting count among the 15 consecutive days?',
    },
    why: {
      vi: 'Nghị định nói “ít nhất”; không tính ngày đầu (Điều 147 khoản 2 Bộ luật Dân sự) bảo đảm đủ 15 ngày trọn vẹn cho công chúng.',
      en: 'The decree says “at least”; leaving out the first day (Civil Code art. 147.2) gives the public 15 whole days.',
    },
    basis: [cite('31/2019/NĐ-CP@2019-04-10', '6', '2'), cite('91/2015/QH13@2015-11-24', '147', '2')],
  },
  'feedback.conduct-transfer': {
    question: {
      vi: 'Phản ánh về hành vi chậm trễ, gây phiền hà phải chuyển trong bao lâu?',
      en: 'How soon must feedback about delay or harassment be transferred?',
    },
    why: {
      vi: 'Điều 9 khoản 1 điểm d chỉ ghi 05 ngày làm việc cho phản ánh về quy định thuộc thẩm quyền cơ quan khác; với hành vi chỉ ghi “phải chuyển”. Thư viện không tự đặt thời hạn.',
      en: 'Article 9.1.d gives 5 working days only for feedback about regulations of another authority; for conduct it says “must transfer”. No limit is invented.',
    },
    basis: [cite('20/2008/NĐ-CP@2008-02-14', '9', '1', 'd')],
  },
  'feedback.status-update-from': {
    question: {
      vi: 'Bảy ngày cập nhật tình hình xử lý một lần được tính từ khi nào?',
      en: 'From when do the seven days between status updates count?',
    },
    why: {
      vi: 'Nguồn thứ cấp chỉ ghi “chưa xong thì cập nhật 07 ngày một lần”; tính từ khi nhận có lợi hơn cho người dân.',
      en: 'The secondary source only says “if not finished, every 07 days”; counting from receipt favours the citizen.',
    },
    basis: [cite('574/QĐ-TTg@2017-04-25')],
  },
  'petition.signed-conduct-report': {
    question: {
      vi: 'Đơn có họ tên, chữ ký báo hành vi nhũng nhiễu của công chức là tố cáo hay phản ánh?',
      en: 'Is a signed report of harassment by an official a denunciation or feedback?',
    },
    why: {
      vi: 'Phân loại theo nội dung; hạ tố cáo xuống phản ánh làm mất thời hạn xử lý ban đầu và việc bảo vệ người tố cáo.',
      en: 'Content decides; downgrading a denunciation to feedback would lose the initial-handling clock and protection.',
    },
    basis: [cite('25/2018/QH14@2018-06-12', '2', '1'), cite('20/2008/NĐ-CP@2008-02-14', '5', '1')],
  },
  'reception.ad-hoc-grounds': {
    question: {
      vi: 'Các dấu hiệu tiếp công dân đột xuất tại điểm a khoản 3 Điều 18 phải có đủ hay chỉ cần một?',
      en: 'Must all the signs of article 18.3.a be present for an ad-hoc reception, or is one enough?',
    },
    why: {
      vi: 'Câu luật liệt kê bằng dấu phẩy và chữ “hoặc”; chỉ cần một dấu hiệu thì người dân được tiếp sớm hơn.',
      en: 'The sentence lists with commas and an “or”; one sign being enough lets the citizen be received earlier.',
    },
    basis: [cite('42/2013/QH13@2013-11-25', '18', '3', 'a')],
  },
  'reception.feedback-not-competent': {
    question: {
      vi: 'Kiến nghị, phản ánh không thuộc thẩm quyền thì chuyển đi hay hướng dẫn người dân gửi đến nơi khác?',
      en: 'Is feedback outside competence transferred, or is the person guided elsewhere?',
    },
    why: {
      vi: 'Điểm b khoản 2 Điều 26 Luật buộc chuyển; khoản 2 Điều 15 Nghị định 154/2026 cho hướng dẫn. Luật có hiệu lực cao hơn và có lợi cho người dân.',
      en: 'Article 26.2.b of the Law says transfer; article 15.2 of Decree 154/2026 says guide. The Law ranks higher and favours the citizen.',
    },
    basis: [cite('42/2013/QH13@2013-11-25', '26', '2', 'b'), cite('154/2026/NĐ-CP@2026-05-15', '15', '2')],
  },
  'reception.held-by-deputy': {
    question: {
      vi: 'Buổi tiếp công dân do cấp phó chủ trì có tính vào số ngày tiếp của người đứng đầu không?',
      en: 'Does a session held by a deputy count towards the head’s reception days?',
    },
    why: {
      vi: 'Luật ghi người đứng đầu “trực tiếp” tiếp công dân.',
      en: 'The Law says that the head receives citizens “in person” (trực tiếp).',
    },
    basis: [cite('42/2013/QH13@2013-11-25', '18', '2'), cite('42/2013/QH13@2013-11-25', '15', '2')],
  },
  'reception.split-week': {
    question: {
      vi: 'Tuần có ngày 01/7/2026: hai ngày 29 và 30/6 có còn nợ một ngày tiếp công dân theo tuần không?',
      en: 'In the week of 1 July 2026, is the weekly reception day still owed on 29 and 30 June?',
    },
    why: {
      vi: 'Luật sửa đổi không có điều khoản chuyển tiếp; quy định cũ còn hiệu lực hết ngày 30/6 nên vẫn tính, chỉ cảnh báo.',
      en: 'The amending law has no transition clause; the old rule held through 30 June, so the day is owed, as a warning.',
    },
    basis: [cite('42/2013/QH13@2013-11-25', '15', '2', 'd'), cite('136/2025/QH15@2025-12-10', '4')],
  },
  'reception.small-group': {
    question: {
      vi: 'Nhóm từ hai đến bốn người có phải cử người đại diện không?',
      en: 'Must a group of two to four people appoint representatives?',
    },
    why: {
      vi: 'Điều 29 chỉ quy định số người đại diện từ năm người trở lên; không hạn chế quyền trình bày khi luật không nói.',
      en: 'Article 29 sets numbers from five people up; where the law is silent the right to speak is not cut.',
    },
    basis: [cite('42/2013/QH13@2013-11-25', '29')],
  },
  'petition.authority-day-off': {
    question: {
      vi: 'Thời hạn tính bằng ngày để xử lý đơn, phản ánh kết thúc vào ngày nghỉ thì có chuyển sang ngày làm việc tiếp theo không?',
      en: 'Does a limit in days to process a petition or feedback move when its last day is a day off?',
    },
    why: {
      vi: 'Các quy định này không nói; Điều 148 khoản 5 Bộ luật Dân sự là quy tắc chung. Thời hạn ràng buộc cơ quan nên lấy ngày sớm hơn; cả hai ngày đều được nêu.',
      en: 'These texts are silent, and article 148.5 of the Civil Code is the general rule. The limit binds the authority, so the earlier day is taken; both days are reported.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('154/2026/NĐ-CP@2026-05-15', '41', '3', 'b')],
  },
  'inspections.count-audits': {
    question: {
      vi: 'Cuộc kiểm toán có tính vào số lần thanh tra, kiểm tra trong năm của doanh nghiệp không?',
      en: 'Does an audit count among the inspections and checks of an enterprise in a year?',
    },
    why: {
      vi: 'Các bản tường thuật Chỉ thị 20 chỉ giới hạn thanh tra, kiểm tra, còn kiểm toán thì phối hợp; có bản tin nói “thanh tra hoặc kiểm toán”.',
      en: 'Reports of Directive 20 cap inspections and checks and have audits coordinated; one news report says “inspected or audited”.',
    },
    basis: [cite('20/CT-TTg@2017-05-17')],
  },
  'inspections.branch': {
    question: {
      vi: 'Chi nhánh (mã số thuế 13 số) có tính chung với doanh nghiệp không?',
      en: 'Is a branch (tax code of 13 digits) counted with its enterprise?',
    },
    why: {
      vi: 'Chỉ thị đếm theo doanh nghiệp; chi nhánh là đơn vị phụ thuộc, đếm chung bảo vệ doanh nghiệp.',
      en: 'The directive counts by enterprise and a branch is part of it; counting them together protects the enterprise.',
    },
    basis: [cite('20/CT-TTg@2017-05-17')],
  },
  'inspections.inspection-or-check': {
    question: {
      vi: 'Cùng một nội dung vừa có thanh tra vừa có kiểm tra thì đề xuất giữ cuộc nào?',
      en: 'When one content is both inspected and checked, which of the two is proposed to stay?',
    },
    why: {
      vi: 'Nghị quyết chỉ cấm làm cả hai; thanh tra có trình tự chặt chẽ và kết luận được công khai.',
      en: 'The resolution only forbids both; an inspection has the stricter course and a published conclusion.',
    },
    basis: [cite('198/2025/QH15@2025-05-17', '4')],
  },
  'inspections.rule-set-day': {
    question: {
      vi: 'Quy định về số lần và xử lý chồng chéo lấy theo ngày nào?',
      en: 'Which day says which rules on frequency and overlap apply?',
    },
    why: {
      vi: 'Chồng chéo phát sinh khi cuộc sau cùng bắt đầu, nên lấy ngày đó; cuộc chưa có ngày thì lấy ngày hỏi, trong năm kế hoạch. Các văn bản không có điều khoản chuyển tiếp về số lần.',
      en: 'An overlap arises when the last of the plans begins, so that day counts; a plan without days takes the day of the question, kept inside its year. The texts have no transition rule for the yearly count.',
    },
    basis: [cite('20/CT-TTg@2017-05-17'), cite('198/2025/QH15@2025-05-17', '4')],
  },
  'inspections.authority-day-off': {
    question: {
      vi: 'Thời hạn tính bằng ngày của cơ quan thanh tra kết thúc vào ngày nghỉ thì hạn là ngày nào?',
      en: 'A limit in days of the inspectorate ends on a day off: which day is due?',
    },
    why: {
      vi: 'Luật Thanh tra không nói; ngày sớm hơn bảo vệ đối tượng thanh tra. Điều 148 khoản 5 Bộ luật Dân sự dời sang ngày làm việc kế tiếp.',
      en: 'The Inspection Law is silent; the earlier day protects the subject. Civil Code art. 148.5 would move to the next working day.',
    },
    basis: [cite('11/2022/QH15@2022-11-14', '47'), cite('91/2015/QH13@2015-11-24', '148', '5')],
  },
  'inspections.pending-regime': {
    question: {
      vi: 'Cuộc thanh tra có quyết định trước ngày luật mới có hiệu lực thì theo luật nào?',
      en: 'Which law governs an inspection decided before a new law takes effect?',
    },
    why: {
      vi: 'Điều 118 Luật năm 2022 giữ luật cũ cho các cuộc đã có quyết định; điều khoản chuyển tiếp của Luật năm 2025 chưa đọc được.',
      en: 'Art. 118 of the 2022 law keeps the old law for inspections already decided; the transition of the 2025 law was not seen.',
    },
    basis: [cite('11/2022/QH15@2022-11-14', '118'), cite('84/2025/QH15@2025-06-25', '64')],
  },
}

/**
 * Các điểm pháp luật chưa rõ — every point that law leaves open, with its default and its switch (`context.policy`).
 *
 * Defaults protect the person: the earlier day for the authority, the longer window for the citizen.
 */
export const interpretations = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(texts).map(([id, text]): [string, Interpretation] => {
    const options: readonly [string, ...string[]] = policyOptions[id as InterpretationId]
    return [id, { ...text, options, default: options[0] }]
  }),
) as Interpretations
