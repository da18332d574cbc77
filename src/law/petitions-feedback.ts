import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const decree20 = '20/2008/NĐ-CP@2008-02-14'
const receptionLaw = '42/2013/QH13@2013-11-25'
const directive = '10/CT-TTg@2019-04-22'
const plan = '17/KH-UBND@2024-01-15'

/** Kiến nghị, phản ánh: quyền của người dân và trách nhiệm tiếp nhận. */
export const feedbackReceipt: Parameter<'right'> = {
  id: 'feedback.receipt',
  vi: 'Quyền phản ánh, kiến nghị và trách nhiệm tiếp nhận của cơ quan',
  en: 'The right to give feedback, and the duty to take it in',
  unit: 'rule',
  values: [
    {
      from: '2008-03-03',
      value: 'right',
      basis: [cite(decree20, '12', '1'), cite(decree20, '10', '1')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2014-07-01',
      value: 'right',
      basis: [cite(receptionLaw, '2', '2'), cite(decree20, '12', '1'), cite(decree20, '10', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Phản ánh, kiến nghị về quy định hành chính: phạm vi, không bao gồm khiếu nại, tố cáo. */
export const regulationScope: Parameter<'without-complaints-and-denunciations'> = {
  id: 'feedback.regulation-scope',
  vi: 'Phạm vi phản ánh, kiến nghị về quy định hành chính',
  en: 'What feedback about administrative regulations covers',
  unit: 'rule',
  values: [
    {
      from: '2008-03-03',
      value: 'without-complaints-and-denunciations',
      basis: [cite(decree20, '1'), cite(decree20, '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Phản ánh, kiến nghị về quy định hành chính không theo Thông tư xử lý đơn. */
export const regulationOutsideCircular: Parameter<'decree-20-alone'> = {
  id: 'feedback.regulation-outside-circular',
  vi: 'Thông tư 05/2021 không áp dụng cho phản ánh, kiến nghị về quy định hành chính',
  en: 'Circular 05/2021 does not govern feedback about administrative regulations',
  unit: 'rule',
  values: [
    {
      from: '2021-11-15',
      value: 'decree-20-alone',
      basis: [cite('05/2021/TT-TTCP@2021-10-01', '1')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** What feedback about administrative regulations must have to be taken in. */
export type FeedbackRequirement = 'vietnamese' | 'content' | 'name' | 'address' | 'contact'

/** Yêu cầu đối với phản ánh, kiến nghị bằng văn bản, điện thoại. */
export const feedbackRequirements: Parameter<readonly FeedbackRequirement[]> = {
  id: 'feedback.requirements',
  vi: 'Yêu cầu đối với phản ánh, kiến nghị về quy định hành chính',
  en: 'What feedback about administrative regulations must have',
  unit: 'list',
  values: [
    {
      from: '2008-03-03',
      value: ['vietnamese', 'content', 'name', 'address', 'contact'],
      basis: [cite(decree20, '7', '1'), cite(decree20, '7', '2'), cite(decree20, '9', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Phản ánh bằng điện thoại chỉ qua số chuyên dùng đã công bố; cơ quan phải công khai địa chỉ, số điện thoại, email. */
export const contactPublication: Parameter<readonly ('phone' | 'email' | 'website' | 'address')[]> = {
  id: 'feedback.contact-publication',
  vi: 'Địa chỉ, đường dây nóng, hộp thư điện tử phải công khai để tiếp nhận phản ánh',
  en: 'Contacts that must be published for feedback',
  unit: 'list',
  values: [
    {
      from: '2008-03-03',
      value: ['address', 'phone', 'website', 'email'],
      basis: [cite(decree20, '10', '3'), cite(decree20, '13'), cite(decree20, '7', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: ['address', 'phone', 'website', 'email'],
      basis: [
        cite(plan, 'II.3', undefined, 'đ'),
        cite(plan, 'III.5'),
        cite(decree20, '10', '3'),
        cite(decree20, '13'),
        cite(decree20, '7', '2', 'a'),
      ],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Phân loại phản ánh, kiến nghị: không tiếp nhận; về hành vi; thuộc thẩm quyền; thẩm quyền cơ quan khác. */
export const feedbackClasses: Parameter<readonly ('not-accepted' | 'conduct' | 'own' | 'other')[]> = {
  id: 'feedback.classes',
  vi: 'Các loại phản ánh, kiến nghị khi phân loại',
  en: 'Classes of feedback at intake',
  unit: 'list',
  values: [
    {
      from: '2008-03-03',
      value: ['not-accepted', 'conduct', 'own', 'other'],
      basis: [cite(decree20, '9', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Chuyển phản ánh, kiến nghị về quy định không thuộc thẩm quyền: 05 ngày làm việc kể từ ngày tiếp nhận. */
export const feedbackTransfer: Parameter<Limit> = {
  id: 'feedback.transfer',
  vi: 'Thời hạn chuyển phản ánh, kiến nghị về quy định hành chính đến cơ quan có thẩm quyền',
  en: 'Time to transfer feedback about regulations to the competent authority',
  unit: 'limit',
  values: [
    {
      from: '2008-03-03',
      value: { amount: 5, unit: 'working-day' },
      basis: [cite(decree20, '9', '1', 'd')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Người gửi có quyền yêu cầu thông báo tình hình xử lý. */
export const progressOnRequest: Parameter<'on-request'> = {
  id: 'feedback.progress-on-request',
  vi: 'Quyền yêu cầu thông báo tình hình xử lý phản ánh, kiến nghị',
  en: 'The right to ask how the feedback is being handled',
  unit: 'rule',
  values: [{ from: '2008-03-03', value: 'on-request', basis: [cite(decree20, '12', '2')], verifiedOn, seen: 'text' }],
}

/** Xử lý phản ánh, kiến nghị theo quy trình. */
export const feedbackHandling: Parameter<'decide'> = {
  id: 'feedback.handling',
  vi: 'Quy trình xử lý phản ánh, kiến nghị; Nghị định không đặt thời hạn trả lời',
  en: 'How feedback is handled; the Decree sets no limit for the answer',
  unit: 'rule',
  values: [
    { from: '2008-03-03', value: 'decide', basis: [cite(decree20, '14')], verifiedOn, seen: 'text' },
    {
      from: '2014-07-01',
      value: 'decide',
      basis: [cite(decree20, '14'), cite(receptionLaw, '26', '2', 'a')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** By what a regulation that people complain of is assessed. */
export type AssessmentCriterion = 'necessity' | 'legality' | 'simplicity' | 'feasibility' | 'consistency' | 'treaties'

/** Tiêu chí xem xét quy định hành chính được phản ánh. */
export const assessmentCriteria: Parameter<readonly AssessmentCriterion[]> = {
  id: 'feedback.assessment-criteria',
  vi: 'Tiêu chí xem xét quy định hành chính được phản ánh, kiến nghị',
  en: 'Criteria by which a regulation is assessed',
  unit: 'list',
  values: [
    {
      from: '2008-03-03',
      value: ['necessity', 'legality', 'simplicity', 'feasibility', 'consistency', 'treaties'],
      basis: [cite(decree20, '14', '2', 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Công khai kết quả xử lý: bằng một hoặc nhiều hình thức. */
export const publicationForms: Parameter<readonly ('portal' | 'media' | 'letter' | 'other')[]> = {
  id: 'feedback.publication-forms',
  vi: 'Hình thức công khai kết quả xử lý phản ánh, kiến nghị (một hoặc nhiều hình thức)',
  en: 'Ways to publish the result of feedback; at least one',
  unit: 'list',
  values: [
    {
      from: '2008-03-03',
      value: ['portal', 'media', 'letter', 'other'],
      basis: [cite(decree20, '19')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Trách nhiệm công khai kết quả: phản ánh về quy định hành chính; từ Kế hoạch 17, mọi phản ánh. */
export const resultPublication: Parameter<'regulation' | 'all'> = {
  id: 'feedback.result-publication',
  vi: 'Loại phản ánh, kiến nghị phải công khai kết quả xử lý',
  en: 'Which feedback must have its result published',
  unit: 'kind of feedback',
  values: [
    {
      from: '2008-03-03',
      value: 'regulation',
      basis: [cite(decree20, '19'), cite(decree20, '18', '4')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2024-01-15',
      value: 'all',
      basis: [cite(plan, 'II.3', undefined, 'đ'), cite(decree20, '19'), cite(decree20, '18', '4')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Cơ quan giúp Ủy ban nhân dân cấp tỉnh tiếp nhận phản ánh, kiến nghị về quy định hành chính. */
export const receivingBody: Parameter<'justice-department' | 'provincial-office'> = {
  id: 'feedback.receiving-body',
  vi: 'Cơ quan giúp Ủy ban nhân dân cấp tỉnh tiếp nhận phản ánh, kiến nghị về quy định hành chính',
  en: 'The provincial body that takes in feedback about regulations',
  unit: 'body',
  values: [
    {
      from: '2013-07-01',
      value: 'justice-department',
      basis: [cite(decree20, '8', '3'), cite('48/2013/NĐ-CP@2013-05-14', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2017-09-25',
      value: 'provincial-office',
      basis: [cite(decree20, '8', '3'), cite('92/2017/NĐ-CP@2017-08-07')],
      verifiedOn,
      seen: 'memory',
    },
  ],
}

/** Trả lời, thông báo cho người đến kiến nghị, phản ánh: 10 ngày làm việc kể từ ngày tiếp nhận nội dung. */
export const receptionNotice: Parameter<Limit> = {
  id: 'feedback.reception-notice',
  vi: 'Thời hạn trả lời, thông báo cho người đến khiếu nại, tố cáo, kiến nghị, phản ánh',
  en: 'Time to answer or notify a person who came to the reception',
  unit: 'limit',
  values: [
    {
      from: '2014-07-01',
      value: { amount: 10, unit: 'working-day' },
      basis: [cite(receptionLaw, '28', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Xử lý đơn kiến nghị, phản ánh: 10 ngày làm việc. */
export const petitionProcessing: Parameter<Limit> = {
  id: 'feedback.petition-processing',
  vi: 'Thời hạn xử lý đơn kiến nghị, phản ánh (thụ lý hoặc chuyển)',
  en: 'Time to process a written petition of feedback (take it up or transfer it)',
  unit: 'limit',
  values: [
    {
      from: '2021-11-15',
      value: { amount: 10, unit: 'working-day' },
      basis: [cite('05/2021/TT-TTCP@2021-10-01')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Trả lời phản ánh, kiến nghị về văn bản quy phạm pháp luật: 15 ngày; số của Quyết định 48/2025 chưa thấy. */
export const documentAnswer: Parameter<Limit> = {
  id: 'feedback.document-answer',
  vi: 'Thời hạn trả lời phản ánh, kiến nghị về văn bản quy phạm pháp luật',
  en: 'Time to answer feedback about legal documents',
  unit: 'limit',
  values: [
    {
      from: '2025-06-16',
      value: { amount: 15, unit: 'day', endRule: 'next-working-day' },
      basis: [cite('89/CĐ-TTg@2025-06-16')],
      verifiedOn,
      seen: 'secondary',
    },
    { from: '2025-12-12', value: null, basis: [cite('48/2025/QĐ-TTg@2025-12-12')], verifiedOn, seen: 'secondary' },
  ],
}

/** Trả lời phản ánh, kiến nghị trên Cổng Thông tin điện tử Chính phủ: 20 ngày. */
export const portalAnswer: Parameter<Limit> = {
  id: 'feedback.portal-answer',
  vi: 'Thời hạn trả lời phản ánh, kiến nghị trên Cổng Thông tin điện tử Chính phủ',
  en: 'Time to answer feedback on the Government portal',
  unit: 'limit',
  values: [
    {
      from: '2017-04-25',
      value: { amount: 20, unit: 'day', endRule: 'next-working-day' },
      basis: [cite('574/QĐ-TTg@2017-04-25')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Chưa xử lý xong thì cập nhật tình hình 07 ngày một lần (Cổng Thông tin điện tử Chính phủ). */
export const portalUpdate: Parameter<Limit> = {
  id: 'feedback.portal-update',
  vi: 'Khoảng cách giữa hai lần cập nhật tình hình xử lý trên Cổng Thông tin điện tử Chính phủ',
  en: 'Time between status updates on the Government portal',
  unit: 'limit',
  values: [
    {
      from: '2017-04-25',
      value: { amount: 7, unit: 'day', endRule: 'next-working-day' },
      basis: [cite('574/QĐ-TTg@2017-04-25')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Đã xử lý nhưng người dân tiếp tục phản ánh, hoặc trả lại câu trả lời chưa đạt. */
export const answerReturn: Parameter<'handled-again'> = {
  id: 'feedback.answer-return',
  vi: 'Phản ánh, kiến nghị đã trả lời nhưng bị trả lại thì phải xử lý lại',
  en: 'An answer that is returned is handled again',
  unit: 'rule',
  values: [
    {
      from: '2013-07-01',
      value: 'handled-again',
      basis: [cite(decree20, '17', '3'), cite('48/2013/NĐ-CP@2013-05-14', '2')],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2021-12-09',
      value: 'handled-again',
      basis: [cite('31/2021/QĐ-TTg@2021-10-11', '42'), cite(decree20, '17', '3')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}

/** Có lỗi thì phải công khai xin lỗi người dân, doanh nghiệp; không có thời hạn chung. */
export const publicApology: Parameter<'public'> = {
  id: 'feedback.public-apology',
  vi: 'Công khai xin lỗi người dân, doanh nghiệp khi có lỗi',
  en: 'Public apology when the authority is at fault',
  unit: 'rule',
  values: [
    { from: '2019-04-22', value: 'public', basis: [cite(directive)], verifiedOn, seen: 'secondary' },
    {
      from: '2024-01-15',
      value: 'public',
      basis: [cite(plan, 'II.3', undefined, 'đ'), cite(directive)],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Có lỗi thì phải khắc phục hậu quả. */
export const remedy: Parameter<'required'> = {
  id: 'feedback.remedy',
  vi: 'Khắc phục hậu quả khi có lỗi',
  en: 'Remedy when the authority is at fault',
  unit: 'rule',
  values: [
    { from: '2019-04-22', value: 'required', basis: [cite(directive)], verifiedOn, seen: 'secondary' },
    {
      from: '2024-01-15',
      value: 'required',
      basis: [cite(plan, 'II.3', undefined, 'đ'), cite(directive)],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Xử lý vi phạm theo quy định của pháp luật. */
export const sanctionReferral: Parameter<'required'> = {
  id: 'feedback.sanction-referral',
  vi: 'Xử lý vi phạm của người có lỗi theo quy định của pháp luật',
  en: 'Handling the violation of those at fault',
  unit: 'rule',
  values: [
    { from: '2008-03-03', value: 'required', basis: [cite(decree20, '24')], verifiedOn, seen: 'text' },
    {
      from: '2024-01-15',
      value: 'required',
      basis: [cite(plan, 'II.3', undefined, 'đ'), cite(decree20, '24')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
