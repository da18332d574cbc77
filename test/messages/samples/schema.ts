import type { SchemaFindings } from '../../../src/core/schema-findings'
import type { SamplesOf } from './types'

export const schemaFindings: SamplesOf<SchemaFindings> = {
  'schema.missing': [{ expected: 'string' }, { expected: 'granted | refused' }],
  'schema.wrong-type': [
    { expected: 'array', given: 'null' },
    { expected: 'string | object', given: '5' },
  ],
  'schema.wrong-value': [{ given: '"x"', allowed: ['granted', 'refused'] }],
  'schema.wrong-form': [{ expected: "'2024-03-04'", given: '"4/3/2024"' }],
  'schema.too-small': [{ minimum: 1, of: 'string' }],
  'schema.too-big': [{ maximum: 1000, of: 'array' }],
  'schema.invalid': [{ problem: 'x' }],
}
