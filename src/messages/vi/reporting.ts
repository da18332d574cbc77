import type { IsoDate } from '../../core/date'
import type { ReportingFindings, ReportingSteps } from '../../reporting/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

/** What was probably meant, where one can tell. */
const right = (meant: string | undefined): string => (meant === undefined ? '' : `; đúng là ${meant}`)

/** The types that were perhaps meant, if any. */
const perhaps = (candidates: readonly string[]): string =>
  candidates.length === 0 ? '' : `; có thể là ${or(candidates)}`

/** The dates that the register knows, if any. */
const dated = (known: readonly IsoDate[]): string => (known.length === 0 ? '' : `; đã biết: ${and(known.map(dateVi))}`)

export const reportingFindingsVi: SentencesOf<ReportingFindings> = {
  'reporting.number-not-text': ({ given }) => `Số văn bản phải là chuỗi ký tự, nhưng có ${given}.`,
  'reporting.number-form': ({ given }) => `${given} không phải số, ký hiệu văn bản; ví dụ đúng: 17/KH-UBND.`,
  'reporting.number-prefix': ({ given, meant }) => `${given}: bỏ chữ “Số”${right(meant)}.`,
  'reporting.number-space': ({ given, meant }) => `${given}: không có dấu cách${right(meant)}.`,
  'reporting.number-dash': ({ given, meant }) => `${given}: dùng dấu gạch nối “-”${right(meant)}.`,
  'reporting.number-look-alike': ({ given, meant }) => `${given}: chữ Đ viết bằng ký tự khác${right(meant)}.`,
  'reporting.number-leading-zero': ({ given, digits, meant }) =>
    `${given}: số nhỏ hơn 10 ghi đủ ${digits} chữ số${right(meant)}.`,
  'reporting.number-extra-zero': ({ given, meant }) => `${given}: thừa số 0 phía trước${right(meant)}.`,
  'reporting.number-zero': ({ given, first }) => `${given}: số văn bản bắt đầu từ ${first}.`,
  'reporting.number-slash': ({ given, meant }) => `${given}: giữa tên loại và cơ quan là dấu gạch nối${right(meant)}.`,
  'reporting.number-party-form': ({ given, issuer, meant }) =>
    `${given}: cách ghi này của văn bản Đảng, ${issuer} không phải cơ quan Đảng${right(meant)}.`,
  'reporting.number-letter-case': ({ given, meant }) => `${given}: ký hiệu viết chữ in hoa${right(meant)}.`,
  'reporting.number-legacy': ({ given }) => `${given} theo cách ghi cũ (dấu chấm, hoặc không ghi tên loại).`,
  'reporting.type-unlisted': ({ given, type, candidates }) =>
    `${given}: loại ${type} không có trong danh mục loại văn bản${perhaps(candidates)}.`,
  'reporting.issuer-unknown': ({ given, symbol, candidates }) =>
    `${given}: ${symbol} không phải tên loại văn bản, cũng không giống ký hiệu cơ quan ban hành công văn${perhaps(candidates)}.`,
  'reporting.type-without-mark': ({ given, type, meant }) =>
    `${given}: ${type} có thể là thiếu dấu; nếu vậy đúng là ${meant}.`,
  'reporting.citation-without-date': ({ number, known }) => `Dẫn chiếu ${number} phải có ngày ban hành${dated(known)}.`,
  'reporting.citation-date': ({ number, given }) => `Ngày của ${number}: ${given} không phải là một ngày có thật.`,
  'reporting.citation-year': ({ number, year, date }) => `${number} mang năm ${year} nhưng ngày là ${dateVi(date)}.`,
  'reporting.citation-other-date': ({ number, known, date }) =>
    `Sổ đăng ký biết ${number} với ngày ${and(known.map(dateVi))}, không phải ${dateVi(date)}.`,
  'reporting.number-order': ({ later, laterDate, earlier, earlierDate }) =>
    `${later} (${dateVi(laterDate)}) có số sau nhưng ngày trước ${earlier} (${dateVi(earlierDate)}).`,
  'reporting.number-repeated': ({ number, dates }) => `Số ${number} được cấp hơn một lần: ${and(dates.map(dateVi))}.`,
}

export const reportingStepsVi: SentencesOf<Omit<ReportingSteps, 'interpretation.used'>> = {
  'reporting.series': ({ issuer, year, type }) =>
    `So sánh số của ${issuer}, năm ${year}${type === undefined ? '' : `, loại ${type}`}.`,
}
