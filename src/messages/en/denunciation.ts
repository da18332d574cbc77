import type { DenunciationFindings, DenunciationSteps } from '../../petitions/denunciation-types'
import type { ProtectionFindings, ProtectionSteps } from '../../petitions/protection-types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, count, days, times } from './words'

const names: Record<string, string> = {
  names: 'names and addresses',
  contact: 'how to reach the person',
  limit: 'the time limit',
  result: 'the result of the verification',
  'legal-basis': 'the legal basis',
  finding: 'whether it is true, partly true or false',
  form: 'form and contents of the petition (29.1.a)',
  contents: 'contents',
  capacity: 'capacity or a representative (29.1.b)',
  competence: 'competence (29.1.c)',
  identifiable: 'who broke the law and how (29.1.d)',
  'no-evidence-after-complaint': 'evidence against the person who settled the complaint',
  'signs-of-violation': 'signs of a violation',
  coerced: 'threats, coercion or bribes',
  slander: 'slander',
  denouncer: 'the denouncer',
  denounced: 'the denounced',
  'managing-body': 'the body that manages the denounced',
  others: 'the others concerned',
  portal: 'the portal or internal network',
  print: 'print',
  broadcast: 'radio or television',
  'online-press': 'the online press',
  'in-person': 'a visit',
  social: 'social media',
  resolver: 'the resolver',
  police: 'the police',
  'personnel-authority': 'the authority for officials',
  'labour-authority': 'the labour authority',
  other: 'another body',
  accept: 'accept',
  refuse: 'refuse',
  transfer: 'transfer to the competent body',
  guide: 'guide to the competent body',
  leave: 'leave it',
  inspect: 'take it as a lead for an inspection',
  reroute: 'no denunciation, classify anew',
  'law-25-2018': 'the Denunciation Law of 2018',
  'decree-31-2019': 'the Denunciation Law of 2018 and Decree 31/2019/NĐ-CP',
  'decree-156-2026': 'the Denunciation Law of 2018 and Decree 31/2019/NĐ-CP, as amended by Decree 156/2026/NĐ-CP',
  'not-an-individual': 'not an individual',
  'false-name': 'another person’s name',
  'wrong-form': 'no form of denunciation',
  'sent-to-competent': 'the competent body has it',
  'guided-before': 'guided before',
  'transferred-before': 'transferred once before',
  'not-competent': 'not competent',
}
const name = (key: string): string => names[key] ?? key
const list = (keys: readonly string[]): string => and(keys.map(name))

export const denunciationFindingsEn: SentencesOf<DenunciationFindings> = {
  'denunciation.law-not-held': ({ date }) =>
    `On ${dateEn(date)} the Denunciation Law of 2018 was not in force; the law of 2011 is not held here.`,
  'denunciation.wrong-form': ({ channel }) =>
    `What comes by ${name(channel)} is no denunciation in law; article 25 applies, not the procedure for denunciations.`,
  'denunciation.overdue': ({ duty, due, workingDays }) =>
    `Overdue: ${duty.en}, due ${dateEn(due)}, ${days(workingDays)} ago.`,
  'denunciation.done-late': ({ duty, due, workingDays }) =>
    `Done late: ${duty.en}, due ${dateEn(due)}, ${days(workingDays)} late.`,
  'denunciation.last-day-off': ({ duty, due, otherReading }) =>
    `${duty.en}: due ${dateEn(due)}; its last day is a day off, by the other reading ${dateEn(otherReading)}.`,
  'denunciation.not-immediate': ({ duty, since, days: late }) =>
    `${duty.en} had to be done at once from ${dateEn(since)}; it came ${count(late, 'day')} later.`,
  'denunciation.checking-extended-late': ({ due }) =>
    `The initial handling was prolonged after its time had ended on ${dateEn(due)}.`,
  'denunciation.transferred-again': ({ limit }) => `The same content may be transferred ${times(limit)} only.`,
  'denunciation.transferred-untold': () => 'Transferred without telling the denouncer.',
  'denunciation.transferred-though-competent': () => 'Transferred although it lies within one’s own competence.',
  'denunciation.refused-without-reason': () => 'A refusal must give its reasons.',
  'denunciation.refused-though-complete': ({ reasons }) =>
    `Refused${reasons.length === 0 ? '' : ` (for ${list(reasons)})`} although every condition for acceptance is met.`,
  'denunciation.refused-while-conditions-unknown': ({ missing }) =>
    `Refused before these were known: ${list(missing)}.`,
  'denunciation.accepted-without-condition': ({ missing }) => `Accepted although this is missing: ${list(missing)}.`,
  'denunciation.acceptance-incomplete': ({ fields }) => `The acceptance decision lacks ${list(fields)}.`,
  'denunciation.acceptance-limit-too-long': ({ stated, limit }) =>
    `The acceptance decision states ${count(stated, 'day')}; it may state ${count(limit, 'day')} at most, an extension is a decision of its own.`,
  'denunciation.notice-not-to-all': ({ missing }) => `Not told yet: ${list(missing)}.`,
  'denunciation.verification-unwritten': () => 'The verification must be assigned in writing.',
  'denunciation.verifier-not-impartial': () => 'The verifier is kin of the denounced or has a direct interest.',
  'denunciation.concluded-unverified': () => 'Concluded without a verification.',
  'denunciation.conclusion-incomplete': ({ fields }) => `The conclusion lacks ${list(fields)}.`,
  'denunciation.extension-too-many': ({ asked, limit, criteria }) =>
    `Extension number ${asked}; with ${criteria} criteria of complexity ${times(limit)} is allowed, so it wins no time.`,
  'denunciation.extension-without-criteria': ({ needed }) =>
    `Extended without any criterion of complexity; at least ${needed} is needed, so it wins no time.`,
  'denunciation.extension-criteria-undefined': () =>
    'Before 28 May 2019 no text said what is complex; only the number of extensions can be judged.',
  'denunciation.extension-too-long': ({ days: given, limit }) =>
    `Extended by ${count(given, 'day')}; one extension adds ${count(limit, 'day')} at most, the rest does not count.`,
  'denunciation.extension-after-expiry': ({ due, counts }) =>
    `Extended after the time had ended on ${dateEn(due)}${counts ? '' : '; it wins no time'}.`,
  'denunciation.extension-unwritten': () => 'An extension must be a written decision.',
  'denunciation.extension-not-notified': ({ missing }) => `The extension was not told to ${list(missing)}.`,
  'denunciation.withdrawal-unwritten': () => 'A withdrawal must be in writing, by petition or minutes.',
  'denunciation.withdrawal-incomplete': ({ fields }) => `The withdrawal lacks ${list(fields)}.`,
  'denunciation.withdrawn-by-representative': () =>
    'A representative withdrew for all; by the rules in force each denouncer who withdraws signs.',
  'denunciation.must-continue': ({ grounds }) =>
    `Terminated for a withdrawal although the case must go on: ${list(grounds)}.`,
  'denunciation.withdrawn-in-part': () =>
    'Terminated although only a part was withdrawn, or not by every denouncer; the rest must go on.',
  'denunciation.terminated-without-withdrawal': () => 'Terminated for a withdrawal that is not on record.',
  'denunciation.withdrawn-not-terminated': () =>
    'Everything was withdrawn and no ground to go on is on record, yet the case was concluded.',
  'denunciation.protection-needed': () =>
    'Withdrawn under threat, coercion or bribes: protection must be applied or asked for.',
  'denunciation.decision-without-reason': () => 'A decision to suspend or terminate must give its reasons.',
  'denunciation.honour-not-restored': () =>
    'No violation was found, but the rights of the denounced were not restored.',
  'denunciation.apology-due': () =>
    'A person wrongly denounced has a right to a public apology and correction; the law sets no day for it.',
  'denunciation.apology-not-public': () => 'The apology and correction must be public.',
  'denunciation.published-without-form': () => 'A publication takes at least one form.',
  'denunciation.publication-short': ({ form, until, required, days: needed }) =>
    `Published (${name(form)}) until ${dateEn(until)}; it must stand ${count(needed, 'day')} on end, through ${dateEn(required)}.`,
  'denunciation.publication-too-few': ({ form, times: given, required }) =>
    `Published in ${name(form)} ${times(given)}; it must be ${times(required)} on end at least.`,
  'denunciation.identity-disclosed': ({ by, discipline }) =>
    `The denouncer’s identity was disclosed${by === 'official' ? ' by an official' : ''}, which is forbidden${
      discipline === undefined ? '.' : '; the discipline is a warning.'
    }`,
  'denunciation.identity-disclosed-after-decline': () =>
    'The identity was shown after the denouncer had declined secrecy, so there is no discipline.',
  'denunciation.inaction': () => 'If the conclusion is withheld on purpose, the discipline is a warning.',
  'denunciation.crime-signs-not-referred': ({ since }) =>
    `Signs of a crime were found on ${dateEn(since)} and not referred to the investigators or the procuracy.`,
  'denunciation.fast-track-public-duty': () =>
    'Settling at once without acceptance is for sector denunciations; one about a public duty is accepted and concluded.',
  'denunciation.not-overdue': ({ due }) => `Denounced onward for delay, but the time runs through ${dateEn(due)}.`,
  'denunciation.onward-right': ({ since }) => `After ${dateEn(since)} the denouncer may go on to the direct superior.`,
  'denunciation.reopened-without-ground': () => 'Resolved anew without any ground of article 37.3.',
  'denunciation.upheld-untold': () => 'Not resolving anew must be told to the denouncer in writing, with reasons.',
  'denunciation.closed-with-duties': ({ duties }) => `Closed while not done: ${and(duties.map(({ en }) => en))}.`,
  'denunciation.answer-unwritten': () => 'The answer to who passed it on must be in writing.',
}

export const denunciationStepsEn: SentencesOf<DenunciationSteps> = {
  'denunciation.regime': ({ date, regime }) => `On ${dateEn(date)}: ${name(regime)}.`,
  'denunciation.resolution': ({ accepted, extensions, criteria }) =>
    `Accepted on ${dateEn(accepted)}; extensions that count: ${extensions}, criteria of complexity: ${criteria}.`,
  'denunciation.sanction-cap': ({ date, resolution }) =>
    `The last day ${dateEn(resolution)} is capped by the time for administrative sanctions, ${dateEn(date)}.`,
  'denunciation.intake': ({ action, reasons }) =>
    `To do: ${name(action)}${reasons.length === 0 ? '' : `; because: ${list(reasons)}`}.`,
  'denunciation.authority': ({ case: clause }) => `Competence follows ${clause}.`,
}

export const protectionFindingsEn: SentencesOf<ProtectionFindings> = {
  'protection.request-not-urgent': ({ form }) =>
    `A request by ${name(form)} is for emergencies; otherwise it must be in writing.`,
  'protection.request-incomplete': ({ fields }) => `The request for protection lacks ${list(fields)}.`,
  'protection.person-not-covered': () =>
    'The person is neither the denouncer nor the spouse, a parent or a child of the denouncer.',
  'protection.no-ground': () => 'The request names no ground: harm, immediate risk or retaliation.',
  'protection.writing-missing': ({ since }) =>
    `The urgent request made by word on ${dateEn(since)} has not been put in writing.`,
  'protection.not-immediate': ({ since, days: late }) =>
    `It had to be done at once from ${dateEn(since)}; it came ${count(late, 'day')} later.`,
  'protection.undecided': ({ since, days: waiting }) =>
    `An urgent request of ${dateEn(since)} has waited ${count(waiting, 'day')} for a decision.`,
  'protection.undecided-without-limit': ({ since, days: waiting }) =>
    `A request of ${dateEn(since)} has waited ${count(waiting, 'day')}; the law says promptly and gives no number.`,
  'protection.decision-incomplete': ({ fields }) => `The protection decision lacks ${list(fields)}.`,
  'protection.decision-without-measures': () => 'The protection decision names no measure.',
  'protection.move-without-consent': () => 'Another post may be given only with the consent of the protected person.',
  'protection.wrong-body': ({ body, right }) => `Not for ${name(body)} to protect this; competent: ${list(right)}.`,
  'protection.refusal-unwritten': () => 'Protection must be refused in writing.',
  'protection.refusal-without-reason': () => 'A refusal of protection must give its reasons.',
  'protection.not-carried-out': ({ since, days: waiting }) =>
    `The decision of ${dateEn(since)} had to be carried out at once and was not for ${count(waiting, 'day')}.`,
  'protection.change-request-unwritten': () => 'A change of protection must be asked for in writing.',
  'protection.end-request-unwritten': () => 'The end of protection must be asked for in writing.',
  'protection.overdue': ({ due, workingDays }) =>
    `No decision on protection within the body’s own time; due ${dateEn(due)}, ${days(workingDays)} ago.`,
  'protection.done-late': ({ due, workingDays }) =>
    `Decided after the body’s own time; due ${dateEn(due)}, ${days(workingDays)} late.`,
}

export const protectionStepsEn: SentencesOf<ProtectionSteps> = {
  'protection.state': ({ since, until }) =>
    since === undefined
      ? 'No measure of protection has begun.'
      : `Protected from ${dateEn(since)} ${until === undefined ? 'until it is ended' : `to ${dateEn(until)}`}; secrecy does not end.`,
}
