import { cite } from '../cite'
import type { accountabilityOptions } from '../policy/accountability'
import type { TextsOf } from './texts'

/** What is open in accountability: question, the name of each option, why the default, where it is written. */
export const accountabilityTexts: TextsOf<typeof accountabilityOptions> = {
  'accountability.limitation-law': {
    question: {
      vi: 'Thời hiệu xử lý kỷ luật theo quy định tại thời điểm vi phạm hay theo quy định mới dài hơn?',
      en: 'Is the limitation of discipline that of the day of the violation, or the longer one of later law?',
    },
    labels: {
      act: { vi: 'quy định tại thời điểm vi phạm', en: 'the law of the day of the violation' },
      later: {
        vi: 'quy định mới dài hơn, nếu chưa hết thời hiệu',
        en: 'later, longer law while the period still runs',
      },
    },
    why: {
      vi: 'Quy định chuyển tiếp của Nghị định 71/2023 và 172/2025 chưa đọc được; lấy quy định tại thời điểm vi phạm, có lợi cho người vi phạm.',
      en: 'The transition rules of Decrees 71/2023 and 172/2025 were not read; the law of the day of the violation favours the person.',
    },
    basis: [cite('71/2023/NĐ-CP@2023-09-20'), cite('172/2025/NĐ-CP@2025-06-30')],
  },
  'accountability.authority-day-off': {
    question: {
      vi: 'Thời hiệu, thời hạn tính bằng ngày, tháng, năm để xử lý kỷ luật kết thúc vào ngày nghỉ thì có chuyển sang ngày làm việc tiếp theo không?',
      en: 'Does a limitation or time limit of discipline move when its last day is a day off?',
    },
    labels: {
      'same-day': { vi: 'giữ nguyên ngày nghỉ', en: 'the day off itself' },
      'next-working-day': { vi: 'ngày làm việc tiếp theo', en: 'the next working day' },
    },
    why: {
      vi: 'Pháp luật về kỷ luật không nói; Điều 148 khoản 5 Bộ luật Dân sự là quy tắc chung. Thời hạn ràng buộc cơ quan nên lấy ngày sớm hơn.',
      en: 'The law on discipline is silent, and article 148.5 of the Civil Code is the general rule. The limit binds the authority, so the earlier day is taken.',
    },
    basis: [cite('91/2015/QH13@2015-11-24', '148', '5'), cite('52/2019/QH14@2019-11-25', '1')],
  },
  'accountability.threshold-2026': {
    question: {
      vi: 'Biến động tài sản trong năm 2026 xét theo mức tại thời điểm phải kê khai (cuối năm) hay tại thời điểm biến động?',
      en: 'Is a change of assets during 2026 measured by the threshold of the due day or of the day of the change?',
    },
    labels: {
      'due-day': { vi: 'mức tại hạn kê khai', en: 'the threshold of the due day' },
      'change-day': { vi: 'mức tại ngày biến động', en: 'the threshold of the day of the change' },
    },
    why: {
      vi: 'Nghĩa vụ hoàn thành trước ngày 31 tháng 12; quy định chuyển tiếp của Luật 132/2025 chưa đọc được; lấy mức tại hạn kê khai, có lợi cho người kê khai.',
      en: 'The duty falls due before 31 December; the transition rule of Law 132/2025 was not read; the threshold of the due day favours the person.',
    },
    basis: [cite('36/2018/QH14@2018-11-20', '36', '2'), cite('132/2025/QH15@2025-12-10')],
  },
}
