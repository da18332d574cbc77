import type { IsoDate } from '../core/date'
import { at } from '../core/timeline'
import { type PhoneForm, phoneForms } from '../law/disclosure'

/** Số điện thoại đọc được — the digits as dialled inside the country, and what kind of number it is. */
export interface ReadPhone {
  readonly kind: PhoneForm['kind']
  readonly digits: string
}

/** A telephone number as people print it, read; `meant` when a leading zero would make it one. */
export function readPhone(text: string, date: IsoDate): { readonly phone?: ReadPhone; readonly meant?: string } {
  const forms = at(phoneForms.values, date)?.value ?? []
  const digits = nationalDigits(text)
  const kind = digits === undefined ? undefined : kindOf(digits, forms)
  if (digits !== undefined && kind !== undefined) return { phone: { kind, digits } }
  if (digits === undefined || digits.startsWith('0') || digits.startsWith('1')) return {}
  return kindOf(`0${digits}`, forms) === undefined ? {} : { meant: `0${digits}` }
}

/** Digits without spaces, dots, hyphens, brackets; `+84` and `0084` read as the leading zero. */
function nationalDigits(text: string): string | undefined {
  if (text.length > 40 || !/^[+(]?[\d\s.()-]+$/.test(text)) return undefined
  const digits = text.replace(/[\s.()-]/g, '')
  return /^\+?\d+$/.test(digits) ? digits.replace(/^(?:\+84|0084)0?/, '0') : undefined
}

function kindOf(digits: string, forms: readonly PhoneForm[]): PhoneForm['kind'] | undefined {
  return forms.find(
    (form) => form.digits.includes(digits.length) && form.prefixes.some((one) => digits.startsWith(one)),
  )?.kind
}
