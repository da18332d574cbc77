import { cite } from '../cite'
import type { planOptions } from '../policy/plan'
import type { TextsOf } from './texts'

/** What is open in the plan: question, the name of each option, why the default, where it is written. */
export const planTexts: TextsOf<typeof planOptions> = {
  'plan.receiving-unit': {
    question: {
      vi: 'Sở Nội vụ, nơi nhận và tổng hợp, có phải có kế hoạch và báo cáo của chính mình theo mục III.1 không?',
      en: 'Does the Department of Home Affairs, which receives and consolidates, owe a plan and a report of its own under III.1?',
    },
    labels: {
      owes: { vi: 'có, như mọi sở', en: 'yes, as every department' },
      'owes-none': { vi: 'không, vì không tự gửi cho mình', en: 'no, since it would send to itself' },
    },
    why: {
      vi: 'Mục III.1 giao mọi Giám đốc Sở, không trừ ai; mục III.2 chỉ thêm việc. Phần việc của chính Sở cũng phải có trong bản tổng hợp, nên năm 2024 là 29 đơn vị.',
      en: 'III.1 addresses every director and excepts none, and III.2 only adds. Its own work belongs in the consolidation too, which makes 29 units in 2024.',
    },
    basis: [
      cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'b'),
      cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'c'),
      cite('17/KH-UBND@2024-01-15', 'III.2', undefined, 'a'),
    ],
  },
}
