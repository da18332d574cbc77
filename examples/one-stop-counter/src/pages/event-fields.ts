import type { Label } from 'congvu/lifecycle'
import type { KindName } from '../store/cases'
import { type FormTexts, linesOf, textOf } from '../web/form-data'

/** One field of the form of a step. */
export interface Field {
  readonly name: string
  readonly kind: 'text' | 'area' | 'date' | 'lines' | 'items' | 'yes' | 'choice' | 'several' | 'number'
  readonly label: Label
  readonly choices?: readonly (readonly [value: string, label: Label])[]
}

/** A step that the pages offer: its fields, and what is always so when it is taken at this counter. */
export interface StepForm {
  readonly fields: readonly Field[]
  readonly fixed?: Readonly<Record<string, unknown>>
}

const field = (name: string, kind: Field['kind'], vi: string, en: string, choices?: Field['choices']): Field => ({
  name,
  kind,
  label: { vi, en },
  ...(choices && { choices }),
})
const reason = field('reason', 'area', 'Lý do', 'Reason')
const told = field('told', 'yes', 'Đã báo cho người gửi', 'The sender was told')
const plain: StepForm = { fields: [] }

const dossier: Readonly<Record<string, StepForm>> = {
  accepted: plain,
  refused: { fields: [reason] },
  'supplement-requested': {
    fields: [field('items', 'items', 'Giấy tờ cần bổ sung (mỗi dòng một loại)', 'Papers to add (one a line)'), reason],
    fixed: { written: true, through: 'one-stop' },
  },
  'supplement-received': { fields: [field('complete', 'yes', 'Đã đủ theo yêu cầu', 'Complete as requested')] },
  'handed-over': { fields: [field('to', 'text', 'Chuyển đến', 'To')] },
  'site-checked': plain,
  consulted: {
    fields: [
      field('body', 'text', 'Cơ quan được lấy ý kiến', 'Body consulted'),
      field('answerBy', 'date', 'Trả lời trước hết ngày', 'Answer by'),
    ],
  },
  'consultation-answered': { fields: [field('body', 'text', 'Cơ quan trả lời', 'Body that answered')] },
  'late-notified': {
    fields: [
      field('newDate', 'date', 'Ngày hẹn lại', 'New date'),
      reason,
      field('apology', 'yes', 'Kèm lời xin lỗi người dân', 'With the apology to the citizen'),
    ],
  },
  finished: {
    fields: [
      field('result', 'choice', 'Kết quả', 'Result', [
        ['granted', { vi: 'Giải quyết theo yêu cầu', en: 'Granted' }],
        ['refused', { vi: 'Không giải quyết', en: 'Refused' }],
      ]),
      field('reason', 'area', 'Lý do, nếu không giải quyết', 'Reason, when refused'),
    ],
  },
  returned: plain,
  'fault-found': plain,
  corrected: plain,
  stopped: { fields: [reason] },
  closed: plain,
}

const feedback: Readonly<Record<string, StepForm>> = {
  rejected: { fields: [field('grounds', 'lines', 'Lý do (mỗi dòng một điều)', 'Grounds (one a line)'), told] },
  'routed-out': {
    fields: [
      field('as', 'choice', 'Xử lý như', 'As', [
        ['complaint', { vi: 'khiếu nại', en: 'complaint' }],
        ['denunciation', { vi: 'tố cáo', en: 'denunciation' }],
        ['lead', { vi: 'thông tin để thanh tra, kiểm tra', en: 'lead for inspection' }],
      ]),
      told,
    ],
  },
  classified: {
    fields: [
      field('subject', 'choice', 'Nội dung về', 'About', [
        ['conduct', { vi: 'hành vi, thái độ', en: 'conduct' }],
        ['regulation', { vi: 'quy định hành chính', en: 'a regulation' }],
        ['other', { vi: 'việc khác', en: 'something else' }],
      ]),
      field('competent', 'yes', 'Thuộc thẩm quyền của đơn vị', 'Within our competence'),
    ],
  },
  transferred: { fields: [field('to', 'text', 'Chuyển đến', 'To'), told] },
  assigned: { fields: [field('unit', 'text', 'Giao cho', 'To')] },
  notified: plain,
  resolved: plain,
  answered: {
    fields: [
      field('text', 'area', 'Nội dung trả lời (người gửi sẽ đọc)', 'The answer (the sender will read it)'),
      field('fault', 'yes', 'Cơ quan có lỗi', 'The authority was at fault'),
    ],
  },
  published: {
    fields: [
      field('forms', 'several', 'Công khai bằng', 'Published by', [
        ['portal', { vi: 'cổng thông tin', en: 'portal' }],
        ['media', { vi: 'báo, đài', en: 'media' }],
        ['letter', { vi: 'thư gửi người phản ánh', en: 'letter' }],
      ]),
    ],
    fixed: { namesSender: false },
  },
  apologised: {
    fields: [
      field('text', 'area', 'Lời xin lỗi', 'The apology'),
      field('public', 'yes', 'Xin lỗi công khai', 'Made in public'),
    ],
  },
  remedied: plain,
  'sanction-referred': { fields: [field('to', 'text', 'Chuyển đến', 'To')] },
  closed: plain,
}

const recipients: Field['choices'] = [
  ['denouncer', { vi: 'người tố cáo', en: 'the denouncer' }],
  ['denounced', { vi: 'người bị tố cáo', en: 'the denounced' }],
  ['managing-body', { vi: 'cơ quan quản lý người bị tố cáo', en: 'the body that manages the denounced' }],
]
const to = field('to', 'several', 'Gửi đến', 'To', recipients)
const withheld = field('identityWithheld', 'yes', 'Không nêu danh tính người tố cáo', 'Identity withheld')

const denunciation: Readonly<Record<string, StepForm>> = {
  accepted: { fields: [field('limitDays', 'number', 'Thời hạn giải quyết (ngày)', 'Time to resolve (days)')] },
  transferred: { fields: [field('denouncerTold', 'yes', 'Đã báo người tố cáo', 'The denouncer was told')] },
  guided: plain,
  'acceptance-notified': { fields: [to, withheld] },
  'verification-assigned': {
    fields: [
      field('written', 'yes', 'Bằng văn bản', 'In writing'),
      field('impartial', 'yes', 'Người xác minh vô tư, khách quan', 'The verifier is impartial'),
    ],
  },
  concluded: {
    fields: [
      field('result', 'choice', 'Kết luận', 'Conclusion', [
        ['true', { vi: 'tố cáo đúng', en: 'true' }],
        ['partly-true', { vi: 'đúng một phần', en: 'partly true' }],
        ['false', { vi: 'tố cáo sai', en: 'false' }],
      ]),
      field('violation', 'yes', 'Có hành vi vi phạm', 'A violation was found'),
    ],
  },
  'conclusion-sent': { fields: [to, withheld] },
  closed: plain,
}

/** The steps that have a form on the pages; every other step of a lifecycle can be taken by the API. */
export const stepForms: Readonly<Record<KindName, Readonly<Record<string, StepForm>>>> = {
  dossier,
  feedback,
  denunciation,
}

/** The event that a form has sent; what was left empty is left out, so that the library says what is missing. */
export function eventOfForm(kind: KindName, type: string, form: FormTexts): Readonly<Record<string, unknown>> {
  const { fields, fixed = {} } = stepForms[kind][type] ?? plain
  const details = fields.flatMap(({ name, kind }) => {
    const value = readField(kind, form, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { type, ...fixed, ...Object.fromEntries(details) }
}

function readField(kind: Field['kind'], form: FormTexts, name: string): unknown {
  switch (kind) {
    case 'yes':
      return form[name] !== undefined
    case 'items':
      return linesOf(form, name).map((line) => ({ name: line }))
    case 'lines':
      return linesOf(form, name)
    case 'several':
      return form[name] ?? []
    case 'number': {
      const text = textOf(form, name)
      return text === undefined ? undefined : Number(text)
    }
    default:
      return textOf(form, name)
  }
}
