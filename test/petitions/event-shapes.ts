import { complaintLifecycle } from '../../src/petitions/complaint-lifecycle'
import { denunciationLifecycle } from '../../src/petitions/denunciation-lifecycle'
import { feedbackLifecycle } from '../../src/petitions/feedback-lifecycle'
import { protectionLifecycle } from '../../src/petitions/protection-lifecycle'
import { sessionLifecycle } from '../../src/petitions/session-lifecycle'
import { visitLifecycle } from '../../src/petitions/visit-lifecycle'
import { hotline } from './feedback-cases'

const plain = (events: object, special: Readonly<Record<string, readonly object[]>>): readonly object[] =>
  Object.keys(events).flatMap((type) => (special[type] ?? [{}]).map((details) => ({ type, ...details })))

/** Every event of each lifecycle, with the details that make a difference. */
export const shapes = {
  complaint: plain(complaintLifecycle.events, {
    received: [{ filed: '2026-08-01' }, { channel: 'reception' }],
    withdrawn: [{ extent: 'whole' }, { extent: 'part' }, { extent: 'some-complainants' }],
    'information-received': [{ complete: true }],
    published: [{ form: 'posting' }],
  }),
  denunciation: plain(denunciationLifecycle.events, {
    received: [{ channel: 'petition' }, { channel: 'petition', from: 'press' }],
    'not-processed': [{ ground: 'anonymous' }, { ground: 'guided-before' }],
    refused: [{ reasons: ['form'] }],
    'acceptance-notified': [{ to: ['denouncer', 'denounced'] }],
    extended: [{ days: 30, criteria: ['foreign', 'many-people'] }],
    withdrawn: [{ scope: 'whole', by: 'all' }],
    'continuation-grounds-found': [{ grounds: ['coerced'] }],
    suspended: [{ ground: 'assessment' }],
    terminated: [{ ground: 'withdrawn' }],
    'decision-sent': [{ to: ['denouncer', 'denounced', 'managing-body', 'others'] }],
    concluded: [{ result: 'true', violation: true }],
    'conclusion-sent': [{ to: ['denouncer', 'denounced', 'managing-body', 'others'] }],
    published: [
      { document: 'conclusion', forms: [{ form: 'posting' }] },
      { document: 'decision', forms: [{ form: 'portal' }] },
    ],
    'crime-referred': [{}, { part: true }],
    'taken-over': [{ ground: 'not-impartial' }],
    'onward-reviewed': [
      { outcome: 'upheld' },
      { outcome: 'resolve-anew', grounds: ['inaccurate'] },
      { outcome: 'transfer' },
    ],
    'identity-disclosed': [{ by: 'other' }],
  }),
  protection: plain(protectionLifecycle.events, {
    'self-initiated': [{ grounds: ['harmed'] }],
    forwarded: [{ to: 'police' }],
    applied: [{ measures: ['guards'] }],
    decided: [{ measures: ['guards'] }],
    ended: [{ ground: 'ground-gone' }, { ground: 'duties-breached' }],
  }),
  feedback: plain(feedbackLifecycle.events, {
    rejected: [{ grounds: ['unclear'] }],
    'routed-out': [{ as: 'complaint' }],
    classified: [
      { subject: 'conduct', competent: true },
      { subject: 'regulation', competent: false },
    ],
    answered: [{ fault: true }, { fault: false }],
    published: [{ forms: ['portal'] }],
    apologised: [{ public: true }, { public: false }],
  }),
  reception: plain(sessionLifecycle.events, {
    planned: [{ date: '2026-08-20' }],
    posted: [{ places: ['headquarters'], contents: [] }],
    postponed: [{ newDate: '2026-08-27' }],
    held: [{ by: 'head' }],
    concluded: [{ written: true }],
    logged: [{ places: ['log'] }],
  }),
  visit: plain(visitLifecycle.events, {
    refused: [{ ground: 'intoxicated' }, { ground: 'feedback-answered' }],
    identified: [{ stated: ['name'] }],
    recorded: [
      { how: 'petition', signed: true },
      { how: 'written-down', signed: true },
    ],
    classified: [
      { as: ['feedback'], competence: 'own' },
      { as: ['complaint', 'denunciation'], competence: 'own' },
    ],
    answered: [{ content: 'accepted', form: 'written' }],
    'result-received': [{ asked: true }, { asked: false }],
  }),
} as const

/** Facts with which each lifecycle is walked. */
export const facts = {
  complaint: { subject: 'administrative', known: '2026-07-20' },
  denunciation: { kind: 'sector' },
  protection: {},
  feedback: { regime: 'regulation', channel: hotline },
  reception: { head: { role: 'commune-chair' } },
  visit: {},
} as const
