import type { Basis } from '../core/citation'
import { findEmailProblem, findUrlProblem } from '../core/contact-forms'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { contactPlaces, hotlineMedia, phoneForms } from '../law/disclosure'
import { contactPublication } from '../law/petitions-feedback'
import { checkMoments } from './moments'
import { type ReadPhone, readPhone } from './read-phone'
import { contactNoticeShape, findMisshapenInputs } from './shapes'
import type { DisclosureFinding, DisclosureStep } from './types'

/** Thông báo đường dây nóng, hộp thư điện tử. */
export interface ContactNotice {
  readonly unit: string
  /** Số điện thoại đường dây nóng, as printed. */
  readonly phones?: readonly string[]
  readonly emails?: readonly string[]
  readonly website?: string
  readonly address?: string
  /** Nơi đã niêm yết, công bố. */
  readonly places: readonly ('office' | 'website' | 'mass-media')[]
  /** The unit has a website of its own. */
  readonly hasWebsite: boolean
  /** Đường dây nóng về cải cách hành chính của thành phố: it goes on the mass media too. */
  readonly administrativeReform?: boolean
}

/** Nội dung thông báo đọc được. */
export interface ContactCheck {
  readonly phones: readonly ReadPhone[]
  readonly emails: readonly string[]
  readonly missing: readonly ('phone' | 'email' | 'address' | 'website')[]
  readonly missingPlaces: readonly string[]
}

/**
 * Đường dây nóng, hộp thư điện tử đã công khai đủ chưa? — Whether a contact notice shows a telephone number and an e-mail
 * address that can be used, an address, and stands at the office and on the website (if any).
 *
 * Hotline and e-mail are what the plan asks of every unit; address and website are asked by Decree 20/2008 of the bodies
 * that take feedback on regulations, and their lack is a warning. The city’s hotline on administrative reform goes on the
 * mass media too. A number or address that cannot be read is a warning: the forms of telephone numbers are known from
 * memory of the numbering plan (Circular 22/2014/TT-BTTTT), so a form that is right may be missed.
 *
 * @param notice The notice.
 * @param date The day of the check.
 * @returns What could be read and what is missing. Undetermined with findings for a day that is none or before 3 March 2008.
 * @remarks Plan 17/KH-UBND II.3.đ, III.5; Decree 20/2008/NĐ-CP art. 10.3, 13.
 * @example
 * ```ts
 * import { checkContactNotice } from 'congvu/disclosure'
 *
 * const outcome = checkContactNotice(
 *   {
 *     unit: 'so-noi-vu',
 *     phones: ['888.773.666'],
 *     emails: ['phananh@cantho'],
 *     address: '02 Hòa Bình, Cần Thơ',
 *     website: 'https://cantho.gov.vn',
 *     places: ['office'],
 *     hasWebsite: true,
 *   },
 *   '2024-03-04',
 * )
 * outcome.findings.map(({ code, path }) => `${code} ${path?.join('.')}`) //=> ['disclosure.phone-form phones.0', 'disclosure.address-form emails.0', 'disclosure.notice-places places']
 * outcome.findings[0]?.params //=> { given: '"888.773.666"', meant: '0888773666' }
 * ```
 */
export function checkContactNotice(
  notice: ContactNotice,
  date: IsoDate,
): Outcome<ContactCheck, DisclosureFinding | SchemaFinding> {
  const rule = 'disclosure.check-contact-notice'
  const first = contactPublication.values[0].basis
  const misshapen = findMisshapenInputs(first, [notice, contactNoticeShape, []])
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = checkMoments([{ given: date ?? null, as: 'day', path: ['date'] }], first)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const asked = at(contactPublication.values, date)
  const where = at(contactPlaces.values, date)
  if (asked === undefined || where === undefined) {
    const unknown = finding('disclosure.not-in-force', { date: quote(date) }, first, { path: ['date'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const { phones = [], emails = [], website, address } = notice
  const read = phones.map((given) => ({ given, ...readPhone(given, date) }))
  const phoneLaw = at(phoneForms.values, date)
  const given = {
    phone: phones.length > 0,
    email: emails.length > 0,
    address: isText(address),
    website: isText(website),
  }
  const missing = asked.value.filter((field) => !given[field] && (field !== 'website' || notice.hasWebsite))
  const media = notice.administrativeReform === true ? at(hotlineMedia.values, date) : undefined
  const missingPlaces = [
    ...where.value.filter((place) => !notice.places.includes(place) && (place !== 'website' || notice.hasWebsite)),
    ...(media !== undefined && !notice.places.includes('mass-media') ? [media.value] : []),
  ]
  const placeBasis: Basis = [...where.basis, ...(media?.basis ?? [])]
  const findings: readonly DisclosureFinding[] = [
    ...read.flatMap(({ given: text, phone, meant }, index) =>
      phone !== undefined || phoneLaw === undefined
        ? []
        : [
            finding(
              'disclosure.phone-form',
              { given: quote(text), ...(meant !== undefined && { meant }) },
              phoneLaw.basis,
              {
                severity: 'warning',
                path: ['phones', index],
              },
            ),
          ],
    ),
    ...emails.flatMap((text, index) => findForm('email', text, findEmailProblem(text), asked.basis, ['emails', index])),
    ...(isText(website) ? findForm('website', website, findUrlProblem(website), asked.basis, ['website']) : []),
    ...missing.map((field) =>
      finding('disclosure.contact-missing', { field }, asked.basis, {
        severity: field === 'address' || field === 'website' ? 'warning' : 'violation',
        path: [field === 'phone' ? 'phones' : field === 'email' ? 'emails' : field],
      }),
    ),
    ...(missingPlaces.length === 0
      ? []
      : [finding('disclosure.notice-places', { places: missingPlaces }, placeBasis, { path: ['places'] })]),
  ]
  const steps: readonly DisclosureStep[] = read.flatMap(({ given: text, phone }) =>
    phone === undefined ? [] : [step('disclosure.phone', { given: text, kind: phone.kind }, phoneLaw?.basis)],
  )
  return decided(
    {
      phones: read.flatMap(({ phone }) => (phone === undefined ? [] : [phone])),
      emails: emails.filter((text) => findEmailProblem(text) === undefined),
      missing,
      missingPlaces,
    },
    traceOf(rule, steps),
    findings,
  )
}

function findForm(
  field: string,
  given: string,
  problem: string | undefined,
  basis: Basis,
  path: Path,
): readonly DisclosureFinding[] {
  if (problem === undefined) return []
  return [
    finding('disclosure.address-form', { field, given: quote(given), problem }, basis, { severity: 'warning', path }),
  ]
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== ''
}
