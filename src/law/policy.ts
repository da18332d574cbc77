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
  'dossier.statistics-no-due-date': 'apart',
  'dossier.statistics-ended': 'apart',
  'dossier.index-supplement-time': 'unit-of-limit',
  'dossier.quality-late-conduct': 'zero',
  'satisfaction.zero-denominator': 'not-applicable',
  'dossier.portal-status-6': 'does-not-pause',
  'dossier.portal-status-8': 'ends',
  'dossier.timeliness-date': 'original',
  'units.press-succession': 'so-van-hoa-the-thao-va-du-lich',
  'units.district-succession': 'none',
  'units.merged-territory': 'whole-city',
  'reporting.number-series': 'by-type',
  'complaint.acceptance-limit': 'earlier',
  'complaint.pending-acceptance': 'receipt',
  'complaint.authority-day-off': 'same-day',
  'complaint.citizen-day-off': 'next-working-day',
  'complaint.remote-window': 'longest',
  'complaint.effect-day': 'day-after',
  'complaint.continue-after-withdrawal': 'only-if-coerced',
  'denunciation.authority-day-off': 'same-day',
  'denunciation.late-extension': 'no-effect',
  'denunciation.publication-first-day': 'not-counted',
  'inspections.count-audits': 'not-counted',
  'inspections.branch': 'enterprise',
  'inspections.inspection-or-check': 'inspection',
  'inspections.authority-day-off': 'same-day',
  'inspections.pending-regime': 'decision',
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
  'dossier.statistics-no-due-date': 'apart' | 'on-time'
  'dossier.statistics-ended': 'apart' | 'on-time'
  'dossier.index-supplement-time': 'unit-of-limit' | 'calendar-days'
  'dossier.quality-late-conduct': 'zero' | 'not-scored'
  'satisfaction.zero-denominator': 'not-applicable' | 'zero'
  'dossier.portal-status-6': 'does-not-pause' | 'pauses'
  'dossier.portal-status-8': 'ends' | 'pauses'
  'dossier.timeliness-date': 'original' | 'reappointed'
  'units.press-succession': 'so-van-hoa-the-thao-va-du-lich' | 'so-khoa-hoc-va-cong-nghe' | 'both'
  'units.district-succession': 'none' | 'communes'
  'units.merged-territory': 'whole-city' | 'former-can-tho'
  'reporting.number-series': 'by-type' | 'common'
  'complaint.acceptance-limit': 'earlier' | 'law' | 'decree'
  'complaint.pending-acceptance': 'receipt' | 'earlier'
  'complaint.authority-day-off': 'same-day' | 'next-working-day'
  'complaint.citizen-day-off': 'next-working-day' | 'same-day'
  'complaint.remote-window': 'longest' | 'ordinary'
  'complaint.effect-day': 'day-after' | 'last-day'
  'complaint.continue-after-withdrawal': 'only-if-coerced' | 'within-30-days'
  'denunciation.authority-day-off': 'same-day' | 'next-working-day'
  'denunciation.late-extension': 'no-effect' | 'extends'
  'denunciation.publication-first-day': 'not-counted' | 'counted'
  'inspections.count-audits': 'not-counted' | 'counted'
  'inspections.branch': 'enterprise' | 'apart'
  'inspections.inspection-or-check': 'inspection' | 'check'
  'inspections.authority-day-off': 'same-day' | 'next-working-day'
  'inspections.pending-regime': 'decision' | 'event'
}

/** Cách hiểu đã chọn — the choice a host makes at each open point. */
export type Policy = { readonly [Id in InterpretationId]: PolicyOptions[Id] }

/** The choice at an open point: the host's, else the default. */
export function choose<Id extends InterpretationId>(id: Id, policy: Partial<Policy> | undefined): Policy[Id] {
  return policy?.[id] ?? defaultPolicy[id]
}
