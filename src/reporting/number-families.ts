import { documentTypes, issuerSymbols, partyIssuers } from '../law/reporting'
import { newest } from './number-law'
import type { DocumentNumber, NumberFamily } from './types'

const administrative =
  /^(0[1-9]|[1-9]\d+)\/([A-ZĐ][A-Za-zĐđ]{1,4})-([A-ZĐ][A-Za-zĐđ0-9&]*(?:\.[A-ZĐ][A-Za-zĐđ0-9&]*)*)$/u
const letter = /^(0[1-9]|[1-9]\d+)\/([A-ZĐ][A-Za-zĐđ0-9]*-[A-ZĐ][A-Za-zĐđ0-9&.]*)$/u
const normative = /^(\d{2,4})\/((?:19|20)\d{2})\/([A-ZĐ][A-Za-zĐđ]{0,5})-([A-ZĐ][A-Za-zĐđ0-9-]*)$/u
const ofAssembly = /^(\d{2,4})\/((?:19|20)\d{2})\/((?:QH|UBTVQH)\d{1,2})$/u
const party = /^(0[1-9]|[1-9]\d+)-([A-ZĐ][A-Za-zĐđ]{1,4})\/([A-ZĐ][A-Za-zĐđ]*)$/u
const legacy = /^(\d{1,4})\/(?:((?:19|20)\d{2})\/)?([A-ZĐ][A-Za-zĐđ]{0,5})\.([A-ZĐ][A-Za-zĐđ0-9.]*)$/u
/** 64-CP, 87/CP, 203-HĐBT: no type at all, before 1997. */
const bareIssuer = /^(\d{1,4})[-/](CP|TTg|HĐBT)$/u

/** Types seen in real numbers though the decree does not list them: inspection conclusion, appraisal report. */
const unlistedTypes: Readonly<Record<string, string>> = { KL: 'Kết luận', BCTĐ: 'Báo cáo thẩm định' }

/** Types of normative documents that are no administrative ones. */
const normativeTypes: Readonly<Record<string, string>> = {
  L: 'Lệnh',
  PL: 'Pháp lệnh',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
}

/** Takes a number apart by the first family that it fits, or gives `undefined`. */
export function readNumber(text: string): DocumentNumber | undefined {
  return (
    readAdministrative(text) ??
    read(text, 'letter', letter, ['number', 'issuer']) ??
    read(text, 'normative', normative, ['number', 'year', 'type', 'issuer']) ??
    read(text, 'normative', ofAssembly, ['number', 'year', 'issuer']) ??
    readParty(text) ??
    read(text, 'legacy', legacy, ['number', 'year', 'type', 'issuer']) ??
    read(text, 'legacy', bareIssuer, ['number', 'issuer'])
  )
}

/** Types of Party documents that are no administrative ones. */
const partyTypes: Readonly<Record<string, string>> = { KL: 'Kết luận', CV: 'Công văn' }

/** True for a type that the rules of its family list; administrative ones stand in the decree. */
export function isListedType(type: string, family: NumberFamily): boolean {
  return Object.hasOwn(listedTypes(family), type)
}

/** True for a type of administrative documents that is in use, listed or not. */
export function isKnownType(type: string): boolean {
  return nameOf(type, 'administrative') !== undefined
}

/** True when a symbol looks like that of a body: no list of them exists. */
export function isIssuerLike(symbol: string): boolean {
  const { beginnings } = newest(issuerSymbols)
  return beginnings.some((beginning) => symbol.startsWith(beginning) && symbol.length > 1)
}

/**
 * A known type makes an administrative document. So does an unknown one before an authority, `XYZ-UBND`: a letter ends
 * with the unit that drafted it, which no authority is. Anything else is a letter.
 */
function readAdministrative(text: string): DocumentNumber | undefined {
  const found = read(text, 'administrative', administrative, ['number', 'type', 'issuer'])
  if (found?.type === undefined || isKnownType(found.type)) return found
  const { authorities } = newest(issuerSymbols)
  return authorities.includes(found.issuer) && !authorities.includes(found.type) ? found : undefined
}

/** Only Party bodies write their numbers this way: `17-KH/UBND` has the form and is a mistake. */
function readParty(text: string): DocumentNumber | undefined {
  const found = read(text, 'party', party, ['number', 'type', 'issuer'])
  return found !== undefined && newest(partyIssuers).some((ending) => found.issuer.endsWith(ending)) ? found : undefined
}

type Field = 'number' | 'year' | 'type' | 'issuer'

function read(text: string, family: NumberFamily, form: RegExp, fields: readonly Field[]): DocumentNumber | undefined {
  const groups = form.exec(text)?.slice(1)
  if (groups === undefined) return undefined
  const group = (field: Field): string | undefined => groups[fields.indexOf(field)]
  const year = group('year')
  const type = group('type')
  const typeName = type === undefined ? undefined : nameOf(type, family)
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

function listedTypes(family: NumberFamily): Readonly<Record<string, string>> {
  const own = family === 'normative' ? normativeTypes : family === 'party' ? partyTypes : {}
  return { ...newest(documentTypes), ...own }
}

function nameOf(type: string, family: NumberFamily): string | undefined {
  const names = { ...unlistedTypes, ...listedTypes(family) }
  return Object.hasOwn(names, type) ? names[type] : undefined
}
