import type { DenunciationEvent, NoticeRecipient } from './denunciation-events'
import { withdrawalState } from './denunciation-withdrawal'

/** Notices that are complete only when each recipient was told. */
export type NoticeType = 'acceptance-notified' | 'decision-sent' | 'conclusion-sent'

const notices: Readonly<
  Record<NoticeType, { readonly after: readonly DenunciationEvent['type'][]; readonly to: readonly NoticeRecipient[] }>
> = {
  'acceptance-notified': { after: ['accepted'], to: ['denouncer', 'denounced'] },
  'decision-sent': { after: ['suspended', 'terminated'], to: ['denouncer', 'denounced'] },
  'conclusion-sent': { after: ['concluded'], to: ['denounced', 'managing-body', 'denouncer'] },
}

/**
 * Còn ai chưa được thông báo? — Who has not been told yet, since the decision that is to be told.
 *
 * Who has withdrawn everything has no right to the conclusion any more (art. 33.2).
 */
export function missingRecipients(history: readonly DenunciationEvent[], type: NoticeType): readonly NoticeRecipient[] {
  const { after, to } = notices[type]
  const since = history.map(({ type: past }) => after.includes(past)).lastIndexOf(true)
  const told = history
    .slice(since + 1)
    .flatMap((event) => (event.type === type && 'to' in event && Array.isArray(event.to) ? event.to : []))
  const left = type === 'conclusion-sent' && withdrawalState(history).whole ? 'denouncer' : undefined
  return to.filter((recipient) => recipient !== left && !told.includes(recipient))
}
