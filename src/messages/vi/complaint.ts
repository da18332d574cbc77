import type { ComplaintFindings, ComplaintSteps } from '../../petitions/complaint-findings'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

const lower = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1)
const times = (level: 1 | 2): string => (level === 1 ? 'lần đầu' : 'lần hai')

const names: Record<string, string> = {
  date: 'ngày, tháng, năm',
  complainant: 'tên, địa chỉ người khiếu nại',
  respondent: 'tên, địa chỉ người bị khiếu nại',
  content: 'nội dung, lý do khiếu nại',
  request: 'yêu cầu giải quyết',
  notarised: 'công chứng',
  certified: 'chứng thực',
  plain: 'không công chứng, chứng thực',
  'internal-or-normative': 'khoản 1: mang tính nội bộ, văn bản quy phạm, bí mật nhà nước',
  'not-affected': 'khoản 2: không liên quan trực tiếp đến quyền, lợi ích của người khiếu nại',
  'no-capacity': 'khoản 3: không đủ năng lực hành vi dân sự mà không có người đại diện',
  'unlawful-representative': 'khoản 4: người đại diện không hợp pháp',
  unsigned: 'khoản 5: đơn không có chữ ký, điểm chỉ',
  'out-of-time': 'khoản 6: hết thời hiệu, thời hạn',
  'second-decision-made': 'khoản 7: đã có quyết định lần hai',
  'not-continued': 'khoản 8: không tiếp tục khiếu nại sau đình chỉ',
  court: 'Tòa án đã thụ lý hoặc đã giải quyết',
  withdrawn: 'rút toàn bộ khiếu nại',
  'death-or-dissolution': 'chết, giải thể, phá sản mà không có thừa kế, kế thừa',
  'no-object': 'không còn đối tượng hoặc nội dung',
  'force-majeure': 'sự kiện bất khả kháng',
  'objective-obstacle': 'trở ngại khách quan',
  'awaiting-result': 'chờ kết quả giải quyết có liên quan trực tiếp',
  'two-places': 'xác minh từ 02 địa điểm',
  'two-contents': 'từ 02 nội dung phải xác minh',
  'many-people': 'nhiều người khiếu nại hoặc liên quan nhiều người',
  'foreign-element': 'có yếu tố nước ngoài',
  'several-agencies': 'trách nhiệm của nhiều cơ quan',
  'agencies-disagree': 'các cơ quan còn ý kiến khác nhau',
  'contradictory-evidence': 'tài liệu, chứng cứ mâu thuẫn',
  'commune-chair': 'Chủ tịch Ủy ban nhân dân cấp xã',
  'commune-staff': 'công chức, viên chức cấp xã',
  'district-body-head': 'Thủ trưởng cơ quan thuộc Ủy ban nhân dân cấp huyện',
  'district-chair': 'Chủ tịch Ủy ban nhân dân cấp huyện',
  'department-body-head': 'Thủ trưởng cơ quan thuộc sở',
  'department-director': 'Giám đốc sở (Thủ trưởng cơ quan chuyên môn cấp tỉnh)',
  'province-chair': 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  'ministry-body-head': 'Thủ trưởng cơ quan thuộc bộ',
  minister: 'Bộ trưởng',
  'sector-minister': 'Bộ trưởng quản lý ngành, lĩnh vực',
  posting: 'niêm yết',
  web: 'đăng trên báo điện tử, cổng thông tin',
  broadcast: 'phát trên báo nói, báo hình',
  press: 'đăng báo viết',
  'complaint.first-sending': 'gửi quyết định lần đầu',
  'complaint.second-sending': 'gửi quyết định lần hai',
  'complaint.suspension-sending': 'gửi quyết định tạm đình chỉ, tiếp tục, đình chỉ',
  'complaint.publication': 'công khai quyết định',
  'complaint.front-notice': 'thông báo kết quả cho Mặt trận Tổ quốc',
  'complaint.enforcement': 'tổ chức thi hành',
}
const name = (key: string): string => names[key] ?? key
const list = (keys: readonly string[]): readonly string[] => keys.map(name)
const reading = (later: string | undefined): string =>
  later === undefined ? '' : ` Theo cách tính khác, hạn là ${dateVi(later)}.`

export const complaintFindingsVi: SentencesOf<ComplaintFindings> = {
  'complaint.law-not-held': ({ date }) =>
    `Ngày ${dateVi(date)} Luật Khiếu nại 2011 chưa có hiệu lực (có hiệu lực từ 01/07/2012); thư viện không có quy định trước đó.`,
  'complaint.window-not-set': () =>
    'Với quyết định kỷ luật, thời hạn khiếu nại lần hai tính từ ngày nhận được quyết định giải quyết lần đầu; luật không đặt thời hạn khi hết thời hạn giải quyết mà chưa có quyết định.',
  'complaint.overdue': ({ label, due, workingDays, laterReading }) =>
    `${label.vi}: đã quá hạn ${dateVi(due)}, trễ ${workingDays} ngày làm việc.${reading(laterReading)}`,
  'complaint.done-late': ({ label, due, done, laterReading }) =>
    `${label.vi}: thực hiện ngày ${dateVi(done)}, sau hạn ${dateVi(due)}.${reading(laterReading)}`,
  'complaint.out-of-time': ({ level, filed, lastDay }) =>
    `Khiếu nại ${times(level)} ngày ${dateVi(filed)} là quá thời hạn; ngày cuối là ${dateVi(lastDay)}.`,
  'complaint.accepted-out-of-time': ({ filed, lastDay }) =>
    `Thụ lý khiếu nại gửi ngày ${dateVi(filed)}, sau ngày cuối của thời hạn là ${dateVi(lastDay)}, mà không có lý do chính đáng.`,
  'complaint.refused-in-time': ({ filed, lastDay }) =>
    `Không thụ lý vì hết thời hiệu, nhưng khiếu nại ngày ${dateVi(filed)} còn trong thời hạn đến ${dateVi(lastDay)}.`,
  'complaint.obstacle-unproven': ({ from, to }) =>
    `Trở ngại từ ${dateVi(from)}${to === undefined ? '' : ` đến ${dateVi(to)}`} không có giấy tờ chứng minh nên không được trừ vào thời hiệu.`,
  'complaint.known-day-missing': () =>
    'Hồ sơ không ghi ngày nhận hoặc biết quyết định, hành vi nên chưa tính được thời hiệu khiếu nại.',
  'complaint.oral-discipline': () => 'Khiếu nại quyết định kỷ luật phải bằng đơn.',
  'complaint.unsigned': () => 'Đơn khiếu nại không có chữ ký hoặc điểm chỉ của người khiếu nại.',
  'complaint.form-incomplete': ({ lacking }) => `Đơn khiếu nại còn thiếu ${and(list(lacking))}.`,
  'complaint.not-contestable': () =>
    'Đối tượng bị khiếu nại không phải quyết định hành chính, hành vi hành chính hoặc quyết định kỷ luật; không thụ lý, nếu đã thụ lý thì phải hủy bỏ.',
  'complaint.group-unsigned': () => 'Đơn của nhiều người chưa có đủ chữ ký của những người khiếu nại.',
  'complaint.group-without-appointment': () =>
    'Chưa có văn bản cử người đại diện nên chưa đủ điều kiện thụ lý khiếu nại của nhiều người.',
  'complaint.representative-not-complainant': () => 'Người đại diện phải là một trong những người khiếu nại.',
  'complaint.too-many-representatives': ({ complainants, given, most }) =>
    `${complainants} người khiếu nại chỉ được cử nhiều nhất ${most} người đại diện; đã cử ${given} người.`,
  'complaint.authorisation-form': ({ allowed, given }) =>
    `Văn bản ủy quyền của cá nhân phải được ${or(list(allowed))}; hồ sơ ghi: ${name(given)}.`,
  'complaint.authorisation-shared': ({ agents }) =>
    `Không được ủy quyền một nội dung cho nhiều người; hồ sơ ghi ${agents} người.`,
  'complaint.refusal-without-ground': ({ allowed }) =>
    `Không thụ lý phải theo một trong các trường hợp của Điều 11: ${or(list(allowed))}.`,
  'complaint.refusal-without-reason': () => 'Không thụ lý thì phải nêu rõ lý do bằng văn bản.',
  'complaint.acceptance-unnotified': () => 'Việc thụ lý phải được thông báo bằng văn bản cho người khiếu nại.',
  'complaint.verified-before-acceptance': () =>
    'Giao xác minh trước khi có thông báo thụ lý; phải thụ lý trước rồi mới xác minh.',
  'complaint.complexity-unwritten': () =>
    'Việc xác định vụ việc phức tạp phải bằng văn bản, lưu trong hồ sơ; nếu không thì tính theo thời hạn thường.',
  'complaint.complexity-without-criterion': ({ allowed }) =>
    `Vụ việc phức tạp phải thuộc một trong các trường hợp: ${or(list(allowed))}.`,
  'complaint.remote-without-reason': () =>
    'Áp dụng thời hạn vùng sâu, vùng xa đi lại khó khăn phải ghi rõ căn cứ; pháp luật không có danh mục.',
  'complaint.dialogue-missing': ({ level, discipline }) =>
    `Ra quyết định giải quyết khiếu nại ${discipline ? 'quyết định kỷ luật ' : ''}${times(level)} khi chưa tổ chức đối thoại.`,
  'complaint.dialogue-unknown': () =>
    'Hồ sơ không ghi yêu cầu của người khiếu nại và kết quả xác minh có khác nhau không nên chưa biết có bắt buộc đối thoại.',
  'complaint.dialogue-notice-late': ({ dialogueOn, lastDay }) =>
    `Đối thoại ngày ${dateVi(dialogueOn)} phải được thông báo chậm nhất ngày ${dateVi(lastDay)}.`,
  'complaint.dialogue-unnotified': () => 'Hồ sơ không có văn bản thông báo tổ chức đối thoại.',
  'complaint.dialogue-before-verification': () => 'Đối thoại khi chưa có kết quả xác minh.',
  'complaint.dialogue-delegated': ({ resolver }) => `${name(resolver)} phải trực tiếp đối thoại trong vụ việc này.`,
  'complaint.dialogue-minutes': ({ copies, least }) =>
    `Biên bản đối thoại chỉ lập ${copies} bản; phải lập ít nhất ${least} bản.`,
  'complaint.dialogue-unsigned': () => 'Biên bản đối thoại không có chữ ký; nếu có người không ký phải ghi rõ lý do.',
  'complaint.dialogue-again': () =>
    'Người khiếu nại vắng mặt có lý do chính đáng (hoặc theo quy định trước 01/7/2026); cần tổ chức đối thoại lại.',
  'complaint.suspended-without-ground': ({ allowed }) => `Tạm đình chỉ phải có căn cứ: ${or(list(allowed))}.`,
  'complaint.suspended-without-evidence': () => 'Tạm đình chỉ phải có tài liệu chứng minh trong hồ sơ.',
  'complaint.decided-while-suspended': () => 'Ra quyết định giải quyết khi việc giải quyết đang tạm đình chỉ.',
  'complaint.withdrawal-unsigned': () =>
    'Đơn rút, biên bản rút khiếu nại phải có chữ ký hoặc điểm chỉ của người khiếu nại.',
  'complaint.withdrawal-by-minutes': () =>
    'Trước 01/7/2026 việc rút khiếu nại phải bằng đơn; biên bản chỉ được dùng từ ngày đó.',
  'complaint.termination-ground': ({ given, allowed }) =>
    `Đình chỉ ${given === undefined ? 'không nêu căn cứ' : `vì “${name(given)}” chưa có trong quy định của ngày đó`}; căn cứ được phép: ${or(list(allowed))}.`,
  'complaint.terminated-without-withdrawal': () => 'Đình chỉ vì rút khiếu nại nhưng hồ sơ không có việc rút toàn bộ.',
  'complaint.terminated-without-court': () =>
    'Đình chỉ vì Tòa án đã thụ lý nhưng hồ sơ không ghi việc thụ lý của Tòa án.',
  'complaint.termination-due': ({ since }) =>
    `Từ ngày ${dateVi(since)} đã có căn cứ đình chỉ nhưng chưa có quyết định, thông báo đình chỉ.`,
  'complaint.withdrawn-not-reopened': () =>
    'Nội dung khiếu nại đã rút không được xem xét, giải quyết lại, trừ khi có căn cứ xác định bị ép buộc, đe dọa.',
  'complaint.continued-late': ({ lastDay }) =>
    `Tiếp tục khiếu nại sau khi đình chỉ đã quá thời hạn đến ngày ${dateVi(lastDay)}.`,
  'complaint.group-decision': () =>
    'Nhiều người cùng khiếu nại thì ra quyết định cho từng người hoặc một quyết định kèm danh sách.',
  'complaint.no-second-level': () =>
    'Quyết định, hành vi của Bộ trưởng chỉ có một cấp giải quyết; nếu không đồng ý thì khởi kiện.',
  'complaint.appealed-early': ({ due }) =>
    due === undefined
      ? 'Chưa có quyết định lần đầu và thời hạn giải quyết lần đầu chưa hết nên chưa khiếu nại lần hai được.'
      : `Chưa có quyết định lần đầu và thời hạn giải quyết lần đầu còn đến ${dateVi(due)} nên chưa khiếu nại lần hai được.`,
  'complaint.appeal-without-decision': () => 'Khiếu nại lần hai phải gửi kèm quyết định giải quyết lần đầu.',
  'complaint.receipt-unknown': ({ issued }) =>
    `Hồ sơ không ghi ngày người khiếu nại nhận quyết định ban hành ngày ${dateVi(issued)}; thời hạn khiếu nại lần hai tính từ ngày nhận.`,
  'complaint.no-lawsuit': () =>
    'Chỉ quyết định kỷ luật buộc thôi việc đối với công chức từ Tổng Cục trưởng và tương đương trở xuống mới được khởi kiện.',
  'complaint.first-decision-revoked': () =>
    'Quyết định lần đầu bị thu hồi khi đang giải quyết lần hai: giải quyết lại từ lần đầu; pháp luật không quy định rõ trường hợp này.',
  'complaint.publication-short': ({ form, given, least }) =>
    `Công khai bằng hình thức ${name(form)} là ${given}; phải ít nhất ${least} ${form === 'broadcast' || form === 'press' ? 'lần' : 'ngày'}.`,
  'complaint.meeting-notice-late': ({ meeting, lastDay }) =>
    `Cuộc họp công bố ngày ${dateVi(meeting)} phải được thông báo chậm nhất ngày ${dateVi(lastDay)}.`,
  'complaint.enforced-early': ({ from }) =>
    `Thi hành khi quyết định chưa có hiệu lực; ngày có hiệu lực là ${dateVi(from)}.`,
  'complaint.enforced-in-window': ({ until }) =>
    `Quyết định có hiệu lực tính từ ngày ban hành, nhưng thời hạn khiếu nại lần hai tính từ ngày nhận còn đến ${dateVi(until)}.`,
  'complaint.unannounced': ({ since }) =>
    `Quyết định đã có hiệu lực từ ${dateVi(since)} nhưng chưa công bố đến toàn thể cán bộ, công chức.`,
  'complaint.archived-with-duties': ({ clocks }) => `Lưu hồ sơ khi còn việc chưa làm: ${and(list(clocks))}.`,
  'complaint.post-abolished': ({ respondent, date }) =>
    `Vào ngày ${dateVi(date)} không có chức danh ${lower(name(respondent))}.`,
}

export const complaintStepsVi: SentencesOf<ComplaintSteps> = {
  'complaint.regime': ({ date, regime }) =>
    `Ngày ${dateVi(date)} áp dụng Luật Khiếu nại ${regime === '02/2011' ? '2011' : '2011 đã sửa đổi theo Luật 136/2025/QH15'}.`,
  'complaint.obstacle-excluded': ({ from, to }) =>
    `Không tính thời gian có trở ngại từ ${dateVi(from)} đến ${dateVi(to)}.`,
  'complaint.acceptance-readings': ({ byLaw, byDecree, due }) =>
    `Hạn thụ lý${byLaw === undefined ? '' : ` theo Luật: ${dateVi(byLaw)}`}${byDecree === undefined ? '' : `; theo Nghị định: ${dateVi(byDecree)}`}; lấy ${dateVi(due)}.`,
  'complaint.cap': ({ level, complex, remote, days }) =>
    `Giải quyết ${times(level)}${complex ? ', vụ việc phức tạp' : ''}${remote ? ', vùng sâu, vùng xa' : ''}: không quá ${days} ngày từ ngày thụ lý.`,
  'complaint.obedience': ({ obedience }) =>
    obedience === 'stayed'
      ? 'Quyết định bị khiếu nại đang được tạm đình chỉ thi hành, chưa phải chấp hành.'
      : 'Trong thời gian khiếu nại, người khiếu nại vẫn phải chấp hành quyết định, hành vi bị khiếu nại.',
  'complaint.takes-effect': ({ issued, from }) =>
    `Ban hành ngày ${dateVi(issued)}, có hiệu lực từ ${dateVi(from)} nếu không bị khiếu nại lần hai.`,
}
