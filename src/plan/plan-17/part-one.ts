import { cite } from '../../law/cite'
import type { ClauseData } from '../types'

const directive = cite('10/CT-TTg@2019-04-22')

/** Phần mở đầu và mục I của Kế hoạch số 17/KH-UBND. */
export const partOne: readonly ClauseData[] = [
  {
    id: 'preamble',
    marker: '',
    text: 'Thực hiện Chỉ thị số 10/CT-TTg ngày 22 tháng 4 năm 2019 của Thủ tướng Chính phủ về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc, Ủy ban nhân dân thành phố Cần Thơ xây dựng kế hoạch tiếp tục triển khai, quán triệt và tổ chức thực hiện Chỉ thị số 10/CT-TTg ngày 22 tháng 4 năm 2019 của Thủ tướng Chính phủ về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc (sau đây viết là Chỉ thị số 10/CT-TTg), cụ thể:',
    en: 'To carry out Directive 10/CT-TTg of 22 April 2019 of the Prime Minister on stepping up the handling and effective prevention of harassment and annoyance of citizens and enterprises in the settlement of their business, the People’s Committee of Cần Thơ City draws up this plan to go on deploying, making known and implementing that directive (below: Directive 10/CT-TTg).',
    cites: [directive],
    lead: ['ubnd-thanh-pho'],
    duties: [
      {
        id: 'preamble-1',
        vi: 'Xác định văn bản: kế hoạch tiếp tục thực hiện Chỉ thị số 10/CT-TTg, gọi tắt “Chỉ thị số 10/CT-TTg”',
        en: 'Says what the document is: a plan to go on implementing Directive 10/CT-TTg, and its short name',
        modality: 'definition',
        timing: { kind: 'continuous' },
        evidence: {
          vi: 'Số, ký hiệu, ngày ban hành, cơ quan ban hành, người ký',
          en: 'Number, date of issue, issuer, signer',
        },
        rules: ['reporting.parse-document-number', 'reporting.check-citation', 'plan.define-plan'],
      },
    ],
  },
  {
    id: 'I.1',
    marker: '1.',
    text: 'Tiếp tục tổ chức phổ biến, tuyên truyền, quán triệt và triển khai thực hiện nghiêm túc, có hiệu quả Chỉ thị số 10/CT-TTg; tạo chuyển biến rõ rệt về nhận thức, hành động của lãnh đạo, cán bộ, công chức, viên chức và người lao động các cấp, các ngành trên địa bàn thành phố trong việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc nhằm tăng cường thực hiện công tác phòng, chống tham nhũng.',
    en: 'Go on making Directive 10/CT-TTg known and implementing it seriously and effectively; bring about a clear change in what leaders, cadres, civil servants, public employees and workers at every level and in every sector of the city think and do about handling and effectively preventing harassment and annoyance of citizens and enterprises, so as to strengthen anti-corruption work.',
    cites: [directive],
    lead: ['ubnd-thanh-pho', 'moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'I.1-1',
        vi: 'Tiếp tục phổ biến, quán triệt và thực hiện Chỉ thị, tạo chuyển biến về nhận thức, hành động',
        en: 'Go on making the directive known and implementing it, so that awareness and action change',
        modality: 'directional',
        timing: { kind: 'continuous', wording: 'Tiếp tục tổ chức' },
        evidence: {
          vi: 'Hồ sơ các cuộc phổ biến: ngày, đối tượng, số người dự',
          en: 'Records of dissemination: date, audience, number reached',
        },
        rules: ['outreach.dissemination-coverage'],
        notComputable: {
          vi: 'Mục đích chung; “chuyển biến rõ rệt về nhận thức” không có thước đo trong kế hoạch',
          en: 'A purpose; the plan gives no measure for “a clear change in awareness”',
        },
      },
    ],
  },
  {
    id: 'I.2',
    marker: '2.',
    text: 'Xác định những nội dung trọng tâm, trọng điểm trong Chỉ thị số 10/CT-TTg nhằm cụ thể hóa thành kế hoạch tổ chức thực hiện, đảm bảo đúng quan điểm chỉ đạo và mục tiêu Chỉ thị số 10/CT-TTg đề ra, phù hợp với đặc điểm, điều kiện cụ thể của thành phố; nêu cao vai trò, trách nhiệm của các cơ quan, đơn vị, địa phương nhất là người đứng đầu trong việc tổ chức triển khai thực hiện Chỉ thị số 10/CT-TTg.',
    en: 'Single out the focal contents of Directive 10/CT-TTg and turn them into concrete plans of implementation that keep to its viewpoints and aims and fit the particular conditions of the city; raise the role and responsibility of agencies, units and localities, above all of their heads, in organising its implementation.',
    cites: [directive],
    lead: ['moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'I.2-1',
        vi: 'Xác định nội dung trọng tâm của Chỉ thị và cụ thể hóa thành kế hoạch phù hợp với địa phương',
        en: 'Pick the focal contents of the directive and make them concrete in plans that fit local conditions',
        modality: 'obligation',
        timing: { kind: 'continuous' },
        evidence: {
          vi: 'Kế hoạch của đơn vị có nhiệm vụ ứng với từng mục của Kế hoạch và người chịu trách nhiệm',
          en: 'A unit plan whose tasks answer to the clauses of the plan and name who is responsible',
        },
        rules: ['plan.check-unit-plan'],
      },
    ],
  },
  {
    id: 'I.3',
    marker: '3.',
    text: 'Quá trình tổ chức triển khai thực hiện Chỉ thị số 10/CT-TTg phải nghiêm túc, quyết liệt, đẩy mạnh tuyên truyền tạo sự đồng thuận, hiệu ứng tích cực trong toàn thể cơ quan, tổ chức nhà nước, đội ngũ cán bộ, công chức, viên chức và Nhân dân. Đồng thời, thường xuyên đôn đốc, giám sát, kiểm tra, thanh tra, kiểm sát nhằm thực hiện đạt kết quả cao nhất.',
    en: 'Implementation of Directive 10/CT-TTg must be serious and resolute, with more publicity to win agreement and a positive response among all state agencies and organisations, their staff and the people; at the same time regularly urge, supervise, check, inspect and control it so as to reach the best result.',
    cites: [directive],
    lead: ['ubnd-thanh-pho', 'moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'I.3-1',
        vi: 'Thực hiện nghiêm túc, quyết liệt, đẩy mạnh tuyên truyền tạo sự đồng thuận',
        en: 'Implement seriously and resolutely, with more publicity to win agreement',
        modality: 'directional',
        timing: { kind: 'continuous' },
        evidence: { vi: 'Tin, bài, hội nghị tuyên truyền', en: 'News items, articles, meetings' },
        notComputable: {
          vi: 'Yêu cầu về tinh thần thực hiện, không có thước đo',
          en: 'A demand on the spirit of the work, without a measure',
        },
      },
      {
        id: 'I.3-2',
        vi: 'Thường xuyên đôn đốc, giám sát, kiểm tra, thanh tra, kiểm sát',
        en: 'Regularly urge, supervise, check, inspect and control',
        modality: 'directional',
        timing: { kind: 'continuous', wording: 'thường xuyên đôn đốc, giám sát, kiểm tra, thanh tra, kiểm sát' },
        evidence: {
          vi: 'Nhật ký đôn đốc, kiểm tra theo đơn vị: loại, ngày, số văn bản',
          en: 'Log of urging and checks by unit: kind, date, document number',
        },
        rules: ['outreach.monitoring-gap'],
        notComputable: {
          vi: '“Thường xuyên” không có số lần; khoảng cách giữa hai lần do đơn vị tự đặt',
          en: '“Regularly” has no number; any interval would be the host’s own',
        },
      },
    ],
  },
]
