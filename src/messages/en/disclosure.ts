import type { DisclosureFindings, DisclosureSteps } from '../../disclosure/types'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { addressProblems, and, noMoment, or } from './words'

const placeNames: Record<string, string> = {
  office: 'the office',
  website: 'the website',
  'reception-place': 'the reception place',
  'culture-house': 'the culture house',
  'community-point': 'the community points',
  broadcast: 'the loudspeakers',
  'village-heads': 'the village heads',
  'internal-network': 'the internal network',
  'related-workplaces': 'the workplaces concerned',
  'written-to-all-staff': 'a letter to all staff',
  'written-to-those-concerned': 'a letter to those concerned',
  meeting: 'a meeting',
  'mass-media': 'the mass media',
  print: 'print',
  'press-conference': 'a press conference',
}
const contentNames: Record<string, string> = {
  place: 'the place',
  'regular-hours': 'the regular hours',
  'head-schedule': 'the head’s schedule',
  attendees: 'who takes part',
  'planned-content': 'the planned content',
}
const contactNames: Record<string, string> = {
  phone: 'the hotline number',
  email: 'the e-mail address',
  address: 'the postal address',
  website: 'the web address',
}
const anchors: Record<string, string> = {
  'denunciation-decision': 'a decision on a denunciation',
  'asset-discipline': 'discipline for a dishonest declaration',
  'internal-discipline': 'discipline made public inside the agency',
  'internal-conclusion': 'a conclusion made public inside the agency',
  'commune-results': 'results a commune publishes',
}
const named = (places: readonly string[]): readonly string[] => places.map((place) => placeNames[place] ?? place)
const places = (list: readonly string[]): string => or(named(list))
const anchorName = (anchor: string): string => anchors[anchor] ?? anchor

export const disclosureFindingsEn: SentencesOf<DisclosureFindings> = {
  'disclosure.moment': ({ given }) => noMoment(given),
  'disclosure.reversed': ({ from, until }) =>
    `Taken down on ${dateEn(until)}, before it was posted on ${dateEn(from)}.`,
  'disclosure.not-in-force': ({ date }) => `No rule on publication that is known applies to ${date}.`,
  'disclosure.item-repeated': ({ item }) => `Item “${item}” is listed more than once.`,
  'disclosure.item-unknown': ({ item }) => `This posting names item “${item}”, which is not listed.`,
  'disclosure.not-for-unit': ({ item, kind }) => `Item “${item}” (kind ${kind}) is published by communes only.`,
  'disclosure.withheld-posted': ({ item, place }) =>
    `Item “${item}” must not be public yet, but it stands in ${places([place])}.`,
  'disclosure.missing': ({ item, places: where, due }) =>
    `Item “${item}” was not published in ${places(where)}; it was due ${dateEn(due)}.`,
  'disclosure.late': ({ item, places: where, due, posted }) =>
    `Item “${item}” was published in ${places(where)} on ${dateEn(posted)}; it was due ${dateEn(due)}.`,
  'disclosure.before-decision': ({ item, posted, decided }) =>
    `Item “${item}” was posted on ${dateEn(posted)}, before the decision of ${dateEn(decided)}.`,
  'disclosure.taken-down-early': ({ item, place, until, required, days }) =>
    `Item “${item}” stood in ${places([place])} only to ${dateEn(until)}; ${days} consecutive days go to ${dateEn(required)}.`,
  'disclosure.taken-down': ({ item, place, until }) =>
    `Item “${item}” must always stand in ${places([place])}, but was taken down after ${dateEn(until)}.`,
  'disclosure.wrong-place': ({ item, given, asked }) =>
    `Item “${item}” stands in ${and(named(given))}; the law asks for ${places(asked)}.`,
  'disclosure.contact-missing': ({ field }) => `The notice lacks ${contactNames[field] ?? field}.`,
  'disclosure.phone-form': ({ given, meant }) =>
    `${given} is no telephone number that can be dialled${meant === undefined ? '' : `; ${meant} may be meant`}.`,
  'disclosure.address-form': ({ field, given, problem }) =>
    `${given} (${contactNames[field] ?? field}) cannot be used: ${addressProblems[problem] ?? problem}.`,
  'disclosure.notice-places': ({ places: where }) => `The notice does not stand in ${and(named(where))}.`,
  'disclosure.notice-contents': ({ contents }) =>
    `The notice of reception lacks ${and(contents.map((content) => contentNames[content] ?? content))}.`,
  'disclosure.schedule-late': ({ day, due, posted }) =>
    `The schedule for ${dateEn(day)} was posted on ${dateEn(posted)}; it was due ${dateEn(due)}.`,
  'disclosure.schedule-missing': ({ day, due }) =>
    `The schedule for ${dateEn(day)} is not posted; it was due ${dateEn(due)}.`,
  'disclosure.identity-without-anchor': ({ person, place }) =>
    `${person} is named in ${places([place])} without a ground of law.`,
  'disclosure.anchor-not-in-force': ({ person, anchor, date }) =>
    `The ground to name ${person} (${anchorName(anchor)}) was not in force on ${dateEn(date)}.`,
  'disclosure.anchor-place': ({ person, anchor, place, allowed }) =>
    `The ground to name ${person} (${anchorName(anchor)}) reaches ${places(allowed)}, not ${places([place])}.`,
  'disclosure.denouncer-revealed': ({ mentions }) =>
    `The text gives the denouncer away (mentions: ${mentions}); it must not be published.`,
  'disclosure.personal-data': ({ persons }) =>
    `Persons named: ${persons}. Look at the law on personal data protection first.`,
  'disclosure.correction-late': ({ due, answered }) =>
    `The dispute about published information was answered on ${dateEn(answered)}; it was due ${dateEn(due)}.`,
  'disclosure.correction-missing': ({ due }) =>
    `The dispute about published information was not answered; it was due ${dateEn(due)}.`,
  'disclosure.not-corrected': () => 'The information was found to be wrong, but was not corrected.',
  'disclosure.correction-form': ({ published, corrected }) =>
    `Published in ${and(named(published))}, but corrected only in ${and(named(corrected))}; the same form is asked for.`,
}

export const disclosureStepsEn: SentencesOf<DisclosureSteps> = {
  'disclosure.required': ({ item, places: where, days }) =>
    `Item “${item}” is due in ${places(where)}${days === undefined ? '' : days === 'always' ? ', always' : `, for at least ${days} consecutive days`}.`,
  'disclosure.phone': ({ given, kind }) => `${given} can be read as a telephone number (${kind}).`,
  'disclosure.named': ({ persons, mentions }) =>
    `The text names ${persons} who broke the rules and mentions denouncers in ${mentions} places.`,
}
