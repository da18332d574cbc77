import type { IsoDate } from '../../core/date'
import { cite } from '../../law/cite'
import type { TerritoryType, Unit } from '../types'
import { directoryFrom, merger, thoiBinh, verifiedOn } from './reorganisations'

type Row = readonly [code: string, type: TerritoryType, name: string, slug: string, district: string]

/** The 83 communes of January 2024 with their statistical codes. */
const communes: readonly Row[] = [
  ['31117', 'phuong', 'Cái Khế', 'cai-khe', 'quan-ninh-kieu'],
  ['31120', 'phuong', 'An Hòa', 'an-hoa', 'quan-ninh-kieu'],
  ['31123', 'phuong', 'Thới Bình', 'thoi-binh', 'quan-ninh-kieu'],
  ['31126', 'phuong', 'An Nghiệp', 'an-nghiep', 'quan-ninh-kieu'],
  ['31129', 'phuong', 'An Cư', 'an-cu', 'quan-ninh-kieu'],
  ['31135', 'phuong', 'Tân An', 'tan-an', 'quan-ninh-kieu'],
  ['31141', 'phuong', 'An Phú', 'an-phu', 'quan-ninh-kieu'],
  ['31144', 'phuong', 'Xuân Khánh', 'xuan-khanh', 'quan-ninh-kieu'],
  ['31147', 'phuong', 'Hưng Lợi', 'hung-loi', 'quan-ninh-kieu'],
  ['31149', 'phuong', 'An Khánh', 'an-khanh', 'quan-ninh-kieu'],
  ['31150', 'phuong', 'An Bình', 'an-binh', 'quan-ninh-kieu'],
  ['31153', 'phuong', 'Châu Văn Liêm', 'chau-van-liem', 'quan-o-mon'],
  ['31154', 'phuong', 'Thới Hòa', 'thoi-hoa', 'quan-o-mon'],
  ['31156', 'phuong', 'Thới Long', 'thoi-long', 'quan-o-mon'],
  ['31157', 'phuong', 'Long Hưng', 'long-hung', 'quan-o-mon'],
  ['31159', 'phuong', 'Thới An', 'thoi-an', 'quan-o-mon'],
  ['31162', 'phuong', 'Phước Thới', 'phuoc-thoi', 'quan-o-mon'],
  ['31165', 'phuong', 'Trường Lạc', 'truong-lac', 'quan-o-mon'],
  ['31168', 'phuong', 'Bình Thủy', 'binh-thuy', 'quan-binh-thuy'],
  ['31169', 'phuong', 'Trà An', 'tra-an', 'quan-binh-thuy'],
  ['31171', 'phuong', 'Trà Nóc', 'tra-noc', 'quan-binh-thuy'],
  ['31174', 'phuong', 'Thới An Đông', 'thoi-an-dong', 'quan-binh-thuy'],
  ['31177', 'phuong', 'An Thới', 'an-thoi', 'quan-binh-thuy'],
  ['31178', 'phuong', 'Bùi Hữu Nghĩa', 'bui-huu-nghia', 'quan-binh-thuy'],
  ['31180', 'phuong', 'Long Hòa', 'long-hoa', 'quan-binh-thuy'],
  ['31183', 'phuong', 'Long Tuyền', 'long-tuyen', 'quan-binh-thuy'],
  ['31186', 'phuong', 'Lê Bình', 'le-binh', 'quan-cai-rang'],
  ['31189', 'phuong', 'Hưng Phú', 'hung-phu', 'quan-cai-rang'],
  ['31192', 'phuong', 'Hưng Thạnh', 'hung-thanh', 'quan-cai-rang'],
  ['31195', 'phuong', 'Ba Láng', 'ba-lang', 'quan-cai-rang'],
  ['31198', 'phuong', 'Thường Thạnh', 'thuong-thanh', 'quan-cai-rang'],
  ['31201', 'phuong', 'Phú Thứ', 'phu-thu', 'quan-cai-rang'],
  ['31204', 'phuong', 'Tân Phú', 'tan-phu', 'quan-cai-rang'],
  ['31207', 'phuong', 'Thốt Nốt', 'thot-not', 'quan-thot-not'],
  ['31210', 'phuong', 'Thới Thuận', 'thoi-thuan', 'quan-thot-not'],
  ['31212', 'phuong', 'Thuận An', 'thuan-an', 'quan-thot-not'],
  ['31213', 'phuong', 'Tân Lộc', 'tan-loc', 'quan-thot-not'],
  ['31216', 'phuong', 'Trung Nhứt', 'trung-nhut', 'quan-thot-not'],
  ['31217', 'phuong', 'Thạnh Hòa', 'thanh-hoa', 'quan-thot-not'],
  ['31219', 'phuong', 'Trung Kiên', 'trung-kien', 'quan-thot-not'],
  ['31227', 'phuong', 'Tân Hưng', 'tan-hung', 'quan-thot-not'],
  ['31228', 'phuong', 'Thuận Hưng', 'thuan-hung', 'quan-thot-not'],
  ['31211', 'xa', 'Vĩnh Bình', 'vinh-binh', 'huyen-vinh-thanh'],
  ['31231', 'thi-tran', 'Thạnh An', 'thanh-an', 'huyen-vinh-thanh'],
  ['31232', 'thi-tran', 'Vĩnh Thạnh', 'vinh-thanh', 'huyen-vinh-thanh'],
  ['31234', 'xa', 'Thạnh Mỹ', 'thanh-my', 'huyen-vinh-thanh'],
  ['31237', 'xa', 'Vĩnh Trinh', 'vinh-trinh', 'huyen-vinh-thanh'],
  ['31240', 'xa', 'Thạnh An', 'thanh-an', 'huyen-vinh-thanh'],
  ['31241', 'xa', 'Thạnh Tiến', 'thanh-tien', 'huyen-vinh-thanh'],
  ['31243', 'xa', 'Thạnh Thắng', 'thanh-thang', 'huyen-vinh-thanh'],
  ['31244', 'xa', 'Thạnh Lợi', 'thanh-loi', 'huyen-vinh-thanh'],
  ['31246', 'xa', 'Thạnh Quới', 'thanh-quoi', 'huyen-vinh-thanh'],
  ['31252', 'xa', 'Thạnh Lộc', 'thanh-loc', 'huyen-vinh-thanh'],
  ['31222', 'xa', 'Trung An', 'trung-an', 'huyen-co-do'],
  ['31225', 'xa', 'Trung Thạnh', 'trung-thanh', 'huyen-co-do'],
  ['31249', 'xa', 'Thạnh Phú', 'thanh-phu', 'huyen-co-do'],
  ['31255', 'xa', 'Trung Hưng', 'trung-hung', 'huyen-co-do'],
  ['31261', 'thi-tran', 'Cờ Đỏ', 'co-do', 'huyen-co-do'],
  ['31264', 'xa', 'Thới Hưng', 'thoi-hung', 'huyen-co-do'],
  ['31273', 'xa', 'Đông Hiệp', 'dong-hiep', 'huyen-co-do'],
  ['31274', 'xa', 'Đông Thắng', 'dong-thang', 'huyen-co-do'],
  ['31276', 'xa', 'Thới Đông', 'thoi-dong', 'huyen-co-do'],
  ['31277', 'xa', 'Thới Xuân', 'thoi-xuan', 'huyen-co-do'],
  ['31299', 'thi-tran', 'Phong Điền', 'phong-dien', 'huyen-phong-dien'],
  ['31300', 'xa', 'Nhơn Ái', 'nhon-ai', 'huyen-phong-dien'],
  ['31303', 'xa', 'Giai Xuân', 'giai-xuan', 'huyen-phong-dien'],
  ['31306', 'xa', 'Tân Thới', 'tan-thoi', 'huyen-phong-dien'],
  ['31309', 'xa', 'Trường Long', 'truong-long', 'huyen-phong-dien'],
  ['31312', 'xa', 'Mỹ Khánh', 'my-khanh', 'huyen-phong-dien'],
  ['31315', 'xa', 'Nhơn Nghĩa', 'nhon-nghia', 'huyen-phong-dien'],
  ['31258', 'thi-tran', 'Thới Lai', 'thoi-lai', 'huyen-thoi-lai'],
  ['31267', 'xa', 'Thới Thạnh', 'thoi-thanh', 'huyen-thoi-lai'],
  ['31268', 'xa', 'Tân Thạnh', 'tan-thanh', 'huyen-thoi-lai'],
  ['31270', 'xa', 'Xuân Thắng', 'xuan-thang', 'huyen-thoi-lai'],
  ['31279', 'xa', 'Đông Bình', 'dong-binh', 'huyen-thoi-lai'],
  ['31282', 'xa', 'Đông Thuận', 'dong-thuan', 'huyen-thoi-lai'],
  ['31285', 'xa', 'Thới Tân', 'thoi-tan', 'huyen-thoi-lai'],
  ['31286', 'xa', 'Trường Thắng', 'truong-thang', 'huyen-thoi-lai'],
  ['31288', 'xa', 'Định Môn', 'dinh-mon', 'huyen-thoi-lai'],
  ['31291', 'xa', 'Trường Thành', 'truong-thanh', 'huyen-thoi-lai'],
  ['31294', 'xa', 'Trường Xuân', 'truong-xuan', 'huyen-thoi-lai'],
  ['31297', 'xa', 'Trường Xuân A', 'truong-xuan-a', 'huyen-thoi-lai'],
  ['31298', 'xa', 'Trường Xuân B', 'truong-xuan-b', 'huyen-thoi-lai'],
]
const typeNames = { quan: 'quận', huyen: 'huyện', phuong: 'phường', xa: 'xã', 'thi-tran': 'thị trấn' } as const
/** Slips of a widely used data set, found in the field. */
const misspelt: Readonly<Record<string, string>> = { '31231': 'Thanh An', '31246': 'Thạnh Qưới' }
const mergedIn2024: readonly string[] = ['31126', '31129', '31141']
const growsIn2024 = '31123'

/** Ủy ban nhân dân xã, phường, thị trấn — 83 in January 2024, 80 from 1 November 2024, to 30 June 2025. */
export const communeRows2024: readonly Unit[] = communes.flatMap((commune) => {
  const [code] = commune
  if (mergedIn2024.includes(code)) return [rowOf(commune, directoryFrom, thoiBinh.lastDay)]
  if (code !== growsIn2024) return [rowOf(commune, directoryFrom, merger.lastDay)]
  return [rowOf(commune, directoryFrom, thoiBinh.lastDay), rowOf(commune, thoiBinh.firstDay, merger.lastDay)]
})

function rowOf([code, type, name, slug, district]: Row, from: IsoDate, to: IsoDate): Unit {
  const misspelling = misspelt[code]
  return {
    id: `ubnd-${type}-${slug}`,
    name: `Ủy ban nhân dân ${typeNames[type]} ${name}`,
    kind: 'commune',
    level: 'commune',
    from,
    to,
    code,
    territory: { type, name, formerProvince: 'can-tho' },
    parent: `ubnd-${district}`,
    head: `Chủ tịch Ủy ban nhân dân ${typeNames[type]} ${name}`,
    groups: ['ubnd-xa-phuong'],
    aliases: misspelling === undefined ? [] : [misspelling],
    basis: [cite('124/2004/QĐ-TTg@2004-07-08'), cite('1192/NQ-UBTVQH15@2024-09-28')],
    seen: 'secondary',
    verifiedOn,
  }
}
