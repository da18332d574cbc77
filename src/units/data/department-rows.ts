import type { Basis, Seen } from '../../core/citation'
import type { IsoDate } from '../../core/date'
import { cite } from '../../law/cite'
import type { Unit } from '../types'
import { departments, directoryFrom, merger, verifiedOn } from './reorganisations'

/** One stretch of a department between two reorganisations. */
type Phase = 'january-2024' | 'kept-until-merger' | 'march-2025' | 'july-2025'

interface Department {
  readonly id: string
  readonly name: string
  readonly phases: readonly Phase[]
  readonly head?: string
  readonly aliases?: readonly string[]
  readonly type?: 'specialised' | 'administrative'
  /** Where the plan names it; the others are seen through the press or from memory. */
  readonly clause?: string
  readonly seen?: Seen
}

const phases: Readonly<Record<Phase, { from: IsoDate; to?: IsoDate; basis: Basis }>> = {
  'january-2024': {
    from: directoryFrom,
    to: departments.lastDay,
    basis: [cite('24/2014/NĐ-CP@2014-04-04'), cite('17/KH-UBND@2024-01-15', 'III.1')],
  },
  'kept-until-merger': {
    from: directoryFrom,
    to: merger.lastDay,
    basis: [cite('24/2014/NĐ-CP@2014-04-04'), cite('45/2025/NĐ-CP@2025-02-28'), cite('17/KH-UBND@2024-01-15', 'III.1')],
  },
  'march-2025': { from: departments.firstDay, to: merger.lastDay, basis: [cite('45/2025/NĐ-CP@2025-02-28')] },
  'july-2025': {
    from: merger.firstDay,
    basis: [cite('150/2025/NĐ-CP@2025-06-12'), cite('202/2025/QH15@2025-06-12')],
  },
}
const reorganised: readonly Phase[] = ['january-2024', 'march-2025', 'july-2025']
const kept: readonly Phase[] = ['kept-until-merger', 'july-2025']
const merged: readonly Phase[] = ['january-2024']
const formed: readonly Phase[] = ['march-2025', 'july-2025']

const list: readonly Department[] = [
  { id: 'so-noi-vu', name: 'Sở Nội vụ', phases: reorganised, clause: 'III.2', aliases: ['SNV'] },
  { id: 'so-tu-phap', name: 'Sở Tư pháp', phases: kept, clause: 'III.4', aliases: ['STP'] },
  {
    id: 'so-thong-tin-va-truyen-thong',
    name: 'Sở Thông tin và Truyền thông',
    phases: merged,
    clause: 'III.5',
    aliases: ['Sở TT&TT', 'Sở TTTT', 'STTTT'],
  },
  { id: 'so-tai-chinh', name: 'Sở Tài chính', phases: reorganised, aliases: ['STC'] },
  { id: 'so-ke-hoach-va-dau-tu', name: 'Sở Kế hoạch và Đầu tư', phases: merged, aliases: ['Sở KH&ĐT', 'SKHĐT'] },
  { id: 'so-cong-thuong', name: 'Sở Công Thương', phases: kept, aliases: ['SCT'] },
  {
    id: 'so-nong-nghiep-va-phat-trien-nong-thon',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    phases: merged,
    aliases: ['Sở NN&PTNT', 'SNNPTNT'],
  },
  {
    id: 'so-tai-nguyen-va-moi-truong',
    name: 'Sở Tài nguyên và Môi trường',
    phases: merged,
    aliases: ['Sở TN&MT', 'STNMT'],
  },
  {
    id: 'so-nong-nghiep-va-moi-truong',
    name: 'Sở Nông nghiệp và Môi trường',
    phases: formed,
    aliases: ['Sở NN&MT', 'SNNMT'],
  },
  { id: 'so-xay-dung', name: 'Sở Xây dựng', phases: reorganised, aliases: ['SXD'] },
  { id: 'so-giao-thong-van-tai', name: 'Sở Giao thông vận tải', phases: merged, aliases: ['Sở GTVT', 'SGTVT'] },
  {
    id: 'so-khoa-hoc-va-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    phases: reorganised,
    aliases: ['Sở KH&CN', 'SKHCN'],
  },
  {
    id: 'so-giao-duc-va-dao-tao',
    name: 'Sở Giáo dục và Đào tạo',
    phases: reorganised,
    aliases: ['Sở GD&ĐT', 'SGDĐT'],
  },
  { id: 'so-y-te', name: 'Sở Y tế', phases: reorganised, aliases: ['SYT'] },
  {
    id: 'so-lao-dong-thuong-binh-va-xa-hoi',
    name: 'Sở Lao động - Thương binh và Xã hội',
    phases: merged,
    aliases: ['Sở LĐ-TB&XH', 'Sở LĐTBXH', 'SLĐTBXH'],
  },
  {
    id: 'so-van-hoa-the-thao-va-du-lich',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    phases: reorganised,
    aliases: ['Sở VH,TT&DL', 'Sở VHTTDL', 'SVHTTDL'],
  },
  { id: 'so-dan-toc-va-ton-giao', name: 'Sở Dân tộc và Tôn giáo', phases: formed, aliases: ['SDTTG'] },
  { id: 'so-ngoai-vu', name: 'Sở Ngoại vụ', phases: kept, aliases: ['SNgV'] },
  {
    id: 'van-phong-ubnd-thanh-pho',
    name: 'Văn phòng Ủy ban nhân dân thành phố',
    phases: kept,
    clause: 'III.1.đ',
    head: 'Chánh Văn phòng Ủy ban nhân dân thành phố',
    aliases: ['VP UBND TP', 'VPUB'],
  },
  {
    id: 'thanh-tra-thanh-pho',
    name: 'Thanh tra thành phố',
    phases: kept,
    clause: 'III.3',
    head: 'Chánh Thanh tra thành phố',
    aliases: ['Thanh tra thành phố Cần Thơ', 'TTTP'],
  },
  {
    id: 'ban-dan-toc',
    name: 'Ban Dân tộc',
    phases: merged,
    head: 'Trưởng Ban Dân tộc',
    aliases: ['BDT'],
    seen: 'memory',
  },
  {
    id: 'ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep',
    name: 'Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ',
    phases: kept,
    head: 'Trưởng Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ',
    aliases: ['Ban Quản lý các KCX và CN', 'BQL các KCX&CN', 'Ban Quản lý các khu chế xuất và công nghiệp'],
    type: 'administrative',
  },
]

/** Sở, văn phòng, thanh tra, ban — departments and agencies of the city, one row for each stretch. */
export const departmentRows: readonly Unit[] = list.flatMap((department) =>
  department.phases.map((phase) => rowOf(department, phase)),
)

function rowOf(department: Department, phase: Phase): Unit {
  const isDepartment = department.id.startsWith('so-')
  return {
    id: department.id,
    name: department.name,
    kind: isDepartment ? 'department' : 'agency',
    level: 'city',
    ...phases[phase],
    parent: 'ubnd-thanh-pho',
    head: department.head ?? `Giám đốc ${department.name}`,
    groups: [
      isDepartment ? 'so' : 'ban-nganh',
      'so-ban-nganh',
      ...(department.type === 'administrative' ? [] : (['co-quan-chuyen-mon'] as const)),
    ],
    aliases: department.aliases ?? [],
    basis: basisOf(department, phase),
    seen: seenOf(department, phase),
    verifiedOn,
  }
}

function basisOf({ id, clause, type }: Department, phase: Phase): Basis {
  if (type === 'administrative') return [cite('35/2022/NĐ-CP@2022-05-28'), cite('17/KH-UBND@2024-01-15', 'III.1')]
  const [first, ...others] = phases[phase].basis
  if (phases[phase].from === directoryFrom) {
    return clause === undefined ? [first, ...others] : [cite('17/KH-UBND@2024-01-15', clause), first]
  }
  const added = phase === 'july-2025' ? lawOfJuly2025(id) : undefined
  return added === undefined ? [first, ...others] : [first, ...others, added]
}

function lawOfJuly2025(id: string) {
  if (id === 'so-van-hoa-the-thao-va-du-lich') return cite('10/2025/TT-BVHTTDL@2025-06-19', '1')
  return id === 'thanh-tra-thanh-pho' ? cite('755/QĐ-TTg@2025-04-13') : undefined
}

/** 2024: the plan's own words, else the press. March 2025: the press for the pattern, memory for the day. */
function seenOf({ clause, seen }: Department, phase: Phase): Seen {
  if (phase === 'march-2025') return 'memory'
  if (phase === 'july-2025') return 'secondary'
  return seen ?? (clause === undefined ? 'secondary' : 'text')
}
