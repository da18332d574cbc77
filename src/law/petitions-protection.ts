import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'
import type { DocumentId } from './documents'

const verifiedOn: IsoDate = '2026-11-23'
const law: DocumentId = '25/2018/QH14@2018-06-12'
const amendment: DocumentId = '136/2025/QH15@2025-12-10'
const decree: DocumentId = '31/2019/NĐ-CP@2019-04-10'

const read = <Value>(from: IsoDate, value: Value, ...basis: Basis): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn,
  seen: 'text',
})
const byLaw = <Value>(value: Value, ...basis: Basis): Dated<Value> => read('2019-01-01', value, ...basis)
const byDecree = <Value>(value: Value, ...basis: Basis): Dated<Value> => read('2019-05-28', value, ...basis)

/** Người được bảo vệ. */
export const protectedPersons: Parameter<readonly ['denouncer', 'spouse', 'parent', 'child']> = {
  id: 'protection.persons',
  vi: 'Người được bảo vệ',
  en: 'Who is protected',
  unit: 'list',
  values: [byLaw(['denouncer', 'spouse', 'parent', 'child'], cite(law, '47', '1'))],
}

/** Căn cứ áp dụng biện pháp bảo vệ. */
export const protectionGrounds: Parameter<readonly ['harmed', 'immediate-risk', 'retaliation']> = {
  id: 'protection.grounds',
  vi: 'Căn cứ áp dụng biện pháp bảo vệ',
  en: 'Grounds for protection',
  unit: 'list',
  values: [byLaw(['harmed', 'immediate-risk', 'retaliation'], cite(law, '47', '3'))],
}

/** Văn bản đề nghị áp dụng biện pháp bảo vệ. */
export const protectionRequest: Parameter<readonly ('date' | 'names' | 'reason' | 'signature')[]> = {
  id: 'protection.request',
  vi: 'Nội dung văn bản đề nghị áp dụng biện pháp bảo vệ',
  en: 'What a request for protection must hold',
  unit: 'list',
  values: [byLaw(['date', 'names', 'reason', 'signature'], cite(law, '50', '1'), cite(law, '50', '2'))],
}

/** Trường hợp khẩn cấp: đề nghị trực tiếp hoặc qua điện thoại, sau đó phải bằng văn bản. */
export const urgentRequest: Parameter<'oral-then-written'> = {
  id: 'protection.urgent-request',
  vi: 'Đề nghị bảo vệ trong trường hợp khẩn cấp',
  en: 'A request in an emergency',
  unit: 'rule',
  values: [byLaw('oral-then-written', cite(law, '50', '3'))],
}

/** Xem xét, quyết định kịp thời; luật không quy định số ngày. */
export const protectionDecision: Parameter<'promptly'> = {
  id: 'protection.decision',
  vi: 'Xem xét, quyết định áp dụng biện pháp bảo vệ',
  en: 'Deciding on protection; the law gives no number of days',
  unit: 'rule',
  values: [
    byLaw('promptly', cite(law, '51', '1'), cite(law, '51', '2')),
    byDecree('promptly', cite(law, '51', '1'), cite(law, '51', '2'), cite(decree, '7', '1'), cite(decree, '8')),
  ],
}

/** Trường hợp khẩn cấp: đề nghị, yêu cầu áp dụng ngay lập tức, văn bản gửi sau. */
export const urgentDecision: Parameter<'immediately-paper-later'> = {
  id: 'protection.urgent-decision',
  vi: 'Áp dụng biện pháp bảo vệ trong trường hợp khẩn cấp',
  en: 'Protection in an emergency',
  unit: 'rule',
  values: [byDecree('immediately-paper-later', cite(decree, '7', '2'))],
}

/** Không áp dụng biện pháp bảo vệ: bằng văn bản, nêu rõ lý do. */
export const protectionRefusal: Parameter<'written-with-reasons'> = {
  id: 'protection.refusal',
  vi: 'Thông báo không áp dụng biện pháp bảo vệ',
  en: 'Refusing protection',
  unit: 'rule',
  values: [byLaw('written-with-reasons', cite(law, '51', '3'))],
}

/** Nội dung quyết định áp dụng biện pháp bảo vệ; thực hiện ngay. */
export const decisionContents: Parameter<readonly ('date' | 'basis' | 'person' | 'measures' | 'start')[]> = {
  id: 'protection.decision-contents',
  vi: 'Nội dung quyết định áp dụng biện pháp bảo vệ',
  en: 'What a protection decision must hold',
  unit: 'list',
  values: [byLaw(['date', 'basis', 'person', 'measures', 'start'], cite(law, '52', '2'))],
}

/** Quyết định bảo vệ được thực hiện ngay; thời gian bảo vệ tính từ khi bắt đầu thực hiện. */
export const protectionExecution: Parameter<'at-once-until-ended'> = {
  id: 'protection.execution',
  vi: 'Thực hiện quyết định bảo vệ và thời gian bảo vệ',
  en: 'Carrying out protection, and how long it lasts',
  unit: 'rule',
  values: [byLaw('at-once-until-ended', cite(law, '52', '4'), cite(law, '52', '5'))],
}

/** Thay đổi, bổ sung biện pháp bảo vệ. */
export const protectionChange: Parameter<'when-needed-or-asked-in-writing'> = {
  id: 'protection.change',
  vi: 'Thay đổi, bổ sung biện pháp bảo vệ',
  en: 'Changing protection',
  unit: 'rule',
  values: [byLaw('when-needed-or-asked-in-writing', cite(law, '54', '1'))],
}

/** Bảo vệ chấm dứt khi có kết luận hoặc quyết định đình chỉ giải quyết tố cáo. */
export const endsWithCase: Parameter<readonly ['conclusion', 'termination']> = {
  id: 'protection.ends-with-case',
  vi: 'Chấm dứt bảo vệ khi có kết luận hoặc quyết định đình chỉ',
  en: 'Protection ends with the conclusion or termination',
  unit: 'list',
  values: [byLaw(['conclusion', 'termination'], cite(law, '54', '2', 'a'))],
}

/** Bảo vệ chấm dứt theo quyết định khi căn cứ không còn hoặc theo đề nghị bằng văn bản. */
export const endsByDecision: Parameter<readonly ['ground-gone', 'written-request']> = {
  id: 'protection.ends-by-decision',
  vi: 'Quyết định chấm dứt biện pháp bảo vệ',
  en: 'Protection ended by decision',
  unit: 'list',
  values: [byLaw(['ground-gone', 'written-request'], cite(law, '54', '2', 'b'))],
}

/** Bảo vệ chấm dứt khi người được bảo vệ cố ý không thực hiện nghĩa vụ; từ 01/7/2026. */
export const endsByBreach: Parameter<'duties-breached'> = {
  id: 'protection.ends-by-breach',
  vi: 'Người được bảo vệ cố ý không thực hiện nghĩa vụ',
  en: 'The protected person deliberately fails their duties',
  unit: 'rule',
  values: [
    read('2026-07-01', 'duties-breached', cite(law, '54', '2', 'c'), cite(amendment, '3', '7'), cite(law, '48', '2')),
  ],
}

/** Người được bảo vệ có quyền từ chối biện pháp bảo vệ. */
export const protectionDeclined: Parameter<'may-decline'> = {
  id: 'protection.declined',
  vi: 'Từ chối áp dụng biện pháp bảo vệ',
  en: 'Declining protection',
  unit: 'rule',
  values: [byLaw('may-decline', cite(law, '48', '1', 'd'))],
}

/** Cơ quan áp dụng biện pháp bảo vệ theo nội dung bảo vệ. */
export const protectionBodies: Parameter<{
  readonly information: 'resolver'
  readonly work: 'resolver-or-personnel-authority'
  readonly life: 'police'
}> = {
  id: 'protection.bodies',
  vi: 'Cơ quan có thẩm quyền áp dụng biện pháp bảo vệ',
  en: 'Who applies which protection',
  unit: 'rule',
  values: [
    byLaw(
      { information: 'resolver', work: 'resolver-or-personnel-authority', life: 'police' },
      cite(law, '49', '1'),
      cite(law, '49', '3'),
      cite(law, '49', '4'),
    ),
  ],
}

/** Biện pháp bảo vệ vị trí công tác, việc làm; tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm. */
export const protectionMeasures: Parameter<{
  readonly work: readonly ['undo-decision', 'restore-position', 'move-with-consent', 'sanction-retaliator']
  readonly contract: readonly ['stop-employer', 'sanction-retaliator']
  readonly life: readonly ['safe-place', 'guards', 'stop-harm', 'demand-stop']
}> = {
  id: 'protection.measures',
  vi: 'Các biện pháp bảo vệ',
  en: 'Measures of protection',
  unit: 'list',
  values: [
    byLaw(
      {
        work: ['undo-decision', 'restore-position', 'move-with-consent', 'sanction-retaliator'],
        contract: ['stop-employer', 'sanction-retaliator'],
        life: ['safe-place', 'guards', 'stop-harm', 'demand-stop'],
      },
      cite(law, '57', '1'),
      cite(law, '57', '2'),
      cite(law, '58'),
    ),
  ],
}
