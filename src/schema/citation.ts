import * as z from 'zod'
import { readDay } from '../core/iso'
import { dateSchema } from './moments'

const isKey = (text: string) =>
  text.lastIndexOf('@') > 0 && readDay(text.slice(text.lastIndexOf('@') + 1)) !== undefined

/** Căn cứ pháp lý: một văn bản trong sổ đăng ký, hoặc văn bản của địa phương, ngành. */
export const citationSchema = z
  .looseObject({
    document: z.union([
      z.string().refine(isKey, { params: { format: 'document' } }),
      z.looseObject({
        number: z.string().min(1),
        date: dateSchema,
        issuer: z.string().min(1),
        title: z.string().optional(),
      }),
    ]),
    article: z.string().optional(),
    clause: z.string().optional(),
    point: z.string().optional(),
  })
  .meta({ title: 'Căn cứ pháp lý' })

/** Căn cứ pháp lý — at least one citation. */
export const basisSchema = z.tuple([citationSchema], citationSchema).meta({ title: 'Căn cứ pháp lý' })
