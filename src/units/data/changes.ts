import type { Basis, Seen } from '../../core/citation'
import type { IsoDate } from '../../core/date'
import { cite } from '../../law/cite'
import type { Share, SuccessionCertainty } from '../types'
import { formerCanTho, idOf } from './commune-rows-2025'
import { cultureCentreRows, districtRows } from './district-rows'
import { departments, merger, thoiBinh } from './reorganisations'

/** Where a unit that ended went. */
interface ChangeTarget {
  readonly to: string
  readonly share: Share
  readonly certainty: SuccessionCertainty
  readonly seen: Seen
  readonly tasks?: { readonly vi: string; readonly en: string }
}

/** Chấm dứt — the end of a unit: its first day gone, and where it went, if anywhere. */
export interface UnitChange {
  readonly id: string
  readonly on: IsoDate
  readonly targets: readonly ChangeTarget[]
  /** Why there are no targets. */
  readonly without?: 'ended-without-successor' | 'successor-not-seen'
  readonly basis: Basis
}

const whole = (to: string, seen: Seen, certainty: SuccessionCertainty = 'stated'): ChangeTarget => ({
  to,
  share: 'whole',
  certainty,
  seen,
})
const decree45: Basis = [cite('45/2025/NĐ-CP@2025-02-28')]

const intoThoiBinh: readonly UnitChange[] = ['an-cu', 'an-nghiep', 'an-phu'].map((slug) => ({
  id: `ubnd-phuong-${slug}`,
  on: thoiBinh.firstDay,
  targets: [whole('ubnd-phuong-thoi-binh', 'secondary')],
  basis: [cite('1192/NQ-UBTVQH15@2024-09-28')],
}))

/** The national pattern of March 2025; the city's own resolution was not seen. */
const departmentChanges: readonly UnitChange[] = [
  departmentChange('so-ke-hoach-va-dau-tu', [whole('so-tai-chinh', 'secondary', 'inferred')]),
  departmentChange('so-giao-thong-van-tai', [whole('so-xay-dung', 'secondary', 'inferred')]),
  departmentChange('so-nong-nghiep-va-phat-trien-nong-thon', [
    whole('so-nong-nghiep-va-moi-truong', 'secondary', 'inferred'),
  ]),
  departmentChange('so-tai-nguyen-va-moi-truong', [whole('so-nong-nghiep-va-moi-truong', 'secondary', 'inferred')]),
  departmentChange('ban-dan-toc', [whole('so-dan-toc-va-ton-giao', 'secondary', 'inferred')]),
  departmentChange('so-thong-tin-va-truyen-thong', [
    {
      to: 'so-khoa-hoc-va-cong-nghe',
      share: 'part',
      certainty: 'inferred',
      seen: 'secondary',
      tasks: { vi: 'bưu chính, viễn thông, công nghệ thông tin, chuyển đổi số', en: 'post, telecoms, IT, digital' },
    },
    {
      to: 'so-van-hoa-the-thao-va-du-lich',
      share: 'part',
      certainty: 'inferred',
      seen: 'secondary',
      tasks: { vi: 'báo chí, xuất bản, thông tin cơ sở', en: 'press, publishing, grassroots information' },
    },
  ]),
  departmentChange('so-lao-dong-thuong-binh-va-xa-hoi', [
    {
      to: 'so-noi-vu',
      share: 'part',
      certainty: 'inferred',
      seen: 'secondary',
      tasks: { vi: 'lao động, người có công', en: 'labour, people with merit' },
    },
    {
      to: 'so-y-te',
      share: 'part',
      certainty: 'stated',
      seen: 'secondary',
      tasks: {
        vi: 'bảo trợ xã hội, trẻ em, phòng, chống tệ nạn xã hội',
        en: 'social protection, children, social evils',
      },
    },
    {
      to: 'so-giao-duc-va-dao-tao',
      share: 'part',
      certainty: 'inferred',
      seen: 'secondary',
      tasks: { vi: 'giáo dục nghề nghiệp', en: 'vocational education' },
    },
  ]),
]

const endOfDistricts: readonly UnitChange[] = [
  ...districtRows.map(({ id }) => ({ ...ended(id), without: 'ended-without-successor' as const })),
  ...cultureCentreRows.map(({ id }) => ({ ...ended(id), without: 'successor-not-seen' as const })),
]

const pressChanges: readonly UnitChange[] = ['bao-can-tho', 'dai-phat-thanh-va-truyen-hinh-thanh-pho'].map((id) => ({
  id,
  on: merger.firstDay,
  targets: [whole('bao-va-phat-thanh-truyen-hinh-can-tho', 'memory', 'inferred')],
  basis: [cite('202/2025/QH15@2025-06-12')],
}))

const communeChanges: readonly UnitChange[] = [
  ...new Set(formerCanTho.flatMap(({ whole: all = [], part = [] }) => [...all, ...part])),
].map((old) => ({
  id: `ubnd-${old}`,
  on: merger.firstDay,
  targets: formerCanTho.flatMap((commune) => {
    const share = commune.whole?.includes(old) ? 'whole' : commune.part?.includes(old) ? 'part' : undefined
    return share === undefined
      ? []
      : [{ to: idOf(commune), share, certainty: 'stated' as const, seen: 'secondary' as const }]
  }),
  basis: [cite('1668/NQ-UBTVQH15@2025-06-16')],
}))

/** Every unit of the directory that ended, and where it went. */
export const changes: readonly UnitChange[] = [
  ...intoThoiBinh,
  ...departmentChanges,
  ...endOfDistricts,
  ...pressChanges,
  ...communeChanges,
]

function departmentChange(id: string, targets: readonly ChangeTarget[]): UnitChange {
  return { id, on: departments.firstDay, targets, basis: decree45 }
}

function ended(id: string): UnitChange {
  return { id, on: merger.firstDay, targets: [], basis: [cite('72/2025/QH15@2025-06-16', '51', '3')] }
}
