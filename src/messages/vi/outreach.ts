import type { OutreachFindings, OutreachSteps } from '../../outreach/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { addressProblems } from './words'

export const outreachFindingsVi: SentencesOf<OutreachFindings> = {
  'outreach.moment': ({ given }) =>
    `${given} không phải là ngày, năm hoặc thời điểm có múi giờ; hãy ghi như '2024-03-04', 2024 hoặc '2024-03-04T08:30:00+07:00'.`,
  'outreach.period': ({ from, to }) => `Kỳ từ ${dateVi(from)} đến ${dateVi(to)} bị đảo ngược.`,
  'outreach.not-in-force': ({ date }) => `Không có quy định đã biết áp dụng cho ${date}.`,
  'outreach.person-repeated': ({ person }) => `Người “${person}” có nhiều dòng trong danh sách.`,
  'outreach.attendee-unknown': ({ session, person }) =>
    `Cuộc “${session}”: người dự “${person}” không có trong danh sách biên chế.`,
  'outreach.not-reached': ({ missing, of }) =>
    `Còn ${missing} trên ${of} người chưa được quán triệt; kế hoạch yêu cầu toàn thể.`,
  'outreach.outside': ({ record, on }) => `“${record}” ngày ${dateVi(on)} nằm ngoài kỳ, không được đếm.`,
  'outreach.outlet-none': ({ outlet }) => `${outlet}: chưa có tin, bài nào trong kỳ.`,
  'outreach.quarter-none': ({ quarter }) => `Quý ${quarter}: chưa có tin, bài, đợt tuyên truyền nào.`,
  'outreach.link-form': ({ given, problem }) =>
    `Liên kết ${given} không dùng được: ${addressProblems[problem] ?? problem}.`,
  'outreach.dialogues-few': ({ year, held, required }) =>
    `Năm ${year} mới tổ chức ${held} trên ${required} cuộc đối thoại tối thiểu.`,
  'outreach.without-front': ({ dialogue }) =>
    `Cuộc đối thoại “${dialogue}” chưa phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp.`,
  'outreach.dialogue-notice-late': ({ dialogue, due, announced }) =>
    `Cuộc đối thoại “${dialogue}” thông báo ngày ${dateVi(announced)}, phải chậm nhất ${dateVi(due)}.`,
  'outreach.dialogue-notice-missing': ({ dialogue, due }) =>
    `Cuộc đối thoại “${dialogue}” chưa có thông báo; hạn ${dateVi(due)}.`,
  'outreach.dialogue-result-late': ({ dialogue, due, published }) =>
    `Kết quả đối thoại “${dialogue}” thông báo ngày ${dateVi(published)}, quá hạn ${dateVi(due)}.`,
  'outreach.dialogue-result-missing': ({ dialogue, due }) =>
    `Kết quả đối thoại “${dialogue}” chưa thông báo; hạn ${dateVi(due)}.`,
  'outreach.questions-open': ({ dialogue, open }) => `Cuộc đối thoại “${dialogue}” còn ${open} câu hỏi chưa trả lời.`,
  'outreach.reply-late': ({ request, due, replied }) =>
    `Kiến nghị “${request}” trả lời ngày ${dateVi(replied)}, quá hạn ${dateVi(due)}.`,
  'outreach.reply-missing': ({ request, due }) => `Kiến nghị “${request}” chưa được trả lời; hạn ${dateVi(due)}.`,
  'outreach.reply-no-limit': ({ request }) =>
    `Kiến nghị “${request}”: không biết quy định nào về thời hạn trả lời, chỉ đếm.`,
  'outreach.interval': ({ given }) => `Khoảng cách ${given} không phải là số ngày nguyên từ 1.`,
  'outreach.monitoring-gap': ({ unit, from, to, days, interval }) =>
    `${unit}: từ ${dateVi(from)} đến ${dateVi(to)} (${days} ngày) không có lần đôn đốc, kiểm tra nào; đơn vị tự đặt ${interval} ngày.`,
}

export const outreachStepsVi: SentencesOf<OutreachSteps> = {
  'outreach.counted': ({ records, from, to }) => `Từ ${dateVi(from)} đến ${dateVi(to)} đếm được ${records} bản ghi.`,
  'outreach.required': ({ year, required }) => `Năm ${year} phải tổ chức ít nhất ${required} cuộc.`,
}
