import type { ChannelDuty } from '../../law/feedback-channels'
import type { FeedbackRequirement } from '../../law/petitions-feedback'
import type { FeedbackFindings, FeedbackSteps } from '../../petitions/feedback-findings'
import type { FeedbackRegime, MissingStep } from '../../petitions/feedback-types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

const regimes: Record<FeedbackRegime, string> = {
  petition: 'đơn kiến nghị, phản ánh theo Luật Tiếp công dân',
  regulation: 'phản ánh, kiến nghị về quy định hành chính',
  'legal-document': 'phản ánh, kiến nghị về văn bản quy phạm pháp luật',
  local: 'phản ánh theo quy định riêng của kênh tiếp nhận',
}

const steps: Record<MissingStep, string> = {
  published: 'công khai kết quả',
  apologised: 'công khai xin lỗi',
  remedied: 'khắc phục hậu quả',
  'sanction-referred': 'xử lý vi phạm',
}

const requirements: Record<FeedbackRequirement, string> = {
  vietnamese: 'bằng tiếng Việt (vietnamese)',
  content: 'nội dung rõ ràng (content)',
  name: 'họ tên (name)',
  address: 'địa chỉ (address)',
  contact: 'số điện thoại hoặc địa chỉ liên hệ (contact)',
}

const duties: Record<ChannelDuty, string> = {
  intake: 'tiếp nhận',
  transfer: 'chuyển xử lý',
  answer: 'trả lời',
  reply: 'gửi kết quả',
  update: 'cập nhật tình hình',
  reanswer: 'trả lời lại',
  publish: 'công khai kết quả',
  apologise: 'công khai xin lỗi',
  remedy: 'khắc phục hậu quả',
}

const events = { rejected: 'không tiếp nhận', 'routed-out': 'chuyển sang thủ tục khác', transferred: 'chuyển đi' }

export const feedbackFindingsVi: SentencesOf<FeedbackFindings> = {
  'feedback.no-clock': ({ channel, category }) =>
    `Kênh '${channel}' không nêu thời hạn trả lời${category === undefined ? '' : ` cho loại '${category}'`}; không có thời hạn chung của cả nước nên không tính ngày hẹn.`,
  'feedback.channel-not-in-force': ({ channel, date }) =>
    `Quy định của kênh '${channel}' không có hiệu lực ngày ${dateVi(date)}; thời hạn của kênh không được áp dụng.`,
  'feedback.contact-unpublished': ({ channel }) =>
    `Số điện thoại, địa chỉ của kênh '${channel}' chưa được công bố công khai.`,
  'feedback.rejected-without-ground': () => 'Không tiếp nhận phản ánh mà không nêu yêu cầu nào chưa được đáp ứng.',
  'feedback.ground-not-in-law': ({ grounds, allowed }) =>
    `Lý do không tiếp nhận ngoài quy định: ${and(grounds)}; chỉ được nêu ${or(allowed.map((one) => requirements[one]))}.`,
  'feedback.denunciation-by-this-channel': ({ channel }) =>
    `Tố cáo phải bằng đơn hoặc trình bày trực tiếp; thông tin qua kênh '${channel}' không phải tố cáo, chỉ là thông tin để thanh tra, kiểm tra nếu rõ ràng và có chứng cứ ('lead').`,
  'feedback.sender-not-told': ({ event }) => `Người đến kiến nghị, phản ánh chưa được thông báo việc ${events[event]}.`,
  'feedback.assigned-beyond-limit': ({ due, limit }) =>
    `Giao đơn vị xử lý đến ${dateVi(due)}, sau hạn trả lời người dân ${dateVi(limit)}.`,
  'feedback.apology-not-public': () => 'Đã xin lỗi nhưng không công khai; có lỗi thì phải công khai xin lỗi.',
  'feedback.apology-due': ({ since }) =>
    `Cơ quan có lỗi (kết luận ${dateVi(since)}) nhưng chưa công khai xin lỗi; pháp luật không đặt số ngày, phải làm kịp thời.`,
  'feedback.published-nowhere': () => 'Công khai kết quả phải bằng ít nhất một hình thức; chưa ghi hình thức nào.',
  'feedback.identity-published': () => 'Đã nêu danh tính người phản ánh dù người đó yêu cầu giữ bí mật.',
  'feedback.closed-incomplete': ({ missing }) => `Đã kết thúc khi còn thiếu: ${and(missing.map((one) => steps[one]))}.`,
  'feedback.unpublished': ({ since }) => `Đã trả lời ${dateVi(since)} nhưng chưa công khai kết quả xử lý.`,
  'feedback.progress-unanswered': ({ asked }) =>
    `Người phản ánh hỏi tình hình xử lý ${dateVi(asked)} nhưng chưa được trả lời.`,
  'feedback.tripwire-near': ({ until }) =>
    `Đơn chưa được xử lý; nếu không xử lý đến hết ${dateVi(until)} mà không có lý do chính đáng thì người có chức vụ bị cách chức hoặc bãi nhiệm.`,
  'feedback.duty-late': ({ duty, due, done }) => `${duty.vi}: làm ${dateVi(done)}, sau hạn ${dateVi(due)}.`,
  'feedback.last-day-off': ({ duty, due, other }) =>
    `${duty.vi}: ngày cuối là ngày nghỉ; có hai cách tính, ${dateVi(due)} và ${dateVi(other)}.`,
  'feedback.duty-overdue': ({ duty, due }) => `${duty.vi}: đã quá hạn ${dateVi(due)}.`,
}

export const feedbackStepsVi: SentencesOf<FeedbackSteps> = {
  'feedback.regime': ({ regime, date }) => `Tiếp nhận ngày ${dateVi(date)}: ${regimes[regime]}.`,
  'feedback.channel': ({ channel, duties: named }) =>
    named.length === 0
      ? `Kênh ${channel} không nêu thời hạn nào.`
      : `Kênh ${channel} nêu thời hạn cho việc ${and(named.map((one) => duties[one]))}.`,
  'feedback.no-national-clock': () => 'Pháp luật không đặt thời hạn trả lời chung cho phản ánh, kiến nghị.',
}
