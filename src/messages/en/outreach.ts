import type { OutreachFindings, OutreachSteps } from '../../outreach/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { addressProblems } from './words'

export const outreachFindingsEn: SentencesOf<OutreachFindings> = {
  'outreach.moment': ({ given }) =>
    `${given} is no day, no year and no moment with its offset; write '2024-03-04', 2024 or '2024-03-04T08:30:00+07:00'.`,
  'outreach.period': ({ from, to }) => `The period from ${dateEn(from)} to ${dateEn(to)} is reversed.`,
  'outreach.not-in-force': ({ date }) => `No rule that is known applies to ${date}.`,
  'outreach.person-repeated': ({ person }) => `“${person}” stands on the roster more than once.`,
  'outreach.attendee-unknown': ({ session, person }) => `Session “${session}”: “${person}” is not on the roster.`,
  'outreach.not-reached': ({ missing, of }) => `${missing} of ${of} were not reached; the plan asks for all.`,
  'outreach.outside': ({ record, on }) => `“${record}” of ${dateEn(on)} lies outside the period and is not counted.`,
  'outreach.outlet-none': ({ outlet }) => `${outlet}: nothing in the period.`,
  'outreach.quarter-none': ({ quarter }) => `${quarter}: no item and no campaign.`,
  'outreach.link-form': ({ given, problem }) =>
    `The link ${given} cannot be used: ${addressProblems[problem] ?? problem}.`,
  'outreach.dialogues-few': ({ year, held, required }) => `Dialogues held in ${year}: ${held} of at least ${required}.`,
  'outreach.without-front': ({ dialogue }) => `Dialogue “${dialogue}” was held without the Fatherland Front.`,
  'outreach.dialogue-notice-late': ({ dialogue, due, announced }) =>
    `Dialogue “${dialogue}” was announced on ${dateEn(announced)}; it was due ${dateEn(due)}.`,
  'outreach.dialogue-notice-missing': ({ dialogue, due }) =>
    `Dialogue “${dialogue}” was not announced; it was due ${dateEn(due)}.`,
  'outreach.dialogue-result-late': ({ dialogue, due, published }) =>
    `The result of dialogue “${dialogue}” was published on ${dateEn(published)}; it was due ${dateEn(due)}.`,
  'outreach.dialogue-result-missing': ({ dialogue, due }) =>
    `The result of dialogue “${dialogue}” was not published; it was due ${dateEn(due)}.`,
  'outreach.questions-open': ({ dialogue, open }) => `Dialogue “${dialogue}” has questions without an answer: ${open}.`,
  'outreach.reply-late': ({ request, due, replied }) =>
    `Request “${request}” was answered on ${dateEn(replied)}; it was due ${dateEn(due)}.`,
  'outreach.reply-missing': ({ request, due }) => `Request “${request}” was not answered; it was due ${dateEn(due)}.`,
  'outreach.reply-no-limit': ({ request }) => `Request “${request}”: no time to answer is known; it is only counted.`,
  'outreach.interval': ({ given }) => `The interval ${given} is no whole number of days from 1.`,
  'outreach.monitoring-gap': ({ unit, from, to, days, interval }) =>
    `${unit}: nothing from ${dateEn(from)} to ${dateEn(to)} (${days} days); the host’s interval is ${interval}.`,
}

export const outreachStepsEn: SentencesOf<OutreachSteps> = {
  'outreach.counted': ({ records, from, to }) => `Records from ${dateEn(from)} to ${dateEn(to)}: ${records}.`,
  'outreach.required': ({ year, required }) => `At least ${required} to be held in ${year}.`,
}
