import * as z from 'zod'

/** Ngày `YYYY-MM-DD`. */
export const dateSchema = z.iso.date().meta({ title: 'Ngày' })

/** Thời điểm có múi giờ. */
export const instantSchema = z.iso.datetime({ offset: true }).meta({ title: 'Thời điểm' })

/** A day or a moment. */
export const momentSchema = z.union([dateSchema, instantSchema])
