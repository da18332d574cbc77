import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** The Law on Complaints takes effect, and is amended. */
const original: IsoDate = '2012-07-01'
const amended: IsoDate = '2026-07-01'
const decree75: IsoDate = '2012-11-20'
const decree124: IsoDate = '2020-12-10'
const courtLaw: IsoDate = '2016-07-01'

const law = (article: string, clause?: string, point?: string) =>
  cite('02/2011/QH13@2011-11-11', article, clause, point)
const amending = (clause: string, point?: string) => cite('136/2025/QH15@2025-12-10', '2', clause, point)
const decree = (article?: string, clause?: string, point?: string) =>
  cite('124/2020/NĐ-CP@2020-10-19', article, clause, point)
const decreeAmending = (article: string, clause?: string) => cite('155/2026/NĐ-CP@2026-05-15', article, clause)
const courts = (clause: string, point?: string) => cite('93/2015/QH13@2015-11-25', '116', clause, point)
const reception = (article: string, clause?: string) => cite('42/2013/QH13@2013-11-25', article, clause)

/** Days that bind the authority: by default a day off at the end wins it no time. */
const days = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'same-day' })
/** Days that a person has: a day off at the end gives the next working day. */
const daysForPerson = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'next-working-day' })
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })
const oneYear: Limit = { amount: 1, unit: 'year', endRule: 'next-working-day' }

function row<Value>(from: IsoDate, value: Value, basis: Basis, seen: Seen = 'text'): Dated<Value> {
  return { from, value, basis, verifiedOn, seen }
}

/** Trường hợp khiếu nại không được thụ lý, theo thứ tự 1 đến 9 của Điều 11. */
export type RefusalGround =
  | 'internal-or-normative'
  | 'not-affected'
  | 'no-capacity'
  | 'unlawful-representative'
  | 'unsigned'
  | 'out-of-time'
  | 'second-decision-made'
  | 'not-continued'
  | 'court'

/** Tiêu chí vụ việc phức tạp, theo thứ tự a đến g của Điều 3a. */
export type ComplexityCriterion =
  | 'two-places'
  | 'two-contents'
  | 'many-people'
  | 'foreign-element'
  | 'several-agencies'
  | 'agencies-disagree'
  | 'contradictory-evidence'

/** Căn cứ tạm đình chỉ. */
export type SuspensionGround = 'force-majeure' | 'objective-obstacle' | 'awaiting-result'

/** Căn cứ đình chỉ. */
export type TerminationGround = 'withdrawn' | 'death-or-dissolution' | 'no-object' | 'court'

/** Chức danh của người có quyết định, hành vi bị khiếu nại. */
export type ComplaintRespondent =
  | 'commune-chair'
  | 'commune-staff'
  | 'district-body-head'
  | 'district-chair'
  | 'department-body-head'
  | 'department-director'
  | 'province-chair'
  | 'ministry-body-head'
  | 'minister'

/** Người có thẩm quyền giải quyết. */
export type ComplaintResolver = Exclude<ComplaintRespondent, 'commune-staff'> | 'sector-minister'

/** Thẩm quyền giải quyết lần đầu, lần hai; no second level for a minister. */
export interface Resolvers {
  readonly first: ComplaintResolver
  readonly second?: ComplaintResolver
}

/** Who resolves, by the post of the respondent; a post that no longer exists is absent. */
export type Competence = Partial<Readonly<Record<ComplaintRespondent, Resolvers>>>

/** Hành vi vi phạm và hình thức kỷ luật. */
export interface LiabilityRow {
  readonly act: string
  readonly form: 'reprimand' | 'warning' | 'removal' | 'dismissal'
}

/** Số người đại diện khi nhiều người cùng khiếu nại. */
export interface Representation {
  /** Fewest complainants for which the row holds. */
  readonly from: number
  /** Most complainants for which it holds; open when absent. */
  readonly to?: number
  readonly most: number
}

/** Luật đang áp dụng: Luật Khiếu nại 2011, trước và sau Luật 136/2025. */
export const complaintRegime: Parameter<'02/2011' | '136/2025'> = {
  id: 'complaint.regime',
  vi: 'Luật Khiếu nại đang áp dụng',
  en: 'The Law on Complaints in force, before and after its amendment',
  unit: 'law',
  values: [
    row(original, '02/2011', [law('69', '1')]),
    row(amended, '136/2025', [cite('136/2025/QH15@2025-12-10', '4')]),
  ],
}

/** Chỉ khiếu nại quyết định hành chính, hành vi hành chính, quyết định kỷ luật. */
export const contestable: Parameter<'decision-act-or-discipline'> = {
  id: 'complaint.contestable',
  vi: 'Đối tượng của khiếu nại',
  en: 'What a complaint can be about',
  unit: 'rule',
  values: [
    row(original, 'decision-act-or-discipline', [law('2', '1')]),
    row(amended, 'decision-act-or-discipline', [law('2', '1'), amending('1')]),
  ],
}

/** Thời hiệu khiếu nại lần đầu: 90 ngày từ ngày nhận được hoặc biết được. */
export const filingTime: Parameter<Limit> = {
  id: 'complaint.filing-time',
  vi: 'Thời hiệu khiếu nại lần đầu',
  en: 'Limitation of the first complaint',
  unit: 'limit',
  values: [row(original, daysForPerson(90), [law('9')])],
}

/** Thời hiệu khiếu nại lần đầu quyết định kỷ luật: 15 ngày. */
export const disciplineFilingTime: Parameter<Limit> = {
  id: 'complaint.discipline-filing-time',
  vi: 'Thời hiệu khiếu nại lần đầu quyết định kỷ luật',
  en: 'Limitation of the first complaint about a disciplinary decision',
  unit: 'limit',
  values: [row(original, daysForPerson(15), [law('48')])],
}

/** Thời gian có trở ngại không tính vào thời hiệu; the complainant proves it (art. 12.2.b). */
export const obstacles: Parameter<'not-counted-when-proven'> = {
  id: 'complaint.obstacles',
  vi: 'Thời gian có trở ngại khách quan không tính vào thời hiệu khiếu nại',
  en: 'Time of an obstacle is not counted in the limitation',
  unit: 'rule',
  values: [row(original, 'not-counted-when-proven', [law('9'), law('48'), law('12', '2', 'b')])],
}

/** Hình thức khiếu nại: đơn hoặc trực tiếp; kỷ luật chỉ bằng đơn. */
export const petitionForm: Parameter<'petition-or-in-person'> = {
  id: 'complaint.form',
  vi: 'Hình thức khiếu nại quyết định hành chính, hành vi hành chính',
  en: 'Form of a complaint about an administrative decision or act',
  unit: 'rule',
  values: [row(original, 'petition-or-in-person', [law('8', '1'), law('8', '2'), law('8', '3')])],
}

/** Hình thức khiếu nại quyết định kỷ luật: bằng đơn. */
export const disciplineForm: Parameter<'petition'> = {
  id: 'complaint.discipline-form',
  vi: 'Hình thức khiếu nại quyết định kỷ luật',
  en: 'Form of a complaint about a disciplinary decision',
  unit: 'rule',
  values: [row(original, 'petition', [law('49')])],
}

/** Nhiều người cùng khiếu nại: chữ ký của tất cả, văn bản cử người đại diện. */
export const groupForm: Parameter<'signatures' | 'signatures-and-appointment'> = {
  id: 'complaint.group-form',
  vi: 'Điều kiện thụ lý khi nhiều người cùng khiếu nại về một nội dung',
  en: 'What a complaint of several people must have before acceptance',
  unit: 'rule',
  values: [
    row(original, 'signatures', [law('8', '4', 'b'), law('8', '5')]),
    row(amended, 'signatures-and-appointment', [decree('16', '1'), decreeAmending('10'), law('8', '5')]),
  ],
}

/** Số người đại diện: 5-10 người cử 1-2, trên 10 người không quá 5. Two to four people: no rule. */
export const representation: Parameter<readonly Representation[]> = {
  id: 'complaint.representatives',
  vi: 'Số người đại diện khi nhiều người cùng khiếu nại',
  en: 'Representatives of several complainants',
  unit: 'people',
  values: [
    row(
      '2014-07-01',
      [
        { from: 5, to: 10, most: 2 },
        { from: 11, most: 5 },
      ],
      [reception('29')],
    ),
  ],
}

/** Văn bản ủy quyền khiếu nại của cá nhân; notaries until 31 December 2026 only. */
export const authorisation: Parameter<readonly ('notarised' | 'certified')[]> = {
  id: 'complaint.authorisation',
  vi: 'Hình thức văn bản ủy quyền khiếu nại của cá nhân',
  en: 'Form of an individual’s authorisation to complain',
  unit: 'forms',
  values: [
    row(amended, ['notarised', 'certified'], [decree('5', '3'), decreeAmending('3')]),
    row('2027-01-01', ['certified'], [decree('5', '3'), decreeAmending('21', '2')]),
  ],
}

/** Thời hạn thụ lý theo Luật: 10 ngày; từ 01/7/2026 là 07 ngày làm việc. */
export const acceptanceByLaw: Parameter<Limit> = {
  id: 'complaint.acceptance-by-law',
  vi: 'Thời hạn thụ lý khiếu nại lần đầu, lần hai theo Luật',
  en: 'Time to accept a complaint, first or second, by the law',
  unit: 'limit',
  values: [
    row(original, days(10), [law('27'), law('36', '1')]),
    row(amended, workingDays(7), [law('27'), law('36', '1'), amending('15', 'b')]),
  ],
}

/** Thời hạn thụ lý theo Nghị định 124/2020: 10 ngày làm việc; từ 01/7/2026 là 07 ngày làm việc. */
export const acceptanceByDecree: Parameter<Limit> = {
  id: 'complaint.acceptance-by-decree',
  vi: 'Thời hạn thụ lý khiếu nại theo Nghị định',
  en: 'Time to accept a complaint by the decree',
  unit: 'limit',
  values: [
    row(decree124, workingDays(10), [decree('16', '1')], 'secondary'),
    row(amended, workingDays(7), [decree('16', '1'), decreeAmending('10')]),
  ],
}

/** Thời hạn thụ lý khiếu nại quyết định kỷ luật, cả hai lần. */
export const disciplineAcceptance: Parameter<Limit> = {
  id: 'complaint.discipline-acceptance',
  vi: 'Thời hạn thụ lý khiếu nại quyết định kỷ luật',
  en: 'Time to accept a complaint about a disciplinary decision',
  unit: 'limit',
  values: [
    row(original, days(10), [law('50')]),
    row(amended, workingDays(7), [law('50'), amending('15', 'b'), decree('16', '1'), decreeAmending('10')]),
  ],
}

/** Trả lời người đến khiếu nại tại nơi tiếp công dân: 10 ngày làm việc, song song với thời hạn thụ lý. */
export const receptionAnswer: Parameter<Limit> = {
  id: 'complaint.reception-answer',
  vi: 'Thời hạn trả lời người khiếu nại tại nơi tiếp công dân',
  en: 'Time to answer a complainant received at citizen reception',
  unit: 'limit',
  values: [row('2014-07-01', workingDays(10), [reception('28', '1')])],
}

/** Chín trường hợp không được thụ lý. */
export const refusalGrounds: Parameter<readonly RefusalGround[]> = {
  id: 'complaint.refusal-grounds',
  vi: 'Các khiếu nại không được thụ lý giải quyết',
  en: 'Complaints that are not accepted',
  unit: 'grounds',
  values: [
    row(original, groundsInOrder(), [law('11')]),
    row(amended, groundsInOrder(), [law('11'), amending('15', 'a')]),
  ],
}

function groundsInOrder(): readonly RefusalGround[] {
  return [
    'internal-or-normative',
    'not-affected',
    'no-capacity',
    'unlawful-representative',
    'unsigned',
    'out-of-time',
    'second-decision-made',
    'not-continued',
    'court',
  ]
}

/** Không thụ lý phải nêu rõ lý do bằng văn bản. */
export const refusalReason: Parameter<'in-writing'> = {
  id: 'complaint.refusal-reason',
  vi: 'Không thụ lý phải nêu rõ lý do',
  en: 'A refusal to accept gives its reason',
  unit: 'rule',
  values: [
    row(original, 'in-writing', [law('27'), law('36', '1')]),
    row(amended, 'in-writing', [law('27'), law('36', '1'), decree('16', '1'), decreeAmending('10')]),
  ],
}

/** Khiếu nại không thuộc thẩm quyền: hướng dẫn đến nơi có thẩm quyền. */
export const redirection: Parameter<'guide' | 'guide-or-forward'> = {
  id: 'complaint.redirection',
  vi: 'Xử lý khiếu nại không thuộc thẩm quyền',
  en: 'A complaint sent to the wrong body',
  unit: 'rule',
  values: [
    row('2014-07-01', 'guide', [reception('26', '1')]),
    row(amended, 'guide-or-forward', [reception('26', '1'), cite('136/2025/QH15@2025-12-10', '1')]),
  ],
}

const resolutionBasis = (article: string): Basis => [law(article)]

/** Thời hạn giải quyết lần đầu: không quá 30 ngày từ ngày thụ lý. */
export const firstResolution: Parameter<Limit> = {
  id: 'complaint.first-resolution',
  vi: 'Thời hạn giải quyết khiếu nại lần đầu',
  en: 'Time to resolve the first complaint',
  unit: 'limit from acceptance',
  values: [row(original, days(30), resolutionBasis('28'))],
}

/** Lần đầu, vụ việc phức tạp: không quá 45 ngày từ ngày thụ lý. */
export const firstResolutionComplex: Parameter<Limit> = {
  id: 'complaint.first-resolution-complex',
  vi: 'Thời hạn giải quyết khiếu nại lần đầu, vụ việc phức tạp',
  en: 'Time to resolve the first complaint, complex case',
  unit: 'limit from acceptance',
  values: [row(original, days(45), resolutionBasis('28'))],
}

/** Lần đầu, vùng sâu, vùng xa đi lại khó khăn: không quá 45 ngày. */
export const firstResolutionRemote: Parameter<Limit> = {
  id: 'complaint.first-resolution-remote',
  vi: 'Thời hạn giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa đi lại khó khăn',
  en: 'Time to resolve the first complaint in a remote area',
  unit: 'limit from acceptance',
  values: [row(original, days(45), resolutionBasis('28'))],
}

/** Lần đầu, vùng sâu, vùng xa, phức tạp: không quá 60 ngày. */
export const firstResolutionRemoteComplex: Parameter<Limit> = {
  id: 'complaint.first-resolution-remote-complex',
  vi: 'Thời hạn giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa, vụ việc phức tạp',
  en: 'Time to resolve the first complaint in a remote area, complex case',
  unit: 'limit from acceptance',
  values: [row(original, days(60), resolutionBasis('28'))],
}

/** Thời hạn giải quyết lần hai: không quá 45 ngày từ ngày thụ lý. */
export const secondResolution: Parameter<Limit> = {
  id: 'complaint.second-resolution',
  vi: 'Thời hạn giải quyết khiếu nại lần hai',
  en: 'Time to resolve the second complaint',
  unit: 'limit from acceptance',
  values: [row(original, days(45), resolutionBasis('37'))],
}

/** Lần hai, phức tạp: không quá 60 ngày. */
export const secondResolutionComplex: Parameter<Limit> = {
  id: 'complaint.second-resolution-complex',
  vi: 'Thời hạn giải quyết khiếu nại lần hai, vụ việc phức tạp',
  en: 'Time to resolve the second complaint, complex case',
  unit: 'limit from acceptance',
  values: [row(original, days(60), resolutionBasis('37'))],
}

/** Lần hai, vùng sâu, vùng xa: không quá 60 ngày. */
export const secondResolutionRemote: Parameter<Limit> = {
  id: 'complaint.second-resolution-remote',
  vi: 'Thời hạn giải quyết khiếu nại lần hai ở vùng sâu, vùng xa đi lại khó khăn',
  en: 'Time to resolve the second complaint in a remote area',
  unit: 'limit from acceptance',
  values: [row(original, days(60), resolutionBasis('37'))],
}

/** Lần hai, vùng sâu, vùng xa, phức tạp: không quá 70 ngày. */
export const secondResolutionRemoteComplex: Parameter<Limit> = {
  id: 'complaint.second-resolution-remote-complex',
  vi: 'Thời hạn giải quyết khiếu nại lần hai ở vùng sâu, vùng xa, vụ việc phức tạp',
  en: 'Time to resolve the second complaint in a remote area, complex case',
  unit: 'limit from acceptance',
  values: [row(original, days(70), resolutionBasis('37'))],
}

/** Kỷ luật: không quá 30 ngày, cả hai lần. */
export const disciplineResolution: Parameter<Limit> = {
  id: 'complaint.discipline-resolution',
  vi: 'Thời hạn giải quyết khiếu nại quyết định kỷ luật',
  en: 'Time to resolve a complaint about a disciplinary decision',
  unit: 'limit from acceptance',
  values: [row(original, days(30), resolutionBasis('50'))],
}

/** Kỷ luật, phức tạp: không quá 45 ngày; no variant for remote areas. */
export const disciplineResolutionComplex: Parameter<Limit> = {
  id: 'complaint.discipline-resolution-complex',
  vi: 'Thời hạn giải quyết khiếu nại quyết định kỷ luật, vụ việc phức tạp',
  en: 'Time to resolve a complaint about a disciplinary decision, complex case',
  unit: 'limit from acceptance',
  values: [row(original, days(45), resolutionBasis('50'))],
}

/** Vụ việc phức tạp có thể kéo dài thời hạn giải quyết; its criteria are in law only since 1 July 2026. */
export const complexity: Parameter<'longer-cap'> = {
  id: 'complaint.complexity',
  vi: 'Vụ việc phức tạp được kéo dài thời hạn giải quyết',
  en: 'A complex case has a longer cap',
  unit: 'rule',
  values: [row(original, 'longer-cap', [law('28'), law('37'), law('50')])],
}

/** Bảy tiêu chí vụ việc phức tạp; the determination is written and kept in the file. */
export const complexityCriteria: Parameter<readonly ComplexityCriterion[]> = {
  id: 'complaint.complexity-criteria',
  vi: 'Tiêu chí vụ việc phức tạp',
  en: 'What makes a case complex',
  unit: 'criteria',
  values: [
    row(
      amended,
      [
        'two-places',
        'two-contents',
        'many-people',
        'foreign-element',
        'several-agencies',
        'agencies-disagree',
        'contradictory-evidence',
      ],
      [decree('3a'), decreeAmending('2')],
    ),
  ],
}

/** Xác minh trong thời hạn giải quyết; only what has been accepted is verified. */
export const verification: Parameter<'within-resolution-time'> = {
  id: 'complaint.verification',
  vi: 'Xác minh nội dung khiếu nại',
  en: 'Verification of a complaint',
  unit: 'rule',
  values: [row(original, 'within-resolution-time', [law('29', '1'), law('38'), law('52')])],
}

/** Cung cấp thông tin, tài liệu: 07 ngày từ ngày có yêu cầu. */
export const informationTime: Parameter<Limit> = {
  id: 'complaint.information-time',
  vi: 'Thời hạn cung cấp thông tin, tài liệu theo yêu cầu',
  en: 'Time to supply information and documents on request',
  unit: 'limit',
  values: [
    row(original, days(7), [law('12', '1', 'đ'), law('13', '2', 'c'), law('14', '1', 'a'), law('15', '1', 'a')]),
  ],
}

/** Đối thoại lần đầu: khi yêu cầu và kết quả xác minh còn khác nhau. */
export const firstDialogue: Parameter<'when-positions-differ'> = {
  id: 'complaint.first-dialogue',
  vi: 'Khi nào phải đối thoại trong giải quyết khiếu nại lần đầu',
  en: 'When the first level must hold a dialogue',
  unit: 'rule',
  values: [row(original, 'when-positions-differ', [law('30', '1')])],
}

/** Đối thoại lần hai: bắt buộc. */
export const secondDialogue: Parameter<'always'> = {
  id: 'complaint.second-dialogue',
  vi: 'Đối thoại trong giải quyết khiếu nại lần hai',
  en: 'Dialogue at the second level',
  unit: 'rule',
  values: [
    row(original, 'always', [law('39')]),
    row(amended, 'always', [law('39'), decree('28', '2'), decreeAmending('11')]),
  ],
}

/** Đối thoại khi giải quyết khiếu nại quyết định kỷ luật: bắt buộc, cả hai lần. */
export const disciplineDialogue: Parameter<'always'> = {
  id: 'complaint.discipline-dialogue',
  vi: 'Đối thoại trong giải quyết khiếu nại quyết định kỷ luật',
  en: 'Dialogue about a disciplinary decision',
  unit: 'rule',
  values: [row(original, 'always', [law('53', '1'), law('55', '3')])],
}

/** Thông báo đối thoại trước ngày đối thoại ít nhất 05 ngày. Counted back. */
export const dialogueNotice: Parameter<Limit> = {
  id: 'complaint.dialogue-notice',
  vi: 'Thời gian gửi thông báo trước ngày đối thoại',
  en: 'Notice before the day of the dialogue',
  unit: 'limit, counted back',
  values: [row(amended, days(5), [decree('28', '1'), decreeAmending('11')])],
}

/** Biên bản đối thoại ít nhất ba bản. Unit: copies. */
export const dialogueMinutes: Parameter<number> = {
  id: 'complaint.dialogue-minutes',
  vi: 'Số bản biên bản đối thoại ít nhất',
  en: 'Copies of the minutes of a dialogue, at least',
  unit: 'copy',
  values: [row(amended, 3, [decree('28', '4'), decreeAmending('11')])],
}

/** Người giải quyết lần hai phải trực tiếp đối thoại. */
export const dialogueChair: Parameter<'in-person-by-post'> = {
  id: 'complaint.dialogue-chair',
  vi: 'Người giải quyết khiếu nại lần hai phải trực tiếp đối thoại',
  en: 'Who must hold the dialogue in person at the second level',
  unit: 'rule',
  values: [row(amended, 'in-person-by-post', [decree('28', '2'), decreeAmending('11')])],
}

/** Được mời mà vắng mặt không có lý do chính đáng: tiếp tục giải quyết. */
export const dialogueAbsence: Parameter<'goes-on'> = {
  id: 'complaint.dialogue-absence',
  vi: 'Người khiếu nại được mời đối thoại nhưng vắng mặt không có lý do chính đáng',
  en: 'The complainant was invited and stayed away without good reason',
  unit: 'rule',
  values: [row(amended, 'goes-on', [law('30', '6'), amending('11'), decree('28', '5'), decreeAmending('11')])],
}

/** Tạm đình chỉ giải quyết khiếu nại: only since 1 July 2026, also for pending cases. */
export const suspensionGrounds: Parameter<readonly SuspensionGround[]> = {
  id: 'complaint.suspension-grounds',
  vi: 'Căn cứ tạm đình chỉ giải quyết khiếu nại',
  en: 'Grounds to suspend the resolution of a complaint',
  unit: 'grounds',
  values: [
    row(
      amended,
      ['force-majeure', 'objective-obstacle', 'awaiting-result'],
      [
        law('11a', '1'),
        law('11a', '4'),
        amending('4'),
        decree('28a'),
        decree('28b', '2'),
        decreeAmending('12'),
        decreeAmending('22', '1'),
      ],
    ),
  ],
}

/** Đình chỉ giải quyết khiếu nại: một căn cứ trước 01/7/2026, bốn căn cứ từ ngày đó. */
export const terminationGrounds: Parameter<readonly TerminationGround[]> = {
  id: 'complaint.termination-grounds',
  vi: 'Căn cứ đình chỉ giải quyết khiếu nại',
  en: 'Grounds to end the resolution of a complaint',
  unit: 'grounds',
  values: [
    row(original, ['withdrawn'], [law('10')]),
    row(
      amended,
      ['withdrawn', 'death-or-dissolution', 'no-object', 'court'],
      [law('11a', '2'), amending('4'), decreeAmending('22', '1')],
    ),
  ],
}

/** Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết: 03 ngày làm việc. */
export const suspensionSending: Parameter<Limit> = {
  id: 'complaint.suspension-sending',
  vi: 'Thời hạn gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết khiếu nại',
  en: 'Time to send the decision to suspend, end or go on',
  unit: 'limit',
  values: [row(amended, workingDays(3), [decree('28b', '1'), decree('28b', '2'), decreeAmending('12')])],
}

/** Rút khiếu nại bất cứ lúc nào; by signed petition, since 1 July 2026 also by signed minutes. */
export const withdrawal: Parameter<'petition' | 'petition-or-minutes'> = {
  id: 'complaint.withdrawal',
  vi: 'Rút khiếu nại',
  en: 'Withdrawal of a complaint',
  unit: 'form',
  values: [
    row(original, 'petition', [law('10')]),
    row(amended, 'petition-or-minutes', [law('10', '1'), amending('3'), decreeAmending('22', '1')]),
  ],
}

/** Rút một phần nội dung khiếu nại: only since 1 July 2026. */
export const partialWithdrawal: Parameter<'rest-goes-on'> = {
  id: 'complaint.partial-withdrawal',
  vi: 'Rút một phần nội dung khiếu nại',
  en: 'Withdrawal of a part of a complaint',
  unit: 'rule',
  values: [row(amended, 'rest-goes-on', [law('10', '2'), amending('3'), decreeAmending('22', '1')])],
}

/** Một hoặc một số người trong nhóm rút khiếu nại: việc giải quyết tiếp tục với người còn lại. */
export const groupWithdrawal: Parameter<'others-go-on'> = {
  id: 'complaint.group-withdrawal',
  vi: 'Rút khiếu nại khi nhiều người cùng khiếu nại',
  en: 'Withdrawal by some of several complainants',
  unit: 'rule',
  values: [row(amended, 'others-go-on', [decree('7a', '1'), decreeAmending('5')])],
}

/** Nội dung đã rút không được xem xét lại, trừ khi bị ép buộc, đe dọa. */
export const withdrawnNotReopened: Parameter<'unless-coerced'> = {
  id: 'complaint.withdrawn-not-reopened',
  vi: 'Nội dung khiếu nại đã rút không được xem xét, giải quyết lại',
  en: 'What was withdrawn is not considered again',
  unit: 'rule',
  values: [row(amended, 'unless-coerced', [law('10', '3'), amending('3')])],
}

/** Tiếp tục khiếu nại sau thông báo đình chỉ: trong 30 ngày. */
export const continuation: Parameter<Limit> = {
  id: 'complaint.continuation',
  vi: 'Thời gian tiếp tục khiếu nại sau khi có thông báo đình chỉ',
  en: 'Time to go on with a complaint after its termination notice',
  unit: 'limit',
  values: [row(original, daysForPerson(30), [law('11', '8')])],
}

/** Ra quyết định giải quyết khiếu nại. */
export const decision: Parameter<'required'> = {
  id: 'complaint.decision',
  vi: 'Người giải quyết khiếu nại phải ra quyết định giải quyết khiếu nại',
  en: 'The resolver must issue a decision',
  unit: 'rule',
  values: [row(original, 'required', [law('31', '1'), law('40', '1'), law('54', '1')])],
}

/** Nhiều người cùng khiếu nại: quyết định cho từng người hoặc kèm danh sách. */
export const groupDecision: Parameter<'each-or-list'> = {
  id: 'complaint.group-decision',
  vi: 'Quyết định giải quyết khi nhiều người cùng khiếu nại',
  en: 'Decision for several complainants',
  unit: 'rule',
  values: [row(original, 'each-or-list', [law('31', '3')])],
}

/** Gửi quyết định lần đầu: 03 ngày làm việc. */
export const firstSending: Parameter<Limit> = {
  id: 'complaint.first-sending',
  vi: 'Thời hạn gửi quyết định giải quyết khiếu nại lần đầu',
  en: 'Time to send the first decision',
  unit: 'limit',
  values: [row(original, workingDays(3), [law('32')])],
}

/** Gửi quyết định lần hai: 07 ngày. */
export const secondSending: Parameter<Limit> = {
  id: 'complaint.second-sending',
  vi: 'Thời hạn gửi quyết định giải quyết khiếu nại lần hai',
  en: 'Time to send the second decision',
  unit: 'limit',
  values: [row(original, days(7), [law('41', '1')])],
}

/** Gửi quyết định lần hai về kỷ luật: 07 ngày; the first has no number. */
export const disciplineSending: Parameter<Limit> = {
  id: 'complaint.discipline-sending',
  vi: 'Thời hạn gửi quyết định giải quyết khiếu nại lần hai về kỷ luật',
  en: 'Time to send the second decision about discipline',
  unit: 'limit',
  values: [row(original, days(7), [law('56', '2')])],
}

/** Phải gửi quyết định giải quyết khiếu nại; where the law gives no number it is still owed. */
export const sending: Parameter<'required'> = {
  id: 'complaint.sending',
  vi: 'Gửi quyết định giải quyết khiếu nại',
  en: 'The decision is sent to those concerned',
  unit: 'rule',
  values: [row(original, 'required', [law('32'), law('41', '1'), law('54', '2'), law('56', '2')])],
}

/** Thông báo kết quả cho Mặt trận chuyển đơn đến: 07 ngày. */
export const frontNotice: Parameter<Limit> = {
  id: 'complaint.front-notice',
  vi: 'Thời hạn thông báo kết quả cho Mặt trận Tổ quốc, tổ chức thành viên chuyển khiếu nại đến',
  en: 'Time to tell the Fatherland Front the result of a complaint it forwarded',
  unit: 'limit',
  values: [row(original, days(7), [law('66', '2')])],
}

/** Công khai quyết định lần hai: 15 ngày. */
export const publication: Parameter<Limit> = {
  id: 'complaint.publication',
  vi: 'Thời hạn công khai quyết định giải quyết khiếu nại lần hai',
  en: 'Time to publish the second decision',
  unit: 'limit',
  values: [
    row(decree75, days(15), [law('41', '2'), cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, days(15), [law('41', '2'), decree('29')], 'secondary'),
  ],
}

/** Niêm yết tại trụ sở, nơi tiếp công dân: ít nhất 15 ngày. */
export const postingTime: Parameter<Limit> = {
  id: 'complaint.posting-time',
  vi: 'Thời gian niêm yết quyết định giải quyết khiếu nại',
  en: 'How long the decision is posted',
  unit: 'limit',
  values: [
    row(decree75, days(15), [cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, days(15), [decree('29')], 'secondary'),
  ],
}

/** Đăng trên báo điện tử, cổng thông tin: ít nhất 15 ngày. */
export const webPostingTime: Parameter<Limit> = {
  id: 'complaint.web-posting-time',
  vi: 'Thời gian công khai trên báo điện tử, cổng thông tin điện tử',
  en: 'How long the decision stays online',
  unit: 'limit',
  values: [
    row(decree75, days(15), [cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, days(15), [decree('29')], 'secondary'),
  ],
}

/** Số lần phát trên báo nói, báo hình. Unit: broadcasts. */
export const broadcasts: Parameter<number> = {
  id: 'complaint.broadcasts',
  vi: 'Số lần thông báo trên báo nói, báo hình ít nhất',
  en: 'Broadcasts on radio or television, at least',
  unit: 'broadcast',
  values: [
    row(decree75, 2, [cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, 2, [decree('29')], 'secondary'),
  ],
}

/** Số báo viết phải đăng. Unit: issues. */
export const printIssues: Parameter<number> = {
  id: 'complaint.print-issues',
  vi: 'Số lần đăng trên báo viết ít nhất',
  en: 'Issues of a printed paper, at least',
  unit: 'issue',
  values: [
    row(decree75, 2, [cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, 2, [decree('29')], 'secondary'),
  ],
}

/** Thông báo trước cuộc họp công bố: 3 ngày (03 ngày làm việc theo Nghị định 75/2012). Counted back. */
export const meetingNotice: Parameter<Limit> = {
  id: 'complaint.meeting-notice',
  vi: 'Thời gian thông báo trước cuộc họp công bố quyết định',
  en: 'Notice before the meeting that announces the decision',
  unit: 'limit, counted back',
  values: [
    row(decree75, workingDays(3), [cite('75/2012/NĐ-CP@2012-10-03', '12')], 'secondary'),
    row(decree124, days(3), [decree('29')], 'secondary'),
  ],
}

/** Khiếu nại lần hai: 30 ngày từ ngày nhận quyết định lần đầu hoặc từ ngày hết thời hạn. */
export const secondWindow: Parameter<Limit> = {
  id: 'complaint.second-window',
  vi: 'Thời hạn khiếu nại lần hai',
  en: 'Time to complain a second time',
  unit: 'limit',
  values: [
    row(original, daysForPerson(30), [law('33', '1')]),
    row(amended, daysForPerson(30), [law('33', '1'), amending('12')]),
  ],
}

/** Khiếu nại lần hai ở vùng sâu, vùng xa: không quá 45 ngày. */
export const secondWindowRemote: Parameter<Limit> = {
  id: 'complaint.second-window-remote',
  vi: 'Thời hạn khiếu nại lần hai ở vùng sâu, vùng xa đi lại khó khăn',
  en: 'Time to complain a second time in a remote area',
  unit: 'limit',
  values: [
    row(original, daysForPerson(45), [law('33', '1')]),
    row(amended, daysForPerson(45), [law('33', '1'), amending('12')]),
  ],
}

/** Khiếu nại lần hai quyết định kỷ luật: 10 ngày từ ngày nhận quyết định lần đầu. */
export const disciplineSecondWindow: Parameter<Limit> = {
  id: 'complaint.discipline-second-window',
  vi: 'Thời hiệu khiếu nại lần hai quyết định kỷ luật',
  en: 'Time to complain a second time about discipline',
  unit: 'limit',
  values: [row(original, daysForPerson(10), [law('48')])],
}

/** Khiếu nại lần hai quyết định buộc thôi việc: 30 ngày. */
export const dismissalSecondWindow: Parameter<Limit> = {
  id: 'complaint.dismissal-second-window',
  vi: 'Thời hiệu khiếu nại lần hai quyết định kỷ luật buộc thôi việc',
  en: 'Time to complain a second time about a dismissal',
  unit: 'limit',
  values: [row(original, daysForPerson(30), [law('48')])],
}

/** Hiệu lực của quyết định giải quyết khiếu nại: sau 30 ngày từ ngày ban hành. */
export const effect: Parameter<Limit> = {
  id: 'complaint.effect',
  vi: 'Thời điểm quyết định giải quyết khiếu nại có hiệu lực pháp luật',
  en: 'When a decision takes legal effect',
  unit: 'limit from issue',
  values: [row(original, days(30), [law('44', '1'), law('44', '2')])],
}

/** Hiệu lực ở vùng sâu, vùng xa: không quá 45 ngày. */
export const effectRemote: Parameter<Limit> = {
  id: 'complaint.effect-remote',
  vi: 'Thời điểm quyết định giải quyết khiếu nại có hiệu lực ở vùng sâu, vùng xa đi lại khó khăn',
  en: 'When a decision takes legal effect in a remote area',
  unit: 'limit from issue',
  values: [row(original, days(45), [law('44', '1'), law('44', '2')])],
}

/** Hiệu lực của quyết định giải quyết khiếu nại về kỷ luật: sau 30 ngày, cả hai lần. */
export const disciplineEffect: Parameter<Limit> = {
  id: 'complaint.discipline-effect',
  vi: 'Thời điểm quyết định giải quyết khiếu nại về kỷ luật có hiệu lực pháp luật',
  en: 'When a decision about discipline takes legal effect',
  unit: 'limit from issue',
  values: [row(original, days(30), [law('57', '1')])],
}

/** Tổ chức thi hành: 05 ngày làm việc từ ngày có hiệu lực. */
export const enforcement: Parameter<Limit> = {
  id: 'complaint.enforcement',
  vi: 'Thời hạn tổ chức thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật',
  en: 'Time to have a decision in force carried out',
  unit: 'limit from legal effect',
  values: [row(decree124, workingDays(5), [decree(), law('46', '4')], 'secondary')],
}

/** Thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật. */
export const enforcementDuty: Parameter<'required'> = {
  id: 'complaint.enforcement-duty',
  vi: 'Trách nhiệm thi hành quyết định giải quyết khiếu nại có hiệu lực pháp luật',
  en: 'A decision in force is carried out',
  unit: 'rule',
  values: [row(original, 'required', [law('44', '4'), law('46'), law('57', '2'), law('58')])],
}

/** Kỷ luật: công bố công khai đến toàn thể cán bộ, công chức khi có hiệu lực. */
export const announcement: Parameter<'when-in-force'> = {
  id: 'complaint.discipline-announcement',
  vi: 'Công bố công khai quyết định giải quyết khiếu nại về kỷ luật',
  en: 'The decision about discipline is announced to all staff',
  unit: 'rule',
  values: [row(original, 'when-in-force', [law('58', '1')])],
}

/** Khiếu nại lần hai đến thủ trưởng cấp trên trực tiếp. */
export const secondLevel: Parameter<'direct-superior'> = {
  id: 'complaint.second-level',
  vi: 'Quyền khiếu nại lần hai',
  en: 'The right to complain a second time',
  unit: 'rule',
  values: [row(original, 'direct-superior', [law('7', '1'), law('33', '1'), law('51', '2')])],
}

/** Quyết định, hành vi của Bộ trưởng: chỉ một cấp. */
export const ministerOneLevel: Parameter<'one-level'> = {
  id: 'complaint.minister-one-level',
  vi: 'Khiếu nại quyết định, hành vi của Bộ trưởng chỉ có một cấp giải quyết',
  en: 'A minister’s decision is complained of at one level only',
  unit: 'rule',
  values: [row(original, 'one-level', [law('7', '2')])],
}

/** Áp dụng biện pháp khẩn cấp: tạm đình chỉ thi hành quyết định bị khiếu nại. */
export const emergencyMeasure: Parameter<'until-resolution-due'> = {
  id: 'complaint.emergency-measure',
  vi: 'Tạm đình chỉ thi hành quyết định hành chính bị khiếu nại',
  en: 'The contested decision is not carried out for the time being',
  unit: 'rule',
  values: [row(original, 'until-resolution-due', [law('35')])],
}

/** Chấp hành quyết định, hành vi hành chính bị khiếu nại trong thời gian khiếu nại, trừ khi bị tạm đình chỉ thi hành. */
export const obedience: Parameter<'unless-stayed'> = {
  id: 'complaint.obedience',
  vi: 'Chấp hành quyết định, hành vi hành chính trong thời gian khiếu nại',
  en: 'The contested decision or act is obeyed while the complaint is pending',
  unit: 'rule',
  values: [row(original, 'unless-stayed', [law('12', '2', 'c'), law('35')])],
}

/** Quyền khởi kiện ở mọi giai đoạn; tòa thụ lý thì khiếu nại không được giải quyết nữa. */
export const courtClosesComplaint: Parameter<'closed-unless-discontinued'> = {
  id: 'complaint.court',
  vi: 'Khởi kiện vụ án hành chính và khiếu nại',
  en: 'An administrative lawsuit closes the complaint',
  unit: 'rule',
  values: [row(original, 'closed-unless-discontinued', [law('11', '9'), law('7', '1'), law('33', '2'), law('42')])],
}

/** Khởi kiện quyết định kỷ luật: chỉ buộc thôi việc, từ Tổng cục trưởng và tương đương trở xuống. */
export const disciplineLawsuit: Parameter<'dismissal-up-to-director-general'> = {
  id: 'complaint.discipline-lawsuit',
  vi: 'Quyền khởi kiện quyết định kỷ luật buộc thôi việc',
  en: 'Only a dismissal can be taken to court',
  unit: 'rule',
  values: [row(original, 'dismissal-up-to-director-general', [law('57', '3')])],
}

/** Thời hiệu khởi kiện từ ngày nhận được hoặc biết được quyết định, hành vi: 01 năm. */
export const lawsuitFromContested: Parameter<Limit> = {
  id: 'complaint.lawsuit-from-contested',
  vi: 'Thời hiệu khởi kiện quyết định hành chính, hành vi hành chính, quyết định buộc thôi việc',
  en: 'Limitation of a lawsuit, from the contested decision or act',
  unit: 'limit',
  values: [row(courtLaw, oneYear, [courts('2', 'a'), courts('5')])],
}

/** Thời hiệu khởi kiện từ ngày nhận quyết định giải quyết khiếu nại: 01 năm. */
export const lawsuitFromDecision: Parameter<Limit> = {
  id: 'complaint.lawsuit-from-decision',
  vi: 'Thời hiệu khởi kiện sau khi có quyết định giải quyết khiếu nại',
  en: 'Limitation of a lawsuit, from the decision on the complaint',
  unit: 'limit',
  values: [row(courtLaw, oneYear, [courts('3', 'a'), courts('5')])],
}

/** Thời hiệu khởi kiện từ ngày hết thời hạn giải quyết: 01 năm. */
export const lawsuitFromExpiry: Parameter<Limit> = {
  id: 'complaint.lawsuit-from-expiry',
  vi: 'Thời hiệu khởi kiện khi hết thời hạn mà khiếu nại không được giải quyết',
  en: 'Limitation of a lawsuit, from the expiry of the time to resolve',
  unit: 'limit',
  values: [row(courtLaw, oneYear, [courts('3', 'b'), courts('5')])],
}

/** Người giải quyết lần đầu thu hồi quyết định của mình khi đang giải quyết lần hai; practice, no article. */
export const revocation: Parameter<'first-level-again'> = {
  id: 'complaint.first-decision-revoked',
  vi: 'Thu hồi quyết định giải quyết lần đầu khi đang giải quyết lần hai',
  en: 'The first decision is withdrawn by its author while the second complaint is pending',
  unit: 'rule',
  values: [row(original, 'first-level-again', [law('27'), law('31', '1')], 'secondary')],
}

/** Xem xét việc giải quyết khiếu nại có vi phạm pháp luật; no time limit. */
export const review: Parameter<'ordered-by-superior'> = {
  id: 'complaint.review',
  vi: 'Xem xét việc giải quyết khiếu nại có vi phạm pháp luật',
  en: 'Re-examination of an unlawful resolution',
  unit: 'rule',
  values: [
    row(decree124, 'ordered-by-superior', [decree('38')], 'secondary'),
    row(amended, 'ordered-by-superior', [decree('38'), decreeAmending('14')]),
  ],
}

/** Hồ sơ giải quyết khiếu nại: đánh số trang, lưu giữ. */
export const caseFile: Parameter<'kept'> = {
  id: 'complaint.case-file',
  vi: 'Hồ sơ giải quyết khiếu nại',
  en: 'The file of a complaint is kept',
  unit: 'rule',
  values: [row(original, 'kept', [law('34'), law('43')])],
}

/** Cập nhật Cơ sở dữ liệu quốc gia: “kịp thời”, không có số ngày. */
export const database: Parameter<'promptly'> = {
  id: 'complaint.database',
  vi: 'Cập nhật Cơ sở dữ liệu quốc gia về tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo',
  en: 'The national database is updated, promptly',
  unit: 'rule',
  values: [row(amended, 'promptly', [decree('30a', '2'), decreeAmending('13')])],
}

/** Xử lý kỷ luật người giải quyết khiếu nại. */
export const liability: Parameter<readonly LiabilityRow[]> = {
  id: 'complaint.liability',
  vi: 'Xử lý kỷ luật đối với người giải quyết khiếu nại',
  en: 'Discipline of those who resolve complaints',
  unit: 'acts',
  values: [
    row(
      amended,
      [
        { act: 'harassment', form: 'reprimand' },
        { act: 'cover-up', form: 'reprimand' },
        { act: 'threat-of-revenge', form: 'reprimand' },
        { act: 'repeated-after-reprimand', form: 'warning' },
        { act: 'intentional-non-acceptance', form: 'warning' },
        { act: 'intentional-neglect-of-evidence', form: 'warning' },
        { act: 'intentional-non-decision', form: 'warning' },
        { act: 'repeated-after-warning', form: 'removal' },
        { act: 'serious-breach-of-procedure-with-grave-effect', form: 'removal' },
        { act: 'intentional-unlawful-decision', form: 'removal' },
        { act: 'repeated-after-removal', form: 'dismissal' },
        { act: 'intentional-unlawful-decision-with-grave-effect', form: 'dismissal' },
      ],
      [decree('41'), decreeAmending('17')],
    ),
  ],
}

const upperTiers: Competence = {
  'department-body-head': { first: 'department-body-head', second: 'department-director' },
  'department-director': { first: 'department-director', second: 'province-chair' },
  'province-chair': { first: 'province-chair', second: 'sector-minister' },
  'ministry-body-head': { first: 'ministry-body-head', second: 'minister' },
  minister: { first: 'minister' },
}

/** Thẩm quyền giải quyết khiếu nại lần đầu, lần hai; the district tier ended on 30 June 2025. */
export const competence: Parameter<Competence> = {
  id: 'complaint.competence',
  vi: 'Thẩm quyền giải quyết khiếu nại',
  en: 'Who resolves a complaint',
  unit: 'posts',
  values: [
    row(
      original,
      {
        'commune-chair': { first: 'commune-chair', second: 'district-chair' },
        'commune-staff': { first: 'commune-chair', second: 'district-chair' },
        'district-body-head': { first: 'district-body-head', second: 'district-chair' },
        'district-chair': { first: 'district-chair', second: 'province-chair' },
        ...upperTiers,
      },
      [law('17'), law('18'), law('19'), law('20'), law('21'), law('22'), law('23'), law('7', '2')],
    ),
    row(
      '2025-07-01',
      {
        'commune-chair': { first: 'commune-chair', second: 'province-chair' },
        'commune-staff': { first: 'commune-chair', second: 'province-chair' },
        ...upperTiers,
      },
      [cite('141/2025/NĐ-CP@2025-06-12'), law('21')],
      'secondary',
    ),
    row(
      amended,
      {
        'commune-chair': { first: 'commune-chair', second: 'province-chair' },
        'commune-staff': { first: 'commune-chair', second: 'province-chair' },
        ...upperTiers,
      },
      [law('17'), law('19'), law('20'), law('21'), law('22'), law('23'), law('7', '2'), amending('7'), amending('8')],
    ),
  ],
}

/** Thẩm quyền giải quyết khiếu nại quyết định kỷ luật. */
export const disciplineCompetence: Parameter<'issuer-then-superior'> = {
  id: 'complaint.discipline-competence',
  vi: 'Thẩm quyền giải quyết khiếu nại quyết định kỷ luật',
  en: 'Who resolves a complaint about a disciplinary decision',
  unit: 'rule',
  values: [row(original, 'issuer-then-superior', [law('51')])],
}
