import { documentTypes, partyIssuers } from '../law/reporting'
import { newest } from './number-law'
import type { DocumentNumber } from './types'

const administrative =
  /^(0[1-9]|[1-9]\d+)\/([A-ZĐ][A-Za-zĐđ]{1,4})-([A-ZĐ][A-Za-zĐđ0-9&]*(?:\.[A-ZĐ][A-Za-zĐđ0-9&]*)*)$/u
const letter = /^(0[1-9]|[1-9]\d+)\/([A-ZĐ][A-Za-zĐđ0-9]*-[A-ZĐ][A-Za-zĐđ0-9&.]*)$/u
const normative = /^(\d{2,4})\/((?:19|20)\d{2})\/([A-ZĐ][A-Za-zĐđ]{0,5})-([A-ZĐ][A-Za-zĐđ0-9-]*)$/u
const ofAssembly = /^(\d{2,4})\/((?:19|20)\d{2})\/((?:QH|UBTVQH)\d{1,2})$/u
const party = /^(0[1-9]|[1-9]\d+)-([A-ZĐ][A-Za-zĐđ]{1,4})\/([A-ZĐ][A-Za-zĐđ]*)$/u
const legacy = /^(\d{1,4})\/(?:((?:19|20)\d{2})\/)?([A-ZĐ][A-Za-zĐđ]{0,5})\.([A-ZĐ][A-Za-zĐđ0-9.]*)$/u

/** Types seen in real numbers though the decree does not list them: inspection conclusion, appraisal report. */
const unlistedTypes: Readonly<Record<string, string>> = { KL: 'Kết luận', BCTĐ: 'Báo cáo thẩm định' }

/** Takes a number apart by the first family that it fits, or gives `undefined`. */
export function readNumber(text: string): DocumentNumber | undefined {
  return (
    readAdministrative(text) ??
    read(text, 'letter', letter, ['number', 'issuer']) ??
    read(text, 'normative', normative, ['number', 'year', 'type', 'issuer']) ??
    read(text, 'normative', ofAssembly, ['number', 'year', 'issuer']) ??
    readParty(text) ??
    read(text, 'legacy', legacy, ['number', 'year', 'type', 'issuer'])
  )
}

/** True for a type that the decree lists. */
export function isListedType(type: string): boolean {
  return Object.hasOwn(newest(documentTypes), type)
}

/** True for a type that is in use, listed or not. */
export function isKnownType(type: string): boolean {
  return isListedType(type) || Object.hasOwn(unlistedTypes, type)
}

/** The first group decides: a known type is an administrative document, anything else a unit, so a letter. */
function readAdministrative(text: string): DocumentNumber | undefined {
  const found = read(text, 'administrative', administrative, ['number', 'type', 'issuer'])
  return found?.type !== undefined && isKnownType(found.type) ? found : undefined
}

/** Only Party bodies write their numbers this way: `17-KH/UBND` has the form and is a mistake. */
function readParty(text: string): DocumentNumber | undefined {
  const found = read(text, 'party', party, ['number', 'type', 'issuer'])
  return found !== undefined && newest(partyIssuers).some((ending) => found.issuer.endsWith(ending)) ? found : undefined
}

type Field = 'number' | 'year' | 'type' | 'issuer'

function read(
  text: string,
  family: DocumentNumber['family'],
  form: RegExp,
  fields: readonly Field[],
): DocumentNumber | undefined {
  const groups = form.exec(text)?.slice(1)
  if (groups === undefined) return undefined
  const group = (field: Field): string | undefined => groups[fields.indexOf(field)]
  const year = group('year')
  const type = group('type')
  const typeName = type === undefined ? undefined : (newest(documentTypes)[type] ?? unlistedTypes[type])
  return {
    family,
    text,
    number: Number(group('number')),
    ...(year !== undefined && { year: Number(year) }),
    ...(type !== undefined && { type }),
    ...(typeName !== undefined && { typeName }),
    issuer: group('issuer') ?? '',
  }
}
