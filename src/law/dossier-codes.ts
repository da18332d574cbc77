import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Cơ quan mang mã định danh trong mã số hồ sơ: nơi tiếp nhận (Nghị định 61), nơi giải quyết (Nghị định 118). */
export const codeBody: Parameter<'receiving' | 'settling'> = {
  id: 'dossier.code-body',
  vi: 'Cơ quan mang mã định danh trong mã số hồ sơ',
  en: 'The body whose id stands in the dossier code',
  unit: 'body',
  values: [
    {
      from: '2018-06-21',
      value: 'receiving',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '26', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'settling',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '28', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Hồ sơ nhóm thủ tục liên thông: mã của Bộ phận Một cửa (nộp trực tiếp) hoặc của Cổng quốc gia (trực tuyến). */
export const linkedCodeBody: Parameter<{ readonly counter: 'one-stop'; readonly online: 'national-portal' }> = {
  id: 'dossier.linked-code-body',
  vi: 'Cơ quan mang mã định danh trong mã số hồ sơ của nhóm thủ tục liên thông',
  en: 'The body whose id stands in the code of a dossier for a linked group of procedures',
  unit: 'body by channel',
  values: [
    {
      from: '2025-07-01',
      value: { counter: 'one-stop', online: 'national-portal' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '28', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Cấu trúc mã định danh dùng trong mã số hồ sơ: cấp 1 ngoài cùng bên phải (cũ), bên trái (mới). */
export const codeAgencyOrder: Parameter<'old' | 'new'> = {
  id: 'dossier.code-agency-order',
  vi: 'Thứ tự các cấp trong mã định danh của mã số hồ sơ',
  en: 'Order of the levels in the agency id of a dossier code',
  unit: 'order: old, level 1 rightmost; new, level 1 leftmost',
  values: [
    {
      from: '2019-01-06',
      value: 'old',
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '19', '1'), cite('10/2016/TT-BTTTT@2016-04-01')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'new',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '28', '2', 'a'), cite('20/2020/QĐ-TTg@2020-07-22', '4', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Dạng của mã số hồ sơ: YYMMDD và 4 chữ số thứ tự; the text of the circular that replaced this one was not read. */
export const codeForm: Parameter<{ readonly date: 'YYMMDD'; readonly serialDigits: number }> = {
  id: 'dossier.code-form',
  vi: 'Dạng ngày và số chữ số thứ tự trong mã số hồ sơ',
  en: 'Form of the date and digits of the serial in a dossier code',
  unit: 'form',
  values: [
    {
      from: '2019-01-06',
      value: { date: 'YYMMDD', serialDigits: 4 },
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '19', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-09-15',
      value: null,
      basis: [cite('03/2025/TT-VPCP@2025-09-15')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Mỗi hồ sơ có một mã số. Unit: codes per dossier. */
export const codesPerDossier: Parameter<number> = {
  id: 'dossier.codes-per-dossier',
  vi: 'Số mã số hồ sơ cấp cho mỗi hồ sơ được tiếp nhận',
  en: 'Codes given to an accepted dossier',
  unit: 'code',
  values: [
    {
      from: '2018-06-21',
      value: 1,
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '17', '3')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 1,
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Độ dài tối đa của mã định danh bộ, ngành, địa phương. Unit: characters. */
export const agencyCodeLength: Parameter<number> = {
  id: 'dossier.agency-code-length',
  vi: 'Độ dài tối đa của mã định danh điện tử của bộ, ngành, địa phương',
  en: 'Longest agency id of the new order',
  unit: 'character',
  values: [
    {
      from: '2020-09-15',
      value: 35,
      basis: [cite('20/2020/QĐ-TTg@2020-07-22', '4', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Mã của cơ quan, tổ chức khác: lược đồ Z01-Z99 và tối đa 32 ký tự. */
export const schemeCodeForm: Parameter<{
  readonly first: string
  readonly last: string
  readonly numberLength: number
}> = {
  id: 'dossier.scheme-code-form',
  vi: 'Mã xác định lược đồ định danh và độ dài mã trong lược đồ, của cơ quan, tổ chức khác',
  en: 'Scheme and longest number of the id of other organisations',
  unit: 'scheme, characters',
  values: [
    {
      from: '2020-09-15',
      value: { first: 'Z01', last: 'Z99', numberLength: 32 },
      basis: [cite('20/2020/QĐ-TTg@2020-07-22', '6', '2', 'b'), cite('20/2020/QĐ-TTg@2020-07-22', '6', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Mã của doanh nghiệp, hợp tác xã, hộ kinh doanh là mã số đăng ký của mình; Decision 20/2020 gives no shape. */
export const businessCodeForm: Parameter<{ readonly digits: readonly number[] }> = {
  id: 'dossier.business-code-form',
  vi: 'Số chữ số của mã số doanh nghiệp, hợp tác xã, hộ kinh doanh dùng làm mã định danh',
  en: 'Digits of a business registration number used as an id',
  unit: 'digit',
  values: [
    {
      from: '2020-09-15',
      value: { digits: [10, 12, 13] },
      basis: [cite('20/2020/QĐ-TTg@2020-07-22', '5')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Mã ngành, lĩnh vực: mã cấp 1 và mã lĩnh vực. */
export const sectorCodeForm: Parameter<'MX1X2-LV'> = {
  id: 'dossier.sector-code-form',
  vi: 'Cấu trúc mã ngành, lĩnh vực thủ tục hành chính',
  en: 'Form of the code of a sector of procedures',
  unit: 'form',
  values: [
    {
      from: '2019-01-06',
      value: 'MX1X2-LV',
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '20', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-09-15',
      value: null,
      basis: [cite('03/2025/TT-VPCP@2025-09-15')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Mã thủ tục hành chính: `1.000948`, có thể kèm mã nơi công bố; seen on portals, in no text. */
export const procedureCodeForm: Parameter<'d.dddddd'> = {
  id: 'dossier.procedure-code-form',
  vi: 'Dạng mã thủ tục hành chính trên Cơ sở dữ liệu quốc gia',
  en: 'Form of a procedure code of the national database',
  unit: 'form',
  values: [
    {
      from: '2019-01-06',
      value: 'd.dddddd',
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '10', '1', 'b')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Dữ liệu tối thiểu của giấy tờ số hóa. */
export const paperDataFields: Parameter<readonly string[]> = {
  id: 'dossier.paper-data-fields',
  vi: 'Trường thông tin tối thiểu của dữ liệu điện tử của giấy tờ',
  en: 'Least data of a digitised paper',
  unit: 'field',
  values: [
    {
      from: '2025-07-01',
      value: ['typeCode', 'owner', 'name', 'abstract', 'validity'],
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '19', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
