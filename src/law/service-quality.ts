import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const scale = '01/2018/TT-VPCP@2018-11-23'

/**
 * No scale of points from 1 July 2025: Decree 118/2025 art. 32.1 sets other criteria, and Decree 61/2018, which the scale
 * carries out, ended (art. 40.1). The forms of the circular went on until new ones came on 15 September 2025, because the
 * decree leaves forms to a circular (art. 35.1.c) and sets none itself; nothing like that holds for the scale.
 */
function whileScored<Value>(value: Value, article: string, clause: string, point?: string) {
  return [
    { from: '2019-01-06', value, basis: [cite(scale, article, clause, point)], verifiedOn, seen: 'text' },
    {
      from: '2025-07-01',
      value: null,
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '32', '1'), cite('118/2025/NĐ-CP@2025-06-09', '40', '1')],
      verifiedOn,
      seen: 'text',
    },
  ] as const satisfies readonly Dated<Value>[]
}

/** Điểm tối đa của một chỉ số. Unit: points. */
export const indicatorMaximum: Parameter<number> = {
  id: 'dossier.quality-indicator-maximum',
  vi: 'Điểm tối đa của một chỉ số đánh giá việc giải quyết thủ tục hành chính',
  en: 'Highest score of one indicator of service quality',
  unit: 'point',
  values: whileScored(2, '13', '1', 'a'),
}

/** Làm tròn điểm bình quân của chỉ số. Unit: decimals. */
export const indicatorDecimals: Parameter<number> = {
  id: 'dossier.quality-decimals',
  vi: 'Số chữ số thập phân khi làm tròn điểm của chỉ số',
  en: 'Decimals to which the score of an indicator is rounded',
  unit: 'decimal',
  values: whileScored(1, '15', '2', 'a'),
}

/** Mức hoàn thành nhiệm vụ của cán bộ, công chức. Unit: points at least, highest band first. */
export const officerBands: Parameter<readonly (readonly [band: OfficerBand, from: number])[]> = {
  id: 'dossier.quality-officer-bands',
  vi: 'Mức hoàn thành nhiệm vụ của cán bộ, công chức theo điểm đánh giá',
  en: 'Bands of completion of an officer by score',
  unit: 'point',
  values: whileScored<readonly (readonly [OfficerBand, number])[]>(
    [
      ['all-tasks', 5],
      ['most-tasks', 3.5],
      ['fewer-tasks', 0],
    ],
    '15',
    '3',
    'a',
  ),
}

/** Hoàn thành 100%, từ 70% đến dưới 100%, dưới 70% nhiệm vụ. */
export type OfficerBand = 'all-tasks' | 'most-tasks' | 'fewer-tasks'

/** Xếp loại cơ quan, đơn vị. Unit: points at least, highest band first. */
export const agencyBands: Parameter<readonly (readonly [band: AgencyBand, from: number])[]> = {
  id: 'dossier.quality-agency-bands',
  vi: 'Xếp loại cơ quan, đơn vị theo điểm đánh giá',
  en: 'Classes of agencies by score',
  unit: 'point',
  values: whileScored<readonly (readonly [AgencyBand, number])[]>(
    [
      ['excellent', 15],
      ['good', 12],
      ['fair', 9],
      ['average', 6],
      ['weak', 0],
    ],
    '15',
    '3',
    'b',
  ),
}

/** Xuất sắc, tốt, khá, trung bình, yếu. */
export type AgencyBand = 'excellent' | 'good' | 'fair' | 'average' | 'weak'

/** Bộ phận Một cửa ở cấp nào. */
export type OneStopLevel = 'ministry' | 'province' | 'district' | 'commune'

/** Chỉ số 5: tỷ lệ thủ tục làm trọn quy trình tại Bộ phận Một cửa để đạt điểm 2. Unit: per cent, by level. */
export const wholeProcessShare: Parameter<Readonly<Record<OneStopLevel, number>>> = {
  id: 'dossier.quality-whole-process-share',
  vi: 'Tỷ lệ thủ tục được tiếp nhận, thẩm định, phê duyệt, trả kết quả tại Bộ phận Một cửa',
  en: 'Share of procedures handled wholly at the one-stop unit for full points',
  unit: 'per cent',
  values: whileScored<Readonly<Record<OneStopLevel, number>>>(
    { ministry: 20, province: 20, district: 50, commune: 100 },
    '13',
    '5',
    'a',
  ),
}

/** Chỉ số 8: tỷ lệ phản ánh, kiến nghị xử lý đúng hạn để đạt điểm 1. Unit: per cent. */
export const feedbackShare: Parameter<number> = {
  id: 'dossier.quality-feedback-share',
  vi: 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng thời hạn',
  en: 'Share of feedback handled in time for one point',
  unit: 'per cent',
  values: whileScored(90, '13', '8', 'b'),
}

/** Chỉ số 9: tỷ lệ thủ tục mức độ 3, 4 và tỷ lệ hồ sơ trực tuyến. Unit: per cent. */
export const onlineShares: Parameter<{
  readonly procedures: number
  readonly dossiersForTwo: number
  readonly dossiersForOne: number
}> = {
  id: 'dossier.quality-online-shares',
  vi: 'Tỷ lệ thủ tục trực tuyến mức độ 3, 4 và tỷ lệ hồ sơ trực tuyến',
  en: 'Shares of online procedures and of online dossiers',
  unit: 'per cent',
  values: whileScored({ procedures: 20, dossiersForTwo: 30, dossiersForOne: 15 }, '13', '9'),
}
