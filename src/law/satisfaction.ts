import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const from: IsoDate = '2022-08-01'
const basis = [cite('766/QĐ-TTg@2022-06-23')] as const

/** Năm nhóm chỉ số: công khai, tiến độ, số hóa, trực tuyến, hài lòng. */
export type IndexGroup = 'openness' | 'progress' | 'digitisation' | 'online' | 'satisfaction'

/** Điểm tối đa của từng nhóm chỉ số. Unit: points; 100 in all. */
export const groupMaxima: Parameter<Readonly<Record<IndexGroup, number>>> = {
  id: 'satisfaction.group-maxima',
  vi: 'Điểm tối đa của từng nhóm trong Bộ chỉ số 766',
  en: 'Highest score of each group of index 766',
  unit: 'point',
  values: [
    {
      from,
      value: { openness: 18, progress: 20, digitisation: 22, online: 22, satisfaction: 18 },
      basis,
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chỉ số theo ngưỡng. */
export type ThresholdIndicator = '3.1' | '3.3' | '3.5' | '4.2' | '4.3' | '5.4'

/** Ngưỡng đạt điểm tối đa của từng chỉ số. Unit: per cent. */
export const thresholds: Parameter<Readonly<Record<ThresholdIndicator, number>>> = {
  id: 'satisfaction.thresholds',
  vi: 'Tỷ lệ đạt điểm tối đa của các chỉ số theo ngưỡng',
  en: 'Share at which an indicator of the threshold type has full points',
  unit: 'per cent',
  values: [
    {
      from,
      value: { '3.1': 80, '3.3': 50, '3.5': 80, '4.2': 80, '4.3': 80, '5.4': 90 },
      basis,
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chỉ số 2.1: yêu cầu bổ sung quá số lần này thì tính là quá hạn. Unit: requests per dossier. */
export const requestsOnTime: Parameter<number> = {
  id: 'satisfaction.requests-on-time',
  vi: 'Số lần yêu cầu bổ sung mà vượt quá thì chỉ số 2.1 tính là quá hạn',
  en: 'Supplement requests beyond which indicator 2.1 counts a dossier as overdue',
  unit: 'request',
  values: [{ from, value: 1, basis, verifiedOn, seen: 'secondary' }],
}

/** Chỉ số 1.1: công bố trước ngày văn bản có hiệu lực. */
export const announcedBefore: Parameter<Readonly<Record<'ministry' | 'province', Limit>>> = {
  id: 'satisfaction.announced-before',
  vi: 'Chỉ số 1.1: quyết định công bố trước ngày văn bản có hiệu lực',
  en: 'Indicator 1.1: decision before the document takes effect',
  unit: 'limit, by issuer',
  values: [
    {
      from,
      value: { ministry: { amount: 20, unit: 'working-day' }, province: { amount: 5, unit: 'working-day' } },
      basis,
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chỉ số 1.2: công khai sau quyết định công bố. */
export const publishedAfter: Parameter<Readonly<Record<'ministry' | 'province', Limit>>> = {
  id: 'satisfaction.published-after',
  vi: 'Chỉ số 1.2: công khai sau khi ban hành quyết định công bố',
  en: 'Indicator 1.2: published after the decision',
  unit: 'limit, by issuer',
  values: [
    {
      from,
      value: { ministry: { amount: 10, unit: 'working-day' }, province: { amount: 5, unit: 'working-day' } },
      basis,
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Bước xử lý phản ánh, kiến nghị mà chỉ số 5.2 đo. */
export type FeedbackStep = 'refuse' | 'ask-for-more' | 'handle' | 'publish'

/** Chỉ số 5.2: thời hạn xử lý phản ánh, kiến nghị. */
export const feedbackLimits: Parameter<Readonly<Record<FeedbackStep, Limit>>> = {
  id: 'satisfaction.feedback-limits',
  vi: 'Chỉ số 5.2: thời hạn từ chối, yêu cầu bổ sung, xử lý, công khai phản ánh, kiến nghị',
  en: 'Indicator 5.2: time to refuse, ask for more, handle and publish feedback',
  unit: 'limit, by step',
  values: [
    {
      from,
      value: {
        refuse: { amount: 2, unit: 'working-day' },
        'ask-for-more': { amount: 5, unit: 'working-day' },
        handle: { amount: 15, unit: 'working-day' },
        publish: { amount: 2, unit: 'working-day' },
      },
      basis,
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Số chữ số thập phân của tỷ lệ trong bộ chỉ số. Unit: decimals. */
export const indexDecimals: Parameter<number> = {
  id: 'satisfaction.index-decimals',
  vi: 'Số chữ số thập phân của tỷ lệ trong Bộ chỉ số 766',
  en: 'Decimals of the shares in index 766',
  unit: 'decimal',
  values: [{ from, value: 2, basis, verifiedOn, seen: 'secondary' }],
}

/** Đánh giá sự hài lòng của người dân, doanh nghiệp. */
export const satisfactionAssessment: Parameter<'measure-of-performance'> = {
  id: 'satisfaction.assessment',
  vi: 'Đánh giá sự hài lòng là thước đo hiệu quả thực hiện nhiệm vụ, công vụ',
  en: 'Satisfaction is assessed and is the measure of performance',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'measure-of-performance',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '31')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: 'measure-of-performance',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'd'), cite('61/2018/NĐ-CP@2018-04-23', '31')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'measure-of-performance',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'd'), cite('118/2025/NĐ-CP@2025-06-09', '33')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Biểu số 06a: kết quả xử lý phản ánh, kiến nghị. Unit: identities between the columns, by number. */
export const feedbackForm: Parameter<readonly (readonly [sum: number, parts: readonly number[]])[]> = {
  id: 'satisfaction.feedback-form',
  vi: 'Các đẳng thức in trên Biểu số 06a về xử lý phản ánh, kiến nghị',
  en: 'Identities printed on form 06a on the handling of feedback',
  unit: 'column number',
  values: [
    {
      from: '2026-08-01',
      value: [
        [3, [4, 5]],
        [3, [6, 7]],
        [8, [9, 10]],
        [8, [11, 12]],
        [13, [14, 15]],
      ],
      basis: [cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '06a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Điều cần giám sát ở cán bộ, công chức, viên chức: quy tắc ứng xử, đạo đức nghề nghiệp, những việc không được làm. */
export type ConductAspect = 'conduct-code' | 'ethics' | 'prohibited-act'

/** Giám sát thực hiện quy tắc ứng xử. Unit: aspects; no frequency is set. */
export const conductSupervision: Parameter<readonly ConductAspect[]> = {
  id: 'satisfaction.conduct-supervision',
  vi: 'Nội dung giám sát: quy tắc ứng xử, đạo đức nghề nghiệp, những việc không được làm',
  en: 'What is supervised: codes of conduct, professional ethics, prohibited acts',
  unit: 'aspect',
  values: [
    {
      from: '2024-01-15',
      value: ['conduct-code', 'ethics', 'prohibited-act'],
      basis: [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
