import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

const plan = '17/KH-UBND@2024-01-15'
const grassroots = '10/2022/QH15@2022-11-10'
const antiCorruption = '36/2018/QH14@2018-11-20'
const local2025 = '65/2025/QH15@2025-02-19'
const local = '72/2025/QH15@2025-06-16'

const days = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'next-working-day' })

function since<Value>(from: IsoDate, value: Value | null, basis: Basis, seen: Seen = 'text'): Dated<Value> {
  return { from, value, basis, verifiedOn: '2026-11-23', seen }
}

/** Quán triệt trong toàn thể cán bộ, công chức, viên chức, người lao động; kế hoạch không đặt ngày. */
export const staffCoverage: Parameter<'everybody'> = {
  id: 'outreach.staff-coverage',
  vi: 'Cán bộ, công chức, viên chức, người lao động phải được quán triệt (toàn thể)',
  en: 'Staff to be reached (all of them)',
  unit: 'rule',
  values: [since('2024-01-15', 'everybody', [cite(plan, 'II.1', undefined, 'a'), cite(plan, 'III.1', undefined, 'a')])],
}

/** Phổ biến cho cán bộ, người dân, doanh nghiệp: chỉ đếm. */
export const dissemination: Parameter<'counted-only'> = {
  id: 'outreach.dissemination',
  vi: 'Phổ biến, quán triệt Chỉ thị và pháp luật phòng, chống tham nhũng',
  en: 'Making the directive and anti-corruption law known',
  unit: 'rule',
  values: [since('2024-01-15', 'counted-only', [cite(plan, 'I.1'), cite(plan, 'II.6', undefined, 'a')])],
}

/** Tuyên truyền trên phương tiện thông tin đại chúng: chỉ đếm. */
export const mediaWork: Parameter<'counted-only'> = {
  id: 'outreach.media',
  vi: 'Thông tin, tuyên truyền trên phương tiện thông tin đại chúng; tuyên truyền, tôn vinh',
  en: 'Information on the mass media; campaigns and commendations',
  unit: 'rule',
  values: [
    since('2024-01-15', 'counted-only', [
      cite(plan, 'II.1', undefined, 'b'),
      cite(plan, 'II.6', undefined, 'b'),
      cite(plan, 'III.5'),
      cite(plan, 'III.6'),
    ]),
  ],
}

/** Thường xuyên đôn đốc, giám sát, kiểm tra: kế hoạch không đặt khoảng cách. */
export const monitoring: Parameter<'regularly'> = {
  id: 'outreach.monitoring',
  vi: 'Thường xuyên đôn đốc, giám sát, kiểm tra, thanh tra, kiểm sát',
  en: 'Regularly urging, supervising, checking',
  unit: 'rule',
  values: [since('2024-01-15', 'regularly', [cite(plan, 'I.3')])],
}

/** Thường xuyên tổ chức đối thoại với doanh nghiệp, người dân; không có số lần. */
export const dialogue: Parameter<'regularly'> = {
  id: 'outreach.dialogue',
  vi: 'Thường xuyên tổ chức đối thoại với doanh nghiệp, người dân',
  en: 'Regularly holding dialogues with enterprises and citizens',
  unit: 'rule',
  values: [since('2024-01-15', 'regularly', [cite(plan, 'II.3', undefined, 'c')])],
}

/** Hội nghị trao đổi, đối thoại giữa Ủy ban nhân dân cấp xã với Nhân dân. Unit: conferences a year. */
export const communeDialogues: Parameter<number> = {
  id: 'outreach.commune-dialogues',
  vi: 'Số hội nghị trao đổi, đối thoại tối thiểu một năm của Ủy ban nhân dân cấp xã với Nhân dân',
  en: 'Conferences a year at which a commune talks with its people, at least',
  unit: 'conference per year',
  values: [since('2023-07-01', 1, [cite(grassroots, '32', '1')])],
}

/** Đối thoại công khai của tỉnh, thành phố với doanh nghiệp; nghị quyết đặt mục tiêu đến năm 2020. Unit: dialogues a year. */
export const enterpriseDialogues: Parameter<number> = {
  id: 'outreach.enterprise-dialogues',
  vi: 'Số lần đối thoại tối thiểu một năm của Ủy ban nhân dân cấp tỉnh với doanh nghiệp',
  en: 'Dialogues a year of a province with enterprises, at least',
  unit: 'dialogue per year',
  values: [
    since('2016-05-16', 2, [cite('35/NQ-CP@2016-05-16')], 'secondary'),
    since<number>('2021-01-01', null, [cite('35/NQ-CP@2016-05-16')], 'secondary'),
  ],
}

/** Thông báo hội nghị đối thoại chậm nhất 07 ngày trước. Counted back. */
export const dialogueNotice: Parameter<Limit> = {
  id: 'outreach.dialogue-notice',
  vi: 'Thời hạn thông báo trước hội nghị đối thoại của Ủy ban nhân dân cấp xã',
  en: 'Time before a commune’s dialogue by which it is announced',
  unit: 'limit, counted back',
  values: [
    since<Limit>('2025-03-01', { amount: 7, unit: 'day', endRule: 'same-day' }, [cite(local2025, '24')], 'memory'),
    since<Limit>('2025-06-16', { amount: 7, unit: 'day', endRule: 'same-day' }, [cite(local, '43')], 'secondary'),
  ],
}

/** Kết quả đối thoại được thông báo, niêm yết, gửi chậm nhất 10 ngày sau. */
export const dialogueResult: Parameter<Limit> = {
  id: 'outreach.dialogue-result',
  vi: 'Thời hạn thông báo kết quả hội nghị đối thoại của Ủy ban nhân dân cấp xã',
  en: 'Time after a commune’s dialogue to announce its result',
  unit: 'limit',
  values: [since<Limit>('2025-06-16', days(10), [cite(local, '43')], 'secondary')],
}

/** Trả lời Mặt trận Tổ quốc và tổ chức thành viên về phòng, chống tham nhũng. */
export const frontReply: Parameter<Limit> = {
  id: 'outreach.front-reply',
  vi: 'Thời hạn xem xét, trả lời yêu cầu, kiến nghị của Mặt trận Tổ quốc về phòng, chống tham nhũng',
  en: 'Time to answer a request of the Front on corruption',
  unit: 'limit',
  values: [since('2019-07-01', days(15), [cite(antiCorruption, '74', '2')])],
}

/** Vụ việc phức tạp: kéo dài nhưng không quá 30 ngày, tính từ ngày nhận được. */
export const frontReplyComplex: Parameter<Limit> = {
  id: 'outreach.front-reply-complex',
  vi: 'Thời hạn trả lời Mặt trận Tổ quốc đối với vụ việc phức tạp',
  en: 'Time to answer the Front on a complex case',
  unit: 'limit',
  values: [since('2019-07-01', days(30), [cite(antiCorruption, '74', '2')])],
}

/** Trả lời kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng. */
export const peopleReply: Parameter<Limit> = {
  id: 'outreach.people-reply',
  vi: 'Thời hạn thông báo kết quả giải quyết kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
  en: 'Time to answer the People’s Inspection Board or the Community Investment Supervision Board',
  unit: 'limit',
  values: [
    since('2023-07-01', days(15), [
      cite(grassroots, '40', '1', 'c'),
      cite(grassroots, '45', '2', 'c'),
      cite(grassroots, '63', '1', 'c'),
    ]),
  ],
}
