import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseSlip, slipSchema } from '../../src/schema'

describe('parseSlip', () => {
  test('unknown fields are kept, a slip may be as empty as its kind', () => {
    expect(parseSlip({ kind: 'refusal', stamp: 7 })).toEqual({
      status: 'valid',
      slip: { kind: 'refusal', stamp: 7 },
      findings: [],
    })
  })

  test.each([
    [{ kind: 'thanks' }, 'schema.wrong-value', 'kind'],
    [{}, 'schema.missing', 'kind'],
    [{ kind: 'receipt', accepted: '2024-03-04' }, 'schema.wrong-form', 'accepted'],
    [{ kind: 'receipt', components: [{}] }, 'schema.missing', 'components.0.name'],
    [{ kind: 'control', handovers: [{ from: 'a', to: 'b', at: 'x' }] }, 'schema.wrong-form', 'handovers.0.at'],
    [{ kind: 'supplement-request', items: [7] }, 'schema.wrong-type', 'items.0'],
  ])('%j -> %s at %s', (given, code, path) => {
    const parsed = parseSlip(given)
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings.map((found) => [found.code, found.path?.join('.')])).toContainEqual([code, path])
  })

  test('the schema is a JSON Schema', () => {
    expect(z.toJSONSchema(slipSchema)).toMatchObject({ title: 'Biểu mẫu của Bộ phận Một cửa' })
  })
})
