import type { FeedbackRequirement } from '../../law/petitions-feedback'
import type { FeedbackFindings, FeedbackSteps } from '../../petitions/feedback-findings'
import type { FeedbackRegime, MissingStep } from '../../petitions/feedback-types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { and, or } from './words'

const regimes: Record<FeedbackRegime, string> = {
  petition: 'a petition of feedback under the Law on citizen reception',
  regulation: 'feedback about administrative regulations',
  'legal-document': 'feedback about a legal document',
  local: 'feedback under the rules of its own channel',
}

const steps: Record<MissingStep, string> = {
  published: 'publication of the result',
  apologised: 'the public apology',
  remedied: 'the remedy',
  'sanction-referred': 'the handling of the violation',
}

const requirements: Record<FeedbackRequirement, string> = {
  vietnamese: 'Vietnamese',
  content: 'clear content',
  name: 'name',
  address: 'address',
  contact: 'phone or address for contact',
}

const events = { rejected: 'refusal', 'routed-out': 'move to another procedure', transferred: 'transfer' }

export const feedbackFindingsEn: SentencesOf<FeedbackFindings> = {
  'feedback.no-clock': ({ channel, category }) =>
    `Channel '${channel}' names no limit for the answer${category === undefined ? '' : ` to '${category}'`}; there is no national one, so no due day is given.`,
  'feedback.channel-not-in-force': ({ channel, date }) =>
    `The rules of channel '${channel}' do not hold on ${dateEn(date)}; its limits are not applied.`,
  'feedback.contact-unpublished': ({ channel }) => `The number or address of channel '${channel}' was not published.`,
  'feedback.rejected-without-ground': () => 'Not accepted, without naming the requirement that is not met.',
  'feedback.ground-not-in-law': ({ grounds, allowed }) =>
    `Not accepted on grounds that the Decree does not know: ${and(grounds)}; it knows ${or(allowed.map((one) => requirements[one]))}.`,
  'feedback.denunciation-by-this-channel': ({ channel }) =>
    `A denunciation is made in writing or in person; what comes by channel '${channel}' is none, only a lead for inspection when clear and evidenced.`,
  'feedback.sender-not-told': ({ event }) => `The visitor was not told of the ${events[event]}.`,
  'feedback.assigned-beyond-limit': ({ due, limit }) =>
    `Assigned until ${dateEn(due)}, after the answer is due, ${dateEn(limit)}.`,
  'feedback.apology-not-public': () => 'The apology was not public; an authority at fault apologises publicly.',
  'feedback.apology-due': ({ since }) =>
    `The authority is at fault (found ${dateEn(since)}) and has not apologised publicly; no text sets a number of days, it must be prompt.`,
  'feedback.published-nowhere': () => 'A result is published in at least one form; none is recorded.',
  'feedback.identity-published': () => 'The sender was named, although they asked to stay secret.',
  'feedback.closed-incomplete': ({ missing }) => `Closed without ${and(missing.map((one) => steps[one]))}.`,
  'feedback.unpublished': ({ since }) => `Answered ${dateEn(since)}, but the result is not published yet.`,
  'feedback.progress-unanswered': ({ asked }) =>
    `The sender asked on ${dateEn(asked)} how it goes, and was not answered.`,
  'feedback.tripwire-near': ({ until }) =>
    `The petition is unprocessed; left so through ${dateEn(until)} without good reason, an officer in post is removed.`,
  'feedback.duty-late': ({ duty, due, done }) => `${duty.en}: done ${dateEn(done)}, due ${dateEn(due)}.`,
  'feedback.last-day-off': ({ duty, due, other }) =>
    `${duty.en}: the last day is a day off; it can be read as ${dateEn(due)} or ${dateEn(other)}.`,
  'feedback.duty-overdue': ({ duty, due }) => `${duty.en}: overdue since ${dateEn(due)}.`,
}

export const feedbackStepsEn: SentencesOf<FeedbackSteps> = {
  'feedback.regime': ({ regime, date }) => `Received ${dateEn(date)}: ${regimes[regime]}.`,
  'feedback.channel': ({ channel, duties }) =>
    duties.length === 0 ? `Channel ${channel} names no limit.` : `Channel ${channel} names limits for ${and(duties)}.`,
  'feedback.no-national-clock': () => 'No national law sets a limit for answering feedback.',
}
