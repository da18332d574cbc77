import type {
  AdHocGround,
  OnlineGround,
  PostingContent,
  PostingPlace,
  RefusalGround,
  VisitAnswer,
} from '../../law/petitions-reception'
import type { ReceptionFindings, ReceptionSteps } from '../../petitions/reception-findings'
import type { ReceptionRole } from '../../petitions/reception-types'
import type { VisitClass } from '../../petitions/visit-events'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and } from './words'

const roles: Record<ReceptionRole, string> = {
  'provincial-chair': 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  'district-chair': 'Chủ tịch Ủy ban nhân dân cấp huyện',
  'commune-chair': 'Chủ tịch Ủy ban nhân dân cấp xã',
  'agency-head': 'người đứng đầu cơ quan',
  'service-unit-head': 'người đứng đầu đơn vị sự nghiệp công lập',
  'central-office': 'Tổng Thanh tra, Chủ nhiệm Văn phòng Chính phủ',
}

const adHoc: Record<AdHocGround, string> = {
  harsh: 'gay gắt',
  complex: 'phức tạp',
  'many-people': 'nhiều người tham gia',
  'several-bodies': 'liên quan nhiều cơ quan',
  'differing-opinions': 'ý kiến các cơ quan còn khác nhau',
  'serious-harm': 'có thể gây hậu quả nghiêm trọng nếu chậm',
}

const places: Record<PostingPlace, string> = {
  office: 'trụ sở cơ quan (office)',
  'reception-place': 'nơi tiếp công dân (reception-place)',
  website: 'trang thông tin điện tử (website)',
}

const contents: Record<PostingContent, string> = {
  place: 'nơi tiếp (place)',
  'regular-hours': 'thời gian tiếp thường xuyên (regular-hours)',
  'head-schedule': 'lịch tiếp của người đứng đầu (head-schedule)',
  attendees: 'thành phần tham dự (attendees)',
  'planned-content': 'dự kiến nội dung (planned-content)',
}

const online: Record<OnlineGround, string> = {
  'complex-or-remote-leaders': 'phức tạp, kéo dài, nhiều cơ quan',
  'hard-to-travel': 'ở xa, khó khăn, già yếu, khuyết tật',
  emergency: 'thiên tai, dịch bệnh, an ninh',
  'open-denunciation': 'tố cáo phức tạp không yêu cầu giữ bí mật',
  practical: 'yêu cầu thực tiễn khác',
}

const refusals: Record<RefusalGround, string> = {
  incapable: 'say, mất khả năng nhận thức, điều khiển hành vi',
  'threat-or-breach': 'đe dọa, xúc phạm, vi phạm nội quy',
  'settled-and-persistent': 'đã giải quyết đúng, đã giải thích mà vẫn cố tình kéo dài',
  'other-by-law': 'trường hợp khác theo quy định',
  weapons: 'mang vũ khí, vật nguy hiểm',
  'security-check': 'không chấp hành kiểm tra an ninh',
  recording: 'tự ý ghi âm, ghi hình, phát trực tiếp',
  incitement: 'kích động, gây rối',
  'no-capacity-no-representative': 'không đủ năng lực hành vi, không có người đại diện',
  'no-proof-of-representation': 'không có giấy tờ chứng minh đại diện',
  'outside-scope': 'nội dung không phải khiếu nại, tố cáo, kiến nghị, phản ánh',
  'feedback-answered': 'phản ánh đã trả lời, không có tình tiết mới',
  'final-judgment': 'đã có bản án, quyết định có hiệu lực của Tòa án',
  'handled-elsewhere': 'cơ quan khác đang giải quyết',
}

const answers: Record<VisitAnswer, string> = {
  accepted: 'đã thụ lý',
  longer: 'cần kéo dài để xác minh',
  refused: 'từ chối thụ lý',
  transferred: 'đã chuyển cơ quan có thẩm quyền',
}

const classes: Record<VisitClass, string> = {
  complaint: 'khiếu nại',
  denunciation: 'tố cáo',
  feedback: 'kiến nghị, phản ánh',
}

const preparations = {
  'online-notified': 'thông báo trước',
  'online-tested': 'kết nối thử',
  'online-connected': 'kết nối xong các điểm cầu',
}

const logs = { log: 'Sổ tiếp công dân', 'national-database': 'Cơ sở dữ liệu quốc gia' }

const identity: Record<string, string> = {
  name: 'họ tên',
  address: 'địa chỉ',
  'identity-number': 'số giấy tờ tùy thân',
  authorisation: 'văn bản ủy quyền',
}

export const receptionFindingsVi: SentencesOf<ReceptionFindings> = {
  'reception.no-duty': ({ role, from, to }) =>
    `Từ ${dateVi(from)} đến ${dateVi(to)} pháp luật không quy định lịch tiếp công dân cho ${roles[role]}.`,
  'reception.no-working-day': ({ from, to }) =>
    `Từ ${dateVi(from)} đến ${dateVi(to)} không có ngày làm việc nên không tính ngày tiếp công dân.`,
  'reception.schedule-too-few': ({ from, to, planned, required }) =>
    `Lịch từ ${dateVi(from)} đến ${dateVi(to)} có ${planned} ngày tiếp công dân; phải có ít nhất ${required} ngày.`,
  'reception.too-few': ({ from, to, held, required }) =>
    `Từ ${dateVi(from)} đến ${dateVi(to)} đã trực tiếp tiếp ${held} ngày; phải có ít nhất ${required} ngày.`,
  'reception.held-by-deputy': ({ date }) =>
    `Buổi ngày ${dateVi(date)} không do người đứng đầu trực tiếp tiếp nên không được tính.`,
  'reception.ad-hoc-required': ({ grounds }) =>
    `Vụ việc ${and(grounds.map((one) => adHoc[one]))}: người đứng đầu phải tiếp công dân đột xuất.`,
  'reception.unposted': ({ date }) => `Buổi tiếp ngày ${dateVi(date)} chưa được niêm yết lịch.`,
  'reception.posting-incomplete': ({ places: where, contents: what }) =>
    `Niêm yết lịch còn thiếu: ${and([...where.map((one) => places[one]), ...what.map((one) => contents[one])])}.`,
  'reception.postponed-without-reason': () => 'Lùi lịch tiếp công dân phải có lý do chính đáng; chưa ghi lý do.',
  'reception.postponed-without-new-time': () =>
    'Lùi lịch phải thông báo thời gian dự kiến tiếp tại nơi tiếp công dân; chưa có hoặc chưa thông báo.',
  'reception.opened-on-another-day': ({ announced, opened }) =>
    `Đã thông báo tiếp ngày ${dateVi(announced)} nhưng mở buổi tiếp ngày ${dateVi(opened)}.`,
  'reception.not-held': ({ date }) => `Không tiếp công dân theo lịch ngày ${dateVi(date)}.`,
  'reception.online-ground': ({ ground }) =>
    `Chưa có quy định về tiếp công dân trực tuyến vào ngày này (lý do nêu: ${online[ground]}).`,
  'reception.online-denouncer-protected': () =>
    'Không tiếp trực tuyến người tố cáo yêu cầu giữ bí mật danh tính, hoặc khi chưa bảo đảm bảo mật.',
  'reception.online-not-ready': ({ missing }) =>
    `Buổi tiếp trực tuyến chưa ${and(missing.map((one) => preparations[one]))}.`,
  'reception.online-unrecorded': () => 'Buổi tiếp trực tuyến phải được ghi âm, ghi hình.',
  'reception.no-written-conclusion': () =>
    'Ý kiến chỉ đạo tại buổi tiếp phải lập thành Thông báo kết luận bằng văn bản.',
  'reception.not-logged': ({ missing }) => `Chưa ghi vào ${and(missing.map((one) => logs[one]))}.`,
  'reception.refusal-ground-not-in-law': ({ ground, date }) =>
    `Ngày ${dateVi(date)} pháp luật không cho từ chối tiếp vì lý do “${refusals[ground]}”.`,
  'reception.identity-incomplete': ({ missing }) =>
    `Chưa ghi ${and(missing.map((one) => identity[one] ?? one))} của người đến.`,
  'reception.unsigned': () => 'Nội dung trình bày chưa được ký hoặc điểm chỉ xác nhận.',
  'reception.not-split': ({ classes: found }) =>
    `Đơn có nhiều nội dung (${and(found.map((one) => classes[one]))}) nhưng chưa hướng dẫn viết đơn riêng.`,
  'reception.feedback-guided': () =>
    'Kiến nghị, phản ánh không thuộc thẩm quyền phải được chuyển đi, không phải hướng dẫn người dân đến nơi khác.',
  'reception.answer-not-for-feedback': ({ content }) =>
    `Trả lời “${answers[content]}” chỉ có đối với khiếu nại, tố cáo, không có đối với kiến nghị, phản ánh.`,
  'reception.result-late': ({ due, resolvedOn }) =>
    `Vụ việc giải quyết ngày ${dateVi(resolvedOn)}; kết quả phải báo chậm nhất ngày ${dateVi(due)}.`,
  'reception.result-untold': () => 'Kết thúc khi người đã yêu cầu chưa được thông báo kết quả giải quyết.',
  'reception.tripwire-near': ({ until }) =>
    `Đơn chưa được xử lý; nếu không xử lý đến hết ${dateVi(until)} mà không có lý do chính đáng thì người có chức vụ bị cách chức hoặc bãi nhiệm.`,
  'reception.representatives-number': ({ people, given, minimum, maximum }) =>
    `Nhóm ${people} người cử ${given} người đại diện; được cử từ ${minimum} đến ${maximum} người.`,
  'reception.representatives-outside-group': () => 'Người đại diện phải là người trong nhóm.',
  'reception.representatives-unwritten': () => 'Việc cử người đại diện phải bằng văn bản.',
  'reception.representatives-unsigned': () =>
    'Văn bản cử người đại diện phải có chữ ký của tất cả những người trong nhóm.',
  'reception.people-number': ({ given }) => `Số người phải là số nguyên từ 1, không phải ${given}.`,
  'reception.duty-late': ({ duty, due, done }) => `${duty.vi}: làm ${dateVi(done)}, sau hạn ${dateVi(due)}.`,
  'reception.last-day-off': ({ duty, due, other }) =>
    `${duty.vi}: ngày cuối là ngày nghỉ; có hai cách tính, ${dateVi(due)} và ${dateVi(other)}.`,
  'reception.duty-overdue': ({ duty, due }) => `${duty.vi}: đã quá hạn ${dateVi(due)}.`,
}

export const receptionStepsVi: SentencesOf<ReceptionSteps> = {
  'reception.window': ({ from, to, per, required }) =>
    `${per === 'week' ? 'Tuần' : 'Tháng'} từ ${dateVi(from)} đến ${dateVi(to)}: ít nhất ${required} ngày tiếp công dân.`,
  'reception.representatives': ({ people, minimum, maximum }) =>
    `Nhóm ${people} người: từ ${minimum} đến ${maximum} người đại diện.`,
  'reception.ad-hoc': ({ grounds }) =>
    grounds.length === 0
      ? 'Không có dấu hiệu phải tiếp đột xuất.'
      : `Dấu hiệu: ${and(grounds.map((one) => adHoc[one]))}.`,
}
