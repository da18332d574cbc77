import type { Period } from '../calendar/period'
import { dateOf, dayOfEither } from '../core/iso'
import type { ChannelDuty } from '../law/feedback-channels'
import type { ClockRule, Label, Scene } from '../lifecycle/types'
import { channelLimit, channelPeriod } from './feedback-channel'
import type { FeedbackEvent, FeedbackFacts, FeedbackState } from './feedback-types'

export type FeedbackScene = Scene<FeedbackState, FeedbackEvent, FeedbackFacts>
export type FeedbackClock = ClockRule<FeedbackState, FeedbackEvent, FeedbackFacts>
type EventType = FeedbackEvent['type']

interface ChannelClock {
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

const rows: readonly ChannelClock[] = [
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

/** Thời hạn do kênh quy định — clocks that run only when the host's channel names a limit with its legal basis. */
export const channelClocks: readonly FeedbackClock[] = rows.map(toClock)

/** The moment a case was received. */
export function receiptOf({ event, history }: Pick<FeedbackScene, 'event' | 'history'>): string {
  return [...history, event].find(({ type }) => type === 'received')?.at ?? event.at
}

/** The category a case has after some events: the last one that was named. */
export function categoryOf(events: readonly FeedbackEvent[]): string | undefined {
  return events.reduce<string | undefined>(
    (category, event) => ('category' in event ? (event.category ?? category) : category),
    undefined,
  )
}

function toClock({ duty, label, starts, meets, voids, byCategory, onFault }: ChannelClock): FeedbackClock {
  const id = `feedback.channel-${duty}`
  const renamed = ({ event, history }: FeedbackScene) =>
    event.type !== 'classified' || (event.category !== undefined && event.category !== categoryOf(history))
  const open = (scene: FeedbackScene) =>
    scene.event.type !== 'classified' || !scene.clocks.some((clock) => clock.id === id && clock.metAt !== undefined)
  const faulty = ({ event }: FeedbackScene) => onFault === undefined || (event.type === 'answered' && event.fault)
  const again: readonly EventType[] = byCategory === undefined ? [] : ['classified']
  return {
    id,
    holder: 'authority',
    label,
    starts: {
      on: [...starts, ...again],
      when: { name: 'channel-names-a-limit', test: (scene) => renamed(scene) && open(scene) && faulty(scene) },
    },
    meets: {
      on: meets,
      when: { name: 'public-if-an-apology', test: ({ event }) => event.type !== 'apologised' || event.public },
    },
    voids: { on: [...voids, ...again], when: { name: 'ended-or-another-category', test: renamed } },
    period: (scene) => periodOf(duty, byCategory === undefined ? scene.event.at : receiptOf(scene), scene),
  }
}

function periodOf(duty: ChannelDuty, from: string, { facts, history, event, context }: FeedbackScene) {
  const category = categoryOf([...history, event])
  const limit = channelLimit(facts.channel, duty, category, dateOf(dayOfEither(from)))
  const period: Period | undefined = limit && channelPeriod(limit, from, context)
  return period
}
