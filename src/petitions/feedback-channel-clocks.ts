import type { Period } from '../calendar/period'
import { dateOf, dayOfEither } from '../core/iso'
import type { ChannelDuty } from '../law/feedback-channels'
import type { ClockRule, Scene } from '../lifecycle/types'
import { channelLimit, channelPeriod } from './feedback-channel'
import { type ChannelClock, type EventType, rows } from './feedback-channel-rows'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackFacts, FeedbackState } from './feedback-types'

export type FeedbackScene = Scene<FeedbackState, FeedbackEvent, FeedbackFacts>

export type FeedbackClock = ClockRule<FeedbackState, FeedbackEvent, FeedbackFacts>

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
