import type { AccountabilityFindings, AccountabilitySteps, DatedAct } from '../../accountability/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, or } from './words'

const acts: Record<DatedAct, string> = {
  referral: 'Referral to the investigators',
  'file-back': 'Return of the file for discipline',
  discipline: 'Decision on discipline',
  'first-declaration': 'First declaration',
  'yearly-declaration': 'Yearly declaration',
  'supplementary-declaration': 'Supplementary declaration',
  'personnel-declaration': 'Declaration for personnel work',
  redeclaration: 'Declaration completed or repeated on request',
  handover: 'Handover of the declaration',
  publication: 'Publication of the declaration',
  'verification-decision': 'Decision on verification',
  'verification-notice': 'Notice of the decision on verification',
  'verification-report': 'Report on the verification',
  'verification-conclusion': 'Conclusion of the verification',
  'conclusion-publication': 'Publication of the conclusion',
  'internal-report': 'Handling of the report of corruption',
  rotation: 'Rotation of the post',
  evaluation: 'Evaluation',
}
const triggers: Record<string, string> = {
  'breach-of-regime': 'a breach of the regime of heads',
  'known-not-stopped': 'knowing of a subordinate’s violation and not stopping it',
  'task-not-assigned': 'a task not assigned, or not clearly',
  'no-checking': 'no or little checking',
  'requests-unanswered': 'reports and requests of subordinates left unanswered',
  'unlawful-instruction': 'an unlawful, vague or inconsistent instruction',
  'unlawful-document': 'an unlawful document issued or submitted',
  'task-late': 'a task not finished on time',
  'subordinate-corrupt': 'a deputy or subordinate who was corrupt or wasteful',
  'complaints-dragging': 'complaints dragging on or going over levels',
  'covering-up': 'lenient handling or covering up',
}
const gradeNames: Record<string, string> = { 'not-completed': 'not completed' }
const reasons: Record<string, string> = {
  degraded: 'signs of degradation',
  'results-poor': 'more than half of the criteria late or poor',
  'unit-targets': 'the unit met fewer than half of its targets',
  'unit-corruption': 'corruption or waste in the unit directly managed, dealt with by law',
  disciplined: 'disciplined in the year',
  score: 'the points on the scale of 100',
  'targets-met': 'not every target was met',
  'targets-exceeded': 'too few targets were exceeded',
  'units-completed': 'a subordinate unit did not complete its tasks',
  'units-good': 'too few subordinate units were good',
}
const forms: Record<string, string> = {
  'salary-drop': 'salary drop',
  'dismissal-from-post': 'dismissal from the post',
  'forced-resignation': 'forced resignation',
}
const criteriaNames: Record<string, string> = {
  'plan-results': 'results of the plan',
  'anti-corruption': 'anti-corruption work',
}
const parts: Record<string, string> = {
  cases: 'the cases',
  time: 'the time',
  rights: 'rights and duties of those who move',
  situation: 'the situation of corruption',
  results: 'results of prevention, detection and handling',
  assessment: 'assessment, directions and proposals',
}
const kinds: Record<string, string> = {
  'party-expulsion': 'a Party member’s act that deserves expulsion',
  'internal-political-protection': 'a breach of internal political protection',
  'national-interest': 'harm to national interests in defence, security or foreign affairs',
  'forged-diploma': 'use of a forged diploma or certificate',
}
const word = (table: Record<string, string>, key: string): string => table[key] ?? key
const listed = (table: Record<string, string>, keys: readonly string[]): string =>
  and(keys.map((key) => word(table, key)))

export const accountabilityFindingsEn: SentencesOf<AccountabilityFindings> = {
  'accountability.day': ({ given }) => `${given} is no day; write '2024-03-04' (year-month-day).`,
  'accountability.moment': ({ given }) => `${given} is no moment with its offset; write '2024-03-04T08:30:00+07:00'.`,
  'accountability.number': ({ field, given }) =>
    field === 'year'
      ? `year: ${given} is no year, like 2024.`
      : `${field}: ${given} cannot be used; expected a number from 0 up, a part no larger than its whole, a percentage of at most 100.`,
  'accountability.not-in-force': ({ date }) => `No rule that is known applies to ${date}.`,
  'accountability.word': ({ field, given, known }) => `${field}: the law does not have ${given}; it has ${or(known)}.`,
  'accountability.order': ({ first, second }) => `The day ${second} comes before ${first}.`,
  'accountability.amended-not-read': ({ date }) =>
    `On ${dateEn(date)} the Law on Anti-Corruption is amended (since 1 July 2026); the amended wording was not read.`,
  'accountability.late': ({ act, due, done }) => `${acts[act]} on ${dateEn(done)}; it was due ${dateEn(due)}.`,
  'accountability.overdue': ({ act, due }) => `${acts[act]}: due ${dateEn(due)} and not done.`,
  'accountability.head-trigger': ({ trigger, event }) =>
    `Event ${event}: the head answers for ${word(triggers, trigger)}.`,
  'accountability.false-report': ({ event }) => `Event ${event}: a false report, which aggravates.`,
  'accountability.lack-of-responsibility': ({ head, subordinate }) =>
    `Head ${head} is to be dealt with severely: a lack of responsibility let ${subordinate} harass.`,
  'accountability.covering-up': ({ head, days }) =>
    `Head ${head} shows signs of covering up and is to be dealt with at once; open for ${days} days.`,
  'accountability.both-faults': ({ head }) =>
    `Head ${head} both lacked responsibility and shows signs of covering up; the second decides.`,
  'accountability.not-direct-manager': ({ head, subordinate }) =>
    `${head} did not directly manage ${subordinate} on the day of the act.`,
  'accountability.no-manager': ({ person, date }) =>
    `It is not known who directly managed ${person} on ${dateEn(date)}.`,
  'accountability.circumstances-conflict': ({ official }) => `The circumstances of ${official} contradict each other.`,
  'accountability.closed-administratively': (params) =>
    `Case ${params.case} has all the elements of a crime but was closed administratively on ${dateEn(params.closed)}.`,
  'accountability.not-referred': (params) =>
    `Case ${params.case} shows signs of a crime and goes to the investigators at once; it took ${params.days} days.`,
  'accountability.procuracy-not-told': (params) =>
    `Case ${params.case} was referred, but the procuracy of the same level was not told.`,
  'accountability.limitation-expired': ({ expired, on }) =>
    `On ${dateEn(on)} the limitation has run out; its last day was ${dateEn(expired)}.`,
  'accountability.employee-regime-unknown': () =>
    'What binds public employees since 1 July 2025 was not read; the known numbers of civil servants are used.',
  'accountability.form-not-allowed': ({ form, allowed }) =>
    allowed.length === 0
      ? `The form ${word(forms, form)} may not be used.`
      : `The form ${word(forms, form)} may not be used; there are only ${listed(forms, allowed)}.`,
  'accountability.criterion-missing': ({ criterion }) =>
    `The evaluation lacks the criterion: ${word(criteriaNames, criterion)}.`,
  'accountability.plan-alone': () => 'Results of the plan are one of the criteria and cannot be the only one.',
  'accountability.grade-above': ({ grade, highest, reason }) =>
    `Graded “${word(gradeNames, grade)}”, at most “${word(gradeNames, highest)}” is allowed: ${word(reasons, reason)}.`,
  'accountability.excellent-over-cap': ({ excellent, cap }) =>
    `${excellent} graded excellent, above the cap of ${cap}.`,
  'accountability.rotation-period': ({ post, years, least, most }) =>
    `Post ${post}: a period of ${years} years lies outside ${least} to ${most} years.`,
  'accountability.rotation-only-post': ({ post }) =>
    `Post ${post} is the only one of its kind: the head proposes, the competent body decides on the move.`,
  'accountability.rotation-plan-incomplete': (params) =>
    `The rotation plan does not state ${listed(parts, params.parts)}.`,
  'accountability.rotation-plan-unpublished': ({ year }) => `The rotation plan of ${year} was not published.`,
  'accountability.rotation-not-planned': ({ post, due }) =>
    `Post ${post} is due to rotate by ${dateEn(due)} but is not in the plan.`,
  'accountability.posting-short': ({ days, least }) =>
    `The declaration was on the board for ${days} days, fewer than ${least}.`,
  'accountability.not-declarer': ({ person }) => `${person} is in none of the groups that must declare.`,
  'accountability.decision-not-withdrawn': ({ decision, since, days }) =>
    `Decision ${decision} is to be withdrawn since ${dateEn(since)}; ${days} days have passed.`,
  'accountability.withdrawal-not-announced': ({ decision }) =>
    `The cancellation of decision ${decision} was not announced publicly.`,
  'accountability.fault-not-handled': ({ decision }) => `Those at fault in decision ${decision} were not dealt with.`,
  'accountability.report-incomplete': (params) => `The anti-corruption report lacks ${listed(parts, params.parts)}.`,
  'accountability.report-not-presented': ({ year }) =>
    `The anti-corruption report of ${year} did not go to the People’s Council.`,
  'accountability.report-unpublished': ({ year }) => `The anti-corruption report of ${year} was not published.`,
}

export const accountabilityStepsEn: SentencesOf<AccountabilitySteps> = {
  'accountability.limitation': ({ from, lawOf }) =>
    `The limitation runs from ${dateEn(from)} by the law of ${dateEn(lawOf)}.`,
  'accountability.limitation-restarted': ({ from }) => `A new violation restarts the limitation on ${dateEn(from)}.`,
  'accountability.no-limitation': ({ kind }) => `No limitation applies: ${word(kinds, kind)}.`,
  'accountability.manager': ({ manager, role, person }) =>
    `${manager} (${role === 'deputy' ? 'deputy in charge' : 'head'}) directly managed ${person}.`,
  'accountability.act': ({ point }) =>
    point === ''
      ? 'Outside article 2 of the Law on Anti-Corruption, because it was not for private gain.'
      : `An act under point ${point} of the Law on Anti-Corruption.`,
  'accountability.grade-limit': ({ reason, highest }) =>
    `At most “${word(gradeNames, highest)}”: ${word(reasons, reason)}.`,
  'accountability.threshold': ({ amount, change }) => `A change of ${change} đồng; the threshold is ${amount} đồng.`,
}
