import type { IsoDate } from '../core/date'
import { quote, readDay } from '../core/iso'
import { demandLocale, type Locale } from '../messages/cite'
import { isPlanActor, planActors } from '../plan/actors'
import { findUnit } from '../units/find-unit'

/** Who acts in the lifecycles, in words. */
const roles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  anyone: { vi: 'bất kỳ ai', en: 'anyone' },
  applicant: { vi: 'người nộp hồ sơ', en: 'applicant' },
  authority: { vi: 'cơ quan, người có thẩm quyền', en: 'authority' },
  body: { vi: 'cơ quan được giao bảo vệ', en: 'protecting body' },
  citizen: { vi: 'người dân', en: 'citizen' },
  'bo-truong': { vi: 'Bộ trưởng', en: 'minister' },
  complainant: { vi: 'người khiếu nại', en: 'complainant' },
  'consulted-body': { vi: 'cơ quan được lấy ý kiến', en: 'consulted body' },
  court: { vi: 'tòa án', en: 'court' },
  denouncer: { vi: 'người tố cáo', en: 'denouncer' },
  head: { vi: 'người đứng đầu', en: 'head of the agency' },
  informant: { vi: 'người cung cấp thông tin', en: 'informant' },
  'inspected-party': { vi: 'đối tượng thanh tra', en: 'inspected party' },
  'inspection-decider': { vi: 'người ra quyết định thanh tra', en: 'who decided the inspection' },
  'inspection-team': { vi: 'Trưởng đoàn thanh tra', en: 'head of the inspection team' },
  inspectorate: { vi: 'cơ quan thanh tra', en: 'inspectorate' },
  'lower-inspectorate': { vi: 'Thanh tra Tổng cục, Cục, sở, huyện', en: 'lower inspectorate' },
  'management-head': { vi: 'Thủ trưởng cơ quan quản lý nhà nước cùng cấp', en: 'head of the managing body' },
  'managing-head': {
    vi: 'người đứng đầu cơ quan quản lý trực tiếp đối tượng thanh tra',
    en: 'head of the body that manages the inspected party',
  },
  officer: { vi: 'cán bộ, công chức thụ lý', en: 'officer in charge' },
  official: { vi: 'cán bộ, công chức', en: 'official' },
  'one-stop': { vi: 'Bộ phận Một cửa', en: 'one-stop unit' },
  'provincial-chair': { vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', en: 'provincial chair' },
  'protected-person': { vi: 'người được bảo vệ', en: 'protected person' },
  resolver: { vi: 'người giải quyết tố cáo', en: 'resolver' },
  'sanctioning-authority': { vi: 'cơ quan xử lý vi phạm', en: 'sanctioning authority' },
  sender: { vi: 'người gửi', en: 'sender' },
  'superior-inspectorate': { vi: 'Thanh tra Bộ, Thanh tra tỉnh', en: 'inspectorate of the ministry or province' },
  superior: { vi: 'cấp trên trực tiếp', en: 'superior' },
  'thanh-tra-chinh-phu': { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' },
  'thu-tuong': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  system: { vi: 'hệ thống thông tin', en: 'information system' },
}

/**
 * Ai phải thực hiện? — Who a deadline or a transition names, in words: a role of a lifecycle, a unit of the directory on
 * a day, an actor of a plan.
 *
 * @param id The `holder` of a deadline, or the `by` of an event that may come next.
 * @param locale `vi` or `en`.
 * @param date The day or moment on which the unit is asked for; units have names by date.
 * @returns The name; the id as given when nobody knows it.
 * @throws RangeError that names an id that is no text, or a locale that is none.
 * @remarks Plan 17/KH-UBND of 15 January 2024; Resolutions 1192/NQ-UBTVQH15 and 1668/NQ-UBTVQH15 (names of units).
 * @example
 * ```ts
 * import { nameOfActor } from 'congvu/interop'
 *
 * nameOfActor('one-stop', 'vi') //=> 'Bộ phận Một cửa'
 * nameOfActor('so-tu-phap', 'vi', '2024-03-29') //=> 'Sở Tư pháp'
 * nameOfActor('local:so-noi-vu', 'en') //=> 'local:so-noi-vu'
 * ```
 */
export function nameOfActor(id: string, locale: Locale, date?: string): string {
  demandLocale(locale)
  if (typeof id !== 'string') throw new RangeError(`not the id of an actor: ${quote(id)}`)
  if (Object.hasOwn(roles, id)) return roles[id]?.[locale] ?? id
  const day = typeof date === 'string' ? date.slice(0, 10) : undefined
  const unit = day === undefined || readDay(day) === undefined ? undefined : findUnit(id, day as IsoDate)
  if (unit !== undefined && locale === 'vi') return unit.name
  if (isPlanActor(id)) return planActors[id][locale]
  return unit?.name ?? id
}
