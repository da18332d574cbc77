import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const complaintLaw = '02/2011/QH13@2011-11-11'
const receptionLaw = '42/2013/QH13@2013-11-25'
const denunciationLaw = '25/2018/QH14@2018-06-12'
const circular07 = '07/2014/TT-TTCP@2014-10-31'
const circular05 = '05/2021/TT-TTCP@2021-10-01'

/** Phân loại theo nội dung, không theo tên gọi của đơn. */
export const classifiedByContent: Parameter<'content'> = {
  id: 'petition.classified-by-content',
  vi: 'Phân loại đơn theo nội dung, không phụ thuộc tiêu đề của đơn',
  en: 'Petitions are classified by content, whatever their title',
  unit: 'rule',
  values: [
    { from: '2014-12-15', value: 'content', basis: [cite(circular07, '6', '1')], verifiedOn, seen: 'text' },
    { from: '2021-11-15', value: 'content', basis: [cite(circular05, '6')], verifiedOn, seen: 'secondary' },
  ],
}

/** Khiếu nại là gì: đề nghị xem xét lại quyết định, hành vi hành chính, quyết định kỷ luật xâm phạm quyền của mình. */
export const complaintDefinition: Parameter<'review-of-own-case'> = {
  id: 'petition.complaint-definition',
  vi: 'Khái niệm khiếu nại',
  en: 'What a complaint is',
  unit: 'rule',
  values: [
    {
      from: '2012-07-01',
      value: 'review-of-own-case',
      basis: [cite(complaintLaw, '2', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2026-07-01',
      value: 'review-of-own-case',
      basis: [cite(complaintLaw, '2', '1'), cite('136/2025/QH15@2025-12-10', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Tố cáo là gì: cá nhân báo hành vi vi phạm pháp luật của bất kỳ ai; bằng đơn hoặc trình bày trực tiếp. */
export const denunciationDefinition: Parameter<'individual-in-writing-or-in-person'> = {
  id: 'petition.denunciation-definition',
  vi: 'Khái niệm và hình thức tố cáo',
  en: 'What a denunciation is and the form it takes',
  unit: 'rule',
  values: [
    {
      from: '2019-01-01',
      value: 'individual-in-writing-or-in-person',
      basis: [cite(denunciationLaw, '2', '1'), cite(denunciationLaw, '22')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Kiến nghị, phản ánh là gì. */
export const feedbackDefinition: Parameter<'information-or-proposal'> = {
  id: 'petition.feedback-definition',
  vi: 'Khái niệm kiến nghị, phản ánh',
  en: 'What feedback is',
  unit: 'rule',
  values: [
    {
      from: '2014-07-01',
      value: 'information-or-proposal',
      basis: [cite(receptionLaw, '2', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** What a written petition states or bears. */
export type PetitionField =
  | 'vietnamese'
  | 'date'
  | 'name'
  | 'address'
  | 'signature'
  | 'content'
  | 'respondent'
  | 'reason'
  | 'documents'
  | 'request'
  | 'denounced'
  | 'act'
  | 'contact'

/** What each class of petition needs beside what all need. */
export type PetitionRequirements = Readonly<
  Record<'all' | 'complaint' | 'denunciation' | 'feedback', readonly PetitionField[]>
>

/** Đơn đủ điều kiện xử lý. */
export const petitionRequirements: Parameter<PetitionRequirements> = {
  id: 'petition.requirements',
  vi: 'Yêu cầu để đơn đủ điều kiện xử lý',
  en: 'What makes a petition eligible for processing',
  unit: 'lists',
  values: [
    {
      from: '2014-12-15',
      value: {
        all: ['vietnamese', 'date', 'name', 'address', 'signature'],
        complaint: ['respondent', 'content', 'reason', 'request'],
        denunciation: ['content', 'denounced', 'act'],
        feedback: ['content'],
      },
      basis: [cite(circular07, '6', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2021-11-15',
      value: {
        all: ['vietnamese', 'date', 'name', 'address', 'signature'],
        complaint: ['respondent', 'content', 'reason', 'documents', 'request'],
        denunciation: ['content', 'denounced', 'act', 'contact'],
        feedback: ['content'],
      },
      basis: [cite(circular05, '6')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Why a petition that has all it needs is still not processed. */
export type IneligibleGround = 'sent-to-competent-body' | 'guided-before' | 'handled-before'

/** Đơn không đủ điều kiện xử lý: đã gửi nơi có thẩm quyền, đã hướng dẫn một lần, đã xử lý. */
export const ineligibleGrounds: Parameter<readonly IneligibleGround[]> = {
  id: 'petition.ineligible-grounds',
  vi: 'Đơn đã gửi đúng nơi có thẩm quyền, đã hướng dẫn một lần hoặc đã xử lý thì không đủ điều kiện xử lý',
  en: 'Petitions already sent to the right body, guided once, or handled are not eligible',
  unit: 'list',
  values: [
    {
      from: '2014-12-15',
      value: ['sent-to-competent-body', 'guided-before', 'handled-before'],
      basis: [cite(circular07, '6', '2', 'b'), cite(circular07, '6', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2021-11-15',
      value: ['sent-to-competent-body', 'guided-before', 'handled-before'],
      basis: [cite(circular05, '6')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Tố cáo gửi nhiều nơi hoặc đã hướng dẫn mà vẫn gửi: không xử lý. */
export const denunciationNotProcessed: Parameter<'not-processed'> = {
  id: 'petition.denunciation-not-processed',
  vi: 'Tố cáo không thuộc thẩm quyền gửi đồng thời nhiều nơi, hoặc đã hướng dẫn mà vẫn gửi',
  en: 'A denunciation sent to many bodies, or again after guidance, is not processed where not competent',
  unit: 'rule',
  values: [
    {
      from: '2019-01-01',
      value: 'not-processed',
      basis: [cite(denunciationLaw, '24', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đơn không thuộc thẩm quyền: khiếu nại hướng dẫn một lần; tố cáo chuyển một lần. Unit: times. */
export const handledOnce: Parameter<number> = {
  id: 'petition.handled-once',
  vi: 'Số lần hướng dẫn, chuyển đơn không thuộc thẩm quyền có cùng nội dung',
  en: 'How often a petition outside competence is guided or transferred for the same content',
  unit: 'times',
  values: [
    { from: '2014-12-15', value: 1, basis: [cite(circular07, '6', '2', 'b')], verifiedOn, seen: 'text' },
    { from: '2021-11-15', value: 1, basis: [cite(circular05, '14', '1')], verifiedOn, seen: 'text' },
  ],
}

/** Tố cáo không thuộc thẩm quyền: chuyển và thông báo; đến trực tiếp thì hướng dẫn. */
export const denunciationElsewhere: Parameter<'transfer-or-guide'> = {
  id: 'petition.denunciation-elsewhere',
  vi: 'Tố cáo không thuộc thẩm quyền giải quyết',
  en: 'A denunciation outside competence',
  unit: 'rule',
  values: [
    {
      from: '2019-01-01',
      value: 'transfer-or-guide',
      basis: [cite(denunciationLaw, '24', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông tin có nội dung tố cáo không rõ người tố cáo hoặc không đúng hình thức. */
export const denunciationLead: Parameter<'inspect-when-clear-and-evidenced'> = {
  id: 'petition.denunciation-lead',
  vi: 'Thông tin có nội dung tố cáo không rõ người tố cáo, không đúng hình thức',
  en: 'Anonymous or formless information of a denunciation: no denunciation, yet a lead when clear and evidenced',
  unit: 'rule',
  values: [
    {
      from: '2019-01-01',
      value: 'inspect-when-clear-and-evidenced',
      basis: [cite(denunciationLaw, '25', '1'), cite(denunciationLaw, '25', '2')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Tố cáo người đã giải quyết khiếu nại: chỉ thụ lý khi có thông tin, tài liệu, chứng cứ. */
export const denunciationAfterComplaint: Parameter<'with-evidence-only'> = {
  id: 'petition.denunciation-after-complaint',
  vi: 'Khiếu nại không đạt, chuyển sang tố cáo người giải quyết khiếu nại',
  en: 'A person whose complaint failed denounces the one who resolved it',
  unit: 'rule',
  values: [
    {
      from: '2019-01-01',
      value: 'with-evidence-only',
      basis: [cite(denunciationLaw, '29', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đơn của nhiều người: từ 05 người trở lên. Unit: people. */
export const manySigners: Parameter<number> = {
  id: 'petition.many-signers',
  vi: 'Số người ký từ đó đơn được phân loại là đơn của nhiều người',
  en: 'Signers from which a petition counts as one of many people',
  unit: 'people',
  values: [
    { from: '2014-12-15', value: 5, basis: [cite(circular07, '6', '4', 'b')], verifiedOn, seen: 'text' },
    { from: '2021-11-15', value: 5, basis: [cite(circular05)], verifiedOn, seen: 'memory' },
  ],
}

/** Khiếu nại của nhiều người: thụ lý khi đủ chữ ký và văn bản cử người đại diện. */
export const groupComplaintAcceptance: Parameter<'all-signatures-and-appointment'> = {
  id: 'petition.group-complaint-acceptance',
  vi: 'Điều kiện thụ lý khiếu nại của nhiều người',
  en: 'What a group complaint needs before acceptance',
  unit: 'rule',
  values: [
    {
      from: '2026-07-01',
      value: 'all-signatures-and-appointment',
      basis: [cite('155/2026/NĐ-CP@2026-05-15', '10')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Đơn có nhiều nội dung thuộc nhiều cơ quan: hướng dẫn tách riêng từng nội dung. */
export const splitPetition: Parameter<'split'> = {
  id: 'petition.split',
  vi: 'Đơn có nhiều nội dung khác nhau: hướng dẫn tách riêng từng nội dung',
  en: 'A petition of several contents for several bodies: the sender is told to split it',
  unit: 'rule',
  values: [
    { from: '2014-12-15', value: 'split', basis: [cite(circular07, '22')], verifiedOn, seen: 'text' },
    { from: '2021-11-15', value: 'split', basis: [cite(circular05)], verifiedOn, seen: 'memory' },
  ],
}

/** Đơn thuộc thẩm quyền tòa án, viện kiểm sát, thi hành án, cơ quan dân cử, tổ chức. */
export const otherSystems: Parameter<'guide-or-transfer'> = {
  id: 'petition.other-systems',
  vi: 'Đơn thuộc thẩm quyền cơ quan tố tụng, thi hành án, cơ quan dân cử, tổ chức, đơn vị sự nghiệp',
  en: 'Petitions for courts, procuracy, enforcement, elected bodies, organisations, service units',
  unit: 'rule',
  values: [
    {
      from: '2014-12-15',
      value: 'guide-or-transfer',
      basis: [cite(circular07, '23'), cite(circular07, '24'), cite(circular07, '25'), cite(circular07, '26')],
      verifiedOn,
      seen: 'text',
    },
    { from: '2021-11-15', value: 'guide-or-transfer', basis: [cite(circular05)], verifiedOn, seen: 'memory' },
  ],
}

/** Xếp lưu đơn: thời hạn lưu một năm. */
export const filedRetention: Parameter<Limit> = {
  id: 'petition.filed-retention',
  vi: 'Thời hạn lưu trữ đơn được xếp lưu',
  en: 'How long a filed petition is kept',
  unit: 'limit',
  values: [
    {
      from: '2014-12-15',
      value: { amount: 1, unit: 'year', endRule: 'same-day' },
      basis: [cite(circular07, '28', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2021-11-15',
      value: { amount: 1, unit: 'year', endRule: 'same-day' },
      basis: [cite(circular05, '28')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}
