import * as dossiers from '../../src/dossier'
import type { Asked } from '../support/spoil'

const at = (day: string) => `2026-03-${day}T09:00:00+07:00`
const limit = { amount: 5, unit: 'working-day' }
export const request = {
  type: 'supplement-requested',
  at: at('03'),
  items: [{ name: 'Ảnh', published: true }],
  reason: 'Thiếu',
  written: true,
  through: 'one-stop',
}
export const events = [
  { type: 'submitted', at: at('01'), channel: 'online' },
  { type: 'alerted', at: at('01') },
  { type: 'accepted', at: at('02'), appointment: '2026-03-09' },
  { type: 'handed-over', at: at('02'), to: 'Phòng A' },
  request,
  { type: 'supplement-received', at: at('04'), complete: true },
  { type: 'consulted', at: at('05'), body: 'Sở B', answerBy: '2026-03-06' },
  { type: 'consultation-answered', at: at('06'), body: 'Sở B' },
  { type: 'paused', at: at('06'), basis: { document: '118/2025/NĐ-CP@2025-06-09', article: '19' }, reason: 'x' },
  { type: 'resumed', at: at('07') },
  { type: 'late-notified', at: at('08'), newDate: '2026-03-20', reason: 'x', apology: true },
  { type: 'lost', at: at('09'), liable: 'x', costsPaid: true, apology: true },
  { type: 'finished', at: at('23'), result: 'refused', reason: 'x' },
  { type: 'returned', at: at('24') },
]
export const dossier = { code: 'G09.20-20260302-0000001', procedure: { code: '1.000948', name: 'x', limit }, events }
const closing = { ...dossier, events: [events[2], request, { type: 'closed', at: at('30') }] }
export const context = { asOf: '2026-04-20T08:00:00+07:00' }
const head = { issued: '2026-03-02', unit: 'x', code: dossier.code, applicant: { name: 'x' }, request: 'x' }
const receipt = {
  ...head,
  kind: 'receipt',
  components: [{ name: 'Đơn', copies: 1 }],
  sets: 1,
  limit,
  accepted: at('02'),
  due: '2026-03-09',
}
const figures = { received: 2, 'carried-over': 1, 'in-process': 2, 'in-time': 1, overdue: 1 }
const table = {
  form: '07b/BTP/KSTT',
  period: { from: '2026-08-15', to: '2026-09-14' },
  by: 'sector',
  rows: [{ section: 'province', name: 'x', figures }],
  sections: [{ section: 'province', total: figures }],
  total: figures,
}
const supplements = { accepted: at('02'), limit, supplements: [{ requested: at('03'), completed: at('04') }] }
const scores = [{ 1: 2, 2: 1, 3: 2, 4: 2, 7: 2 }]

/** Every function of the domain that takes records, with arguments that it answers. */
export const asked: readonly Asked[] = [
  ['auditDossier', dossiers.auditDossier, dossier, context],
  ['auditDossier', dossiers.auditDossier, closing, context],
  [
    'checkConsultation',
    dossiers.checkConsultation,
    {
      requested: at('03'),
      body: 'x',
      content: 'y',
      answerBy: '2026-03-05',
      answerForm: 'z',
      answered: at('06'),
      reported: at('07'),
    },
    at('08'),
  ],
  [
    'checkDigitizedPaper',
    dossiers.checkDigitizedPaper,
    {
      digitizedOn: '2026-03-02',
      typeCode: 'x',
      owner: { name: 'x', birthYear: 1990, issuedOn: '2020-01-01' },
      name: 'x',
    },
  ],
  [
    'checkDossierCode',
    dossiers.checkDossierCode,
    { code: dossier.code, received: at('02'), linked: true, channel: 'online', bodies: { settling: 'G09.20' } },
  ],
  [
    'checkIntakeSlips',
    dossiers.checkIntakeSlips,
    dossier,
    [receipt, { ...head, kind: 'control', handovers: [{ from: 'a', to: 'b', at: at('02') }] }],
  ],
  ['checkPaperTransfer', dossiers.checkPaperTransfer, { received: at('02'), delivered: at('09') }],
  [
    'checkRegister',
    dossiers.checkRegister,
    [
      { ...head, kind: 'register', number: 1, accepted: at('02') },
      { ...head, kind: 'register', number: 3, accepted: at('03') },
    ],
  ],
  ['checkSlip', dossiers.checkSlip, receipt, dossier],
  ['checkSlip', dossiers.checkSlip, { ...head, kind: 'supplement-request', items: ['Ảnh'], reason: 'x' }, dossier],
  [
    'checkSlip',
    dossiers.checkSlip,
    { ...head, kind: 'apology', accepted: at('02'), due: '2026-03-09', newDate: '2026-03-20' },
    dossier,
  ],
  [
    'checkSlip',
    dossiers.checkSlip,
    {
      ...head,
      kind: 'control',
      handovers: [
        { from: 'a', to: 'b', at: at('02') },
        { from: 'b', to: 'c', at: at('03') },
      ],
    },
    dossier,
  ],
  ['checkStatistics', dossiers.checkStatistics, table, { ...table, period: { from: '2026-07-15', to: '2026-08-14' } }],
  [
    'checkSupplementRequest',
    dossiers.checkSupplementRequest,
    { ...dossier, events: events.slice(0, 6) },
    { ...request, at: at('05'), justification: 'x' },
  ],
  [
    'checkTrend',
    dossiers.checkTrend,
    {
      claim: 'rising',
      values: [
        { label: 'a', value: 1 },
        { label: 'b', value: 2 },
      ],
    },
  ],
  ['computeExtendedDue', dossiers.computeExtendedDue, supplements],
  [
    'computeLinkedDue',
    dossiers.computeLinkedDue,
    {
      accepted: at('02'),
      course: 'in-sequence',
      steps: [
        { id: 'a', body: 'x', limit, done: at('05') },
        { id: 'b', body: 'y', limit, after: ['a'] },
      ],
      published: limit,
      asOf: at('20'),
    },
  ],
  ['computeRates', dossiers.computeRates, figures],
  ['computeRestartedDue', dossiers.computeRestartedDue, supplements],
  [
    'computeResultDate',
    dossiers.computeResultDate,
    { accepted: at('02'), limit, supplement: { requested: at('03'), completed: at('04') } },
  ],
  [
    'computeStatisticsDeadlines',
    dossiers.computeStatisticsDeadlines,
    { kind: 'month', year: 2026, number: 11, unitSent: '2026-11-20', provinceSent: '2026-11-23' },
    context,
  ],
  ['computeSubtractedTime', dossiers.computeSubtractedTime, { ...supplements, finished: at('09') }],
  ['findDuplicateCodes', dossiers.findDuplicateCodes, [dossier, { code: 'x' }]],
  ['formNumber', dossiers.formNumber, 'receipt', '2026-03-02'],
  ['parseAgencyCode', dossiers.parseAgencyCode, 'G09.20'],
  ['parseDossierCode', dossiers.parseDossierCode, dossier.code],
  ['parseProcedureCode', dossiers.parseProcedureCode, '1.000948'],
  ['parseSectorCode', dossiers.parseSectorCode, 'G09-LT01'],
  ['sameProcedure', dossiers.sameProcedure, '1.000948', '1.000948.H38'],
  [
    'scoreDossierQuality',
    dossiers.scoreDossierQuality,
    {
      total: 'equal',
      bodies: ['equal'],
      contacts: { times: 2, applicantFault: 1 },
      contacted: ['one-stop'],
      publication: { posted: true, electronic: true },
      conductFeedback: { received: 1, foundUntrue: 1 },
    },
    '2024-03-04',
  ],
  ['scoreOfficerQuality', dossiers.scoreOfficerQuality, scores, '2024-03-04'],
  [
    'scoreServiceQuality',
    dossiers.scoreServiceQuality,
    scores,
    {
      oneStop: { level: 'province', listed: 100, wholeProcess: 20, eligible: 90, received: 90 },
      publication: { posted: true, electronic: true },
      feedback: { received: 10, inTime: 9, prolonged: 0 },
      online: { eligibleProcedures: 50, onlineProcedures: 10, dossiers: 100, onlineDossiers: 20, unresolvedOrLate: 0 },
    },
    '2024-12-14',
  ],
  [
    'summarizeDossiers',
    dossiers.summarizeDossiers,
    [{ ...dossier, channel: 'online', onlineService: 'full', authority: 'province' }, closing],
    { from: '2026-02-15', to: '2026-09-14' },
    { report: 'province', by: 'sector' },
  ],
]
