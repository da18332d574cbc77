import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'
const law = '36/2018/QH14@2018-11-20'
const amended = '132/2025/QH15@2025-12-10'
const control = '130/2020/NĐ-CP@2020-10-30'
const lawFrom: IsoDate = '2019-07-01'

const row = <Value>(from: IsoDate, value: Value, basis: Basis, seen: Seen = 'text'): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn,
  seen,
})
const days = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'next-working-day' })
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })

/** Nhóm người có nghĩa vụ kê khai. */
export type DeclarerGroup = 'cadre-or-civil-servant' | 'officer' | 'manager-in-unit-or-soe' | 'candidate'

/** Người có nghĩa vụ kê khai tài sản, thu nhập: khoản của Điều 34. */
export const declarers: Parameter<Readonly<Record<DeclarerGroup, '1' | '2' | '3' | '4'>>> = {
  id: 'accountability.declarers',
  vi: 'Người có nghĩa vụ kê khai tài sản, thu nhập (khoản của Điều 34)',
  en: 'Who must declare assets and income (clauses of article 34)',
  unit: 'clause',
  values: [
    row(lawFrom, { 'cadre-or-civil-servant': '1', officer: '2', 'manager-in-unit-or-soe': '3', candidate: '4' }, [
      cite(law, '34'),
    ]),
  ],
}

/** Người đang giữ vị trí khi luật có hiệu lực: kê khai lần đầu trước ngày này. */
export const firstDeclarationBefore: Parameter<IsoDate> = {
  id: 'accountability.first-declaration-before',
  vi: 'Ngày trước đó người đang giữ vị trí khi luật có hiệu lực phải kê khai lần đầu',
  en: 'Day before which those in post when the law took effect make their first declaration',
  unit: 'day',
  values: [row(lawFrom, '2019-12-31', [cite(law, '36', '1', 'a')])],
}

/** Kê khai lần đầu: kể từ ngày được tiếp nhận, tuyển dụng, bố trí. */
export const firstDeclaration: Parameter<Limit> = {
  id: 'accountability.first-declaration',
  vi: 'Thời hạn kê khai lần đầu kể từ ngày được tiếp nhận, tuyển dụng, bố trí vào vị trí công tác',
  en: 'Time for the first declaration after entering a post',
  unit: 'limit',
  values: [row(lawFrom, days(10), [cite(law, '36', '1', 'b')])],
}

/** Kê khai hằng năm và bổ sung: trước ngày này. Unit: month and day. */
export const yearEndBefore: Parameter<string> = {
  id: 'accountability.year-end-before',
  vi: 'Ngày trước đó phải hoàn thành kê khai hằng năm, kê khai bổ sung',
  en: 'Day before which yearly and supplementary declarations are completed',
  unit: 'month and day',
  values: [row(lawFrom, '12-31', [cite(law, '36', '3'), cite(law, '36', '2')])],
}

/** Biến động trong năm từ mức này phải kê khai bổ sung. Unit: đồng. */
export const supplementThreshold: Parameter<number> = {
  id: 'accountability.supplement-threshold',
  vi: 'Giá trị biến động tài sản, thu nhập trong năm phải kê khai bổ sung',
  en: 'Change of assets and income in a year from which a supplementary declaration is due',
  unit: 'đồng',
  values: [
    row(lawFrom, 300_000_000, [cite(law, '36', '2')]),
    row('2026-07-01', 1_000_000_000, [cite(amended), cite(law, '36', '2')], 'secondary'),
  ],
}

/** Kim khí quý, đá quý, tiền, giấy tờ có giá, động sản khác: mỗi tài sản từ mức này phải kê khai. Unit: đồng. */
export const itemThreshold: Parameter<number> = {
  id: 'accountability.item-threshold',
  vi: 'Giá trị mỗi tài sản là kim khí quý, đá quý, tiền, giấy tờ có giá, động sản khác phải kê khai',
  en: 'Value from which each valuable, sum of money, paper or other movable is declared',
  unit: 'đồng',
  values: [
    row(lawFrom, 50_000_000, [cite(law, '35', '1', 'b')]),
    row('2026-07-01', 150_000_000, [cite(amended), cite(law, '35', '1', 'b')], 'secondary'),
  ],
}

/** Kê khai phục vụ công tác cán bộ: trước ngày dự kiến bầu, phê chuẩn, bổ nhiệm. */
export const personnelDeclaration: Parameter<Limit> = {
  id: 'accountability.personnel-declaration',
  vi: 'Thời hạn kê khai trước ngày dự kiến bầu, phê chuẩn, bổ nhiệm, bổ nhiệm lại, cử giữ chức vụ khác',
  en: 'How long before a planned election, approval or appointment a declaration is completed',
  unit: 'limit',
  values: [row(lawFrom, { amount: 10, unit: 'day', endRule: 'same-day' }, [cite(law, '36', '4', 'a')])],
}

/** Kê khai lại, bổ sung bản kê khai không đúng mẫu, không đầy đủ. */
export const redeclaration: Parameter<Limit> = {
  id: 'accountability.redeclaration',
  vi: 'Thời hạn kê khai bổ sung, kê khai lại kể từ ngày nhận được yêu cầu',
  en: 'Time to complete or repeat a declaration after the request was received',
  unit: 'limit',
  values: [row(lawFrom, days(7), [cite(law, '38', '2')])],
}

/** Rà soát, kiểm tra và bàn giao bản kê khai cho Cơ quan kiểm soát. */
export const declarationHandover: Parameter<Limit> = {
  id: 'accountability.declaration-handover',
  vi: 'Thời hạn rà soát, bàn giao bản kê khai cho Cơ quan kiểm soát tài sản, thu nhập',
  en: 'Time to check a declaration and hand it over to the control body',
  unit: 'limit',
  values: [row(lawFrom, days(20), [cite(law, '38', '3')])],
}

/** Công khai bản kê khai kể từ ngày bàn giao. */
export const declarationPublication: Parameter<Limit> = {
  id: 'accountability.declaration-publication',
  vi: 'Thời hạn công khai bản kê khai kể từ ngày bàn giao cho Cơ quan kiểm soát',
  en: 'Time to publish a declaration after it was handed over',
  unit: 'limit',
  values: [row('2020-12-20', days(5), [cite(control, '11'), cite(law, '39', '1')], 'secondary')],
}

/** Thời gian niêm yết bản kê khai. Unit: days. */
export const declarationPosting: Parameter<number> = {
  id: 'accountability.declaration-posting',
  vi: 'Số ngày niêm yết bản kê khai tại cơ quan, tổ chức, đơn vị',
  en: 'Days for which a declaration stays on the notice board',
  unit: 'day',
  values: [row('2020-12-20', 15, [cite(control, '11')], 'memory')],
}

/** Căn cứ xác minh tài sản, thu nhập: điểm của Điều 41 khoản 1. */
export type VerificationGround =
  | 'clear-signs'
  | 'unexplained-rise'
  | 'denunciation'
  | 'random-yearly-plan'
  | 'competent-request'

/** Thời hạn ra quyết định xác minh theo căn cứ. */
export const verificationDecision: Parameter<Readonly<Record<VerificationGround, Limit>>> = {
  id: 'accountability.verification-decision',
  vi: 'Thời hạn ra quyết định xác minh tài sản, thu nhập kể từ ngày có căn cứ',
  en: 'Time to decide on a verification of assets after its ground arose',
  unit: 'limit, by ground',
  values: [
    row(
      lawFrom,
      {
        'clear-signs': days(15),
        'unexplained-rise': days(15),
        denunciation: days(15),
        'random-yearly-plan': days(15),
        'competent-request': workingDays(5),
      },
      [cite(law, '45', '1'), cite(law, '41', '1')],
    ),
  ],
}

/** Gửi quyết định xác minh. */
export const verificationNotice: Parameter<Limit> = {
  id: 'accountability.verification-notice',
  vi: 'Thời hạn gửi quyết định xác minh',
  en: 'Time to send the decision on verification',
  unit: 'limit',
  values: [row(lawFrom, workingDays(3), [cite(law, '45', '3')])],
}

/** Báo cáo kết quả xác minh. */
export const verificationReport: Parameter<Limit> = {
  id: 'accountability.verification-report',
  vi: 'Thời hạn báo cáo kết quả xác minh kể từ ngày ra quyết định',
  en: 'Time to report on a verification after the decision',
  unit: 'limit',
  values: [row(lawFrom, days(45), [cite(law, '48', '1')])],
}

/** Báo cáo kết quả xác minh, trường hợp phức tạp: tối đa. */
export const verificationReportComplex: Parameter<Limit> = {
  id: 'accountability.verification-report-complex',
  vi: 'Thời hạn tối đa báo cáo kết quả xác minh khi phức tạp',
  en: 'Most time to report on a complex verification',
  unit: 'limit',
  values: [row(lawFrom, days(90), [cite(law, '48', '1')])],
}

/** Kết luận xác minh. */
export const verificationConclusion: Parameter<Limit> = {
  id: 'accountability.verification-conclusion',
  vi: 'Thời hạn ban hành Kết luận xác minh kể từ ngày nhận được báo cáo',
  en: 'Time to issue the conclusion after the report',
  unit: 'limit',
  values: [row(lawFrom, days(10), [cite(law, '49', '1')])],
}

/** Kết luận xác minh, trường hợp phức tạp: tối đa. */
export const verificationConclusionComplex: Parameter<Limit> = {
  id: 'accountability.verification-conclusion-complex',
  vi: 'Thời hạn tối đa ban hành Kết luận xác minh khi phức tạp',
  en: 'Most time to issue the conclusion in a complex matter',
  unit: 'limit',
  values: [row(lawFrom, days(20), [cite(law, '49', '1')])],
}

/** Công khai Kết luận xác minh. */
export const conclusionPublication: Parameter<Limit> = {
  id: 'accountability.conclusion-publication',
  vi: 'Thời hạn công khai Kết luận xác minh tài sản, thu nhập',
  en: 'Time to publish the conclusion of a verification',
  unit: 'limit',
  values: [row(lawFrom, workingDays(5), [cite(law, '50', '1')])],
}

/** Kê khai không trung thực: hậu quả theo loại người. */
export const dishonestyConsequence: Parameter<
  Readonly<Record<'candidate' | 'nominee' | 'other', 'struck-off-list' | 'not-appointed' | 'discipline'>>
> = {
  id: 'accountability.dishonesty-consequence',
  vi: 'Xử lý kê khai, giải trình tài sản, thu nhập không trung thực',
  en: 'What follows a dishonest declaration or explanation',
  unit: 'consequence',
  values: [
    row(lawFrom, { candidate: 'struck-off-list', nominee: 'not-appointed', other: 'discipline' }, [cite(law, '51')]),
  ],
}
