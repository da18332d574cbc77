/** How a row of the sheets on intake (I) and identifiers (K) is carried by the library. */
export interface DossierCodeRow {
  readonly row: `I-${string}` | `K-${string}`
  readonly status: 'encoded' | 'partly' | 'not-encoded'
  /** Rules as `<domain>.<file>`: each is a file of `src`. */
  readonly rules: readonly string[]
  /** What is missing, and why; present unless the row is encoded. */
  readonly why?: string
}

/** Intake I-01 to I-23, identifiers K-01 to K-17. */
export const dossierCodeRows: readonly DossierCodeRow[] = [
  { row: 'I-01', status: 'encoded', rules: ['dossier.check-intake-slips', 'dossier.check-slip'] },
  {
    row: 'I-02',
    status: 'encoded',
    rules: ['dossier.check-intake-slips', 'dossier.check-slip', 'dossier.dossier-lifecycle', 'dossier.supplement-form'],
  },
  {
    row: 'I-03',
    status: 'partly',
    rules: ['dossier.supplement-form'],
    why: 'A request outside the published list is found when the host says so of an item; the list itself is not in the library.',
  },
  {
    row: 'I-04',
    status: 'encoded',
    rules: ['dossier.check-dossier-code', 'dossier.find-duplicate-codes', 'dossier.check-slip'],
  },
  { row: 'I-05', status: 'encoded', rules: ['dossier.check-intake-slips', 'dossier.audit-dossier'] },
  { row: 'I-06', status: 'encoded', rules: ['dossier.compute-result-date', 'dossier.check-slip'] },
  {
    row: 'I-07',
    status: 'partly',
    rules: ['dossier.compute-result-date'],
    why: 'Decree 61/2018 has no sentence on the start; counting from the slip is practice and marked as a secondary source.',
  },
  {
    row: 'I-08',
    status: 'not-encoded',
    rules: [],
    why: 'The alert of a system to its own officer within 2 hours leaves no event in a dossier.',
  },
  { row: 'I-09', status: 'encoded', rules: ['dossier.dossier-lifecycle'] },
  {
    row: 'I-10',
    status: 'not-encoded',
    rules: [],
    why: 'The 8 working hours under Decree 61/2018 are attributed to decrees whose text was not read; no clock is made up.',
  },
  {
    row: 'I-11',
    status: 'partly',
    rules: ['dossier.supplement-once', 'dossier.check-slip'],
    why: 'Content, reason and a second request are found; whether one notice lists every defect cannot be seen from data.',
  },
  {
    row: 'I-12',
    status: 'not-encoded',
    rules: [],
    why: 'An event does not say by which channel its notice went out.',
  },
  {
    row: 'I-13',
    status: 'partly',
    rules: ['dossier.check-intake-slips'],
    why: 'A refusal needs its slip with the reason; which body is competent is not in the library.',
  },
  {
    row: 'I-14',
    status: 'not-encoded',
    rules: [],
    why: 'Which data a shared database already holds is not known to the library.',
  },
  {
    row: 'I-15',
    status: 'not-encoded',
    rules: [],
    why: 'A derivation about grounds of refusal; a reason is free text and is not read.',
  },
  {
    row: 'I-16',
    status: 'not-encoded',
    rules: [],
    why: 'Identification at the counter leaves no event; the id of the applicant is a field of the slip.',
  },
  {
    row: 'I-17',
    status: 'partly',
    rules: ['dossier.check-digitized-paper'],
    why: 'The data of a scanned paper are checked; scanning and signing leave no event.',
  },
  {
    row: 'I-18',
    status: 'not-encoded',
    rules: [],
    why: 'A dossier has no hand-over event yet; the 15:00 rule belongs to it and moves no due day.',
  },
  { row: 'I-19', status: 'encoded', rules: ['dossier.check-paper-transfer'] },
  {
    row: 'I-20',
    status: 'partly',
    rules: ['dossier.types', 'schema.dossier'],
    why: 'Counter, post and online are told apart; VNeID came with Decree 367/2025, whose text was not read.',
  },
  {
    row: 'I-21',
    status: 'not-encoded',
    rules: [],
    why: 'What the applicant brings to collect a result leaves no record.',
  },
  {
    row: 'I-22',
    status: 'encoded',
    rules: ['dossier.check-register', 'dossier.check-slip', 'dossier.check-dossier-code'],
  },
  {
    row: 'I-23',
    status: 'not-encoded',
    rules: [],
    why: 'Which procedures are exempt from the counter is a decision of each ministry or province.',
  },
  { row: 'K-01', status: 'encoded', rules: ['dossier.check-dossier-code', 'dossier.parse-dossier-code'] },
  { row: 'K-02', status: 'encoded', rules: ['dossier.check-dossier-code', 'dossier.parse-dossier-code'] },
  { row: 'K-03', status: 'encoded', rules: ['dossier.parse-dossier-code', 'dossier.check-dossier-code'] },
  { row: 'K-04', status: 'encoded', rules: ['dossier.parse-dossier-code'] },
  {
    row: 'K-05',
    status: 'partly',
    rules: ['dossier.parse-dossier-code'],
    why: 'The form of Circular 03/2025 was not seen; its sample is read, no form is demanded from 15 September 2025.',
  },
  { row: 'K-06', status: 'encoded', rules: ['dossier.parse-dossier-code'] },
  {
    row: 'K-07',
    status: 'partly',
    rules: ['dossier.find-duplicate-codes'],
    why: 'Codes given twice are found; that the serial begins anew each day is not, since lists are rarely whole days of one body.',
  },
  { row: 'K-08', status: 'encoded', rules: ['dossier.parse-sector-code'] },
  { row: 'K-09', status: 'encoded', rules: ['dossier.parse-agency-code'] },
  { row: 'K-10', status: 'encoded', rules: ['dossier.parse-agency-code', 'dossier.check-dossier-code'] },
  {
    row: 'K-11',
    status: 'partly',
    rules: ['dossier.parse-agency-code'],
    why: 'Schemes Z01 to Z99 as written; the digits of a business number are from memory.',
  },
  {
    row: 'K-12',
    status: 'not-encoded',
    rules: [],
    why: 'Level-1 codes are a list of the ministry that was not seen; the host gives the ids of its bodies.',
  },
  {
    row: 'K-13',
    status: 'not-encoded',
    rules: [],
    why: 'The code of Cần Thơ is from memory only, so it stands nowhere in the source.',
  },
  { row: 'K-14', status: 'not-encoded', rules: [], why: 'The code after the merger was not found.' },
  { row: 'K-15', status: 'encoded', rules: ['dossier.parse-procedure-code'] },
  {
    row: 'K-16',
    status: 'not-encoded',
    rules: [],
    why: 'Two parts, owner and type, without separator, order of length or list: nothing to take apart.',
  },
  { row: 'K-17', status: 'encoded', rules: ['dossier.check-digitized-paper'] },
]
