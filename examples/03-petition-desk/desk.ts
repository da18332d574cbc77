import type { Petition, PetitionFacts } from 'congvu/petitions'

/** One person at the desk: who comes, what the desk knows about the paper, and the case it becomes. */
export interface Caller {
  readonly vi: string
  readonly en: string
  readonly facts: PetitionFacts
  readonly petition?: Petition
}

const day = '2026-10-05'
const at = (time: string, on = day): string => `${on}T${time}:00+07:00`

/** Một ngày tại nơi tiếp công dân — invented callers, each with one of the questions a desk has to answer. */
export const callers: readonly Caller[] = [
  {
    vi: 'Bà A nộp đơn “tố cáo” nhưng nội dung là đề nghị xem lại quyết định thu hồi đất',
    en: 'Ms A hands in a “denunciation” that asks for review of a land decision',
    facts: {
      received: at('08:05'),
      form: 'written',
      titled: 'denunciation',
      sender: 'individual',
      fields: [
        'vietnamese',
        'date',
        'name',
        'address',
        'content',
        'signature',
        'respondent',
        'reason',
        'documents',
        'request',
      ],
      items: [
        {
          about: 'decision',
          asksReview: true,
          reportsViolation: false,
          ownRights: true,
          competence: 'own',
          clear: true,
        },
      ],
    },
    petition: {
      kind: 'complaint',
      code: 'KN-2026-101',
      subject: 'administrative',
      contested: 'decision',
      known: '2026-09-15',
      respondent: 'commune-chair',
      events: [
        { type: 'received', at: at('08:05'), channel: 'reception', form: 'petition', signed: true },
        { type: 'accepted', at: at('09:00', '2026-10-13'), notified: true },
      ],
    },
  },
  {
    vi: 'Một người gọi điện báo cán bộ nhũng nhiễu, có bằng chứng, không cho biết tên',
    en: 'Somebody phones about an officer who harasses applicants, with evidence, without a name',
    facts: {
      received: at('09:10'),
      form: 'phone',
      titled: 'denunciation',
      sender: 'individual',
      fields: ['vietnamese', 'content'],
      items: [
        {
          about: 'conduct',
          asksReview: false,
          reportsViolation: true,
          competence: 'own',
          clear: true,
          evidence: true,
          verifiable: true,
        },
      ],
    },
  },
  {
    vi: 'Hai mươi hộ dân cùng khiếu nại một việc, chưa cử người đại diện',
    en: 'Twenty households complain about one thing and have not appointed anybody',
    facts: {
      received: at('10:00'),
      form: 'written',
      titled: 'complaint',
      sender: 'individual',
      fields: [
        'vietnamese',
        'date',
        'name',
        'address',
        'content',
        'signature',
        'respondent',
        'reason',
        'documents',
        'request',
      ],
      people: 20,
      allSigned: true,
      representativesAppointed: false,
      items: [
        {
          about: 'decision',
          asksReview: true,
          reportsViolation: false,
          ownRights: true,
          competence: 'own',
          clear: true,
        },
      ],
    },
  },
  {
    vi: 'Anh B phản ánh qua đường dây nóng: bị yêu cầu bổ sung hồ sơ nhiều lần',
    en: 'Mr B tells the hotline that he was asked for supplements again and again',
    facts: {
      received: at('14:00'),
      form: 'phone',
      titled: 'feedback',
      sender: 'individual',
      fields: ['vietnamese', 'name', 'address', 'contact', 'content'],
      items: [{ about: 'conduct', asksReview: false, reportsViolation: false, competence: 'own', clear: true }],
    },
    petition: {
      kind: 'feedback',
      id: 'PA-2026-055',
      regime: 'local',
      channel: {
        id: 'duong-day-nong',
        kind: 'hotline',
        name: 'Đường dây nóng của đơn vị',
        published: true,
        limits: [
          {
            duty: 'answer',
            within: { amount: 3, unit: 'working-day' },
            basis: [{ document: { number: '12/QĐ-UBND', date: '2026-01-05', issuer: 'UBND phường (ví dụ)' } }],
          },
        ],
        basis: [{ document: { number: '12/QĐ-UBND', date: '2026-01-05', issuer: 'UBND phường (ví dụ)' } }],
      },
      events: [
        { type: 'received', at: at('14:00') },
        { type: 'classified', at: at('14:20'), subject: 'conduct', competent: true },
        { type: 'answered', at: at('16:00', '2026-10-07'), fault: true },
        { type: 'published', at: at('09:00', '2026-10-08'), forms: ['portal'], namesSender: false },
      ],
    },
  },
]
