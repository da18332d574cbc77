import type { IsoDate } from '../core/date'
import { dateOf, dayOfEither, isDateText, readDay, readInstant } from '../core/iso'
import { at } from '../core/timeline'
import { formNumber } from '../dossier/slip-form-number'
import type { Slip } from '../dossier/slip-types'
import { formNumbers, slipPaper } from '../law/slips'
import { cite } from './cite'
import { slipBody } from './slip-body'
import { blank, type Part } from './slip-parts'
import { slipNames } from './vi/slips'

/** Tờ phiếu — what is printed, before it is text or HTML. */
export interface SlipPage {
  readonly paper: 'A5' | 'A4'
  /** Cơ quan chủ quản, cơ quan lập phiếu. */
  readonly office: readonly string[]
  readonly number: string
  readonly form: string
  readonly placeAndDate: string
  readonly title: string
  readonly parts: readonly Part[]
  /** Chức danh ký và họ tên, left and right. */
  readonly signatures: readonly { readonly role: string; readonly name: string }[]
}

/** Quốc hiệu, tiêu ngữ. */
export const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/** The paper of the one circular that was read; kept for later slips, whose circular was not. */
const paper = slipPaper.values[0].value

/** What stands on a slip, in order. */
export function slipPage(slip: Slip): SlipPage {
  const issued = civilDay(slip.issued)
  const office = [slip.parentUnit, slip.unit ?? blank].filter((name) => name !== undefined)
  return {
    paper: slip.kind === 'register' ? (paper?.register ?? 'A4') : (paper?.slips ?? 'A5'),
    office,
    number: slip.kind === 'register' ? '' : `Mã số hồ sơ: ${slip.code ?? blank}`,
    form: issued === undefined ? '' : formOf(slip, issued),
    placeAndDate: `${slip.place ?? blank}, ${longDate(issued)}`,
    title: slipNames[slip.kind].toUpperCase(),
    parts: slipBody(slip),
    signatures: signaturesOf(slip),
  }
}

function formOf({ kind }: Slip, issued: IsoDate): string {
  const number = formNumber(kind, issued)
  const citation = at(formNumbers.values, issued)?.basis[0]
  return number === undefined || citation === undefined
    ? ''
    : `Mẫu số ${number} (${cite({ document: citation.document }, 'vi')})`
}

function signaturesOf(slip: Slip): SlipPage['signatures'] {
  const officer = slip.officer ?? ''
  switch (slip.kind) {
    case 'receipt':
      return [
        { role: 'NGƯỜI NỘP HỒ SƠ', name: slip.applicant?.name ?? '' },
        { role: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: officer },
      ]
    case 'supplement-request':
      return [{ role: 'NGƯỜI HƯỚNG DẪN', name: officer }]
    case 'refusal':
      return [{ role: 'NGƯỜI TIẾP NHẬN HỒ SƠ', name: officer }]
    case 'apology':
    case 'stop-notice':
      return [{ role: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', name: officer }]
    case 'control':
    case 'register':
      return []
  }
}

function civilDay(moment: string | undefined): IsoDate | undefined {
  if (moment === undefined || (readDay(moment) ?? readInstant(moment)) === undefined) return undefined
  return isDateText(moment) ? moment : dateOf(dayOfEither(moment))
}

/** `ngày 27 tháng 10 năm 2023`. */
function longDate(day: IsoDate | undefined): string {
  if (day === undefined) return 'ngày …… tháng …… năm ………'
  const [year, month, dayOfMonth] = day.split('-')
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`
}
