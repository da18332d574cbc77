import type { Locale } from 'congvu/messages'
import schema from 'congvu/schemas/draft-2020-12/dossier.json'
import { valueName } from './record-words'

/** Đơn vị của thời hạn giải quyết, for a choice. */
export function unitNames(locale: Locale): readonly (readonly [value: string, label: string])[] {
  const { unit } = schema.properties.procedure.properties.limit.properties
  return unit.enum.map((name) => [name, valueName('unit', name, locale)])
}
