import type { PortalFindings } from '../../core/portal-findings'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { labelOf } from '../interpretation'
import { and, or } from './words'

export const portalFindingsVi: SentencesOf<PortalFindings> = {
  'interop.packet-form': ({ given }) => `Gói tin phải là một đối tượng, nhưng có ${given}.`,
  'interop.field-missing': ({ field }) => `Gói tin không có ${field}.`,
  'interop.text-form': ({ field, given }) => `${field} phải là chuỗi ký tự, nhưng có ${given}.`,
  'interop.list-form': ({ field, given }) => `${field} phải là danh sách các đối tượng, nhưng có ${given}.`,
  'interop.date-unreadable': ({ field, given, forms }) => `Không đọc được ${field}: ${given}; các dạng: ${or(forms)}.`,
  'interop.date-empty': ({ field, given }) =>
    `${field} là ${given}, giá trị mặc định của hệ thống gửi chứ không phải thời điểm; đã bỏ qua.`,
  'interop.local-time': ({ fields }) => `Không ghi múi giờ nên đọc là giờ Việt Nam (+07:00): ${and(fields)}.`,
  'interop.boolean-unreadable': ({ field, given }) =>
    `${field} là ${given}; chỉ đọc được "True"/"False", "1"/"0", true/false.`,
  'interop.channel-unknown': ({ given }) => `KenhThucHien ${given} không có trong danh mục (1, 2, 3).`,
  'interop.status-unknown': ({ given }) => `Trạng thái ${given} không có trong bảng trạng thái được dùng.`,
  'interop.status-without-moment': ({ status }) =>
    `Trạng thái ${status} nhưng gói tin không có thời điểm của sự kiện này, nên không ghi được sự kiện.`,
  'interop.end-while-open': ({ status }) =>
    `Có NgayKetThucXuLy nhưng trạng thái ${status} chưa kết thúc; không ghi là đã có kết quả.`,
  'interop.status-read-as': ({ status, option }) =>
    `Trạng thái ${status}: ${labelOf(`dossier.portal-status-${status}`, option, 'vi')}.`,
  'interop.supplement-content-as-items': ({ content }) =>
    `Không có DanhSachGiayToBoSung; “${content}” được ghi là nội dung cần bổ sung và lý do.`,
  'interop.supplement-without-list': () =>
    'Có NgayYeuCauBoSung nhưng DanhSachHoSoBoSung trống; không biết yêu cầu bổ sung gì.',
  'interop.supplement-completeness-assumed': () => 'Không có TrangThaiBoSung; lần nhận bổ sung được coi là đã đủ.',
  'interop.procedure-unknown': ({ code }) =>
    `Không có thời hạn của thủ tục ${code} trong danh sách thủ tục của nơi sử dụng.`,
  'interop.day-without-time': ({ field, date }) => `${field} chỉ có ngày ${dateVi(date)}; gói tin ghi hết ngày đó.`,
  'interop.event-not-mapped': ({ event }) => `Gói tin không có chỗ cho sự kiện '${event}'.`,
}
