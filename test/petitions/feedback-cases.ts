import type { Basis } from '../../src/core/citation'
import type { FeedbackChannel } from '../../src/law/feedback-channels'
import type { Feedback, FeedbackEvent } from '../../src/petitions/index'

export const at = (day: string, time = '08:00'): string => `${day}T${time}:00+07:00`

export const local: Basis = [{ document: { number: '01/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }]

export const hotline: FeedbackChannel = {
  id: 'duong-day-nong',
  kind: 'hotline',
  name: 'Đường dây nóng',
  published: true,
  limits: [
    { duty: 'answer', within: { amount: 3, unit: 'working-day' }, basis: local },
    { duty: 'answer', category: 'urgent', within: 'same-working-day', basis: local },
    { duty: 'answer', category: 'complex', within: 'by-law', basis: local },
  ],
  basis: local,
}

export const bare = (kind: FeedbackChannel['kind'], limits: FeedbackChannel['limits'] = []): FeedbackChannel => ({
  id: kind,
  kind,
  name: kind,
  limits,
  basis: local,
})

export const feedbackOf = (events: readonly FeedbackEvent[], changes: Partial<Feedback> = {}): Feedback => ({
  kind: 'feedback',
  id: 'PA-1',
  regime: 'local',
  channel: hotline,
  events,
  ...changes,
})

export const received = (day: string, category?: string): FeedbackEvent => ({
  type: 'received',
  at: at(day),
  ...(category !== undefined && { category }),
})

export const classified = (
  day: string,
  changes: Partial<Extract<FeedbackEvent, { readonly type: 'classified' }>> = {},
): FeedbackEvent => ({ type: 'classified', at: at(day), subject: 'other', competent: true, ...changes })
