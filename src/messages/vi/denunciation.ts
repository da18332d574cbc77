import type { DenunciationFindings, DenunciationSteps } from '../../petitions/denunciation-types'
import type { ProtectionFindings, ProtectionSteps } from '../../petitions/protection-types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and } from './words'

const names: Record<string, string> = {
  date: 'ngày, tháng, năm',
  name: 'họ và tên',
  names: 'họ tên, địa chỉ của người tố cáo và người cần được bảo vệ',
  address: 'địa chỉ',
  contact: 'cách thức liên hệ',
  content: 'nội dung',
  signature: 'chữ ký hoặc điểm chỉ',
  basis: 'căn cứ',
  limit: 'thời hạn giải quyết',
  result: 'kết quả xác minh',
  'legal-basis': 'căn cứ pháp luật',
  finding: 'kết luận đúng, đúng một phần hoặc sai',
  measures: 'biện pháp',
  proposals: 'kiến nghị',
  reason: 'lý do và nội dung đề nghị',
  person: 'người được bảo vệ',
  start: 'thời điểm bắt đầu',
  form: 'hình thức, nội dung đơn (điểm a khoản 1 Điều 29)',
  contents: 'nội dung đơn (contents)',
  capacity: 'năng lực hành vi dân sự hoặc người đại diện (điểm b)',
  capable: 'năng lực hành vi (capable)',
  competence: 'thẩm quyền (điểm c)',
  competent: 'thẩm quyền (competent)',
  identifiable: 'cơ sở xác định người vi phạm, hành vi vi phạm (điểm d)',
  'no-evidence-after-complaint': 'chứng cứ về vi phạm của người đã giải quyết khiếu nại',
  'signs-of-violation': 'có dấu hiệu vi phạm pháp luật',
  coerced: 'bị đe dọa, ép buộc, mua chuộc',
  slander: 'lợi dụng tố cáo để vu khống, xúc phạm',
  denouncer: 'người tố cáo',
  denounced: 'người bị tố cáo',
  'managing-body': 'cơ quan quản lý người bị tố cáo',
  others: 'cơ quan, tổ chức liên quan',
  meeting: 'công bố tại cuộc họp',
  posting: 'niêm yết',
  portal: 'đăng trên cổng thông tin điện tử, mạng nội bộ',
  print: 'báo in',
  broadcast: 'báo nói, báo hình',
  'online-press': 'báo điện tử',
  phone: 'điện thoại',
  'in-person': 'trực tiếp',
  email: 'thư điện tử',
  web: 'trang thông tin điện tử',
  social: 'mạng xã hội',
  resolver: 'người giải quyết tố cáo',
  police: 'cơ quan Công an',
  'personnel-authority': 'cơ quan quản lý cán bộ, công chức, viên chức',
  'labour-authority': 'cơ quan quản lý lao động',
  other: 'cơ quan khác',
  accept: 'thụ lý',
  refuse: 'không thụ lý',
  transfer: 'chuyển cơ quan có thẩm quyền',
  guide: 'hướng dẫn đến cơ quan có thẩm quyền',
  leave: 'không xử lý',
  inspect: 'đưa vào thanh tra, kiểm tra',
  reroute: 'không phải tố cáo, phân loại lại',
  'law-25-2018': 'Luật Tố cáo 2018',
  'decree-31-2019': 'Luật Tố cáo 2018 và Nghị định 31/2019/NĐ-CP',
  'decree-156-2026': 'Luật Tố cáo 2018 và Nghị định 31/2019/NĐ-CP, sửa đổi bởi Nghị định 156/2026/NĐ-CP',
  'not-an-individual': 'không phải cá nhân tố cáo',
  anonymous: 'không rõ họ tên, địa chỉ',
  unidentifiable: 'không xác định được người tố cáo',
  'false-name': 'sử dụng họ tên của người khác',
  'wrong-form': 'không đúng hình thức tố cáo',
  'sent-to-competent': 'đã gửi cơ quan có thẩm quyền',
  'guided-before': 'đã hướng dẫn',
  'transferred-before': 'đã chuyển một lần',
  'not-competent': 'không thuộc thẩm quyền',
}
const name = (key: string): string => names[key] ?? key
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const list = (keys: readonly string[]): string => and(keys.map(name))

export const denunciationFindingsVi: SentencesOf<DenunciationFindings> = {
  'denunciation.law-not-held': ({ date }) =>
    `Ngày ${dateVi(date)} Luật Tố cáo 2018 chưa có hiệu lực; thư viện không có quy định của Luật Tố cáo 2011.`,
  'denunciation.wrong-form': ({ channel }) =>
    `Thông tin qua ${name(channel)} không phải hình thức tố cáo; xử lý theo Điều 25, không theo trình tự giải quyết tố cáo.`,
  'denunciation.overdue': ({ duty, due, workingDays }) =>
    `Quá hạn: ${duty.vi}, hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
  'denunciation.done-late': ({ duty, due, workingDays }) =>
    `Thực hiện trễ: ${duty.vi}, hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
  'denunciation.last-day-off': ({ duty, due, otherReading }) =>
    `${duty.vi}: hạn ${dateVi(due)}; ngày cuối rơi vào ngày nghỉ, theo cách hiểu khác là ${dateVi(otherReading)}.`,
  'denunciation.not-immediate': ({ duty, since, days }) =>
    `${duty.vi} phải làm ngay từ ${dateVi(since)} nhưng chậm ${days} ngày.`,
  'denunciation.checking-extended-late': ({ due }) =>
    `Kéo dài xử lý ban đầu sau khi thời hạn đã hết ngày ${dateVi(due)}.`,
  'denunciation.transferred-again': ({ limit }) => `Đơn tố cáo cùng nội dung chỉ được chuyển ${limit} lần.`,
  'denunciation.transferred-untold': () => 'Chuyển tố cáo mà không thông báo cho người tố cáo.',
  'denunciation.transferred-though-competent': () => 'Chuyển đi một tố cáo thuộc thẩm quyền giải quyết của mình.',
  'denunciation.refused-without-reason': () => 'Không thụ lý tố cáo phải nêu rõ lý do.',
  'denunciation.refused-though-complete': ({ reasons }) =>
    `Không thụ lý${reasons.length === 0 ? '' : ` (lý do ghi: ${list(reasons)})`} dù tố cáo đủ điều kiện thụ lý.`,
  'denunciation.refused-while-conditions-unknown': ({ missing }) => `Không thụ lý khi chưa làm rõ ${list(missing)}.`,
  'denunciation.accepted-without-condition': ({ missing }) => `Thụ lý khi chưa đủ điều kiện: ${list(missing)}.`,
  'denunciation.acceptance-incomplete': ({ fields }) => `Quyết định thụ lý thiếu ${list(fields)}.`,
  'denunciation.acceptance-limit-too-long': ({ stated, limit }) =>
    `Quyết định thụ lý ghi thời hạn ${stated} ngày; chỉ được ghi không quá ${limit} ngày, gia hạn là quyết định riêng.`,
  'denunciation.notice-not-to-all': ({ missing }) => `Chưa gửi, chưa thông báo cho ${list(missing)}.`,
  'denunciation.verification-unwritten': () => 'Giao xác minh nội dung tố cáo phải bằng văn bản.',
  'denunciation.verifier-not-impartial': () =>
    'Giao xác minh cho người thân thích hoặc có lợi ích liên quan trực tiếp với người bị tố cáo.',
  'denunciation.concluded-unverified': () => 'Kết luận nội dung tố cáo khi chưa xác minh.',
  'denunciation.conclusion-incomplete': ({ fields }) => `Kết luận nội dung tố cáo thiếu ${list(fields)}.`,
  'denunciation.extension-too-many': ({ asked, limit, criteria }) =>
    `Gia hạn lần ${asked}; với ${criteria} tiêu chí phức tạp chỉ được gia hạn ${limit} lần, lần này không kéo dài thời hạn.`,
  'denunciation.extension-without-criteria': ({ needed }) =>
    `Gia hạn mà không có tiêu chí phức tạp nào; cần ít nhất ${needed} tiêu chí, thời hạn không được kéo dài.`,
  'denunciation.extension-criteria-undefined': () =>
    'Trước ngày 28/5/2019 chưa có tiêu chí vụ việc phức tạp, nên chỉ tính được số lần gia hạn.',
  'denunciation.extension-too-long': ({ days, limit }) =>
    `Gia hạn ${days} ngày; mỗi lần không quá ${limit} ngày, phần vượt không tính.`,
  'denunciation.extension-after-expiry': ({ due, counts }) =>
    `Quyết định gia hạn sau khi thời hạn đã hết ngày ${dateVi(due)}${counts ? '' : '; không kéo dài thời hạn'}.`,
  'denunciation.extension-unwritten': () => 'Gia hạn giải quyết tố cáo phải bằng quyết định.',
  'denunciation.extension-not-notified': ({ missing }) => `Gia hạn mà không thông báo cho ${list(missing)}.`,
  'denunciation.withdrawal-unwritten': () => 'Rút tố cáo phải bằng đơn hoặc biên bản.',
  'denunciation.withdrawal-incomplete': ({ fields }) => `Đơn, biên bản rút tố cáo thiếu ${list(fields)}.`,
  'denunciation.withdrawn-by-representative': () =>
    'Người đại diện rút thay; quy định đang áp dụng đòi từng người rút tố cáo ký hoặc điểm chỉ.',
  'denunciation.must-continue': ({ grounds }) =>
    `Đình chỉ vì rút tố cáo trong khi vẫn phải giải quyết: ${list(grounds)}.`,
  'denunciation.withdrawn-in-part': () =>
    'Đình chỉ khi mới rút một phần, hoặc khi chưa phải mọi người tố cáo đều rút; phần còn lại phải tiếp tục giải quyết.',
  'denunciation.terminated-without-withdrawal': () => 'Đình chỉ vì rút tố cáo nhưng không có việc rút tố cáo.',
  'denunciation.withdrawn-not-terminated': () =>
    'Tố cáo đã được rút toàn bộ, không ghi nhận căn cứ phải tiếp tục, nhưng vẫn kết luận.',
  'denunciation.protection-needed': () =>
    'Người tố cáo rút do bị đe dọa, ép buộc, mua chuộc: phải áp dụng hoặc đề nghị áp dụng biện pháp bảo vệ.',
  'denunciation.decision-without-reason': () => 'Quyết định tạm đình chỉ, đình chỉ phải nêu rõ lý do.',
  'denunciation.honour-not-restored': () =>
    'Kết luận không vi phạm nhưng chưa khôi phục quyền, lợi ích của người bị tố cáo.',
  'denunciation.apology-due': () =>
    'Người bị tố cáo không vi phạm có quyền được xin lỗi, cải chính công khai; luật không quy định thời hạn.',
  'denunciation.apology-not-public': () => 'Xin lỗi, cải chính phải công khai.',
  'denunciation.published-without-form': () => 'Công khai phải theo ít nhất một hình thức.',
  'denunciation.publication-short': ({ form, until, required, days }) =>
    `${upper(name(form))} đến ${dateVi(until)}; phải đủ ${days} ngày liên tục, đến hết ${dateVi(required)}.`,
  'denunciation.publication-too-few': ({ form, times, required }) =>
    `Thông báo trên ${name(form)} ${times} lần; phải ít nhất ${required} lần liên tục.`,
  'denunciation.identity-disclosed': ({ by, discipline }) =>
    `Lộ danh tính người tố cáo${by === 'official' ? ' do người có trách nhiệm' : ''}; đây là hành vi bị nghiêm cấm${
      discipline === undefined ? '.' : ', hình thức kỷ luật là cảnh cáo.'
    }`,
  'denunciation.identity-disclosed-after-decline': () =>
    'Danh tính được nêu sau khi người tố cáo từ chối biện pháp giữ bí mật nên không bị xử lý kỷ luật.',
  'denunciation.inaction': () => 'Nếu cố ý không ban hành kết luận nội dung tố cáo thì hình thức kỷ luật là cảnh cáo.',
  'denunciation.crime-signs-not-referred': ({ since }) =>
    `Phát hiện dấu hiệu tội phạm ngày ${dateVi(since)} mà chưa chuyển cơ quan điều tra, viện kiểm sát.`,
  'denunciation.fast-track-public-duty': () =>
    'Xử lý ngay không qua thụ lý chỉ dành cho tố cáo trong các lĩnh vực; tố cáo công vụ vẫn phải thụ lý, kết luận.',
  'denunciation.not-overdue': ({ due }) => `Tố cáo tiếp vì quá hạn nhưng thời hạn giải quyết đến hết ${dateVi(due)}.`,
  'denunciation.onward-right': ({ since }) =>
    `Từ sau ${dateVi(since)} người tố cáo có quyền tố cáo tiếp với cấp trên trực tiếp.`,
  'denunciation.reopened-without-ground': () => 'Giải quyết lại mà không nêu căn cứ nào của khoản 3 Điều 37.',
  'denunciation.upheld-untold': () =>
    'Không giải quyết lại thì phải thông báo bằng văn bản, nêu rõ lý do cho người tố cáo.',
  'denunciation.closed-with-duties': ({ duties }) =>
    `Kết thúc hồ sơ khi chưa làm xong: ${and(duties.map(({ vi }) => vi))}.`,
  'denunciation.answer-unwritten': () => 'Trả lời nơi đã chuyển tố cáo phải bằng văn bản.',
}

export const denunciationStepsVi: SentencesOf<DenunciationSteps> = {
  'denunciation.regime': ({ date, regime }) => `Ngày ${dateVi(date)} áp dụng ${name(regime)}.`,
  'denunciation.resolution': ({ accepted, extensions, criteria }) =>
    `Thụ lý ngày ${dateVi(accepted)}; gia hạn có hiệu lực ${extensions} lần, ${criteria} tiêu chí phức tạp.`,
  'denunciation.sanction-cap': ({ date, resolution }) =>
    `Hạn giải quyết ${dateVi(resolution)} bị giới hạn bởi thời hạn xử lý vi phạm hành chính ${dateVi(date)}.`,
  'denunciation.intake': ({ action, reasons }) =>
    `Xử lý: ${name(action)}${reasons.length === 0 ? '' : `; lý do: ${list(reasons)}`}.`,
  'denunciation.authority': ({ case: clause }) => `Thẩm quyền xác định theo ${clause}.`,
}

export const protectionFindingsVi: SentencesOf<ProtectionFindings> = {
  'protection.request-not-urgent': ({ form }) =>
    `Đề nghị bảo vệ qua ${name(form)} chỉ dành cho trường hợp khẩn cấp; trường hợp khác phải bằng văn bản.`,
  'protection.request-incomplete': ({ fields }) => `Văn bản đề nghị bảo vệ thiếu ${list(fields)}.`,
  'protection.person-not-covered': () =>
    'Người được đề nghị bảo vệ không phải người tố cáo, vợ, chồng, cha, mẹ hoặc con của người tố cáo.',
  'protection.no-ground': () => 'Đề nghị bảo vệ không nêu căn cứ: bị xâm hại, nguy cơ ngay tức khắc, hoặc trù dập.',
  'protection.writing-missing': ({ since }) =>
    `Đề nghị khẩn cấp bằng lời ngày ${dateVi(since)} chưa được thể hiện bằng văn bản.`,
  'protection.not-immediate': ({ since, days }) => `Phải làm ngay từ ${dateVi(since)} nhưng chậm ${days} ngày.`,
  'protection.undecided': ({ since, days }) =>
    `Đề nghị bảo vệ khẩn cấp từ ${dateVi(since)} chưa được quyết định, đã ${days} ngày.`,
  'protection.undecided-without-limit': ({ since, days }) =>
    `Đề nghị bảo vệ từ ${dateVi(since)} đã ${days} ngày chưa được quyết định; luật chỉ yêu cầu kịp thời, không ghi số ngày.`,
  'protection.decision-incomplete': ({ fields }) => `Quyết định bảo vệ thiếu ${list(fields)}.`,
  'protection.decision-without-measures': () => 'Quyết định bảo vệ không nêu biện pháp nào.',
  'protection.move-without-consent': () => 'Bố trí công tác khác phải có sự đồng ý của người được bảo vệ.',
  'protection.wrong-body': ({ body, right }) =>
    `${upper(name(body))} không chủ trì nội dung bảo vệ này; nơi có thẩm quyền: ${list(right)}.`,
  'protection.refusal-unwritten': () => 'Không áp dụng biện pháp bảo vệ phải thông báo bằng văn bản.',
  'protection.refusal-without-reason': () => 'Không áp dụng biện pháp bảo vệ phải nêu rõ lý do.',
  'protection.not-carried-out': ({ since, days }) =>
    `Quyết định bảo vệ ngày ${dateVi(since)} phải thực hiện ngay, đã ${days} ngày chưa thực hiện.`,
  'protection.change-request-unwritten': () => 'Đề nghị thay đổi, bổ sung biện pháp bảo vệ phải bằng văn bản.',
  'protection.end-request-unwritten': () => 'Đề nghị chấm dứt biện pháp bảo vệ phải bằng văn bản.',
  'protection.overdue': ({ due, workingDays }) =>
    `Quá hạn quyết định bảo vệ theo quy định của cơ quan, hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
  'protection.done-late': ({ due, workingDays }) =>
    `Quyết định bảo vệ trễ so với quy định của cơ quan, hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.`,
}

export const protectionStepsVi: SentencesOf<ProtectionSteps> = {
  'protection.state': ({ since, until }) =>
    since === undefined
      ? 'Chưa có biện pháp bảo vệ nào được thực hiện.'
      : `Bảo vệ từ ${dateVi(since)}${until === undefined ? ' đến khi chấm dứt' : ` đến ${dateVi(until)}`}; bí mật danh tính không chấm dứt.`,
}
