import * as z from 'zod'
import { dateSchema } from './moments'

const word = z.string().min(1).max(1000)

/** Dẫn chiếu — a citation of a document of the register or of a host's own. */
export const citationSchema = z
  .looseObject({
    document: z.union([
      z.templateLiteral([z.string(), '@', z.iso.date()]),
      z.looseObject({ number: word, date: dateSchema, issuer: word }),
    ]),
    article: z.string().optional(),
    clause: z.string().optional(),
    point: z.string().optional(),
  })
  .meta({ title: 'Dẫn chiếu' })

/** Căn cứ pháp lý — at least one citation. */
export const basisSchema = z.tuple([citationSchema], citationSchema).meta({ title: 'Căn cứ pháp lý' })
