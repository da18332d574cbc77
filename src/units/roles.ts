import type { Basis } from '../core/citation'
import { cite } from '../law/cite'
import type { UnitGroup } from './types'

/** Chức danh mà Kế hoạch giao việc — a post the plan names, and the unit or the group of units that holds it. */
export interface Role {
  readonly vi: string
  readonly en: string
  /** One unit, or every unit of a group. */
  readonly of: { readonly unit: string } | { readonly group: UnitGroup }
  /** The open point that says which successor holds it after a split. */
  readonly choice?: 'units.press-succession'
  /** Where the plan names it. */
  readonly basis: Basis
}

const plan = (article?: string, point?: string): Basis => [cite('17/KH-UBND@2024-01-15', article, undefined, point)]

/** Các chức danh của Kế hoạch — every post that plan 17/KH-UBND names, in its own order. */
export const roles = {
  'giam-doc-so': {
    vi: 'Giám đốc Sở',
    en: 'Directors of departments',
    of: { group: 'so' },
    basis: plan('III.1'),
  },
  'thu-truong-co-quan-ban-nganh': {
    vi: 'Thủ trưởng cơ quan, ban, ngành thành phố',
    en: 'Heads of the city’s agencies other than departments',
    of: { group: 'ban-nganh' },
    basis: plan('III.1'),
  },
  'chu-tich-ubnd-quan-huyen': {
    vi: 'Chủ tịch Ủy ban nhân dân quận, huyện',
    en: 'Chairs of the district People’s Committees',
    of: { group: 'ubnd-quan-huyen' },
    basis: plan('III.1'),
  },
  'chanh-van-phong-ubnd-thanh-pho': {
    vi: 'Chánh Văn phòng Ủy ban nhân dân thành phố',
    en: 'Chief of the Office of the city People’s Committee',
    of: { unit: 'van-phong-ubnd-thanh-pho' },
    basis: plan('III.1', 'đ'),
  },
  'giam-doc-so-noi-vu': {
    vi: 'Giám đốc Sở Nội vụ',
    en: 'Director of Home Affairs',
    of: { unit: 'so-noi-vu' },
    basis: plan('III.2'),
  },
  'chanh-thanh-tra-thanh-pho': {
    vi: 'Chánh Thanh tra thành phố',
    en: 'Chief Inspector of the city',
    of: { unit: 'thanh-tra-thanh-pho' },
    basis: plan('III.3'),
  },
  'giam-doc-so-tu-phap': {
    vi: 'Giám đốc Sở Tư pháp',
    en: 'Director of Justice',
    of: { unit: 'so-tu-phap' },
    basis: plan('III.4'),
  },
  'giam-doc-so-thong-tin-va-truyen-thong': {
    vi: 'Giám đốc Sở Thông tin và Truyền thông',
    en: 'Director of Information and Communications',
    of: { unit: 'so-thong-tin-va-truyen-thong' },
    choice: 'units.press-succession',
    basis: plan('III.5'),
  },
  'nguoi-dung-dau-bao-chi-dia-phuong': {
    vi: 'Người đứng đầu cơ quan báo chí địa phương',
    en: 'Heads of the local press',
    of: { group: 'bao-chi-dia-phuong' },
    basis: plan('III.5'),
  },
  'giam-doc-trung-tam-van-hoa-the-thao-va-truyen-thanh': {
    vi: 'Giám đốc Trung tâm Văn hóa - Thể thao và Truyền thanh quận, huyện',
    en: 'Directors of the district centres of culture, sports and broadcasting',
    of: { group: 'trung-tam-van-hoa-the-thao-va-truyen-thanh' },
    basis: plan('III.5'),
  },
  'chu-tich-ubmttq-thanh-pho': {
    vi: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    en: 'Chair of the city Fatherland Front',
    of: { unit: 'ubmttq-thanh-pho' },
    basis: plan('III.6'),
  },
  'nguoi-dung-dau-to-chuc-chinh-tri-xa-hoi': {
    vi: 'Người đứng đầu tổ chức chính trị - xã hội thành phố',
    en: 'Heads of the city’s socio-political organisations',
    of: { group: 'to-chuc-chinh-tri-xa-hoi' },
    basis: plan('III.6'),
  },
  'chu-tich-hdnd-thanh-pho': {
    vi: 'Chủ tịch Hội đồng nhân dân thành phố',
    en: 'Chair of the city People’s Council',
    of: { unit: 'hdnd-thanh-pho' },
    basis: plan('III.7'),
  },
  'chu-tich-ubnd-thanh-pho': {
    vi: 'Chủ tịch Ủy ban nhân dân thành phố',
    en: 'Chair of the city People’s Committee',
    of: { unit: 'ubnd-thanh-pho' },
    basis: plan(),
  },
  'chu-tich-ubnd-xa-phuong': {
    vi: 'Chủ tịch Ủy ban nhân dân xã, phường, thị trấn',
    en: 'Chairs of the commune People’s Committees',
    of: { group: 'ubnd-xa-phuong' },
    basis: plan(),
  },
} as const satisfies Readonly<Record<string, Role>>

/** A post that the plan names. */
export type RoleId = keyof typeof roles
