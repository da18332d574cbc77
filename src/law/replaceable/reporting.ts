import { cutOffGap } from '../reporting'

/** Khoảng cách đến hạn gửi báo cáo — the one limit of periodic reports that a host may replace (`context.local`). */
export const replaceableReporting = {
  domains: ['reporting'],
  basis: cutOffGap.values[0].basis,
  shapes: { 'reporting.cut-off-gap': 'limit' },
} as const
