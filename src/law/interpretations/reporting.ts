import { cite } from '../cite'
import type { reportingOptions } from '../policy/reporting'
import type { TextsOf } from './texts'

/** What is open in reporting: question, the name of each option, why the default, where it is written. */
export const reportingTexts: TextsOf<typeof reportingOptions> = {
  'reporting.number-series': {
    question: {
      vi: 'Số văn bản trong năm được cấp chung cho mọi loại hay riêng từng loại văn bản?',
      en: 'Do the document numbers of a year form one series, or one for each type of document?',
    },
    labels: {
      'by-type': { vi: 'riêng từng loại văn bản', en: 'one series for each type' },
      common: { vi: 'chung cho mọi loại văn bản', en: 'one common series' },
    },
    why: {
      vi: 'Nghị định 30/2020 để người đứng đầu cơ quan quyết định; so sánh trong từng loại thì không báo lỗi oan cho nơi cấp số riêng.',
      en: 'Decree 30/2020 leaves it to the head of the agency; comparing within one type never blames an office that keeps a series for each.',
    },
    basis: [cite('30/2020/NĐ-CP@2020-03-05', '15')],
  },
}
