import * as z from 'zod'
import { cite } from '../law/cite'
import { dateSchema } from './moments'

const word = z.string().min(1).max(1000)
const whenOff = z.enum(['next-working-day', 'previous-working-day'])

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const scheduleSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('day-of-month'),
    days: z.array(z.int().min(1).max(31)).max(31),
    whenOff,
  }),
  z.looseObject({ kind: z.literal('weekday'), weekday: z.enum(weekdays), whenOff }),
  z.looseObject({ kind: z.literal('dates'), dates: z.array(dateSchema).max(1000) }),
])

/** Người đứng đầu có trách nhiệm tiếp công dân — the zod schema of a head with the schedule. */
export const receptionHeadSchema = z
  .looseObject({
    role: z.enum([
      'provincial-chair',
      'district-chair',
      'commune-chair',
      'agency-head',
      'service-unit-head',
      'central-office',
    ]),
    unit: word.optional(),
    schedule: scheduleSchema.optional(),
  })
  .meta({
    title: 'Người đứng đầu có trách nhiệm tiếp công dân',
    legalBasis: [cite('42/2013/QH13@2013-11-25', '18')],
  })
