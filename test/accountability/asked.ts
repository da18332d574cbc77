import * as rules from '../../src/accountability'
import type { Asked } from '../support/spoil'

const basis = [{ document: { number: '05/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }]
const local = { values: [{ parameter: 'accountability.redeclaration', value: { amount: 9, unit: 'day' }, basis }] }
const context = { asOf: '2045-01-01T08:00:00+07:00', local }
const period = { from: '2024-01-01', to: '2024-12-31' }
const edges = [
  { manager: 'H', role: 'head', person: 'X', from: '2023-01-01', to: '2024-12-31' },
  { manager: 'D', role: 'deputy', person: 'X', from: '2023-01-01' },
]
const facts = {
  leader: true,
  score: 72,
  degraded: false,
  disciplined: false,
  poorCriteria: 10,
  unitTargets: 80,
  unitCorruption: true,
  handledByLaw: true,
  targetsMet: 90,
  targetsExceeded: 30,
  unitsCompleted: 100,
  unitsGood: 70,
}

/** Every function of accountability that answers with an outcome, with a valid call. */
export const asked: readonly Asked[] = [
  [
    'checkDeclarationHandling',
    rules.checkDeclarationHandling,
    {
      received: '2024-12-16',
      redoAsked: '2024-12-17',
      redone: '2024-12-20',
      goodReason: false,
      handedOver: '2025-01-06',
      published: '2025-01-10',
      takenDown: '2025-01-20',
      form: 'notice-board',
    },
    context,
  ],
  [
    'checkDisciplineForm',
    rules.checkDisciplineForm,
    { staff: 'civil-servant', leader: true, form: 'warning', date: '2025-07-01', dishonestDeclaration: true },
  ],
  [
    'checkDutyCheck',
    rules.checkDutyCheck,
    { units: 22, staff: 424, present: 333, absent: 91, withReason: 60, withoutReason: 28, stated: 78.4 },
  ],
  [
    'checkEvaluation',
    rules.checkEvaluation,
    { ...facts, date: '2024-12-20', grade: 'good', head: true, criteria: ['plan-results'] },
    context,
  ],
  [
    'checkHeadResponsibility',
    rules.checkHeadResponsibility,
    [
      { id: 'E1', trigger: 'task-late', date: '2024-03-04', falseReport: true },
      { id: 'E2', trigger: 'subordinate-corrupt', date: '2024-05-06', couldNotKnow: true, didEverything: true },
    ],
  ],
  [
    'checkPersonnelDecision',
    rules.checkPersonnelDecision,
    {
      id: '12/QĐ-UBND',
      kind: 'personnel',
      issued: '2024-03-04',
      foundUnlawful: '2024-05-06',
      withdrawn: '2024-06-06',
      announced: '2024-06-07',
      faultHandled: '2024-06-08',
    },
    context,
  ],
  [
    'checkReferral',
    rules.checkReferral,
    {
      id: 'V1',
      found: '2024-05-06',
      stage: 'after-inspection',
      concluded: '2024-05-06',
      referred: '2024-05-10',
      procuracyTold: '2024-05-10',
      closedAdministratively: '2024-05-20',
      dropped: '2024-06-20',
      fileReturned: '2024-06-28',
    },
    context,
  ],
  [
    'checkRotationPlan',
    rules.checkRotationPlan,
    { year: 2024, issued: '2024-01-20', published: '2024-02-01', parts: ['purpose', 'cases'], posts: ['x'] },
    [{ post: 'Tiếp nhận hồ sơ', latest: '2024-03-01' }],
  ],
  [
    'checkYearlyReport',
    rules.checkYearlyReport,
    { year: 2024, parts: ['situation', 'results'], presented: '2024-12-05', published: '2024-12-06' },
  ],
  ['computeCaseSeverity', rules.computeCaseSeverity, { kind: 'prison', years: 7 }, '2024-05-06'],
  [
    'computeDisciplineDeadline',
    rules.computeDisciplineDeadline,
    {
      detected: '2024-01-15',
      complex: true,
      criminalProcedure: [{ from: '2024-02-01', to: '2024-03-01' }],
      decided: '2024-06-03',
    },
    context,
  ],
  [
    'computeExcellentCap',
    rules.computeExcellentCap,
    { date: '2026-12-10', staff: 60, excellent: 9, good: 40, partyExcellent: 5, outstanding: false },
  ],
  [
    'computeHeadLiability',
    rules.computeHeadLiability,
    {
      person: 'X',
      occurred: '2024-05-06',
      head: 'H',
      edges: edges.slice(1),
      circumstances: [{ official: 'D', reportedInTime: true, knewAndDidNothing: true }],
      severities: ['serious'],
    },
  ],
  [
    'computeInternalReportDeadline',
    rules.computeInternalReportDeadline,
    { received: '2024-03-04', complex: true, handled: '2024-03-20' },
    context,
  ],
  [
    'computeLimitation',
    rules.computeLimitation,
    {
      staff: 'public-employee',
      deserves: 'reprimand',
      starts: '2024-01-15',
      startsAt: 'end-of-act',
      newViolations: ['2024-03-04'],
    },
    '2025-08-01',
    { local, policy: { 'accountability.limitation-law': 'later' } },
  ],
  [
    'computeVerificationDeadlines',
    rules.computeVerificationDeadlines,
    {
      ground: 'competent-request',
      arose: '2024-06-03',
      decided: '2024-06-10',
      noticed: '2024-06-13',
      reported: '2024-07-13',
      reportComplex: true,
      concluded: '2024-08-01',
      conclusionComplex: true,
      published: '2024-08-06',
    },
    context,
  ],
  ['findDirectManager', rules.findDirectManager, edges, 'X', '2024-03-31'],
  [
    'judgeHeadFault',
    rules.judgeHeadFault,
    {
      head: 'H',
      subordinate: 'X',
      occurred: '2024-05-06',
      edges: edges.slice(0, 1),
      lackOfResponsibility: true,
      coveringUp: '2024-06-03',
      handled: '2024-06-08',
    },
    context,
  ],
  [
    'listConductFindings',
    rules.listConductFindings,
    [
      { id: 'P1', person: 'X', date: '2024-03-04', result: 'proven' },
      { id: 'P2', person: 'X', date: '2024-05-06', result: 'pending' },
    ],
    period,
  ],
  [
    'listDeclarableItems',
    rules.listDeclarableItems,
    [{ name: 'Xe máy', kind: 'valuable', value: 60_000_000 }],
    '2026-06-30',
  ],
  [
    'listDeclarationDuties',
    rules.listDeclarationDuties,
    {
      person: 'X',
      group: 'cadre-or-civil-servant',
      entered: '2024-03-04',
      yearly: true,
      change: { amount: 350_000_000, date: '2024-05-06' },
      planned: ['2024-09-04'],
      declared: [{ kind: 'first', date: '2024-03-10', year: 2024 }],
    },
    2024,
    context,
  ],
  [
    'listRotations',
    rules.listRotations,
    [
      {
        post: 'Tiếp nhận hồ sơ',
        holder: 'X',
        field: 'direct-contact',
        since: '2021-03-01',
        leader: true,
        years: 3,
        onlyPost: false,
        moved: '2024-03-01',
      },
    ],
    context,
  ],
  [
    'routeViolation',
    rules.routeViolation,
    {
      act: 'harassment',
      date: '2024-05-06',
      forGain: true,
      crimeElements: true,
      leader: true,
      repeated: true,
      convicted: true,
    },
  ],
  [
    'summarizeHeadDirections',
    rules.summarizeHeadDirections,
    ['H1', 'H2'],
    [{ head: 'H1', number: '12/CV-SNV', date: '2024-03-04' }],
    period,
  ],
]

/** The one that answers with a bare value, and refuses by name. */
export const bare: Asked = ['listGradeLimits', rules.listGradeLimits, facts, '2026-12-01']
