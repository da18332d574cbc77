import type { PlanFindings } from '../../plan/findings'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { or, typeName } from './words'

export const planFindingsVi: SentencesOf<PlanFindings> = {
  'plan.shape': ({ expected, given }) => `Cần ${typeName(expected)}, nhưng có ${given}.`,
  'plan.text-empty': () => 'Nội dung để trống.',
  'plan.text-not-composed': ({ given }) => `${given} chưa ở dạng Unicode dựng sẵn (NFC).`,
  'plan.id-repeated': ({ id }) => `Mã ${id} bị lặp lại.`,
  'plan.duty-id-form': ({ id, expected }) => `Mã nhiệm vụ ${id} phải có dạng ${expected}.`,
  'plan.local-id-form': ({ id }) => `Mã đơn vị riêng ${id} phải bắt đầu bằng “local:”.`,
  'plan.rule-form': ({ given }) => `${given} không phải mã quy tắc dạng “lĩnh-vực.quy-tắc”.`,
  'plan.word-unknown': ({ field, given, known }) => `${field}: ${given} không thuộc ${or(known)}.`,
  'plan.duties-missing': ({ clause }) => `Mục ${clause} chưa có nhiệm vụ nào.`,
  'plan.section-empty': ({ section }) => `Đề mục ${section} không có nội dung bên dưới nên sẽ không được in.`,
  'plan.date-impossible': ({ given }) => `${given} không phải là một ngày có thật (năm-tháng-ngày).`,
  'plan.month-day-impossible': ({ given }) => `${given} không phải là ngày mà năm nào cũng có (tháng-ngày).`,
  'plan.year-impossible': ({ given }) => `${given} không phải là một năm.`,
  'plan.years-reversed': ({ lastYear, firstYear }) => `Năm cuối ${lastYear} trước năm đầu ${firstYear}.`,
  'plan.limit-form': ({ duty }) => `Mốc của nhiệm vụ ${duty} phải là “trước ngày” hoặc “chậm nhất ngày”, chỉ một.`,
  'plan.limit-missing': ({ duty }) =>
    `Nhiệm vụ ${duty} có tính bắt buộc nhưng không có mốc ngày và không nói văn bản nào quy định.`,
  'plan.limit-before-plan': ({ limit, duty, issued }) =>
    `Mốc ${limit} của nhiệm vụ ${duty} không sau ngày ban hành kế hoạch ${dateVi(issued)}.`,
  'plan.wording-not-in-clause': ({ wording, clause }) => `Không tìm thấy cụm từ “${wording}” trong mục ${clause}.`,
  'plan.citation-not-in-register': ({ document }) =>
    `Văn bản ${document} không có trong sổ đăng ký; khai báo số, ngày, cơ quan ban hành.`,
  'plan.actor-unknown': ({ actor }) => `Không có đơn vị ${actor}; khai báo trong danh sách đơn vị riêng.`,
  'plan.lead-missing': ({ duty, modality }) => `Nhiệm vụ ${duty} (${modality}) không có đơn vị chủ trì.`,
  'plan.violability': ({ duty, modality, marked }) =>
    `Nhiệm vụ ${duty} là ${modality}: không được ghi canBeViolated = ${marked}.`,
  'plan.coverage-missing': ({ duty }) => `Nhiệm vụ ${duty} chưa có quy tắc nào và chưa nói vì sao.`,
}
