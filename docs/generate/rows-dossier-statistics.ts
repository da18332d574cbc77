/** What encodes each row of the fact sheet on one-stop dossiers: linked procedures, statistics, evaluation, reports. */
export const dossierStatisticsRows: readonly {
  readonly row: string
  readonly status: 'encoded' | 'partly' | 'not-encoded'
  readonly rules: readonly string[]
  readonly why?: string
}[] = [
  { row: 'C-09', status: 'encoded', rules: ['dossier.check-consultation'] },
  { row: 'C-10', status: 'encoded', rules: ['dossier.compute-linked-due'] },
  {
    row: 'C-11',
    status: 'encoded',
    rules: ['dossier.compute-linked-due', 'dossier.linked-graph', 'dossier.linked-actual'],
  },
  { row: 'E-01', status: 'encoded', rules: ['dossier.classify-dossier', 'dossier.score-dossier-quality'] },
  {
    row: 'E-02',
    status: 'partly',
    rules: ['dossier.classify-dossier'],
    why: 'counting ended dossiers and those without a due date on time is an option (dossier.statistics-ended, dossier.statistics-no-due-date), not the default; refused dossiers are judged by their date',
  },
  { row: 'E-03', status: 'encoded', rules: ['satisfaction.compute-on-time-index', 'dossier.supplement-time'] },
  { row: 'E-04', status: 'encoded', rules: ['dossier.classify-dossier', 'dossier.summarize-dossiers'] },
  {
    row: 'E-05',
    status: 'partly',
    rules: ['dossier.compute-rates'],
    why: 'late dossiers over all received are computed with the denominator named; "early" for a result on the due day is one portal’s usage and is not offered',
  },
  { row: 'G-01', status: 'encoded', rules: ['dossier.score-dossier-quality', 'dossier.score-service-quality'] },
  { row: 'G-02', status: 'encoded', rules: ['dossier.score-officer-quality'] },
  { row: 'G-03', status: 'encoded', rules: ['dossier.score-officer-quality'] },
  { row: 'G-04', status: 'encoded', rules: ['dossier.score-service-quality'] },
  {
    row: 'G-05',
    status: 'partly',
    rules: ['dossier.score-service-quality'],
    why: 'the caller chooses the dossiers of the quarter or year; no day for the totals is set by the circular',
  },
  { row: 'G-06', status: 'encoded', rules: ['dossier.score-dossier-quality'] },
  {
    row: 'X-1.1',
    status: 'encoded',
    rules: ['satisfaction.compute-punctuality', 'review.compute-publication-deadlines'],
  },
  { row: 'X-1.2', status: 'encoded', rules: ['satisfaction.compute-punctuality'] },
  {
    row: 'X-1.4',
    status: 'not-encoded',
    rules: [],
    why: 'the transcription (larger of two sources, yearly/12 or quarter/4) is not clear enough to compute, and the original was not read',
  },
  { row: 'X-2.1', status: 'encoded', rules: ['satisfaction.compute-on-time-index'] },
  { row: 'X-2.2', status: 'encoded', rules: ['satisfaction.compute-average-time'] },
  {
    row: 'X-3.x, 4.x',
    status: 'partly',
    rules: ['satisfaction.compute-threshold-points'],
    why: 'thresholds are encoded; the maximum of each indicator inside its group was not seen, so the caller gives it',
  },
  { row: 'X-5.2', status: 'encoded', rules: ['satisfaction.compute-punctuality'] },
  {
    row: 'X-5.4',
    status: 'encoded',
    rules: ['satisfaction.compute-satisfaction', 'satisfaction.compute-threshold-points'],
  },
  {
    row: 'X-dec',
    status: 'encoded',
    rules: ['satisfaction.compute-threshold-points', 'satisfaction.compute-satisfaction'],
  },
  { row: 'X groups', status: 'encoded', rules: ['satisfaction.compute-index'] },
  {
    row: 'R-01',
    status: 'partly',
    rules: ['dossier.summarize-dossiers'],
    why: 'the circular’s first day in force was not seen; its form is used from the earliest that the law on promulgation allows, 45 days after it was signed (5 December 2020, from memory); only the form of a unit was seen',
  },
  { row: 'R-02', status: 'encoded', rules: ['dossier.summarize-dossiers'] },
  { row: 'R-03', status: 'encoded', rules: ['dossier.compute-statistics-deadlines'] },
  { row: 'R-04', status: 'encoded', rules: ['reporting.compute-reporting-period'] },
  {
    row: 'R-05',
    status: 'partly',
    rules: ['dossier.compute-statistics-deadlines'],
    why: 'units and province; the Ministry of Justice’s own report to the Government is not a duty of users of this library',
  },
  {
    row: 'R-06',
    status: 'not-encoded',
    rules: [],
    why: 'who receives the report in a city with a one-level centre is organisation, not a date or a figure; the day is the same',
  },
  {
    row: 'R-07',
    status: 'encoded',
    rules: ['dossier.compute-statistics-deadlines'],
  },
  {
    row: 'R-08',
    status: 'encoded',
    rules: ['dossier.summarize-dossiers', 'dossier.check-statistics'],
  },
  { row: 'R-09', status: 'encoded', rules: ['dossier.check-statistics'] },
  { row: 'R-10', status: 'encoded', rules: ['dossier.check-statistics'] },
  { row: 'R-11', status: 'encoded', rules: ['satisfaction.check-feedback-statistics'] },
  { row: 'R-12', status: 'encoded', rules: ['review.compute-publication-deadlines'] },
  { row: 'R-13', status: 'encoded', rules: ['review.compute-review-plan-deadline'] },
  {
    row: 'R-14',
    status: 'partly',
    rules: ['dossier.summarize-dossiers', 'review.compute-online-share'],
    why: 'full and partial service are told apart; the duties of Decree 224/2026 on partial and proactive service were not read',
  },
  {
    row: 'R-15',
    status: 'partly',
    rules: ['review.compute-compliance-cost', 'review.compare-procedures'],
    why: 'formula from memory; the income per hour is the caller’s',
  },
]
