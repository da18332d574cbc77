import { cite } from '../../law/cite'
import type { Unit } from '../types'
import { directoryFrom, merger, verifiedOn } from './reorganisations'

const districts = [
  ['916', 'quan', 'Ninh Kiều', 'ninh-kieu'],
  ['917', 'quan', 'Ô Môn', 'o-mon'],
  ['918', 'quan', 'Bình Thủy', 'binh-thuy'],
  ['919', 'quan', 'Cái Răng', 'cai-rang'],
  ['923', 'quan', 'Thốt Nốt', 'thot-not'],
  ['924', 'huyen', 'Vĩnh Thạnh', 'vinh-thanh'],
  ['925', 'huyen', 'Cờ Đỏ', 'co-do'],
  ['926', 'huyen', 'Phong Điền', 'phong-dien'],
  ['927', 'huyen', 'Thới Lai', 'thoi-lai'],
] as const
const typeNames = { quan: 'quận', huyen: 'huyện' } as const

/** Ủy ban nhân dân quận, huyện — nine, to 30 June 2025. */
export const districtRows: readonly Unit[] = districts.map(([code, type, name, slug]) => ({
  id: `ubnd-${type}-${slug}`,
  name: `Ủy ban nhân dân ${typeNames[type]} ${name}`,
  kind: 'district',
  level: 'district',
  from: directoryFrom,
  to: merger.lastDay,
  code,
  territory: { type, name, formerProvince: 'can-tho' },
  parent: 'ubnd-thanh-pho',
  head: `Chủ tịch Ủy ban nhân dân ${typeNames[type]} ${name}`,
  groups: ['ubnd-quan-huyen'],
  aliases: [],
  basis: [
    cite('1192/NQ-UBTVQH15@2024-09-28'),
    cite('124/2004/QĐ-TTg@2004-07-08'),
    cite('17/KH-UBND@2024-01-15', 'III.1'),
  ],
  seen: 'secondary',
  verifiedOn,
}))

/** Trung tâm Văn hóa - Thể thao và Truyền thanh quận, huyện — one for each district. */
export const cultureCentreRows: readonly Unit[] = districts.map(([, type, name, slug]) => ({
  id: `trung-tam-van-hoa-the-thao-va-truyen-thanh-${type}-${slug}`,
  name: `Trung tâm Văn hóa - Thể thao và Truyền thanh ${typeNames[type]} ${name}`,
  kind: 'culture-centre',
  level: 'district',
  from: directoryFrom,
  to: merger.lastDay,
  parent: `ubnd-${type}-${slug}`,
  head: `Giám đốc Trung tâm Văn hóa - Thể thao và Truyền thanh ${typeNames[type]} ${name}`,
  groups: ['trung-tam-van-hoa-the-thao-va-truyen-thanh'],
  aliases: [],
  basis: [cite('17/KH-UBND@2024-01-15', 'III.5')],
  seen: 'text',
  verifiedOn,
}))
