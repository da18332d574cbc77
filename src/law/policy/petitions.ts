import { chooserOf } from './chooser-of'

/** The options at each open point of petitions; the first is the default. */
export const petitionsOptions = {
  'complaint.acceptance-limit': ['earlier', 'law', 'decree'],
  'complaint.pending-acceptance': ['receipt', 'earlier'],
  'complaint.authority-day-off': ['same-day', 'next-working-day'],
  'complaint.citizen-day-off': ['next-working-day', 'same-day'],
  'complaint.remote-window': ['longest', 'ordinary'],
  'complaint.effect-day': ['day-after', 'last-day'],
  'complaint.continue-after-withdrawal': ['only-if-coerced', 'within-30-days'],
  'denunciation.authority-day-off': ['same-day', 'next-working-day'],
  'denunciation.late-extension': ['no-effect', 'extends'],
  'denunciation.publication-first-day': ['not-counted', 'counted'],
  'feedback.conduct-transfer': ['no-limit', 'as-other-competence'],
  'feedback.status-update-from': ['receipt', 'answer-due'],
  'petition.signed-conduct-report': ['denunciation', 'feedback'],
  'reception.ad-hoc-grounds': ['any', 'all'],
  'reception.feedback-not-competent': ['transfer', 'guide'],
  'reception.held-by-deputy': ['does-not-count', 'counts'],
  'reception.split-week': ['owed', 'not-owed'],
  'reception.small-group': ['each-speaks', 'one-or-two'],
  'petition.authority-day-off': ['same-day', 'next-working-day'],
} as const

/** The choice at an open point of petitions: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(petitionsOptions)
