import type { Label } from 'congvu/lifecycle'
import type { Locale } from 'congvu/messages'
import type * as z from 'zod'
import type { Permission } from '../access/permissions'
import type { Actor } from '../access/roles'
import { readBody } from '../border/read-body'
import type { Counter } from '../counter'
import type { Answer } from '../desk/answer'
import type { Remembered } from '../web/session'

/** One call of the API, whatever carried it. */
export interface Call<Body> {
  readonly counter: Counter
  readonly actor: Actor
  readonly locale: Locale
  /** Parts of the path and of the query. */
  readonly given: Readonly<Record<string, string>>
  readonly body: Body
}

/** What an operation gives back. */
export interface Media {
  readonly type: 'application/json' | 'text/calendar' | 'text/html' | 'text/csv'
  readonly schema?: z.ZodType
}

/** One row of the API: the server mounts it, the OpenAPI document describes it, a test asks it as every role. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post'
  /** As OpenAPI writes it: `/api/dossiers/{code}`. */
  readonly path: string
  readonly summary: Label
  readonly permission?: Permission
  readonly body?: z.ZodType
  readonly answer: Media
  readonly created?: true
  /** What the browser is to remember of an answer. */
  remembers?(value: unknown): Remembered | undefined
  handle(call: Call<unknown>): Promise<Answer<unknown>>
}

/** A row whose body is read at the border: the handler gets what its schema says. */
export function withBody<Body>(
  row: Omit<Operation, 'body' | 'handle'> & {
    readonly body: z.ZodType<Body>
    handle(call: Call<Body>): Promise<Answer<unknown>>
  },
): Operation {
  return {
    ...row,
    async handle(call) {
      const read = readBody(row.body, call.body)
      return 'refusal' in read ? read.refusal : row.handle({ ...call, body: read.value })
    },
  }
}
