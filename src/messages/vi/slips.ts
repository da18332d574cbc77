import type { SlipFindings, SlipSteps } from '../../dossier/slip-types'
import type { ProcedureLimit } from '../../dossier/types'
import type { SlipKind } from '../../law/slips'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or, units } from './words'

/** Tên phiếu. */
export const slipNames: Record<SlipKind, string> = {
  receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  'supplement-request': 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
  apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
  'stop-notice': 'Thông báo dừng giải quyết hồ sơ',
  control: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  register: 'Sổ theo dõi hồ sơ',
}

const fieldNames: Record<string, string> = {
  issued: 'ngày lập',
  unit: 'cơ quan, đơn vị lập',
  code: 'mã số hồ sơ',
  'applicant.name': 'tên người nộp hồ sơ',
  request: 'nội dung yêu cầu giải quyết',
  components: 'thành phần hồ sơ',
  sets: 'số lượng bộ hồ sơ',
  limit: 'thời hạn giải quyết',
  accepted: 'thời điểm tiếp nhận',
  due: 'ngày hẹn trả kết quả',
  returnPlace: 'nơi trả kết quả',
  returnManner: 'cách thức trả kết quả',
  officer: 'người lập',
  items: 'giấy tờ, nội dung cần bổ sung',
  reason: 'lý do',
  guidance: 'người hướng dẫn',
  newDate: 'ngày hẹn lại',
  handovers: 'các lần giao, nhận hồ sơ',
  number: 'số thứ tự',
  finished: 'ngày có kết quả',
  returned: 'ngày trả kết quả',
  at: 'thời điểm',
  received: 'thời điểm tiếp nhận',
  delivered: 'thời điểm chuyển đến',
}

const nameOf = (field: string): string => fieldNames[field] ?? field
const limitOf = ({ amount, unit }: ProcedureLimit): string => `${amount} ${units[unit]}`
const listed = (items: readonly string[], what: string): string => (items.length === 0 ? '' : ` ${what} ${and(items)}.`)
const eventNames: Record<string, string> = {
  accepted: 'tiếp nhận hồ sơ',
  'supplement-received': 'nhận đủ hồ sơ bổ sung',
  'supplement-requested': 'yêu cầu bổ sung',
  refused: 'từ chối tiếp nhận',
  finished: 'kết quả từ chối',
  'late-notified': 'thông báo trễ hẹn',
  stopped: 'người nộp yêu cầu dừng',
  closed: 'đóng hồ sơ',
}

export const slipFindingsVi: SentencesOf<SlipFindings> = {
  'dossier.slip-kind-unknown': ({ given, known }) => `Không có loại phiếu ${given}; các loại: ${or(known)}.`,
  'dossier.slip-incomplete': ({ slip, field, by }) =>
    `${slipNames[slip]} chưa ghi ${nameOf(field)}${by === 'form' ? ' (mục của biểu mẫu)' : ''}.`,
  'dossier.slip-not-in-force': ({ slip, date }) => `Ngày ${dateVi(date)} chưa có quy định về ${slipNames[slip]}.`,
  'dossier.slip-without-event': ({ slip, events }) =>
    `${slipNames[slip]} đã lập nhưng hồ sơ không ghi nhận ${or(events.map((event) => eventNames[event] ?? event))}.`,
  'dossier.slip-code-differs': ({ printed, code }) => `Phiếu ghi mã số hồ sơ ${printed}, hồ sơ mang mã ${code}.`,
  'dossier.slip-moment-differs': ({ field, printed, recorded }) =>
    `Phiếu ghi ${nameOf(field)} là ${dateVi(printed)}, hồ sơ ghi nhận ${dateVi(recorded)}.`,
  'dossier.slip-moment-unreadable': ({ field, given }) =>
    `Không đọc được ${nameOf(field)}: ${given}; ví dụ đúng: '2024-03-04' hoặc '2024-03-04T08:30:00+07:00'.`,
  'dossier.slip-due-later': ({ printed, due }) =>
    `Phiếu hẹn trả kết quả ${dateVi(printed)}, muộn hơn hạn theo quy định là ${dateVi(due)}.`,
  'dossier.slip-due-earlier': ({ printed, due }) =>
    `Phiếu hẹn trả kết quả ${dateVi(printed)}, sớm hơn hạn theo quy định là ${dateVi(due)}.`,
  'dossier.slip-limit-differs': ({ printed, published }) =>
    `Phiếu ghi thời hạn ${limitOf(printed)}, thủ tục công bố ${limitOf(published)}.`,
  'dossier.slip-items-differ': ({ missing, added }) =>
    `Nội dung bổ sung trên phiếu khác với yêu cầu đã ghi nhận.${listed(missing, 'Phiếu thiếu')}${listed(added, 'Phiếu thêm')}`,
  'dossier.slip-reason-differs': ({ printed, recorded }) =>
    `Lý do trên phiếu (“${printed}”) khác lý do đã ghi nhận (“${recorded}”).`,
  'dossier.slip-new-date-not-later': ({ newDate, due }) =>
    `Ngày hẹn lại ${dateVi(newDate)} không sau ngày hẹn trước ${dateVi(due)}.`,
  'dossier.slip-handover-gap': ({ to, from }) => `Lần giao trước giao cho ${to} nhưng lần này do ${from} giao.`,
  'dossier.slip-handover-order': ({ at, after }) => `Giao, nhận ${dateVi(at)} lại đứng sau lần ${dateVi(after)}.`,
  'dossier.receipt-slip-missing': ({ accepted }) =>
    `Hồ sơ tiếp nhận ${dateVi(accepted)} nhưng không có Giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
  'dossier.receipt-slip-on-request': () =>
    'Thủ tục trả kết quả ngay: chỉ lập Giấy tiếp nhận hồ sơ khi người nộp yêu cầu.',
  'dossier.intake-slip-missing': ({ slip }) => `Không có ${slipNames[slip]} cho lần này.`,
  'dossier.intake-slips-several': ({ slips }) =>
    `Một lần kiểm tra chỉ có một kết quả, nhưng đã lập ${and(slips.map((slip) => slipNames[slip]))}.`,
  'dossier.register-gap': ({ number, expected }) => `Sổ ghi số ${number}; số liền sau phải là ${expected}.`,
  'dossier.register-not-from-first': ({ number, first, year }) =>
    `Sổ năm ${year} bắt đầu bằng số ${number}; phải ghi từ số ${first}.`,
  'dossier.paper-transfer-not-in-force': ({ date }) =>
    `Ngày ${dateVi(date)} chưa có quy định về thời gian chuyển hồ sơ giấy đến cơ quan không cùng cấp.`,
  'dossier.paper-transfer-late': ({ delivered, due }) =>
    `Hồ sơ giấy chuyển đến ${dateVi(delivered)} là muộn; hạn cuối là ${dateVi(due)}.`,
}

export const slipStepsVi: SentencesOf<SlipSteps> = {
  'dossier.form-number': ({ slip, number }) => `${slipNames[slip]}: Mẫu số ${number}.`,
}
