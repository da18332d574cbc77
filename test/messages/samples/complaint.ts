import type { ComplaintFindings, ComplaintSteps } from '../../../src/petitions/index'
import type { SamplesOf } from './types'

const label = { vi: 'Giải quyết khiếu nại lần đầu', en: 'Resolution, first level' }

export const complaintFindings: SamplesOf<ComplaintFindings> = {
  'complaint.law-not-held': [{ date: '2012-06-29' }],
  'complaint.window-not-set': [{}],
  'complaint.overdue': [
    { clock: 'complaint.first-resolution', label, due: '2024-04-10', workingDays: 3 },
    { clock: 'complaint.first-resolution', label, due: '2024-04-13', workingDays: 1, laterReading: '2024-04-15' },
  ],
  'complaint.done-late': [
    { clock: 'complaint.first-resolution', label, due: '2024-04-13', done: '2024-04-16' },
    {
      clock: 'complaint.first-resolution',
      label,
      due: '2024-04-13',
      done: '2024-04-15',
      laterReading: '2024-04-15',
    },
  ],
  'complaint.out-of-time': [
    { level: 1, filed: '2024-04-10', lastDay: '2024-04-01' },
    { level: 2, filed: '2024-05-04', lastDay: '2024-05-03' },
  ],
  'complaint.accepted-out-of-time': [{ filed: '2024-04-10', lastDay: '2024-04-01' }],
  'complaint.refused-in-time': [{ filed: '2024-03-20', lastDay: '2024-04-01' }],
  'complaint.obstacle-unproven': [{ from: '2024-02-01' }, { from: '2024-02-01', to: '2024-02-21' }],
  'complaint.known-day-missing': [{}],
  'complaint.oral-discipline': [{}],
  'complaint.unsigned': [{}],
  'complaint.form-incomplete': [
    { lacking: ['date'] },
    { lacking: ['complainant', 'respondent', 'content', 'request'] },
  ],
  'complaint.not-contestable': [{}],
  'complaint.group-unsigned': [{}],
  'complaint.group-without-appointment': [{}],
  'complaint.representative-not-complainant': [{}],
  'complaint.too-many-representatives': [{ complainants: 20, given: 6, most: 5 }],
  'complaint.authorisation-form': [
    { allowed: ['notarised', 'certified'], given: 'plain' },
    { allowed: ['certified'], given: 'notarised' },
  ],
  'complaint.authorisation-shared': [{ agents: 2 }],
  'complaint.refusal-without-ground': [
    {
      allowed: [
        'internal-or-normative',
        'not-affected',
        'no-capacity',
        'unlawful-representative',
        'unsigned',
        'out-of-time',
        'second-decision-made',
        'not-continued',
        'court',
      ],
    },
  ],
  'complaint.refusal-without-reason': [{}],
  'complaint.acceptance-unnotified': [{}],
  'complaint.verified-before-acceptance': [{}],
  'complaint.complexity-unwritten': [{}],
  'complaint.complexity-without-criterion': [
    {
      allowed: [
        'two-places',
        'two-contents',
        'many-people',
        'foreign-element',
        'several-agencies',
        'agencies-disagree',
        'contradictory-evidence',
      ],
    },
  ],
  'complaint.remote-without-reason': [{}],
  'complaint.dialogue-missing': [
    { level: 1, discipline: true },
    { level: 2, discipline: false },
  ],
  'complaint.dialogue-unknown': [{}],
  'complaint.dialogue-notice-late': [{ dialogueOn: '2026-07-24', lastDay: '2026-07-17' }],
  'complaint.dialogue-unnotified': [{}],
  'complaint.dialogue-before-verification': [{}],
  'complaint.dialogue-delegated': [{ resolver: 'department-director' }],
  'complaint.dialogue-minutes': [{ copies: 2, least: 3 }],
  'complaint.dialogue-unsigned': [{}],
  'complaint.dialogue-again': [{}],
  'complaint.suspended-without-ground': [{ allowed: ['force-majeure', 'objective-obstacle', 'awaiting-result'] }],
  'complaint.suspended-without-evidence': [{}],
  'complaint.decided-while-suspended': [{}],
  'complaint.withdrawal-unsigned': [{}],
  'complaint.withdrawal-by-minutes': [{}],
  'complaint.termination-ground': [
    { allowed: ['withdrawn'] },
    { given: 'no-object', allowed: ['withdrawn'] },
    { allowed: ['withdrawn', 'death-or-dissolution', 'no-object', 'court'] },
  ],
  'complaint.terminated-without-withdrawal': [{}],
  'complaint.terminated-without-court': [{}],
  'complaint.termination-due': [{ since: '2024-03-11' }],
  'complaint.withdrawn-not-reopened': [{}],
  'complaint.continued-late': [{ lastDay: '2024-04-11' }],
  'complaint.group-decision': [{}],
  'complaint.no-second-level': [{ respondent: 'minister' }],
  'complaint.appealed-early': [{}, { due: '2024-04-03' }],
  'complaint.appeal-without-decision': [{}],
  'complaint.receipt-unknown': [{ issued: '2024-03-28' }],
  'complaint.no-lawsuit': [{}],
  'complaint.first-decision-revoked': [{}],
  'complaint.publication-short': [
    { form: 'posting', given: 10, least: 15 },
    { form: 'web', given: 14, least: 15 },
    { form: 'broadcast', given: 1, least: 2 },
    { form: 'press', given: 1, least: 2 },
  ],
  'complaint.meeting-notice-late': [{ meeting: '2024-05-13', lastDay: '2024-05-10' }],
  'complaint.enforced-early': [{ from: '2024-04-20' }],
  'complaint.enforced-in-window': [{ until: '2024-04-24' }],
  'complaint.unannounced': [{ since: '2024-04-20' }],
  'complaint.archived-with-duties': [{ clocks: ['complaint.first-sending', 'complaint.enforcement'] }],
  'complaint.post-abolished': [{ respondent: 'district-chair', date: '2025-07-01' }],
}

export const complaintSteps: SamplesOf<ComplaintSteps> = {
  'complaint.regime': [
    { date: '2024-03-04', regime: '02/2011' },
    { date: '2026-07-06', regime: '136/2025' },
  ],
  'complaint.obstacle-excluded': [{ from: '2020-09-21', to: '2021-02-21' }],
  'complaint.acceptance-readings': [
    { byLaw: '2024-03-14', byDecree: '2024-03-18', due: '2024-03-14' },
    { byLaw: '2020-12-19', due: '2020-12-19' },
  ],
  'complaint.cap': [
    { level: 1, complex: false, remote: false, days: 30 },
    { level: 2, complex: true, remote: true, days: 70 },
  ],
  'complaint.obedience': [{ obedience: 'due' }, { obedience: 'stayed' }],
  'complaint.takes-effect': [{ issued: '2021-03-18', from: '2021-04-18' }],
}
