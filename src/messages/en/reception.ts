import type { RefusalGround, VisitAnswer } from '../../law/petitions-reception'
import type { ReceptionFindings, ReceptionSteps } from '../../petitions/reception-findings'
import type { ReceptionRole } from '../../petitions/reception-types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and } from './words'

const roles: Record<ReceptionRole, string> = {
  'provincial-chair': 'a provincial chair',
  'district-chair': 'a district chair',
  'commune-chair': 'a commune chair',
  'agency-head': 'the head of an agency',
  'service-unit-head': 'the head of a public service unit',
  'central-office': 'the Inspector General or the head of the Government Office',
}

const refusals: Record<RefusalGround, string> = {
  incapable: 'drunk or without control of their actions',
  'threat-or-breach': 'threats, insults, breach of the rules',
  'settled-and-persistent': 'rightly settled and explained, yet pursued on purpose',
  'other-by-law': 'another case of the law',
  weapons: 'weapons or dangerous things',
  'security-check': 'refused the security check',
  recording: 'recorded or streamed without leave',
  incitement: 'incitement or disorder',
  'no-capacity-no-representative': 'no legal capacity and no representative',
  'no-proof-of-representation': 'no proof of representation',
  'outside-scope': 'not a complaint, denunciation or feedback',
  'feedback-answered': 'feedback answered before, with nothing new',
  'final-judgment': 'final judgment of a court',
  'handled-elsewhere': 'being handled by another body',
}

const answers: Record<VisitAnswer, string> = {
  accepted: 'accepted',
  longer: 'needs longer to verify',
  refused: 'not accepted',
  transferred: 'transferred',
}

const words = (items: readonly string[]): string => and(items.map((item) => item.replaceAll('-', ' ')))

export const receptionFindingsEn: SentencesOf<ReceptionFindings> = {
  'reception.no-duty': ({ role, from, to }) =>
    `From ${dateEn(from)} to ${dateEn(to)} no law sets reception days for ${roles[role]}.`,
  'reception.no-working-day': ({ from, to }) =>
    `There is no working day from ${dateEn(from)} to ${dateEn(to)}, so no reception day is owed.`,
  'reception.schedule-too-few': ({ from, to, planned, required }) =>
    `The schedule has ${planned} reception days from ${dateEn(from)} to ${dateEn(to)}; at least ${required} are owed.`,
  'reception.too-few': ({ from, to, held, required }) =>
    `From ${dateEn(from)} to ${dateEn(to)} the head received on ${held} days; at least ${required} are owed.`,
  'reception.held-by-deputy': ({ date }) =>
    `The session of ${dateEn(date)} was not held by the head in person and does not count.`,
  'reception.ad-hoc-required': ({ grounds }) => `${words(grounds)}: the head must hold an ad-hoc reception.`,
  'reception.unposted': ({ date }) => `The schedule of the session of ${dateEn(date)} was not posted.`,
  'reception.posting-incomplete': ({ places, contents }) =>
    `The posted schedule lacks ${words([...places, ...contents])}.`,
  'reception.postponed-without-reason': () => 'A postponement needs a good reason; none is recorded.',
  'reception.postponed-without-new-time': () =>
    'A postponement announces the new time at the place of reception; there is none, or it was not announced.',
  'reception.opened-on-another-day': ({ announced, opened }) =>
    `Announced for ${dateEn(announced)}, opened on ${dateEn(opened)}.`,
  'reception.not-held': ({ date }) => `The reception planned for ${dateEn(date)} was not held.`,
  'reception.online-ground': ({ ground }) =>
    `No text allows online reception on this day (reason given: ${words([ground])}).`,
  'reception.online-denouncer-protected': () =>
    'A denouncer who asks for secrecy, or whose session cannot be kept secret, is not received online.',
  'reception.online-not-ready': ({ missing }) => `The online session was opened without ${words(missing)}.`,
  'reception.online-unrecorded': () => 'An online session is recorded in sound and picture.',
  'reception.no-written-conclusion': () => 'The head’s conclusion must be issued in writing.',
  'reception.not-logged': ({ missing }) => `Not recorded in: ${words(missing)}.`,
  'reception.refusal-ground-not-in-law': ({ ground, date }) =>
    `On ${dateEn(date)} the law knows no refusal on the ground “${refusals[ground]}”.`,
  'reception.identity-incomplete': ({ missing }) => `The visitor’s ${words(missing)} are not recorded.`,
  'reception.unsigned': () => 'What was said is not signed or fingerprinted.',
  'reception.not-split': ({ classes }) =>
    `A mixed petition (${words(classes)}), and the person was not told to write separate ones.`,
  'reception.feedback-guided': () =>
    'Feedback outside competence is transferred; the person is not sent elsewhere with it.',
  'reception.answer-not-for-feedback': ({ content }) =>
    `“${answers[content]}” is an answer to complaints and denunciations, not to feedback.`,
  'reception.result-late': ({ due, resolvedOn }) =>
    `Resolved ${dateEn(resolvedOn)}; the result had to be reported by ${dateEn(due)}.`,
  'reception.result-untold': () => 'Closed before the person who asked was told the result.',
  'reception.tripwire-near': ({ until }) =>
    `The petition is unprocessed; left so through ${dateEn(until)} without good reason, an officer in post is removed.`,
  'reception.representatives-number': ({ people, given, minimum, maximum }) =>
    `A group of ${people} appointed ${given} representatives; ${minimum} to ${maximum} are allowed.`,
  'reception.representatives-outside-group': () => 'A representative must be one of the group.',
  'reception.representatives-unwritten': () => 'Representatives are appointed in writing.',
  'reception.representatives-unsigned': () => 'The appointment must be signed by everybody in the group.',
  'reception.people-number': ({ given }) => `The number of people must be a whole number from 1, not ${given}.`,
  'reception.duty-late': ({ duty, due, done }) => `${duty.en}: done ${dateEn(done)}, due ${dateEn(due)}.`,
  'reception.last-day-off': ({ duty, due, other }) =>
    `${duty.en}: the last day is a day off; it can be read as ${dateEn(due)} or ${dateEn(other)}.`,
  'reception.duty-overdue': ({ duty, due }) => `${duty.en}: overdue since ${dateEn(due)}.`,
}

export const receptionStepsEn: SentencesOf<ReceptionSteps> = {
  'reception.window': ({ from, to, per, required }) =>
    `The ${per} from ${dateEn(from)} to ${dateEn(to)}: at least ${required} reception days.`,
  'reception.representatives': ({ people, minimum, maximum }) =>
    `A group of ${people}: ${minimum} to ${maximum} representatives.`,
  'reception.ad-hoc': ({ grounds }) =>
    grounds.length === 0 ? 'No sign that calls for an ad-hoc reception.' : `Signs: ${words(grounds)}.`,
}
