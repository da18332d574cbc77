import { stepWorkingDays } from '../calendar/add-working-days'
import { type Context, calendarOf } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { IsoDate, IsoInstant } from '../core/date'
import { dateOf, dayOfEither } from '../core/iso'
import type { ChannelDuty, ChannelLimit, FeedbackChannel } from '../law/feedback-channels'

/** Quy định của kênh có hiệu lực vào ngày này không? — Whether the rules of a channel hold on a day. */
export function holdsOn({ from, to }: FeedbackChannel, date: IsoDate): boolean {
  return (from ?? date) <= date && date <= (to ?? date)
}

/**
 * Kênh quy định bao lâu? — The limit that a channel sets for a duty on a day: the row of the category, else the row for
 * all the others; `undefined` when the channel names none or sends the case to its law. Nothing is invented.
 */
export function channelLimit(
  channel: FeedbackChannel,
  duty: ChannelDuty,
  category: string | undefined,
  date: IsoDate,
): ChannelLimit | undefined {
  if (!holdsOn(channel, date)) return undefined
  const rows = channel.limits.filter((row) => row.duty === duty)
  const row = rows.find((one) => category !== undefined && one.category === category) ?? rows.find(isForAll)
  return row?.within === 'by-law' ? undefined : row
}

/** The period of a limit from a moment; "the same working day" of a day off is the next working day. */
export function channelPeriod({ within, basis }: ChannelLimit, from: IsoInstant, context: Context): Period | undefined {
  if (within === 'by-law') return undefined
  if (within !== 'same-working-day') return { from, limit: within, basis }
  const calendar = calendarOf(context)
  const day = dayOfEither(from)
  const { first, length } = calendar.index
  if (day <= first || day >= first + length) return { by: dateOf(day), basis }
  return { by: dateOf(stepWorkingDays(calendar, day - 1, 1) ?? day), basis }
}

function isForAll({ category }: ChannelLimit): boolean {
  return category === undefined
}
