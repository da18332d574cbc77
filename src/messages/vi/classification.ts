import type { IneligibleGround, PetitionField } from '../../law/petitions-classification'
import type { ClassificationFindings, ClassificationSteps } from '../../petitions/classification-findings'
import type { PetitionAction, PetitionClass } from '../../petitions/classification-types'
import type { PetitionForm } from '../../petitions/petition-facts'
import type { StatisticsFindings, StatisticsSteps } from '../../petitions/statistics-types'
import type { SentencesOf } from '../codes'
import { and } from './words'

const classes: Record<PetitionClass, string> = {
  complaint: 'khiếu nại',
  denunciation: 'tố cáo',
  feedback: 'kiến nghị, phản ánh',
  lead: 'thông tin có nội dung tố cáo đủ rõ để thanh tra, kiểm tra',
  information: 'thông tin có nội dung tố cáo chưa đủ rõ',
}

const forms: Record<PetitionForm, string> = {
  written: 'bằng đơn',
  'in-person': 'trực tiếp',
  phone: 'điện thoại',
  web: 'trang mạng, ứng dụng',
  email: 'thư điện tử',
}

const fields: Record<PetitionField, string> = {
  vietnamese: 'chữ Việt hoặc bản dịch (vietnamese)',
  date: 'ngày, tháng, năm (date)',
  name: 'họ tên (name)',
  address: 'địa chỉ (address)',
  signature: 'chữ ký hoặc điểm chỉ (signature)',
  content: 'nội dung (content)',
  respondent: 'người, cơ quan bị khiếu nại (respondent)',
  reason: 'lý do (reason)',
  documents: 'tài liệu liên quan (documents)',
  request: 'yêu cầu giải quyết (request)',
  denounced: 'người bị tố cáo (denounced)',
  act: 'hành vi bị tố cáo (act)',
  contact: 'cách thức liên hệ (contact)',
}

const grounds: Record<IneligibleGround, string> = {
  'sent-to-competent-body': 'đã gửi đúng nơi có thẩm quyền',
  'guided-before': 'đã được hướng dẫn một lần về cùng nội dung',
  'handled-before': 'đã được xử lý, không có tình tiết mới',
}

const actions: Record<PetitionAction, string> = {
  accept: 'đề xuất thụ lý',
  'do-not-accept': 'không thụ lý',
  'ask-to-complete': 'đề nghị bổ sung cho đủ',
  'report-to-superior': 'báo cáo để yêu cầu cấp dưới giải quyết',
  guide: 'hướng dẫn gửi đến nơi có thẩm quyền',
  transfer: 'chuyển đến nơi có thẩm quyền',
  'answer-forwarder': 'trả lời nơi chuyển đơn',
  'guide-or-transfer': 'hướng dẫn hoặc chuyển cơ quan tố tụng, dân cử, tổ chức',
  inspect: 'thanh tra, kiểm tra theo thẩm quyền',
  file: 'xếp lưu',
  'not-processed': 'không xử lý',
}

const list = (items: readonly PetitionClass[]): string => and(items.map((item) => classes[item]))
const nth = (item: number): string => `Nội dung thứ ${item + 1}`
const titles: Record<string, string> = { complaint: 'khiếu nại', denunciation: 'tố cáo', feedback: 'phản ánh' }

export const classificationFindingsVi: SentencesOf<ClassificationFindings> = {
  'petition.title-differs': ({ titled, classes: found }) =>
    `Người gửi ghi là đơn ${titles[titled] ?? titled} nhưng theo nội dung là ${list(found)}; phân loại theo nội dung.`,
  'petition.not-reviewable': ({ item }) =>
    `${nth(item)} không phải quyết định hành chính, hành vi hành chính hay quyết định kỷ luật nên không thụ lý khiếu nại.`,
  'petition.rights-of-others': ({ item }) =>
    `${nth(item)} đề nghị xem xét lại việc không xâm phạm quyền, lợi ích của chính người gửi nên không phải khiếu nại.`,
  'petition.organisation-cannot-denounce': ({ item }) =>
    `${nth(item)}: chỉ cá nhân được tố cáo; nội dung của tổ chức được xử lý như kiến nghị, phản ánh.`,
  'petition.form-not-lawful': ({ class: found, form }) =>
    `${found === 'complaint' ? 'Khiếu nại' : 'Tố cáo'} phải bằng đơn hoặc trình bày trực tiếp; gửi qua ${forms[form]} thì chưa phải, hãy hướng dẫn người gửi.`,
  'petition.denouncer-unknown': ({ item, lead }) =>
    `${nth(item)}: không rõ hoặc không xác nhận được người tố cáo; ${
      lead ? 'nội dung rõ, có chứng cứ nên chuyển thanh tra, kiểm tra.' : 'chưa đủ rõ, chưa có chứng cứ để thẩm tra.'
    }`,
  'petition.denunciation-without-evidence': ({ item }) =>
    `${nth(item)}: khiếu nại không đạt rồi tố cáo người giải quyết thì chỉ thụ lý khi có tài liệu, chứng cứ.`,
  'petition.missing-fields': ({ item, fields: missing }) =>
    `${nth(item)} chưa đủ điều kiện xử lý vì thiếu ${and(missing.map((one) => fields[one]))}.`,
  'petition.ineligible': ({ item, grounds: found }) =>
    `${nth(item)} không đủ điều kiện xử lý: ${and(found.map((one) => grounds[one]))}.`,
  'petition.split': ({ classes: found }) => `Đơn có nhiều nội dung (${list(found)}); hướng dẫn viết đơn riêng.`,
  'petition.group-incomplete': () =>
    'Khiếu nại của nhiều người chỉ được thụ lý khi đủ chữ ký của tất cả và có văn bản cử người đại diện.',
  'petition.guide-one-of-them': ({ people }) => `Đơn của ${people} người: hướng dẫn một người trong số đó.`,
  'petition.return-originals': () => 'Trả lại giấy tờ, tài liệu gốc khi hướng dẫn.',
}

export const classificationStepsVi: SentencesOf<ClassificationSteps> = {
  'petition.by-content': () => 'Phân loại theo nội dung, không theo tên gọi của đơn.',
  'petition.class': ({ item, class: found }) => `${nth(item)}: ${classes[found]}.`,
  'petition.action': ({ item, class: found, action }) => `${nth(item)} (${classes[found]}): ${actions[action]}.`,
}

export const statisticsFindingsVi: SentencesOf<StatisticsFindings> = {
  'petition.not-counted': ({ reason }) =>
    ({
      'no-receipt': 'Vụ việc này chưa có thời điểm tiếp nhận nên không được tính.',
      'received-after-period': 'Vụ việc này tiếp nhận sau kỳ báo cáo nên không được tính.',
      unreadable: 'Không đọc được hồ sơ vụ việc này nên không được tính.',
    })[reason],
}

export const statisticsStepsVi: SentencesOf<StatisticsSteps> = {
  'petition.counted': ({ counted, given }) => `Đã tính ${counted} trong ${given} vụ việc.`,
}
