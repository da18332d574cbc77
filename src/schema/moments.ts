import * as z from 'zod'
import { readDay, readInstant } from '../core/iso'

const known = (read: (text: string) => number | undefined) => (text: string) => read(text) !== undefined

/** Ngày `YYYY-MM-DD`. */
export const dateSchema = z.iso
  .date({ abort: true })
  .refine(known(readDay), { params: { format: 'date' } })
  .meta({ title: 'Ngày' })

/** Thời điểm có múi giờ. */
export const instantSchema = z.iso
  .datetime({ offset: true, abort: true })
  .refine(known(readInstant), { params: { format: 'datetime' } })
  .meta({ title: 'Thời điểm' })

/** A day or a moment. */
export const momentSchema = z.union([dateSchema, instantSchema])
