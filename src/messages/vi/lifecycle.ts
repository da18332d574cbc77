import type { LifecycleFindings } from '../../lifecycle/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { or } from './words'

export const lifecycleFindingsVi: SentencesOf<LifecycleFindings> = {
  'lifecycle.not-allowed': ({ state, event, allowed }) =>
    `Không thể ghi nhận '${event}' khi vụ việc đang ở trạng thái “${state.vi}”; ${
      allowed.length === 0 ? 'không sự kiện nào có thể xảy ra tiếp.' : `có thể ghi nhận: ${or(allowed)}.`
    }`,
  'lifecycle.not-in-force': ({ event, date }) =>
    `Theo pháp luật có hiệu lực ngày ${dateVi(date)} thì không có '${event}'.`,
  'lifecycle.out-of-order': ({ event, after }) =>
    `'${event}' đứng sau một sự kiện xảy ra muộn hơn (${dateVi(after)}); đã sắp lại theo thời gian, hãy kiểm tra thời điểm.`,
  'lifecycle.in-future': ({ event, asOf }) =>
    `'${event}' xảy ra sau thời điểm xem xét ${dateVi(asOf)} nên chưa được tính.`,
  'lifecycle.time-unreadable': ({ event, given }) =>
    `Thời điểm của '${event}' là ${given}; hãy ghi đủ múi giờ, ví dụ '2024-03-04T08:30:00+07:00'.`,
  'lifecycle.event-unknown': ({ event, known }) => `Không có sự kiện ${event}; các sự kiện: ${or(known)}.`,
}
