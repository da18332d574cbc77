import type { ComplaintFindings, ComplaintSteps } from '../../petitions/complaint-findings'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, days, or } from './words'

const ordinal = (level: 1 | 2): string => (level === 1 ? 'first' : 'second')
const plain = (key: string): string => key.replace('complaint.', '').replaceAll('-', ' ')
const list = (keys: readonly string[]): readonly string[] => keys.map(plain)
const reading = (later: string | undefined): string =>
  later === undefined ? '' : ` By another reading it was due ${dateEn(later)}.`

export const complaintFindingsEn: SentencesOf<ComplaintFindings> = {
  'complaint.law-not-held': ({ date }) =>
    `On ${dateEn(date)} the Law on Complaints of 2011 was not in force (it is since 1 July 2012); the law before it is not held here.`,
  'complaint.window-not-set': () =>
    'About discipline the second window counts from receipt of the first decision; for an expiry without a decision the law sets no number.',
  'complaint.overdue': ({ label, due, workingDays, laterReading }) =>
    `${label.en}: due ${dateEn(due)}, ${days(workingDays)} late.${reading(laterReading)}`,
  'complaint.done-late': ({ label, due, done, laterReading }) =>
    `${label.en}: done ${dateEn(done)}, after ${dateEn(due)}.${reading(laterReading)}`,
  'complaint.out-of-time': ({ level, filed, lastDay }) =>
    `The ${ordinal(level)} complaint of ${dateEn(filed)} is out of time; the last day was ${dateEn(lastDay)}.`,
  'complaint.accepted-out-of-time': ({ filed, lastDay }) =>
    `Accepted a complaint of ${dateEn(filed)} whose time ended on ${dateEn(lastDay)}, without good reason.`,
  'complaint.refused-in-time': ({ filed, lastDay }) =>
    `Refused as out of time, but the complaint of ${dateEn(filed)} was in time until ${dateEn(lastDay)}.`,
  'complaint.obstacle-unproven': ({ from, to }) =>
    `The obstacle from ${dateEn(from)}${to === undefined ? '' : ` to ${dateEn(to)}`} has no evidence, so it is not left out.`,
  'complaint.known-day-missing': () =>
    'The record does not say when the decision was received or the act known, so the limitation cannot be counted.',
  'complaint.oral-discipline': () => 'A disciplinary decision is complained of by petition only.',
  'complaint.unsigned': () => 'The petition has no signature or fingerprint of the complainant.',
  'complaint.form-incomplete': ({ lacking }) => `The petition lacks ${and(list(lacking))}.`,
  'complaint.not-contestable': () =>
    'What is complained of is no administrative decision or act and no disciplinary decision; it is not accepted, or the acceptance is cancelled.',
  'complaint.group-unsigned': () => 'The petition of several people is not signed by all of them.',
  'complaint.group-without-appointment': () =>
    'There is no paper that appoints the representative, so a complaint of several people cannot be accepted yet.',
  'complaint.representative-not-complainant': () => 'A representative must be one of the complainants.',
  'complaint.too-many-representatives': ({ complainants, given, most }) =>
    `${complainants} complainants may appoint ${most} representatives at most; ${given} were appointed.`,
  'complaint.authorisation-form': ({ allowed, given }) =>
    `An individual’s authorisation must be ${or(list(allowed))}; this one is ${plain(given)}.`,
  'complaint.authorisation-shared': ({ agents }) => `One item may not be given to several agents; here ${agents}.`,
  'complaint.refusal-without-ground': ({ allowed }) => `A refusal needs a ground of article 11: ${or(list(allowed))}.`,
  'complaint.refusal-without-reason': () => 'A refusal to accept states its reason in writing.',
  'complaint.acceptance-unnotified': () => 'Acceptance is notified to the complainant in writing.',
  'complaint.verified-before-acceptance': () =>
    'Verification was assigned before the notice of acceptance; acceptance comes first.',
  'complaint.complexity-unwritten': () =>
    'Complexity must be determined in writing and kept in the file; else the ordinary time counts.',
  'complaint.complexity-without-criterion': ({ allowed }) => `A complex case meets one of: ${or(list(allowed))}.`,
  'complaint.remote-without-reason': () =>
    'The longer time of a remote area needs its reason on record; no law lists these areas.',
  'complaint.dialogue-missing': ({ level, discipline }) =>
    `The ${ordinal(level)} decision${discipline ? ' about discipline' : ''} was issued without a dialogue.`,
  'complaint.dialogue-unknown': () =>
    'The record does not say whether demand and verification differ, so it is not known if a dialogue was required.',
  'complaint.dialogue-notice-late': ({ dialogueOn, lastDay }) =>
    `Notice of the dialogue of ${dateEn(dialogueOn)} was due by ${dateEn(lastDay)}.`,
  'complaint.dialogue-unnotified': () => 'The record holds no notice of the dialogue.',
  'complaint.dialogue-before-verification': () => 'The dialogue was held before the result of the verification.',
  'complaint.dialogue-delegated': ({ resolver }) => `In this case the ${plain(resolver)} holds the dialogue in person.`,
  'complaint.dialogue-minutes': ({ copies, least }) =>
    `The minutes of the dialogue were made in ${copies} copies; at least ${least} are required.`,
  'complaint.dialogue-unsigned': () =>
    'The minutes of the dialogue are unsigned; a refusal to sign is noted with its reason.',
  'complaint.dialogue-again': () =>
    'The complainant was absent with good reason (or under the rules before 1 July 2026): another dialogue is due.',
  'complaint.suspended-without-ground': ({ allowed }) => `A suspension needs a ground: ${or(list(allowed))}.`,
  'complaint.suspended-without-evidence': () => 'A suspension needs evidence in the file.',
  'complaint.decided-while-suspended': () => 'The decision was issued while the resolution was suspended.',
  'complaint.withdrawal-unsigned': () => 'A withdrawal bears the complainant’s signature or fingerprint.',
  'complaint.withdrawal-by-minutes': () => 'Before 1 July 2026 a complaint is withdrawn by petition, not by minutes.',
  'complaint.termination-ground': ({ given, allowed }) =>
    `Ended ${given === undefined ? 'without a ground' : `for “${plain(given)}”, no ground of that day`}; grounds are ${or(list(allowed))}.`,
  'complaint.terminated-without-withdrawal': () => 'Ended as withdrawn, but the record holds no whole withdrawal.',
  'complaint.terminated-without-court': () => 'Ended because of a court, but the record holds no lawsuit.',
  'complaint.termination-due': ({ since }) =>
    `Since ${dateEn(since)} there is a ground to end the case, but no decision ends it.`,
  'complaint.withdrawn-not-reopened': () =>
    'What was withdrawn is not considered again unless it was withdrawn under coercion or threat.',
  'complaint.continued-late': ({ lastDay }) => `Continued after its end; the last day was ${dateEn(lastDay)}.`,
  'complaint.group-decision': () => 'Several complainants get a decision each, or one decision with a list.',
  'complaint.no-second-level': () => 'A minister’s decision is complained of at one level only; after it, the court.',
  'complaint.appealed-early': ({ due }) =>
    due === undefined
      ? 'No first decision yet and its time is not over: too early for a second complaint.'
      : `No first decision yet and its time runs to ${dateEn(due)}: too early for a second complaint.`,
  'complaint.appeal-without-decision': () => 'The first decision is attached to a second complaint.',
  'complaint.receipt-unknown': ({ issued }) =>
    `The record does not say when the decision of ${dateEn(issued)} was received; the window counts from receipt.`,
  'complaint.no-lawsuit': () =>
    'Only a dismissal, of officials up to director general, can be taken to an administrative court.',
  'complaint.first-decision-revoked': () =>
    'The first decision was revoked while the second complaint was pending: the first level starts again; no article says so.',
  'complaint.publication-short': ({ form, given, least }) =>
    `Publication by ${plain(form)}: ${given}; at least ${least} ${form === 'broadcast' || form === 'press' ? 'times' : 'days'}.`,
  'complaint.meeting-notice-late': ({ meeting, lastDay }) =>
    `Notice of the meeting of ${dateEn(meeting)} was due by ${dateEn(lastDay)}.`,
  'complaint.enforced-early': ({ from }) => `Carried out before the decision is in force; it is from ${dateEn(from)}.`,
  'complaint.enforced-in-window': ({ until }) =>
    `In force counted from issue, but the window to complain again, counted from receipt, runs to ${dateEn(until)}.`,
  'complaint.unannounced': ({ since }) => `In force since ${dateEn(since)} and not yet announced to all staff.`,
  'complaint.archived-with-duties': ({ clocks }) => `Archived with duties left: ${and(list(clocks))}.`,
  'complaint.post-abolished': ({ respondent, date }) => `On ${dateEn(date)} there is no ${plain(respondent)}.`,
}

export const complaintStepsEn: SentencesOf<ComplaintSteps> = {
  'complaint.regime': ({ date, regime }) =>
    `On ${dateEn(date)} the Law on Complaints 2011${regime === '02/2011' ? '' : ', as amended by Law 136/2025/QH15,'} applies.`,
  'complaint.obstacle-excluded': ({ from, to }) => `The obstacle from ${dateEn(from)} to ${dateEn(to)} is left out.`,
  'complaint.acceptance-readings': ({ byLaw, byDecree, due }) =>
    `To accept${byLaw === undefined ? '' : ` by the law: ${dateEn(byLaw)}`}${byDecree === undefined ? '' : `; by the decree: ${dateEn(byDecree)}`}; ${dateEn(due)} counts.`,
  'complaint.cap': ({ level, complex, remote, days: amount }) =>
    `Resolution, ${ordinal(level)} level${complex ? ', complex' : ''}${remote ? ', remote area' : ''}: at most ${amount} days from acceptance.`,
  'complaint.obedience': ({ obedience }) =>
    obedience === 'stayed'
      ? 'The contested decision is stayed and need not be obeyed for now.'
      : 'While the complaint is pending, the complainant still obeys the contested decision or act.',
  'complaint.takes-effect': ({ issued, from }) =>
    `Issued ${dateEn(issued)}, in force from ${dateEn(from)} unless complained of again.`,
}
