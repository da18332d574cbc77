import type { ChannelDuty } from '../law/feedback-channels'
import type { Label } from '../lifecycle/types'
import type { FeedbackEvent } from './feedback-events'

export type EventType = FeedbackEvent['type']

export interface ChannelClock {
  readonly duty: ChannelDuty
  readonly label: Label
  readonly starts: readonly EventType[]
  readonly meets: readonly EventType[]
  readonly voids: readonly EventType[]
  /** Counted from receipt, so that another category counts anew from there. */
  readonly byCategory?: true
  /** Runs only when the answer found a fault. */
  readonly onFault?: true
}

const gone: readonly EventType[] = ['rejected', 'routed-out', 'transferred', 'closed']

const over: readonly EventType[] = ['closed', 'answer-returned']

export const rows: readonly ChannelClock[] = [
  {
    duty: 'intake',
    label: { vi: 'Tiếp nhận theo quy định của kênh', en: 'Intake, by the rules of the channel' },
    starts: ['received'],
    meets: ['classified', 'assigned', 'notified'],
    voids: gone,
  },
  {
    duty: 'transfer',
    label: { vi: 'Chuyển xử lý theo quy định của kênh', en: 'Hand-over, by the rules of the channel' },
    starts: ['received'],
    meets: ['transferred', 'assigned'],
    voids: ['rejected', 'routed-out', 'answered', 'closed'],
    byCategory: true,
  },
  {
    duty: 'answer',
    label: { vi: 'Trả lời theo quy định của kênh', en: 'Answer, by the rules of the channel' },
    starts: ['received'],
    meets: ['answered'],
    voids: gone,
    byCategory: true,
  },
  {
    duty: 'reply',
    label: { vi: 'Gửi kết quả cho người phản ánh', en: 'Sending the result to the sender' },
    starts: ['resolved'],
    meets: ['answered'],
    voids: [...gone, 'resolved'],
  },
  {
    duty: 'update',
    label: { vi: 'Cập nhật tình hình theo quy định của kênh', en: 'Status update, by the rules of the channel' },
    starts: ['received', 'status-updated'],
    meets: ['status-updated', 'answered'],
    voids: gone,
  },
  {
    duty: 'reanswer',
    label: { vi: 'Trả lời lại', en: 'Answering again' },
    starts: ['answer-returned'],
    meets: ['answered'],
    voids: ['closed'],
  },
  {
    duty: 'publish',
    label: { vi: 'Công khai kết quả xử lý', en: 'Publication of the result' },
    starts: ['answered'],
    meets: ['published'],
    voids: over,
  },
  {
    duty: 'apologise',
    label: { vi: 'Công khai xin lỗi', en: 'Public apology' },
    starts: ['answered'],
    meets: ['apologised'],
    voids: over,
    onFault: true,
  },
  {
    duty: 'remedy',
    label: { vi: 'Khắc phục hậu quả', en: 'Remedy' },
    starts: ['answered'],
    meets: ['remedied'],
    voids: over,
    onFault: true,
  },
]
