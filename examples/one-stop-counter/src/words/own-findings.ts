import type { Label } from 'congvu/lifecycle'
import type { Locale } from 'congvu/messages'
import { type Role, roleNames } from '../access/roles'
import type { OwnCode } from '../desk/answer'

type Params = Readonly<Record<string, unknown>>

const rolesIn = (params: Params, locale: Locale) =>
  (params['roles'] as readonly Role[]).map((role) => roleNames[role][locale].toLowerCase()).join(', ')
const labelIn = (value: unknown, locale: Locale) => (value as Label | undefined)?.[locale] ?? ''

const hints: Readonly<Record<string, Label>> = {
  phone: { vi: 'số điện thoại gồm 10 chữ số, bắt đầu bằng số 0', en: 'a phone number has 10 digits and begins with 0' },
  name: { vi: 'từ 2 đến 200 ký tự', en: '2 to 200 characters' },
  id: { vi: 'số định danh gồm 12 chữ số, hoặc 9 chữ số', en: 'an identity number has 12 digits, or 9' },
  email: { vi: 'địa chỉ thư điện tử, ví dụ ten@noi.vn', en: 'an e-mail address such as name@place.vn' },
  content: { vi: 'ít nhất 5 ký tự', en: 'at least 5 characters' },
  month: { vi: 'tháng viết là 2026-11', en: 'a month is written 2026-11' },
}
const hintFor = (field: unknown, locale: Locale) => {
  const hint = hints[String(field)]?.[locale]
  return hint === undefined ? '' : `: ${hint}`
}

/** The sentences of what the office itself refuses. */
export const ownSentences: Readonly<Record<OwnCode, (params: Params, locale: Locale) => string>> = {
  'counter.role': (params, locale) =>
    locale === 'vi'
      ? `Việc này thuộc nhiệm vụ của: ${rolesIn(params, 'vi')}.`
      : `This is the task of: ${rolesIn(params, 'en')}.`,
  'counter.step-of-others': (params, locale) =>
    locale === 'vi'
      ? `Bước “${labelIn(params['name'], 'vi')}” do ${rolesIn(params, 'vi')} thực hiện.`
      : `The step “${labelIn(params['name'], 'en')}” is taken by: ${rolesIn(params, 'en')}.`,
  'counter.changed-meanwhile': (params, locale) =>
    locale === 'vi'
      ? `Vụ việc vừa được người khác cập nhật (“${labelIn(params['last'], 'vi')}”) trong lúc anh, chị đang xem. Chưa có gì bị ghi đè; mời xem lại bản mới dưới đây rồi quyết định.`
      : `Somebody has updated this case (“${labelIn(params['last'], 'en')}”) while you were looking at it. Nothing was overwritten; please look at it again, as it is now, and decide.`,
  'counter.not-found': (params, locale) =>
    locale === 'vi'
      ? `Chưa tìm thấy mã ${String(params['code']).slice(0, 40)}. Mời kiểm tra lại mã trên giấy tiếp nhận.`
      : `Nothing was found under ${String(params['code']).slice(0, 40)}. Please check the code on the receipt slip.`,
  'counter.wrong-phone': (_, locale) =>
    locale === 'vi'
      ? 'Số điện thoại chưa khớp với số đã ghi trên giấy tiếp nhận.'
      : 'The phone number is not the one on the receipt slip.',
  'counter.too-many-tries': (_, locale) =>
    locale === 'vi'
      ? 'Đã thử nhiều lần chưa đúng. Mời thử lại sau một giờ, hoặc hỏi tại quầy.'
      : 'Too many tries. Please try again in an hour, or ask at the counter.',
  'counter.unreadable': (_, locale) =>
    locale === 'vi' ? 'Chưa đọc được nội dung gửi lên.' : 'What was sent could not be read.',
  'counter.value-missing': ({ field }, locale) =>
    `${locale === 'vi' ? 'Mời điền mục này' : 'Please fill this in'}${hintFor(field, locale)}.`,
  'counter.value-wrong': ({ field }, locale) =>
    `${locale === 'vi' ? 'Mục này chưa đúng' : 'This is not right yet'}${hintFor(field, locale)}.`,
  'counter.procedure-unknown': (_, locale) =>
    locale === 'vi' ? 'Mời chọn một thủ tục trong danh mục.' : 'Please choose a procedure of the list.',
  'counter.user-unknown': (_, locale) =>
    locale === 'vi' ? 'Bản trình diễn không có người này.' : 'There is nobody of this name in the demonstration.',
  'counter.from-elsewhere': (_, locale) =>
    locale === 'vi'
      ? 'Yêu cầu không đến từ trang của đơn vị. Mời mở lại trang và gửi từ đó.'
      : 'The request did not come from a page of this office. Please open the page again and send it from there.',
  'counter.too-large': (_, locale) => (locale === 'vi' ? 'Nội dung gửi lên quá lớn.' : 'What was sent is too large.'),
  'counter.page-unknown': (_, locale) => (locale === 'vi' ? 'Trang này không có.' : 'There is no such page.'),
}
