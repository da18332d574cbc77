import { cite } from 'congvu/messages'
import { openApiComponents } from 'congvu/schema'
import * as z from 'zod'
import { basisOfPermission, permissions } from '../access/permissions'
import { dayOf } from '../clock'
import { problem } from './answers'
import type { Operation } from './operation'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI 3.1 description, made from the same rows that are mounted. */
export function openApiDocument(operations: readonly Operation[], now: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation, now) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bộ phận Một cửa (ví dụ) — One-stop counter (example)',
      version: '0.1.0',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Every refusal names its articles. Answers are in Vietnamese, or in English with Accept-Language: en.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemasOf(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'counter' } },
    },
  }
}

function describeOperation(operation: Operation, now: string): Json {
  const { id, summary, permission, path, body, answer, created } = operation
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameterOf(name ?? ''))
  const problems = { 'application/problem+json': { schema: refTo(problem) } }
  return {
    operationId: id,
    summary: `${summary.vi} — ${summary.en}`,
    parameters: named,
    ...(permission !== undefined && {
      security: [{ session: [] }],
      'x-roles': permissions[permission].roles,
      'x-basis': basisOfPermission(permission, dayOf(now)).map((one) => cite(one, 'vi')),
    }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: {
      [created ? '201' : '200']: {
        description: summary.en,
        content: { [answer.type]: { schema: answer.schema === undefined ? { type: 'string' } : refTo(answer.schema) } },
      },
      default: { description: 'Refused, with every reason and its article', content: problems },
    },
  }
}

function parameterOf(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function refTo(schema: z.ZodType): Json {
  return { $ref: `#/components/schemas/${idOf(schema)}` }
}

function idOf(schema: z.ZodType): string {
  const { id } = schema.meta() ?? {}
  if (typeof id !== 'string') throw new Error('a schema of the API has no id')
  return id
}

function schemasOf(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: (id) => `#/components/schemas/${id}` })
  const { Dossier, Feedback, Denunciation, Slip } = openApiComponents().schemas
  const own = Object.entries(schemas).map(([name, schema]) => [name, withoutHead(schema as Json)])
  return { ...Object.fromEntries(own), Dossier, Feedback, Denunciation, Slip }
}

/** A component is named by its place in the document. */
function withoutHead({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema
}
