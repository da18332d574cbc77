import * as z from 'zod'

/** Thời hạn — an amount with its unit; calendar units also say what a day off at the end does. */
export const anyLimitSchema = z
  .union([
    z.looseObject({
      amount: z.int().min(0).max(10_000),
      unit: z.enum(['minute', 'hour', 'working-hour', 'working-day']),
    }),
    z.looseObject({
      amount: z.int().min(0).max(10_000),
      unit: z.enum(['day', 'week', 'month', 'year']),
      endRule: z.enum(['next-working-day', 'same-day']),
    }),
  ])
  .meta({ title: 'Thời hạn' })
