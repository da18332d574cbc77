import type { Bilingual } from '../core/bilingual'

/** Who a plan names: a body, an office, or a group of them (`group`). */
export interface PlanActorEntry extends Bilingual {
  readonly group?: true
  /** Groups it belongs to: what the plan asks of the group, it asks of this one too. */
  readonly within?: readonly string[]
}

const everyUnit = 'moi-co-quan-don-vi-dia-phuong'
const department: readonly string[] = ['so-ban-nganh', everyUnit]

/** Chủ thể trong kế hoạch — every body and group that plan 17/KH-UBND names, as it was named on 15 January 2024. */
export const planActors = {
  'ubnd-thanh-pho': { vi: 'Ủy ban nhân dân thành phố', en: 'City People’s Committee' },
  'lanh-dao-ubnd-thanh-pho': {
    vi: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân thành phố',
    en: 'Chair and Vice Chairs of the City People’s Committee',
  },
  'van-phong-ubnd-thanh-pho': {
    vi: 'Văn phòng Ủy ban nhân dân thành phố',
    en: 'Office of the City People’s Committee',
    within: department,
  },
  'so-noi-vu': { vi: 'Sở Nội vụ', en: 'Department of Home Affairs', within: department },
  'thanh-tra-thanh-pho': { vi: 'Thanh tra thành phố', en: 'City Inspectorate', within: department },
  'so-tu-phap': { vi: 'Sở Tư pháp', en: 'Department of Justice', within: department },
  'so-thong-tin-va-truyen-thong': {
    vi: 'Sở Thông tin và Truyền thông',
    en: 'Department of Information and Communications',
    within: department,
  },
  'cong-ttdt-thanh-pho': { vi: 'Cổng Thông tin điện tử thành phố', en: 'City portal' },
  'hdnd-thanh-pho': { vi: 'Hội đồng nhân dân thành phố', en: 'City People’s Council' },
  'thuong-truc-hdnd-thanh-pho': {
    vi: 'Thường trực Hội đồng nhân dân thành phố',
    en: 'Standing body of the City People’s Council',
  },
  'thuong-truc-thanh-uy': { vi: 'Thường trực Thành ủy', en: 'Standing body of the City Party Committee' },
  'ubmttq-thanh-pho': {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    en: 'City Committee of the Viet Nam Fatherland Front',
  },
  'thanh-tra-chinh-phu': { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' },
  [everyUnit]: {
    vi: 'Các cơ quan, đơn vị, địa phương',
    en: 'All agencies, units and localities of the city',
    group: true,
  },
  'so-ban-nganh': {
    vi: 'Sở, cơ quan, ban, ngành thành phố',
    en: 'Departments, agencies, boards and sectors of the city',
    group: true,
    within: [everyUnit],
  },
  'ubnd-quan-huyen': {
    vi: 'Ủy ban nhân dân quận, huyện',
    en: 'District People’s Committees',
    group: true,
    within: [everyUnit],
  },
  'ubnd-xa-phuong': {
    vi: 'Ủy ban nhân dân xã, phường, thị trấn',
    en: 'Commune, ward and township People’s Committees',
    group: true,
    within: [everyUnit],
  },
  'to-chuc-cung-cap-dich-vu-cong': {
    vi: 'Các tổ chức cung cấp dịch vụ công của thành phố',
    en: 'Providers of public services of the city',
    group: true,
    within: [everyUnit],
  },
  'nguoi-co-nghia-vu-ke-khai': {
    vi: 'Người có nghĩa vụ kê khai tài sản, thu nhập',
    en: 'Persons who must declare assets and income',
    group: true,
  },
  'cap-uy-dang': { vi: 'Cấp ủy Đảng cùng cấp', en: 'Party committees of the same level', group: true },
  'to-chuc-doan-the': { vi: 'Các tổ chức đoàn thể', en: 'Mass organisations', group: true },
  'to-chuc-chinh-tri-xa-hoi': {
    vi: 'Các tổ chức chính trị - xã hội',
    en: 'Socio-political organisations',
    group: true,
  },
  'bao-chi-trung-uong': {
    vi: 'Các cơ quan báo chí Trung ương đóng trên địa bàn',
    en: 'Central press agencies based in the city',
    group: true,
    within: ['bao-chi'],
  },
  'bao-chi-dia-phuong': { vi: 'Báo chí địa phương', en: 'Local press', group: true, within: ['bao-chi'] },
  'bao-chi': { vi: 'Các cơ quan báo chí', en: 'Press agencies', group: true },
  'trung-tam-van-hoa-quan-huyen': {
    vi: 'Trung tâm Văn hóa - Thể thao và Truyền thanh quận, huyện',
    en: 'District centres of culture, sport and broadcasting',
    group: true,
  },
  'to-chuc-ca-nhan-doanh-nghiep': {
    vi: 'Tổ chức, cá nhân, doanh nghiệp',
    en: 'Organisations, individuals and enterprises',
    group: true,
  },
  'co-quan-trung-uong': {
    vi: 'Các cơ quan có thẩm quyền Trung ương',
    en: 'Competent central bodies',
    group: true,
  },
  'co-quan-to-tung': {
    vi: 'Các cơ quan chức năng điều tra, truy tố, xét xử',
    en: 'Investigating, prosecuting and trying bodies',
    group: true,
  },
} as const satisfies Record<string, PlanActorEntry>

/** Id of an actor of the common table. */
export type PlanActor = keyof typeof planActors

/** Id of an actor: of the common table, or a locality's own (`local:…`). */
export type PlanActorId = PlanActor | `local:${string}`

/** The actor itself and every group it belongs to. */
export function groupsOf(actor: PlanActorId): readonly string[] {
  const entry: PlanActorEntry | undefined = isPlanActor(actor) ? planActors[actor] : undefined
  return [actor, ...(entry?.within ?? [])]
}

/**
 * Mã này có trong bảng đơn vị chung không? — True for an id of the common table of actors.
 *
 * @param id Any text.
 * @example
 * ```ts
 * import { isPlanActor } from 'congvu/plan'
 *
 * isPlanActor('so-noi-vu') //=> true
 * isPlanActor('local:so-vi-du') //=> false
 * ```
 */
export function isPlanActor(id: string): id is PlanActor {
  return typeof id === 'string' && Object.hasOwn(planActors, id)
}
