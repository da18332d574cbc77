import type { SchemaFindings } from '../../core/schema-findings'
import type { SentencesOf } from '../codes'
import { or, typeName } from './words'

export const schemaFindingsVi: SentencesOf<SchemaFindings> = {
  'schema.missing': ({ expected }) => `Thiếu trường này; cần ${typeName(expected)}.`,
  'schema.wrong-type': ({ expected, given }) => `Cần ${typeName(expected)}, nhưng nhận được ${given}.`,
  'schema.wrong-value': ({ given, allowed }) => `${given} không phải giá trị hợp lệ; dùng ${or(allowed)}.`,
  'schema.wrong-form': ({ expected, given }) => `${given} không đúng dạng; cần ${typeName(expected)}.`,
  'schema.too-small': ({ minimum, of }) => `Phải có ít nhất ${minimum} (${typeName(of)}).`,
  'schema.too-big': ({ maximum, of }) => `Không được quá ${maximum} (${typeName(of)}).`,
  'schema.invalid': ({ problem }) => `Dữ liệu không hợp lệ: ${problem}.`,
}
