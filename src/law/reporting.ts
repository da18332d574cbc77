import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Kỳ báo cáo — how long the period of a periodic report is. */
export type ReportingPeriodKind = 'month' | 'quarter' | 'six-months' | 'nine-months' | 'year'

/** Thời gian chốt số liệu — from a day of the month before the period to a day of its last month. */
export interface DataPeriodRule {
  /** Day of the month before the first month of the period. */
  readonly fromDay: number
  /** Day of the last month of the period. */
  readonly toDay: number
  readonly kinds: readonly ReportingPeriodKind[]
}

/** Thời gian chốt số liệu báo cáo định kỳ của cơ quan hành chính nhà nước. */
export const generalDataPeriod: Parameter<DataPeriodRule> = {
  id: 'reporting.general-data-period',
  vi: 'Thời gian chốt số liệu báo cáo định kỳ của cơ quan hành chính nhà nước',
  en: 'Data period of the periodic reports of administrative agencies',
  unit: 'days of the month',
  values: [
    {
      from: '2019-03-12',
      value: { fromDay: 15, toDay: 14, kinds: ['month', 'quarter', 'six-months', 'year'] },
      basis: [cite('09/2019/NĐ-CP@2019-01-24', '12')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/**
 * Thời gian chốt số liệu báo cáo công tác thanh tra, tiếp công dân, khiếu nại, tố cáo, phòng, chống tham nhũng.
 *
 * Circular 06/2025 was not read, so nothing is claimed from the day it takes effect.
 */
export const inspectorateDataPeriod: Parameter<DataPeriodRule> = {
  id: 'reporting.inspectorate-data-period',
  vi: 'Thời gian chốt số liệu báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng',
  en: 'Data period of reports on inspection, citizen reception, complaints, denunciations and anti-corruption',
  unit: 'days of the month',
  values: [
    {
      from: '2021-05-10',
      value: { fromDay: 15, toDay: 14, kinds: ['quarter', 'six-months', 'nine-months', 'year'] },
      basis: [cite('02/2021/TT-TTCP@2021-03-22')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2024-03-05',
      value: { fromDay: 15, toDay: 14, kinds: ['quarter', 'six-months', 'nine-months', 'year'] },
      basis: [cite('01/2024/TT-TTCP@2024-01-20')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2025-09-30',
      value: null,
      basis: [cite('06/2025/TT-TTCP@2025-09-29')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Thời hạn gửi báo cáo định kỳ đến Chính phủ, Thủ tướng. Unit: day of the last month of the period. */
export const sendingDay: Parameter<number> = {
  id: 'reporting.sending-day',
  vi: 'Ngày của tháng cuối kỳ, chậm nhất phải gửi báo cáo định kỳ đến Chính phủ, Thủ tướng Chính phủ',
  en: 'Day of the last month of the period by which a periodic report is sent to the Government and Prime Minister',
  unit: 'day of the month',
  values: [
    {
      from: '2019-03-12',
      value: 25,
      basis: [cite('09/2019/NĐ-CP@2019-01-24', '13')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Khoảng cách tối thiểu từ ngày chốt số liệu đến hạn gửi báo cáo. */
export const cutOffGap: Parameter<Limit> = {
  id: 'reporting.cut-off-gap',
  vi: 'Khoảng cách tối thiểu từ thời điểm kết thúc lấy số liệu đến thời hạn gửi báo cáo',
  en: 'Least time between the end of data collection and the day a report is due',
  unit: 'limit',
  values: [
    {
      from: '2019-03-12',
      value: { amount: 1, unit: 'working-day' },
      basis: [cite('09/2019/NĐ-CP@2019-01-24', '8', '5', 'b')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chữ viết tắt tên loại văn bản hành chính. Official letters and public letters carry none. */
export const documentTypes: Parameter<Readonly<Record<string, string>>> = {
  id: 'reporting.document-types',
  vi: 'Chữ viết tắt tên loại văn bản hành chính',
  en: 'Abbreviations of the types of administrative documents',
  unit: 'abbreviation',
  values: [
    {
      from: '2020-03-05',
      value: {
        NQ: 'Nghị quyết',
        QĐ: 'Quyết định',
        CT: 'Chỉ thị',
        QC: 'Quy chế',
        QyĐ: 'Quy định',
        TC: 'Thông cáo',
        TB: 'Thông báo',
        HD: 'Hướng dẫn',
        CTr: 'Chương trình',
        KH: 'Kế hoạch',
        PA: 'Phương án',
        ĐA: 'Đề án',
        DA: 'Dự án',
        BC: 'Báo cáo',
        BB: 'Biên bản',
        TTr: 'Tờ trình',
        HĐ: 'Hợp đồng',
        CĐ: 'Công điện',
        BGN: 'Bản ghi nhớ',
        BTT: 'Bản thỏa thuận',
        GUQ: 'Giấy ủy quyền',
        GM: 'Giấy mời',
        GGT: 'Giấy giới thiệu',
        GNP: 'Giấy nghỉ phép',
        PG: 'Phiếu gửi',
        PC: 'Phiếu chuyển',
        PB: 'Phiếu báo',
      },
      basis: [cite('30/2020/NĐ-CP@2020-03-05', 'Phụ lục III')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Ký hiệu cơ quan ban hành công văn — how the symbols of bodies are written, since no list of them exists. */
export interface IssuerSymbols {
  /** Whole symbols of bodies that issue in their own name; never a drafting unit. */
  readonly authorities: readonly string[]
  /** How symbols of other bodies begin: S for a Sở, B for a Bộ or a Ban, VP for a Văn phòng. */
  readonly beginnings: readonly string[]
}

/**
 * Ký hiệu cơ quan đứng ở đầu ký hiệu công văn.
 *
 * Annex I lets each body settle its own abbreviation, so these are the ones in general use, and a letter that begins
 * otherwise is only a warning.
 */
export const issuerSymbols: Parameter<IssuerSymbols> = {
  id: 'reporting.issuer-symbols',
  vi: 'Chữ viết tắt tên cơ quan, tổ chức thường gặp ở đầu ký hiệu công văn',
  en: 'Abbreviations of bodies in use at the head of the symbol of an official letter',
  unit: 'abbreviation',
  values: [
    {
      from: '2020-03-05',
      value: {
        authorities: ['UBND', 'HĐND', 'CP', 'TTg', 'CTN', 'TTCP', 'UBTVQH'],
        beginnings: [
          ...[
            'UB',
            'HĐ',
            'TTg',
            'TTCP',
            'CTN',
            'CP',
            'VP',
            'B',
            'S',
            'P',
            'TT',
            'TC',
            'CA',
            'CC',
            'CT',
            'CQ',
            'CH',
            'KB',
            'KT',
          ],
          ...[
            'NH',
            'TA',
            'VKS',
            'V',
            'MT',
            'LĐ',
            'HN',
            'HL',
            'HC',
            'ĐT',
            'ĐU',
            'ĐĐ',
            'ĐH',
            'CĐ',
            'TH',
            'MN',
            'TP',
            'QH',
            'KN',
          ],
        ],
      },
      basis: [cite('30/2020/NĐ-CP@2020-03-05', 'Phụ lục I')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước. Unit: digits at least. */
export const numberDigits: Parameter<number> = {
  id: 'reporting.number-digits',
  vi: 'Số chữ số tối thiểu của số văn bản',
  en: 'Least number of digits of a document number',
  unit: 'digit',
  values: [
    {
      from: '2020-03-05',
      value: 2,
      basis: [cite('30/2020/NĐ-CP@2020-03-05', 'Phụ lục I')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Số đầu tiên của năm: đánh số liên tiếp từ ngày 01 tháng 01. */
export const firstNumber: Parameter<number> = {
  id: 'reporting.first-number',
  vi: 'Số bắt đầu trong năm của văn bản',
  en: 'First document number of a year',
  unit: 'number',
  values: [
    {
      from: '2020-03-05',
      value: 1,
      basis: [cite('30/2020/NĐ-CP@2020-03-05', '15')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Đuôi ký hiệu cơ quan ban hành văn bản của Đảng: TW, TU, HU… */
export const partyIssuers: Parameter<readonly string[]> = {
  id: 'reporting.party-issuers',
  vi: 'Phần cuối ký hiệu cơ quan ban hành văn bản của Đảng',
  en: 'Endings of the issuer’s symbol in numbers of Party documents',
  unit: 'abbreviation',
  values: [
    {
      from: '2018-04-03',
      value: ['TW', 'TU', 'ĐU', 'HU', 'QU', 'CU', 'CB', 'BCSĐ', 'ĐĐ'],
      basis: [cite('36-HD/VPTW@2018-04-03')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}
