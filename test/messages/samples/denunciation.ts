import type {
  DenunciationFindings,
  DenunciationSteps,
  ProtectionFindings,
  ProtectionSteps,
} from '../../../src/petitions/index'
import type { SamplesOf } from './types'

const duty = { vi: 'Giải quyết tố cáo', en: 'Resolution' }
const other = { vi: 'Công khai kết luận nội dung tố cáo', en: 'Publishing the conclusion' }

export const denunciationFindings: SamplesOf<DenunciationFindings> = {
  'denunciation.law-not-held': [{ date: '2018-11-02' }],
  'denunciation.wrong-form': [{ channel: 'web' }, { channel: 'phone' }],
  'denunciation.overdue': [{ duty, due: '2026-04-10', workingDays: 3 }],
  'denunciation.done-late': [{ duty, due: '2026-04-10', workingDays: 1 }],
  'denunciation.last-day-off': [{ duty, due: '2026-05-31', otherReading: '2026-06-01' }],
  'denunciation.not-immediate': [{ duty, since: '2026-04-10', days: 1 }],
  'denunciation.checking-extended-late': [{ due: '2026-03-11' }],
  'denunciation.transferred-again': [{ limit: 1 }],
  'denunciation.transferred-untold': [{}],
  'denunciation.transferred-though-competent': [{}],
  'denunciation.refused-without-reason': [{}],
  'denunciation.refused-though-complete': [{ reasons: [] }, { reasons: ['capacity'] }],
  'denunciation.refused-while-conditions-unknown': [{ missing: ['capable', 'identifiable'] }],
  'denunciation.accepted-without-condition': [{ missing: ['form', 'capacity', 'competence', 'identifiable'] }],
  'denunciation.acceptance-incomplete': [{ fields: ['date', 'basis', 'content', 'limit'] }],
  'denunciation.acceptance-limit-too-long': [{ stated: 60, limit: 30 }],
  'denunciation.notice-not-to-all': [{ missing: ['denounced', 'managing-body'] }],
  'denunciation.verification-unwritten': [{}],
  'denunciation.verifier-not-impartial': [{}],
  'denunciation.concluded-unverified': [{}],
  'denunciation.conclusion-incomplete': [{ fields: ['result', 'legal-basis', 'finding', 'measures', 'proposals'] }],
  'denunciation.extension-too-many': [{ asked: 2, limit: 1, criteria: 1 }],
  'denunciation.extension-without-criteria': [{ needed: 1 }],
  'denunciation.extension-criteria-undefined': [{}],
  'denunciation.extension-too-long': [{ days: 45, limit: 30 }],
  'denunciation.extension-after-expiry': [
    { due: '2026-04-10', counts: false },
    { due: '2026-04-10', counts: true },
  ],
  'denunciation.extension-unwritten': [{}],
  'denunciation.extension-not-notified': [{ missing: ['denouncer'] }],
  'denunciation.withdrawal-unwritten': [{}],
  'denunciation.withdrawal-incomplete': [
    { fields: ['contact'] },
    { fields: ['date', 'name', 'address', 'content', 'signature'] },
  ],
  'denunciation.withdrawn-by-representative': [{}],
  'denunciation.must-continue': [{ grounds: ['coerced'] }, { grounds: ['signs-of-violation', 'slander'] }],
  'denunciation.withdrawn-in-part': [{}],
  'denunciation.terminated-without-withdrawal': [{}],
  'denunciation.withdrawn-not-terminated': [{}],
  'denunciation.protection-needed': [{}],
  'denunciation.decision-without-reason': [{}],
  'denunciation.honour-not-restored': [{}],
  'denunciation.apology-due': [{}],
  'denunciation.apology-not-public': [{}],
  'denunciation.published-without-form': [{}],
  'denunciation.publication-short': [
    { form: 'posting', until: '2026-05-01', required: '2026-05-06', days: 15 },
    { form: 'online-press', until: '2026-05-01', required: '2026-05-06', days: 15 },
  ],
  'denunciation.publication-too-few': [
    { form: 'print', times: 1, required: 2 },
    { form: 'broadcast', times: 0, required: 2 },
  ],
  'denunciation.identity-disclosed': [{ by: 'official', discipline: 'warning' }, { by: 'official' }, { by: 'other' }],
  'denunciation.identity-disclosed-after-decline': [{}],
  'denunciation.inaction': [{ discipline: 'warning' }],
  'denunciation.crime-signs-not-referred': [{ since: '2026-04-10' }],
  'denunciation.fast-track-public-duty': [{}],
  'denunciation.not-overdue': [{ due: '2026-04-10' }],
  'denunciation.onward-right': [{ since: '2026-04-10' }],
  'denunciation.reopened-without-ground': [{}],
  'denunciation.upheld-untold': [{}],
  'denunciation.closed-with-duties': [{ duties: [duty] }, { duties: [duty, other] }],
  'denunciation.answer-unwritten': [{}],
}

export const denunciationSteps: SamplesOf<DenunciationSteps> = {
  'denunciation.regime': [
    { date: '2019-02-01', regime: 'law-25-2018' },
    { date: '2020-02-01', regime: 'decree-31-2019' },
    { date: '2026-07-01', regime: 'decree-156-2026' },
  ],
  'denunciation.resolution': [{ accepted: '2026-03-11', extensions: 1, criteria: 2 }],
  'denunciation.sanction-cap': [{ date: '2026-04-01', resolution: '2026-04-10' }],
  'denunciation.intake': [
    { action: 'accept', reasons: [] },
    { action: 'refuse', reasons: ['form', 'no-evidence-after-complaint'] },
    { action: 'leave', reasons: ['sent-to-competent', 'guided-before'] },
    { action: 'inspect', reasons: ['wrong-form', 'anonymous'] },
  ],
  'denunciation.authority': [{ case: '12.3.b' }],
}

export const protectionFindings: SamplesOf<ProtectionFindings> = {
  'protection.request-not-urgent': [{ form: 'phone' }, { form: 'in-person' }],
  'protection.request-incomplete': [{ fields: ['date', 'names', 'reason', 'signature'] }],
  'protection.person-not-covered': [{}],
  'protection.no-ground': [{}],
  'protection.writing-missing': [{ since: '2026-03-02' }],
  'protection.not-immediate': [{ since: '2026-03-02', days: 2 }],
  'protection.undecided': [{ since: '2026-03-02', days: 1 }],
  'protection.undecided-without-limit': [{ since: '2026-03-02', days: 9 }],
  'protection.decision-incomplete': [{ fields: ['person', 'measures', 'start'] }],
  'protection.decision-without-measures': [{}],
  'protection.move-without-consent': [{}],
  'protection.wrong-body': [{ body: 'labour-authority', right: ['police'] }],
  'protection.refusal-unwritten': [{}],
  'protection.refusal-without-reason': [{}],
  'protection.not-carried-out': [{ since: '2026-03-02', days: 2 }],
  'protection.change-request-unwritten': [{}],
  'protection.end-request-unwritten': [{}],
  'protection.overdue': [{ due: '2026-03-05', workingDays: 1 }],
  'protection.done-late': [{ due: '2026-03-05', workingDays: 2 }],
}

export const protectionSteps: SamplesOf<ProtectionSteps> = {
  'protection.state': [{}, { since: '2026-03-02' }, { since: '2026-03-02', until: '2026-04-10' }],
}
