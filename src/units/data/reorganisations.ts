import type { IsoDate } from '../../core/date'

/** The directory begins here; earlier states were not looked for. */
export const directoryFrom: IsoDate = '2024-01-01'

/** The day the rows were last checked against their sources. */
export const verifiedOn: IsoDate = '2026-11-23'

/** Nhập phường An Cư, An Nghiệp, An Phú vào phường Thới Bình. */
export const thoiBinh = { lastDay: '2024-10-31', firstDay: '2024-11-01' } as const

/** Sắp xếp các sở. The day itself is the national one; that Cần Thơ began on it is from memory. */
export const departments = { lastDay: '2025-02-28', firstDay: '2025-03-01' } as const

/** Hợp nhất ba tỉnh, thành phố; kết thúc cấp huyện; 103 xã, phường. */
export const merger = { lastDay: '2025-06-30', firstDay: '2025-07-01' } as const
