import { cite } from '../cite'
import type { unitsOptions } from '../policy/units'
import type { TextsOf } from './texts'

/** What is open in units: question, the name of each option, why the default, where it is written. */
export const unitsTexts: TextsOf<typeof unitsOptions> = {
  'units.press-succession': {
    question: {
      vi: 'Từ 01/3/2025, cơ quan nào làm nhiệm vụ của Giám đốc Sở Thông tin và Truyền thông tại mục III.5 của Kế hoạch?',
      en: 'Since 1 March 2025, who carries the duties of the Director of Information and Communications in III.5 of the plan?',
    },
    labels: {
      'so-van-hoa-the-thao-va-du-lich': {
        vi: 'Giám đốc Sở Văn hóa, Thể thao và Du lịch',
        en: 'the Director of Culture, Sports and Tourism',
      },
      'so-khoa-hoc-va-cong-nghe': {
        vi: 'Giám đốc Sở Khoa học và Công nghệ',
        en: 'the Director of Science and Technology',
      },
      both: { vi: 'cả hai Giám đốc Sở', en: 'both directors' },
    },
    why: {
      vi: 'Mục III.5 là nhiệm vụ báo chí, thông tin cơ sở; lĩnh vực này thuộc Sở Văn hóa, Thể thao và Du lịch (Thông tư 10/2025/TT-BVHTTDL, Điều 1), phần chuyển đổi số thuộc Sở Khoa học và Công nghệ. Kế hoạch chưa thấy được sửa đổi.',
      en: 'III.5 is about the press and grassroots information, which went to Culture, Sports and Tourism (Circular 10/2025/TT-BVHTTDL article 1); digital tasks went to Science and Technology. The plan was not seen amended.',
    },
    basis: [cite('17/KH-UBND@2024-01-15', 'III.5'), cite('10/2025/TT-BVHTTDL@2025-06-19', '1')],
  },
  'units.district-succession': {
    question: {
      vi: 'Từ 01/7/2025, ai làm nhiệm vụ mà Kế hoạch giao Chủ tịch Ủy ban nhân dân quận, huyện?',
      en: 'Since 1 July 2025, who carries the duties that the plan gives to the chairs of the district People’s Committees?',
    },
    labels: {
      none: {
        vi: 'không ai; nhiệm vụ kết thúc cùng cấp huyện',
        en: 'nobody; the duties ended with the district level',
      },
      communes: {
        vi: 'Chủ tịch Ủy ban nhân dân cấp xã trên địa bàn cũ',
        en: 'the chairs of the communes on its former territory',
      },
    },
    why: {
      vi: 'Cấp huyện kết thúc hoạt động; nhiệm vụ được phân về cấp xã hoặc sở theo từng lĩnh vực, không có quy định chuyển nguyên nhiệm vụ của Kế hoạch. Không suy ra nghĩa vụ mới cho cấp xã.',
      en: 'The district level ended; its tasks went to communes or departments field by field, and nothing hands over the plan’s duties as such. No new duty is inferred for the communes.',
    },
    basis: [cite('72/2025/QH15@2025-06-16', '51', '3'), cite('17/KH-UBND@2024-01-15', 'III.1')],
  },
  'units.merged-territory': {
    question: {
      vi: 'Từ 01/7/2025, “Ủy ban nhân dân xã, phường” của Kế hoạch là 103 đơn vị của thành phố mới hay chỉ 32 đơn vị của thành phố Cần Thơ cũ?',
      en: 'Since 1 July 2025, are the plan’s communes the 103 of the merged city or the 32 of the former Cần Thơ?',
    },
    labels: {
      'whole-city': { vi: '103 đơn vị của thành phố mới', en: 'the 103 communes of the merged city' },
      'former-can-tho': { vi: '32 đơn vị của thành phố Cần Thơ cũ', en: 'the 32 communes of the former Cần Thơ' },
    },
    why: {
      vi: 'Kế hoạch gửi “Ủy ban nhân dân xã, phường, thị trấn” của thành phố, không giới hạn theo địa bàn; chưa thấy văn bản nào giới hạn sau hợp nhất. Hiểu rộng thì người dân toàn thành phố được công khai, phục vụ như nhau.',
      en: 'The plan is sent to the communes of the city, not of a named area, and nothing seen narrows it after the merger. The wide reading serves people of the whole city alike.',
    },
    basis: [cite('17/KH-UBND@2024-01-15'), cite('202/2025/QH15@2025-06-12')],
  },
}
