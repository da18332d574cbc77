import type { Basis, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Dated } from '../core/timeline'
import { cite } from './cite'

export * from './disclosure-items'

const grassroots = '10/2022/QH15@2022-11-10'
const access = '104/2016/QH13@2016-04-06'
const antiCorruption = '36/2018/QH14@2018-11-20'
const plan = '17/KH-UBND@2024-01-15'

const fiveWorkingDays: Limit = { amount: 5, unit: 'working-day' }

function since<Value>(from: IsoDate, value: Value, basis: Basis, seen: Seen = 'text'): Dated<Value> {
  return { from, value, basis, verifiedOn: '2026-11-23', seen }
}

/** Cấp xã công khai chậm nhất 05 ngày làm việc kể từ ngày có quyết định, văn bản, nếu pháp luật chưa quy định khác. */
export const communeTime: Parameter<Limit> = {
  id: 'disclosure.commune-time',
  vi: 'Thời hạn cấp xã công khai thông tin khi pháp luật khác chưa quy định',
  en: 'Time for a commune to publish, where no other law sets one',
  unit: 'limit',
  values: [since('2023-07-01', fiveWorkingDays, [cite(grassroots, '12', '3')])],
}

/** Niêm yết ở cấp xã ít nhất 30 ngày liên tục. Unit: consecutive days. */
export const communePostingDays: Parameter<number> = {
  id: 'disclosure.commune-posting-days',
  vi: 'Số ngày niêm yết liên tục ở cấp xã',
  en: 'Consecutive days of posting in a commune',
  unit: 'day',
  values: [since('2023-07-01', 30, [cite(grassroots, '13', '2')])],
}

/** Truyền thanh cấp xã ít nhất 03 ngày liên tục. Unit: consecutive days. */
export const communeBroadcastDays: Parameter<number> = {
  id: 'disclosure.commune-broadcast-days',
  vi: 'Số ngày phát liên tục trên hệ thống truyền thanh cấp xã',
  en: 'Consecutive days on the loudspeakers of a commune',
  unit: 'day',
  values: [since('2023-07-01', 3, [cite(grassroots, '13', '3')])],
}

/** Công khai trong nội bộ cơ quan, đơn vị chậm nhất 05 ngày làm việc. */
export const internalTime: Parameter<Limit> = {
  id: 'disclosure.internal-time',
  vi: 'Thời hạn công khai thông tin trong nội bộ cơ quan, đơn vị',
  en: 'Time to publish inside an agency',
  unit: 'limit',
  values: [since('2023-07-01', fiveWorkingDays, [cite(grassroots, '47', '2')])],
}

/** Đăng tải nội bộ hoặc niêm yết tại trụ sở ít nhất 20 ngày liên tục. Unit: consecutive days. */
export const internalDays: Parameter<number> = {
  id: 'disclosure.internal-days',
  vi: 'Số ngày đăng tải, niêm yết liên tục trong nội bộ cơ quan, đơn vị',
  en: 'Consecutive days on the internal site or board of an agency',
  unit: 'day',
  values: [since('2023-07-01', 20, [cite(grassroots, '48', '1'), cite(grassroots, '48', '2')])],
}

/** Cơ quan nhà nước công khai chậm nhất 05 ngày làm việc kể từ ngày tạo ra thông tin. */
export const publicTime: Parameter<Limit> = {
  id: 'disclosure.public-time',
  vi: 'Thời hạn công khai thông tin khi pháp luật khác chưa quy định',
  en: 'Time for a state body to publish information, where no other law sets one',
  unit: 'limit',
  values: [since('2018-07-01', fiveWorkingDays, [cite(access, '18', '4')])],
}

/** Niêm yết ít nhất 30 ngày khi pháp luật chưa quy định cụ thể. Unit: days. */
export const publicPostingDays: Parameter<number> = {
  id: 'disclosure.public-posting-days',
  vi: 'Số ngày niêm yết thông tin khi pháp luật chưa quy định thời hạn',
  en: 'Days of posting, where no law sets them',
  unit: 'day',
  values: [since('2018-07-01', 30, [cite(access, '21', '2')])],
}

/** Kiến nghị về thông tin công khai không chính xác: kiểm tra, trả lời chậm nhất 15 ngày. */
export const correctionAnswer: Parameter<Limit> = {
  id: 'disclosure.correction-answer',
  vi: 'Thời hạn kiểm tra và trả lời kiến nghị về thông tin công khai không chính xác',
  en: 'Time to check published information that a citizen disputes, and to answer',
  unit: 'limit',
  values: [
    since<Limit>('2018-07-01', { amount: 15, unit: 'day', endRule: 'next-working-day' }, [cite(access, '22', '4')]),
  ],
}

/** Đính chính bằng đúng hình thức đã công khai. */
export const correctionForm: Parameter<'same-form'> = {
  id: 'disclosure.correction-form',
  vi: 'Hình thức đính chính thông tin công khai không chính xác',
  en: 'How published information that was wrong is corrected',
  unit: 'rule',
  values: [since('2018-07-01', 'same-form', [cite(access, '22', '5')])],
}

/** Ways to publish of the Anti-Corruption Law of which at least one must be used. */
export type PublicityForm =
  | 'office'
  | 'written-to-those-concerned'
  | 'print'
  | 'mass-media'
  | 'website'
  | 'press-conference'

/** Hình thức công khai khi luật khác không quy định: ít nhất một trong các hình thức này. */
export const publicityForms: Parameter<readonly PublicityForm[]> = {
  id: 'disclosure.publicity-forms',
  vi: 'Hình thức công khai hoạt động của cơ quan khi luật khác không quy định (một hoặc một số)',
  en: 'Ways to be public on one’s organisation and work where no other law sets one; at least one',
  unit: 'list',
  values: [
    since(
      '2019-07-01',
      ['office', 'written-to-those-concerned', 'print', 'mass-media', 'website', 'press-conference'],
      [cite(antiCorruption, '11', '2'), cite(antiCorruption, '10')],
    ),
  ],
}

/** Nơi niêm yết, công bố đường dây nóng, hộp thư điện tử. */
export const contactPlaces: Parameter<readonly ('office' | 'website')[]> = {
  id: 'disclosure.contact-places',
  vi: 'Nơi niêm yết công khai đường dây nóng, hộp thư điện tử (trang thông tin điện tử nếu có)',
  en: 'Where hotline and e-mail address are posted (the website if there is one)',
  unit: 'list',
  values: [
    since('2008-03-03', ['office', 'website'], [cite('20/2008/NĐ-CP@2008-02-14', '13', '3')]),
    since(
      '2024-01-15',
      ['office', 'website'],
      [cite(plan, 'II.3', undefined, 'đ'), cite('20/2008/NĐ-CP@2008-02-14', '13', '3')],
    ),
  ],
}

/** Đường dây nóng về cải cách hành chính: công bố rộng rãi trên phương tiện thông tin đại chúng. */
export const hotlineMedia: Parameter<'mass-media'> = {
  id: 'disclosure.hotline-media',
  vi: 'Công bố số điện thoại đường dây nóng về cải cách hành chính',
  en: 'Where the hotline number on administrative reform is published',
  unit: 'rule',
  values: [since('2024-01-15', 'mass-media', [cite(plan, 'III.5')])],
}

/** Kinds of telephone numbers that a notice may show. */
export interface PhoneForm {
  readonly kind: 'mobile' | 'landline' | 'toll-free' | 'service' | 'short'
  /** Leading digits of the number as it is dialled inside the country. */
  readonly prefixes: readonly string[]
  /** How many digits it has in all. */
  readonly digits: readonly number[]
}

/** Dạng số điện thoại trong nước. */
export const phoneForms: Parameter<readonly PhoneForm[]> = {
  id: 'disclosure.phone-forms',
  vi: 'Dạng số điện thoại dùng trong nước: đầu số và số chữ số',
  en: 'Telephone numbers of the country: leading digits and length',
  unit: 'list',
  values: [
    since(
      '2018-11-15',
      [
        { kind: 'mobile', prefixes: ['03', '05', '07', '08', '09'], digits: [10] },
        { kind: 'landline', prefixes: ['02'], digits: [11] },
        { kind: 'toll-free', prefixes: ['1800'], digits: [8, 10] },
        { kind: 'service', prefixes: ['1900'], digits: [8, 10] },
        { kind: 'short', prefixes: ['1'], digits: [3, 4] },
      ],
      [cite('22/2014/TT-BTTTT@2014-12-22')],
      'memory',
    ),
  ],
}
