import { chooserOf } from './chooser-of'

/** The options at each open point of dossier; the first is the default. */
export const dossierOptions = {
  'dossier.pending-regime': ['receipt', 'event'],
  'dossier.total-supplements': ['warning', 'violation'],
  'dossier.notice-with-several-papers': ['one-request', 'one-request-per-paper'],
  'dossier.repeated-request-clock': ['does-not-restart', 'restarts'],
  'dossier.timeliness-granularity': ['day', 'minute'],
  'dossier.statistics-no-due-date': ['apart', 'on-time'],
  'dossier.statistics-ended': ['apart', 'on-time'],
  'dossier.index-supplement-time': ['unit-of-limit', 'calendar-days'],
  'dossier.quality-late-conduct': ['zero', 'not-scored'],
  'dossier.portal-status-6': ['does-not-pause', 'pauses'],
  'dossier.portal-status-8': ['ends', 'pauses'],
  'dossier.timeliness-date': ['original', 'reappointed'],
} as const

/** The choice at an open point of dossier: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(dossierOptions)
