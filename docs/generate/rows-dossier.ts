import type { SheetRow } from './sheet-row'

/** The rows on supplements, S-01 to S-18. */
export const dossierRows: readonly SheetRow[] = [
  { row: 'S-01', status: 'encoded', rules: ['dossier.supplement-once'] },
  { row: 'S-02', status: 'encoded', rules: ['dossier.supplement-once'] },
  {
    row: 'S-03',
    status: 'encoded',
    rules: ['dossier.supplement-once'],
  },
  {
    row: 'S-04',
    status: 'partly',
    rules: ['dossier.supplement-once', 'dossier.supplement-form'],
    why: 'A second request at intake is found whatever it asks for; whether its item was visible the first time is not recorded.',
  },
  {
    row: 'S-05',
    status: 'encoded',
    rules: ['dossier.supplement-notice', 'dossier.supplement-form'],
  },
  {
    row: 'S-06',
    status: 'encoded',
    rules: ['dossier.compute-result-date', 'dossier.dossier-lifecycle'],
  },
  {
    row: 'S-07',
    status: 'partly',
    rules: ['dossier.close-after', 'dossier.dossier-lifecycle'],
    why: 'That a dossier which could be closed is still open is no finding: the decree sets no day for the closing itself. The deadline of the applicant shows it.',
  },
  {
    row: 'S-08',
    status: 'partly',
    rules: ['dossier.supplement-form'],
    why: 'Papers outside the published list are found when the record marks them; costs outside the law (Decree 118/2025 only) are not recorded.',
  },
  {
    row: 'S-09',
    status: 'partly',
    rules: ['dossier.supplement-form'],
    why: 'The exception “unless law says otherwise” has no slot: a request recorded as direct is always found.',
  },
  {
    row: 'S-10',
    status: 'partly',
    rules: ['dossier.supplement-form'],
    why: 'Written or not is judged; the channel of the notice (account, e-mail, message) is not recorded.',
  },
  {
    row: 'S-11',
    status: 'encoded',
    rules: ['dossier.supplement-form'],
    why: 'Reason and content are demanded; a missing legal citation is no finding, because no text asks for one.',
  },
  {
    row: 'S-12',
    status: 'partly',
    rules: ['dossier.supplement-once'],
    why: 'Shown beside the stricter rule, which applies; it is not judged by itself, nor is its exception (the guidance was not followed).',
  },
  {
    row: 'S-13',
    status: 'encoded',
    rules: ['dossier.score-dossier-quality'],
    why: 'Contacts through the applicant’s own fault are told apart in the score only; the ban is not lifted.',
  },
  { row: 'S-14', status: 'encoded', rules: ['dossier.supplement-once'] },
  {
    row: 'S-15',
    status: 'encoded',
    rules: ['dossier.supplement-once'],
    why: 'No exception is built in; a justification of the host is shown as a notice and lifts nothing. Another number takes a document of the sector or the city, which is then cited (context.local).',
  },
  { row: 'S-16', status: 'encoded', rules: ['dossier.dossier-lifecycle', 'dossier.supplement-once'] },
  {
    row: 'S-17',
    status: 'encoded',
    rules: ['dossier.dossier-lifecycle', 'dossier.dossier-checks'],
  },
  {
    row: 'S-18',
    status: 'encoded',
    rules: ['dossier.dossier-lifecycle', 'dossier.judge-timeliness', 'dossier.audit-dossier'],
  },
]
