import type { AccountabilityFindings, AccountabilitySteps, DatedAct } from '../../accountability/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

const acts: Record<DatedAct, string> = {
  referral: 'Chuyển hồ sơ sang cơ quan điều tra',
  'file-back': 'Gửi hồ sơ về để xử lý kỷ luật',
  discipline: 'Quyết định kỷ luật',
  'first-declaration': 'Kê khai lần đầu',
  'yearly-declaration': 'Kê khai hằng năm',
  'supplementary-declaration': 'Kê khai bổ sung',
  'personnel-declaration': 'Kê khai phục vụ công tác cán bộ',
  redeclaration: 'Kê khai lại, kê khai bổ sung theo yêu cầu',
  handover: 'Bàn giao bản kê khai',
  publication: 'Công khai bản kê khai',
  'verification-decision': 'Quyết định xác minh',
  'verification-notice': 'Gửi quyết định xác minh',
  'verification-report': 'Báo cáo kết quả xác minh',
  'verification-conclusion': 'Kết luận xác minh',
  'conclusion-publication': 'Công khai Kết luận xác minh',
  'internal-report': 'Xử lý báo cáo về hành vi tham nhũng',
  rotation: 'Chuyển đổi vị trí công tác',
  evaluation: 'Đánh giá, xếp loại',
}
const triggers: Record<string, string> = {
  'breach-of-regime': 'vi phạm chế độ trách nhiệm của người đứng đầu',
  'known-not-stopped': 'biết vi phạm của cấp dưới mà không kiên quyết ngăn chặn, khắc phục',
  'task-not-assigned': 'không giao hoặc giao nhiệm vụ không rõ',
  'no-checking': 'không kiểm tra hoặc ít kiểm tra',
  'requests-unanswered': 'không trả lời báo cáo, kiến nghị của cấp dưới',
  'unlawful-instruction': 'chỉ đạo trái pháp luật, không rõ ràng, không thống nhất',
  'unlawful-document': 'ban hành, trình ban hành văn bản trái pháp luật',
  'task-late': 'không hoàn thành nhiệm vụ đúng thời hạn',
  'subordinate-corrupt': 'để cấp phó, cấp dưới tham nhũng, lãng phí',
  'complaints-dragging': 'để khiếu nại kéo dài, vượt cấp',
  'covering-up': 'xử lý không nghiêm, bao che',
}
const gradeNames: Record<string, string> = {
  'not-completed': 'không hoàn thành nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
}
const reasons: Record<string, string> = {
  degraded: 'có biểu hiện suy thoái',
  'results-poor': 'quá nửa tiêu chí chậm hoặc kém',
  'unit-targets': 'đơn vị hoàn thành dưới một nửa chỉ tiêu',
  'unit-corruption': 'đơn vị trực tiếp phụ trách có tham ô, tham nhũng, lãng phí đã bị xử lý',
  disciplined: 'bị kỷ luật trong năm',
  score: 'điểm trên thang 100',
  'targets-met': 'chưa đạt mọi chỉ tiêu',
  'targets-exceeded': 'chưa đủ tỷ lệ chỉ tiêu vượt',
  'units-completed': 'có đơn vị trực thuộc không hoàn thành',
  'units-good': 'chưa đủ tỷ lệ đơn vị trực thuộc hoàn thành tốt',
}
const forms: Record<string, string> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  'salary-drop': 'hạ bậc lương',
  demotion: 'giáng chức',
  'dismissal-from-post': 'cách chức',
  'forced-resignation': 'buộc thôi việc',
  removal: 'bãi nhiệm',
}
const criteriaNames: Record<string, string> = {
  'plan-results': 'kết quả thực hiện Kế hoạch',
  'anti-corruption': 'phòng, chống tham nhũng',
}
const parts: Record<string, string> = {
  purpose: 'mục đích, yêu cầu',
  cases: 'trường hợp phải chuyển đổi',
  time: 'thời gian thực hiện',
  rights: 'quyền, nghĩa vụ của người phải chuyển đổi',
  measures: 'biện pháp tổ chức thực hiện',
  situation: 'tình hình tham nhũng',
  results: 'kết quả phòng ngừa, phát hiện, xử lý',
  assessment: 'đánh giá, phương hướng, kiến nghị',
}
const kinds: Record<string, string> = {
  'party-expulsion': 'vi phạm của đảng viên đến mức khai trừ',
  'internal-political-protection': 'vi phạm về bảo vệ chính trị nội bộ',
  'national-interest': 'xâm hại lợi ích quốc gia về quốc phòng, an ninh, đối ngoại',
  'forged-diploma': 'sử dụng văn bằng, chứng chỉ giả',
}
const word = (table: Record<string, string>, key: string): string => table[key] ?? key
const listed = (table: Record<string, string>, keys: readonly string[]): string =>
  and(keys.map((key) => word(table, key)))

export const accountabilityFindingsVi: SentencesOf<AccountabilityFindings> = {
  'accountability.day': ({ given }) => `${given} không phải là ngày; hãy ghi như '2024-03-04' (năm-tháng-ngày).`,
  'accountability.moment': ({ given }) =>
    `${given} không phải là thời điểm có múi giờ; hãy ghi như '2024-03-04T08:30:00+07:00'.`,
  'accountability.number': ({ field, given }) =>
    field === 'year'
      ? `year: ${given} không phải là năm; ví dụ đúng: 2024.`
      : `${field}: ${given} không dùng được; cần số từ 0 trở lên, phần không lớn hơn tổng, tỷ lệ không quá 100.`,
  'accountability.not-in-force': ({ date }) => `Không có quy định đã biết áp dụng cho ${date}.`,
  'accountability.word': ({ field, given, known }) =>
    `${field}: ${given} không có trong quy định; quy định có ${or(known)}.`,
  'accountability.order': ({ first, second }) => `Ngày ${second} đứng trước ngày ${first}.`,
  'accountability.amended-not-read': ({ date }) =>
    `Ngày ${dateVi(date)}: Luật Phòng, chống tham nhũng đã được sửa đổi từ 01/07/2026, nội dung sửa đổi chưa đọc.`,
  'accountability.late': ({ act, due, done }) => `${acts[act]} ngày ${dateVi(done)}, quá hạn ${dateVi(due)}.`,
  'accountability.overdue': ({ act, due }) => `${acts[act]}: đã quá hạn ${dateVi(due)} mà chưa thực hiện.`,
  'accountability.head-trigger': ({ trigger, event }) =>
    `Sự việc ${event}: người đứng đầu phải chịu trách nhiệm vì ${word(triggers, trigger)}.`,
  'accountability.false-report': ({ event }) => `Sự việc ${event}: báo cáo sai sự thật, tình tiết tăng nặng.`,
  'accountability.lack-of-responsibility': ({ head, subordinate }) =>
    `Xử lý nghiêm người đứng đầu ${head}: thiếu trách nhiệm để ${subordinate} nhũng nhiễu, gây phiền hà.`,
  'accountability.covering-up': ({ head, days }) =>
    `Phải xử lý ngay người đứng đầu ${head} có biểu hiện bao che, dung túng; đã ${days} ngày chưa xử lý.`,
  'accountability.both-faults': ({ head }) =>
    `Người đứng đầu ${head} vừa thiếu trách nhiệm vừa có biểu hiện bao che; xử lý theo lỗi bao che.`,
  'accountability.not-direct-manager': ({ head, subordinate }) =>
    `${head} không trực tiếp quản lý ${subordinate} vào ngày vi phạm.`,
  'accountability.no-manager': ({ person, date }) => `Không rõ ai trực tiếp quản lý ${person} ngày ${dateVi(date)}.`,
  'accountability.circumstances-conflict': ({ official }) => `Tình tiết về ${official} mâu thuẫn nhau.`,
  'accountability.closed-administratively': (params) =>
    `Vụ việc ${params.case} đủ yếu tố cấu thành tội phạm nhưng đã xử lý hành chính ngày ${dateVi(params.closed)}.`,
  'accountability.not-referred': (params) =>
    `Vụ việc ${params.case} có dấu hiệu tội phạm phải chuyển ngay hồ sơ; mất ${params.days} ngày.`,
  'accountability.procuracy-not-told': (params) =>
    `Vụ việc ${params.case} đã kiến nghị khởi tố nhưng chưa thông báo Viện kiểm sát cùng cấp.`,
  'accountability.limitation-expired': ({ expired, on }) =>
    `Ngày ${dateVi(on)} đã hết thời hiệu xử lý kỷ luật từ sau ${dateVi(expired)}.`,
  'accountability.employee-regime-unknown': () =>
    'Quy định về kỷ luật viên chức từ 01/07/2025 chưa đọc; kết quả theo số đã biết của công chức.',
  'accountability.form-not-allowed': ({ form, allowed }) =>
    allowed.length === 0
      ? `Không được áp dụng hình thức ${word(forms, form)}.`
      : `Không được áp dụng hình thức ${word(forms, form)}; chỉ có ${listed(forms, allowed)}.`,
  'accountability.criterion-missing': ({ criterion }) =>
    `Bản đánh giá thiếu tiêu chí ${word(criteriaNames, criterion)}.`,
  'accountability.plan-alone': () =>
    'Kết quả thực hiện Kế hoạch chỉ là một trong những tiêu chí, không được là tiêu chí duy nhất.',
  'accountability.grade-above': ({ grade, highest, reason }) =>
    `Xếp “${word(gradeNames, grade)}” nhưng cao nhất chỉ được “${word(gradeNames, highest)}”: ${word(reasons, reason)}.`,
  'accountability.excellent-over-cap': ({ excellent, cap }) =>
    `${excellent} người hoàn thành xuất sắc nhiệm vụ, vượt mức tối đa ${cap}.`,
  'accountability.rotation-period': ({ post, years, least, most }) =>
    `Vị trí ${post}: thời hạn ${years} năm nằm ngoài ${least} đến ${most} năm.`,
  'accountability.rotation-only-post': ({ post }) =>
    `Vị trí ${post} là vị trí duy nhất: người đứng đầu đề nghị cơ quan có thẩm quyền quyết định chuyển đổi.`,
  'accountability.rotation-plan-incomplete': (params) =>
    `Kế hoạch chuyển đổi vị trí công tác chưa nêu ${listed(parts, params.parts)}.`,
  'accountability.rotation-plan-unpublished': ({ year }) =>
    `Kế hoạch chuyển đổi vị trí công tác năm ${year} chưa công khai.`,
  'accountability.rotation-not-planned': ({ post, due }) =>
    `Vị trí ${post} đến hạn ${dateVi(due)} nhưng không có trong kế hoạch chuyển đổi.`,
  'accountability.posting-short': ({ days, least }) => `Niêm yết bản kê khai ${days} ngày, ít hơn ${least} ngày.`,
  'accountability.not-declarer': ({ person }) => `${person} không thuộc nhóm người có nghĩa vụ kê khai.`,
  'accountability.decision-not-withdrawn': ({ decision, since, days }) =>
    `Quyết định ${decision} phải thu hồi, hủy bỏ từ ${dateVi(since)}; đã ${days} ngày.`,
  'accountability.withdrawal-not-announced': ({ decision }) =>
    `Việc hủy bỏ quyết định ${decision} chưa được thông báo công khai.`,
  'accountability.fault-not-handled': ({ decision }) =>
    `Chưa xử lý tổ chức, cá nhân sai phạm trong quyết định ${decision}.`,
  'accountability.report-incomplete': (params) =>
    `Báo cáo phòng, chống tham nhũng thiếu phần ${listed(parts, params.parts)}.`,
  'accountability.report-not-presented': ({ year }) =>
    `Báo cáo phòng, chống tham nhũng năm ${year} chưa báo cáo Hội đồng nhân dân cùng cấp.`,
  'accountability.report-unpublished': ({ year }) => `Báo cáo phòng, chống tham nhũng năm ${year} chưa công khai.`,
}

export const accountabilityStepsVi: SentencesOf<AccountabilitySteps> = {
  'accountability.limitation': ({ from, lawOf }) =>
    `Thời hiệu tính từ ${dateVi(from)} theo quy định của ngày ${dateVi(lawOf)}.`,
  'accountability.limitation-restarted': ({ from }) => `Có vi phạm mới: thời hiệu tính lại từ ${dateVi(from)}.`,
  'accountability.no-limitation': ({ kind }) => `Không áp dụng thời hiệu: ${word(kinds, kind)}.`,
  'accountability.manager': ({ manager, role, person }) =>
    `${manager} (${role === 'deputy' ? 'cấp phó phụ trách' : 'người đứng đầu'}) trực tiếp quản lý ${person}.`,
  'accountability.act': ({ point }) =>
    point === ''
      ? 'Không thuộc Điều 2 Luật Phòng, chống tham nhũng vì không vì vụ lợi.'
      : `Hành vi theo điểm ${point} Luật Phòng, chống tham nhũng.`,
  'accountability.grade-limit': ({ reason, highest }) =>
    `Cao nhất “${word(gradeNames, highest)}”: ${word(reasons, reason)}.`,
  'accountability.threshold': ({ amount, change }) => `Biến động ${change} đồng, mức phải kê khai ${amount} đồng.`,
}
