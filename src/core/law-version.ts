import type { IsoDate } from './date'

/** Ngày chốt pháp luật — the day up to which the law and the notices in this version were looked for. */
export const lawVersion: IsoDate = '2026-11-23'
