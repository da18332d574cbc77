import type { IsoDate } from 'congvu/core'
import type { TextKey } from './texts'

/** What a day is to the reader of a calendar. */
export type Mark =
  | 'plain'
  | 'start'
  | 'counted'
  | 'due'
  | 'rest'
  | 'holiday'
  | 'swapped-off'
  | 'swapped-work'
  | 'closure'
  | 'set-aside'
  | 'last-working'
  | 'reminder'

/** The sign of each mark, so that nobody needs the colour. A counted day shows its number in its place. */
export const signs: Readonly<Record<Mark, string>> = {
  plain: '',
  start: '▸',
  counted: '✓',
  due: '◆',
  rest: '–',
  holiday: '★',
  'swapped-off': '⇄',
  'swapped-work': '⇄',
  closure: '■',
  'set-aside': '×',
  'last-working': '◇',
  reminder: '○',
}

/** The text of each mark. */
export const markNames: Readonly<Record<Exclude<Mark, 'plain'>, TextKey>> = {
  start: 'markStart',
  counted: 'markCounted',
  due: 'markDue',
  rest: 'markRest',
  holiday: 'markHoliday',
  'swapped-off': 'markSwappedOff',
  'swapped-work': 'markSwappedWork',
  closure: 'markClosure',
  'set-aside': 'markSetAside',
  'last-working': 'markLastWorking',
  reminder: 'markReminder',
}

/** One day of a calendar, ready to be drawn. */
export interface DayCell {
  readonly date: IsoDate
  readonly mark: Mark
  /** The sign, or the number of a counted day. */
  readonly sign: string
  /** It rests on a day that is predicted or waits for a decision. */
  readonly uncertain: boolean
  /** Outside the days that matter: drawn quietly. */
  readonly quiet: boolean
  /** What the day is, in words. */
  readonly words: string
}
