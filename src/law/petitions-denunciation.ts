import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'
import type { DocumentId } from './documents'

const verifiedOn: IsoDate = '2026-11-23'
const oldLaw: DocumentId = '03/2011/QH13@2011-11-11'
const law: DocumentId = '25/2018/QH14@2018-06-12'
const amendment: DocumentId = '136/2025/QH15@2025-12-10'
const decree: DocumentId = '31/2019/NĐ-CP@2019-04-10'
const decreeAmendment: DocumentId = '156/2026/NĐ-CP@2026-05-15'
const circular: DocumentId = '05/2021/TT-TTCP@2021-10-01'

const read = <Value>(from: IsoDate, value: Value | null, ...basis: Basis): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn,
  seen: 'text',
})
/** Luật Tố cáo 2018 có hiệu lực. */
const byLaw = <Value>(value: Value, ...basis: Basis): Dated<Value> => read('2019-01-01', value, ...basis)
/** Nghị định 31/2019/NĐ-CP có hiệu lực. */
const byDecree = <Value>(value: Value, ...basis: Basis): Dated<Value> => read('2019-05-28', value, ...basis)
/** Luật 136/2025/QH15 và Nghị định 156/2026/NĐ-CP có hiệu lực. */
const amended = <Value>(value: Value | null, ...basis: Basis): Dated<Value> => read('2026-07-01', value, ...basis)

const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })
/** Limits in days: a last day that is a day off moves (Civil Code art. 148.5), unless the policy reads it otherwise. */
const days = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'next-working-day' })

/** Văn bản đang áp dụng cho việc giải quyết tố cáo; vụ việc đang giải quyết ngày 01/7/2026 chuyển sang nghị định mới. */
export const denunciationRegime: Parameter<'law-25-2018' | 'decree-31-2019' | 'decree-156-2026'> = {
  id: 'denunciation.regime',
  vi: 'Văn bản đang áp dụng cho việc giải quyết tố cáo',
  en: 'Rules on denunciations in force, also for pending cases',
  unit: 'document',
  values: [
    byLaw('law-25-2018', cite(law, '66', '1'), cite(law, '66', '3')),
    byDecree('decree-31-2019', cite(decree, '24'), cite(law, '66', '1')),
    amended('decree-156-2026', cite(decreeAmendment, '9'), cite(decreeAmendment, '10', '1'), cite(amendment, '4')),
  ],
}

/** Người tố cáo là cá nhân; cơ quan, tổ chức không tố cáo. */
export const denouncerIsIndividual: Parameter<'individual'> = {
  id: 'denunciation.denouncer',
  vi: 'Chủ thể tố cáo',
  en: 'Who may denounce',
  unit: 'rule',
  values: [byLaw('individual', cite(law, '2', '4'), cite(law, '2', '1'))],
}

/** Hình thức tố cáo: bằng đơn hoặc trình bày trực tiếp. */
export const denunciationForm: Parameter<readonly ['petition', 'in-person']> = {
  id: 'denunciation.form',
  vi: 'Hình thức tố cáo',
  en: 'Ways to denounce',
  unit: 'rule',
  values: [
    {
      from: '2012-07-01',
      value: ['petition', 'in-person'],
      basis: [cite(oldLaw, '19', '1')],
      verifiedOn,
      seen: 'memory',
    },
    byLaw(['petition', 'in-person'], cite(law, '22')),
  ],
}

/** Nội dung bắt buộc của đơn tố cáo. */
export const petitionContents: Parameter<
  readonly ('date' | 'name' | 'address' | 'contact' | 'act' | 'denounced' | 'signature')[]
> = {
  id: 'denunciation.petition-contents',
  vi: 'Nội dung phải ghi trong đơn tố cáo',
  en: 'What a petition of denunciation must hold',
  unit: 'list',
  values: [byLaw(['date', 'name', 'address', 'contact', 'act', 'denounced', 'signature'], cite(law, '23', '1'))],
}

/** Nhiều người cùng tố cáo: đơn còn phải ghi họ tên người đại diện. */
export const groupPetition: Parameter<'each-identified-and-representative'> = {
  id: 'denunciation.group-petition',
  vi: 'Đơn của nhiều người cùng tố cáo về một nội dung',
  en: 'A petition of several denouncers about the same matter',
  unit: 'rule',
  values: [byLaw('each-identified-and-representative', cite(law, '23', '1'), cite(law, '23', '2'))],
}

/** Xử lý ban đầu thông tin tố cáo. */
export const initialHandling: Parameter<Limit> = {
  id: 'denunciation.initial-handling',
  vi: 'Thời hạn xử lý ban đầu thông tin tố cáo',
  en: 'Time for the initial handling of a denunciation',
  unit: 'limit',
  values: [byLaw(workingDays(7), cite(law, '24', '1'))],
}

/** Xử lý ban đầu khi phải xác minh tại nhiều địa điểm hoặc phải ủy quyền: mức tối đa, không cộng thêm. */
export const initialHandlingExtended: Parameter<Limit> = {
  id: 'denunciation.initial-handling-extended',
  vi: 'Thời hạn tối đa xử lý ban đầu khi kiểm tra, xác minh tại nhiều địa điểm hoặc phải ủy quyền',
  en: 'Cap on the initial handling when several places or a delegated check are needed',
  unit: 'limit',
  values: [byLaw(workingDays(10), cite(law, '24', '1'))],
}

/** Chuyển tố cáo không thuộc thẩm quyền và thông báo cho người tố cáo. */
export const transferTime: Parameter<Limit> = {
  id: 'denunciation.transfer',
  vi: 'Thời hạn chuyển tố cáo không thuộc thẩm quyền và thông báo cho người tố cáo',
  en: 'Time to transfer a denunciation one is not competent for, and to tell the denouncer',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '24', '2'))],
}

/** Số lần chuyển đơn tố cáo cùng nội dung. Unit: transfers per content. */
export const transfersPerContent: Parameter<number> = {
  id: 'denunciation.transfers-per-content',
  vi: 'Số lần chuyển đơn tố cáo có cùng nội dung',
  en: 'Transfers of denunciations with the same content',
  unit: 'transfer',
  values: [read('2021-11-15', 1, cite(circular, '14', '1'))],
}

/** Người tố cáo đến trực tiếp cơ quan không có thẩm quyền thì được hướng dẫn. */
export const guidance: Parameter<'guide-to-competent'> = {
  id: 'denunciation.guidance',
  vi: 'Hướng dẫn người đến tố cáo trực tiếp tại cơ quan không có thẩm quyền',
  en: 'Guiding a denouncer who comes in person to a body that is not competent',
  unit: 'rule',
  values: [byLaw('guide-to-competent', cite(law, '24', '2'))],
}

/** Tố cáo không thuộc thẩm quyền và không phải xử lý. */
export const notProcessed: Parameter<readonly ['sent-to-competent', 'guided-before']> = {
  id: 'denunciation.not-processed',
  vi: 'Trường hợp tố cáo không thuộc thẩm quyền thì không xử lý',
  en: 'When a denunciation outside one’s competence is left alone',
  unit: 'list',
  values: [byLaw(['sent-to-competent', 'guided-before'], cite(law, '24', '3'))],
}

/** Thông tin có nội dung tố cáo không xử lý theo Luật Tố cáo. */
export const outsideLaw: Parameter<readonly ['anonymous', 'unidentifiable', 'false-name', 'wrong-form']> = {
  id: 'denunciation.outside-law',
  vi: 'Thông tin có nội dung tố cáo không xử lý theo Luật Tố cáo',
  en: 'Information that is not handled as a denunciation',
  unit: 'list',
  values: [byLaw(['anonymous', 'unidentifiable', 'false-name', 'wrong-form'], cite(law, '25', '1'))],
}

/** Thông tin rõ ràng, có chứng cứ thì chuyển thanh tra, kiểm tra. */
export const inspectionLead: Parameter<readonly ['clear', 'evidence', 'checkable']> = {
  id: 'denunciation.inspection-lead',
  vi: 'Điều kiện đưa thông tin có nội dung tố cáo vào thanh tra, kiểm tra',
  en: 'What makes such information a lead for an inspection',
  unit: 'list',
  values: [
    byLaw(['clear', 'evidence', 'checkable'], cite(law, '25', '2')),
    byDecree(['clear', 'evidence', 'checkable'], cite(law, '25', '2'), cite(decree, '20', '1')),
  ],
}

/** Trả lời cơ quan báo chí, cơ quan, tổ chức, cá nhân đã chuyển tố cáo. */
export const senderAnswer: Parameter<Limit> = {
  id: 'denunciation.sender-answer',
  vi: 'Thời hạn thông báo kết quả xử lý cho cơ quan báo chí, cơ quan, tổ chức đã chuyển tố cáo',
  en: 'Time to answer the press or the body that passed on a denunciation',
  unit: 'limit',
  values: [byLaw(days(20), cite(law, '26', '2'))],
}

/** Có dấu hiệu tội phạm thì chuyển ngay. */
export const crimeReferral: Parameter<'immediately'> = {
  id: 'denunciation.crime-referral',
  vi: 'Chuyển hồ sơ có dấu hiệu của tội phạm',
  en: 'Referral of signs of a crime',
  unit: 'rule',
  values: [byLaw('immediately', cite(law, '27', '1'), cite(law, '36', '2'))],
}

/** Áp dụng biện pháp ngăn chặn hành vi đang gây thiệt hại. */
export const prevention: Parameter<'act-or-alert-immediately'> = {
  id: 'denunciation.prevention',
  vi: 'Ngăn chặn hành vi gây thiệt hại hoặc đe dọa gây thiệt hại',
  en: 'Stopping harm that is done or threatened',
  unit: 'rule',
  values: [
    byLaw('act-or-alert-immediately', cite(law, '27', '2')),
    read('2021-11-15', 'act-or-alert-immediately', cite(law, '27', '2'), cite(circular, '16')),
  ],
}

/** Đơn tố cáo đảng viên vi phạm Điều lệ Đảng chuyển theo quy định của Đảng. */
export const partyMatter: Parameter<'forward-under-party-rules'> = {
  id: 'denunciation.party-matter',
  vi: 'Đơn tố cáo đảng viên vi phạm Điều lệ, quy định của Đảng',
  en: 'A denunciation of a Party member for breaking Party rules',
  unit: 'rule',
  values: [read('2021-11-15', 'forward-under-party-rules', cite(circular, '15'))],
}

/** Điều kiện thụ lý tố cáo. */
export const acceptanceConditions: Parameter<readonly ['form', 'capacity', 'competence', 'identifiable']> = {
  id: 'denunciation.acceptance-conditions',
  vi: 'Điều kiện thụ lý tố cáo',
  en: 'Conditions for accepting a denunciation',
  unit: 'list',
  values: [byLaw(['form', 'capacity', 'competence', 'identifiable'], cite(law, '29', '1'))],
}

/** Tố cáo người đã giải quyết khiếu nại của mình: phải có thông tin, tài liệu, chứng cứ. */
export const afterComplaint: Parameter<'evidence-required'> = {
  id: 'denunciation.after-complaint',
  vi: 'Tố cáo người đã giải quyết khiếu nại đúng pháp luật',
  en: 'Denouncing the person who lawfully settled one’s own complaint',
  unit: 'rule',
  values: [byLaw('evidence-required', cite(law, '29', '1'))],
}

/** Không thụ lý thì thông báo ngay lý do cho người tố cáo. */
export const refusalNotice: Parameter<'immediately-with-reasons'> = {
  id: 'denunciation.refusal-notice',
  vi: 'Thông báo không thụ lý tố cáo',
  en: 'Notice of refusal',
  unit: 'rule',
  values: [byLaw('immediately-with-reasons', cite(law, '24', '1'))],
}

/** Nội dung quyết định thụ lý tố cáo. */
export const acceptanceContents: Parameter<readonly ('date' | 'basis' | 'content' | 'limit')[]> = {
  id: 'denunciation.acceptance-contents',
  vi: 'Nội dung quyết định thụ lý tố cáo',
  en: 'What an acceptance decision must hold',
  unit: 'list',
  values: [
    byLaw(['date', 'basis', 'content', 'limit'], cite(law, '29', '2')),
    byDecree(['date', 'basis', 'content', 'limit'], cite(law, '29', '2'), cite(decree, '9', '1')),
  ],
}

/** Thông báo việc thụ lý cho người tố cáo và nội dung tố cáo cho người bị tố cáo. */
export const acceptanceNotice: Parameter<Limit> = {
  id: 'denunciation.acceptance-notice',
  vi: 'Thời hạn thông báo việc thụ lý cho người tố cáo và nội dung tố cáo cho người bị tố cáo',
  en: 'Time to tell the denouncer of the acceptance and the denounced of the content',
  unit: 'limit',
  values: [
    byLaw(workingDays(5), cite(law, '29', '3')),
    byDecree(workingDays(5), cite(law, '29', '3'), cite(decree, '9', '2')),
  ],
}

/** Thời hạn giải quyết tố cáo kể từ ngày thụ lý. */
export const resolutionTime: Parameter<Limit> = {
  id: 'denunciation.resolution',
  vi: 'Thời hạn giải quyết tố cáo kể từ ngày thụ lý',
  en: 'Time to resolve a denunciation from its acceptance',
  unit: 'limit',
  values: [byLaw(days(30), cite(law, '30', '1')), byDecree(days(30), cite(law, '30', '1'), cite(decree, '3', '1'))],
}

/** Mỗi lần gia hạn giải quyết tố cáo: cộng thêm, tối đa. */
export const extensionTime: Parameter<Limit> = {
  id: 'denunciation.extension',
  vi: 'Thời gian tối đa của mỗi lần gia hạn giải quyết tố cáo',
  en: 'Most that one extension may add',
  unit: 'limit',
  values: [byLaw(days(30), cite(law, '30', '2'), cite(law, '30', '3'))],
}

/** Số lần gia hạn vụ việc phức tạp. Unit: extensions. */
export const extensionsComplex: Parameter<number> = {
  id: 'denunciation.extensions-complex',
  vi: 'Số lần được gia hạn giải quyết vụ việc phức tạp',
  en: 'Extensions of a complex case',
  unit: 'extension',
  values: [byLaw(1, cite(law, '30', '2'))],
}

/** Số lần gia hạn vụ việc đặc biệt phức tạp. Unit: extensions. */
export const extensionsSpecial: Parameter<number> = {
  id: 'denunciation.extensions-special',
  vi: 'Số lần được gia hạn giải quyết vụ việc đặc biệt phức tạp',
  en: 'Extensions of a specially complex case',
  unit: 'extension',
  values: [byLaw(2, cite(law, '30', '3'))],
}

/** Bảy tiêu chí vụ việc phức tạp; trước ngày 28/5/2019 chưa có quy định. */
export const complexityCriteria: Parameter<
  readonly (
    | 'several-places'
    | 'several-contents'
    | 'many-people'
    | 'foreign'
    | 'several-agencies'
    | 'agencies-differ'
    | 'conflicting-evidence'
  )[]
> = {
  id: 'denunciation.complexity-criteria',
  vi: 'Tiêu chí vụ việc phức tạp',
  en: 'Criteria of a complex case',
  unit: 'list',
  values: [
    byDecree(
      [
        'several-places',
        'several-contents',
        'many-people',
        'foreign',
        'several-agencies',
        'agencies-differ',
        'conflicting-evidence',
      ],
      cite(decree, '3', '2'),
    ),
  ],
}

/** Số tiêu chí để là vụ việc phức tạp. Unit: criteria. */
export const criteriaForComplex: Parameter<number> = {
  id: 'denunciation.criteria-for-complex',
  vi: 'Số tiêu chí để vụ việc là phức tạp',
  en: 'Criteria that make a case complex',
  unit: 'criterion',
  values: [byDecree(1, cite(decree, '3', '2'))],
}

/** Số tiêu chí để là vụ việc đặc biệt phức tạp. Unit: criteria. */
export const criteriaForSpecial: Parameter<number> = {
  id: 'denunciation.criteria-for-special',
  vi: 'Số tiêu chí để vụ việc là đặc biệt phức tạp',
  en: 'Criteria that make a case specially complex',
  unit: 'criterion',
  values: [byDecree(2, cite(decree, '3', '3'))],
}

/** Gia hạn bằng quyết định, thông báo đến người tố cáo, người bị tố cáo, cơ quan liên quan. */
export const extensionForm: Parameter<'written-and-notified'> = {
  id: 'denunciation.extension-form',
  vi: 'Hình thức gia hạn giải quyết tố cáo',
  en: 'Form of an extension',
  unit: 'rule',
  values: [
    byLaw('written-and-notified', cite(law, '30', '4')),
    byDecree('written-and-notified', cite(law, '30', '4'), cite(decree, '3', '4')),
  ],
}

/** Tố cáo trong các lĩnh vực: không vượt quá thời hạn xử lý vi phạm hành chính. */
export const sanctionCap: Parameter<'not-beyond-sanction-limit'> = {
  id: 'denunciation.sanction-cap',
  vi: 'Thời hạn giải quyết tố cáo trong các lĩnh vực không vượt quá thời hạn xử lý vi phạm hành chính',
  en: 'A sector denunciation is resolved within the time for administrative sanctions',
  unit: 'rule',
  values: [byLaw('not-beyond-sanction-limit', cite(law, '42', '2'))],
}

/** Tố cáo rõ ràng, có cơ sở xử lý ngay. */
export const fastTrack: Parameter<'sector-only'> = {
  id: 'denunciation.fast-track',
  vi: 'Giải quyết ngay tố cáo trong các lĩnh vực có nội dung rõ ràng, chứng cứ cụ thể',
  en: 'Settling at once a clear sector denunciation',
  unit: 'rule',
  values: [
    byLaw('sector-only', cite(law, '43', '1')),
    byDecree('sector-only', cite(law, '43', '1'), cite(decree, '19')),
  ],
}

/** Xác minh nội dung tố cáo: giao bằng văn bản, người không liên quan. */
export const verificationRule: Parameter<'written-and-impartial'> = {
  id: 'denunciation.verification',
  vi: 'Giao xác minh nội dung tố cáo',
  en: 'Assigning the verification',
  unit: 'rule',
  values: [
    byLaw('written-and-impartial', cite(law, '31', '1')),
    byDecree('written-and-impartial', cite(law, '31', '1'), cite(decree, '10', '3')),
  ],
}

/** Rút tố cáo: trước khi có kết luận; các nội dung phải ghi. */
export const withdrawalFields: Parameter<
  readonly ('date' | 'name' | 'address' | 'contact' | 'content' | 'signature')[]
> = {
  id: 'denunciation.withdrawal-fields',
  vi: 'Nội dung đơn hoặc biên bản rút tố cáo',
  en: 'What a withdrawal must hold',
  unit: 'list',
  values: [
    byLaw([], cite(law, '33', '1')),
    byDecree(['date', 'name', 'address', 'content', 'signature'], cite(law, '33', '1'), cite(decree, '4', '1')),
    amended(
      ['date', 'name', 'address', 'contact', 'content', 'signature'],
      cite(law, '33', '1'),
      cite(amendment, '3', '5'),
      cite(decree, '4', '1'),
      cite(decreeAmendment, '1'),
    ),
  ],
}

/** Tất cả người tố cáo cùng rút thì người đại diện được rút thay; từ 01/7/2026 không còn quy định này. */
export const withdrawalByRepresentative: Parameter<'allowed'> = {
  id: 'denunciation.withdrawal-by-representative',
  vi: 'Người đại diện rút tố cáo thay cho tất cả người tố cáo',
  en: 'A representative withdrawing for all denouncers',
  unit: 'rule',
  values: [byDecree('allowed', cite(decree, '4', '2')), amended<'allowed'>(null, cite(decreeAmendment, '1'))],
}

/** Vẫn phải giải quyết dù người tố cáo rút tố cáo. */
export const mustContinue: Parameter<readonly ['signs-of-violation', 'coerced', 'slander']> = {
  id: 'denunciation.must-continue',
  vi: 'Căn cứ vẫn phải giải quyết khi người tố cáo rút tố cáo',
  en: 'Grounds to go on although the denunciation was withdrawn',
  unit: 'list',
  values: [
    byLaw(['signs-of-violation', 'coerced', 'slander'], cite(law, '33', '3')),
    byDecree(['signs-of-violation', 'coerced', 'slander'], cite(law, '33', '3'), cite(decree, '4', '3')),
    amended(
      ['signs-of-violation', 'coerced', 'slander'],
      cite(law, '33', '3'),
      cite(decree, '4', '4'),
      cite(decreeAmendment, '1'),
    ),
  ],
}

/** Căn cứ tạm đình chỉ giải quyết tố cáo. */
export const suspensionGrounds: Parameter<readonly ['other-result', 'assessment']> = {
  id: 'denunciation.suspension-grounds',
  vi: 'Căn cứ tạm đình chỉ việc giải quyết tố cáo',
  en: 'Grounds to suspend',
  unit: 'list',
  values: [byLaw(['other-result', 'assessment'], cite(law, '34', '1'))],
}

/** Hết căn cứ tạm đình chỉ thì ra ngay quyết định tiếp tục; thời gian tạm đình chỉ không tính. */
export const resumption: Parameter<'immediately-time-not-counted'> = {
  id: 'denunciation.resumption',
  vi: 'Tiếp tục giải quyết tố cáo khi căn cứ tạm đình chỉ không còn',
  en: 'Going on once the ground of suspension has ended',
  unit: 'rule',
  values: [byLaw('immediately-time-not-counted', cite(law, '34', '2'))],
}

/** Căn cứ đình chỉ giải quyết tố cáo. */
export const terminationGrounds: Parameter<readonly ['withdrawn', 'denounced-died', 'already-settled']> = {
  id: 'denunciation.termination-grounds',
  vi: 'Căn cứ đình chỉ việc giải quyết tố cáo',
  en: 'Grounds to terminate',
  unit: 'list',
  values: [byLaw(['withdrawn', 'denounced-died', 'already-settled'], cite(law, '34', '3'))],
}

/** Gửi quyết định tạm đình chỉ, đình chỉ. */
export const decisionSent: Parameter<Limit> = {
  id: 'denunciation.decision-sent',
  vi: 'Thời hạn gửi quyết định tạm đình chỉ, đình chỉ cho người tố cáo, người bị tố cáo',
  en: 'Time to send a decision to suspend or terminate to both sides',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '34', '4'))],
}

/** Kết luận nội dung tố cáo. */
export const conclusionContents: Parameter<
  readonly ('result' | 'legal-basis' | 'finding' | 'measures' | 'proposals')[]
> = {
  id: 'denunciation.conclusion-contents',
  vi: 'Nội dung kết luận tố cáo',
  en: 'What a conclusion must hold',
  unit: 'list',
  values: [
    byLaw(['result', 'legal-basis', 'finding', 'measures', 'proposals'], cite(law, '35', '2')),
    byDecree(
      ['result', 'legal-basis', 'finding', 'measures', 'proposals'],
      cite(law, '35', '2'),
      cite(decree, '17', '1'),
    ),
  ],
}

/** Gửi kết luận nội dung tố cáo. */
export const conclusionSent: Parameter<Limit> = {
  id: 'denunciation.conclusion-sent',
  vi: 'Thời hạn gửi kết luận nội dung tố cáo',
  en: 'Time to send the conclusion',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '35', '3'))],
}

/** Xử lý kết luận nội dung tố cáo. */
export const conclusionHandling: Parameter<Limit> = {
  id: 'denunciation.handling',
  vi: 'Thời hạn xử lý kết luận nội dung tố cáo',
  en: 'Time to act on the conclusion',
  unit: 'limit',
  values: [byLaw(workingDays(7), cite(law, '36', '1'))],
}

/** Thông báo kết quả xử lý kiến nghị cho người giải quyết tố cáo. */
export const resultReport: Parameter<Limit> = {
  id: 'denunciation.result-report',
  vi: 'Thời hạn thông báo kết quả xử lý kiến nghị trong kết luận',
  en: 'Time to report the result of what the conclusion asked for',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '36', '3'))],
}

/** Khôi phục quyền lợi, xin lỗi, cải chính công khai khi tố cáo không đúng. */
export const restoration: Parameter<'restore-and-apologise'> = {
  id: 'denunciation.restoration',
  vi: 'Khôi phục quyền lợi, xin lỗi, cải chính công khai cho người bị tố cáo không đúng',
  en: 'Restoring a wrongly denounced person, with public apology and correction',
  unit: 'rule',
  values: [byLaw('restore-and-apologise', cite(law, '36', '1', 'a'), cite(law, '10', '1', 'e'))],
}

/** Công khai kết luận nội dung tố cáo, quyết định xử lý. */
export const publicationTime: Parameter<Limit> = {
  id: 'denunciation.publication',
  vi: 'Thời hạn công khai kết luận nội dung tố cáo, quyết định xử lý hành vi vi phạm',
  en: 'Time to publish the conclusion or the decision on the violation',
  unit: 'limit',
  values: [byLaw(workingDays(7), cite(law, '40', '1'))],
}

/** Công khai không được làm lộ thông tin về người tố cáo và bí mật nhà nước. */
export const publicationSecrecy: Parameter<'no-denouncer-no-state-secret'> = {
  id: 'denunciation.publication-secrecy',
  vi: 'Nội dung không được công khai',
  en: 'What a publication must not hold',
  unit: 'rule',
  values: [
    byLaw('no-denouncer-no-state-secret', cite(law, '40', '3')),
    byDecree('no-denouncer-no-state-secret', cite(law, '40', '3'), cite(decree, '6', '1')),
  ],
}

/** Niêm yết tại trụ sở, nơi tiếp công dân: số ngày liên tục. Unit: consecutive days. */
export const postingDays: Parameter<number> = {
  id: 'denunciation.posting-days',
  vi: 'Số ngày niêm yết liên tục',
  en: 'Consecutive days of posting',
  unit: 'day',
  values: [byDecree(15, cite(decree, '6', '2', 'b'))],
}

/** Đăng trên cổng thông tin điện tử, mạng nội bộ: số ngày liên tục. Unit: consecutive days. */
export const portalDays: Parameter<number> = {
  id: 'denunciation.portal-days',
  vi: 'Số ngày đăng tải liên tục trên cổng thông tin điện tử, mạng nội bộ',
  en: 'Consecutive days on the portal or the internal network',
  unit: 'day',
  values: [byDecree(15, cite(decree, '6', '2', 'c'))],
}

/** Thông báo trên báo điện tử, cổng thông tin điện tử: số ngày liên tục. Unit: consecutive days. */
export const onlinePressDays: Parameter<number> = {
  id: 'denunciation.online-press-days',
  vi: 'Số ngày thông báo liên tục trên báo điện tử',
  en: 'Consecutive days in an online newspaper',
  unit: 'day',
  values: [byDecree(15, cite(decree, '6', '2', 'd'))],
}

/** Thông báo trên báo in, báo nói, báo hình: số lần liên tục. Unit: consecutive times. */
export const broadcastTimes: Parameter<number> = {
  id: 'denunciation.broadcast-times',
  vi: 'Số lần thông báo liên tục trên báo in, báo nói, báo hình',
  en: 'Consecutive times in print, on radio or television',
  unit: 'time',
  values: [byDecree(2, cite(decree, '6', '2', 'd'))],
}

/** Các hình thức công khai. */
export const publicationForms: Parameter<readonly ['meeting', 'posting', 'portal', 'media']> = {
  id: 'denunciation.publication-forms',
  vi: 'Hình thức công khai kết luận nội dung tố cáo',
  en: 'Ways to publish',
  unit: 'list',
  values: [
    byLaw(['meeting', 'posting', 'portal', 'media'], cite(law, '40', '2')),
    byDecree(['meeting', 'posting', 'portal', 'media'], cite(law, '40', '2'), cite(decree, '6', '2')),
  ],
}

/** Theo dõi, đôn đốc thực hiện kết luận. */
export const monitoring: Parameter<'monitor-or-assign'> = {
  id: 'denunciation.monitoring',
  vi: 'Theo dõi, đôn đốc việc thực hiện kết luận nội dung tố cáo',
  en: 'Following up the conclusion',
  unit: 'rule',
  values: [
    byDecree('monitor-or-assign', cite(decree, '18', '2')),
    amended('monitor-or-assign', cite(decree, '18', '2'), cite(decreeAmendment, '3')),
  ],
}

/** Cơ quan thanh tra báo cáo định kỳ hàng tháng; từ 01/7/2026 không còn quy định kỳ hạn. */
export const monitoringReport: Parameter<Limit> = {
  id: 'denunciation.monitoring-report',
  vi: 'Kỳ báo cáo kết quả theo dõi việc thực hiện kết luận',
  en: 'Interval of reports on the follow-up',
  unit: 'limit',
  values: [
    byDecree<Limit>({ amount: 1, unit: 'month', endRule: 'next-working-day' }, cite(decree, '18', '2')),
    amended<Limit>(null, cite(decreeAmendment, '3')),
  ],
}

/** Quá hạn: cấp trên yêu cầu báo cáo. */
export const overdueDemand: Parameter<Limit> = {
  id: 'denunciation.overdue-demand',
  vi: 'Thời hạn cấp trên trực tiếp yêu cầu báo cáo khi tố cáo quá hạn',
  en: 'Time for the superior to demand a report on an overdue case',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '38', '2'))],
}

/** Quá hạn: người giải quyết báo cáo cấp trên. */
export const overdueReport: Parameter<Limit> = {
  id: 'denunciation.overdue-report',
  vi: 'Thời hạn người giải quyết tố cáo báo cáo cấp trên trực tiếp',
  en: 'Time for the resolver to report to the superior',
  unit: 'limit',
  values: [byLaw(workingDays(5), cite(law, '38', '3'))],
}

/** Căn cứ cấp trên trực tiếp lấy vụ việc lên giải quyết; thời hạn tính lại từ quyết định thụ lý mới. */
export const takeOver: Parameter<readonly ['serious-violation', 'not-impartial']> = {
  id: 'denunciation.take-over',
  vi: 'Căn cứ cấp trên trực tiếp giải quyết vụ việc tố cáo quá hạn',
  en: 'Grounds for the superior to take over',
  unit: 'list',
  values: [
    byLaw(['serious-violation', 'not-impartial'], cite(law, '38', '5')),
    byDecree(['serious-violation', 'not-impartial'], cite(law, '38', '5'), cite(decree, '5')),
  ],
}

/** Xem xét tố cáo tiếp. */
export const onwardReview: Parameter<Limit> = {
  id: 'denunciation.onward-review',
  vi: 'Thời hạn xem xét tố cáo tiếp',
  en: 'Time for the superior to review an onward denunciation',
  unit: 'limit',
  values: [byLaw(days(20), cite(law, '37', '2'))],
}

/** Căn cứ giải quyết lại vụ việc tố cáo. */
export const reopening: Parameter<readonly ['inaccurate', 'evidence-left-out', 'law-misapplied']> = {
  id: 'denunciation.reopening',
  vi: 'Căn cứ giải quyết lại vụ việc tố cáo',
  en: 'Grounds to resolve the case anew',
  unit: 'list',
  values: [byLaw(['inaccurate', 'evidence-left-out', 'law-misapplied'], cite(law, '37', '3'))],
}

/** Hồ sơ giải quyết vụ việc tố cáo. */
export const caseFile: Parameter<'kept-secret-about-denouncer'> = {
  id: 'denunciation.case-file',
  vi: 'Lập, lưu trữ hồ sơ vụ việc tố cáo',
  en: 'Keeping the case file',
  unit: 'rule',
  values: [byLaw('kept-secret-about-denouncer', cite(law, '39', '3'))],
}

/** Nguyên tắc xác định người có thẩm quyền giải quyết tố cáo. */
export const authorityRule: Parameter<'by-management'> = {
  id: 'denunciation.authority',
  vi: 'Nguyên tắc xác định thẩm quyền giải quyết tố cáo',
  en: 'Who resolves a denunciation',
  unit: 'rule',
  values: [
    byLaw('by-management', cite(law, '12')),
    amended('by-management', cite(law, '12'), cite(amendment, '3', '1')),
  ],
}

/** Thẩm quyền trong các lĩnh vực: theo chức năng; nhiều cơ quan cùng thẩm quyền thì cơ quan thụ lý đầu tiên. */
export const sectorAuthorityRule: Parameter<'by-function'> = {
  id: 'denunciation.sector-authority',
  vi: 'Thẩm quyền giải quyết tố cáo trong các lĩnh vực',
  en: 'Who resolves a denunciation in a sector',
  unit: 'rule',
  values: [byLaw('by-function', cite(law, '41'))],
}

/** Giữ bí mật danh tính người tố cáo: đương nhiên, từ khi tiếp nhận, trừ khi người tố cáo tự tiết lộ. */
export const identitySecrecy: Parameter<'from-receipt-without-end'> = {
  id: 'denunciation.identity-secrecy',
  vi: 'Giữ bí mật thông tin người tố cáo',
  en: 'Secrecy of the denouncer’s identity',
  unit: 'rule',
  values: [
    byLaw('from-receipt-without-end', cite(law, '47', '2'), cite(law, '8', '3'), cite(law, '49', '2'), cite(law, '56')),
  ],
}

/** Kỷ luật người làm lộ danh tính người tố cáo. */
export const disclosureDiscipline: Parameter<'warning'> = {
  id: 'denunciation.disclosure-discipline',
  vi: 'Hình thức kỷ luật khi làm lộ danh tính người tố cáo',
  en: 'Discipline for disclosing the denouncer',
  unit: 'form of discipline',
  values: [
    byDecree('warning', cite(decree, '22', '2', 'a'), cite(law, '8', '3')),
    amended('warning', cite(decree, '22', '2', 'b'), cite(decreeAmendment, '6'), cite(law, '8', '3')),
  ],
}

/** Người tố cáo từ chối biện pháp giữ bí mật thì không xử lý việc làm lộ. */
export const secrecyDeclined: Parameter<'no-discipline'> = {
  id: 'denunciation.secrecy-declined',
  vi: 'Người tố cáo từ chối biện pháp bảo vệ bí mật thông tin',
  en: 'The denouncer declined secrecy',
  unit: 'rule',
  values: [
    amended(
      'no-discipline',
      cite(decree, '22', '2', 'b'),
      cite(decreeAmendment, '6'),
      cite(decreeAmendment, '10', '2'),
    ),
  ],
}

/** Kỷ luật khi cố ý không thụ lý, không ban hành kết luận. */
export const inactionDiscipline: Parameter<'warning'> = {
  id: 'denunciation.inaction-discipline',
  vi: 'Hình thức kỷ luật khi cố ý không thụ lý, không ban hành kết luận',
  en: 'Discipline for deliberately not accepting or not concluding',
  unit: 'form of discipline',
  values: [
    byDecree('warning', cite(decree, '22', '2', 'b')),
    amended('warning', cite(decree, '22', '2', 'c'), cite(decreeAmendment, '6')),
  ],
}
