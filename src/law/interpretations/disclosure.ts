import { cite } from '../cite'
import type { disclosureOptions } from '../policy/disclosure'
import type { TextsOf } from './texts'

/** What is open in disclosure: question, the name of each option, why the default, where it is written. */
export const disclosureTexts: TextsOf<typeof disclosureOptions> = {
  'disclosure.first-day': {
    question: {
      vi: 'Ngày bắt đầu niêm yết, đăng tải có tính vào số ngày liên tục phải công khai không?',
      en: 'Does the first day of posting count among the consecutive days that it must stand?',
    },
    labels: {
      'not-counted': { vi: 'không tính ngày đầu', en: 'the first day does not count' },
      counted: { vi: 'tính cả ngày đầu', en: 'the first day counts' },
    },
    why: {
      vi: 'Luật nói “ít nhất”, “kể từ ngày niêm yết”; không tính ngày đầu (Điều 147 khoản 2 Bộ luật Dân sự) bảo đảm đủ số ngày trọn vẹn cho công chúng.',
      en: 'The laws say “at least”, “from the day of posting”; leaving out the first day (Civil Code art. 147.2) gives the public whole days.',
    },
    basis: [
      cite('10/2022/QH15@2022-11-10', '13', '2'),
      cite('10/2022/QH15@2022-11-10', '48', '1'),
      cite('91/2015/QH13@2015-11-24', '147', '2'),
    ],
  },
}
