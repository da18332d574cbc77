import { cite } from '../cite'
import type { petitionsOptions } from '../policy/petitions'
import type { TextsOf } from './texts'

/** What is open in petitions: question, the name of each option, why the default, where it is written. */
export const petitionsTexts: TextsOf<typeof petitionsOptions> = {
  'complaint.acceptance-limit': {
    question: {
      vi: 'Trước 01/7/2026 Luật quy định thụ lý trong 10 ngày, Nghị định 124/2020 quy định 10 ngày làm việc: theo hạn nào?',
      en: 'Before 1 July 2026 the law gave 10 days to accept and Decree 124/2020 10 working days: which binds?',
    },
    labels: {
      earlier: { vi: 'hạn sớm hơn trong hai hạn', en: 'the earlier of the two' },
      law: { vi: 'thời hạn của Luật', en: 'the time in the law' },
      decree: { vi: 'thời hạn của Nghị định', en: 'the time in the decree' },
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
    labels: {
      receipt: { vi: 'thời hạn tại ngày nhận khiếu nại', en: 'the time in force on the day of receipt' },
      earlier: { vi: 'hạn sớm hơn trong hai thời hạn', en: 'the earlier of the two' },
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
    labels: {
      'same-day': { vi: 'không chuyển, kết thúc đúng ngày đó', en: 'it does not move' },
      'next-working-day': { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'it moves to the next working day' },
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
    labels: {
      'next-working-day': { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'it moves to the next working day' },
      'same-day': { vi: 'không chuyển, kết thúc đúng ngày đó', en: 'it does not move' },
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
    labels: {
      longest: { vi: 'mức dài nhất, 45 ngày', en: 'the longest, 45 days' },
      ordinary: { vi: 'mức thông thường, 30 ngày', en: 'the ordinary one, 30 days' },
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
    labels: {
      'day-after': { vi: 'ngày thứ 31', en: 'on the 31st day' },
      'last-day': { vi: 'ngày thứ 30', en: 'on the 30th day' },
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
    labels: {
      'only-if-coerced': { vi: 'không, trừ khi bị ép buộc, đe dọa', en: 'no, unless coerced or threatened' },
      'within-30-days': { vi: 'có, trong 30 ngày', en: 'yes, within 30 days' },
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
    labels: {
      'same-day': { vi: 'không chuyển, kết thúc đúng ngày đó', en: 'it does not move' },
      'next-working-day': { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'it moves to the next working day' },
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
    labels: {
      'no-effect': { vi: 'không kéo dài thời hạn', en: 'it does not extend the period' },
      extends: { vi: 'kéo dài thời hạn', en: 'it extends the period' },
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
    labels: {
      'not-counted': { vi: 'không tính ngày đầu', en: 'the first day does not count' },
      counted: { vi: 'tính cả ngày đầu', en: 'the first day counts' },
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
    labels: {
      'no-limit': { vi: 'phải chuyển, không có thời hạn', en: 'to be transferred, without a time limit' },
      'as-other-competence': {
        vi: '05 ngày làm việc, như phản ánh về quy định',
        en: '5 working days, as for feedback about regulations',
      },
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
    labels: {
      receipt: { vi: 'từ khi tiếp nhận', en: 'from receipt' },
      'answer-due': { vi: 'từ hạn trả lời', en: 'from the day the answer was due' },
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
    labels: {
      denunciation: { vi: 'tố cáo', en: 'a denunciation' },
      feedback: { vi: 'phản ánh', en: 'feedback' },
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
    labels: {
      any: { vi: 'chỉ cần một dấu hiệu', en: 'one sign is enough' },
      all: { vi: 'phải có đủ các dấu hiệu', en: 'all signs must be present' },
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
    labels: {
      transfer: { vi: 'chuyển đến nơi có thẩm quyền', en: 'it is transferred to the competent body' },
      guide: { vi: 'hướng dẫn người dân gửi đến nơi có thẩm quyền', en: 'the person is guided to the competent body' },
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
    labels: {
      'does-not-count': { vi: 'không tính', en: 'it does not count' },
      counts: { vi: 'có tính', en: 'it counts' },
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
    labels: {
      owed: { vi: 'còn nợ một ngày tiếp', en: 'one day is still owed' },
      'not-owed': { vi: 'không còn nợ', en: 'none is owed' },
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
    labels: {
      'each-speaks': { vi: 'không; từng người tự trình bày', en: 'no; each may speak' },
      'one-or-two': { vi: 'có; cử một hoặc hai người', en: 'yes; one or two of them' },
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
    labels: {
      'same-day': { vi: 'không chuyển, kết thúc đúng ngày đó', en: 'it does not move' },
      'next-working-day': { vi: 'chuyển sang ngày làm việc tiếp theo', en: 'it moves to the next working day' },
    },
    why: {
      vi: 'Các quy định này không nói; Điều 148 khoản 5 Bộ luật Dân sự là quy tắc chung. Thời hạn ràng buộc cơ quan nên lấy ngày sớm hơn; cả hai ngày đều được nêu.',
      en: 'These texts are silent, and article 148.5 of the Civil Code is the general rule. The limit binds the authority, so the earlier day is taken; both days are reported.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('154/2026/NĐ-CP@2026-05-15', '41', '3', 'b')],
  },
}
