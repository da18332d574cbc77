import type { SchemaFindings } from '../../core/schema-findings'
import type { SentencesOf } from '../codes'
import { or, typeName } from './words'

export const schemaFindingsEn: SentencesOf<SchemaFindings> = {
  'schema.missing': ({ expected }) => `Missing; expected ${typeName(expected)}.`,
  'schema.wrong-type': ({ expected, given }) => `Expected ${typeName(expected)}, got ${given}.`,
  'schema.wrong-value': ({ given, allowed }) => `${given} is not one of ${or(allowed)}.`,
  'schema.wrong-form': ({ expected, given }) => `${given} has the wrong form; expected ${typeName(expected)}.`,
  'schema.too-small': ({ minimum, of }) => `At least ${minimum} (${typeName(of)}).`,
  'schema.too-big': ({ maximum, of }) => `At most ${maximum} (${typeName(of)}).`,
  'schema.invalid': ({ problem }) => `Not valid: ${problem}.`,
}
