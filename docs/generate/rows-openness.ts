import type { SheetRow } from './sheet-row'

/** What encodes each row of the fact sheet on transparency, dialogue and outreach (section 8), and its pitfalls 10 and 12. */
export const opennessRows: readonly SheetRow[] = [
  {
    row: 'Reception 12, 13, 15, 18',
    status: 'encoded',
    rules: ['petitions.check-reception-duty', 'petitions.list-reception-days'],
  },
  {
    row: 'Reception 24',
    status: 'encoded',
    rules: ['disclosure.check-reception-notice', 'petitions.session-posting', 'petitions.audit-reception'],
  },
  {
    row: 'Democracy 11-13',
    status: 'partly',
    rules: ['disclosure.check-publication', 'disclosure.audit-disclosure'],
    why: 'the quarterly list of what was published (13.2) is not checked: the law names no day; border, island and mountain areas (12.2) follow a decree that was not read; times of other laws come from the host',
  },
  {
    row: 'Democracy 11.10',
    status: 'encoded',
    rules: ['disclosure.check-publication', 'disclosure.publication-guard'],
  },
  { row: 'Democracy 32', status: 'encoded', rules: ['outreach.dialogue'] },
  {
    row: 'Democracy 46-48',
    status: 'partly',
    rules: ['disclosure.check-publication'],
    why: 'what another law says on one content (48.6), such as asset declarations, is left to the accountability rules or the host',
  },
  {
    row: 'Democracy 51',
    status: 'not-encoded',
    rules: [],
    why: 'the yearly staff conference, its quorum and its majority are no duty of the plan',
  },
  {
    row: 'Local Government 2025 (no. 65) 24',
    status: 'partly',
    rules: ['outreach.dialogue'],
    why: 'the 7 days of notice only; number and day of the law are from memory',
  },
  {
    row: 'Local Government 72/2025 43',
    status: 'partly',
    rules: ['outreach.dialogue'],
    why: 'notice and result, from secondary sources; a dialogue asked for by 10 % of the voters has no day and is not computed',
  },
  {
    row: 'Resolution 35/NQ-CP',
    status: 'partly',
    rules: ['outreach.dialogue'],
    why: 'twice a year to the end of 2020, the horizon in its title (secondary source); later years are counted only',
  },
  {
    row: 'Access 17-21',
    status: 'partly',
    rules: ['disclosure.check-publication'],
    why: 'contents that must be on the portal (19.1), their time, and boards where no law sets a time (21.2); Công báo and what other laws ask of the press are not',
  },
  { row: 'Access 22.4, 22.5', status: 'encoded', rules: ['disclosure.check-correction'] },
  {
    row: 'Access 29-31',
    status: 'not-encoded',
    rules: [],
    why: 'information given on request is no duty of the plan',
  },
  {
    row: 'Denunciation 40',
    status: 'encoded',
    rules: ['petitions.denunciation-publication', 'disclosure.publication-guard'],
  },
  { row: 'Denunciation 47-54', status: 'encoded', rules: ['petitions.audit-protection'] },
  {
    row: 'Personal data 91/2025',
    status: 'partly',
    rules: ['disclosure.publication-guard'],
    why: 'a notice from 1 January 2026 to look at the law; its articles were not read',
  },
  {
    row: 'SIPAS',
    status: 'partly',
    rules: ['satisfaction.summarize-survey', 'satisfaction.compute-satisfaction'],
    why: 'the schemes of the ministry (1383 and 2640/QĐ-BNV) were not read',
  },
  {
    row: 'PAR Index',
    status: 'not-encoded',
    rules: [],
    why: 'its criteria were not read; Decision 1823/QĐ-UBND was seen by its heading only',
  },
  {
    row: 'II.4.c identity',
    status: 'encoded',
    rules: ['disclosure.publication-guard', 'petitions.redact'],
  },
  {
    row: 'Anti-Corruption 10, 11',
    status: 'encoded',
    rules: ['disclosure.check-publication'],
  },
  { row: 'Anti-Corruption 74.2', status: 'encoded', rules: ['outreach.supervision-replies'] },
  { row: 'Democracy 40, 45, 63 (replies)', status: 'encoded', rules: ['outreach.supervision-replies'] },
  {
    row: 'Supervision by People’s Councils',
    status: 'partly',
    rules: ['outreach.supervision-replies'],
    why: 'the law on their supervision was not read: without a limit of the host a request is only counted',
  },
  {
    row: 'Complaint decisions, inspection conclusions',
    status: 'partly',
    rules: ['petitions.audit-complaint'],
    why: 'publication of inspection conclusions belongs to the rules on inspections, not to disclosure',
  },
  { row: 'Feedback results, apology', status: 'encoded', rules: ['petitions.audit-feedback'] },
  {
    row: 'Hotline, e-mail (II.3.đ, III.5)',
    status: 'partly',
    rules: ['disclosure.check-contact-notice'],
    why: 'forms of telephone numbers are from memory of the numbering plan; whether anybody answers is not computed',
  },
  {
    row: 'Procedures at the office (Decree 63/2010 art. 16, 17)',
    status: 'partly',
    rules: ['disclosure.check-publication', 'review.compute-publication-deadlines'],
    why: 'communes by article 13 of the Democracy Law, other bodies by article 19 of the Access Law; the national database by the review rules',
  },
  {
    row: 'Pitfall 10 (soft verbs)',
    status: 'encoded',
    rules: ['outreach.media-activity', 'outreach.monitoring-gap', 'outreach.dissemination-coverage'],
  },
  { row: 'Pitfall 12 (identity)', status: 'encoded', rules: ['disclosure.publication-guard'] },
]
