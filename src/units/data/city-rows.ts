import type { Basis, Seen } from '../../core/citation'
import { cite } from '../../law/cite'
import type { Unit, UnitGroup, UnitKind, UnitLevel } from '../types'
import { directoryFrom, merger, verifiedOn } from './reorganisations'

interface CityBody {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly level?: UnitLevel
  readonly code?: string
  readonly head: string
  readonly parent?: string
  readonly groups?: readonly UnitGroup[]
  readonly aliases?: readonly string[]
  /** To 30 June 2025; absent for a body formed by the merger. */
  readonly before?: { readonly basis: Basis; readonly seen: Seen }
  /** From 1 July 2025; absent for a body that ended with the merger. */
  readonly after?: { readonly basis: Basis; readonly seen: Seen }
}

const plan = (article?: string): Basis => [cite('17/KH-UBND@2024-01-15', article)]
const merged: Basis = [cite('202/2025/QH15@2025-06-12')]
const massOrganisation = {
  kind: 'mass-organisation',
  parent: 'ubmttq-thanh-pho',
  groups: ['to-chuc-chinh-tri-xa-hoi'],
  before: { basis: plan('III.6'), seen: 'memory' },
  after: { basis: plan('III.6'), seen: 'memory' },
} as const
const press = { kind: 'press', groups: ['bao-chi-dia-phuong'] } as const

const bodies: readonly CityBody[] = [
  {
    id: 'ubnd-thanh-pho',
    name: 'Ủy ban nhân dân thành phố Cần Thơ',
    kind: 'city',
    code: '92',
    head: 'Chủ tịch Ủy ban nhân dân thành phố',
    aliases: ['Ủy ban nhân dân thành phố', 'CT, PCT UBND TP'],
    before: { basis: plan(), seen: 'text' },
    after: { basis: [cite('202/2025/QH15@2025-06-12'), cite('72/2025/QH15@2025-06-16')], seen: 'secondary' },
  },
  {
    id: 'hdnd-thanh-pho',
    name: 'Hội đồng nhân dân thành phố Cần Thơ',
    kind: 'council',
    head: 'Chủ tịch Hội đồng nhân dân thành phố',
    aliases: ['Thường trực Hội đồng nhân dân thành phố', 'TT. HĐND TP'],
    before: { basis: plan('III.7'), seen: 'text' },
    after: { basis: merged, seen: 'secondary' },
  },
  {
    id: 'ubmttq-thanh-pho',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ',
    kind: 'front',
    head: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    aliases: ['Mặt trận Tổ quốc Việt Nam thành phố', 'Ủy ban Mặt trận Tổ quốc thành phố', 'UBMT TQVN TPCT'],
    before: { basis: plan('III.6'), seen: 'text' },
    after: { basis: merged, seen: 'secondary' },
  },
  {
    id: 'thanh-uy',
    name: 'Thành ủy Cần Thơ',
    kind: 'party',
    head: 'Bí thư Thành ủy',
    aliases: ['Thường trực Thành ủy', 'TT. TU'],
    before: { basis: plan(), seen: 'text' },
    after: { basis: merged, seen: 'secondary' },
  },
  {
    ...massOrganisation,
    id: 'lien-doan-lao-dong-thanh-pho',
    name: 'Liên đoàn Lao động thành phố Cần Thơ',
    head: 'Chủ tịch Liên đoàn Lao động thành phố',
  },
  {
    ...massOrganisation,
    id: 'doan-tncs-ho-chi-minh-thanh-pho',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Cần Thơ',
    head: 'Bí thư Thành đoàn',
    aliases: ['Thành đoàn Cần Thơ', 'Đoàn TNCS Hồ Chí Minh thành phố'],
  },
  {
    ...massOrganisation,
    id: 'hoi-lien-hiep-phu-nu-thanh-pho',
    name: 'Hội Liên hiệp Phụ nữ Việt Nam thành phố Cần Thơ',
    head: 'Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam thành phố',
    aliases: ['Hội Liên hiệp Phụ nữ thành phố', 'Hội LHPN thành phố'],
  },
  {
    ...massOrganisation,
    id: 'hoi-nong-dan-thanh-pho',
    name: 'Hội Nông dân Việt Nam thành phố Cần Thơ',
    head: 'Chủ tịch Hội Nông dân Việt Nam thành phố',
    aliases: ['Hội Nông dân thành phố'],
  },
  {
    ...massOrganisation,
    id: 'hoi-cuu-chien-binh-thanh-pho',
    name: 'Hội Cựu chiến binh Việt Nam thành phố Cần Thơ',
    head: 'Chủ tịch Hội Cựu chiến binh Việt Nam thành phố',
    aliases: ['Hội Cựu chiến binh thành phố'],
  },
  {
    ...press,
    id: 'bao-can-tho',
    name: 'Báo Cần Thơ',
    parent: 'thanh-uy',
    head: 'Tổng Biên tập Báo Cần Thơ',
    before: { basis: plan('III.5'), seen: 'secondary' },
  },
  {
    ...press,
    id: 'dai-phat-thanh-va-truyen-hinh-thanh-pho',
    name: 'Đài Phát thanh và Truyền hình thành phố Cần Thơ',
    parent: 'ubnd-thanh-pho',
    head: 'Giám đốc Đài Phát thanh và Truyền hình thành phố',
    aliases: ['Đài Phát thanh và Truyền hình Cần Thơ', 'Đài PT-TH thành phố'],
    before: { basis: plan('III.5'), seen: 'secondary' },
  },
  {
    ...press,
    id: 'bao-va-phat-thanh-truyen-hinh-can-tho',
    name: 'Báo và Phát thanh, Truyền hình Cần Thơ',
    parent: 'thanh-uy',
    head: 'Người đứng đầu Báo và Phát thanh, Truyền hình Cần Thơ',
    aliases: ['Báo và PT-TH Cần Thơ'],
    after: { basis: [cite('17/KH-UBND@2024-01-15', 'III.5'), cite('202/2025/QH15@2025-06-12')], seen: 'secondary' },
  },
  {
    id: 'cong-thong-tin-dien-tu-thanh-pho',
    name: 'Cổng Thông tin điện tử thành phố Cần Thơ',
    kind: 'portal',
    parent: 'van-phong-ubnd-thanh-pho',
    head: 'Người đứng đầu Cổng Thông tin điện tử thành phố',
    aliases: ['Cổng TTĐT TP'],
    before: { basis: plan(), seen: 'text' },
    after: { basis: plan(), seen: 'memory' },
  },
  {
    id: 'thanh-tra-chinh-phu',
    name: 'Thanh tra Chính phủ',
    kind: 'central-agency',
    level: 'central',
    head: 'Tổng Thanh tra Chính phủ',
    before: { basis: plan(), seen: 'text' },
    after: { basis: [cite('755/QĐ-TTg@2025-04-13')], seen: 'secondary' },
  },
]

/** Cơ quan của thành phố, ngoài các sở — the city's bodies that are not departments, and one central addressee. */
export const cityRows: readonly Unit[] = bodies.flatMap(({ before, after, ...body }) => [
  ...(before === undefined ? [] : [{ ...row(body), from: directoryFrom, to: merger.lastDay, ...before }]),
  ...(after === undefined ? [] : [{ ...row(body), from: merger.firstDay, ...after }]),
])

function row(body: Omit<CityBody, 'before' | 'after'>): Omit<Unit, 'from' | 'basis' | 'seen'> {
  return { ...body, level: body.level ?? 'city', groups: body.groups ?? [], aliases: body.aliases ?? [], verifiedOn }
}
