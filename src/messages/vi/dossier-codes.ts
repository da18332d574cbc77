import type { CodeBody, DossierCodeFindings, DossierCodeSteps } from '../../dossier/code-types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

const bodies: Record<CodeBody, string> = {
  receiving: 'cơ quan có thẩm quyền tiếp nhận',
  settling: 'cơ quan có thẩm quyền giải quyết',
  'one-stop': 'Bộ phận Một cửa nơi tiếp nhận',
  'national-portal': 'Cổng Dịch vụ công quốc gia',
}

const paperFields: Record<string, string> = {
  typeCode: 'mã loại giấy tờ',
  ownerId: 'số định danh của tổ chức, cá nhân',
  'owner.name': 'họ tên',
  'owner.birthYear': 'năm sinh',
  'owner.issuedOn': 'ngày cấp',
  'owner.issuer': 'cơ quan cấp',
  name: 'tên giấy tờ',
  abstract: 'trích yếu nội dung chính',
  validity: 'thời hạn có hiệu lực',
}

export const dossierCodeFindingsVi: SentencesOf<DossierCodeFindings> = {
  'dossier.code-not-text': ({ given }) => `Mã phải là chuỗi ký tự, nhưng có ${given}.`,
  'dossier.code-form': ({ given, expected }) =>
    `${given} không có dạng mã số hồ sơ nào đã biết; các dạng đã biết: ${or(expected)}.`,
  'dossier.code-date': ({ given, part }) => `${given}: ${part} không phải là một ngày có thật.`,
  'dossier.code-serial': ({ given, part }) => `${given}: số thứ tự ${part} không thể bằng 0.`,
  'dossier.code-received-differs': ({ inCode, received }) =>
    `Ngày trong mã số hồ sơ là ${dateVi(inCode)} nhưng hồ sơ được tiếp nhận ${dateVi(received)}.`,
  'dossier.code-body-differs': ({ body, inCode, expected }) =>
    `Mã số hồ sơ phải mang mã của ${bodies[body]} (${expected}) nhưng mang ${inCode}.`,
  'dossier.code-body-order': ({ inCode, expected }) =>
    `${inCode} và ${expected} viết theo hai thứ tự cấp khác nhau nên chỉ so sánh được mã cấp 1.`,
  'dossier.code-old-order': ({ given }) =>
    `${given} dùng mã định danh cũ (cấp 1 ngoài cùng bên phải); từ 01/7/2025 mã cấp 1 ở ngoài cùng bên trái.`,
  'dossier.code-other-form': ({ given, digits }) =>
    `${given} khác dạng của Thông tư 01/2018/TT-VPCP (V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD và ${digits} chữ số).`,
  'dossier.code-repeated': ({ code, first, limit }) =>
    `Mã số hồ sơ ${code} đã cấp cho hồ sơ thứ ${first + 1} trong danh sách; mỗi hồ sơ có ${limit} mã riêng.`,
  'dossier.agency-code-form': ({ given }) =>
    `${given} không có dạng mã định danh cơ quan nào đã biết; ví dụ đúng: H56.6 hoặc 000.00.06.H56.`,
  'dossier.agency-code-long': ({ given, length, limit }) =>
    `${given} dài ${length} ký tự; mã định danh dài tối đa ${limit} ký tự.`,
  'dossier.scheme-code-form': ({ given, first, last }) =>
    `${given} không đúng: mã lược đồ từ ${first} đến ${last}, tiếp theo là mã trong lược đồ, không có dấu cách.`,
  'dossier.procedure-code-form': ({ given }) => `${given} không phải mã thủ tục hành chính; ví dụ đúng: 1.000948.`,
  'dossier.sector-code-form': ({ given }) => `${given} không phải mã ngành, lĩnh vực; ví dụ đúng: G15-LN05.`,
  'dossier.paper-data-missing': ({ fields: names }) =>
    `Dữ liệu giấy tờ số hóa còn thiếu ${and(names.map((name) => paperFields[name] ?? name))}.`,
}

export const dossierCodeStepsVi: SentencesOf<DossierCodeSteps> = {
  'dossier.code-law-date': ({ date, from }) =>
    from === 'receipt'
      ? `Áp dụng quy định về mã số của ngày tiếp nhận, ${dateVi(date)}.`
      : `Không có ngày tiếp nhận; áp dụng quy định của ngày ghi trong mã, ${dateVi(date)}.`,
  'dossier.code-body': ({ body }) => `Mã số hồ sơ mang mã định danh của ${bodies[body]}.`,
}
