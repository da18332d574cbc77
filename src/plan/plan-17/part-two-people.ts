import { cite } from '../../law/cite'
import type { ClauseData } from '../types'

const directive = cite('10/CT-TTg@2019-04-22')

/** Mục II.1, II.2 của Kế hoạch số 17/KH-UBND: tuyên truyền, trách nhiệm người đứng đầu. */
export const partTwoPeople: readonly ClauseData[] = [
  {
    id: 'II.1.a',
    marker: 'a)',
    text: 'Sở, ban, ngành thành phố và Ủy ban nhân dân quận, huyện phối hợp chặt chẽ với cấp ủy Đảng, tổ chức đoàn thể cùng cấp triển khai công tác tuyên truyền, quán triệt thực hiện các nội dung của Chỉ thị số 10/CT-TTg trong toàn thể đội ngũ cán bộ, công chức, viên chức và người lao động thuộc thẩm quyền quản lý;',
    en: 'The departments, boards and sectors of the city and the district People’s Committees work closely with the Party committees and mass organisations of their level to make the contents of Directive 10/CT-TTg known among all cadres, civil servants, public employees and workers under their authority.',
    cites: [directive],
    lead: ['so-ban-nganh', 'ubnd-quan-huyen'],
    coordinating: ['cap-uy-dang', 'to-chuc-doan-the'],
    duties: [
      {
        id: 'II.1.a-1',
        vi: 'Tuyên truyền, quán triệt Chỉ thị trong toàn thể cán bộ, công chức, viên chức và người lao động',
        en: 'Make the directive known to all staff under one’s authority',
        modality: 'obligation',
        timing: { kind: 'continuous' },
        evidence: {
          vi: 'Danh sách dự (ký tên hoặc học trực tuyến) đối chiếu danh sách biên chế: toàn thể',
          en: 'Attendance (signed or online) against the staff roster: everybody',
        },
        rules: ['outreach.dissemination-coverage'],
      },
    ],
  },
  {
    id: 'II.1.b',
    marker: 'b)',
    text: 'Tăng cường công tác thông tin, tuyên truyền trên các phương tiện thông tin đại chúng với những hình thức phù hợp nhằm nâng cao nhận thức, phát huy tinh thần trách nhiệm của người đứng đầu, nỗ lực của các ngành, các cấp và Nhân dân để thực hiện tốt Chỉ thị số 10/CT-TTg, góp phần đẩy mạnh thực hiện công tác phòng, chống tham nhũng, xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc; thực hiện kỷ luật, kỷ cương hành chính, tạo sự chuyển biến mạnh mẽ trong lề lối, phong cách làm việc của cán bộ, công chức, viên chức; từng bước nâng cao hiệu lực, hiệu quả hoạt động quản lý các cơ quan, tổ chức hành chính của thành phố nhằm xây dựng chính quyền liêm chính, minh bạch, vì dân phục vụ.',
    en: 'Step up information on the mass media in suitable forms, to raise awareness, to bring out the responsibility of heads and the efforts of sectors, levels and the people in implementing Directive 10/CT-TTg well, so that anti-corruption work moves on and harassment of citizens and enterprises is handled and prevented; keep administrative discipline and change the working manner of staff markedly; step by step make the city’s administration more effective, for an honest and transparent government that serves the people.',
    cites: [directive],
    duties: [
      {
        id: 'II.1.b-1',
        vi: 'Tăng cường thông tin, tuyên truyền trên các phương tiện thông tin đại chúng',
        en: 'Step up information on the mass media',
        modality: 'directional',
        timing: { kind: 'continuous', wording: 'Tăng cường' },
        evidence: {
          vi: 'Tin, bài: cơ quan báo chí, ngày, liên kết, chủ đề',
          en: 'Media items: outlet, date, link, theme',
        },
        rules: ['outreach.media-activity'],
      },
    ],
  },
  {
    id: 'II.2.a',
    marker: 'a)',
    text: 'Người đứng đầu cơ quan, đơn vị, địa phương nghiêm túc quán triệt, chỉ đạo chặt chẽ, tổ chức thực hiện đồng bộ các giải pháp trong công tác phòng, chống tham nhũng nhằm xử lý, ngăn chặn có hiệu quả tình trạng cán bộ, công chức, viên chức nhũng nhiễu, gây phiền hà trong giải quyết công việc;',
    en: 'Heads of agencies, units and localities seriously make known, closely direct and evenly carry out the solutions of anti-corruption work, so as to handle and effectively prevent harassment and annoyance by staff in the settlement of business.',
    lead: ['moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'II.2.a-1',
        vi: 'Quán triệt, chỉ đạo chặt chẽ, thực hiện đồng bộ các giải pháp phòng, chống tham nhũng',
        en: 'Make known, direct and evenly carry out the anti-corruption solutions',
        modality: 'directional',
        timing: { kind: 'continuous' },
        answerable: 'head',
        evidence: {
          vi: 'Văn bản chỉ đạo do người đứng đầu ký, bảng phân công',
          en: 'Directing documents signed by the head, assignments',
        },
        rules: ['accountability.summarize-head-directions'],
        notComputable: {
          vi: '“Nghiêm túc”, “chặt chẽ”, “đồng bộ” không có thước đo; chỉ đếm được văn bản chỉ đạo',
          en: '“Seriously”, “closely”, “evenly” have no measure; only directing documents are counted',
        },
      },
    ],
  },
  {
    id: 'II.2.b',
    marker: 'b)',
    text: 'Thực hiện nghiêm quy định về chế độ trách nhiệm đối với người đứng đầu cơ quan, tổ chức, đơn vị của Nhà nước trong thi hành nhiệm vụ, công vụ theo đúng quy định tại Nghị định số 157/2007/NĐ-CP ngày 27 tháng 10 năm 2007 của Chính phủ quy định chế độ trách nhiệm đối với người đứng đầu cơ quan, tổ chức, đơn vị của Nhà nước trong thi hành nhiệm vụ, công vụ; trước hết, người đứng đầu cơ quan, đơn vị, địa phương phải đề cao trách nhiệm nêu gương, gương mẫu thực hiện và tăng cường trách nhiệm trong công tác chỉ đạo, điều hành, kiểm tra, thanh tra việc thực hiện nhiệm vụ, công vụ, kỷ luật, kỷ cương hành chính thuộc phạm vi, thẩm quyền được giao;',
    en: 'Strictly apply the regime of responsibility of heads of state agencies, organisations and units in performing public duties, as laid down in Decree 157/2007/NĐ-CP of 27 October 2007; first of all heads must set the example and strengthen their responsibility in directing, running, checking and inspecting the performance of duties and administrative discipline within their scope and authority.',
    cites: [cite('157/2007/NĐ-CP@2007-10-27')],
    lead: ['moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'II.2.b-1',
        vi: 'Thực hiện nghiêm chế độ trách nhiệm người đứng đầu theo Nghị định số 157/2007/NĐ-CP',
        en: 'Strictly apply the regime of heads’ responsibility of Decree 157/2007/NĐ-CP',
        modality: 'obligation',
        timing: { kind: 'continuous' },
        answerable: 'head',
        evidence: {
          vi: 'Sự việc thuộc trường hợp phải chịu trách nhiệm của Nghị định 157/2007 và cách xử lý',
          en: 'Events that the decree makes the head answer for, and what was done about them',
        },
        rules: ['accountability.check-head-responsibility'],
        notComputable: {
          vi: 'Danh sách trường hợp của Nghị định 157/2007 biết qua trích dẫn; sự việc có thuộc trường hợp nào do người có thẩm quyền xác định',
          en: 'The cases of Decree 157/2007 are known from quotations; which case an event is, a competent person finds',
        },
      },
      {
        id: 'II.2.b-2',
        vi: 'Người đứng đầu đề cao trách nhiệm nêu gương, tăng cường chỉ đạo, điều hành, kiểm tra',
        en: 'The head sets the example and strengthens directing, running and checking',
        modality: 'directional',
        timing: { kind: 'continuous', wording: 'trước hết' },
        answerable: 'head',
        evidence: {
          vi: 'Cam kết nêu gương, kế hoạch và biên bản kiểm tra nội bộ',
          en: 'Undertakings of the head, plans and minutes of internal checks',
        },
        notComputable: {
          vi: '“Nêu gương”, “gương mẫu” không xác định được bằng dữ liệu',
          en: 'Setting an example cannot be told from data',
        },
      },
    ],
  },
  {
    id: 'II.2.c',
    marker: 'c)',
    text: 'Chấn chỉnh công tác quản lý, siết chặt kỷ cương, kỷ luật hành chính, tăng cường kiểm tra, giám sát cán bộ, công chức, viên chức trong hoạt động công vụ, cũng như giải quyết công việc liên quan đến người dân, doanh nghiệp; nghiêm chỉnh thực hiện đúng quy định về trách nhiệm người đứng đầu trong việc tiếp công dân, tiếp nhận những phản ánh, kiến nghị, khiếu nại, tố cáo của người dân theo đúng quy định; đảm bảo giải quyết dứt điểm, kịp thời các kiến nghị, phản ánh, tố cáo của người dân và doanh nghiệp liên quan đến phạm vi, lĩnh vực thuộc thẩm quyền quản lý;',
    en: 'Put management right, tighten administrative order and discipline, check and supervise staff more in public duty and in business that concerns citizens and enterprises; strictly keep the rules on the head’s responsibility for receiving citizens and taking in their feedback, petitions, complaints and denunciations; ensure that petitions, feedback and denunciations of citizens and enterprises within one’s field are settled for good and in time.',
    lead: ['moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'II.2.c-1',
        vi: 'Chấn chỉnh quản lý, siết chặt kỷ cương, tăng cường kiểm tra, giám sát cán bộ',
        en: 'Put management right, tighten discipline, check and supervise staff more',
        modality: 'directional',
        timing: { kind: 'continuous' },
        answerable: 'head',
        evidence: { vi: 'Kế hoạch, biên bản, kết quả kiểm tra', en: 'Plans, minutes and results of checks' },
        notComputable: {
          vi: '“Chấn chỉnh”, “siết chặt”, “tăng cường” không có mức phải đạt',
          en: 'No level to reach stands behind “put right”, “tighten”, “more”',
        },
      },
      {
        id: 'II.2.c-2',
        vi: 'Thực hiện đúng trách nhiệm người đứng đầu trong tiếp công dân, tiếp nhận phản ánh, kiến nghị, khiếu nại, tố cáo',
        en: 'Keep the head’s duty to receive citizens and take in feedback, petitions, complaints, denunciations',
        modality: 'obligation',
        timing: { kind: 'continuous' },
        answerable: 'head',
        evidence: {
          vi: 'Lịch tiếp công dân, sổ và biên bản tiếp công dân của người đứng đầu',
          en: 'Reception calendar, register and minutes of the head’s reception',
        },
        rules: ['petitions.list-reception-days', 'petitions.classify-petition'],
      },
      {
        id: 'II.2.c-3',
        vi: 'Bảo đảm giải quyết dứt điểm, kịp thời kiến nghị, phản ánh, tố cáo',
        en: 'Ensure that petitions, feedback and denunciations are settled for good and in time',
        modality: 'obligation',
        timing: { kind: 'event', wording: 'dứt điểm, kịp thời' },
        evidence: {
          vi: 'Sổ theo dõi vụ việc: ngày nhận, hạn giải quyết, ngày và kết quả giải quyết',
          en: 'Case register: received, due, settled, outcome',
        },
        rules: ['petitions.audit-petition'],
      },
    ],
  },
  {
    id: 'II.2.d',
    marker: 'd)',
    text: 'Căn cứ kết quả thực hiện của các cơ quan, đơn vị, địa phương là một trong những tiêu chí để đưa vào xem xét khi thực hiện đánh giá, xếp loại mức độ hoàn thành nhiệm vụ hàng năm của người đứng đầu.',
    en: 'The results of agencies, units and localities are one of the criteria to be considered in the yearly evaluation and grading of how far the head has fulfilled his or her tasks.',
    lead: ['moi-co-quan-don-vi-dia-phuong'],
    duties: [
      {
        id: 'II.2.d-1',
        vi: 'Đưa kết quả thực hiện vào tiêu chí đánh giá, xếp loại hằng năm của người đứng đầu',
        en: 'Use the results as one criterion of the head’s yearly evaluation and grading',
        modality: 'obligation',
        timing: {
          kind: 'yearly',
          wording: 'hàng năm',
          setBy: {
            vi: 'Ngày đánh giá do pháp luật về đánh giá, xếp loại cán bộ, công chức, viên chức quy định',
            en: 'The law on evaluating staff sets the day',
          },
        },
        evidence: {
          vi: 'Phiếu đánh giá có tiêu chí này và dẫn đến báo cáo thực hiện Kế hoạch',
          en: 'An evaluation form with this criterion and a link to the plan report',
        },
        rules: ['accountability.check-evaluation'],
      },
    ],
  },
]
