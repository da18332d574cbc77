import { cite } from '../cite'
import type { satisfactionOptions } from '../policy/satisfaction'
import type { TextsOf } from './texts'

/** What is open in satisfaction: question, the name of each option, why the default, where it is written. */
export const satisfactionTexts: TextsOf<typeof satisfactionOptions> = {
  'satisfaction.zero-denominator': {
    question: {
      vi: 'Mẫu số bằng 0 thì chỉ số của Bộ chỉ số 766 lấy 0 hay không tính?',
      en: 'When a denominator is 0, is an indicator of index 766 zero or left out?',
    },
    labels: {
      'not-applicable': { vi: 'không tính', en: 'left out' },
      zero: { vi: 'lấy 0', en: 'zero' },
    },
    why: {
      vi: 'Bản mô tả công thức ghi “0 hoặc N/A”; không có hồ sơ thì không thể nói là phục vụ kém.',
      en: 'The description says “0 or N/A”; where there was no dossier nobody was served badly.',
    },
    basis: [cite('766/QĐ-TTg@2022-06-23')],
  },
}
