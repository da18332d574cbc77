import type { Proposal } from '../../inspections/planned-types'
import type { InspectionStep, PublicationForm, SeasonStep } from '../../inspections/record-types'
import type { InspectionFindings, InspectionSteps } from '../../inspections/types'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, noMoment, or } from './words'

const steps: Record<InspectionStep | 'extension' | 'suspension', string> = {
  announcement: 'gửi và công bố quyết định thanh tra trước ngày thanh tra trực tiếp',
  outline: 'gửi đề cương yêu cầu báo cáo',
  direct: 'tiến hành thanh tra trực tiếp',
  report: 'báo cáo kết quả thanh tra',
  'drafting-order': 'giao xây dựng dự thảo kết luận',
  draft: 'xây dựng dự thảo kết luận',
  'management-reply': 'ý kiến của Thủ trưởng cơ quan quản lý nhà nước cùng cấp về dự thảo',
  signing: 'ký ban hành kết luận (hoặc báo cáo dự thảo)',
  'signing-after-reply': 'hoàn thiện, ban hành kết luận sau khi có yêu cầu bổ sung, làm rõ',
  publication: 'công khai kết luận thanh tra',
  implementation: 'ban hành văn bản tổ chức thực hiện kết luận',
  'subject-plan': 'đối tượng thanh tra trình kế hoạch thực hiện kết luận',
  'manager-action': 'người đứng đầu cơ quan quản lý đối tượng thanh tra thực hiện trách nhiệm',
  handover: 'bàn giao hồ sơ thanh tra',
  extension: 'gia hạn thời hạn thanh tra',
  suspension: 'tạm dừng cuộc thanh tra',
}
const forms: Record<PublicationForm, string> = {
  portal: 'Cổng thông tin điện tử',
  meeting: 'cuộc họp công bố, họp báo',
  media: 'phương tiện thông tin đại chúng',
  notice: 'niêm yết tại trụ sở đối tượng thanh tra',
}
const actions: Record<Proposal['action'], string> = { keep: 'giữ', drop: 'bỏ', merge: 'lồng ghép', move: 'dời' }
const reasons: Record<Proposal['reason'], string> = {
  precedence: 'luật giao cơ quan cấp trên tiến hành khi không thống nhất được',
  'same-rank': 'hai cơ quan ngang nhau, phải trao đổi',
  'same-body': 'cùng một cơ quan',
  'rank-unknown': 'luật chưa xác định cơ quan nào tiến hành, phải trao đổi',
  'state-audit': 'Kiểm toán nhà nước chủ trì, phối hợp với cơ quan thanh tra để xử lý',
  'both-kinds': 'cùng nội dung quản lý thì đã thanh tra không kiểm tra, đã kiểm tra không thanh tra',
  frequency: 'đã đủ số lần trong năm',
  conduct: 'nhiều đoàn cùng thời gian',
  'no-conflict-left': 'không còn trùng lặp sau khi xử lý các cuộc khác',
}
const deciders: Record<NonNullable<Proposal['decider']>, string> = {
  law: 'theo luật',
  'higher-body': 'cơ quan cấp trên tiến hành nếu không thống nhất',
  'inspector-general': 'Tổng Thanh tra Chính phủ quyết định nếu không thống nhất',
  'ministry-chief-inspector': 'Chánh Thanh tra Bộ quyết định nếu không thống nhất',
  'provincial-chief-inspector': 'Chánh Thanh tra tỉnh quyết định nếu không thống nhất',
  'state-audit': 'Kiểm toán nhà nước chủ trì',
  heads: 'Thủ trưởng các cơ quan trao đổi',
}
const seasonSteps: Record<SeasonStep, string> = {
  orientation: 'trình Định hướng chương trình thanh tra',
  approval: 'phê duyệt Định hướng chương trình thanh tra',
  guidance: 'hướng dẫn Thanh tra Bộ, Thanh tra tỉnh xây dựng kế hoạch',
  'lower-guidance': 'hướng dẫn cơ quan thanh tra cấp dưới xây dựng kế hoạch',
  draft: 'gửi dự thảo kế hoạch thanh tra để tổng hợp',
  'government-plan': 'Thanh tra Chính phủ ban hành kế hoạch thanh tra',
  submission: 'trình ban hành kế hoạch thanh tra',
  'ministry-plan': 'Bộ trưởng ban hành kế hoạch thanh tra của Bộ',
  'province-plan': 'Chủ tịch Ủy ban nhân dân cấp tỉnh ban hành kế hoạch thanh tra của tỉnh',
}
const ruleSets = {
  'together-once': 'thanh tra và kiểm tra cộng lại không quá 01 lần/năm',
  'each-kind-once': 'thanh tra không quá 01 lần, kiểm tra không quá 01 lần/năm',
}
const regimes = { 2022: 'Luật Thanh tra năm 2022', 2025: 'Luật Thanh tra năm 2025' }

/** What a field of an inspection must hold. */
const needs: Readonly<Record<string, string>> = {
  level: "một cấp như 'government', 'ministry', 'province', 'department' hoặc 'district'",
  'body.level': "một cấp như 'government', 'ministry', 'province', 'department', 'district' hoặc 'state-audit'",
  form: "'planned' (theo kế hoạch) hoặc 'unannounced' (đột xuất)",
  kind: "'inspection' (thanh tra), 'check' (kiểm tra) hoặc 'audit' (kiểm toán)",
  year: 'năm, ví dụ 2026',
  contents: 'ít nhất một nội dung',
  amount: 'số nguyên từ 1 trở lên',
  'limit.amount': 'số nguyên từ 1 trở lên',
  'limit.unit': "'day' (ngày) hoặc 'working-day' (ngày làm việc)",
  period: 'ngày đầu và ngày cuối không trước ngày đầu',
  conduct: 'ngày đầu và ngày cuối không trước ngày đầu',
  to: 'ngày không trước ngày đầu',
}

export const inspectionFindingsVi: SentencesOf<InspectionFindings> = {
  'inspections.moment': ({ given }) => noMoment(given),
  'inspections.value': ({ field, given }) =>
    `Trường ${field}: ${given} không dùng được; cần ${needs[field] ?? 'đúng kiểu đã khai báo'}.`,
  'inspections.not-in-force': ({ date }) => `Thư viện không có quy định áp dụng cho ngày ${date}.`,
  'inspections.id-repeated': ({ id }) => `Mã cuộc ${id} xuất hiện nhiều lần.`,
  'inspections.tax-code': ({ id, given }) =>
    `Cuộc ${id}: mã số thuế ${given} không đọc được; không so theo tên doanh nghiệp.`,
  'inspections.same-name': ({ name, taxCodes }) =>
    taxCodes.length === 0
      ? `Tên “${name}” không kèm mã số thuế; cần bổ sung mã số thuế.`
      : `Tên “${name}” đi với nhiều mã số thuế hoặc thiếu mã (${and(taxCodes)}); có thể là một doanh nghiệp.`,
  'inspections.unproven-exception': ({ id }) =>
    `Cuộc đột xuất ${id} nêu dấu hiệu vi phạm rõ ràng nhưng không có tài liệu chứng minh; vẫn tính vào số lần trong năm.`,
  'inspections.unannounced-without-signs': ({ id }) =>
    `Cuộc đột xuất ${id} không dựa trên dấu hiệu vi phạm rõ ràng; vẫn tính vào số lần trong năm.`,
  'inspections.too-often': ({ taxCode, year, plans }) =>
    `Doanh nghiệp ${taxCode} năm ${year} bị thanh tra, kiểm tra quá số lần cho phép: ${and(plans)}.`,
  'inspections.both-kinds': ({ taxCode, year, contents, plans }) =>
    `Doanh nghiệp ${taxCode} năm ${year}: nội dung ${and(contents)} vừa thanh tra vừa kiểm tra (${and(plans)}).`,
  'inspections.content-duplicated': ({ taxCode, year, contents, plans }) =>
    `Doanh nghiệp ${taxCode} năm ${year}: nội dung ${and(contents)} trùng lặp giữa ${and(plans)}.`,
  'inspections.audit-overlap': ({ taxCode, year, contents, plans }) =>
    `Doanh nghiệp ${taxCode} năm ${year}: nội dung ${and(contents)} trùng lặp với Kiểm toán nhà nước (${and(plans)}).`,
  'inspections.conduct-overlap': ({ taxCode, year, plans }) =>
    `Doanh nghiệp ${taxCode} năm ${year}: nhiều đoàn đến cùng thời gian (${and(plans)}).`,
  'inspections.precedence-unknown': ({ date }) =>
    `Ngày ${dateVi(date)}: không có bảng xác định cơ quan nào tiến hành khi trùng lặp; các cơ quan phải trao đổi.`,
  'inspections.late': ({ step, due, done }) =>
    done === undefined
      ? `Quá hạn ${dateVi(due)}: ${steps[step]}.`
      : `Trễ hạn: ${steps[step]}, hạn ${dateVi(due)}, thực hiện ${dateVi(done)}.`,
  'inspections.in-future': ({ field, date }) => `Trường ${field}: ngày ${dateVi(date)} chưa tới.`,
  'inspections.step-undated': ({ step }) => `Chưa rõ ngày thực hiện bước: ${steps[step]}; không đánh giá bước này.`,
  'inspections.step-unknown': ({ step, date }) =>
    `Chưa đọc được quy định về ${steps[step]} áp dụng cho ngày ${dateVi(date)}; không tính hạn theo luật.`,
  'inspections.sign-at-once': ({ since }) =>
    `Hết hạn có ý kiến ngày ${dateVi(since)}: phải ban hành ngay kết luận thanh tra.`,
  'inspections.out-of-order': ({ earlier, later }) => `Ngày ${later} trước ngày ${earlier}.`,
  'inspections.limit-above-law': ({ given, atMost }) =>
    `Thời hạn ghi trong quyết định là ${given}, luật cho tối đa ${atMost} ngày.`,
  'inspections.limit-unit-differs': ({ due, byLaw }) =>
    `Quyết định tính theo ngày làm việc, hết hạn ${dateVi(due)}; luật nói “ngày”, tính theo ngày là ${dateVi(byLaw)}.`,
  'inspections.extension-too-many': ({ given, atMost }) => `Gia hạn ${given} lần, luật cho tối đa ${atMost} lần.`,
  'inspections.extension-too-long': ({ given, atMost }) => `Gia hạn ${given}, luật cho tối đa ${atMost} ngày.`,
  'inspections.extension-without-ground': ({ order }) => `Gia hạn lần ${order} không nêu căn cứ của Điều 48.`,
  'inspections.extension-late': ({ decided, due }) =>
    `Gia hạn ngày ${dateVi(decided)}, sau khi thời hạn đã hết ngày ${dateVi(due)}.`,
  'inspections.suspension-too-long': ({ days, atMost }) =>
    `Tạm dừng theo đề nghị của đối tượng thanh tra ${days} ngày, tối đa ${atMost} ngày.`,
  'inspections.cause-missing': () => 'Cuộc thanh tra đột xuất không có căn cứ, hoặc không có tài liệu chứng minh.',
  'inspections.leader-missing': () => 'Đoàn thanh tra không có Trưởng đoàn.',
  'inspections.leader-not-inspector': ({ member }) =>
    `${member}: Trưởng đoàn, Phó Trưởng đoàn phải là người đã được bổ nhiệm vào ngạch thanh tra viên.`,
  'inspections.member-conflict': ({ member }) => `${member} có xung đột lợi ích, không được tham gia Đoàn thanh tra.`,
  'inspections.publication-form-missing': ({ missing }) =>
    `Kết luận thanh tra chưa được công khai bằng ${or(missing.map((form) => forms[form]))}.`,
  'inspections.publication-too-short': ({ form, given, atLeast, unit }) =>
    `Công khai bằng ${forms[form]} ${given} ${unit === 'day' ? 'ngày' : 'lần'}, phải ít nhất ${atLeast}.`,
  'inspections.season-unknown': ({ year }) =>
    `Kế hoạch thanh tra năm ${year}: chưa đọc được các mốc thời gian của luật áp dụng cho năm trước đó.`,
  'inspections.season-late': ({ step, due, done }) =>
    done === undefined
      ? `Quá hạn ${dateVi(due)}: ${seasonSteps[step]}.`
      : `Trễ hạn: ${seasonSteps[step]}, hạn ${dateVi(due)}, thực hiện ${dateVi(done)}.`,
  'inspections.no-implementation-report': () =>
    'Chưa có báo cáo kết quả thực hiện kết luận thanh tra; luật không đặt thời hạn.',
}

export const inspectionStepsVi: SentencesOf<InspectionSteps> = {
  'inspections.rule-set': ({ ruleSet, subjects }) => `${subjects} doanh nghiệp, năm áp dụng: ${ruleSets[ruleSet]}.`,
  'inspections.compared': ({ plans, subjects, overlaps }) =>
    `So ${plans} cuộc của ${subjects} doanh nghiệp, năm: ${overlaps} có chồng chéo.`,
  'inspections.proposed': ({ plan, action, reason, other, contents, toYear, decider }) =>
    [
      `Đề xuất ${actions[action]} cuộc ${plan}`,
      ...(contents === undefined ? [] : [` (nội dung ${and(contents)})`]),
      ...(toYear === undefined ? [] : [` sang năm ${toYear}`]),
      ...(other === undefined ? [] : [action === 'merge' ? ` vào cuộc ${other}` : ` vì đã có cuộc ${other}`]),
      `: ${reasons[reason]}`,
      ...(decider === undefined ? [] : [`; ${deciders[decider]}`]),
      '.',
    ].join(''),
  'inspections.regime': ({ date, law }) => `Quyết định ngày ${dateVi(date)}: theo ${regimes[law]}.`,
}
