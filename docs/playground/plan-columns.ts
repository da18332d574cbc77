import type { Bilingual } from 'congvu/core'

/** One column of pasted rows: its path in the record, its names, and the words that stand for its values. */
export interface PlanColumn {
  /** Where it stands in a `PlannedInspection`. */
  readonly path: string
  readonly name: Bilingual
  /** Other ways to head the column, in lower case without marks. */
  readonly heads: readonly string[]
  readonly kind: 'text' | 'list' | 'number' | 'day' | 'word'
  /** How people write the values, in lower case without marks. */
  readonly words?: Readonly<Record<string, string>>
}

/** Các cột của kế hoạch, in the order in which rows without a head are read. */
export const planColumns: readonly PlanColumn[] = [
  { path: 'id', name: { vi: 'Mã cuộc', en: 'Id' }, heads: ['ma', 'id', 'so'], kind: 'text' },
  { path: 'body.id', name: { vi: 'Cơ quan', en: 'Body' }, heads: ['don vi', 'co quan tien hanh'], kind: 'text' },
  {
    path: 'body.level',
    name: { vi: 'Cấp', en: 'Level' },
    heads: ['cap co quan'],
    kind: 'word',
    words: {
      'thanh tra chinh phu': 'government',
      bo: 'ministry',
      'thanh tra bo': 'ministry',
      cuc: 'general-department',
      'tong cuc': 'general-department',
      tinh: 'province',
      'thanh pho': 'province',
      'thanh tra tinh': 'province',
      'thanh tra thanh pho': 'province',
      so: 'department',
      'thanh tra so': 'department',
      huyen: 'district',
      quan: 'district',
      'kiem toan': 'state-audit',
      'kiem toan nha nuoc': 'state-audit',
      'quan ly': 'management',
      'quan ly nha nuoc': 'management',
    },
  },
  { path: 'subject.taxCode', name: { vi: 'Mã số thuế', en: 'Tax code' }, heads: ['mst'], kind: 'text' },
  { path: 'subject.name', name: { vi: 'Doanh nghiệp', en: 'Enterprise' }, heads: ['doi tuong', 'ten'], kind: 'text' },
  { path: 'contents', name: { vi: 'Nội dung', en: 'Contents' }, heads: ['linh vuc'], kind: 'list' },
  {
    path: 'kind',
    name: { vi: 'Loại', en: 'Kind' },
    heads: ['loai cuoc'],
    kind: 'word',
    words: { 'thanh tra': 'inspection', 'kiem tra': 'check', 'kiem toan': 'audit' },
  },
  {
    path: 'form',
    name: { vi: 'Hình thức', en: 'Form' },
    heads: [],
    kind: 'word',
    words: { 'ke hoach': 'planned', 'theo ke hoach': 'planned', 'dot xuat': 'unannounced' },
  },
  { path: 'year', name: { vi: 'Năm', en: 'Year' }, heads: [], kind: 'number' },
  { path: 'conduct.from', name: { vi: 'Tiến hành từ', en: 'From' }, heads: ['tu ngay', 'bat dau'], kind: 'day' },
  { path: 'conduct.to', name: { vi: 'Đến', en: 'To' }, heads: ['den ngay', 'ket thuc'], kind: 'day' },
  {
    path: 'cause.ground',
    name: { vi: 'Căn cứ đột xuất', en: 'Cause' },
    heads: ['can cu'],
    kind: 'word',
    words: { 'dau hieu vi pham': 'signs', 'khieu nai, to cao': 'petition', 'duoc giao': 'assigned' },
  },
  { path: 'cause.evidence', name: { vi: 'Chứng cứ', en: 'Evidence' }, heads: ['tai lieu'], kind: 'text' },
]
