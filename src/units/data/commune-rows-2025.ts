import { cite } from '../../law/cite'
import type { FormerProvince, TerritoryType, Unit } from '../types'
import { merger, verifiedOn } from './reorganisations'

/** A commune of the former Cần Thơ, with the communes of 2024 it was made of. */
interface Formed {
  readonly code: string
  readonly type: TerritoryType
  readonly name: string
  readonly slug: string
  readonly unchanged?: true
  readonly whole?: readonly string[]
  readonly part?: readonly string[]
}

type Joined = readonly [code: string, type: TerritoryType, name: string, slug: string, province: FormerProvince]

/** The 32 communes of the former Cần Thơ; `part`: only some of that commune came. */
export const formerCanTho: readonly Formed[] = [
  {
    code: '31120',
    type: 'phuong',
    name: 'Cái Khế',
    slug: 'cai-khe',
    whole: ['phuong-cai-khe', 'phuong-an-hoa'],
    part: ['phuong-bui-huu-nghia'],
  },
  {
    code: '31135',
    type: 'phuong',
    name: 'Ninh Kiều',
    slug: 'ninh-kieu',
    whole: ['phuong-thoi-binh', 'phuong-tan-an', 'phuong-xuan-khanh'],
  },
  { code: '31147', type: 'phuong', name: 'Tân An', slug: 'tan-an', whole: ['phuong-hung-loi', 'phuong-an-khanh'] },
  {
    code: '31150',
    type: 'phuong',
    name: 'An Bình',
    slug: 'an-binh',
    whole: ['phuong-an-binh', 'xa-my-khanh'],
    part: ['phuong-long-tuyen'],
  },
  {
    code: '31153',
    type: 'phuong',
    name: 'Ô Môn',
    slug: 'o-mon',
    whole: ['phuong-chau-van-liem', 'phuong-thoi-hoa', 'phuong-thoi-an', 'xa-thoi-thanh'],
  },
  {
    code: '31157',
    type: 'phuong',
    name: 'Thới Long',
    slug: 'thoi-long',
    whole: ['phuong-tan-hung', 'phuong-thoi-long', 'phuong-long-hung'],
  },
  {
    code: '31162',
    type: 'phuong',
    name: 'Phước Thới',
    slug: 'phuoc-thoi',
    whole: ['phuong-phuoc-thoi', 'phuong-truong-lac'],
  },
  {
    code: '31168',
    type: 'phuong',
    name: 'Bình Thủy',
    slug: 'binh-thuy',
    whole: ['phuong-binh-thuy', 'phuong-an-thoi'],
    part: ['phuong-bui-huu-nghia'],
  },
  {
    code: '31174',
    type: 'phuong',
    name: 'Thới An Đông',
    slug: 'thoi-an-dong',
    whole: ['phuong-tra-an', 'phuong-tra-noc', 'phuong-thoi-an-dong'],
  },
  {
    code: '31183',
    type: 'phuong',
    name: 'Long Tuyền',
    slug: 'long-tuyen',
    whole: ['phuong-long-hoa'],
    part: ['phuong-long-tuyen'],
  },
  {
    code: '31186',
    type: 'phuong',
    name: 'Cái Răng',
    slug: 'cai-rang',
    whole: ['phuong-le-binh', 'phuong-hung-thanh', 'phuong-ba-lang', 'phuong-thuong-thanh'],
  },
  {
    code: '31201',
    type: 'phuong',
    name: 'Hưng Phú',
    slug: 'hung-phu',
    whole: ['phuong-hung-phu', 'phuong-phu-thu', 'phuong-tan-phu'],
  },
  {
    code: '31207',
    type: 'phuong',
    name: 'Thốt Nốt',
    slug: 'thot-not',
    whole: ['phuong-thoi-thuan', 'phuong-thuan-an'],
    part: ['phuong-thot-not'],
  },
  { code: '31213', type: 'phuong', name: 'Tân Lộc', slug: 'tan-loc', unchanged: true },
  {
    code: '31217',
    type: 'phuong',
    name: 'Trung Nhứt',
    slug: 'trung-nhut',
    whole: ['phuong-trung-nhut', 'phuong-thanh-hoa', 'xa-trung-an'],
  },
  {
    code: '31228',
    type: 'phuong',
    name: 'Thuận Hưng',
    slug: 'thuan-hung',
    whole: ['phuong-trung-kien', 'phuong-thuan-hung'],
    part: ['phuong-thot-not'],
  },
  {
    code: '31231',
    type: 'xa',
    name: 'Thạnh An',
    slug: 'thanh-an',
    whole: ['thi-tran-thanh-an', 'xa-thanh-thang', 'xa-thanh-loi'],
  },
  {
    code: '31232',
    type: 'xa',
    name: 'Vĩnh Thạnh',
    slug: 'vinh-thanh',
    whole: ['thi-tran-vinh-thanh', 'xa-thanh-my', 'xa-thanh-loc'],
  },
  { code: '31237', type: 'xa', name: 'Vĩnh Trinh', slug: 'vinh-trinh', whole: ['xa-vinh-binh', 'xa-vinh-trinh'] },
  {
    code: '31246',
    type: 'xa',
    name: 'Thạnh Quới',
    slug: 'thanh-quoi',
    whole: ['xa-thanh-an', 'xa-thanh-tien', 'xa-thanh-quoi'],
  },
  { code: '31249', type: 'xa', name: 'Thạnh Phú', slug: 'thanh-phu', unchanged: true },
  { code: '31255', type: 'xa', name: 'Trung Hưng', slug: 'trung-hung', whole: ['xa-trung-thanh', 'xa-trung-hung'] },
  {
    code: '31258',
    type: 'xa',
    name: 'Thới Lai',
    slug: 'thoi-lai',
    whole: ['thi-tran-thoi-lai', 'xa-thoi-tan', 'xa-truong-thang'],
  },
  {
    code: '31261',
    type: 'xa',
    name: 'Cờ Đỏ',
    slug: 'co-do',
    whole: ['thi-tran-co-do', 'xa-thoi-dong', 'xa-thoi-xuan'],
  },
  { code: '31264', type: 'xa', name: 'Thới Hưng', slug: 'thoi-hung', unchanged: true },
  {
    code: '31273',
    type: 'xa',
    name: 'Đông Hiệp',
    slug: 'dong-hiep',
    whole: ['xa-xuan-thang', 'xa-dong-hiep', 'xa-dong-thang'],
  },
  { code: '31282', type: 'xa', name: 'Đông Thuận', slug: 'dong-thuan', whole: ['xa-dong-binh', 'xa-dong-thuan'] },
  {
    code: '31288',
    type: 'xa',
    name: 'Trường Thành',
    slug: 'truong-thanh',
    whole: ['xa-tan-thanh', 'xa-dinh-mon', 'xa-truong-thanh'],
  },
  {
    code: '31294',
    type: 'xa',
    name: 'Trường Xuân',
    slug: 'truong-xuan',
    whole: ['xa-truong-xuan', 'xa-truong-xuan-a', 'xa-truong-xuan-b'],
  },
  {
    code: '31299',
    type: 'xa',
    name: 'Phong Điền',
    slug: 'phong-dien',
    whole: ['thi-tran-phong-dien', 'xa-giai-xuan', 'xa-tan-thoi'],
  },
  { code: '31309', type: 'xa', name: 'Trường Long', slug: 'truong-long', unchanged: true },
  { code: '31315', type: 'xa', name: 'Nhơn Ái', slug: 'nhon-ai', whole: ['xa-nhon-ai', 'xa-nhon-nghia'] },
]

/** The 71 communes of the former Hậu Giang and Sóc Trăng. */
const joined: readonly Joined[] = [
  ['31321', 'phuong', 'Vị Thanh', 'vi-thanh', 'hau-giang'],
  ['31333', 'phuong', 'Vị Tân', 'vi-tan', 'hau-giang'],
  ['31338', 'xa', 'Hỏa Lựu', 'hoa-luu', 'hau-giang'],
  ['31340', 'phuong', 'Ngã Bảy', 'nga-bay', 'hau-giang'],
  ['31342', 'xa', 'Tân Hòa', 'tan-hoa', 'hau-giang'],
  ['31348', 'xa', 'Trường Long Tây', 'truong-long-tay', 'hau-giang'],
  ['31360', 'xa', 'Thạnh Xuân', 'thanh-xuan', 'hau-giang'],
  ['31366', 'xa', 'Châu Thành', 'chau-thanh', 'hau-giang'],
  ['31369', 'xa', 'Đông Phước', 'dong-phuoc', 'hau-giang'],
  ['31378', 'xa', 'Phú Hữu', 'phu-huu', 'hau-giang'],
  ['31393', 'xa', 'Hòa An', 'hoa-an', 'hau-giang'],
  ['31396', 'xa', 'Hiệp Hưng', 'hiep-hung', 'hau-giang'],
  ['31399', 'xa', 'Tân Bình', 'tan-binh', 'hau-giang'],
  ['31408', 'xa', 'Thạnh Hòa', 'thanh-hoa', 'hau-giang'],
  ['31411', 'phuong', 'Đại Thành', 'dai-thanh', 'hau-giang'],
  ['31420', 'xa', 'Phụng Hiệp', 'phung-hiep', 'hau-giang'],
  ['31426', 'xa', 'Phương Bình', 'phuong-binh', 'hau-giang'],
  ['31432', 'xa', 'Tân Phước Hưng', 'tan-phuoc-hung', 'hau-giang'],
  ['31441', 'xa', 'Vị Thủy', 'vi-thuy', 'hau-giang'],
  ['31453', 'xa', 'Vĩnh Thuận Đông', 'vinh-thuan-dong', 'hau-giang'],
  ['31459', 'xa', 'Vĩnh Tường', 'vinh-tuong', 'hau-giang'],
  ['31465', 'xa', 'Vị Thanh 1', 'vi-thanh-1', 'hau-giang'],
  ['31471', 'phuong', 'Long Mỹ', 'long-my', 'hau-giang'],
  ['31473', 'phuong', 'Long Bình', 'long-binh', 'hau-giang'],
  ['31480', 'phuong', 'Long Phú 1', 'long-phu-1', 'hau-giang'],
  ['31489', 'xa', 'Vĩnh Viễn', 'vinh-vien', 'hau-giang'],
  ['31492', 'xa', 'Lương Tâm', 'luong-tam', 'hau-giang'],
  ['31495', 'xa', 'Xà Phiên', 'xa-phien', 'hau-giang'],
  ['31507', 'phuong', 'Sóc Trăng', 'soc-trang', 'soc-trang'],
  ['31510', 'phuong', 'Phú Lợi', 'phu-loi', 'soc-trang'],
  ['31528', 'xa', 'Kế Sách', 'ke-sach', 'soc-trang'],
  ['31531', 'xa', 'An Lạc Thôn', 'an-lac-thon', 'soc-trang'],
  ['31537', 'xa', 'Phong Nẫm', 'phong-nam', 'soc-trang'],
  ['31540', 'xa', 'Thới An Hội', 'thoi-an-hoi', 'soc-trang'],
  ['31552', 'xa', 'Nhơn Mỹ', 'nhon-my', 'soc-trang'],
  ['31561', 'xa', 'Đại Hải', 'dai-hai', 'soc-trang'],
  ['31567', 'xa', 'Mỹ Tú', 'my-tu', 'soc-trang'],
  ['31569', 'xa', 'Phú Tâm', 'phu-tam', 'soc-trang'],
  ['31570', 'xa', 'Hồ Đắc Kiện', 'ho-dac-kien', 'soc-trang'],
  ['31579', 'xa', 'Long Hưng', 'long-hung', 'soc-trang'],
  ['31582', 'xa', 'Thuận Hòa', 'thuan-hoa', 'soc-trang'],
  ['31591', 'xa', 'Mỹ Hương', 'my-huong', 'soc-trang'],
  ['31594', 'xa', 'An Ninh', 'an-ninh', 'soc-trang'],
  ['31603', 'xa', 'Mỹ Phước', 'my-phuoc', 'soc-trang'],
  ['31615', 'xa', 'An Thạnh', 'an-thanh', 'soc-trang'],
  ['31633', 'xa', 'Cù Lao Dung', 'cu-lao-dung', 'soc-trang'],
  ['31639', 'xa', 'Long Phú', 'long-phu', 'soc-trang'],
  ['31645', 'xa', 'Đại Ngãi', 'dai-ngai', 'soc-trang'],
  ['31654', 'xa', 'Trường Khánh', 'truong-khanh', 'soc-trang'],
  ['31666', 'xa', 'Tân Thạnh', 'tan-thanh', 'soc-trang'],
  ['31673', 'xa', 'Trần Đề', 'tran-de', 'soc-trang'],
  ['31675', 'xa', 'Liêu Tú', 'lieu-tu', 'soc-trang'],
  ['31679', 'xa', 'Lịch Hội Thượng', 'lich-hoi-thuong', 'soc-trang'],
  ['31684', 'phuong', 'Mỹ Xuyên', 'my-xuyen', 'soc-trang'],
  ['31687', 'xa', 'Tài Văn', 'tai-van', 'soc-trang'],
  ['31699', 'xa', 'Thạnh Thới An', 'thanh-thoi-an', 'soc-trang'],
  ['31708', 'xa', 'Nhu Gia', 'nhu-gia', 'soc-trang'],
  ['31717', 'xa', 'Hòa Tú', 'hoa-tu', 'soc-trang'],
  ['31723', 'xa', 'Ngọc Tố', 'ngoc-to', 'soc-trang'],
  ['31726', 'xa', 'Gia Hòa', 'gia-hoa', 'soc-trang'],
  ['31732', 'phuong', 'Ngã Năm', 'nga-nam', 'soc-trang'],
  ['31741', 'xa', 'Tân Long', 'tan-long', 'soc-trang'],
  ['31753', 'phuong', 'Mỹ Quới', 'my-quoi', 'soc-trang'],
  ['31756', 'xa', 'Phú Lộc', 'phu-loc', 'soc-trang'],
  ['31759', 'xa', 'Lâm Tân', 'lam-tan', 'soc-trang'],
  ['31777', 'xa', 'Vĩnh Lợi', 'vinh-loi', 'soc-trang'],
  ['31783', 'phuong', 'Vĩnh Châu', 'vinh-chau', 'soc-trang'],
  ['31789', 'phuong', 'Khánh Hòa', 'khanh-hoa', 'soc-trang'],
  ['31795', 'xa', 'Vĩnh Hải', 'vinh-hai', 'soc-trang'],
  ['31804', 'phuong', 'Vĩnh Phước', 'vinh-phuoc', 'soc-trang'],
  ['31810', 'xa', 'Lai Hòa', 'lai-hoa', 'soc-trang'],
]
const unchangedElsewhere: readonly string[] = ['31537', '31603', '31795', '31810']
const typeNames = { quan: 'quận', huyen: 'huyện', phuong: 'phường', xa: 'xã', 'thi-tran': 'thị trấn' } as const

/** Ủy ban nhân dân xã, phường — the 103 of 1 July 2025: 31 phường and 72 xã, 8 of them unchanged. */
export const communeRows2025: readonly Unit[] = [
  ...formerCanTho.map((commune) => rowOf(commune, idOf(commune), 'can-tho')),
  ...joined.map(([code, type, name, slug, province]) => {
    const unchanged = unchangedElsewhere.includes(code) ? ({ unchanged: true } as const) : {}
    return rowOf({ code, type, name, slug }, idOf({ type, slug, ...unchanged }), province)
  }),
]

/** The id of a commune in force on 1 July 2025. */
export function idOf({ type, slug, unchanged }: Pick<Formed, 'type' | 'slug' | 'unchanged'>): string {
  return unchanged === true ? `ubnd-${type}-${slug}` : `ubnd-${type}-${slug}-2025`
}

function rowOf(
  { code, type, name }: Pick<Formed, 'code' | 'type' | 'name' | 'slug'>,
  id: string,
  formerProvince: FormerProvince,
): Unit {
  return {
    id,
    name: `Ủy ban nhân dân ${typeNames[type]} ${name}`,
    kind: 'commune',
    level: 'commune',
    from: merger.firstDay,
    code,
    territory: { type, name, formerProvince },
    parent: 'ubnd-thanh-pho',
    head: `Chủ tịch Ủy ban nhân dân ${typeNames[type]} ${name}`,
    groups: ['ubnd-xa-phuong'],
    aliases: [],
    basis: [cite('1668/NQ-UBTVQH15@2025-06-16'), cite('19/2025/QĐ-TTg@2025-06-30')],
    seen: 'secondary',
    verifiedOn,
  }
}
