import type { DifficultyMoment, DocumentField, PlanReportFindings, PlanSteps } from '../../plan/report-findings'
import type { SentencesOf } from '../codes'
import { dateVi } from '../format'
import { and, or } from './words'

const fields: Record<DocumentField, string> = {
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  sent: 'thời điểm gửi',
  dataFrom: 'ngày bắt đầu lấy số liệu',
  dataTo: 'ngày chốt số liệu',
  result: 'nội dung kết quả',
  task: 'nội dung nhiệm vụ',
}

const moments: Record<DifficultyMoment, string> = {
  raised: 'phát sinh',
  sent: 'phản ánh',
  forwarded: 'chuyển',
  answered: 'trả lời',
}

export const planReportFindingsVi: SentencesOf<PlanReportFindings> = {
  'plan.unit-unknown': ({ given }) => `Danh bạ không có đơn vị ${given}.`,
  'plan.duty-unknown': ({ given }) => `Kế hoạch không có nhiệm vụ có mốc ngày mang mã ${given}.`,
  'plan.lead-time': ({ given }) => `Số ngày làm việc nhắc trước phải là số nguyên không âm, không phải ${given}.`,
  'plan.unit-succeeded': ({ name, date, successors }) =>
    `Đến ngày ${dateVi(date)}, nhiệm vụ của ${name} do ${and(successors)} thực hiện.`,
  'plan.unit-ended': ({ name, date, endedOn }) =>
    `${name} hoạt động đến hết ngày ${dateVi(endedOn)}; đến hạn ${dateVi(date)} không có đơn vị nào được xác định là kế thừa.`,
  'plan.holder-not-in-directory': ({ actor, duty }) =>
    `Danh bạ không có các đơn vị của '${actor}' nên nhiệm vụ ${duty} được lập một hạn chung; khai báo danh sách đơn vị để tách.`,
  'plan.owes-nothing': ({ unit, duty, date }) => `Ngày ${dateVi(date)}, nhiệm vụ ${duty} không giao cho ${unit}.`,
  'plan.submission-not-owed': ({ name, duty, at }) =>
    `${name} gửi ${dateVi(at)} nhưng nhiệm vụ ${duty} không giao cho đơn vị này.`,
  'plan.submission-in-future': ({ at, asOf }) => `Thời điểm gửi ${dateVi(at)} sau thời điểm hỏi ${dateVi(asOf)}.`,
  'plan.submission-year-unclear': ({ unit, duty, counted, other }) =>
    `Văn bản của ${unit} cho nhiệm vụ ${duty} không ghi năm: được tính cho năm ${counted}, trong khi năm ${other} còn thiếu.`,
  'plan.on-boundary': ({ name, duty, boundary, at }) =>
    `${name} gửi ${dateVi(at)}, đúng ngày mốc của “trước ngày ${dateVi(boundary)}” (nhiệm vụ ${duty}); chưa có quy định giải thích ngày này là đúng hạn hay trễ hạn.`,
  'plan.submitted-late': ({ name, duty, due, at, workingDays }) =>
    `${name} gửi ${dateVi(at)}, trễ ${workingDays} ngày làm việc so với hạn cuối ${dateVi(due)} (nhiệm vụ ${duty}).`,
  'plan.overdue': ({ name, duty, due, asOf, workingDays }) =>
    `${name} chưa gửi đến ${dateVi(asOf)}; hạn cuối ${dateVi(due)}, đã quá ${workingDays} ngày làm việc (nhiệm vụ ${duty}).`,
  'plan.rule-without-duty': ({ rule }) => `Kế hoạch không có nhiệm vụ nào dùng quy tắc ${rule}.`,
  'plan.no-cycle': ({ duty, year }) => `Nhiệm vụ ${duty} không có kỳ năm ${year}.`,
  'plan.field-missing': ({ field }) => `Thiếu ${fields[field]}.`,
  'plan.document-type': ({ given, expected }) => `${given} không phải loại văn bản ${expected}.`,
  'plan.issued-after-sending': ({ date, sent }) => `Ngày ban hành ${dateVi(date)} sau thời điểm gửi ${dateVi(sent)}.`,
  'plan.issued-before-plan': ({ date, issued }) =>
    `Ngày ban hành ${dateVi(date)} trước ngày ban hành Kế hoạch của thành phố ${dateVi(issued)}.`,
  'plan.tasks-missing': () => 'Kế hoạch của đơn vị không có nhiệm vụ nào.',
  'plan.solutions-missing': () => 'Kế hoạch của đơn vị không có giải pháp nào.',
  'plan.task-without-solution': ({ task }) => `Nhiệm vụ “${task}” chưa có giải pháp.`,
  'plan.task-without-owner': ({ task }) => `Nhiệm vụ “${task}” chưa phân công ai chịu trách nhiệm.`,
  'plan.owner-vague': ({ task, owner }) => `Nhiệm vụ “${task}” giao cho “${owner}”: chưa phải phân công cụ thể.`,
  'plan.clause-unknown': ({ given }) => `Kế hoạch của thành phố không có mục ${given}.`,
  'plan.clauses-not-covered': ({ clauses }) => `Chưa có nội dung cho các mục ${and(clauses)} của Kế hoạch.`,
  'plan.citation-missing': ({ number, date }) => `Chưa dẫn chiếu ${number} ngày ${dateVi(date)}.`,
  'plan.citation-mistaken': ({ number, date, meant }) =>
    `${number} ngày ${dateVi(date)} là văn bản khác; văn bản được triển khai là ${number} ngày ${dateVi(meant)}.`,
  'plan.data-cut-off': ({ dataTo, latest, due }) =>
    `Số liệu chốt đến ${dateVi(dataTo)}; hạn gửi ${dateVi(due)} nên chốt chậm nhất ngày ${dateVi(latest)}.`,
  'plan.data-after-sending': ({ dataTo, sent }) =>
    `Số liệu đến ngày ${dateVi(dataTo)} trong khi báo cáo gửi ${dateVi(sent)}.`,
  'plan.results-missing': () => 'Báo cáo chưa có kết quả thực hiện nào.',
  'plan.report-repeated': ({ unit, at }) =>
    `${unit} gửi báo cáo hơn một lần; bản gửi sớm nhất được tính (${dateVi(at)}).`,
  'plan.report-other-year': ({ unit, given, year }) =>
    `Báo cáo của ${unit} là của năm ${given}, không tính vào năm ${year}.`,
  'plan.difficulty-not-through': ({ unit, through }) =>
    `${unit} phản ánh khó khăn, vướng mắc không thông qua ${or(through)}.`,
  'plan.difficulty-not-sent': ({ unit, raised, workingDays }) =>
    `${unit} chưa phản ánh khó khăn phát sinh (${dateVi(raised)}), đã ${workingDays} ngày làm việc; Kế hoạch yêu cầu “kịp thời”, không ấn định số ngày.`,
  'plan.difficulty-order': ({ earlier, later }) => `Ngày ${moments[later]} trước ngày ${moments[earlier]}.`,
}

export const planStepsVi: SentencesOf<PlanSteps> = {
  'plan.duty': ({ duty, vi }) => `Nhiệm vụ ${duty}: ${vi}.`,
  'plan.holder': ({ name }) => `Đơn vị thực hiện: ${name}.`,
  'plan.submitted': ({ at, year }) => `Đã gửi: ${dateVi(at)}${year === undefined ? '' : `, cho năm ${year}`}.`,
  'plan.cut-off': ({ latest, due }) =>
    `Từ ngày chốt số liệu đến hạn ${dateVi(due)} phải có ít nhất số ngày làm việc theo quy định: chốt chậm nhất ngày ${dateVi(latest)}.`,
  'plan.year': ({ year }) => `Năm báo cáo: ${year}.`,
  'plan.covered': ({ covered, missed }) =>
    `Các mục của Kế hoạch: ${covered.length} mục đã có nội dung, ${missed.length} mục chưa có.`,
  'plan.counted': ({ owed, inTime, onBoundary, late, missing }) =>
    `${owed} đơn vị phải gửi: ${inTime} đúng hạn, ${onBoundary} đúng ngày mốc, ${late} trễ, ${missing} chưa gửi.`,
}
