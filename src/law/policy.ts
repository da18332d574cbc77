/** Cách hiểu mặc định — the default choice at each point that law leaves open; see `interpretations` for the reasons. */
export const defaultPolicy = {
  'calendar.before-date': 'exclusive',
  'calendar.backward-day-off': 'previous-working-day',
  'calendar.swapped-off-day': 'day-off',
  'calendar.culture-day-make-up': 'none',
  'calendar.out-of-hours': 'same-day',
  'calendar.saturday-intake': 'not-a-working-day',
  'calendar.office-hours': '07:00-11:30 13:30-17:00',
  'dossier.pending-regime': 'receipt',
  'dossier.total-supplements': 'warning',
  'dossier.notice-with-several-papers': 'one-request',
  'dossier.repeated-request-clock': 'does-not-restart',
  'dossier.timeliness-granularity': 'day',
  'dossier.statistics-due': 'original',
  'dossier.statistics-no-due-date': 'apart',
  'dossier.statistics-ended': 'apart',
  'dossier.index-supplement-time': 'unit-of-limit',
  'dossier.quality-late-conduct': 'zero',
  'satisfaction.zero-denominator': 'not-applicable',
  'units.press-succession': 'so-van-hoa-the-thao-va-du-lich',
  'units.district-succession': 'none',
  'units.merged-territory': 'whole-city',
  'reporting.number-series': 'by-type',
} as const

/** A point that law leaves open. */
export type InterpretationId = keyof typeof defaultPolicy

/** Every option at every point that law leaves open; the first one listed is the default. */
export interface PolicyOptions {
  'calendar.before-date': 'exclusive' | 'inclusive'
  'calendar.backward-day-off': 'previous-working-day' | 'calendar-day'
  'calendar.swapped-off-day': 'day-off' | 'not-a-day-off'
  'calendar.culture-day-make-up': 'none' | 'next-working-day'
  'calendar.out-of-hours': 'same-day' | 'next-working-day'
  'calendar.saturday-intake': 'not-a-working-day' | 'host-weekly-rest'
  'calendar.office-hours': '07:00-11:30 13:30-17:00' | 'host-office-hours'
  'dossier.pending-regime': 'receipt' | 'event'
  'dossier.total-supplements': 'warning' | 'violation'
  'dossier.notice-with-several-papers': 'one-request' | 'one-request-per-paper'
  'dossier.repeated-request-clock': 'does-not-restart' | 'restarts'
  'dossier.timeliness-granularity': 'day' | 'minute'
  'dossier.statistics-due': 'original' | 'reappointed'
  'dossier.statistics-no-due-date': 'apart' | 'on-time'
  'dossier.statistics-ended': 'apart' | 'on-time'
  'dossier.index-supplement-time': 'unit-of-limit' | 'calendar-days'
  'dossier.quality-late-conduct': 'zero' | 'not-scored'
  'satisfaction.zero-denominator': 'not-applicable' | 'zero'
  'units.press-succession': 'so-van-hoa-the-thao-va-du-lich' | 'so-khoa-hoc-va-cong-nghe' | 'both'
  'units.district-succession': 'none' | 'communes'
  'units.merged-territory': 'whole-city' | 'former-can-tho'
  'reporting.number-series': 'by-type' | 'common'
}

/** Cách hiểu đã chọn — the choice a host makes at each open point. */
export type Policy = { readonly [Id in InterpretationId]: PolicyOptions[Id] }

/** The choice at an open point: the host's, else the default. */
export function choose<Id extends InterpretationId>(id: Id, policy: Partial<Policy> | undefined): Policy[Id] {
  return policy?.[id] ?? defaultPolicy[id]
}
