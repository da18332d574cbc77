import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Loại phiếu — the papers of the one-stop counter. */
export type SlipKind = 'receipt' | 'supplement-request' | 'refusal' | 'apology' | 'stop-notice' | 'control' | 'register'

type BySlip<Value> = { readonly [Kind in SlipKind]?: Value }

/** Số của biểu mẫu theo thông tư đang áp dụng; 05 changed its meaning on 15 September 2025. */
export const formNumbers: Parameter<BySlip<string>> = {
  id: 'dossier.form-numbers',
  vi: 'Số của biểu mẫu trong giải quyết thủ tục hành chính',
  en: 'Number of each form of the one-stop counter',
  unit: 'form number by slip',
  values: [
    {
      from: '2019-01-06',
      value: {
        receipt: '01',
        'supplement-request': '02',
        refusal: '03',
        apology: '04',
        control: '05',
        register: '06',
      },
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '9', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-09-15',
      value: {
        receipt: '01',
        'supplement-request': '02',
        refusal: '03',
        apology: '04',
        'stop-notice': '05',
        control: '06',
        register: '07',
      },
      basis: [cite('03/2025/TT-VPCP@2025-09-15', 'Phụ lục I')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Nội dung phiếu mà nghị định đòi hỏi: thiếu là vi phạm. */
export const slipContent: Parameter<BySlip<readonly string[]>> = {
  id: 'dossier.slip-content',
  vi: 'Nội dung bắt buộc của phiếu theo nghị định',
  en: 'What the decree itself demands on a slip',
  unit: 'field by slip',
  values: [
    {
      from: '2018-06-21',
      value: {
        receipt: ['code', 'due', 'returnPlace'],
        'supplement-request': ['items', 'reason'],
        refusal: ['reason'],
        apology: ['reason', 'newDate'],
      },
      basis: [
        cite('61/2018/NĐ-CP@2018-04-23', '17', '1'),
        cite('61/2018/NĐ-CP@2018-04-23', '17', '3'),
        cite('61/2018/NĐ-CP@2018-04-23', '19', '4'),
        cite('61/2018/NĐ-CP@2018-04-23', '19', '9'),
        cite('61/2018/NĐ-CP@2018-04-23', '20', '3'),
      ],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: {
        receipt: ['code', 'accepted', 'due', 'returnPlace', 'returnManner'],
        'supplement-request': ['items', 'reason'],
        refusal: ['reason'],
        apology: ['reason', 'newDate'],
      },
      basis: [
        cite('118/2025/NĐ-CP@2025-06-09', '17', '1', 'c'),
        cite('118/2025/NĐ-CP@2025-06-09', '17', '3'),
        cite('118/2025/NĐ-CP@2025-06-09', '19', '5'),
        cite('118/2025/NĐ-CP@2025-06-09', '19', '6'),
        cite('118/2025/NĐ-CP@2025-06-09', '22', '3'),
      ],
      verifiedOn,
      seen: 'text',
    },
  ],
}

const fieldsOfForms: BySlip<readonly string[]> = {
  receipt: ['issued', 'unit', 'applicant.name', 'request', 'components', 'sets', 'limit', 'accepted', 'officer'],
  'supplement-request': ['issued', 'unit', 'applicant.name', 'request', 'guidance', 'officer'],
  refusal: ['issued', 'unit', 'applicant.name', 'request', 'officer'],
  apology: ['issued', 'unit', 'code', 'accepted', 'due'],
  'stop-notice': ['issued', 'unit', 'code', 'applicant.name', 'reason'],
  control: ['unit', 'code', 'handovers'],
  register: ['number', 'code', 'applicant.name', 'accepted', 'due'],
}

/**
 * Các mục của biểu mẫu: thiếu là cảnh báo. The annexes were not seen; the fields are those of a deployed system, taken
 * to be kept in 2025.
 */
export const slipFields: Parameter<BySlip<readonly string[]>> = {
  id: 'dossier.slip-fields',
  vi: 'Các mục của biểu mẫu, theo một hệ thống đang chạy',
  en: 'Fields of the forms, as a deployed system has them',
  unit: 'field by slip',
  values: [
    {
      from: '2019-01-06',
      value: fieldsOfForms,
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '9', '1'), cite('01/2018/TT-VPCP@2018-11-23', '10', '1', 'c')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2025-09-15',
      value: fieldsOfForms,
      basis: [cite('03/2025/TT-VPCP@2025-09-15', 'Phụ lục I')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Khổ giấy của biểu mẫu: A5, sổ theo dõi A4; the circular that replaced this one was not read. */
export const slipPaper: Parameter<{ readonly slips: 'A5'; readonly register: 'A4' }> = {
  id: 'dossier.slip-paper',
  vi: 'Khổ giấy của biểu mẫu',
  en: 'Paper size of the forms',
  unit: 'paper size',
  values: [
    {
      from: '2019-01-06',
      value: { slips: 'A5', register: 'A4' },
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '9', '2')],
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

/** Số trong sổ ghi liên tục từ 01 đến hết năm. Unit: the first number of a year. */
export const registerFirstNumber: Parameter<number> = {
  id: 'dossier.register-first-number',
  vi: 'Số đầu tiên trong năm của sổ theo dõi hồ sơ',
  en: 'First number of a year in the register of dossiers',
  unit: 'number',
  values: [
    {
      from: '2019-01-06',
      value: 1,
      basis: [cite('01/2018/TT-VPCP@2018-11-23', '10', '2', 'c')],
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

/** Thủ tục trả kết quả ngay: không phải lập giấy tiếp nhận, trừ khi người nộp yêu cầu. */
export const immediateResultSlip: Parameter<'on-request'> = {
  id: 'dossier.immediate-result-slip',
  vi: 'Giấy tiếp nhận hồ sơ đối với thủ tục trả kết quả ngay',
  en: 'Receipt slip for a procedure with an immediate result',
  unit: 'rule',
  values: [
    {
      from: '2018-06-21',
      value: 'on-request',
      basis: [cite('61/2018/NĐ-CP@2018-04-23', '17', '4')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2025-07-01',
      value: 'on-request',
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '17', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chuyển hồ sơ giấy đến cơ quan có thẩm quyền khác cấp: không quá 01 ngày làm việc kể từ khi tiếp nhận. */
export const paperTransfer: Parameter<Limit> = {
  id: 'dossier.paper-transfer',
  vi: 'Thời gian chuyển hồ sơ giấy đến cơ quan có thẩm quyền không cùng cấp',
  en: 'Time to deliver the paper dossier to the authority of another level',
  unit: 'limit',
  values: [
    {
      from: '2025-07-01',
      value: { amount: 1, unit: 'working-day' },
      basis: [cite('118/2025/NĐ-CP@2025-06-09', '20', '1', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
