/** Đơn vị thời hạn. `working-day` and `working-hour` count by the working calendar, the others by the clock. */
export type PeriodUnit = 'minute' | 'hour' | 'working-hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'

/** What happens when the last day of a period in days, weeks, months or years is a day off. */
export type EndRule = 'next-working-day' | 'same-day'

/** Thời hạn: bao nhiêu, tính bằng gì — an amount with its unit; calendar units also say what a day off at the end does. */
export type Limit =
  | { readonly amount: number; readonly unit: 'minute' | 'hour' | 'working-hour' | 'working-day' }
  | { readonly amount: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly endRule: EndRule }
