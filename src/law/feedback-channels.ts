import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'

/** Việc phải làm trên một kênh tiếp nhận. `reply` runs from the day the result is ready, `reanswer` from a returned answer. */
export type ChannelDuty =
  | 'intake'
  | 'transfer'
  | 'answer'
  | 'reply'
  | 'update'
  | 'reanswer'
  | 'publish'
  | 'apologise'
  | 'remedy'

/** Thời hạn của kênh — one limit of a channel, with where it is written. */
export interface ChannelLimit {
  readonly duty: ChannelDuty
  /** The kind of feedback it is for (`urgent`, `complex` …); absent, for all that have no row of their own. */
  readonly category?: string
  /** `by-law`: the rule of the channel sets no limit of its own and sends the case to its law. */
  readonly within: Limit | 'same-working-day' | 'by-law'
  readonly basis: Basis
}

/** Kênh tiếp nhận phản ánh, kiến nghị — what a host says about a hotline, mailbox, portal or desk, with its legal basis. */
export interface FeedbackChannel {
  readonly id: string
  readonly kind:
    | 'reception'
    | 'post'
    | 'mailbox'
    | 'hotline'
    | 'email'
    | 'city-portal'
    | 'service-portal'
    | 'government-portal'
    | 'questionnaire'
  readonly name: string
  /** The phone number, address or page. */
  readonly contact?: string
  /** Đã công bố công khai: whether the contact was published. */
  readonly published?: boolean
  /** First and last day of the rule of the channel; open when absent. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly limits: readonly ChannelLimit[]
  readonly basis: Basis
}

/** A channel found in public sources, with how it was seen: an example to copy and correct, not a default. */
export interface ChannelExample extends FeedbackChannel {
  readonly seen: Seen
  /** What the sources do not say. */
  readonly unknown: string
}

const canTho: Basis = [
  {
    document: {
      number: 'chưa rõ số',
      date: '2016-08-29',
      issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
      title: 'Quy định về đường dây nóng 888.773.666 (theo báo chí ngày 29/08/2016)',
    },
  },
]
const haNoi: Basis = [
  {
    document: {
      number: '1207/QĐ-UBND',
      date: '2025-01-01',
      issuer: 'Ủy ban nhân dân thành phố Hà Nội',
      title: 'Quyết định về tiếp nhận, xử lý phản ánh trên iHanoi (ngày ban hành chưa rõ, đầu năm 2025)',
    },
  },
]
const daNang: Basis = [
  {
    document: {
      number: '960/QĐ-UBND',
      date: '2021-03-25',
      issuer: 'Ủy ban nhân dân thành phố Đà Nẵng',
      title: 'Quyết định',
    },
  },
]
const trade = {
  number: '11/2014/TT-BCT',
  date: '2014-03-24',
  issuer: 'Bộ Công Thương',
  title: 'Thông tư',
} as const
const culture = {
  number: '17/2014/TT-BVHTTDL',
  date: '2014-12-04',
  issuer: 'Bộ Văn hóa, Thể thao và Du lịch',
  title: 'Thông tư',
} as const
const transport = {
  number: '21/2016/TT-BGTVT',
  date: '2016-08-25',
  issuer: 'Bộ Giao thông vận tải',
  title: 'Thông tư',
} as const

/**
 * Các kênh làm mẫu — hotlines, portals and ministry desks as their own rules set them: no national clock for feedback
 * exists, so each host names its channel, limits and legal basis like these.
 */
export const feedbackChannelExamples: readonly ChannelExample[] = [
  {
    id: 'can-tho-hotline-2016',
    kind: 'hotline',
    name: 'Đường dây nóng thành phố Cần Thơ',
    contact: '888.773.666',
    published: true,
    from: '2016-09-05',
    limits: [
      { duty: 'answer', category: 'urgent', within: 'same-working-day', basis: canTho },
      { duty: 'answer', category: 'complaint', within: 'by-law', basis: canTho },
      { duty: 'answer', category: 'denunciation', within: 'by-law', basis: canTho },
      { duty: 'answer', category: 'complex', within: 'by-law', basis: canTho },
      { duty: 'answer', within: { amount: 3, unit: 'working-day' }, basis: canTho },
      { duty: 'reply', within: 'same-working-day', basis: canTho },
    ],
    basis: canTho,
    seen: 'secondary',
    unknown: 'Số văn bản; còn hiệu lực đến nay hay không; thời hạn của 1022 và Can Tho Smart.',
  },
  {
    id: 'ha-noi-ihanoi-2025',
    kind: 'city-portal',
    name: 'iHanoi',
    from: '2025-01-01',
    limits: [
      { duty: 'intake', category: 'urgent', within: { amount: 4, unit: 'working-hour' }, basis: haNoi },
      { duty: 'intake', within: { amount: 8, unit: 'working-hour' }, basis: haNoi },
    ],
    basis: haNoi,
    seen: 'secondary',
    unknown: 'Ngày ban hành; thời hạn trả lời phản ánh thường và phức tạp.',
  },
  {
    id: 'da-nang-1022-2021',
    kind: 'hotline',
    name: 'Tổng đài 1022 Đà Nẵng',
    contact: '1022',
    published: true,
    from: '2021-03-25',
    limits: [
      { duty: 'answer', category: 'urgent', within: { amount: 1, unit: 'working-day' }, basis: daNang },
      { duty: 'answer', category: 'immediate-check', within: { amount: 3, unit: 'working-day' }, basis: daNang },
    ],
    basis: daNang,
    seen: 'secondary',
    unknown: 'Thời hạn của các loại phản ánh khác.',
  },
  {
    id: 'moit-2014',
    kind: 'post',
    name: 'Vụ Pháp chế, Bộ Công Thương',
    from: '2014-05-08',
    limits: [
      {
        duty: 'transfer',
        category: 'conduct',
        within: { amount: 3, unit: 'working-day' },
        basis: [{ document: trade, article: '13', clause: '1' }],
      },
      {
        duty: 'answer',
        category: 'regulation',
        within: { amount: 5, unit: 'working-day' },
        basis: [{ document: trade, article: '13', clause: '2', point: 'b' }],
      },
      {
        duty: 'answer',
        category: 'regulation-online',
        within: { amount: 3, unit: 'working-day' },
        basis: [{ document: trade, article: '13', clause: '2', point: 'b' }],
      },
      {
        duty: 'answer',
        category: 'complex',
        within: { amount: 10, unit: 'working-day' },
        basis: [{ document: trade, article: '13', clause: '2', point: 'c' }],
      },
    ],
    basis: [{ document: trade, article: '13' }],
    seen: 'text',
    unknown: 'Còn hiệu lực đến nay hay không.',
  },
  {
    id: 'mocst-2014',
    kind: 'post',
    name: 'Vụ Pháp chế, Bộ Văn hóa, Thể thao và Du lịch',
    from: '2015-02-01',
    limits: [
      {
        duty: 'transfer',
        within: { amount: 5, unit: 'working-day' },
        basis: [{ document: culture, article: '19', clause: '1' }],
      },
      {
        duty: 'answer',
        within: { amount: 7, unit: 'working-day' },
        basis: [{ document: culture, article: '19', clause: '3' }],
      },
    ],
    basis: [{ document: culture, article: '19' }],
    seen: 'text',
    unknown: 'Còn hiệu lực đến nay hay không; bảy ngày tính từ khi đơn vị tiếp nhận.',
  },
  {
    id: 'mot-2016',
    kind: 'post',
    name: 'Vụ Pháp chế, Bộ Giao thông vận tải',
    from: '2016-10-15',
    limits: [
      {
        duty: 'transfer',
        category: 'outside-scope',
        within: { amount: 2, unit: 'working-day' },
        basis: [{ document: transport, article: '49', clause: '2', point: 'c' }],
      },
    ],
    basis: [{ document: transport, article: '49' }],
    seen: 'text',
    unknown: 'Còn hiệu lực đến nay hay không.',
  },
]
