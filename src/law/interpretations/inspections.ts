import { cite } from '../cite'
import type { inspectionsOptions } from '../policy/inspections'
import type { TextsOf } from './texts'

/** What is open in inspections: question, the name of each option, why the default, where it is written. */
export const inspectionsTexts: TextsOf<typeof inspectionsOptions> = {
  'inspections.count-audits': {
    question: {
      vi: 'Cuộc kiểm toán có tính vào số lần thanh tra, kiểm tra trong năm của doanh nghiệp không?',
      en: 'Does an audit count among the inspections and checks of an enterprise in a year?',
    },
    labels: {
      'not-counted': { vi: 'không tính', en: 'not counted' },
      counted: { vi: 'tính', en: 'counted' },
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
    labels: {
      enterprise: { vi: 'tính chung với doanh nghiệp', en: 'counted with its enterprise' },
      apart: { vi: 'tính riêng', en: 'counted apart' },
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
    labels: {
      inspection: { vi: 'giữ cuộc thanh tra', en: 'the inspection stays' },
      check: { vi: 'giữ cuộc kiểm tra', en: 'the check stays' },
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
    labels: {
      conduct: { vi: 'ngày cuộc sau cùng bắt đầu', en: 'the day the last of them begins' },
      question: { vi: 'ngày hỏi', en: 'the day of the question' },
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
    labels: {
      'same-day': { vi: 'giữ nguyên ngày đó', en: 'that day' },
      'next-working-day': { vi: 'ngày làm việc tiếp theo', en: 'the next working day' },
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
    labels: {
      decision: { vi: 'luật tại ngày ra quyết định', en: 'the law on the day of the decision' },
      event: { vi: 'luật tại ngày của từng bước', en: 'the law on the day of each step' },
    },
    why: {
      vi: 'Điều 118 Luật năm 2022 giữ luật cũ cho các cuộc đã có quyết định; điều khoản chuyển tiếp của Luật năm 2025 chưa đọc được.',
      en: 'Art. 118 of the 2022 law keeps the old law for inspections already decided; the transition of the 2025 law was not seen.',
    },
    basis: [cite('11/2022/QH15@2022-11-14', '118'), cite('84/2025/QH15@2025-06-25', '64')],
  },
}
